import type DataLoader from 'dataloader';
import type { EntityNode } from '../model/node.ts';
import { firstDay, type Day } from '../model/partial-date.ts';
import { holdsAt } from '../model/validity.ts';
import { pageOfList, toConnection, type Connection } from './connection.ts';
import type { PageArguments } from './cursor.ts';
import type { LinkReader } from './links.ts';
import type { SourceReader } from './sources.ts';
import { type Measure, instrumentKey, measuresOf } from '../model/measures/measure.ts';
import {
  type Suspension,
  measureOn,
  type Suspended,
  suspendingInstrument,
  matchingSuspension,
  isSuspended,
  recordedSuspension,
  suspensionBySources,
} from '../model/measures/measure-state.ts';

const byStart = { name: 'measures', length: 2 };

/** Measures that touch a material, and what suspends them or an instrument. */
export function createMeasureReader(
  links: LinkReader,
  entity: DataLoader<string, EntityNode | undefined>,
  sources: SourceReader,
) {
  const suspension = createSuspensionReader(links, entity, sources);
  /** Since when and by what a measure is suspended; undefined where it is not. */
  const ofMeasure = async (measure: Measure): Promise<Suspension | undefined> => {
    const { material, instrument, restriction } = measure;
    const imposing = restriction === undefined ? undefined : await entity.load(restriction.from);
    return suspension({ ...measure, materials: [material], country: imposing?.country ?? instrument?.country });
  };
  const onDay = async (measure: Measure, day: Day): Promise<Measure> => {
    const { status, validUntil } = measure;
    // A measure that is over on a day that no source states is over on every day.
    if (status !== 'SUSPENDED' && validUntil === undefined) return measure;
    return measureOn(measure, status === 'SUSPENDED' ? (await ofMeasure(measure))?.from : undefined, day);
  };
  return {
    async ofMaterial(
      material: string,
      args: PageArguments & { readonly at?: Day | null | undefined },
    ): Promise<Connection<Measure>> {
      const found = await links.all(material, { kinds: ['RESTRICTS_EXPORT_OF', 'APPLIES_TO'], direction: 'IN' });
      const named = await Promise.all(
        found.map(async (link) => ({ link, instrument: await entity.load(instrumentKey(link)) })),
      );
      const { at } = args;
      const holding = measuresOf(material, named).filter(({ validFrom, validUntil }) =>
        holdsAt({ validFrom, validUntil }, at),
      );
      const kept = at == null ? holding : await Promise.all(holding.map((measure) => onDay(measure, at)));
      const page = pageOfList(kept, ({ validFrom, key }) => [firstDay(validFrom ?? '9999'), key], byStart, args);
      return toConnection(page, byStart, args);
    },

    suspensionOfMeasure: ofMeasure,

    /** Since when and by what an instrument is suspended; undefined where it is not. */
    async suspensionOfInstrument(instrument: EntityNode): Promise<Suspension | undefined> {
      const { key, country, entity: record } = instrument;
      const touched = await links.all(key, { kinds: ['APPLIES_TO'], direction: 'OUT' });
      return suspension({
        instrument,
        materials: touched.map(({ to }) => to),
        country,
        status: record?.status,
        suspendedFrom: record?.suspendedFrom,
        suspendedUntil: record?.suspendedUntil,
        sources: record?.sources ?? [],
      });
    },
  };
}

/** Reads what the state of something that may be suspended rests on. */
function createSuspensionReader(
  links: LinkReader,
  entity: DataLoader<string, EntityNode | undefined>,
  sources: SourceReader,
): (suspended: Suspended) => Promise<Suspension | undefined> {
  const linked = async ({ key }: EntityNode): Promise<EntityNode | undefined> => {
    const found = await links.all(key, { kinds: ['APPLIES_TO'], direction: 'IN', roles: ['SUSPENDS'] });
    return suspendingInstrument(await Promise.all(found.map(({ from }) => entity.load(from))));
  };
  const matching = async (suspended: Suspended): Promise<EntityNode | undefined> => {
    if (suspended.suspendedUntil === undefined) return undefined;
    const found = await Promise.all(
      suspended.materials.map((key) => links.all(key, { kinds: ['APPLIES_TO'], direction: 'IN' })),
    );
    const keys = new Set(found.flat().map(({ from }) => from));
    return matchingSuspension(suspended, await Promise.all([...keys].map((key) => entity.load(key))));
  };
  return async (suspended) => {
    if (!isSuspended(suspended)) return undefined;
    const { instrument } = suspended;
    const by = (instrument === undefined ? undefined : await linked(instrument)) ?? (await matching(suspended));
    const recorded = recordedSuspension(suspended, by);
    if (recorded !== undefined) return recorded;
    const named = await sources.named(suspended.sources);
    return suspensionBySources(
      named.flatMap(({ date }) => date ?? []),
      by,
    );
  };
}

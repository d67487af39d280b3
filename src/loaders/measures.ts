import type DataLoader from 'dataloader';
import type { EntityNode } from '../model/node.ts';
import type { AskedAt } from '../model/measures/asked-on.ts';
import { firstDay, type Day, type PartialDate } from '../model/partial-date.ts';
import type { LinkRecord } from '../model/records/link.ts';
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

/** Measures that apply to a material, and the suspensions of measures and instruments. */
export function createMeasureReader(
  links: LinkReader,
  entity: DataLoader<string, EntityNode | undefined>,
  sources: SourceReader,
) {
  const suspension = createSuspensionReader(links, entity, sources);
  /** The suspension of a measure. Undefined if it is not suspended. */
  const ofMeasure = async (measure: Measure): Promise<Suspension | undefined> => {
    const { material, instrument, restriction } = measure;
    const imposing = restriction === undefined ? undefined : await entity.load(restriction.from);
    return suspension({ ...measure, materials: [material], country: imposing?.country ?? instrument?.country });
  };
  const onDay = async (measure: Measure, day: Day): Promise<Measure> => {
    return measureOn(measure, measure.status === 'SUSPENDED' ? (await ofMeasure(measure))?.from : undefined, day);
  };
  return {
    async ofMaterial(
      material: string,
      args: PageArguments & AskedAt & { readonly at?: Day | null | undefined },
    ): Promise<Connection<Measure>> {
      const found = await links.all(material, { kinds: ['RESTRICTS_EXPORT_OF', 'APPLIES_TO'], direction: 'IN' });
      const named = await Promise.all(
        found.map(async (link) => ({ link, instrument: await entity.load(instrumentKey(link)) })),
      );
      const { at } = args;
      const holding = measuresOf(material, named).filter(({ validFrom, validUntil }) =>
        holdsAt({ validFrom, validUntil }, at),
      );
      const day = at ?? args.askedAt;
      const kept = day == null ? holding : await Promise.all(holding.map((measure) => onDay(measure, day)));
      const page = pageOfList(kept, ({ validFrom, key }) => [firstDay(validFrom ?? '9999'), key], byStart, args);
      return toConnection(page, byStart, args);
    },

    suspensionOfMeasure: ofMeasure,

    /** The first day of the suspension of a restriction. Undefined if it is not suspended, or not a restriction. */
    async suspensionOfLink(link: LinkRecord): Promise<PartialDate | undefined> {
      const named = { link, instrument: await entity.load(instrumentKey(link)) };
      const [measure] = link.status === 'SUSPENDED' ? measuresOf(link.to, [named]) : [];
      return measure === undefined ? link.suspendedFrom : (await ofMeasure(measure))?.from;
    },

    /** The suspension of an instrument. Undefined if it is not suspended. */
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

/** Reads the facts that decide the state of a record that may be suspended. */
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

import type DataLoader from 'dataloader';
import type { EntityNode } from '../model/node.ts';
import { firstDay, type Day, type PartialDate } from '../model/partial-date.ts';
import type { LinkRecord } from '../model/records/link.ts';
import { newestOf, statusOn } from '../model/supply-state.ts';
import { holdsAt } from '../model/validity.ts';
import { pageOfList, toConnection, type Connection } from './connection.ts';
import type { PageArguments } from './cursor.ts';
import type { LinkReader } from './links.ts';
import type { SourceReader } from './sources.ts';

const byStart = { name: 'measures', length: 2 };

/** A measure that touches a material: the links that say so, and the instrument behind them where one is recorded. */
export interface Measure {
  readonly key: string;
  readonly material: string;
  readonly instrument: EntityNode | undefined;
  readonly links: readonly LinkRecord[];
  readonly restriction: LinkRecord | undefined;
  readonly status: LinkRecord['status'];
  readonly validFrom: PartialDate | undefined;
  readonly validUntil: PartialDate | undefined;
  readonly suspendedFrom: PartialDate | undefined;
  readonly suspendedUntil: PartialDate | undefined;
  readonly sources: readonly string[];
}

/** What may be suspended: a measure, or an instrument by itself. */
interface Suspended {
  readonly instrument: EntityNode | undefined;
  /** What it touches; for an instrument all that it applies to. */
  readonly materials: readonly string[];
  readonly country: string | undefined;
  readonly status: string | undefined;
  readonly suspendedFrom: PartialDate | undefined;
  readonly suspendedUntil: PartialDate | undefined;
  readonly sources: readonly string[];
}

/** The stated day, else that of the suspending instrument, else the date of the newest source (rule T4). */
export interface Suspension {
  readonly from: PartialDate | undefined;
  readonly basis: 'STATED' | 'SUSPENDING_INSTRUMENT' | 'NEWEST_SOURCE' | undefined;
  readonly by: EntityNode | undefined;
}

/** Measures that touch a material, and what suspends them or an instrument. */
export function createMeasureReader(
  links: LinkReader,
  entity: DataLoader<string, EntityNode | undefined>,
  sources: SourceReader,
) {
  /** The instrument that a link says suspends it; else the agreement; undefined where no link does. */
  const linkedSuspension = async ({ key }: EntityNode): Promise<EntityNode | undefined> => {
    const found = await links.all(key, { kinds: ['APPLIES_TO'], direction: 'IN', roles: ['SUSPENDS'] });
    const nodes = await Promise.all(found.map(({ from }) => entity.load(from)));
    return nodes.find((node) => node?.kind === 'PolicyInstrument') ?? nodes.find((node) => node !== undefined);
  };
  /** The suspension by the same country that touches one of the materials and ends on the same day. */
  const matchingSuspension = async (suspended: Suspended): Promise<EntityNode | undefined> => {
    const { materials, country, suspendedUntil } = suspended;
    if (suspendedUntil === undefined) return undefined;
    const found = await Promise.all(materials.map((key) => links.all(key, { kinds: ['APPLIES_TO'], direction: 'IN' })));
    const nodes = await Promise.all([...new Set(found.flat().map(({ from }) => from))].map((key) => entity.load(key)));
    return nodes.find(
      (node) => isSuspension(node) && node?.country === country && node?.entity?.validUntil === suspendedUntil,
    );
  };
  const suspension = async (suspended: Suspended): Promise<Suspension | undefined> => {
    const { instrument, status, suspendedFrom, suspendedUntil } = suspended;
    if (status !== 'SUSPENDED' && suspendedUntil === undefined) return undefined;
    const linked = instrument === undefined ? undefined : await linkedSuspension(instrument);
    const by = linked ?? (await matchingSuspension(suspended));
    if (suspendedFrom !== undefined) return { from: suspendedFrom, basis: 'STATED', by };
    const since = by?.entity?.validFrom;
    if (since !== undefined) return { from: since, basis: 'SUSPENDING_INSTRUMENT', by };
    const dates = (await sources.named(suspended.sources)).flatMap(({ date }) => date ?? []);
    const newest = newestOf(dates);
    return { from: newest, basis: newest === undefined ? undefined : 'NEWEST_SOURCE', by };
  };
  /** Since when and by what a measure is suspended; undefined where it is not. */
  const ofMeasure = async (measure: Measure): Promise<Suspension | undefined> => {
    const { material, instrument, restriction } = measure;
    const imposing = restriction === undefined ? undefined : await entity.load(restriction.from);
    return suspension({ ...measure, materials: [material], country: imposing?.country ?? instrument?.country });
  };
  /** The measure with what its status is on a day (rule T4). */
  const onDay = async (measure: Measure, day: Day): Promise<Measure> => {
    const { status, validUntil, suspendedUntil: until } = measure;
    // What is over on a day that nobody states is over on every day.
    if (status === undefined || (status !== 'SUSPENDED' && validUntil === undefined)) return measure;
    const from = status === 'SUSPENDED' ? (await ofMeasure(measure))?.from : undefined;
    return { ...measure, status: statusOn(status, { from, until }, day) };
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
      const groups = Map.groupBy(named.filter(isMeasure), ({ link, instrument }) => instrument?.key ?? link.id);
      const measures = [...groups.entries()].map(([key, group]) => measureOf(key, material, group));
      const { at } = args;
      const holding = measures.filter(({ validFrom, validUntil }) => holdsAt({ validFrom, validUntil }, at));
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

interface NamedLink {
  readonly link: LinkRecord;
  readonly instrument: EntityNode | undefined;
}

function instrumentKey(link: LinkRecord): string {
  return link.kind === 'APPLIES_TO' ? link.from : (link.policy ?? '');
}

/** What lifts a measure for a time is told with that measure, not as one more. */
function isMeasure({ link, instrument }: NamedLink): boolean {
  if (isSuspension(instrument)) return false;
  return link.kind === 'RESTRICTS_EXPORT_OF' || instrument?.kind === 'PolicyInstrument';
}

function isSuspension(node: EntityNode | undefined): boolean {
  return node?.entity?.subtype === 'SUSPENSION';
}

function measureOf(key: string, material: string, group: readonly NamedLink[]): Measure {
  const links = group.map(({ link }) => link);
  const instrument = group[0]?.instrument;
  const restriction = links.find(({ kind }) => kind === 'RESTRICTS_EXPORT_OF');
  const record = instrument?.entity;
  return {
    key,
    material,
    instrument,
    links,
    restriction,
    status: restriction?.status ?? links.find(({ status }) => status !== undefined)?.status ?? statusOf(record?.status),
    validFrom: restriction?.validFrom ?? record?.validFrom ?? links[0]?.validFrom,
    validUntil: restriction?.validUntil ?? record?.validUntil ?? links[0]?.validUntil,
    suspendedFrom: restriction?.suspendedFrom ?? record?.suspendedFrom,
    suspendedUntil: restriction?.suspendedUntil ?? record?.suspendedUntil,
    sources: [...new Set([...links.flatMap((link) => link.sources ?? []), ...(record?.sources ?? [])])],
  };
}

/** Instruments share these words with links; the states of sites mean nothing for a measure. */
function statusOf(status: NonNullable<EntityNode['status']> | undefined): Measure['status'] {
  switch (status) {
    case 'OPERATING':
    case 'CONSTRUCTION':
    case 'IDLE':
    case 'CLOSED':
      return undefined;
    default:
      return status;
  }
}

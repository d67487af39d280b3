import type { EntityNode } from '../node.ts';
import type { LinkRecord } from '../records/link.ts';
import type { PartialDate } from '../partial-date.ts';

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

/** A link that may say that a measure touches a material, with the instrument that it names where one is recorded. */
export interface NamedLink {
  readonly link: LinkRecord;
  readonly instrument: EntityNode | undefined;
}

/** The key of the instrument that a link names; empty: it names none. */
export function instrumentKey(link: LinkRecord): string {
  return link.kind === 'APPLIES_TO' ? link.from : (link.policy ?? '');
}

/** The measures that links speak of: one for each instrument, and one for each restriction without one. */
export function measuresOf(material: string, named: readonly NamedLink[]): Measure[] {
  const groups = Map.groupBy(named.filter(isMeasure), ({ link, instrument }) => instrument?.key ?? link.id);
  return [...groups].map(([key, group]) => measureOf(key, material, group));
}

/** What lifts a measure for a time is told with that measure, not as one more. */
function isMeasure({ link, instrument }: NamedLink): boolean {
  if (isSuspension(instrument)) return false;
  return link.kind === 'RESTRICTS_EXPORT_OF' || instrument?.kind === 'PolicyInstrument';
}

/** Whether an entity lifts other measures for a time. */
export function isSuspension(node: EntityNode | undefined): boolean {
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

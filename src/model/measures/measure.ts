import type { AskedAt } from './asked-on.ts';
import type { EntityNode } from '../node.ts';
import type { LinkRecord } from '../records/link.ts';
import type { PartialDate } from '../partial-date.ts';

/** A measure that applies to a material: its links, and its instrument if one is recorded. */
export interface Measure extends AskedAt {
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

/** A link that may connect a measure to a material, with its instrument if one is recorded. */
export interface NamedLink {
  readonly link: LinkRecord;
  readonly instrument: EntityNode | undefined;
}

/** The key of the instrument that a link names. Empty if it names none. */
export function instrumentKey(link: LinkRecord): string {
  return link.kind === 'APPLIES_TO' ? link.from : (link.policy ?? '');
}

/** The measures in links: one per instrument, and one per restriction without an instrument. */
export function measuresOf(material: string, named: readonly NamedLink[]): Measure[] {
  const groups = Map.groupBy(named.filter(isMeasure), ({ link, instrument }) => instrument?.key ?? link.id);
  return [...groups].map(([key, group]) => measureOf(key, material, group));
}

/** Whether a link is a measure of its own. A suspension is shown with the measure that it suspends. */
function isMeasure({ link, instrument }: NamedLink): boolean {
  if (isSuspension(instrument)) return false;
  return link.kind === 'RESTRICTS_EXPORT_OF' || instrument?.kind === 'PolicyInstrument';
}

/** Whether an entity suspends other measures. */
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

/** The status words that instruments share with links. The statuses of sites have no meaning for a measure. */
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

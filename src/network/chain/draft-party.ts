import type { ChainParty } from './chain.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import type { PartyKind } from '../parties.ts';

/** A party whose row is worked out when the chain comes to it. */
export interface OpenParty {
  readonly party: ChainParty;
  readonly expand: () => DraftRow;
  readonly deviatesTo?: string;
}

/** ISO codes of the countries from which nothing is bought at any stage; empty: from anywhere. */
export type Banned = ReadonlySet<string>;

/** Parties at which material is won or worked, so that it leaves a country there. */
export const exporting: ReadonlySet<PartyKind> = new Set(['SITE', 'COMPANY', 'COUNTRY_STAGE', 'COUNTRY_OUTPUT']);
/** All of a row. */
export { whole } from '../../model/estimate.ts';

export function chainParty(
  id: string,
  kind: PartyKind,
  {
    key,
    label,
    country,
    stage,
    form,
    maybeAt = [],
    neverIn,
    listed,
  }: Partial<Omit<ChainParty, 'id' | 'kind'>> & { readonly label: string },
): ChainParty {
  return {
    id,
    kind,
    key,
    label,
    country,
    stage,
    form,
    maybeAt,
    ...(neverIn !== undefined && { neverIn }),
    ...(listed !== undefined && { listed }),
  };
}

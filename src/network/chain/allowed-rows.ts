import { whole } from '../../model/estimate.ts';
import { bases, type Basis } from '../../model/vocabulary.ts';
import { exportsMaterial, isBarredAt, type Banned, type ChainParty } from '../parties.ts';
import { modelled, remainder, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import { conditioned } from '../rows/mixes.ts';

/**
 * A lane that follows a procurement rule takes nothing from a country at a stage at which it is barred (rule N7). The rest is in
 * proportion by the estimate. Nothing states who takes the place of barred supply, so that no low end is left but what is stated.
 */
export function lawful(row: DraftRow, banned: Banned, unknown: () => ChainParty): DraftRow {
  const isBanned = ({ to }: DraftLink): boolean => exportsMaterial(to) && isBarredAt(banned, to.stage, to.country);
  if (banned.size === 0 || !row.some(isBanned)) return row;
  const kept = conditioned(row.filter((link) => !isBanned(link))).map((link) => ({ ...link, low: link.observedLow }));
  return kept.length > 0 ? kept : [modelled(unknown(), whole, 'UNKNOWN')];
}

/** The part of a row whose basis is strong enough for the view (`View.evidence`). The rest is unknown. */
export function counted(row: DraftRow, evidence: Basis, unknown: () => ChainParty): DraftRow {
  const weakest = bases.indexOf(evidence);
  if (weakest === bases.length - 1) return row;
  const counts = ({ basis }: DraftLink): boolean =>
    basis === 'UNKNOWN' || basis === 'GONE' || bases.indexOf(basis) <= weakest;
  if (row.every(counts)) return row;
  const known = row.filter((link) => link.basis !== 'UNKNOWN' && counts(link));
  const rest = remainder(known);
  return rest === undefined ? known : [...known, modelled(unknown(), rest, 'UNKNOWN')];
}

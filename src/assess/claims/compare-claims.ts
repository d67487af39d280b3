import type { ClaimAttribute } from '../../model/claim-attributes.ts';
import { dayBefore, firstDay, type Day } from '../../model/partial-date.ts';
import type { ClaimRecord, StatementRecord } from '../../model/records/claim.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { NetworkReader, NetworkAtRevision } from '../view/network-reader.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';
import { type DependentResult, figureOf } from './figure.ts';
import { underShareOfIntake, underWorldShare } from './under-shares.ts';
import { underCapacity } from './under-capacity.ts';
import { underSums } from './under-sums.ts';

export interface CompareClaimsQuestion {
  readonly subject: string;
  readonly attribute: ClaimAttribute;
  readonly view: ViewQuestion | null | undefined;
}

export interface StatementEffect {
  readonly statement: StatementRecord;
  /** Whether today's results use this figure. */
  readonly isUsed: boolean;
  readonly results: readonly DependentResult[];
  /** The largest change of a result from its baseline: the difference for shares, the relative change for amounts. */
  readonly largestChange: number;
}

export interface ClaimComparison {
  readonly claim: ClaimRecord;
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  /** The day of the results. */
  readonly at: Day;
  /** Largest change first. */
  readonly effects: readonly StatementEffect[];
}

/** The value of each result that depends on a claim, under each of its statements, largest change first. */
export async function compareClaims(
  networks: NetworkReader,
  { subject, attribute, view }: CompareClaimsQuestion,
  today: Day,
): Promise<readonly ClaimComparison[]> {
  const network = await networks.current();
  const claims = network.evidence.claims.filter((claim) => claim.subject === subject && claim.attribute === attribute);
  return claims.map((claim) => compare(network, claim, view, today));
}

function compare(
  network: NetworkAtRevision,
  claim: ClaimRecord,
  view: ViewQuestion | null | undefined,
  today: Day,
): ClaimComparison {
  const asked = viewOf(view, network.evidence, today);
  const supplies = network.evidence.supplies.filter((supply) => supply.claim === claim.id);
  const at = view?.at == null ? dayInForce(supplies, asked.at) : asked.at;
  const site = network.site({ ...asked, at });
  const under =
    supplies.length > 0
      ? underShareOfIntake(site, supplies)
      : (underWorldShare(site, claim) ?? underCapacity(site, claim) ?? underSums(site, claim));
  const figures = claim.statements.map((statement) => ({ statement, figure: figureOf(statement) }));
  if (under === undefined || figures.every(({ figure }) => figure === undefined)) {
    return {
      claim,
      status: 'NOT_KNOWN',
      reason:
        under === undefined
          ? 'No computed figure uses this claim. The statements are only shown side by side.'
          : 'The statements are words, not figures, so no figure can be computed from them.',
      at,
      effects: claim.statements.map((statement) => ({ statement, isUsed: false, results: [], largestChange: 0 })),
    };
  }
  const effects = figures.map(({ statement, figure }): StatementEffect => {
    const results = figure === undefined ? [] : under(figure);
    const changes = results.map(changeOf);
    return {
      statement,
      isUsed:
        results.length > 0 &&
        results.every(({ value, baseline }) => baseline !== undefined && Math.abs(value - baseline) < 1e-12),
      results,
      largestChange: Math.max(0, ...changes),
    };
  });
  return {
    claim,
    status: 'ANSWERED',
    reason: undefined,
    at,
    effects: effects.toSorted((a, b) => b.largestChange - a.largestChange),
  };
}

function changeOf({ value, baseline, unit }: DependentResult): number {
  if (baseline === undefined) return 0;
  const difference = Math.abs(value - baseline);
  return unit === '1' ? difference : difference / Math.max(Math.abs(baseline), Number.MIN_VALUE);
}

/** A supply that has ended is evaluated on its last day. */
function dayInForce(supplies: readonly SupplyRecord[], at: Day): Day {
  const ended = supplies.flatMap((supply) =>
    supply.validUntil !== undefined && !holdsOn(validityOf(supply), at) ? [dayBefore(firstDay(supply.validUntil))] : [],
  );
  return ended.toSorted().at(-1) ?? at;
}

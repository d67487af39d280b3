import { herfindahlWithUnlisted } from '../../analysis/indices/herfindahl.ts';
import { falling, type Estimate } from '../../model/estimate.ts';
import type { Day } from '../../model/partial-date.ts';
import { indicesOf, type Indices } from './indices.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import type { PartyConcentration, PartyShare } from './party-concentration.ts';
import { sharesOn, type SupplySharesQuestion, type SupplySharesResult } from './supply-shares.ts';
import type { ScenarioChange } from '../view/scenario-change.ts';
import { viewOf } from '../view/view.ts';
import { governedIndex } from './world-statistic.ts';

export type ConcentrationResult =
  | { readonly status: 'NOT_KNOWN'; readonly reason: string; readonly shares: SupplySharesResult }
  | AnsweredConcentration;

/** A concentration with what the scenario of its view changes. */
export type ConcentrationInView = ConcentrationResult & ScenarioChange;

export type AnsweredConcentration = {
  readonly status: 'ANSWERED';
  /** The reason why no figure is preferred, so that only bounds hold. Undefined if the estimates are valid. */
  readonly reason: string | undefined;
  /** The index if the unattributed part belongs to unlisted parties. Undefined by plant or owner. */
  readonly hhiIfUnlisted: number | undefined;
  /** Undefined by plant or owner. */
  readonly hhiWgi: Estimate | undefined;
  /** Undefined if there is no bound. */
  readonly effectiveNumber: Estimate | undefined;
  /** Key of the largest country. Undefined by plant or owner. */
  readonly top: string | undefined;
  readonly shares: SupplySharesResult;
  /** Plants or owners, largest first. Empty by country. */
  readonly parties: readonly PartyShare[];
  /** Undefined by country, for which see `shares`. */
  readonly unattributed: Estimate | undefined;
} & Indices;

/** Above this unattributed part no figure is preferred, because its split is unknown. */
const most = 0.5;

/** The reason why the estimates of a split are not valid. Undefined if they are. */
function reasonAgainst({ estimate }: Estimate): string | undefined {
  return estimate <= most
    ? undefined
    : `${Math.round(estimate * 1000) / 1000} of the supply is not attributed to any party, so no figure is preferred. Use \`bounds\`.`;
}

/** A concentration by plants or owners, with the country shares beside it. */
export function ofParties(found: PartyConcentration, shares: SupplySharesResult): ConcentrationResult {
  if (found.status === 'NOT_KNOWN') return { ...found, shares };
  return {
    ...found,
    reason: reasonAgainst(found.unattributed),
    hhiIfUnlisted: undefined,
    hhiWgi: undefined,
    effectiveNumber: effectiveNumber(found.hhi),
    top: undefined,
    shares,
  };
}

/** The concentration of the world supply of a material at a stage, by country, with bounds. */
export async function concentration(
  networks: NetworkReader,
  question: SupplySharesQuestion,
  today: Day,
): Promise<ConcentrationResult> {
  const network = await networks.current();
  const site = network.site(viewOf(question.view, network.evidence, today));
  const shares = sharesOn(site, question);
  if (shares.status === 'NOT_KNOWN') return { status: 'NOT_KNOWN', reason: shares.reason, shares };
  const { rows, unattributed } = shares;
  const indices = indicesOf(
    rows.map(({ share }) => share),
    unattributed,
  );
  if (indices === undefined || indices.hhi.high === 0 || rows.every(({ share }) => share.high === 0))
    return { status: 'NOT_KNOWN', reason: 'The statistic attributes no supply to any country.', shares };
  return {
    status: 'ANSWERED',
    reason: reasonAgainst(unattributed),
    ...indices,
    hhiIfUnlisted: herfindahlWithUnlisted(
      rows.filter(({ row }) => row !== undefined).map(({ share }) => share.estimate),
      unattributed.estimate,
    ),
    hhiWgi: governedIndex(site, rows, unattributed),
    effectiveNumber: effectiveNumber(indices.hhi),
    top: rows[0]?.country,
    shares,
    parties: [],
    unattributed: undefined,
  };
}

function effectiveNumber(hhi: Estimate): Estimate | undefined {
  return hhi.low > 0 ? falling(hhi, (index) => 1 / index) : undefined;
}

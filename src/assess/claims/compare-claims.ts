import type { ClaimAttribute } from '../../model/claim-attributes.ts';
import { dayBefore, firstDay, type Day } from '../../model/partial-date.ts';
import type { ClaimRecord, StatementRecord } from '../../model/records/claim.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { withStatistic, type BuildingSite } from '../../network/chain/building-site.ts';
import { changedSite } from '../../network/chain/changed-site.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';
import { groupsAt } from '../supply/groups.ts';
import { boughtAt, chainsFor } from '../dependency/dependency.ts';
import { estimateOf } from '../supply/exposure.ts';
import type { NetworkReader, NetworkAtRevision } from '../view/network-reader.ts';
import { createSupply } from '../supply/supply.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';

export interface CompareClaimsQuestion {
  readonly subject: string;
  readonly attribute: ClaimAttribute;
  readonly view: ViewQuestion | null | undefined;
}

/** A figure that rests on a claim, as it is and as it would be under one of its statements. */
export interface DependentResult {
  readonly label: string;
  /** Keys of the buyer and the country, where it is a share of a buyer's intake. */
  readonly buyer: string | undefined;
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  readonly unit: string;
  /** What it is now; undefined: nothing of it is computed without choosing a statement. */
  readonly baseline: number | undefined;
  readonly value: number;
}

export interface StatementEffect {
  readonly statement: StatementRecord;
  /** Whether today's results rest on this very figure. */
  readonly isUsed: boolean;
  readonly results: readonly DependentResult[];
  /** The largest change of a result against its baseline: of shares the difference, of amounts its part of the baseline. */
  readonly largestChange: number;
}

export interface ClaimComparison {
  readonly claim: ClaimRecord;
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  /** The day that the results are of. */
  readonly at: Day;
  /** Largest change first. */
  readonly effects: readonly StatementEffect[];
}

/** What each result that depends on a claim would be under each of its statements, largest change first. */
export async function compareClaims(
  networks: NetworkReader,
  { subject, attribute, view }: CompareClaimsQuestion,
  today: Day,
): Promise<readonly ClaimComparison[]> {
  const network = await networks.current();
  const claims = network.evidence.claims.filter((claim) => claim.subject === subject && claim.attribute === attribute);
  return claims.map((claim) => compare(network, claim, view, today));
}

type Outcome = readonly DependentResult[];
/** What results would be if one figure were right; undefined: nothing rests on such a figure. */
type UnderFigure = (figure: Figure) => Outcome;

interface Figure {
  readonly low: number;
  readonly value: number;
  readonly high: number;
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

function figureOf({ value, low, high }: StatementRecord): Figure | undefined {
  const middle =
    typeof value === 'number' ? value : low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high);
  return middle === undefined ? undefined : { low: low ?? middle, value: middle, high: high ?? middle };
}

/** A supply that has ended is looked at on its last day. */
function dayInForce(supplies: readonly SupplyRecord[], at: Day): Day {
  const ended = supplies.flatMap((supply) =>
    supply.validUntil !== undefined && !holdsOn(validityOf(supply), at) ? [dayBefore(firstDay(supply.validUntil))] : [],
  );
  return ended.toSorted().at(-1) ?? at;
}

/** A share of a buyer's intake: what the supplier's country is of it. */
function underShareOfIntake(site: BuildingSite, supplies: readonly SupplyRecord[]): UnderFigure {
  const countries = supplies.flatMap(({ buyer, supplier, supplierCountry, form }) => {
    const country = site.places.keyOf(supplierCountry ?? site.places.countryOf(supplier));
    return buyer === undefined || form === undefined || country === undefined ? [] : [{ buyer, country, form }];
  });
  return ({ low, value, high }) => {
    const changed = changedSite(site, {
      supplies: supplies.map((supply) => ({ ...supply, share: { low, value, high } })),
    });
    return countries.flatMap(({ buyer, country, form }) => shareAtPurchase(site, changed, buyer, country, form));
  };
}

function shareAtPurchase(
  site: BuildingSite,
  changed: BuildingSite,
  buyer: string,
  country: string,
  form: string,
): Outcome {
  const read = (of: BuildingSite): { readonly stage: Stage; readonly estimate: number } | undefined => {
    const supply = createSupply(of, buyer);
    const [first] = chainsFor(supply, form);
    const stage = first === undefined ? undefined : boughtAt(supply, first.need);
    if (first === undefined || stage === undefined) return undefined;
    const group = groupsAt(supply, first.chain, stage, 'COUNTRY').find(({ key }) => key === country);
    return { stage, estimate: group === undefined ? 0 : estimateOf(first.chain, group.target) };
  };
  const [before, after] = [read(site), read(changed)];
  if (before === undefined || after === undefined) return [];
  return [
    {
      label: `${site.places.nameOf(country)} in the ${form} of ${site.places.nameOf(buyer)}`,
      buyer,
      country,
      stage: after.stage,
      unit: '1',
      baseline: before.estimate,
      value: after.estimate,
    },
  ];
}

/** A country's share of the world: what it is of the intake of buyers whose chains rest on a statistic of this claim. */
function underWorldShare(site: BuildingSite, claim: ClaimRecord): UnderFigure | undefined {
  if (!site.evidence.statistics.some((row) => row.claim === claim.id)) return undefined;
  const country = site.evidence.codeOfCountry.has(claim.subject) ? claim.subject : claim.statements[0]?.about;
  if (country === undefined) return undefined;
  const resting = [...site.evidence.needsOf.keys()].flatMap((buyer) => {
    if (site.evidence.entities.get(buyer)?.partOf !== undefined) return [];
    const supply = createSupply(site, buyer);
    const chains = supply.needs.flatMap((need) => chainsFor(supply, need.form).filter((one) => one.need === need));
    for (const { need, material, chain } of chains) {
      const chosen = chain.statistics.find(({ statistic }) => statistic.rows.some((row) => row.claim === claim.id));
      const stage = chosen?.question.stage;
      const group =
        stage === undefined ? undefined : groupsAt(supply, chain, stage, 'COUNTRY').find(({ key }) => key === country);
      if (chosen !== undefined && stage !== undefined && group !== undefined)
        return [{ buyer, need, material, chosen, stage, baseline: estimateOf(chain, group.target) }];
    }
    return [];
  });
  return (figure) => {
    const sites = new Map<ChosenStatistic, BuildingSite>();
    return resting.map(({ buyer, need, material, chosen, stage, baseline }): DependentResult => {
      const changed =
        sites.get(chosen) ?? withStatistic(site, { chosen, alternative: withShare(chosen, country, figure) });
      sites.set(chosen, changed);
      const supply = createSupply(changed, buyer);
      const chain = supply.chain(need, material);
      const group = groupsAt(supply, chain, stage, 'COUNTRY').find(({ key }) => key === country);
      return {
        label: `${site.places.nameOf(country)} at ${stage} in the ${need.form} of ${site.places.nameOf(buyer)}`,
        buyer,
        country,
        stage,
        unit: '1',
        baseline,
        value: group === undefined ? 0 : estimateOf(chain, group.target),
      };
    });
  };
}

/** A statistic in which one country has another share; what no country has is what it leaves. */
function withShare(
  { statistic }: ChosenStatistic,
  country: string,
  { low, value, high }: Figure,
): ChosenStatistic['statistic'] {
  return {
    ...statistic,
    rows: statistic.rows
      .filter((row) => row.country != null)
      .map((row) => (row.country === country ? { ...row, share: { low, value, high } } : row)),
  };
}

/** What a plant can make: its part of what buyers take in that name it (rule N2). */
function underCapacity(site: BuildingSite, claim: ClaimRecord): UnderFigure | undefined {
  const { evidence, ownership, forms } = site;
  if (claim.attribute !== 'CAPACITY') return undefined;
  const isIts = (key: string): boolean => key === claim.subject || ownership.siteOf(key) === claim.subject;
  const buying = evidence.supplies.filter(
    ({ supplier, buyer, form }) =>
      isIts(supplier) && site.named.inForce(buyer ?? '', form ?? '').some((one) => one.supplier === supplier),
  );
  const entity = evidence.entities.get(claim.subject);
  if (buying.length === 0 || entity === undefined) return undefined;
  return ({ value }) => {
    const item = buying[0]?.form;
    const changed = changedSite(site, {
      entities: [
        {
          ...entity,
          capacities: [
            {
              value,
              unit: 't/a',
              basis: 'NAMEPLATE',
              ...(item !== undefined && { item }),
              year: Number(site.view.at.slice(0, 4)),
            },
          ],
        },
      ],
    });
    return buying.flatMap(({ buyer = '', supplier, form = '' }): DependentResult[] => {
      const read = (of: BuildingSite): number | undefined => {
        const supply = createSupply(of, buyer);
        const [first] = chainsFor(supply, form);
        const stage = forms.stageOf(form);
        if (first === undefined || stage === undefined) return undefined;
        const group = groupsAt(supply, first.chain, stage, 'PARTY').find(({ key }) => key === supplier);
        return group === undefined ? undefined : estimateOf(first.chain, group.target);
      };
      const [before, after] = [read(site), read(changed)];
      if (after === undefined) return [];
      return [
        {
          label: `${site.places.nameOf(supplier)} in the ${form} of ${site.places.nameOf(buyer)}`,
          buyer,
          country: undefined,
          stage: forms.stageOf(form),
          unit: '1',
          baseline: before,
          value: after,
        },
      ];
    });
  };
}

/** Money that sums: the total of a fund is its loan and its private capital. */
function underSums({ evidence }: BuildingSite, claim: ClaimRecord): UnderFigure | undefined {
  const figures = (attribute: ClaimAttribute): number[] => {
    const found = evidence.claims.find((one) => one.subject === claim.subject && one.attribute === attribute);
    return (found?.statements ?? [])
      .filter(({ outlier, scopeDiffers }) => outlier !== true && scopeDiffers !== true)
      .flatMap((statement) => figureOf(statement)?.value ?? []);
  };
  const [loan, privates] = [mostStated(figures('LOAN_AMOUNT')), mostStated(figures('PRIVATE_CAPITAL'))];
  const total = mostStated(figures('TOTAL_SIZE'));
  if (claim.attribute === 'TOTAL_SIZE' && loan !== undefined)
    return ({ value }) => [
      sum('private capital beside the loan', privates, value - loan),
      sum('public loan as a part of the total', total === undefined ? undefined : loan / total, loan / value, '1'),
    ];
  if (claim.attribute === 'PRIVATE_CAPITAL' && loan !== undefined)
    return ({ value }) => [
      sum('loan and private capital together', total, loan + value),
      sum(
        'public loan as a part of loan and private capital',
        total === undefined ? undefined : loan / total,
        loan / (loan + value),
        '1',
      ),
    ];
  if (claim.attribute === 'LOAN_AMOUNT' && privates !== undefined)
    return ({ value }) => [sum('loan and private capital together', total, value + privates)];
  return undefined;
}

/** The figure that most sources state, the first of them where several do. */
function mostStated(figures: readonly number[]): number | undefined {
  const counts = Map.groupBy(figures, (figure) => figure);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function sum(label: string, baseline: number | undefined, value: number, unit = 'USD'): DependentResult {
  return { label, buyer: undefined, country: undefined, stage: undefined, unit, baseline, value };
}

import { candidatesOf } from '../../src/assess/chokepoints/candidates.ts';
import { exposureOf } from '../../src/assess/supply/exposure.ts';
import { groupsAt } from '../../src/assess/supply/groups.ts';
import { createSupply, type Supply } from '../../src/assess/supply/supply.ts';
import { viewOf, type ViewQuestion } from '../../src/assess/view/view.ts';
import type { NeedRecord } from '../../src/model/records/network.ts';
import type { TableRecord } from '../../src/model/records/tables.ts';
import { stageOf, stages, type Stage } from '../../src/model/vocabulary.ts';
import { createBuildingSite } from '../../src/network/chain/building-site.ts';
import { createEvidence, type Evidence } from '../../src/network/evidence/evidence.ts';

/** What the law of unknown producers compares (rule N5): the shares of countries before and after records are deleted. */
interface CountryFigure {
  readonly low: number;
  readonly high: number;
  readonly provenLow: number;
  readonly provenHigh: number;
  readonly dominates: boolean;
}

/** Figures by need, material, stage and country. */
export interface Figures {
  readonly byCountry: ReadonlyMap<string, CountryFigure>;
  /** What a country may have that no party of the chain is in, by need, material and stage. */
  readonly ofOthers: ReadonlyMap<string, CountryFigure>;
}

const day = '2026-05-07';

export function figuresOf(
  records: readonly TableRecord[],
  question: ViewQuestion,
  buyers?: readonly string[],
): Figures {
  const evidence = createEvidence(records);
  const site = createBuildingSite(evidence, viewOf(question, evidence, day));
  const byCountry = new Map<string, CountryFigure>();
  const ofOthers = new Map<string, CountryFigure>();
  for (const buyer of buyers ?? evidence.needsOf.keys()) {
    const supply = createSupply(site, buyer);
    for (const need of supply.needs)
      for (const material of site.forms.mineralsOf(need.form))
        addChain(supply, need, material, { byCountry, ofOthers });
  }
  return { byCountry, ofOthers };
}

function addChain(
  supply: Supply,
  need: NeedRecord,
  material: string,
  into: { readonly byCountry: Map<string, CountryFigure>; readonly ofOthers: Map<string, CountryFigure> },
): void {
  const one = { need, material, chain: supply.chain(need, material) };
  const dominating = new Set(
    candidatesOf(supply, one, { enough: 0.5, includeUnlikely: true }, [one]).flatMap(({ dominates, stage, group }) =>
      dominates ? [`${stage} ${group.members.join()}`] : [],
    ),
  );
  for (const stage of stages) {
    const groups = groupsAt(supply, one.chain, stage, 'COUNTRY');
    const place = `${need.id} ${material} ${stage}`;
    const unknown = groups.find(({ kind }) => kind === 'UNKNOWN');
    const most = unknown === undefined ? undefined : exposureOf(one.chain, unknown.target);
    if (groups.length > 0)
      into.ofOthers.set(place, {
        low: 0,
        high: most?.high ?? 0,
        provenLow: 0,
        provenHigh: most?.provenHigh ?? 0,
        dominates: false,
      });
    for (const group of groups) {
      if (group.kind !== 'GROUP') continue;
      const { low, high, provenLow, provenHigh } = exposureOf(one.chain, group.target);
      const dominates = dominating.has(`${stage} ${group.members.join()}`);
      into.byCountry.set(`${place} ${group.key}`, { low, high, provenLow, provenHigh, dominates });
    }
  }
}

const noise = 1e-9;

interface Compared {
  /** Where facts alone say more than before. */
  readonly proven: readonly string[];
  /** Where the band does not hold what it held, but for a tolerance. */
  readonly band: readonly string[];
  /** Where a country dominates that did not. */
  readonly dominates: readonly string[];
  readonly count: number;
}

/** Figures after records are deleted beside those before, at the stages that both have. */
export function compared(before: Figures, after: Figures, tolerance: number): Compared {
  const proven: string[] = [];
  const band: string[] = [];
  const dominates: string[] = [];
  let count = 0;
  for (const [place, had] of before.byCountry) {
    const has = after.byCountry.get(place) ?? after.ofOthers.get(place.slice(0, place.lastIndexOf(' ')));
    if (has === undefined) continue;
    count += 1;
    const ends = (low: number, high: number): string => `${low.toFixed(3)} to ${high.toFixed(3)}`;
    if (has.provenLow > had.provenLow + noise || has.provenHigh < had.provenHigh - noise)
      proven.push(`${place}: ${ends(had.provenLow, had.provenHigh)}, then ${ends(has.provenLow, has.provenHigh)}`);
    if (has.low > had.low + tolerance || has.high < had.high - tolerance)
      band.push(`${place}: ${ends(had.low, had.high)}, then ${ends(has.low, has.high)}`);
    if (has.dominates && !had.dominates) dominates.push(place);
  }
  return { proven, band, dominates, count };
}

export function withoutStage(records: readonly TableRecord[], stage: Stage): readonly TableRecord[] {
  return records.filter(({ table, record }) => table !== 'statistic' || stageOf(record.stage) !== stage);
}

/** Records without some needs, and without the supplies of these. */
export function withoutNeeds(records: readonly TableRecord[], needs: readonly string[]): readonly TableRecord[] {
  const gone = new Set(needs);
  return records.filter(
    ({ table, key, record }) =>
      !(table === 'need' && gone.has(key)) && !(table === 'supply' && gone.has(record.need ?? '')),
  );
}

/**
 * The needs of plants for which no supply is recorded, and which are of the stage that the plant's form is next made from. A plant
 * with several needs is left out, as its other needs then state its whole intake (rule N9).
 */
export function unsuppliedNeeds({ needs, needsOf, entities, forms, suppliesOf }: Evidence): readonly string[] {
  return needs.flatMap(({ id, buyer, form }) => {
    const maker = entities.get(buyer);
    const made = maker?.stage === undefined ? undefined : stageOf(maker.stage);
    const bought = forms.get(form)?.stage;
    const isNext = made !== undefined && bought !== undefined && stages.indexOf(bought) === stages.indexOf(made) - 1;
    const isOnly = needsOf.get(buyer)?.length === 1 && (suppliesOf.get(buyer, form) ?? []).length === 0;
    return isNext && isOnly ? [id] : [];
  });
}

/**
 * The same evidence without what the law makes an exception for: bounds, places with statistics of their own, home supply,
 * corridors and scrap. What is left are shares of world output at face value.
 */
export function plainRecords(records: readonly TableRecord[]): readonly TableRecord[] {
  return records.flatMap((entry): TableRecord[] => {
    const { table, record } = entry;
    if (table === 'corridor') return [];
    if (table === 'observation') return record.quantity === 'SCRAP_SHARE_OF_OUTPUT' ? [] : [entry];
    if (table === 'crosswalk') return [{ ...entry, record: { ...record, scope: undefined } }];
    if (table !== 'statistic') return [entry];
    if ((record.geography ?? 'world') !== 'world') return [];
    const { share } = record;
    const point = typeof share === 'object' ? (share.value ?? ((share.low ?? 0) + (share.high ?? 1)) / 2) : share;
    return [{ ...entry, record: { ...record, share: point, qualifier: undefined } }];
  });
}

/** Under these, all countries take in the world mix, and no other statistic widens the bounds. */
export const plainView: ViewQuestion = {
  at: '2026-03-01',
  assumptions: { hullSlack: 0, domesticFirst: false },
};

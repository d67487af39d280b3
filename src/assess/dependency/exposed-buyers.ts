import { buyersOn } from '../../network/chain/needs/needs-in-force.ts';
import { hit } from '../../analysis/shares/reach.ts';
import { europeanUnion } from '../../model/keys/country-code.ts';
import { buyerKinds } from '../../model/node.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { groupsAt, type PartyGroup, type Target } from '../supply/groups.ts';
import { exposureOf, type Exposure } from '../supply/exposure.ts';
import { countriesOf } from '../view/scenario-names.ts';
import { createSupply, removedWith } from '../supply/supply.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import type { ScenarioChange } from '../view/scenario-change.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';
import type { Day } from '../../model/partial-date.ts';
import { membersOf } from '../../network/evidence/mineral-groups.ts';
import { boughtAt, chainAt, chainsFor, materialsOf, reasonOfEmptyGroup } from '../supply/need-chains.ts';

export interface ExposedBuyersQuestion {
  readonly material: string;
  readonly stage: Stage | undefined;
  /** ISO code of the country of the exposure. Undefined for the country with each buyer's largest share. */
  readonly country: string | undefined;
  readonly view: ViewQuestion | null | undefined;
}

/** The share of a buyer's intake of a material that passes through a country. */
export interface ExposedBuyer {
  readonly buyer: string;
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  /** Key of the country. For a bloc, the member with the largest share. */
  readonly country: string;
  /** Key of the bloc of the question. */
  readonly bloc: string | undefined;
  readonly exposure: Exposure;
}

export interface ExposedBuyers {
  readonly rows: readonly ExposedBuyer[];
  /** What the question stands for: the material, or the members of a group that any buyer needs. */
  readonly materials: readonly string[];
  /** The reason why there are none. Undefined if there are some. */
  readonly reason: string | undefined;
}

/** The exposed buyers with what the scenario of the view changes. */
export type ExposedBuyersInView = ExposedBuyers & ScenarioChange;

/** The buyers that depend on a country for a material, in no order. `exposedKey` gives their order. */
export async function exposedBuyers(
  networks: NetworkReader,
  question: ExposedBuyersQuestion,
  today: Day,
): Promise<ExposedBuyers> {
  const network = await networks.current();
  const site = network.site(viewOf(question.view, network.evidence, today));
  const { evidence } = site;
  const buyers = buyersOn(site).filter((key) => {
    const kind = evidence.entities.get(key)?.kind ?? 'Company';
    return (
      buyerKinds.some((one) => one === kind) &&
      evidence.entities.get(key)?.partOf === undefined &&
      removedWith(site, key) === undefined
    );
  });
  const wanted = wantedIn(site, question.country);
  const materials = new Set<string>();
  const found = buyers.flatMap((buyer) => {
    const supply = createSupply(site, buyer);
    const all = chainsFor(supply, question.material);
    for (const one of materialsOf(all)) materials.add(one);
    return all.flatMap((one) => {
      const { need, material } = one;
      const bought = boughtAt(supply, need);
      // The purchase of a form with several minerals is the same in each chain.
      const isFirst = all.find((other) => other.need === need) === one;
      const asked =
        question.stage ??
        (need.form === question.material ? bought : (stageOfMaterial(one.chain.parties, bought) ?? bought));
      if (asked === undefined || (asked === bought && !isFirst)) return [];
      const chain = chainAt(supply, one, asked);
      const groups = groupsAt(supply, chain, asked, 'COUNTRY').filter(
        ({ key }) => key !== undefined && (wanted === undefined || wanted.countries.has(key)),
      );
      const exposures = groups.map(({ key = '', target }) => ({ key, exposure: exposureOf(chain, target) }));
      const top = exposures.toSorted((a, b) => b.exposure.estimate - a.exposure.estimate)[0];
      const exposure = wanted?.bloc === undefined ? top?.exposure : togetherOf(chain, groups);
      if (top === undefined || exposure === undefined || exposure.high === 0) return [];
      return [
        {
          buyer,
          need,
          material: asked === bought ? need.form : material,
          stage: asked,
          country: top.key,
          bloc: wanted?.bloc,
          exposure,
        },
      ];
    });
  });
  return {
    rows: found,
    materials: [...materials].toSorted(),
    reason: found.length > 0 ? undefined : reasonWhy(site, question, wanted?.bloc),
  };
}

interface Wanted {
  /** Keys of countries. */
  readonly countries: ReadonlySet<string>;
  readonly bloc: string | undefined;
}

/** The country of the question. For the European Union, its members on the day. */
function wantedIn({ evidence, places, view }: BuildingSite, country: string | undefined): Wanted | undefined {
  if (country === undefined) return undefined;
  const codes = countriesOf('country', country, evidence.memberships, evidence, view.at);
  return {
    countries: new Set(codes.map((code) => places.keyOf(code) ?? code)),
    bloc: country === europeanUnion ? evidence.unions.find((key) => places.isBloc(key)) : undefined,
  };
}

/** Parties in either set. They are surely in the union if one set surely holds them. */
function either(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((state, party) => (b[party] === hit.yes || state === hit.no ? (b[party] ?? state) : state));
}

/** The exposure to all groups together. A route through two of them counts once. */
function togetherOf(chain: Chain, groups: readonly PartyGroup[]): Exposure | undefined {
  const [first, ...others] = groups.map(({ target }) => target);
  if (first === undefined) return undefined;
  const together = others.reduce(
    (all, next): Target => ({
      low: either(all.low, next.low),
      estimate: either(all.estimate, next.estimate),
      high: either(all.high, next.high),
      provenHigh: either(all.provenHigh ?? all.high, next.provenHigh ?? next.high),
    }),
    first,
  );
  return exposureOf(chain, together);
}

function reasonWhy(
  site: BuildingSite,
  { material, stage, country }: ExposedBuyersQuestion,
  bloc: string | undefined,
): string {
  const { evidence, forms, places } = site;
  const empty = reasonOfEmptyGroup(site, material);
  if (empty !== undefined) return empty;
  const members = membersOf(evidence, material);
  if (!evidence.needs.some(({ form }) => members.some((one) => forms.holds(form, one))))
    return `No buyer in the data set is known to source ${material}.`;
  const where = stage === undefined ? '' : ` at ${stage}`;
  if (country === undefined) return `For no buyer is it known which country its ${material} passes through${where}.`;
  return `No buyer's ${material} is known to pass through ${places.nameOf(bloc ?? places.keyOf(country) ?? country)}${where}.`;
}

/** Without a stage the question is about PROCESSING if the chain has it, because supply is most concentrated there. */
function stageOfMaterial(
  parties: readonly { readonly stage: Stage | undefined }[],
  bought: Stage | undefined,
): Stage | undefined {
  const present = new Set(parties.map(({ stage }) => stage));
  if (present.has('PROCESSING') && (bought === undefined || stages.indexOf(bought) >= stages.indexOf('PROCESSING')))
    return 'PROCESSING';
  return undefined;
}

/** The sort key of a buyer: largest estimate first, then largest high end, then by key. */
export function exposedKey({ exposure, buyer, need, material }: ExposedBuyer): readonly string[] {
  return [(1 - exposure.estimate).toFixed(12), (1 - exposure.high).toFixed(12), buyer, need.id, material];
}

import { buyerKinds } from '../model/node.ts';
import type { NeedRecord } from '../model/records/network.ts';
import { stages, type Stage } from '../model/vocabulary.ts';
import { groupsAt } from './chain-targets.ts';
import { boughtAt, chainsFor } from './dependency.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import { createSupply } from './supply.ts';
import type { NetworkReader } from './network-reader.ts';
import { viewOf, type ViewQuestion } from './view.ts';
import type { Day } from '../model/partial-date.ts';

export interface ExposedBuyersQuestion {
  readonly material: string;
  readonly stage: Stage | undefined;
  /** ISO code of the country that the exposure is to; undefined: of each buyer the country that most passes. */
  readonly country: string | undefined;
  readonly view: ViewQuestion | null | undefined;
}

/** How much of a buyer's intake of a material passes a country. */
export interface ExposedBuyer {
  readonly buyer: string;
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  readonly country: string;
  readonly exposure: Exposure;
}

/** Which buyers hang on a country for a material, in no order; `exposedKey` says where each stands. */
export async function exposedBuyers(
  networks: NetworkReader,
  question: ExposedBuyersQuestion,
  today: Day,
): Promise<readonly ExposedBuyer[]> {
  const network = await networks.current();
  const site = network.site(viewOf(question.view, network.evidence, today));
  const { evidence, places } = site;
  const buyers = [...evidence.needsOf.keys()].filter((key) => {
    const kind = evidence.entities.get(key)?.kind ?? 'Company';
    return buyerKinds.some((one) => one === kind) && evidence.entities.get(key)?.partOf === undefined;
  });
  const wanted = question.country === undefined ? undefined : (places.keyOf(question.country) ?? question.country);
  const found = buyers.flatMap((buyer) => {
    const supply = createSupply(site, buyer);
    const all = chainsFor(supply, question.material);
    return all.flatMap(({ need, material, chain }) => {
      const bought = boughtAt(supply, need);
      // Of a form with several minerals what is bought is the same in each chain.
      const isFirst = all.find((one) => one.need === need)?.chain === chain;
      const asked =
        question.stage ??
        (need.form === question.material ? bought : (stageOfMaterial(chain.parties, bought) ?? bought));
      if (asked === undefined || (asked === bought && !isFirst)) return [];
      const groups = groupsAt(supply, chain, asked, 'COUNTRY').filter(
        ({ key }) => key !== undefined && (wanted === undefined || key === wanted),
      );
      const exposures = groups.map(({ key = '', target }) => ({ key, exposure: exposureOf(chain, target) }));
      const top = exposures.toSorted((a, b) => b.exposure.estimate - a.exposure.estimate)[0];
      if (top === undefined || top.exposure.high === 0) return [];
      return [
        {
          buyer,
          need,
          material: asked === bought ? need.form : material,
          stage: asked,
          country: top.key,
          exposure: top.exposure,
        },
      ];
    });
  });
  return found;
}

/** Without a stage the question is about PROCESSING where the chain passes it, for that is where most is concentrated. */
function stageOfMaterial(
  parties: readonly { readonly stage: Stage | undefined }[],
  bought: Stage | undefined,
): Stage | undefined {
  const present = new Set(parties.map(({ stage }) => stage));
  if (present.has('PROCESSING') && (bought === undefined || stages.indexOf(bought) >= stages.indexOf('PROCESSING')))
    return 'PROCESSING';
  return undefined;
}

/** Where a buyer stands: largest estimate first, then largest high end, then by key. */
export function exposedKey({ exposure, buyer, need, material }: ExposedBuyer): readonly string[] {
  return [(1 - exposure.estimate).toFixed(12), (1 - exposure.high).toFixed(12), buyer, need.id, material];
}

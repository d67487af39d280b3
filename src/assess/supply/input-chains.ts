import { essentialInputs, inputsOf } from '../../network/chain/needs/maker-inputs.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { rememberedFor } from '../../model/remembered-for.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { chainsFor, chainsOfNeed, essentialNeeds, type NeedChain } from './need-chains.ts';
import type { Supply } from './supply.ts';

/**
 * The chains of a question, and beside them those of what named makers need that the forms do not hold (rule N11), such as
 * acid. A question about a form has all of them. A question about one material has its own.
 */
export function chainsWithInputs(supply: Supply, material: string): readonly NeedChain[] {
  const beside = supply.needs
    .filter(({ directed }) => directed !== true)
    .flatMap((need): NeedChain[] => {
      const isForm = need.form === material;
      if (!isForm && (supply.site.forms.holds(need.form, material) || !isInput(supply.site, material))) return [];
      return materialsBeside(supply.site, need)
        .filter((one) => isForm || one === material)
        .map((one) => ({ need, material: one, chain: supply.chain(need, one) }));
    });
  return [...chainsFor(supply, material), ...beside];
}

/** The same for the material of a question, or for every essential need of the buyer. */
export function essentialChainsWithInputs(supply: Supply, material: string | undefined): readonly NeedChain[] {
  if (material !== undefined) return chainsWithInputs(supply, material);
  return essentialNeeds(supply).flatMap((need) => chainsWithInputsOf(supply, need));
}

/** The chains of one need: one for each mineral of its form, and beside them those of what named makers need. */
export function chainsWithInputsOf(supply: Supply, need: NeedRecord): readonly NeedChain[] {
  return [
    ...chainsOfNeed(supply, need),
    ...materialsBeside(supply.site, need).map((one) => ({ need, material: one, chain: supply.chain(need, one) })),
  ];
}

/** Whether any recorded need or supply is of a form that is or holds a material, so that makers may need it. */
function isInput({ evidence, forms }: BuildingSite, material: string): boolean {
  return (
    evidence.needs.some(({ form }) => forms.holds(form, material)) ||
    evidence.supplies.some(({ form = '' }) => forms.holds(form, material))
  );
}

/** What the named makers of a need's form require that none of its own minerals leads to, in the order of finding. */
export const materialsBeside = rememberedFor(findBeside, ({ id }) => id);

interface Maker {
  readonly key: string;
  readonly form: string;
}

/** The named producers behind a need, by the supplies in force. */
export const namedMakers = rememberedFor(findMakers, ({ id }) => id);

function findMakers(site: BuildingSite, need: NeedRecord): readonly Maker[] {
  const minerals = site.forms.mineralsOf(need.form);
  const found = new Set<string>();
  const open: Maker[] = [];
  const addSuppliers = ({ buyer, form }: NeedRecord): void => {
    for (const { supplier } of site.named.inForce(buyer, form)) {
      const id = JSON.stringify([supplier, form]);
      if (found.has(id)) continue;
      found.add(id);
      open.push({ key: supplier, form });
    }
  };
  addSuppliers(need);
  for (const { key, form } of open) {
    for (const input of essentialInputs(site, key, form)) addSuppliers(input);
    for (const material of minerals) for (const input of inputsOf(site, key, form, material)) addSuppliers(input);
  }
  return open;
}

function findBeside(site: BuildingSite, need: NeedRecord): readonly string[] {
  const own = new Set(site.forms.mineralsOf(need.form));
  const carried = new Set(own);
  const makers = namedMakers(site, need);
  // What is added leads to other needs, so that makers are read again until none has a need that nothing leads to.
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const maker of makers) {
      for (const input of missingInputs(site, maker, carried)) {
        const before = carried.size;
        for (const material of site.forms.surelyIn(input.form)) carried.add(material);
        // A mineral of the buyer's form may return as an input of an input. Its form then has a chain of its own.
        if (carried.size === before) carried.add(input.form);
        isMoving ||= carried.size > before;
      }
    }
  }
  return [...carried].filter((material) => !own.has(material));
}

/** The essential inputs of a maker that no chain of these materials follows. */
function missingInputs(site: BuildingSite, { key, form }: Maker, carried: ReadonlySet<string>): readonly NeedRecord[] {
  const inputs = essentialInputs(site, key, form).filter(
    (input) => site.evidence.statistics.length === 0 || site.named.inForce(input.buyer, input.form).length > 0,
  );
  if (inputs.length === 0) return inputs;
  const followed = new Set([...carried].flatMap((material) => inputsOf(site, key, form, material)));
  return inputs.filter((input) => !followed.has(input)).slice(0, 1);
}

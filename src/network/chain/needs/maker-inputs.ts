import { essentialOf, type NeedRecord } from '../../../model/records/network.ts';
import { rememberedFor, rememberedOnce } from '../../../model/remembered-for.ts';
import { stages } from '../../../model/vocabulary.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { MaterialForms } from '../../evidence/material-forms.ts';
import type { BuildingSite } from '../building-site.ts';
import { buyersIn, needsInForce } from './needs-in-force.ts';

/**
 * Whether a party cannot do without what it needs. Cut sets, chokepoints, systemic risk and disruption all read it here.
 */
export function isEssential(need: Pick<NeedRecord, 'essential'>): boolean {
  return essentialOf(need) === 'ESSENTIAL';
}

/**
 * The inputs without which a maker makes nothing of a form: all of its essential needs, whether or not the form holds
 * them. Each is required.
 * @rule N11
 */
export function essentialInputs(site: BuildingSite, maker: string, form: string): readonly NeedRecord[] {
  return inputsInto(site, maker, form).filter(isEssential);
}

/**
 * The needs of a maker that the chain of a material follows from a form that it makes. First come those that hold the
 * material. Without any, the chain follows the one need that the form is made from, that shares a mineral with it, or that
 * the maker of this form alone has. If the form does not hold the material itself, it follows the needs whose suppliers
 * need the material in turn. What the maker can do without is followed only where it holds the material, or where the form is
 * made from it.
 */
export function inputsOf(site: BuildingSite, maker: string, form: string, material: string): readonly NeedRecord[] {
  const inputs = inputsInto(site, maker, form);
  if (inputs.length === 0) return inputs;
  const { forms } = site;
  if (!forms.holds(form, material)) return inputs.filter((need) => isEssential(need) && leadsTo(site, material, need));
  const holding = inputs.filter((need) => forms.holds(need.form, material));
  if (holding.length > 0) return holding;
  const carriers = carriersOf(site, inputs, { maker, form, material });
  return carriers.length === 1 ? carriers : [];
}

/** The needs of a maker that are for its own use and go into a form, and not the other way round. */
function inputsInto(site: BuildingSite, maker: string, form: string): readonly NeedRecord[] {
  return needsInForce(site, maker).filter(
    (need) => need.directed !== true && !isDownstream(site.forms, site.evidence, need.form, form),
  );
}

/** Whether a form comes later than another one in the same material, so that it is no input of it. */
function isDownstream(forms: MaterialForms, evidence: Evidence, later: string, earlier: string): boolean {
  if (later === earlier || isMadeOf(evidence, earlier, later)) return false;
  if (isMadeOf(evidence, later, earlier)) return true;
  const [laterStage, earlierStage] = [forms.stageOf(later), forms.stageOf(earlier)];
  return (
    laterStage !== undefined &&
    earlierStage !== undefined &&
    stages.indexOf(laterStage) > stages.indexOf(earlierStage) &&
    shareMineral(forms, later, earlier)
  );
}

function isMadeOf({ forms }: Evidence, form: string, input: string): boolean {
  const found = new Set([form]);
  for (const key of found) for (const other of forms.get(key)?.madeFrom ?? []) found.add(other);
  return form !== input && found.has(input);
}

function shareMineral(forms: MaterialForms, one: string, other: string): boolean {
  const minerals = forms.mineralsOf(other);
  return forms.mineralsOf(one).some((mineral) => minerals.includes(mineral));
}

/** Needs that may hold a material although no record says so. Those that are better related to the form come first. */
function carriersOf(
  site: BuildingSite,
  inputs: readonly NeedRecord[],
  { maker, form, material }: { readonly maker: string; readonly form: string; readonly material: string },
): readonly NeedRecord[] {
  const { evidence, forms, named } = site;
  const isForm = isOwnMaterial(forms, evidence, material);
  const possible = inputs.filter(
    (need) =>
      (isForm || forms.mineralsOf(need.form).every((mineral) => mineral === need.form)) &&
      // Beside statistics, a need without a supplier says less of the material than the country of the maker does.
      (evidence.statistics.length === 0 || named.inForce(need.buyer, need.form).length > 0),
  );
  const { madeFrom = [] } = evidence.forms.get(form) ?? {};
  const related = possible.filter((need) => madeFrom.includes(need.form));
  if (related.length > 0) return related;
  const required = possible.filter(isEssential);
  const alike = required.filter((need) => isForm && shareMineral(forms, need.form, form));
  if (alike.length > 0) return alike;
  return (madeForms(evidence).get(maker)?.size ?? 0) <= 1 ? required : [];
}

/** Whether the material of a chain is a form of unknown contents, which stands for itself, and no mineral. */
function isOwnMaterial(forms: MaterialForms, evidence: Evidence, material: string): boolean {
  const { contains = {}, element } = evidence.forms.get(material) ?? { element: material };
  return element === undefined && Object.keys(contains).length === 0 && forms.mineralsOf(material)[0] === material;
}

/** The forms that parties are recorded to make: what they supply, their capacities, and what their own records name. */
const madeForms = rememberedOnce(
  ({ supplies, capacities, entities }: Evidence): ReadonlyMap<string, ReadonlySet<string>> => {
    const made = new Map<string, Set<string>>();
    const add = (maker: string, form: string | undefined): void => {
      if (form !== undefined) made.set(maker, (made.get(maker) ?? new Set()).add(form));
    };
    for (const { supplier, form } of supplies) add(supplier, form);
    for (const { party, form } of capacities) add(party, form);
    for (const { id, makes = [] } of entities.values()) for (const form of makes) add(id, form);
    return made;
  },
);

/** Whether a need holds a material, or somebody upstream of it needs the material, by the supplies in force. */
function leadsTo(site: BuildingSite, material: string, { buyer, form }: NeedRecord): boolean {
  return leadingTo(site, material).has(pairOf(buyer, form));
}

const leadingTo = rememberedFor(findLeading);

function pairOf(buyer: string, form: string): string {
  return JSON.stringify([buyer, form]);
}

/** The pairs of buyer and form from which a material is reached upstream, found from the material on. */
function findLeading(site: BuildingSite, material: string): ReadonlySet<string> {
  const { evidence, forms, named } = site;
  const sales = Map.groupBy(evidence.supplies, ({ supplier }) => supplier);
  const found = new Set<string>();
  const open: { readonly buyer: string; readonly form: string }[] = [];
  const add = (buyer: string, form: string): void => {
    if (found.has(pairOf(buyer, form))) return;
    found.add(pairOf(buyer, form));
    open.push({ buyer, form });
  };
  for (const buyer of buyersIn(evidence))
    for (const need of needsInForce(site, buyer)) if (forms.holds(need.form, material)) add(buyer, need.form);
  for (const { buyer: maker, form: input } of open) {
    for (const { buyer, form, supplier } of sales.get(maker) ?? []) {
      if (buyer === undefined || form === undefined) continue;
      const isCarried = forms.holds(form, material);
      const inputs = inputsInto(site, maker, form).filter((need) => isCarried || isEssential(need));
      if (!inputs.some((need) => need.form === input)) continue;
      if (named.inForce(buyer, form).some((one) => one.supplier === supplier)) add(buyer, form);
    }
  }
  return found;
}

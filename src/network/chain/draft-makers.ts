import { whole } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { isCarriedBack } from '../../model/supply-state.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { supplyFacts } from '../evidence/supply-facts.ts';
import type { ChainParty } from '../parties.ts';
import { directedShare, tollingRow, type DirectedSupply } from '../rows/directed-supply.ts';
import {
  deviatingBy,
  merged,
  modelled,
  remainder,
  withLink,
  type DraftLink,
  type DraftRow,
} from '../rows/draft-row.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import { recordRules } from '../rows/counted-supplies.ts';
import type { SellingPlant } from '../rows/selling-plants.ts';
import type { SupplierShare } from '../rows/supplier-shares.ts';
import { boughtIn, boughtStage, inputParts } from './chain-steps.ts';
import { inputsOf } from './maker-inputs.ts';
import { isImpliedNeed } from './needs-in-force.ts';
import { allowed, chosen, codeOf, hasStatistics, nextStep, stageBought, type Draft, type Maker } from './draft.ts';
import { exceptedBy, isExcepted, unknownBut, withinCountries } from './draft-excepted.ts';
import { chainParty, partyId, type Excepted, type OpenParty } from './draft-party.ts';
import { undescribedLink } from './draft-unknown-makers.ts';
import { leavesOutSupplier } from './unused-records.ts';

/** The buyer of the chain. If it also produces the form, it is the same party. */
export function buyerParty(draft: Draft): ChainParty {
  const { site, need } = draft;
  return draft.ledger.add({
    party: chainParty(makerId(need.buyer, need.form), 'BUYER', {
      key: need.buyer,
      label: site.places.nameOf(need.buyer),
      country: site.places.countryOf(need.buyer),
    }),
    expand: () => needRow(draft, need),
  });
}

function makerId(key: string, form: string): string {
  return partyId('MAKER', key, form);
}

/** From whom a need is met (rules N1 to N3 and N8). `maker` is the plant whose need it is, if it is not the buyer's. */
function needRow(draft: Draft, of: NeedRecord, maker?: Maker): DraftRow {
  const { site, ledger, parties } = draft;
  const stage = stageBought(draft, of);
  const found = site.named.shares(of);
  ledger.addRules(...found.rules);
  ledger.addFlags(...found.flags);
  if (isImpliedNeed(site, of)) {
    ledger.addRules('N0');
    ledger.addFlags('needAssumed');
  }
  const excepted = exceptedBy(draft, of, found.shares);
  const stated = found.shares.map((share) => {
    const link = namedLink(draft, of, share);
    return { ...link, to: notIn(draft, link.to, excepted) };
  });
  const named = withinCountries(draft, of.id, stage, stated, excepted);
  const links = [...named, ...tollingLinks(draft, of, named, excepted)];
  const rest = remainder(links);
  const row = rest === undefined ? links : [...links, parties.restLink(of, rest, excepted, maker)];
  return allowed(draft, merged(row), stage, boughtIn(site.places, of));
}

function namedLink({ parties }: Draft, { form }: NeedRecord, share: SupplierShare): DraftLink {
  const { named, low, estimate, high, basis, observedLow } = share;
  return { to: parties.supplier(named, form), low, estimate, high, basis, observedLow, supply: named.supply.id };
}

/** What a buyer buys upstream for its makers comes to it through makers that nobody names (rule N8). */
function tollingLinks(draft: Draft, of: NeedRecord, links: readonly DraftLink[], excepted: Excepted): DraftLink[] {
  const { site, material, ledger } = draft;
  return site.directedSupplies(of, material).map((directed) => {
    const { suppliers } = directed;
    ledger.addRules('N8', ...suppliers.flatMap(({ supply }) => recordRules(supply)));
    if (suppliers.some(({ supply }) => isCarriedBack(supply, site.view.at, supplyFacts(site.evidence))))
      ledger.addFlags('dateAssumed');
    return {
      ...modelled(tollingParty(draft, directed, of, excepted), directedShare(directed, links), 'REPORTED'),
      ...(suppliers[0] !== undefined && { supply: suppliers[0].supply.id }),
    };
  });
}

function tollingParty(draft: Draft, directed: DirectedSupply, of: NeedRecord, excepted: Excepted): ChainParty {
  const { site, banned, parties } = draft;
  const { form, buyer, id } = directed.need;
  const top = stages.indexOf(stageBought(draft, of));
  const bottom = stages.indexOf(stageBought(draft, directed.need));
  const party = chainParty(partyId('TOLLING', id), 'UNKNOWN', {
    label: `producers not known, processing ${form} for ${buyer}`,
    stage: boughtStage(site.forms, of),
    maybeAt: stages.slice(bottom + 1, top + 1),
    neverIn: banned,
  });
  return draft.ledger.add({
    party: isExcepted(excepted) ? unknownBut(draft, party, excepted) : party,
    expand: () =>
      allowed(
        draft,
        tollingRow(directed, (supply) => parties.supplier(supply, form)),
        stageBought(draft, directed.need),
        boughtIn(site.places, of),
      ),
  });
}

/**
 * The supplier of a form: a country at the form's stage, a plant, or a firm. A link of a firm leads to the plants that make
 * the form, and to the firm itself only if none is known (rule R1).
 */
export function supplierParty(draft: Draft, named: NamedSupply, form: string): ChainParty {
  const { evidence, forms, places, sellingPlants } = draft.site;
  const { supply, supplier: key } = named;
  if (evidence.entities.get(key)?.kind === 'Country')
    return draft.parties.country(key, forms.stageOf(form) ?? 'EXTRACTION');
  const plants = sellingPlants.of(named, form);
  const [first, more] = plants;
  if (first !== undefined) draft.ledger.addRules('R1');
  if (first !== undefined && more === undefined) return plantParty(draft, named, first.plant, form);
  if (first !== undefined) return plantsParty(draft, named, form, plants);
  const at = supply.supplierCountry ?? places.countryOf(key);
  return at !== undefined && sellingPlants.isAtHeadOffice(named)
    ? headOfficeParty(draft, key, form, at)
    : makerParty(draft, key, form, at);
}

function plantParty(draft: Draft, { supply, supplier }: NamedSupply, plant: string, form: string): ChainParty {
  const at = draft.site.places.countryOf(plant) ?? supply.supplierCountry;
  return plant === supplier && at !== undefined
    ? headOfficeParty(draft, plant, form, at)
    : makerParty(draft, plant, form, at);
}

/** The several plants from which a firm sells a form. */
function plantsParty(draft: Draft, named: NamedSupply, form: string, plants: readonly SellingPlant[]): ChainParty {
  const { forms, places } = draft.site;
  return draft.ledger.add({
    party: chainParty(partyId('PLANTS', named.supplier, form), 'MARKET', {
      label: `plants of ${places.nameOf(named.supplier)}`,
      stage: forms.stageOf(form),
    }),
    expand: () =>
      allowed(
        draft,
        plants.map(({ plant, part }) => modelled(plantParty(draft, named, plant, form), part, 'REPORTED')),
        forms.stageOf(form) ?? 'EXTRACTION',
        undefined,
      ),
  });
}

/** A firm of which no plant is known. It is a party of its own, as the same firm may stand in its country's output (U5). */
function headOfficeParty(draft: Draft, key: string, form: string, at: string): ChainParty {
  draft.ledger.addRules('R1');
  draft.ledger.addFlags('headOfficeAssumed');
  const { party, expand } = openMaker(draft, key, form, at);
  return draft.ledger.add({ party: { ...party, id: partyId('SELLER', key, form), atHeadOffice: true }, expand });
}

/** A firm that only its head office places is in no country whose whole share is stated. That share holds it already. */
function notIn(draft: Draft, firm: ChainParty, excepted: Excepted): ChainParty {
  const { key, form, country } = firm;
  if (firm.atHeadOffice !== true || key === undefined || form === undefined || excepted.countries.length === 0)
    return firm;
  return draft.ledger.add({
    party: { ...unknownBut(draft, firm, { ...excepted, parties: [] }), identity: firm.identity },
    expand: openMaker(draft, key, form, country).expand,
  });
}

/** A named firm or plant that produces a form. `at` is the ISO code of its country. */
export function makerParty(draft: Draft, key: string, form: string, at: string | undefined): ChainParty {
  return draft.ledger.add(openMaker(draft, key, form, at));
}

function openMaker(draft: Draft, key: string, form: string, at: string | undefined): OpenParty {
  const { evidence, forms, places } = draft.site;
  const entity = evidence.entities.get(key);
  const isFirm = entity?.level === 'COMPANY' || (entity?.level === undefined && entity?.partOf === undefined);
  const stage = forms.stageOf(form);
  const carried = inputsOf(draft.site, key, form, draft.material).map((input) => isOfStage(draft, input, stage));
  return {
    party: chainParty(makerId(key, form), isFirm ? 'COMPANY' : 'SITE', {
      key,
      label: entity?.name ?? key,
      country: at,
      stage,
      form,
      ...(carried.includes(true) && { carries: true }),
    }),
    expand: () => makerRow(draft, key, form, stage ?? 'EXTRACTION', places.keyOf(at)),
  };
}

function isOfStage(draft: Draft, input: NeedRecord, stage: Stage | undefined): boolean {
  return boughtStage(draft.site.forms, input) === stage;
}

/** What goes into a form that a firm or plant makes (rules N9 and U5). */
function makerRow(draft: Draft, key: string, form: string, stage: Stage, placedIn: string | undefined): DraftRow {
  const { site, material, ledger } = draft;
  const inputs = inputsOf(site, key, form, material);
  const [only] = inputs;
  if (only === undefined && !hasStatistics(draft) && leavesOutSupplier(site, key))
    return [modelled(draft.parties.unknown(belowOf(stage)), whole, 'UNKNOWN')];
  if (only === undefined) return rowWithoutNeeds(draft, form, stage, placedIn);
  if (!inputs.every((input) => site.forms.holds(input.form, material))) ledger.addRules('N11');
  const maker = { stage, placedIn };
  if (inputs.length === 1) return needRow(draft, only, maker);
  ledger.addRules('N9');
  const parts = inputParts(inputs, (input) => site.forms.contentOf(input.form, material));
  const worksAs = inputs.some((input) => isOfStage(draft, input, stage))
    ? { ...openMaker(draft, key, form, codeOf(draft, placedIn)).party, carries: false }
    : undefined;
  const row = inputs.map((input, place) => {
    const isWorked = worksAs !== undefined && !isOfStage(draft, input, stage);
    const to = inputParty(draft, input, maker, isWorked ? worksAs : undefined);
    return modelled(to, parts[place] ?? whole, 'ASSUMED');
  });
  return allowed(draft, row, stage, codeOf(draft, placedIn));
}

/** The stage that comes before another one. Ore has none before it. */
function belowOf(stage: Stage): Stage {
  return stages[stages.indexOf(stage) - 1] ?? stage;
}

/** One input of a plant. `worksAs` is the plant, if it works on this input and only carries another. */
function inputParty(draft: Draft, of: NeedRecord, maker: Maker, worksAs: ChainParty | undefined): ChainParty {
  return draft.ledger.add({
    party: chainParty(partyId('INPUT', of.id, worksAs?.form ?? ''), 'MARKET', {
      label: `${of.form} sourced by ${of.buyer}`,
      stage: boughtStage(draft.site.forms, of),
      standsFor: 'INPUT',
      inputOf: of.id,
      ...(worksAs !== undefined && { worksAs }),
    }),
    expand: () => needRow(draft, of, maker),
  });
}

/** A producer without a recorded intake sources as its country does (U5). In a network file it is a source. */
function rowWithoutNeeds(draft: Draft, form: string, stage: Stage, placedIn: string | undefined): DraftRow {
  const { site, ledger, parties, material } = draft;
  const next = nextStep(draft, stage);
  if (!hasStatistics(draft) || next === undefined || site.evidence.forms.get(form)?.scrap === true) return [];
  if (placedIn !== undefined) {
    ledger.addRules('U5');
    return parties.countryRow(placedIn, stage);
  }
  const anyone = parties.unknown(next.stage);
  const givers = chosen(draft, next.stage, next.forms);
  const row =
    givers === undefined
      ? deviatingBy([undescribedLink(draft, next, undefined)], anyone, site.view.parameters.corridorDeviation)
      : ledger.rowOf(site.countryRows.worldRow(next, ledger.used(givers), undefined, parties, material));
  return allowed(draft, withLink(row, anyone), next.stage, undefined);
}

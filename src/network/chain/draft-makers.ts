import { whole } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { isCarriedBack } from '../../model/supply-state.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { supplyFacts } from '../evidence/supply-facts.ts';
import type { ChainParty } from '../parties.ts';
import { directedShare, tollingRow, type DirectedSupply } from '../rows/directed-supply.ts';
import { merged, modelled, remainder, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import { recordRules } from '../rows/counted-supplies.ts';
import type { SupplierShare } from '../rows/supplier-shares.ts';
import { boughtIn, boughtStage, inputParts } from './chain-steps.ts';
import { inputsOf } from './maker-inputs.ts';
import { isImpliedNeed } from './needs-in-force.ts';
import { leavesOutSupplier } from './unused-records.ts';
import { allowed, chosen, codeOf, hasStatistics, nextStep, stageBought, type Draft } from './draft.ts';
import { chainParty, partyId } from './draft-party.ts';

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

/** From whom a need is met (rules N1 to N3 and N8). */
function needRow(draft: Draft, of: NeedRecord): DraftRow {
  const { site, ledger, parties } = draft;
  const stage = stageBought(draft, of);
  const found = site.named.shares(of);
  ledger.addRules(...found.rules);
  ledger.addFlags(...found.flags);
  if (isImpliedNeed(site, of)) {
    ledger.addRules('N0');
    ledger.addFlags('needAssumed');
  }
  const named = found.shares.map((share) => namedLink(draft, of, share));
  const links = [...named, ...tollingLinks(draft, of, named)];
  const rest = remainder(links);
  const row = rest === undefined ? links : [...links, parties.restLink(of, rest)];
  return allowed(draft, merged(row), stage, boughtIn(site.places, of));
}

function namedLink({ parties }: Draft, { form }: NeedRecord, share: SupplierShare): DraftLink {
  const { named, low, estimate, high, basis, observedLow } = share;
  return { to: parties.supplier(named, form), low, estimate, high, basis, observedLow, supply: named.supply.id };
}

/** What a buyer buys upstream for its makers comes to it through makers that nobody names (rule N8). */
function tollingLinks(draft: Draft, of: NeedRecord, links: readonly DraftLink[]): DraftLink[] {
  const { site, material, ledger } = draft;
  return site.directedSupplies(of, material).map((directed) => {
    const { suppliers } = directed;
    ledger.addRules('N8', ...suppliers.flatMap(({ supply }) => recordRules(supply)));
    if (suppliers.some(({ supply }) => isCarriedBack(supply, site.view.at, supplyFacts(site.evidence))))
      ledger.addFlags('dateAssumed');
    return {
      ...modelled(tollingParty(draft, directed, of), directedShare(directed, links), 'REPORTED'),
      ...(suppliers[0] !== undefined && { supply: suppliers[0].supply.id }),
    };
  });
}

function tollingParty(draft: Draft, directed: DirectedSupply, of: NeedRecord): ChainParty {
  const { site, banned, parties } = draft;
  const { form, buyer, id } = directed.need;
  const top = stages.indexOf(stageBought(draft, of));
  const bottom = stages.indexOf(stageBought(draft, directed.need));
  return draft.ledger.add({
    party: chainParty(partyId('TOLLING', id), 'UNKNOWN', {
      label: `producers not known, processing ${form} for ${buyer}`,
      stage: boughtStage(site.forms, of),
      maybeAt: stages.slice(bottom + 1, top + 1),
      neverIn: banned,
    }),
    expand: () =>
      allowed(
        draft,
        tollingRow(directed, (supply) => parties.supplier(supply, form)),
        stageBought(draft, directed.need),
        boughtIn(site.places, of),
      ),
  });
}

/** The supplier of a form: a country at the form's stage, or a firm or plant. */
export function supplierParty(draft: Draft, { supply, supplier: key }: NamedSupply, form: string): ChainParty {
  const { evidence, forms, places } = draft.site;
  if (evidence.entities.get(key)?.kind === 'Country')
    return draft.parties.country(key, forms.stageOf(form) ?? 'EXTRACTION');
  return makerParty(draft, key, form, supply.supplierCountry ?? places.countryOf(key));
}

/** A named firm or plant that produces a form. `at` is the ISO code of its country. */
export function makerParty(draft: Draft, key: string, form: string, at: string | undefined): ChainParty {
  const { evidence, forms, places } = draft.site;
  const entity = evidence.entities.get(key);
  const isFirm = entity?.level === 'COMPANY' || (entity?.level === undefined && entity?.partOf === undefined);
  const stage = forms.stageOf(form);
  return draft.ledger.add({
    party: chainParty(makerId(key, form), isFirm ? 'COMPANY' : 'SITE', {
      key,
      label: entity?.name ?? key,
      country: at,
      stage,
      form,
    }),
    expand: () => makerRow(draft, key, form, stage ?? 'EXTRACTION', places.keyOf(at)),
  });
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
  if (inputs.length === 1) return needRow(draft, only);
  ledger.addRules('N9');
  const parts = inputParts(inputs, (input) => site.forms.contentOf(input.form, material));
  const row = inputs.map((input, place) => modelled(inputParty(draft, input), parts[place] ?? whole, 'ASSUMED'));
  return allowed(draft, row, stage, codeOf(draft, placedIn));
}

/** The stage that comes before another one. Ore has none before it. */
function belowOf(stage: Stage): Stage {
  return stages[stages.indexOf(stage) - 1] ?? stage;
}

function inputParty(draft: Draft, of: NeedRecord): ChainParty {
  return draft.ledger.add({
    party: chainParty(partyId('INPUT', of.id), 'MARKET', {
      label: `${of.form} sourced by ${of.buyer}`,
      stage: boughtStage(draft.site.forms, of),
      standsFor: 'INPUT',
    }),
    expand: () => needRow(draft, of),
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
  const givers = chosen(draft, next.stage, next.forms);
  if (givers === undefined) return [modelled(parties.opaque(next, undefined), whole, 'INFERRED')];
  const mix = site.countryRows.worldRow(next, ledger.used(givers), undefined, parties, material);
  return allowed(draft, ledger.rowOf(mix), next.stage, undefined);
}

import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { counted, lawful, supplierFacts } from './allowed-rows.ts';
import type { DraftParty } from './chain.ts';
import { chainParty, whole, type Banned, type OpenParty } from './draft-party.ts';
import {
  merged,
  modelled,
  remainder,
  scaledBy,
  widenedBy,
  withLink,
  type DraftLink,
  type DraftRow,
} from '../rows/draft-row.ts';
import { boughtIn, boughtStage, chainSteps, inputParts, inputsOf } from './chain-steps.ts';
import type { BuildingSite } from './building-site.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import { hubMix, nationalMix, worldMix, type Mix, type MixParties } from '../rows/mixes.ts';
import { recordRules, type NamedSupply } from '../rows/named-suppliers.ts';
import { directedShare, tollingRow, type DirectedSupply } from '../rows/directed-supply.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import { underScenario, type SupplierFacts } from '../rows/removals.ts';
import { isCarriedBack } from '../evidence/supply-status.ts';

/** What a chain is built for: one need of a buyer, and one material that its form holds. */
export interface ChainQuestion {
  readonly need: NeedRecord;
  readonly material: string;
}

/** What one way of buying draws on: parties with their rows, the buyer first, and what they rest on. */
export interface DraftChain {
  readonly parties: readonly DraftParty[];
  readonly statistics: readonly ChosenStatistic[];
  readonly rules: readonly string[];
  readonly flags: readonly string[];
}

/** Works out who takes in how much from whom for one need and one material, by the rules N, U and T. */
export function draftChain(site: BuildingSite, { need, material }: ChainQuestion, banned: Banned): DraftChain {
  const { evidence, view, forms, choose, named, places } = site;
  const open = new Map<string, OpenParty>();
  const rules = new Set<string>(['T1']);
  const flags = new Set<string>();
  const statistics = new Set<ChosenStatistic>();
  const steps = chainSteps(site, need, material);

  const add = (one: OpenParty): string => {
    if (!open.has(one.party.id)) open.set(one.party.id, one);
    return one.party.id;
  };
  const nextStep = (stage: Stage): LadderStep | undefined =>
    steps.find((step) => stages.indexOf(step.stage) < stages.indexOf(stage));
  const formsAt = (stage: Stage): readonly string[] => steps.find((step) => step.stage === stage)?.forms ?? [];
  const chosen = (stage: Stage, inForms: readonly string[], geography?: string): ChosenStatistic | undefined =>
    choose({ material, forms: inForms, stage, geography });
  const used = (statistic: ChosenStatistic): ChosenStatistic => {
    statistics.add(statistic);
    return statistic;
  };
  const noted = (mix: Mix): DraftRow => {
    for (const rule of mix.rules) rules.add(rule);
    for (const flag of mix.flags) flags.add(flag);
    return mix.row;
  };

  const factsOf = (id: string): SupplierFacts => supplierFacts(open.get(id)?.party, site.ownership);

  /** What a lane, a scenario and a view leave of a row; what they take away is unknown. */
  const allowed = (row: DraftRow, stage: Stage, taker: string | undefined): DraftRow => {
    const { row: left, changed } = underScenario(
      lawful(row, banned, factsOf, () => unknown(stage)),
      view.scenario,
      { country: taker, material },
      factsOf,
      unknown,
    );
    if (changed) rules.add('X1');
    return counted(left, view.evidence, () => unknown(stage));
  };

  const unknown = (stage: Stage): string =>
    add({
      party: chainParty(`unknown:${stage}`, 'UNKNOWN', {
        label: `not known, ${stage}`,
        stage,
        maybeAt: stages.slice(0, stages.indexOf(stage) + 1),
        neverIn: banned,
      }),
      expand: () => [],
    });

  const unnamed = (key: string, stage: Stage): string =>
    add({
      party: chainParty(`country:${key}|${stage}`, 'COUNTRY_STAGE', {
        label: `${places.nameOf(key)}, ${stage}, unnamed`,
        country: places.codeOf(key),
        stage,
        form: formsAt(stage)[0],
      }),
      expand: () => countryRow(key, stage),
    });

  /** Rule U5: what a country makes at a stage comes from its named plants, and the rest from those that nobody names. */
  const country = (key: string, stage: Stage): string => {
    const world = chosen(stage, formsAt(stage));
    const plants = world === undefined ? [] : site.plants.ofCountry({ country: key, stage, material, world });
    if (plants.length === 0) return unnamed(key, stage);
    return add({
      party: chainParty(`output:${key}|${stage}`, 'COUNTRY_OUTPUT', {
        label: `${places.nameOf(key)}, ${stage}`,
        country: places.codeOf(key),
        stage,
        form: formsAt(stage)[0],
      }),
      expand: () => {
        rules.add('U5');
        const links = plants.map(({ plant, form, share }) =>
          modelled(maker(plant, form, places.codeOf(key)), share, 'INFERRED'),
        );
        const rest = remainder(links);
        const row = rest === undefined ? links : [...links, modelled(unnamed(key, stage), rest, 'INFERRED')];
        return allowed(row, stage, places.codeOf(key));
      },
    });
  };

  const hub = (key: string, stage: Stage): string =>
    add({
      party: chainParty(`hub:${key}|${stage}`, 'HUB', {
        label: key === '' ? `exporters not named, ${stage}` : `${places.nameOf(key)}, re-exporter`,
        stage,
      }),
      expand: () => {
        const world = chosen(stage, formsAt(stage));
        if (world === undefined) return [modelled(unknown(stage), whole, 'UNKNOWN')];
        return allowed(
          hubMix(used(world), buyingCountry ?? '', stage, view, evidence, mixParties),
          stage,
          places.codeOf(key),
        );
      },
    });

  /** Rule S4: who is left out of a truncated list. */
  const unlisted = (stage: Stage, notIn: readonly string[]): string =>
    add({
      party: chainParty(`unlisted:${stage}|${notIn.join(',')}`, 'UNKNOWN', {
        label: `not listed, ${stage}`,
        stage,
        maybeAt: stages.slice(0, stages.indexOf(stage) + 1),
        neverIn: banned,
        listed: new Set(notIn),
      }),
      expand: () => [],
    });

  const mixParties: MixParties = { country, hub, unknown, unlisted };

  const scrap = (form: string): string =>
    add({
      party: chainParty(`scrap:${form}`, 'SCRAP', { label: `${form}, recovered`, form }),
      expand: () => [],
    });

  /** Rules U1 to U4 and U6: where what a country works on comes from. */
  const countryRow = (key: string, stage: Stage): DraftRow => {
    const next = nextStep(stage);
    if (next === undefined) return [];
    const givers = chosen(next.stage, next.forms);
    const primary =
      givers === undefined
        ? [modelled(opaque(next, key), whole, 'INFERRED')]
        : noted(
            site.countryRows.row(
              { material, country: key, stage, forms: formsAt(stage), next, givers: used(givers) },
              mixParties,
            ),
          );
    const secondary = site.countryRows.scrapShare(key, formsAt(stage));
    if (secondary === undefined) return allowed(primary, next.stage, places.codeOf(key));
    rules.add('U6');
    const form = formsAt(stage).flatMap((at) => forms.scrapOf(at, material))[0] ?? `${material}-scrap`;
    const fresh = { low: 1 - secondary.high, estimate: 1 - secondary.estimate, high: 1 - secondary.low };
    return allowed(
      [modelled(scrap(form), secondary, 'INFERRED'), ...primary.map((link) => scaledBy(link, fresh))],
      next.stage,
      places.codeOf(key),
    );
  };

  /** Rule N5: a stage that nobody describes is one unknown party, and the next stage up hangs on it. */
  const opaque = (step: LadderStep, placedIn: string | undefined): string =>
    add({
      party: chainParty(`opaque:${step.stage}|${placedIn ?? ''}`, 'UNKNOWN', {
        label: `producers not known, ${step.stage}`,
        stage: step.stage,
        maybeAt: [step.stage],
        neverIn: banned,
      }),
      expand: () => {
        rules.add('N5');
        flags.add('stageSkipped');
        const next = nextStep(step.stage);
        if (next === undefined) return [];
        const placed = placedIn !== undefined && places.makersIn(placedIn, step.forms);
        const national = placedIn === undefined ? undefined : importMix(next, placedIn);
        const mix = placed ? (national ?? priorMix(next, placedIn)) : undefined;
        if (mix !== undefined) return allowed(mix, next.stage, codeIf(placedIn));
        const givers = chosen(next.stage, next.forms);
        if (givers === undefined) return [modelled(opaque(next, placedIn), whole, 'INFERRED')];
        const world = noted(site.countryRows.worldRow(next, used(givers), undefined, mixParties, material));
        if (national === undefined) return allowed(world, next.stage, codeIf(placedIn));
        rules.add('N10');
        return allowed(widenedBy(world, national), next.stage, codeIf(placedIn));
      },
    });

  /** Rules N3 to N6 and S5: what a buyer in a place takes in of a form that nobody names a supplier of. */
  const priorMix = (step: LadderStep, place: string | undefined): DraftRow | undefined => {
    const national = importMix(step, place);
    if (national !== undefined) return national;
    rules.add('N4');
    const world = chosen(step.stage, step.forms);
    return world === undefined ? undefined : noted(worldMix(used(world), step.stage, view, evidence, mixParties));
  };

  /** What a place takes in by a statistic of its own, or of a bloc that it is a member of; undefined: there is none. */
  const importMix = (step: LadderStep, place: string | undefined): DraftRow | undefined => {
    const world = chosen(step.stage, step.forms);
    for (const geography of place === undefined ? [] : places.geographiesOf(place)) {
      const imports = chosen(step.stage, step.forms, geography);
      if (imports === undefined) continue;
      const reliance = site.countryRows.importReliance(geography, step.forms, imports);
      if (reliance === 'NOT_KNOWN') continue;
      used(imports);
      if (world !== undefined) used(world);
      return noted(nationalMix({ country: geography, stage: step.stage, imports, reliance, world }, view, mixParties));
    }
    return undefined;
  };

  const market = (of: NeedRecord): string => {
    // No statistic counts scrap: whoever sells it, it was won from goods (U6).
    if (evidence.forms.get(of.form)?.scrap === true) return scrap(of.form);
    const stage = stageBought(of) ?? 'EXTRACTION';
    const place = places.keyOf(of.needCountry ?? undefined);
    const step = { stage, forms: [of.form] };
    const mix = priorMix(step, place);
    rules.add('N3');
    if (mix === undefined)
      return nextStep(stage) === undefined || !hasStatistics ? unknown(stage) : opaque(step, place);
    const anyone = unknown(stage);
    return add({
      party: chainParty(`market:${of.id}`, 'MARKET', { label: `market of ${of.form}`, stage }),
      expand: () => allowed(withLink(mix, anyone), stage, boughtIn(places, of)),
      deviatesTo: anyone,
    });
  };

  const needRow = (of: NeedRecord): DraftRow => {
    const stage = stageBought(of) ?? 'EXTRACTION';
    const found = named.row(of, (supply) => supplier(supply, of.form));
    for (const rule of found.rules) rules.add(rule);
    for (const flag of found.flags) flags.add(flag);
    const links = [...found.links, ...tollingLinks(of, found.links)];
    const rest = remainder(links);
    if (rest === undefined) return allowed(merged(links), stage, boughtIn(places, of));
    const to = hasStatistics ? market(of) : unknown(stage);
    const basis = to === `unknown:${stage}` ? 'UNKNOWN' : 'INFERRED';
    return allowed(merged([...links, modelled(to, rest, basis)]), stage, boughtIn(places, of));
  };

  /** Rule N8: what a buyer buys upstream for its makers comes to it through makers that nobody names. */
  const tollingLinks = (of: NeedRecord, links: readonly DraftLink[]): DraftLink[] =>
    site.directedSupplies(of, material).map((directed) => {
      rules.add('N8');
      for (const { supply } of directed.suppliers) for (const rule of recordRules(supply)) rules.add(rule);
      if (directed.suppliers.some(({ supply }) => isCarriedBack(supply, view.at, evidence))) flags.add('dateAssumed');
      return {
        ...modelled(tolling(directed, of), directedShare(directed, links), 'REPORTED'),
        ...(directed.suppliers[0] !== undefined && { supply: directed.suppliers[0].supply.id }),
      };
    });

  const tolling = (directed: DirectedSupply, of: NeedRecord): string => {
    const top = stages.indexOf(stageBought(of) ?? 'EXTRACTION');
    const bottom = stages.indexOf(stageBought(directed.need) ?? 'EXTRACTION');
    return add({
      party: chainParty(`tolling:${directed.need.id}`, 'UNKNOWN', {
        label: `producers not known, processing ${directed.need.form} for ${directed.need.buyer}`,
        stage: stageBought(of),
        maybeAt: stages.slice(bottom + 1, top + 1),
        neverIn: banned,
      }),
      expand: () =>
        allowed(
          tollingRow(directed, (supply) => supplier(supply, directed.need.form)),
          stageBought(directed.need) ?? 'EXTRACTION',
          boughtIn(places, of),
        ),
    });
  };

  /** Asked once a link, where a party is made once: ids by form and key of those that have been asked for. */
  const knownMakers = new Map<string, Map<string, string>>();
  const supplier = (supply: NamedSupply, form: string): string => {
    const known = knownMakers.get(form) ?? new Map<string, string>();
    knownMakers.set(form, known);
    const id = known.get(supply.supplier) ?? newSupplier(supply, form);
    known.set(supply.supplier, id);
    return id;
  };
  const newSupplier = ({ supply, supplier: key }: NamedSupply, form: string): string => {
    const entity = evidence.entities.get(key);
    const stage = forms.stageOf(form) ?? 'EXTRACTION';
    if (entity?.kind === 'Country' && stage !== undefined) return country(key, stage);
    return maker(key, form, supply.supplierCountry ?? places.countryOf(key));
  };

  const maker = (key: string, form: string, at: string | undefined): string => {
    const entity = evidence.entities.get(key);
    const isFirm = entity?.level === 'COMPANY' || (entity?.level === undefined && entity?.partOf === undefined);
    const stage = forms.stageOf(form);
    return add({
      party: chainParty(`party:${key}|${form}`, isFirm ? 'COMPANY' : 'SITE', {
        key,
        label: entity?.name ?? key,
        country: at,
        stage,
        form,
      }),
      expand: () => makerRow(key, form, stage ?? 'EXTRACTION', places.keyOf(at)),
    });
  };

  const makerRow = (key: string, form: string, stage: Stage, placedIn: string | undefined): DraftRow => {
    const inputs = inputsOf(site, key, form, material);
    const [only] = inputs;
    if (only === undefined) return withoutNeeds(form, stage, placedIn);
    if (inputs.length === 1) return needRow(only);
    rules.add('N9');
    const parts = inputParts(inputs, (input) => forms.contentOf(input.form, material));
    return allowed(
      inputs.map((input, place) => modelled(intake(input), parts[place] ?? whole, 'ASSUMED')),
      stage,
      codeIf(placedIn),
    );
  };

  const intake = (of: NeedRecord): string =>
    add({
      party: chainParty(`intake:${of.id}`, 'MARKET', {
        label: `${of.form} sourced by ${of.buyer}`,
        stage: stageBought(of),
      }),
      expand: () => needRow(of),
    });

  /** A maker whose own intake nobody describes takes in what its country does (U5); in a network file it is a source. */
  const withoutNeeds = (form: string, stage: Stage, placedIn: string | undefined): DraftRow => {
    const next = nextStep(stage);
    if (!hasStatistics || next === undefined || evidence.forms.get(form)?.scrap === true) return [];
    if (placedIn !== undefined) {
      rules.add('U5');
      return countryRow(placedIn, stage);
    }
    const givers = chosen(next.stage, next.forms);
    if (givers === undefined) return [modelled(opaque(next, undefined), whole, 'INFERRED')];
    return allowed(
      noted(site.countryRows.worldRow(next, used(givers), undefined, mixParties, material)),
      next.stage,
      undefined,
    );
  };

  const codeIf = (place: string | undefined): string | undefined =>
    place === undefined ? undefined : places.codeOf(place);
  const stageBought = (of: NeedRecord): Stage | undefined => boughtStage(forms, of);
  const hasStatistics = evidence.statistics.length > 0;
  const buyingCountry = places.keyOf(need.needCountry ?? undefined);

  add({
    party: chainParty(`party:${need.buyer}|${need.form}`, 'BUYER', {
      key: need.buyer,
      label: places.nameOf(need.buyer),
      country: places.countryOf(need.buyer),
    }),
    expand: () => needRow(need),
  });

  const drafts: DraftParty[] = [];
  // Parties that rows lead to are added while the map is walked, and so are walked too.
  for (const { party: one, expand, deviatesTo } of open.values())
    drafts.push({ party: one, row: expand(), ...(deviatesTo !== undefined && { deviatesTo }) });
  return { parties: drafts, statistics: [...statistics], rules: [...rules], flags: [...flags] };
}

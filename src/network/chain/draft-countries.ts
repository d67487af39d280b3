import { complement, whole } from '../../model/estimate.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { ChainParty } from '../parties.ts';
import { deviatingBy, modelled, remainder, scaledBy, withLink, type DraftRow } from '../rows/draft-row.ts';
import { hubMix } from '../rows/mixes.ts';
import type { CountryPlant } from '../rows/plants.ts';
import { allowed, chosen, codeOf, formsAt, nextStep, type Draft } from './draft.ts';
import { importMix } from './draft-mixes.ts';
import { chainParty, partyId } from './draft-party.ts';
import { undescribedLink } from './draft-unknown-makers.ts';

/** What a country makes at a stage comes from its named plants, and the rest from those that nobody names (rule U5). */
export function countryParty(draft: Draft, country: string, stage: Stage): ChainParty {
  const { site, material, ledger } = draft;
  const world = chosen(draft, stage, formsAt(draft, stage));
  const plants = world === undefined ? [] : site.plants.ofCountry({ country, stage, material, world });
  if (plants.length === 0) return unnamedParty(draft, country, stage);
  return ledger.add({
    party: chainParty(partyId('COUNTRY_OUTPUT', country, stage), 'COUNTRY_OUTPUT', {
      label: `${site.places.nameOf(country)}, ${stage}`,
      country: codeOf(draft, country),
      stage,
      form: formsAt(draft, stage)[0],
    }),
    expand: () => outputRow(draft, country, stage, plants),
  });
}

export function outputRow(draft: Draft, country: string, stage: Stage, plants: readonly CountryPlant[]): DraftRow {
  const code = codeOf(draft, country);
  draft.ledger.addRules('U5');
  const links = plants.map(({ plant, form, share }) =>
    modelled(draft.parties.maker(plant, form, code), share, 'INFERRED'),
  );
  const rest = remainder(links);
  const row = rest === undefined ? links : [...links, modelled(unnamedParty(draft, country, stage), rest, 'INFERRED')];
  return allowed(draft, row, stage, code);
}

export function unnamedParty(draft: Draft, country: string, stage: Stage): ChainParty {
  const { places } = draft.site;
  return draft.ledger.add({
    party: chainParty(partyId('COUNTRY_STAGE', country, stage), 'COUNTRY_STAGE', {
      label: `${places.nameOf(country)}, ${stage}, unnamed`,
      country: codeOf(draft, country),
      stage,
      form: formsAt(draft, stage)[0],
    }),
    expand: () => countryRow(draft, country, stage),
  });
}

/** Where what a country works on comes from (rules U1 to U4 and U6). `next` is the step that it buys from. */
export function countryRow(
  draft: Draft,
  country: string,
  stage: Stage,
  next: LadderStep | undefined = nextStep(draft, stage),
): DraftRow {
  const { site, ledger } = draft;
  if (next === undefined) return [];
  const anyone = draft.parties.unknown(next.stage);
  const primary = withLink(primaryRow(draft, country, stage, next), anyone);
  const forms = formsAt(draft, stage);
  const code = codeOf(draft, country);
  const secondary = site.countryRows.scrapShare(country, forms);
  if (secondary === undefined) return allowed(draft, primary, next.stage, code);
  ledger.addRules('U6');
  const scrap = forms.flatMap((at) => site.forms.scrapOf(at, draft.material))[0] ?? `${draft.material}-scrap`;
  const row = [
    modelled(draft.parties.scrap(scrap), secondary, 'INFERRED'),
    ...primary.map((link) => scaledBy(link, complement(secondary))),
  ];
  return allowed(draft, row, next.stage, code);
}

/**
 * The part that is not recovered from scrap (rules U1 to U4). A country with a statistic of its own intake follows that one. It
 * deviates like a row of the transport table.
 * @rule U4a
 */
function primaryRow(draft: Draft, country: string, stage: Stage, next: LadderStep): DraftRow {
  const { site, material, ledger, parties } = draft;
  const { corridorDeviation } = site.view.parameters;
  const anyone = parties.unknown(next.stage);
  const national = importMix(draft, next, country);
  if (national !== undefined) {
    ledger.addRules('U4a');
    return deviatingBy(national, anyone, corridorDeviation);
  }
  const givers = chosen(draft, next.stage, next.forms);
  if (givers === undefined) return deviatingBy([undescribedLink(draft, next, country)], anyone, corridorDeviation);
  const question = { material, country, stage, forms: formsAt(draft, stage), next, givers: ledger.used(givers) };
  return ledger.rowOf(site.countryRows.row(question, parties));
}

/**
 * A country, or those who are not named, that ships to an importer what others made (rule N6). The key is empty for the
 * latter. From whom it buys is not known, so that it deviates as unknown makers do (rule N5).
 */
export function hubParty(draft: Draft, country: string, stage: Stage, importer: string): ChainParty {
  const { places, view } = draft.site;
  return draft.ledger.add({
    party: chainParty(partyId('HUB', country, stage, importer), 'HUB', {
      label: country === '' ? `exporters not named, ${stage}` : `${places.nameOf(country)}, re-exporter`,
      stage,
    }),
    expand: () => hubRow(draft, country, stage, importer),
    deviatesTo: draft.parties.unknown(stage),
    deviatesAtLeast: view.parameters.corridorDeviation,
  });
}

function hubRow(draft: Draft, country: string, stage: Stage, importer: string): DraftRow {
  const { site, ledger, parties } = draft;
  const anyone = parties.unknown(stage);
  const world = chosen(draft, stage, formsAt(draft, stage));
  if (world === undefined) return [modelled(anyone, whole, 'UNKNOWN')];
  const mix = hubMix(ledger.used(world), importer, stage, site.view, site.evidence, parties);
  return allowed(draft, withLink(mix, anyone), stage, site.places.codeOf(country));
}

/**
 * What is recovered of a form is a source of its own.
 * @rule U6
 */
export function scrapParty({ ledger }: Draft, form: string): ChainParty {
  return ledger.add({
    party: chainParty(partyId('SCRAP', form), 'SCRAP', { label: `${form}, recovered`, form }),
    expand: () => [],
  });
}

/**
 * What a scenario removed of the deliveries of a supplier. It is no place, no supplier and no route, and it is not unknown.
 * @rule X2
 */
export function goneParty({ ledger, site, steps }: Draft, { country, stage }: ChainParty): ChainParty {
  const { places } = site;
  const passed = stages.slice(0, stages.indexOf(stage ?? 'EXTRACTION') + 1);
  const from = country === undefined ? '' : `${places.nameOf(places.keyOf(country) ?? country)}, `;
  return ledger.add({
    party: chainParty(partyId('GONE', country ?? '', stage ?? ''), 'GONE', {
      label: `${from}${stage ?? ''}, gone`,
      stage,
      missedAt: passed.filter((at) => at === stage || steps.some((step) => step.stage === at)),
      ...(country !== undefined && { takenFrom: country }),
    }),
    expand: () => [],
  });
}

/** The unknown party at a stage. It may be any party there or nearer to ore. */
export function unknownParty({ ledger, banned }: Draft, stage: Stage): ChainParty {
  return ledger.add({
    party: chainParty(partyId('UNKNOWN', stage), 'UNKNOWN', {
      label: `not known, ${stage}`,
      stage,
      maybeAt: stages.slice(0, stages.indexOf(stage) + 1),
      neverIn: banned,
    }),
    expand: () => [],
  });
}

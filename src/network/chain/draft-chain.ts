import { createPairMap } from '../../model/pair-map.ts';
import type { Banned, ChainParty } from '../parties.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import type { BuildingSite } from './building-site.ts';
import { chainSteps } from './chain-steps.ts';
import type { ChainQuestion, Draft, DraftParties } from './draft.ts';
import { countryParty, countryRow, goneParty, hubParty, scrapParty, unknownParty } from './draft-countries.ts';
import { createDraftLedger, type DraftChain } from './draft-ledger.ts';
import { buyerParty, makerParty, supplierParty } from './draft-makers.ts';
import { restLink } from './draft-markets.ts';
import { leftOverLink, notNamedLink, unknownMakers } from './draft-unknown-makers.ts';

/** Builds the parties and shares of the network of one need for one material, by the rules N, U and T. */
export function draftChain(site: BuildingSite, { need, material }: ChainQuestion, banned: Banned): DraftChain {
  const ledger = createDraftLedger();
  const parties = createDraftParties(() => draft);
  const draft: Draft = { site, need, material, banned, steps: chainSteps(site, need, material), ledger, parties };
  ledger.addRules('T1');
  buyerParty(draft);
  return { ...ledger.drafted(), stages: draft.steps.map(({ stage }) => stage) };
}

/** The parties of a draft. `draft` is called when the first party is added. */
function createDraftParties(draft: () => Draft): DraftParties {
  // This is called once per link, but each party is created only once.
  const suppliers = createPairMap<string, string, ChainParty>();
  return {
    country: (key, stage) => countryParty(draft(), key, stage),
    countryRow: (key, stage, next) => countryRow(draft(), key, stage, next),
    hub: (key, stage, importer) => hubParty(draft(), key, stage, importer),
    unknown: (stage) => unknownParty(draft(), stage),
    leftOver: (stage, share, notIn) => leftOverLink(draft(), stage, share, notIn),
    notNamed: (stage, share) => notNamedLink(draft(), stage, share),
    gone: (supplier, takenBy) => goneParty(draft(), supplier, takenBy),
    scrap: (form) => scrapParty(draft(), form),
    opaque: (step, placedIn) => unknownMakers(draft(), { step, placedIn }),
    maker: (key, form, at) => makerParty(draft(), key, form, at),
    supplier: (supply: NamedSupply, form) =>
      suppliers.remembered(form, supply.supplier, () => supplierParty(draft(), supply, form)),
    restLink: (of, rest, excepted, maker) => restLink(draft(), { of, rest, excepted, maker }),
  };
}

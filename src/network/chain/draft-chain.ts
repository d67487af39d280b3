import { createPairMap } from '../../model/pair-map.ts';
import type { ChainParty } from '../parties.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import type { BuildingSite } from './building-site.ts';
import { chainSteps } from './chain-steps.ts';
import type { ChainQuestion, Draft, DraftParties } from './draft.ts';
import {
  countryParty,
  countryRow,
  goneParty,
  hubParty,
  scrapParty,
  unknownParty,
  unlistedParty,
} from './draft-countries.ts';
import { createDraftLedger, type DraftChain } from './draft-ledger.ts';
import { buyerParty, makerParty, supplierParty } from './draft-makers.ts';
import { opaqueParty, restLink } from './draft-markets.ts';
import type { Banned } from './draft-party.ts';

/** Builds the parties and shares of the network of one need for one material, by the rules N, U and T. */
export function draftChain(site: BuildingSite, { need, material }: ChainQuestion, banned: Banned): DraftChain {
  const ledger = createDraftLedger();
  const parties = createDraftParties(() => draft);
  const draft: Draft = { site, need, material, banned, steps: chainSteps(site, need, material), ledger, parties };
  ledger.addRules('T1');
  buyerParty(draft);
  return ledger.drafted();
}

/** The parties of a draft. `draft` is called when the first party is added. */
function createDraftParties(draft: () => Draft): DraftParties {
  // This is called once per link, but each party is created only once.
  const suppliers = createPairMap<string, string, ChainParty>();
  return {
    country: (key, stage) => countryParty(draft(), key, stage),
    countryRow: (key, stage) => countryRow(draft(), key, stage),
    hub: (key, stage) => hubParty(draft(), key, stage),
    unknown: (stage) => unknownParty(draft(), stage),
    unlisted: (stage, notIn) => unlistedParty(draft(), stage, notIn),
    gone: (supplier) => goneParty(draft(), supplier),
    scrap: (form) => scrapParty(draft(), form),
    opaque: (step, placedIn) => opaqueParty(draft(), step, placedIn),
    maker: (key, form, at) => makerParty(draft(), key, form, at),
    supplier: (supply: NamedSupply, form) =>
      suppliers.remembered(form, supply.supplier, () => supplierParty(draft(), supply, form)),
    restLink: (of, rest) => restLink(draft(), of, rest),
  };
}

import type {
  AddedPartyResolvers,
  BlocChangeResolvers,
  ExportBanResolvers,
  ScenarioResolvers,
} from '../generated/resolvers.ts';
import { nodeKinds } from '../model/node.ts';
import { kindWords } from './entity-types.ts';

/** Saved scenarios, and those of a question. A list that is not given is empty. */
export const Scenario: ScenarioResolvers = {
  key: ({ id }) => id,
  addParties: ({ addParties }) => addParties ?? [],
  removeParties: ({ removeParties }) => removeParties ?? [],
  removeCountries: ({ removeCountries }) => removeCountries ?? [],
  exportBans: ({ exportBans }) => exportBans ?? [],
  setSupplies: ({ setSupplies }) => setSupplies ?? [],
  setCapacities: ({ setCapacities }) => setCapacities ?? [],
  setStocks: ({ setStocks }) => setStocks ?? [],
  setNeeds: ({ setNeeds }) => setNeeds ?? [],
  blocChanges: ({ blocChanges }) => blocChanges ?? [],
};

export const AddedParty: AddedPartyResolvers = {
  kind: ({ kind }) => {
    const found = nodeKinds.find((one) => one === kind || kindWords[one] === kind);
    return found === undefined ? null : kindWords[found];
  },
};

export const ExportBan: ExportBanResolvers = {
  to: ({ to }) => to ?? [],
  share: ({ share }) => share ?? 1,
};

export const BlocChange: BlocChangeResolvers = {
  add: ({ add }) => add ?? [],
  remove: ({ remove }) => remove ?? [],
};

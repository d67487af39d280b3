import type {
  AgreementResolvers,
  MeasureResolvers,
  PolicyInstrumentResolvers,
  StockpileResolvers,
} from '../generated/resolvers.ts';
import { agreementTypes, policyTypes, stockpileTypes, wordIn } from '../model/vocabulary.ts';
import { entityFields, partyFields } from './entity.ts';

export const PolicyInstrument: PolicyInstrumentResolvers = {
  ...entityFields,
  type: ({ type }) => wordIn(policyTypes, type),
  subtype: ({ entity }) => entity?.subtype,
  announced: ({ entity }) => entity?.announced,
  validFrom: ({ entity }) => entity?.validFrom,
  validUntil: ({ entity }) => entity?.validUntil,
  suspendedFrom: async (node, _, { loaders }) => (await loaders.measures.suspensionOfInstrument(node))?.from,
  suspendedFromBasis: async (node, _, { loaders }) => (await loaders.measures.suspensionOfInstrument(node))?.basis,
  suspendedUntil: ({ entity }) => entity?.suspendedUntil,
  suspendedBy: async (node, _, { loaders }) => (await loaders.measures.suspensionOfInstrument(node))?.by,
  mechanism: ({ entity }) => entity?.mechanism,
  issuers: ({ key }, args, { loaders }) =>
    loaders.links.related(key, { ...args, kinds: ['ISSUED', 'PROPOSED'], direction: 'IN' }),
  appliesTo: ({ key }, args, { loaders }) =>
    loaders.links.related(key, { ...args, kinds: ['APPLIES_TO', 'TARGETS'], direction: 'OUT' }),
};

export const Agreement: AgreementResolvers = {
  ...entityFields,
  type: ({ type }) => wordIn(agreementTypes, type),
  date: ({ entity }) => entity?.date,
  validFrom: ({ entity }) => entity?.validFrom,
  validUntil: ({ entity }) => entity?.validUntil,
  elements: ({ entity }) => [...(entity?.elements ?? [])],
  amount: ({ entity }) => entity?.amount,
  parties: ({ key }, args, { loaders }) =>
    loaders.links.related(key, { ...args, kinds: ['SIGNED', 'PARTICIPATES_IN'], direction: 'IN' }),
};

export const Stockpile: StockpileResolvers = {
  ...entityFields,
  type: ({ type }) => wordIn(stockpileTypes, type),
  announced: ({ entity }) => entity?.announced,
  beneficiaries: ({ key }, args, { loaders }) =>
    loaders.links.related(key, { ...args, kinds: ['PARTICIPATES_IN'], direction: 'IN', roles: ['BENEFICIARY'] }),
  holds: ({ key }, args, { loaders }) =>
    loaders.links.related(key, { ...args, kinds: ['STOCKPILES', 'CONTAINS'], direction: 'OUT' }),
  funders: ({ key }, args, { loaders }) =>
    loaders.links.related(key, { ...args, kinds: ['FUNDS', 'INVESTS_IN'], direction: 'IN' }),
  operators: partyFields.operators,
  owners: ({ key }, args, { loaders }) => loaders.links.related(key, { ...args, kinds: ['OWNS'], direction: 'IN' }),
};

export const Measure: MeasureResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  policyInstrument: ({ instrument }) => instrument,
  imposedBy: ({ restriction, instrument }, _, { loaders }) =>
    restriction === undefined ? loaders.named.country(instrument?.country) : loaders.named.entity(restriction.from),
  target: ({ restriction }, _, { loaders }) => loaders.named.entityIf(restriction?.target),
  kind: ({ restriction }) => restriction?.measure,
  suspendedFrom: async (measure, _, { loaders }) => (await loaders.measures.suspensionOfMeasure(measure))?.from,
  suspendedFromBasis: async (measure, _, { loaders }) => (await loaders.measures.suspensionOfMeasure(measure))?.basis,
  suspendedBy: async (measure, _, { loaders }) => (await loaders.measures.suspensionOfMeasure(measure))?.by,
  note: ({ restriction, instrument }) => restriction?.note ?? instrument?.entity?.note,
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

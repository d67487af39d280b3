import type { Context } from '../context.ts';
import type {
  AgreementResolvers,
  MeasureResolvers,
  PolicyInstrumentResolvers,
  ResultFlag,
  StockpileResolvers,
} from '../generated/resolvers.ts';
import { askedOn } from '../model/measures/asked-on.ts';
import type { Day } from '../model/partial-date.ts';
import { agreementTypes, policyTypes, stockpileTypes, wordIn, wordsIf } from '../model/vocabulary.ts';
import { entityFields, partyFields, statusOf } from './entity.ts';
import { flagsOf } from './supply/flags.ts';

/** What a reader should know of a status on a day (rule T7). Without a day it is as stated. */
async function dayFlags(day: Day | null | undefined, { loaders }: Context): Promise<ResultFlag[]> {
  const { at } = (await loaders.dataset.head()).record;
  return flagsOf(wordsIf(day != null && at !== undefined && day > at, 'beyondEvidence'));
}

export const PolicyInstrument: PolicyInstrumentResolvers = {
  ...entityFields,
  type: ({ type }) => wordIn(policyTypes, type),
  subtype: ({ entity }) => entity?.subtype,
  status: statusOf,
  flags: ({ askedAt: day }, { at }, context) => dayFlags(at ?? day, context),
  announced: ({ entity }) => entity?.announced,
  validFrom: ({ entity }) => entity?.validFrom,
  validUntil: ({ entity }) => entity?.validUntil,
  suspendedFrom: async (node, _, { loaders }) => (await loaders.measures.suspensionOfInstrument(node))?.from,
  suspendedFromBasis: async (node, _, { loaders }) => (await loaders.measures.suspensionOfInstrument(node))?.basis,
  suspendedUntil: ({ entity }) => entity?.suspendedUntil,
  suspendedBy: async (node, _, { loaders }) => (await loaders.measures.suspensionOfInstrument(node))?.by,
  mechanism: ({ entity }) => entity?.mechanism,
  issuers: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['ISSUED', 'PROPOSED'], direction: 'IN' }),
  appliesTo: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['APPLIES_TO', 'TARGETS'], direction: 'OUT' }),
};

export const Agreement: AgreementResolvers = {
  ...entityFields,
  type: ({ type }) => wordIn(agreementTypes, type),
  status: statusOf,
  date: ({ entity }) => entity?.date,
  validFrom: ({ entity }) => entity?.validFrom,
  validUntil: ({ entity }) => entity?.validUntil,
  elements: ({ entity }) => [...(entity?.elements ?? [])],
  amount: ({ entity }) => entity?.amount,
  parties: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['SIGNED', 'PARTICIPATES_IN'], direction: 'IN' }),
};

export const Stockpile: StockpileResolvers = {
  ...entityFields,
  type: ({ type }) => wordIn(stockpileTypes, type),
  status: statusOf,
  announced: ({ entity }) => entity?.announced,
  beneficiaries: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, {
      ...args,
      askedAt,
      kinds: ['PARTICIPATES_IN'],
      direction: 'IN',
      roles: ['BENEFICIARY'],
    }),
  holds: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['STOCKPILES', 'CONTAINS'], direction: 'OUT' }),
  funders: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['FUNDS', 'INVESTS_IN'], direction: 'IN' }),
  operators: partyFields.operators,
  owners: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['OWNS'], direction: 'IN' }),
};

export const Measure: MeasureResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  policyInstrument: ({ instrument, askedAt: day }) => (instrument === undefined ? null : askedOn(instrument, day)),
  links: ({ links, askedAt: day }) => links.map((link) => askedOn(link, day)),
  flags: ({ askedAt: day }, _, context) => dayFlags(day, context),
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

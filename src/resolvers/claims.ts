import type {
  ClaimComparisonResolvers,
  ClaimResolvers,
  DependentResultResolvers,
  StatementEffectResolvers,
  StatementResolvers,
} from '../generated/resolvers.ts';
import { toGlobalId } from '../model/keys/global-id.ts';
import { sharedAbout } from '../model/records/claim.ts';
import { provenance } from './entity.ts';

export const Claim: ClaimResolvers = {
  id: ({ id }) => toGlobalId('Claim', id),
  key: ({ id }) => id,
  subject: ({ subject }, _, { loaders }) => loaders.named.entity(subject),
  about: (claim, _, { loaders }) => loaders.named.entityIf(sharedAbout(claim)),
  statements: ({ statements }) => [...statements],
  provenance,
};

export const Statement: StatementResolvers = {
  value: ({ value }) => (typeof value === 'number' ? value : null),
  text: ({ value }) => (typeof value === 'string' ? value : null),
  asOf: ({ asOf }) => asOf?.split('/').at(-1),
  period: ({ asOf }) => (asOf?.includes('/') ? asOf : null),
  about: ({ about }, _, { loaders }) => loaders.named.entityIf(about),
  scopeDiffers: ({ scopeDiffers }) => scopeDiffers ?? false,
  outlier: ({ outlier }) => outlier ?? false,
  derived: ({ derived }) => derived ?? false,
  projection: ({ projection }) => projection ?? false,
  vague: ({ vague }) => vague ?? false,
  estimated: ({ estimated }) => estimated ?? false,
  source: ({ source }, _, { loaders }) => loaders.sources.one(source),
};

export const ClaimComparison: ClaimComparisonResolvers = {
  effects: ({ effects }) => [...effects],
};

export const StatementEffect: StatementEffectResolvers = {
  results: ({ results }) => [...results],
};

export const DependentResult: DependentResultResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.named.entityIf(buyer),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};

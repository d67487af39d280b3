import type { LinkResolvers, PriceResolvers } from '../generated/resolvers.ts';
import { toGlobalId } from '../model/keys/global-id.ts';
import { provenance } from './entity.ts';

export const Link: LinkResolvers = {
  id: ({ id }) => toGlobalId('Link', id),
  key: ({ id }) => id,
  from: ({ from }, _, { loaders }) => loaders.named.entity(from),
  to: ({ to }, _, { loaders }) => loaders.named.entity(to),
  material: ({ material }, _, { loaders }) => loaders.named.material(material),
  form: ({ product }, _, { loaders }) => loaders.named.material(product),
  alsoForms: ({ alsoProducts }, _, { loaders }) => loaders.named.materials(alsoProducts),
  formNote: ({ form }) => form,
  share: ({ share, shareQualifier }) => (share === undefined ? null : { ...share, qualifier: shareQualifier }),
  policyInstrument: ({ policy }, _, { loaders }) => loaders.named.policy(policy),
  target: ({ target }, _, { loaders }) => (target === undefined ? null : loaders.named.entity(target)),
  status: async (link, _, { loaders }) => loaders.supplies.statusOfLink(link, (await loaders.dataset.head()).at),
  statedStatus: ({ status }) => status,
  supplies: ({ id }, _, { loaders }) => loaders.supplies.ofLink(id),
  jointVolume: ({ jointVolume }) => jointVolume ?? false,
  derived: ({ derived }) => derived ?? false,
  evidenceWeak: ({ evidenceWeak }) => evidenceWeak ?? false,
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
  provenance,
};

export const Price: PriceResolvers = {
  item: ({ item }, _, { loaders }) => loaders.named.material(item),
};

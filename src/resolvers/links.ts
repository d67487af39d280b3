import type { LinkResolvers, PriceResolvers } from '../generated/resolvers.ts';
import { toGlobalId } from '../model/keys/global-id.ts';
import { askedOn } from '../model/measures/asked-on.ts';
import { relationStatusOn } from '../model/supply-state.ts';
import { provenance } from './entity.ts';

export const Link: LinkResolvers = {
  id: ({ id }) => toGlobalId('Link', id),
  key: ({ id }) => id,
  from: async ({ from, askedAt: day }, _, { loaders }) => askedOn(await loaders.named.entity(from), day),
  to: async ({ to, askedAt: day }, _, { loaders }) => askedOn(await loaders.named.entity(to), day),
  material: ({ material }, _, { loaders }) => loaders.named.material(material),
  form: ({ product }, _, { loaders }) => loaders.named.material(product),
  alsoForms: ({ alsoProducts }, _, { loaders }) => loaders.named.materials(alsoProducts),
  formNote: ({ form }) => form,
  share: ({ share, shareQualifier }) => (share === undefined ? null : { ...share, qualifier: shareQualifier }),
  policyInstrument: async ({ policy, askedAt: day }, _, { loaders }) => {
    const instrument = await loaders.named.policy(policy);
    return instrument === undefined ? null : askedOn(instrument, day);
  },
  target: async ({ target, askedAt: day }, _, { loaders }) =>
    target === undefined ? null : askedOn(await loaders.named.entity(target), day),
  status: async (link, { at }, { loaders }) => {
    const day = at ?? link.askedAt;
    const bySupplies = await loaders.supplies.statusOfLink(link, day ?? (await loaders.dataset.head()).at);
    if (bySupplies !== undefined || day === undefined) return bySupplies ?? link.status;
    const from = await loaders.measures.suspensionOfLink(link);
    return relationStatusOn(link, { from, until: link.suspendedUntil }, day);
  },
  statedStatus: ({ status }) => status,
  supplies: async ({ id, askedAt: day }, _, { loaders }) =>
    (await loaders.supplies.ofLink(id)).map((supply) => askedOn(supply, day)),
  jointVolume: ({ jointVolume }) => jointVolume ?? false,
  derived: ({ derived }) => derived ?? false,
  evidenceWeak: ({ evidenceWeak }) => evidenceWeak ?? false,
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
  provenance,
};

export const Price: PriceResolvers = {
  item: ({ item }, _, { loaders }) => loaders.named.material(item),
};

import type {
  ContentResolvers,
  MaterialFormResolvers,
  MineralResolvers,
  ProductResolvers,
} from '../generated/resolvers.ts';
import { entityFields, materialFields } from './entity.ts';

export const Mineral: MineralResolvers = {
  ...entityFields,
  ...materialFields,
  symbol: ({ entity }) => entity?.symbol,
  isGroup: ({ entity, form }) => entity?.group ?? form?.group ?? false,
  mineralGroup: ({ entity, form }, _, { loaders }) => loaders.named.mineral(entity?.mineralGroup ?? form?.mineralGroup),
};

export const Product: ProductResolvers = { ...entityFields, ...materialFields };

export const MaterialForm: MaterialFormResolvers = {
  contains: ({ contains }) => Object.entries(contains ?? {}).map(([key, content]) => ({ key, ...content })),
  madeFrom: ({ madeFrom }, _, { loaders }) => loaders.named.materials(madeFrom),
  isGroup: ({ group }) => group ?? false,
  mineralGroup: ({ mineralGroup }, _, { loaders }) => loaders.named.mineral(mineralGroup),
  isScrap: ({ scrap }) => scrap ?? false,
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const Content: ContentResolvers = {
  material: ({ key }, _, { loaders }) => loaders.entity.load(key),
  basis: ({ contentBasis }) => contentBasis,
};

import type { ExposedBuyerConnectionResolvers, ExposedBuyerResolvers } from '../../generated/resolvers.ts';
import { buyerKinds } from '../../model/node.ts';

export const ExposedBuyerConnection: ExposedBuyerConnectionResolvers = {
  hasEffect: (answer) => answer.hasEffect(),
  materials: ({ materials }, _, { loaders }) => loaders.named.materials(materials),
};

export const ExposedBuyer: ExposedBuyerResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.known('buyer', buyer, buyerKinds, 'a buyer'),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  country: ({ country }, _, { loaders }) => loaders.named.countryOf(country),
  bloc: ({ bloc }, _, { loaders }) => (bloc === undefined ? null : loaders.named.ofKind(bloc, ['Bloc'])),
};

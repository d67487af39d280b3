import type { NeedResolvers, SupplierResolvers } from '../generated/resolvers.ts';
import { toGlobalId } from '../model/keys/global-id.ts';
import { essentialOf, supplyShareOf, supplyVolumeOf } from '../model/records/network.ts';
import { rateUnit } from '../model/unit.ts';
import { stageOf } from '../model/vocabulary.ts';

export const Need: NeedResolvers = {
  id: ({ id }) => toGlobalId('Need', id),
  key: ({ id }) => id,
  buyer: ({ buyer }, _, { loaders }) => loaders.named.entity(buyer),
  material: ({ form }, _, { loaders }) => loaders.named.entity(form),
  stageBought: ({ stageBought }) => (stageBought === undefined ? null : stageOf(stageBought)),
  essential: (need) => essentialOf(need),
  needCountry: ({ needCountry }, _, { loaders }) => (needCountry == null ? null : loaders.place(needCountry)),
  directed: ({ directed }) => directed ?? false,
  procurementRules: async (need, _, { loaders }) =>
    Promise.all((await loaders.needs.instruments(need)).map((key) => loaders.named.entity(key))),
  via: ({ via }, _, { loaders }) => loaders.named.links(via),
  suppliers: (need, args, { loaders }) => loaders.needs.suppliers(need, { ...args, askedAt: need.askedAt }),
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const Supplier: SupplierResolvers = {
  key: ({ id }) => id,
  party: ({ supplier }, _, { loaders }) => loaders.named.entity(supplier),
  buyer: ({ buyer }, _, { loaders }) => loaders.named.entityIf(buyer),
  material: ({ form }, _, { loaders }) => loaders.named.material(form),
  country: ({ supplierCountry }, _, { loaders }) => loaders.named.country(supplierCountry),
  share: supplyShareOf,
  reservation: ({ reservation }) =>
    reservation && { ...reservation.share, of: reservation.of, qualifier: reservation.qualifier },
  volume: async (supply, _, { loaders }) =>
    supply.volume === undefined
      ? null
      : supplyVolumeOf(supply, rateUnit((await loaders.dataset.head()).record.timeUnit)),
  status: async (supply, { at }, { loaders }) =>
    loaders.supplies.statusOf(supply, at ?? supply.askedAt ?? (await loaders.dataset.head()).at),
  dateAssumed: ({ dateAssumed }) => dateAssumed ?? false,
  claim: ({ claim }, _, { loaders }) => (claim === undefined ? null : loaders.claim.load(claim)),
  links: ({ links }, _, { loaders }) => loaders.named.links(links),
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

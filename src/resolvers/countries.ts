import type { BlocResolvers, CountryResolvers, MembershipEdgeResolvers } from '../generated/resolvers.ts';
import { buyerFields, entityFields, partyFields, statusOf } from './entity.ts';
import { placeKinds } from '../model/node.ts';

export const Country: CountryResolvers = {
  ...entityFields,
  ...buyerFields,
  code: ({ country, key }) => country ?? key,
  code3: ({ entity }) => entity?.iso3,
  wikidata: ({ entity }) => entity?.wikidata,
  sites: ({ country, key }, page, { loaders }) =>
    loaders.entities({ kinds: placeKinds, country: country ?? key }, 'NAME', page),
  owns: partyFields.owns,
  production: ({ key }, args, { loaders }) => loaders.statistics.productionIn(key, args),
  trade: ({ key }, args, { loaders }) => loaders.statistics.tradeOfCountry(key, args),
  governance: ({ key }, _, { loaders }) => loaders.statistics.governance(key),
  facilities: ({ key }, args, { loaders }) => loaders.statistics.facilities({ ...args, country: key }),
  blocs: (country, args, { loaders }) => loaders.memberships.blocs(country, { ...args, askedAt: country.askedAt }),
};

export const Bloc: BlocResolvers = {
  ...entityFields,
  ...buyerFields,
  status: statusOf,
  members: ({ key, askedAt }, args, { loaders }) => loaders.memberships.members(key, { ...args, askedAt }),
};

export const MembershipEdge: MembershipEdgeResolvers = {
  validFrom: ({ membership }) => membership.validFrom,
  validUntil: ({ membership }) => membership.validUntil,
  basis: ({ membership }) => membership.basis,
  role: ({ membership }) => membership.role,
  note: ({ membership }) => membership.note,
  sources: ({ membership }, _, { loaders }) => loaders.sources.named(membership.sources),
};

import { exposedKey } from '../assess/dependency/exposed-buyers.ts';
import { riskKey } from '../assess/systemic-risk/systemic-risk.ts';
import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { connectionOfList } from '../loaders/connection.ts';
import { buyerKinds, materialKinds, nodeKinds } from '../model/node.ts';
import { within } from '../model/number-bounds.ts';
import { kindsOf, nodeTypeName } from './entity-types.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders.nodes.byId(id),
  nodes: (_, { ids }, { loaders }) => loaders.nodes.byIds(ids),
  entity: (_, { key }, { loaders }, { path }) => loaders.lookup(key, undefined, 'entity', path),
  buyer: (_, { key }, { loaders }, { path }) => loaders.lookup(key, buyerKinds, 'buyer', path),
  oem: (_, { key }, { loaders }, { path }) => loaders.lookup(key, ['OEM'], 'manufacturer', path),
  material: (_, { key }, { loaders }, { path }) => loaders.lookup(key, materialKinds, 'material', path),
  country: (_, { code }, { loaders }) => loaders.country.load(code),
  bloc: (_, { key }, { loaders }, { path }) => loaders.lookup(key, ['Bloc'], 'bloc', path),
  stockpile: (_, { key }, { loaders }, { path }) => loaders.lookup(key, ['Stockpile'], 'stockpile', path),
  policyInstrument: (_, { key }, { loaders }, { path }) =>
    loaders.lookup(key, ['PolicyInstrument'], 'policy instrument', path),
  claim: (_, { key }, { loaders }) => loaders.claim.load(key),
  source: (_, { key }, { loaders }) => loaders.source.load(key),
  link: (_, { key }, { loaders }) => loaders.link.load(key),
  entities: (_, { orderBy, first, after, kinds, ...conditions }, { loaders }) =>
    loaders.entities({ ...conditions, kinds: kindsOf(kinds) }, orderBy, { first, after }),
  materials: (_, { orderBy, ...page }, { loaders }) => loaders.entities({ kinds: materialKinds }, orderBy, page),
  countries: (_, { orderBy, ...page }, { loaders }) => loaders.entities({ kinds: ['Country'] }, orderBy, page),
  oems: (_, { orderBy, ...page }, { loaders }) => loaders.entities({ kinds: ['OEM'] }, orderBy, page),
  blocs: (_, { orderBy, ...page }, { loaders }) => loaders.entities({ kinds: ['Bloc'] }, orderBy, page),
  policyInstruments: (_, { first, after, ...filter }, { loaders }) =>
    loaders.entities({ kinds: ['PolicyInstrument'], ...filter }, 'NAME', { first, after }),
  resolve: (_, { names, kinds }, { loaders }) => loaders.resolve(names, kindsOf(kinds)),
  search: (_, { kinds, ...args }, { loaders }) => loaders.search({ ...args, kinds: kindsOf(kinds) }),
  claims: (_, { subject, attribute, conflict, ...page }, { loaders }) =>
    loaders.claims({ subject, attribute, conflicts: conflict }, page),
  scenario: (_, { key }, { assess }) => assess.scenario(key),
  scenarios: async (_, page, { assess }) =>
    connectionOfList(await assess.scenarios(), ({ id }) => [id], { name: 'scenarios', length: 1 }, page),
  exposedBuyers: async (_, { material, stage, country, view, first, after }, { assess, loaders }) => {
    const { rows, ...answer } = await assess.exposedBuyers({
      material: (await loaders.known('material', material, materialKinds, 'a material')).key,
      stage: stage ?? undefined,
      country: country ?? undefined,
      view,
    });
    const page = connectionOfList(rows, exposedKey, { name: 'exposedBuyers', length: 5 }, { first, after });
    return { ...page, ...answer };
  },
  systemicRisk: async (_, { materials, tolerance, view, first, after }, { assess, loaders }) => {
    const known = await Promise.all(
      (materials ?? []).map((key) => loaders.known('materials', key, materialKinds, 'a material')),
    );
    const { rows, ...answer } = await assess.systemicRisk({
      materials: materials == null ? undefined : known.map(({ key }) => key),
      tolerance: within('tolerance', tolerance),
      view,
    });
    return { ...connectionOfList(rows, riskKey, { name: 'systemicRisk', length: 1 }, { first, after }), ...answer };
  },
  compareClaims: async (_, { subject, attribute, view }, { assess, loaders }) =>
    assess.compareClaims({
      subject: (await loaders.known('subject', subject, nodeKinds, 'an entity')).key,
      attribute,
      view,
    }),
  facilities: async (_, { material, country, ...page }, { loaders }) =>
    loaders.statistics.facilities({
      ...page,
      material:
        material == null ? material : (await loaders.known('material', material, materialKinds, 'a material')).key,
      country: country == null ? country : (await loaders.knownCountry('country', country)).key,
    }),
  dataset: (_, __, { loaders }) => loaders.dataset.head(),
  rateLimit: (_, __, { rateLimit }) => rateLimit(),
};

export const Node: NodeResolvers = {
  __resolveType: nodeTypeName,
};

import type { Context } from '../context.ts';
import type {
  BuyerResolvers,
  CompanyResolvers,
  DepositResolvers,
  MagnetMakerResolvers,
  MineResolvers,
  OemResolvers,
  OrganizationResolvers,
  ProcessorResolvers,
  EntityResolvers,
  MaterialResolvers,
  MineralResolvers,
  PartyResolvers,
  Provenance,
  StatedCapacityResolvers,
} from '../generated/resolvers.ts';
import { europeanUnion } from '../model/keys/country-code.ts';
import { toGlobalId } from '../model/keys/global-id.ts';
import { askedOn } from '../model/measures/asked-on.ts';
import { buyerKinds, placeKinds, type EntityNode } from '../model/node.ts';
import type { Day } from '../model/partial-date.ts';
import { entityStatusOn } from '../model/supply-state.ts';
import type { EntityStatus } from '../model/vocabulary.ts';
import { buyerTypes, entityTypes, kindWords, materialTypes, partyTypes, typeIn } from './entity-types.ts';

const ownership = ['OWNS', 'INVESTS_IN', 'ACQUIRED'] as const;

/** Whether a record is real or synthetic, which its data set says. */
export async function provenance(_: unknown, __: unknown, { loaders }: Context): Promise<Provenance> {
  return (await loaders.dataset.head()).record.synthetic ? 'SYNTHETIC' : 'REAL';
}

/** The status of an entity on a day: that of the argument or of a field above, or else as the newest source states it. */
export async function statusOf(
  node: EntityNode,
  { at }: { readonly at?: Day | null | undefined },
  { loaders }: Context,
): Promise<EntityStatus | undefined> {
  const day = at ?? node.askedAt;
  const { entity, status } = node;
  if (day == null || entity === undefined) return status;
  const isSuspended = status === 'SUSPENDED';
  const from = isSuspended ? (await loaders.measures.suspensionOfInstrument(node))?.from : undefined;
  return entityStatusOn(entity, { from, until: entity.suspendedUntil }, day);
}

/** The fields of every entity. */
export const entityFields = {
  id: ({ key }) => toGlobalId('Entity', key),
  aliases: ({ aliases }) => [...aliases],
  country: ({ country }, _, { loaders }) =>
    country === undefined || country === europeanUnion ? null : loaders.country.load(country),
  countryCode: ({ country }) => country,
  links: ({ key, askedAt }, args, { loaders }) => loaders.links.ofEntity(key, { ...args, askedAt }),
  claims: ({ key }, { attribute, ...page }, { loaders }) => loaders.claims({ entity: key, attribute }, page),
  sources: (node, args, { loaders }) => loaders.sources.ofEntity(node, args),
  kind: ({ kind }) => kindWords[kind],
  provenance,
  note: ({ entity, form }) => entity?.note ?? form?.note,
  extra: ({ entity, form }) => entity?.extra ?? form?.extra,
} satisfies CompanyResolvers;

/** The field of every buyer. */
export const buyerFields = {
  needs: ({ key, askedAt }, args, { loaders }) => loaders.needs.ofBuyer(key, { ...args, askedAt }),
  supply: ({ key }, { view }, { assess }) => assess.supply(key, view),
} satisfies CompanyResolvers;

/** The fields of firms and places. */
export const partyFields = {
  status: statusOf,
  level: ({ entity }) => entity?.level,
  statedStage: ({ entity }) => entity?.stage,
  region: ({ entity }) => entity?.region,
  coordinates: ({ entity }) =>
    entity?.lat === undefined || entity.lon === undefined
      ? null
      : {
          latitude: entity.lat,
          longitude: entity.lon,
          precision: entity.coordinatePrecision,
          of: entity.coordinateOf,
          source: entity.coordinateSource,
        },
  capacities: ({ entity }) => [...(entity?.capacities ?? [])],
  resources: ({ entity }) => [...(entity?.resources ?? [])],
  technology: ({ entity }) => entity?.technology,
  partOf: async ({ entity, askedAt: day }, _, { loaders }) => {
    const whole = entity?.partOf === undefined ? undefined : await loaders.entity.load(entity.partOf);
    return whole === undefined ? null : askedOn(whole, day);
  },
  owners: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ownership, direction: 'IN' }),
  owns: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ownership, direction: 'OUT' }),
  sites: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, {
      ...args,
      askedAt,
      kinds: ['OPERATES', 'OWNS'],
      direction: 'OUT',
      otherKinds: placeKinds,
    }),
  operators: ({ key, askedAt }, args, { loaders }) =>
    loaders.links.related(key, { ...args, askedAt, kinds: ['OPERATES'], direction: 'IN' }),
} satisfies CompanyResolvers;

/** The fields of the kinds that an argument called `material` may name. */
export const materialFields = {
  form: ({ form }) => form,
  production: ({ key }, args, { loaders }) => loaders.statistics.productionOf(key, args),
  trade: ({ key }, args, { loaders }) => loaders.statistics.tradeOf(key, args),
  facilities: ({ key }, args, { loaders }) => loaders.statistics.facilities({ ...args, material: key }),
  measures: ({ key, askedAt }, args, { loaders }) => loaders.measures.ofMaterial(key, { ...args, askedAt }),
  supplyShares: ({ key }, { stage, at, series }, { assess }) =>
    assess.supplyShares({ material: key, stage, series: series ?? undefined, view: { at } }),
  concentration: ({ key }, { stage, by, view, series }, { assess }) => {
    const shares = { material: key, stage, series: series ?? undefined, view };
    return by === 'COUNTRY'
      ? assess.concentration(shares)
      : assess.concentrationOfParties(shares, { material: key, stage, by, view });
  },
  supplyRisk: async ({ key }, { perimeter, view }, { assess, loaders }) => {
    const place = perimeter == null ? undefined : await loaders.place(perimeter);
    const named =
      perimeter == null
        ? undefined
        : await loaders.known('perimeter', place?.key ?? perimeter, buyerKinds, 'a buyer, country or bloc');
    return assess.supplyRisk({ material: key, perimeter: named?.key, view });
  },
} satisfies MineralResolvers;

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => entityTypes[kind] };
export const Buyer: BuyerResolvers = { __resolveType: ({ kind }) => typeIn(buyerTypes, kind) };
export const Party: PartyResolvers = { __resolveType: ({ kind }) => typeIn(partyTypes, kind) };
export const Material: MaterialResolvers = { __resolveType: ({ kind }) => typeIn(materialTypes, kind) };

export const StatedCapacity: StatedCapacityResolvers = {
  item: ({ item }, _, { loaders }) => (item === undefined ? null : loaders.entity.load(item)),
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const Company: CompanyResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Oem: OemResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Processor: ProcessorResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const MagnetMaker: MagnetMakerResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Mine: MineResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Deposit: DepositResolvers = { ...entityFields, ...partyFields };
export const Organization: OrganizationResolvers = { ...entityFields, ...partyFields };

import type { Resolvers } from '../generated/resolvers.ts';
import * as actions from './actions.ts';
import { Claim, Statement } from './claims.ts';
import { Bloc, Country, MembershipEdge } from './countries.ts';
import { Dataset, DatasetCounts } from './dataset.ts';
import { Buyer, Entity, Material, Party, StatedCapacity } from './entity.ts';
import { Company, Deposit, MagnetMaker, Mine, Oem, Organization, Processor } from './firms.ts';
import { Link, Price } from './links.ts';
import { Content, MaterialForm, Mineral, Product } from './materials.ts';
import { Need, Supplier } from './needs.ts';
import { Agreement, Measure, PolicyInstrument, Stockpile } from './policies.ts';
import { Node, Query } from './query.ts';
import * as risk from './risk.ts';
import * as scenarios from './scenarios.ts';
import { scalars } from './scalars.ts';
import { Concentration, CountryShare, PartyShare, StatisticAlternative, SupplyShares } from './shares.ts';
import { Source } from './sources.ts';
import * as statistics from './statistics.ts';
import * as supply from './supply.ts';

/** One table of short arrows per GraphQL type; fields that are properties of their record have none. */
export const resolvers: Resolvers = {
  ...actions,
  ...risk,
  ...scalars,
  ...scenarios,
  ...statistics,
  ...supply,
  Agreement,
  Bloc,
  Buyer,
  Claim,
  Company,
  Concentration,
  Content,
  Country,
  CountryShare,
  Dataset,
  DatasetCounts,
  Deposit,
  Entity,
  Link,
  MagnetMaker,
  Material,
  MaterialForm,
  Measure,
  MembershipEdge,
  Mine,
  Mineral,
  Need,
  Node,
  Oem,
  Organization,
  Party,
  PartyShare,
  PolicyInstrument,
  Price,
  Processor,
  Product,
  Query,
  Source,
  StatedCapacity,
  Statement,
  StatisticAlternative,
  Stockpile,
  Supplier,
  SupplyShares,
};

import type { Resolvers } from '../generated/resolvers.ts';
import * as actions from './actions.ts';
import * as claims from './claims.ts';
import { Bloc, Country, MembershipEdge } from './countries.ts';
import { Dataset, DatasetCounts } from './dataset.ts';
import {
  Buyer,
  Company,
  Deposit,
  Entity,
  MagnetMaker,
  Material,
  Mine,
  Oem,
  Organization,
  Party,
  Processor,
  StatedCapacity,
} from './entity.ts';
import { Link, Price } from './links.ts';
import { Content, MaterialForm, Mineral, Product } from './materials.ts';
import { Need, Supplier } from './needs.ts';
import { Agreement, Measure, PolicyInstrument, Stockpile } from './policies.ts';
import { Node, Query } from './query.ts';
import * as scenarios from './scenarios.ts';
import { scalars } from './scalars.ts';
import * as concentration from './concentration.ts';
import { Source } from './sources.ts';
import * as statistics from './statistics.ts';
import * as supplyRisk from './supply-risk.ts';
import * as systemicRisk from './systemic-risk.ts';
import * as chokepoints from './supply/chokepoints.ts';
import * as cutSets from './supply/cut-sets.ts';
import * as dependency from './supply/dependency.ts';
import * as derivation from './supply/derivation.ts';
import * as disruption from './supply/disruption.ts';
import * as exposedBuyers from './supply/exposed-buyers.ts';
import * as paths from './supply/paths.ts';
import * as supply from './supply/supply.ts';

/** One table of short arrow functions per GraphQL type. Fields that are properties of their record need none. */
export const resolvers: Resolvers = {
  ...actions,
  ...claims,
  ...concentration,
  ...scalars,
  ...scenarios,
  ...statistics,
  ...supply,
  ...chokepoints,
  ...cutSets,
  ...dependency,
  ...derivation,
  ...disruption,
  ...exposedBuyers,
  ...paths,
  ...supplyRisk,
  ...systemicRisk,
  Agreement,
  Bloc,
  Buyer,
  Company,
  Content,
  Country,
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
  PolicyInstrument,
  Price,
  Processor,
  Product,
  Query,
  Source,
  StatedCapacity,
  Stockpile,
  Supplier,
};

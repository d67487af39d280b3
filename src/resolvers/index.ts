import type { Resolvers } from '../generated/resolvers.ts';
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
import { supplyTables } from './supply/index.ts';
import * as supplyRisk from './supply-risk.ts';
import * as systemicRisk from './systemic-risk.ts';

/** One table of short arrows per GraphQL type; fields that are properties of their record have none. */
export const resolvers: Resolvers = {
  ...claims,
  ...concentration,
  ...scalars,
  ...scenarios,
  ...statistics,
  ...supplyTables,
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

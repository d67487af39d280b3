import type { NodeKind } from '../../model/node.ts';
import type { TableName } from '../../model/records/tables.ts';

/** The labels of entities by kind. The list is closed, so that no text of a user becomes a label. */
export const entityLabels = {
  Agreement: 'Agreement',
  Bloc: 'Bloc',
  Company: 'Company',
  Component: 'Component',
  Country: 'Country',
  Deposit: 'Deposit',
  Form: 'Form',
  MagnetMaker: 'MagnetMaker',
  Mine: 'Mine',
  Mineral: 'Mineral',
  OEM: 'Oem',
  Organization: 'Organization',
  PolicyInstrument: 'PolicyInstrument',
  Processor: 'Processor',
  Product: 'Product',
  Stockpile: 'Stockpile',
} as const satisfies Readonly<Record<NodeKind, string>>;

/** The labels of records by table, beside `:Record`. */
export const recordLabels = {
  capacity: 'Capacity',
  claim: 'Claim',
  corridor: 'Corridor',
  crosswalk: 'Crosswalk',
  dataset: 'Dataset',
  demand: 'Demand',
  entity: 'EntityRecord',
  expect: 'Expectation',
  facility: 'Facility',
  form: 'FormRecord',
  headquarters: 'Headquarters',
  link: 'LinkRecord',
  membership: 'Membership',
  need: 'Need',
  observation: 'Observation',
  parameter: 'Parameter',
  policy: 'PricePolicy',
  price: 'PriceRecord',
  recovery: 'Recovery',
  rule: 'RuleVersion',
  scenario: 'Scenario',
  source: 'Source',
  statistic: 'Statistic',
  stock: 'Stock',
  supply: 'SupplyRecord',
} as const satisfies Readonly<Record<TableName, string>>;

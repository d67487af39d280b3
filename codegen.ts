import { globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const entityTypes = [
  'Agreement',
  'Bloc',
  'Company',
  'Country',
  'Deposit',
  'MagnetMaker',
  'Mine',
  'Mineral',
  'Oem',
  'Organization',
  'PolicyInstrument',
  'Processor',
  'Product',
  'Stockpile',
];
const model = '../model';
const loaders = '../loaders';

/** Names that a text declares at the start of a line behind the given word. */
function declared(file: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/**
 * The answers of `src/assess` by their GraphQL types: a type `Chokepoint` that a file there exports is behind the GraphQL type
 * of the same name, and the resolvers know it as `ChokepointOf`. Answers with another name are listed below.
 */
function answerTypes(): Readonly<Record<string, string>> {
  const types = new Set(globSync('schema/*.graphql').flatMap((file) => declared(file, /^type (\w+)/gm)));
  const found: Record<string, string> = {};
  for (const file of globSync('src/assess/**/*.ts').toSorted()) {
    for (const name of declared(file, /^export (?:interface|type) (\w+)/gm)) {
      if (!types.has(name)) continue;
      if (found[name] !== undefined) throw new Error(`${file}: ${name} is exported by ${found[name]} too; rename one`);
      found[name] = `${file.replace('src/', '../')}#${name} as ${name}Of`;
    }
  }
  return found;
}

/** A page of the rows of an answer, with the rest of the answer beside it. */
function pageInView(file: string, answer: string): string {
  const whole = `import('../assess/${file}').${answer}`;
  return `import('${loaders}/connection.ts').Connection<${whole}['rows'][number]> & Omit<${whole}, 'rows'>`;
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        maybeValue: 'T | null | undefined',
        defaultScalarType: 'unknown',
        avoidOptionals: { field: false, inputValue: false, object: false, defaultValue: true },
        scalars: {
          ID: 'string',
          Date: 'string',
          PartialDate: 'string',
          CountryCode: 'string',
          URL: 'string',
          JSONObject: { input: 'never', output: 'Readonly<Record<string, unknown>>' },
        },
        mappers: {
          ...answerTypes(),
          ...Object.fromEntries(entityTypes.map((name) => [name, `${model}/node.ts#EntityNode`])),
          RuleVersion: '../network/evidence/procurement-rules.ts#RuleInForce',
          Link: `${model}/measures/asked-on.ts#AskedLink`,
          Claim: `${model}/records/claim.ts#ClaimRecord`,
          Statement: `${model}/records/claim.ts#StatementRecord`,
          Source: `${model}/records/source.ts#SourceRecord`,
          Resolution: `${loaders}/search.ts#Resolution as ResolutionOf`,
          Need: `${model}/measures/asked-on.ts#AskedNeed`,
          Supplier: `${model}/measures/asked-on.ts#AskedSupply`,
          MaterialForm: `${model}/records/network.ts#FormRecord`,
          StatedCapacity: `${model}/records/entity.ts#StatedCapacity as StatedCapacityRecord`,
          Price: `${model}/records/fields.ts#PriceOf`,
          Measure: `${model}/measures/measure.ts#Measure as MaterialMeasure`,
          DatasetCounts: '../store/graph-store.ts#RecordCounts',
          MembershipEdge: `${loaders}/memberships.ts#MembershipEdge as MembershipOf`,
          Content: `${model}/records/network.ts#NamedContent`,
          Dataset: `${loaders}/dataset.ts#DatasetHead`,
          SupplyShares: '../assess/concentration/supply-shares.ts#SupplySharesResult',
          CountryShare: '../assess/concentration/supply-shares.ts#CountryShareRow',
          StatisticAlternative: '../assess/concentration/supply-shares.ts#AlternativeRow',
          Concentration: '../assess/concentration/concentration.ts#ConcentrationInView',
          ConcentrationBounds: '../assess/concentration/concentration.ts#AnsweredConcentration',
          ProductionFigure: `${model}/figures/production-figures.ts#ProductionFigure as FigureOfProduction`,
          TradeFigure: `${model}/figures/trade-figures.ts#TradeFigure as FigureOfTrade`,
          GovernanceIndicator: `${model}/records/statistics.ts#ObservationRecord`,
          Facility: `${model}/records/statistics.ts#FacilityRecord`,
          View: '../assess/supply/supply.ts#Supply as SupplyOf',
          Scenario: '../assess/view/scenario-question.ts#ScenarioQuestion',
          AddedParty: '../assess/view/scenario-question.ts#PartyQuestion',
          RemovedCountry: '../assess/view/scenario-question.ts#CountryQuestion',
          ExportBan: '../assess/view/scenario-question.ts#BanQuestion',
          SetSupply: '../assess/view/scenario-question.ts#SupplyQuestion',
          SetCapacity: '../assess/view/scenario-question.ts#CapacityQuestion',
          SetStock: '../assess/view/scenario-question.ts#StockQuestion',
          BlocChange: '../assess/view/scenario-question.ts#BlocQuestion',
          Derivation: '../assess/dependency/derivation.ts#Answered',
          SupplyPaths: '../assess/dependency/paths.ts#SupplyRoutes',
          RouteStep: '../assess/dependency/plants.ts#PathStep',
          SupplyRiskInput: '../assess/supply-risk/inputs.ts#RiskInput',
          SupplyRisk: '../assess/supply-risk/supply-risk.ts#SupplyRiskInView',
          ExposedBuyerConnection: pageInView('dependency/exposed-buyers.ts', 'ExposedBuyersInView'),
          PartyRiskConnection: pageInView('systemic-risk/systemic-risk.ts', 'SystemicRiskInView'),
          PartyRisk: '../assess/systemic-risk/systemic-risk.ts#RankedRisk',
          StockHolding: '../assess/disruption/stock-cover.ts#StockRow',
        },
      },
    },
  },
};

export default config;

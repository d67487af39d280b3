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

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  documents: 'examples/*.graphql',
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
          ...Object.fromEntries(entityTypes.map((name) => [name, `${model}/node.ts#EntityNode`])),
          Link: `${model}/records/link.ts#LinkRecord`,
          Claim: `${model}/records/claim.ts#ClaimRecord`,
          Statement: `${model}/records/claim.ts#StatementRecord`,
          Source: `${model}/records/source.ts#SourceRecord`,
          Need: `${model}/records/network.ts#NeedRecord`,
          Supplier: `${model}/records/network.ts#SupplyRecord`,
          MaterialForm: `${model}/records/network.ts#FormRecord`,
          StatedCapacity: `${model}/records/entity.ts#StatedCapacity as StatedCapacityRecord`,
          Price: `${model}/figures.ts#PriceOf`,
          Measure: `${loaders}/measures.ts#Measure as MaterialMeasure`,
          DatasetCounts: '../store/graph-store.ts#RecordCounts',
          MembershipEdge: `${loaders}/memberships.ts#MembershipEdge as MembershipOf`,
          Content: `${model}/records/network.ts#NamedContent`,
          Dataset: `${loaders}/dataset.ts#DatasetHead`,
          SupplyShares: '../assess/supply-shares.ts#SupplySharesResult',
          CountryShare: '../assess/supply-shares.ts#CountryShareRow',
          StatisticAlternative: '../assess/supply-shares.ts#AlternativeRow',
          Concentration: '../assess/concentration.ts#ConcentrationResult',
          Supply: '../assess/supply.ts#Supply as SupplyOf',
          View: '../assess/supply.ts#Supply as SupplyOf',
          StageCoverage: '../assess/stage-coverage.ts#StageCoverage as StageCoverageOf',
          Dependency: '../assess/dependency.ts#Dependency as DependencyOf',
          DependencyRow: '../assess/dependency.ts#DependencyRow as DependencyRowOf',
          Exposure: '../assess/exposure.ts#Exposure as ExposureOf',
          Derivation: '../assess/derivation.ts#Answered',
          StatisticUse: '../assess/derivation.ts#StatisticUse as StatisticUseOf',
          AlternativeUse: '../assess/derivation.ts#AlternativeUse as AlternativeUseOf',
          PlantExposure: '../assess/plants.ts#PlantExposure as PlantExposureOf',
          StatedExposure: '../assess/stated-exposure.ts#StatedExposure as StatedExposureOf',
          SupplyPath: '../assess/plants.ts#SupplyPath as SupplyPathOf',
        },
      },
    },
    'examples/generated/': {
      preset: 'client',
      config: { documentMode: 'string', immutableTypes: true, enumsAsTypes: true, useTypeImports: true },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;

import type { Row } from '../evidence.ts';
import { governance, usTrade } from './countries-and-trade.ts';
import { knownNames, type FileReport } from './data-files.ts';
import { sourceOfFile } from './data-sources.ts';
import { countHeldGlobalShares, euScores, euSourcingShares, euSupplyRiskInputs, euUseShares } from './eu.ts';
import { facilities } from './facilities.ts';
import { exportControls, tradeAgreements } from './measures.ts';
import { tonnesKey, usgsObservations, usImportSources, type Held } from './usgs.ts';

export interface Compiled {
  /** The folder of the data files. */
  readonly data: string;
  readonly entities: readonly Row[];
  readonly sources: readonly Row[];
  readonly shares: readonly Row[];
  readonly observed: readonly Row[];
  readonly crosswalk: readonly Row[];
}

/** The public statistics as rows of tables; what the compiled evidence holds already is counted and not taken twice. */
export function publicStatistics(compiled: Compiled, report: FileReport) {
  const { data, entities, sources, shares, observed, crosswalk } = compiled;
  const known = knownNames(entities, crosswalk, data);
  const source = (file: string): string => sourceOfFile(sources, file);
  const held = heldBy(shares, observed);
  const heldStages = new Set(
    shares.flatMap((row) =>
      row['basis'] === 'EC CRM 2023' ? [`${String(row['material'])}\n${String(row['stage'])}`] : [],
    ),
  );
  countHeldGlobalShares(data, heldStages, known, report);
  for (const file of ['usgs_mcs2026_fig2_net_import_reliance.csv', 'usgs_mcs2026_fig3_major_import_sources.csv'])
    report.count(file, 'repeats the salient and import-source tables of the same release');
  const world2026 = {
    file: 'usgs_mcs2026_world_by_country.csv',
    series: 'USGS MCS 2026',
    dataset: 'usgs_mcs2026_world_by_country',
    source: source('usgs_mcs2026_world_by_country.csv'),
    prefix: 'usgs-mcs2026',
  };
  const salient = {
    ...world2026,
    file: 'usgs_mcs2026_us_salient.csv',
    dataset: 'usgs_mcs2026_us_salient',
    source: source('usgs_mcs2026_us_salient.csv'),
  };
  const world2025 = {
    ...world2026,
    file: 'usgs_mcs2025_world_by_country.csv',
    series: 'USGS MCS 2025',
    source: source('usgs_mcs2025_world_by_country.csv'),
    prefix: 'usgs-mcs2025',
  };
  return {
    shares: [
      ...usImportSources(data, source('usgs_mcs2026_us_import_sources.csv'), known, report),
      ...euSourcingShares(data, source('eu_crm2023_eu_sourcing_shares.csv'), known, report),
    ],
    observations: [
      ...usgsObservations(data, world2026, known, held, report),
      ...usgsObservations(data, salient, known, held, report),
      ...usgsObservations(data, world2025, known, held, report),
      ...euScores(data, source('eu_crm_scores_2011_2023.csv'), known, report),
      ...euUseShares(data, source('eu_crm2023_use_shares.csv'), known, report),
      ...euSupplyRiskInputs(data, source('eu_crm2017_supply_risk_inputs.csv'), known, report),
      ...governance(data, source('countries.csv'), known, report),
      ...usTrade(data, source('usitc_us_trade_hts4_partner_year.csv'), known, report),
    ],
    facilities: facilities(data, source('usgs_mineral_facilities.csv'), entities, known, report),
    claims: [
      ...exportControls(data, source('usgs_mcs2026_export_controls.csv'), known, report),
      ...tradeAgreements(data, source('usgs_mcs2026_t5_trade_agreements.csv'), known, report),
    ],
  };
}

function heldBy(shares: readonly Row[], observed: readonly Row[]): Held {
  return {
    sourceRows: new Set(
      observed.flatMap(({ sourceRow }) => (typeof sourceRow === 'number' ? [String(sourceRow)] : [])),
    ),
    tonnes: new Map(
      shares.flatMap((row) => {
        const { tonnes, material, stage, country, basis, year, residual } = row;
        if (typeof tonnes !== 'number' || residual === true) return [];
        const key = tonnesKey(
          String(basis),
          String(material),
          String(stage),
          typeof country === 'string' ? country : 'other-countries',
          String(year),
        );
        return [[key, tonnes] as const];
      }),
    ),
  };
}

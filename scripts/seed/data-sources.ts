import type { Row } from './evidence.ts';

interface DataFile {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly reliability: 'A' | 'B';
}

const usgs = 'U.S. Geological Survey';
const summaries2026 = 'https://doi.org/10.5066/P1WKQ63T';
const summaries2025 = 'https://doi.org/10.5066/P13XCP3R';
const commission = 'European Commission';
const study2023 = 'https://op.europa.eu/en/publication-detail/-/publication/57318397-fdd4-11ed-a05c-01aa75ed71a1';

/** Data files whose source the compiled evidence does not name already. */
const dataFiles: readonly DataFile[] = [
  {
    file: 'usgs_mcs2025_world_by_country.csv',
    id: 'src-usgs-mcs2025-world',
    title: 'Mineral Commodity Summaries 2025 data release, world production, capacity and reserves',
    publisher: usgs,
    url: summaries2025,
    date: '2025-01',
    reliability: 'A',
  },
  {
    file: 'usgs_mcs2026_us_import_sources.csv',
    id: 'src-usgs-mcs2026-import-sources',
    title: 'Mineral Commodity Summaries 2026 data release, United States import sources 2021–24',
    publisher: usgs,
    url: summaries2026,
    date: '2026-02-06',
    reliability: 'A',
  },
  {
    file: 'usgs_mcs2026_fig2_net_import_reliance.csv',
    id: 'src-usgs-mcs2026-figure2',
    title: 'Mineral Commodity Summaries 2026 data release, figure 2: net import reliance 2025',
    publisher: usgs,
    url: summaries2026,
    date: '2026-02-06',
    reliability: 'A',
  },
  {
    file: 'usgs_mcs2026_fig3_major_import_sources.csv',
    id: 'src-usgs-mcs2026-figure3',
    title: 'Mineral Commodity Summaries 2026 data release, figure 3: major import sources',
    publisher: usgs,
    url: summaries2026,
    date: '2026-02-06',
    reliability: 'A',
  },
  {
    file: 'eu_crm2023_use_shares.csv',
    id: 'src-ec-crm-study-2023-uses',
    title: 'Study on the critical raw materials for the EU 2023, shares of uses',
    publisher: commission,
    url: study2023,
    date: '2023',
    reliability: 'A',
  },
  {
    file: 'eu_crm_scores_2011_2023.csv',
    id: 'src-ec-crm-scores',
    title: 'Critical raw materials for the EU, supply risk and economic importance 2011–2023',
    publisher: commission,
    url: study2023,
    date: '2023',
    reliability: 'A',
  },
  {
    file: 'eu_crm2017_supply_risk_inputs.csv',
    id: 'src-ec-crm-study-2017-inputs',
    title: 'Study on the review of the list of Critical Raw Materials: Criticality Assessments, tables 3, 18 and 19',
    publisher: commission,
    url: 'https://op.europa.eu/en/publication-detail/-/publication/08fdab5f-9766-11e7-b92d-01aa75ed71a1',
    date: '2017',
    reliability: 'A',
  },
  {
    file: 'countries.csv',
    id: 'src-world-bank-wgi-2023',
    title: 'Worldwide Governance Indicators, edition with data through 2023 (Kaufmann and Kraay)',
    publisher: 'World Bank',
    url: 'https://www.worldbank.org/en/publication/worldwide-governance-indicators',
    date: '2024',
    reliability: 'B',
  },
  {
    file: 'usgs_mineral_facilities.csv',
    id: 'src-usgs-mineral-facilities',
    title: 'Mineral facilities of Africa and of select Indo-Pacific countries',
    publisher: usgs,
    url: 'https://doi.org/10.5066/P97EQWXP',
    date: '2021',
    reliability: 'A',
  },
  {
    file: 'usgs_mineral_facility_owners.csv',
    id: 'src-usgs-mineral-facility-owners',
    title: 'Mineral facilities of Africa and of select Indo-Pacific countries, owners',
    publisher: usgs,
    url: 'https://doi.org/10.5066/P97EQWXP',
    date: '2021',
    reliability: 'A',
  },
  {
    file: 'usgs_ree_deposits.csv',
    id: 'src-usgs-ree-deposits',
    title: 'Rare earth element mines, deposits and occurrences',
    publisher: usgs,
    url: 'https://mrdata.usgs.gov/ree',
    date: '2002',
    reliability: 'B',
  },
  {
    file: 'icmm_global_mining_dataset_2025-09.csv',
    id: 'src-icmm-global-mining-dataset',
    title: 'ICMM Global Mining Dataset, September 2025 (V1) release',
    publisher: 'International Council on Mining and Metals',
    url: 'https://www.icmm.com/en-gb/our-principles/mining-data',
    date: '2025-09',
    reliability: 'B',
  },
  {
    file: 'baci_world_series_2015_2024.csv',
    id: 'src-baci-world-series',
    title: 'BACI V202601, world series 2015–2024 of HS 850511, 280530, 284690',
    publisher: 'CEPII',
    url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
    date: '2026-01',
    reliability: 'B',
  },
];

/** Source records of data files, for those that none stands for yet; which file a source speaks of is its `dataset`. */
export function dataSources(sources: readonly Row[]): Row[] {
  const named = new Set(sources.map(({ dataset }) => dataset));
  return dataFiles
    .filter(({ file }) => !named.has(file))
    .map(({ file, ...record }) => ({ ...record, dataset: file, kind: 'OFFICIAL_STATISTICS' }));
}

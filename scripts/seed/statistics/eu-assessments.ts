import { number, readRaw, slug, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';

const eu = 'eu27';

/** Supply risk and economic importance as the Commission's five assessments give them. */
export function euScores({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'eu_crm_scores_2011_2023.csv';
  return readRaw(folder, file).flatMap((row) => {
    const material = known.material(text(row, 'material'));
    if (material === undefined) {
      report.count(file, `unmapped: ${text(row, 'material')}`);
      return [];
    }
    const year = text(row, 'year');
    const scores = (['supply_risk', 'economic_importance'] as const).flatMap((column) => {
      const value = number(row, column);
      if (value === undefined) return [];
      return [
        {
          id: `ec-score:${slug(text(row, 'material'))}:${column}:${year}`,
          subject: material,
          material,
          quantity: column.toUpperCase(),
          geography: eu,
          value,
          unit: '1',
          year: Number(year),
          series: `EC CRM ${year}`,
          ...(material !== slug(text(row, 'material')) && { scope: text(row, 'material') }),
          sources: [source(file)],
        },
      ];
    });
    report.count(file, scores.length === 0 ? 'empty scores' : 'taken over');
    return scores;
  });
}

/** The uses of a material in the European Union, as shares of all its use there. */
export function euUseShares({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'eu_crm2023_use_shares.csv';
  return readRaw(folder, file).flatMap((row, index) => {
    const material = known.material(text(row, 'material'));
    const value = number(row, 'share');
    if (material === undefined || value === undefined) {
      report.count(file, `unmapped: ${text(row, 'material')}`);
      return [];
    }
    report.count(file, 'taken over');
    return [
      {
        id: `ec-use:${index + 2}`,
        subject: material,
        material,
        quantity: 'USE_SHARE',
        geography: eu,
        heading: text(row, 'application') || 'not named',
        value,
        unit: '1',
        year: 2020,
        period: '2016-2020',
        series: 'EC CRM 2023',
        ...(text(row, 'nace_sector') !== '' && { scope: text(row, 'nace_sector') }),
        sources: [source(file)],
      },
    ];
  });
}

const inputs = [
  ['import_reliance_pct', 'NET_IMPORT_RELIANCE', 0.01],
  ['eol_recycling_input_rate_pct', 'EOL_RECYCLING_INPUT_RATE', 0.01],
  ['substitution_index_ei', 'SUBSTITUTION_INDEX_ECONOMIC_IMPORTANCE', 1],
  ['substitution_index_sr', 'SUBSTITUTION_INDEX_SUPPLY_RISK', 1],
  ['hhi_wgi_t_global_supply', 'HHI_WGI_T_GLOBAL_SUPPLY', 1],
  ['hhi_wgi_t_eu_sourcing', 'HHI_WGI_T_SOURCING', 1],
] as const;

/** The inputs of the supply-risk formula in the assessment of 2017, rounded as published. */
export function euSupplyRiskInputs({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'eu_crm2017_supply_risk_inputs.csv';
  return readRaw(folder, file).flatMap((row, index) => {
    const material = known.material(text(row, 'material'));
    if (material === undefined) {
      report.count(file, `unmapped: ${text(row, 'material')}`);
      return [];
    }
    report.count(file, 'taken over');
    return inputs.flatMap(([column, quantity, scale]) => {
      const value = number(row, column);
      if (value === undefined) return [];
      return [
        {
          id: `ec-2017:${index + 2}:${quantity.toLowerCase()}`,
          subject: material,
          material,
          stage: text(row, 'stage').toLowerCase() === 'extraction' ? 'EXTRACTION' : 'PROCESSING',
          quantity,
          geography: eu,
          value: Math.round(value * scale * 1e6) / 1e6,
          unit: '1',
          year: 2017,
          series: 'EC CRM 2017',
          scope: text(row, 'scope'),
          sources: [source(file)],
        },
      ];
    });
  });
}

import { readCsv, type Row } from '../evidence.ts';
import { number, slug, text, type FileReport, type Known } from './data-files.ts';

const eu = 'eu27';

/** What the European Union takes in, by country and stage, as shares of its sourcing. */
export function euSourcingShares(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'eu_crm2023_eu_sourcing_shares.csv';
  const series = 'EC CRM 2023 EU sourcing';
  const seen = new Set<string>();
  return readCsv(data, file).flatMap((row) => {
    const key = `${text(row, 'material')} | ${text(row, 'stage')}`;
    const [mapping] = known.forms('eu_crm2023_eu_sourcing_shares', key);
    const material = mapping?.material ?? known.material(text(row, 'material'));
    const country = known.country(text(row, 'iso3'));
    if (material === undefined || country === undefined) {
      report.count(file, `unmapped: ${material === undefined ? key : text(row, 'country')}`);
      return [];
    }
    const stage = text(row, 'stage') === 'extraction' ? 'EXTRACTION' : 'PROCESSING';
    const id = `st:${mapping?.form ?? material}:${stage}:${country}:${series}:2020:${slug(text(row, 'material'))}`;
    if (seen.has(id)) throw new Error(`${file}: ${id} stands twice`);
    seen.add(id);
    report.count(file, 'taken over');
    return [
      {
        id,
        material,
        ...(mapping !== undefined && { form: mapping.form, dataset: 'eu_crm2023_eu_sourcing_shares', rowKey: key }),
        stage,
        geography: eu,
        country,
        share: { value: number(row, 'share') ?? 0 },
        ...(text(row, 'share_qualifier') === 'less_than' && { qualifier: 'LESS_THAN' }),
        series,
        year: 2020,
        period: '2016-2020',
        source,
      },
    ];
  });
}

/** Global supply shares of the same study: the evidence holds them as country shares; what it does not is counted. */
export function countHeldGlobalShares(data: string, held: ReadonlySet<string>, known: Known, report: FileReport): void {
  const file = 'eu_crm2023_global_supply_shares.csv';
  for (const row of readCsv(data, file)) {
    const material = known.material(text(row, 'material'));
    const stage = text(row, 'stage') === 'extraction' ? 'EXTRACTION' : 'PROCESSING';
    const isHeld = material !== undefined && held.has(`${material}\n${stage}`);
    report.count(
      file,
      isHeld ? 'held as country shares of the evidence' : `unmapped: ${text(row, 'material')} | ${text(row, 'stage')}`,
    );
  }
}

/** Supply risk and economic importance as the Commission's five assessments give them. */
export function euScores(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'eu_crm_scores_2011_2023.csv';
  return readCsv(data, file).flatMap((row) => {
    const material = known.material(text(row, 'material'));
    if (material === undefined) {
      report.count(file, `unmapped: ${text(row, 'material')}`);
      return [];
    }
    const year = text(row, 'year');
    return (['supply_risk', 'economic_importance'] as const).flatMap((column) => {
      const value = number(row, column);
      report.count(file, value === undefined ? 'empty score' : 'taken over');
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
          sources: [source],
        },
      ];
    });
  });
}

/** What the European Union uses a material for, as shares of its use. */
export function euUseShares(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'eu_crm2023_use_shares.csv';
  return readCsv(data, file).flatMap((row, index) => {
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
        sources: [source],
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
export function euSupplyRiskInputs(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'eu_crm2017_supply_risk_inputs.csv';
  return readCsv(data, file).flatMap((row, index) => {
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
          sources: [source],
        },
      ];
    });
  });
}

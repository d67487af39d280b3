import type { TableName } from '../../src/model/records/tables.ts';
import { dataSources } from './data-sources.ts';
import { readCsv, readLines, type Row } from './evidence.ts';
import { licenceOf } from './licences.ts';

/**
 * The compiled evidence as rows of the format's tables. Values are carried over as they are; only names and places of
 * fields change.
 */
export function tablesOf(directory: string): Readonly<Partial<Record<TableName, readonly Row[]>>> {
  const lines = (file: string): Row[] => readLines(directory, `${file}.jsonl`).map(withoutTableName);
  const entities = [...lines('entities'), ...lines('entities_curated')];
  const cited = [...lines('sources'), ...lines('sources_curated')];
  return {
    dataset: [dataset],
    source: [...cited, ...dataSources(cited)].map(sourceRow),
    entity: [...entities, ...lines('plant_stages').map((row) => plantStageRow(row, entities))],
    link: lines('links'),
    claim: lines('claims'),
    statistic: lines('stage_shares').map(statisticRow),
    form: lines('forms'),
    need: lines('needs').map(needRow),
    supply: lines('supplies'),
    corridor: lines('corridors'),
    membership: lines('memberships'),
    headquarters: lines('headquarters'),
    observation: lines('observations').map(observationRow),
    crosswalk: readCsv(directory, 'crosswalk.csv').map(crosswalkRow),
  };
}

const dataset: Row = {
  id: 'lodestone',
  format: 'lodestone/1',
  title: 'Critical-mineral supply chains: evidence with sources',
  at: '2026-05-07',
};

/**
 * The evidence says in a note which needs the American magnet rule binds. `seed/need.jsonl` holds that as data, in
 * `procurementRules`; no other code reads the note.
 */
function needRow(row: Row): Row {
  const { note } = row;
  return typeof note === 'string' && note.includes('rule N7')
    ? { ...row, procurementRules: ['us-dfars-2027-ban'] }
    : row;
}

function withoutTableName(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 't'));
}

function sourceRow(row: Row): Row {
  const licence = licenceOf(row);
  return licence === undefined ? row : { ...row, licence };
}

const stageWords: Readonly<Record<string, string>> = {
  EXTRACTION: 'extraction stage',
  PROCESSING: 'processing stage',
  METAL_ALLOY: 'metal and alloy stage',
  MAGNET: 'magnet stage',
};

/** A stage of a plant with two is of the plant's kind, and named for both. */
function plantStageRow(row: Row, entities: readonly Row[]): Row {
  const plant = entities.find(({ id }) => id === row['partOf']);
  const stage = stageWords[String(row['stage'])] ?? String(row['stage']);
  return { kind: plant?.['kind'], name: `${String(plant?.['name'])} (${stage})`, ...row };
}

function statisticRow(row: Row): Row {
  const { basis, iso3: _, share, low, high, ...rest } = row;
  const country = row['country'] ?? (row['residual'] === true ? 'residual' : 'others');
  const parts = [
    row['material'],
    row['stage'],
    country,
    basis,
    row['year'],
    ...(row['product'] === undefined ? [] : [row['product']]),
  ];
  const bounds = { ...(low !== undefined && { low }), value: share, ...(high !== undefined && { high }) };
  return { id: `st:${parts.join(':')}`, ...rest, geography: 'world', series: basis, share: bounds };
}

function observationRow({ to, partialYear, ...row }: Row): Row {
  return {
    ...row,
    ...(to !== undefined && { partner: to }),
    ...(partialYear !== undefined && { period: partialYear }),
  };
}

function crosswalkRow(row: Row): Row {
  return row['scope'] === undefined ? row : { ...row, scope: Number(row['scope']) };
}

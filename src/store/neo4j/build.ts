import { nodeOf, type EntityNode, type NodeParts } from '../../model/node.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { entitiesOfClaim } from '../projection.ts';
import * as cypher from './statements/build-statements.ts';
import * as properties from './properties.ts';

/** A step of a build: a batch of rows for one statement. */
export interface Step {
  readonly statement: string;
  readonly rows: readonly object[];
}

const stepSize = 1_000;

/** All that one statement writes. */
interface Phase {
  readonly statement: string;
  readonly steps: number;
  readonly rowsOf: (from: number, to: number) => readonly object[];
}

export interface Build {
  readonly steps: number;
  step(index: number): Step;
}

/**
 * The steps by which a whole generation is written. Each depends on the records and its place alone, so a build that was broken
 * off goes on at any step.
 */
export function buildOf(records: readonly TableRecord[], generation: bigint): Build {
  const links = records.filter((entry) => entry.table === 'link');
  const phases = [
    phase(cypher.buildEntities, nodesOf(records), (node) => [properties.entityRow(node, generation)]),
    phase(cypher.buildRecords, records, (entry) => [
      { ...properties.recordRow(entry, generation), lookups: properties.lookupsOfRecord(entry) },
    ]),
    phase(cypher.buildLinks, links, ({ record }) => [properties.linkRow(record, generation)]),
    phase(cypher.buildCitations, records, (entry) =>
      properties.sourcesOf(entry).map((source) => ({
        id: properties.recordId(entry.table, entry.key),
        source: properties.recordId('source', source),
      })),
    ),
    phase(
      cypher.buildAbouts,
      records.filter((entry) => entry.table === 'claim'),
      ({ key, record }) => entitiesOfClaim(record).map((entity) => ({ id: properties.recordId('claim', key), entity })),
    ),
  ];
  return {
    steps: phases.reduce((sum, { steps }) => sum + steps, 0),
    step(index) {
      let place = index;
      for (const { statement, steps, rowsOf } of phases) {
        if (place < steps) return { statement, rows: rowsOf(place * stepSize, (place + 1) * stepSize) };
        place -= steps;
      }
      throw new Error(`invariant broken: a build has no step ${index}`);
    },
  };
}

function phase<T>(statement: string, entries: readonly T[], rowsOf: (entry: T) => readonly object[]): Phase {
  return {
    statement,
    steps: Math.ceil(entries.length / stepSize),
    rowsOf: (from, to) => entries.slice(from, to).flatMap(rowsOf),
  };
}

/** The nodes that records make, in the order in which the records first name them. */
export function nodesOf(records: readonly TableRecord[]): readonly EntityNode[] {
  const parts = new Map<string, NodeParts>();
  const add = (key: string, part: Partial<NodeParts>): void => {
    parts.set(key, { isBloc: false, ...parts.get(key), ...part });
  };
  for (const { table, record } of records) {
    if (table === 'entity') add(record.id, { entity: record });
    else if (table === 'form') add(record.id, { form: record });
    else if (table === 'headquarters') add(record.entity, { headquarters: record });
    else if (table === 'membership') add(record.bloc, { isBloc: true });
  }
  return [...parts.values()].flatMap((part) => nodeOf(part) ?? []);
}

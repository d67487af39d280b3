import { storeUnavailable } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { linkKinds } from '../../model/vocabulary.ts';
import { nodesOf } from './build.ts';
import { createConnection, deadlines, type Connection, type ConnectionOptions } from './connection.ts';
import { entityLabels, recordLabels } from './labels.ts';
import { layoutVersion } from './statements/layout.ts';
import { oldEntities, oldRecords, oldRevision } from './old-layout.ts';
import * as cypher from './statements/old-statements.ts';
import { ownerOf, prepareSchema, refusal } from './ownership.ts';
import { assertHash, publishContent } from './publish.ts';
import { readCounts, readNumber, readOptionalText, readTexts, type Row } from './row-readers.ts';

/** What a migration found and did. EMPTY: nothing is in the store. CURRENT: it has the layout of this version already. */
export interface Migration {
  readonly state: 'MIGRATED' | 'CURRENT' | 'EMPTY';
  readonly records: number;
  readonly hash: string | undefined;
}

/**
 * Brings a store of the first layout over to this one. Everything is written beside the old nodes and compared with the content
 * hash. The old nodes are removed after that. A migration that is killed goes on when it is run again. STORE_UNAVAILABLE if the
 * database is of something else, or holds nodes that the old layout does not explain.
 */
export async function migrateDatabase(
  options: ConnectionOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Migration> {
  const connection = createConnection(options);
  const { address } = options;
  try {
    const owner = await ownerOf(connection);
    if (owner.kind === 'CURRENT' || owner.kind === 'EMPTY') return { state: owner.kind, records: 0, hash: undefined };
    if (owner.kind === 'REFUSED') throw refusal(owner, address);
    await assertExplained(connection, address);
    if (owner.kind === 'OLD') await mark(connection, owner.hash);
    const records = await bringOver(connection, owner.hash, address, onProgress);
    await removeOld(connection);
    return { state: 'MIGRATED', records, hash: owner.hash };
  } finally {
    await connection.close();
  }
}

/** Nothing may be lost: what somebody else added beside the old layout stops the migration. */
async function assertExplained(connection: Connection, address: string): Promise<void> {
  const [nodes] = await connection.read(
    cypher.countUnexplained,
    {
      recordLabels: ['Record', ...Object.values(recordLabels)],
      entityLabels: ['Entity', ...Object.values(entityLabels)],
    },
    deadlines.stream,
  );
  const types = [...linkKinds, 'LISTED_UNDER', 'CITES', 'ABOUT'];
  const [relationships] = await connection.read(cypher.countUnexplainedTypes, { types }, deadlines.stream);
  for (const [noun, row] of [
    ['nodes', nodes],
    ['relationships', relationships],
  ] as const) {
    const count = row === undefined ? 0 : readNumber(row, 'found');
    if (row !== undefined && count > 0) throw unexplained(address, `${count.toLocaleString('en-US')} ${noun}`, row);
  }
}

function unexplained(address: string, found: string, row: Row): Error {
  const labels = readTexts(row, 'labels');
  const such = labels.length === 0 ? '' : `, such as ${labels.join(', ')}`;
  return storeUnavailable(
    `The database at ${address} holds ${found} that Lodestone did not write${such}. Nothing was changed. Move them to another database, and run \`lodestone migrate\` again.`,
    'NOT_USABLE',
  );
}

async function mark(connection: Connection, hash: string): Promise<void> {
  await prepareSchema(connection);
  const revision = BigInt(await oldRevision(connection));
  await connection.writeOne(cypher.writeMigrationMark, { layout: BigInt(layoutVersion), revision, hash });
}

/** Writes the content in the new layout, unless an earlier run did. Gives the number of records. */
async function bringOver(
  connection: Connection,
  hash: string,
  address: string,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const before = await readMigration(connection);
  if (before.written !== hash) {
    const records = await recordsWith(connection, hash, address);
    const content = { records, put: records, remove: [], base: before.revision, hash };
    await publishContent(connection, content, `migrate:${hash}`, (done) => onProgress(done, records.length));
  }
  const after = await readMigration(connection);
  await assertHash(connection, after.generation, hash);
  return after.records;
}

async function readMigration(connection: Connection) {
  const [row] = await connection.read(cypher.readMigration);
  if (row === undefined) throw new Error('invariant broken: a migration that has begun has its mark');
  return {
    revision: readNumber(row, 'revision'),
    written: readOptionalText(row, 'written'),
    generation: BigInt(readNumber(row, 'generation')),
    records: Object.values(readCounts(row)).reduce((sum, count) => sum + count, 0),
  };
}

/** The old records, whose hash and nodes are as they must be. */
async function recordsWith(connection: Connection, expected: string, address: string): Promise<TableRecord[]> {
  const records: TableRecord[] = [];
  const hash = createContentHash();
  for await (const entry of oldRecords(connection)) {
    hash.add(entry.table, entry.record);
    records.push(entry);
  }
  const nodes = new Map(nodesOf(records).map((node) => [node.key, canonicalJson(node)]));
  let areNodesOurs = true;
  for await (const { key, json } of oldEntities(connection)) areNodesOurs &&= nodes.get(key) === json;
  if (hash.digest() === expected && areNodesOurs) return records;
  throw storeUnavailable(
    `The nodes in the database at ${address} were changed after their import. Nothing was removed. Import the data set with the earlier version again, and run \`lodestone migrate\` after that.`,
    'NOT_USABLE',
  );
}

const nodesAtOnce = 2_000n;

/** Removes the old layout. The operations come over, so that a write that is sent again is not done again. */
async function removeOld(connection: Connection): Promise<void> {
  for (const statement of [
    cypher.moveOperations,
    cypher.removeOldRecords,
    cypher.removeOldEntities,
    cypher.removeOldLookups,
    cypher.removeOldMeta,
  ]) {
    for (;;) {
      const [removed] = await connection.writeOne(statement, { limit: nodesAtOnce }, deadlines.stream);
      if (removed === undefined || readNumber(removed, 'removed') === 0) break;
    }
  }
  await connection.write((statements) => Promise.all(cypher.oldSchema.map((statement) => statements.run(statement))));
  await connection.writeOne(cypher.endMigration);
}

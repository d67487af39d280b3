import { DomainError, invariant } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import { tableNames, type TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult, Content, RecordCounts } from '../graph-store.ts';
import {
  applyContent,
  assertAt,
  changedMeanwhile,
  lockedBy,
  operationOf,
  type Locked,
  type Operation,
} from './apply.ts';
import { buildOf, type Build } from './build.ts';
import * as cypher from './statements/build-statements.ts';
import { deadlines, type Connection, type Statements } from './connection.ts';
import { entityLabels, recordLabels } from './labels.ts';
import { ordered } from './properties.ts';
import { readNumber, readNumbers, readTableRecord, readText, readTruth, type Row } from './row-readers.ts';
import { lockStore, writeOperation } from './statements/write-statements.ts';

/** The most changes that are written into the current generation, where one transaction holds them. */
const mostInPlace = 500;

/**
 * Publishes a content; see `GraphStore.publish`. Few changes are one transaction. Many are a new generation, which is written
 * beside the current one, step by step. One transaction then makes it the current one. The old one is removed afterwards.
 */
export async function publishContent(
  connection: Connection,
  content: Content,
  operationKey: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<ApplyResult> {
  const operation = operationOf(operationKey, { base: content.base, hash: content.hash });
  const total = content.put.length + content.remove.length;
  const isFew = total <= mostInPlace;
  const result = isFew
    ? await connection.write((statements) => applyContent(statements, content, operation))
    : await publishGeneration(connection, content, operation, (part) => onProgress(Math.floor(part * total)));
  if (isFew) onProgress(total);
  await removeDiscarded(connection);
  return result;
}

/** A build as the server knows it. */
interface Begun {
  readonly name: string;
  readonly generation: bigint;
  readonly done: number;
}

async function publishGeneration(
  connection: Connection,
  content: Content,
  operation: Operation,
  onPart: (part: number) => void,
): Promise<ApplyResult> {
  const begun = await connection.write((statements) => begin(statements, content, operation));
  if ('replayed' in begun) return begun;
  await removeDiscarded(connection);
  try {
    const build = buildOf(content.records, begun.generation);
    for (let index = begun.done; index < build.steps; index += 1) {
      await takeStep(connection, begun, build, index);
      onPart((index + 1) / (build.steps + 1));
    }
    await assertHash(connection, begun.generation, content.hash);
    const result = await connection.write(
      (statements) => switchTo(statements, content, operation, { ...begun, done: build.steps }),
      deadlines.whole,
    );
    onPart(1);
    return result;
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
    const won = await giveUp(connection, begun, operation);
    if (won === undefined) throw error;
    return won;
  }
}

/** Takes the lock of the store and reads the builds. CONFLICT if the store is no longer at the base, unless all is done already. */
async function lockBuilds(statements: Statements, { base }: Content, operation: Operation) {
  const [lock, builds] = await Promise.all([
    statements.run(lockStore, { key: operation.key }),
    statements.run(cypher.readBuilds),
  ]);
  const locked = lockedBy(lock, operation);
  if (locked.replayed === undefined) assertAt(locked, base);
  return { locked, builds };
}

/** Begins a build, or finds the one that was broken off. Builds that can no longer end are given up. */
async function begin(statements: Statements, content: Content, operation: Operation): Promise<Begun | ApplyResult> {
  const { locked, builds } = await lockBuilds(statements, content, operation);
  if (locked.replayed !== undefined) return locked.replayed;
  const own = builds.find((row) => readText(row, 'key') === operation.key);
  const late = builds.filter((row) => row !== own && readNumber(row, 'base') !== locked.revision);
  const ending = statements.run(cypher.endBuilds, { names: late.map((row) => readText(row, 'name')) });
  if (own !== undefined && readText(own, 'inputHash') === operation.inputHash) {
    await ending;
    return begunBy(own);
  }
  const [[created]] = await Promise.all([
    statements.run(cypher.beginBuild, { ...operation, hash: content.hash }),
    ending,
  ]);
  return begunBy(created);
}

function begunBy(row: Row | undefined): Begun {
  invariant(row, 'a build that has begun is there');
  return {
    name: readText(row, 'name'),
    generation: BigInt(readNumber(row, 'generation')),
    done: readNumber(row, 'done'),
  };
}

/** Writes one step. If its acknowledgement was lost, the step may have been done. */
async function takeStep(connection: Connection, { name }: Begun, build: Build, index: number): Promise<void> {
  const { statement, rows } = build.step(index);
  const taken = await connection.writeOne(statement, { build: name, step: BigInt(index), rows });
  if (taken.length > 0) return;
  const [now] = await connection.read(cypher.readBuild, { build: name });
  if (now === undefined || !readTruth(now, 'isCurrent')) throw changedMeanwhile();
  invariant(readNumber(now, 'done') > index, 'the steps of a build follow each other');
}

/** Reads the new generation back, so that a content that is not the announced one never becomes visible. */
export async function assertHash(connection: Connection, generation: bigint, expected: string): Promise<void> {
  const hash = createContentHash();
  for (const table of tableNames) {
    for await (const { record } of recordsIn(connection, generation, table)) hash.add(table, record);
  }
  invariant(hash.digest() === expected, 'a published content has the hash that was announced');
}

const chunkSize = 2_000n;

async function* recordsIn(
  connection: Connection,
  generation: bigint,
  table: string,
): AsyncGenerator<TableRecord, void> {
  let order = '';
  for (;;) {
    const parameters = { generation, table, order, limit: chunkSize };
    const chunk = (await connection.read(cypher.readBuilt, parameters, deadlines.stream)).map(readTableRecord);
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < chunkSize) return;
    order = ordered(last.key);
  }
}

/** Makes a generation the current one, with its public labels. */
async function switchTo(
  statements: Statements,
  content: Content,
  operation: Operation,
  { name, generation, done }: Begun,
): Promise<ApplyResult> {
  const { locked, builds } = await lockBuilds(statements, content, operation);
  if (locked.replayed !== undefined) return locked.replayed;
  const own = builds.find((row) => readText(row, 'name') === name);
  if (own === undefined) throw changedMeanwhile();
  invariant(readNumber(own, 'done') === done, 'a build is switched to when all its steps are done');
  const result = {
    changes: content.put.length + content.remove.length,
    revision: locked.revision + 1,
    replayed: false,
  };
  await Promise.all([
    ...dress(statements, locked, generation),
    statements.run(cypher.switchGeneration, {
      build: name,
      generation,
      revision: BigInt(result.revision),
      counts: canonicalJson(countsOf(content.records)),
      hash: content.hash,
    }),
    statements.run(cypher.endBuilds, {
      names: builds.filter((row) => row !== own).map((row) => readText(row, 'name')),
    }),
    statements.run(writeOperation, { ...operation, result: canonicalJson(result) }),
  ]);
  return result;
}

const kinds = Object.entries(entityLabels).map(([name, label]) => ({ name, label }));
const tables = Object.entries(recordLabels).map(([name, label]) => ({ name, label }));

/** People who browse see the public labels of the current generation alone. */
function dress(statements: Statements, { generation: old }: Locked, generation: bigint): Promise<unknown>[] {
  return [
    statements.run(cypher.undressEntities, { generation: old, labels: kinds }),
    statements.run(cypher.undressRecords, { generation: old, labels: tables }),
    statements.run(cypher.dressEntities, { generation, labels: kinds }),
    statements.run(cypher.dressRecords, { generation, labels: tables }),
  ];
}

function countsOf(records: readonly TableRecord[]): RecordCounts {
  return Object.fromEntries(
    [...Map.groupBy(records, ({ table }) => table)].map(([table, { length }]) => [table, length]),
  );
}

/**
 * Ends a build whose switch can no longer come, and removes what it wrote. Somebody else has won. If that was the same operation,
 * sent twice at once, its result is that of both.
 */
async function giveUp(connection: Connection, { name }: Begun, operation: Operation): Promise<ApplyResult | undefined> {
  const { replayed } = await connection.write(async (statements) => {
    const [lock] = await Promise.all([
      statements.run(lockStore, { key: operation.key }),
      statements.run(cypher.endBuilds, { names: [name] }),
    ]);
    return lockedBy(lock, operation);
  });
  await removeDiscarded(connection);
  return replayed;
}

const nodesAtOnce = 2_000n;

/** Removes generations that nobody reads any more. If it is broken off, the next write that publishes goes on. */
async function removeDiscarded(connection: Connection): Promise<void> {
  const [row] = await connection.read(cypher.readDiscarded);
  for (const generation of row === undefined ? [] : readNumbers(row, 'discarded').map(BigInt)) {
    for (const statement of [cypher.discardRecords, cypher.discardEntities, cypher.discardLookups]) {
      for (;;) {
        const [removed] = await connection.writeOne(statement, { generation, limit: nodesAtOnce }, deadlines.stream);
        if (removed === undefined || readNumber(removed, 'removed') === 0) break;
      }
    }
    await connection.writeOne(cypher.forgetDiscarded, { generation });
  }
}

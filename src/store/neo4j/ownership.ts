import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { storeUnavailable, type DomainError } from '../../errors.ts';
import { type Connection } from './connection.ts';
import { layoutVersion, schema } from './statements/layout.ts';
import { oldHashOf, resemblesOld } from './old-layout.ts';
import * as cypher from './statements/ownership-statements.ts';
import { readNumber, readOptionalText, readText } from './row-readers.ts';

/**
 * Whose a database is.
 * - CURRENT: it carries our mark with this layout.
 * - EMPTY: no node is in it, so that it may be taken.
 * - MIGRATING: `lodestone migrate` began and did not end.
 * - OLD: it is a store of the first layout, which has no mark.
 * - REFUSED: it is of something else, or of a newer Lodestone.
 */
export type Owner = { readonly kind: 'CURRENT' } | { readonly kind: 'EMPTY' } | Unusable;
type Unusable =
  | { readonly kind: 'MIGRATING'; readonly hash: string }
  | { readonly kind: 'OLD'; readonly hash: string }
  | { readonly kind: 'REFUSED'; readonly why: string };

/** Finds out whose a database is. Writes nothing. */
export async function ownerOf(connection: Connection): Promise<Owner> {
  const marked = await readMark(connection);
  if (marked !== undefined) return marked;
  const [count] = await connection.read(cypher.countNodes);
  const nodes = count === undefined ? 0 : readNumber(count, 'nodes');
  if (nodes === 0) return { kind: 'EMPTY' };
  // Another process may have marked it between the two looks, and written into it.
  const markedSince = await readMark(connection);
  if (markedSince !== undefined) return markedSince;
  const hash = await oldHashOf(connection);
  return hash === undefined ? { kind: 'REFUSED', why: await foreign(connection, nodes) } : { kind: 'OLD', hash };
}

async function readMark(connection: Connection): Promise<Owner | undefined> {
  const [mark] = await connection.read(cypher.readMark);
  const layout = mark?.['layout'];
  if (mark === undefined || mark['value'] !== 'lodestone' || typeof layout !== 'number') return undefined;
  if (layout > layoutVersion) {
    const why = `It was written by a newer Lodestone (layout ${layout}, and this version reads up to ${layoutVersion}). Update Lodestone, or use another database.`;
    return { kind: 'REFUSED', why };
  }
  const hash = readOptionalText(mark, 'migrating');
  return hash === undefined ? { kind: 'CURRENT' } : { kind: 'MIGRATING', hash };
}

async function foreign(connection: Connection, nodes: number): Promise<string> {
  const labels = (await connection.read(cypher.listLabels)).map((row) => readText(row, 'label'));
  const named = labels.length === 0 ? 'no label' : `labels such as ${labels.slice(0, shownLabels).join(', ')}`;
  const found = `It holds ${nodes.toLocaleString('en-US')} ${nodes === 1 ? 'node' : 'nodes'} with ${named}, and does not carry the mark of Lodestone. Nothing was written.`;
  const older = (await resemblesOld(connection))
    ? ' It looks like a store of an earlier Lodestone whose content is not a whole data set. Import the data set with that version again, then run `lodestone migrate`.'
    : '';
  return `${found}${older} Use an empty database, or another server.`;
}

const shownLabels = 5;

/**
 * Makes sure that the database is ours and has this layout. Takes an empty one, unless it may only be read. STORE_UNAVAILABLE if
 * it is neither.
 */
export async function claimDatabase(
  connection: Connection,
  address: string,
  readOnly: boolean,
): Promise<'CURRENT' | 'EMPTY'> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const owner = await ownerOf(connection);
    if (owner.kind === 'CURRENT') return 'CURRENT';
    if (owner.kind !== 'EMPTY') throw refusal(owner, address);
    if (readOnly) return 'EMPTY';
    await prepareSchema(connection);
    if ((await connection.writeOne(cypher.writeMark, { layout: BigInt(layoutVersion) })).length > 0) return 'CURRENT';
  }
  throw storeUnavailable(`The database at ${address} changed while it was taken. Try again in a few seconds.`, 'BUSY');
}

const attempts = 5;

/** The refusal of a database that is not ours to use, in words. */
export function refusal(owner: Unusable, address: string): DomainError {
  const database = `The database at ${address} cannot be used.`;
  if (owner.kind === 'OLD') {
    return storeUnavailable(
      `${database} It is a store of an earlier Lodestone. Run \`lodestone migrate --store ${address}\` once to bring it over.`,
      'NOT_USABLE',
    );
  }
  if (owner.kind === 'MIGRATING') {
    return storeUnavailable(
      `${database} Its migration to this version has not ended. Run \`lodestone migrate --store ${address}\` again.`,
      'NOT_USABLE',
    );
  }
  return storeUnavailable(`${database} ${owner.why}`, 'NOT_USABLE');
}

/** Raises constraints and indexes. Two processes that do it at once get in each other's way, and try again. */
export async function prepareSchema(connection: Connection): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.write((statements) => Promise.all(schema.map((statement) => statements.run(statement))));
      return;
    } catch (error) {
      if (attempt === attempts || !(error instanceof Neo4jError) || !error.code.includes('.Schema.')) throw error;
      await sleep(pauseMilliseconds * attempt);
    }
  }
}

const pauseMilliseconds = 100;

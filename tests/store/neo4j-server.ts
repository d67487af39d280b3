import { describe } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyDatabase } from './neo4j/database.ts';

/**
 * The address of a Neo4j that tests may empty, from NEO4J_TEST. Start one with `npm run neo4j -- --home /tmp/neo4j-test`
 * and run the tests with NEO4J_TEST=bolt://127.0.0.1:7687.
 */
export const neo4jAddress = process.env['NEO4J_TEST'] ?? '';

if (neo4jAddress === '' && process.env['CI'] !== undefined) {
  throw new Error('CI runs the store tests on a real Neo4j; NEO4J_TEST is not set');
}

/** A suite that runs where there is a server, and else says why it does not. */
export const onServer = neo4jAddress === '' ? describe.skip : describe;
export const serverNote =
  neo4jAddress === '' ? ' (skipped: set NEO4J_TEST to the address of a server from `npm run neo4j`)' : '';

/** An empty store in the test server. */
export async function openEmptyNeo4j(address: string): Promise<GraphStore> {
  await emptyDatabase(address);
  return openStore(address);
}

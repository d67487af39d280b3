import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Logger } from 'pino';
import { z } from 'zod';
import { seedDirectory } from '../config.ts';
import { DomainError } from '../errors.ts';
import { hashFile } from '../ingest/write/write-tables.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { loadInto } from './load.ts';
import { printLine } from './output.ts';

const versionsSchema = z.array(
  z.strictObject({ version: z.string(), date: z.iso.date(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
);

/** The content hashes of all shipped data sets: those that some version of Lodestone brought. */
function shippedHashes(): ReadonlySet<string> {
  const versions = versionsSchema.parse(JSON.parse(readFileSync(join(seedDirectory, 'versions.json'), 'utf8')));
  return new Set(versions.map(({ hash }) => hash));
}

export interface Said {
  readonly logger: Logger;
  readonly err: Writable;
}

/**
 * The shipped data set goes where there is none, and follows its own newer versions. A store with any other content is left
 * alone, also an edited copy of the shipped data.
 */
export async function updateShipped(store: GraphStore, { logger, err }: Said): Promise<void> {
  const shipped = shippedHashes();
  const { dataset, hash, unfinishedImport } = await store.head();
  const began = unfinishedImport !== undefined && shipped.has(unfinishedImport);
  if (dataset === undefined) {
    // Somebody imports other data, or began to.
    if (unfinishedImport !== undefined && !began) return;
    return load(store, err);
  }
  if (dataset.id !== shippedDataset) return;
  // An older Lodestone wrote the shipped data step by step, and was broken off.
  if (hash === undefined && began) return load(store, err);
  const held = hash ?? (await store.contentHash());
  if (!shipped.has(held)) {
    const text = `The store holds a data set "${shippedDataset}" that Lodestone did not ship (content hash ${held}). It is left as it is. Run \`lodestone seed\` to replace it with the shipped one.`;
    logger.warn({ hash: held }, text);
    printLine(err, text);
    return;
  }
  const present = readFileSync(join(seedDirectory, hashFile), 'utf8').trim();
  if (hash !== present || unfinishedImport !== undefined) await load(store, err);
}

const shippedDataset = 'lodestone';

async function load(store: GraphStore, err: Writable): Promise<void> {
  const { loaded } = await loadInto(async () => store, seedDirectory, { replace: false, dryRun: false, err });
  if (loaded.problems.length === 0) return;
  throw new DomainError(
    'BAD_USER_INPUT',
    `The shipped data set has problems. Run \`lodestone import ${seedDirectory} --dry-run\` to list them.`,
  );
}

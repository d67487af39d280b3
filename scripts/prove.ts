import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readProof, tableOf, type Proof, type Row } from './proofs/proof.ts';

const usage = `expected one of
  npm run prove                      lists the proofs
  npm run prove -- NAME [--json]     runs one of them
  npm run prove -- all [--json]      runs them one after the other
Ends with 1 if a row is not ok, and with 2 if a proof cannot be run.`;

const folder = join(import.meta.dirname, 'prove');

/** Runs the proofs that take too long for a test. Each file of `scripts/prove` is one. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [wanted, ...more] = positionals;
  const proofs = await Promise.all(proofNames().map(proofOf));
  if (more.length > 0) throw new Error(usage);
  if (wanted === undefined) {
    for (const { name, title } of proofs) console.log(`${name}\t${title}`);
    return;
  }
  const chosen = wanted === 'all' ? proofs : proofs.filter(({ name }) => name === wanted);
  if (chosen.length === 0) {
    const names = proofs.map(({ name }) => name).join(', ');
    throw new Error(`There is no proof "${wanted}". Choose one of: ${names}.\n${usage}`);
  }
  const results: Result[] = [];
  for (const proof of chosen) results.push(await run(proof, values.json === true));
  if (values.json === true) console.log(JSON.stringify(results, undefined, 2));
  if (results.some(({ rows }) => rows.some(({ ok }) => !ok))) process.exitCode = 1;
}

interface Result {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

async function run({ name, title, prove }: Proof & { readonly name: string }, isJson: boolean): Promise<Result> {
  console.error(`${name}: ${title}`);
  const rows = await prove((line) => console.error(`  ${line}`));
  if (!isJson) console.log(`\n## ${title}\n\n${tableOf(rows)}`);
  return { name, title, rows };
}

function proofNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

async function proofOf(name: string): Promise<Proof & { readonly name: string }> {
  const module: unknown = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
  return { name, ...readProof(name, module) };
}

try {
  await main();
} catch (error) {
  // 1 says that something was proved wrong.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

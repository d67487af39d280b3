import { parseArgs } from 'node:util';
import { compareAnswers, describeComparison } from './answers/compare.ts';
import { parseSample } from './answers/lines.ts';
import { writeAnswers } from './answers/write.ts';

const usage = `expected one of
  node scripts/answers.ts write --root DIR --out FILE.ndjson [--sample 1/10] [--thorough]
  node scripts/answers.ts compare BEFORE.ndjson AFTER.ndjson [--within 1e-12] [--all]
A file whose name ends with .gz is compressed.`;

/**
 * Shows whether a change keeps the answers on the shipped data: `write` asks the server of a checkout every field,
 * `compare` compares two of the files and ends with 1 where they differ.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      out: { type: 'string' },
      sample: { type: 'string' },
      thorough: { type: 'boolean', default: false },
      within: { type: 'string', default: '0' },
      all: { type: 'boolean', default: false },
    },
  });
  const { root, out, sample, thorough: isThorough, within, all } = values;
  const [command, before, after] = positionals;
  if (command === 'write' && root !== undefined && out !== undefined) {
    await writeAnswers({ root, out, sample: parseSample(sample), isThorough });
  } else if (command === 'compare' && before !== undefined && after !== undefined) {
    if (!(Number(within) >= 0)) throw new Error(`--within is "${within}"; expected a number such as 1e-12.`);
    const comparison = await compareAnswers(before, after, Number(within));
    for (const line of describeComparison(comparison, all ? Infinity : 20)) console.log(line);
    const { differing, onlyBefore, onlyAfter } = comparison;
    if (differing + onlyBefore.length + onlyAfter.length > 0) process.exitCode = 1;
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}

try {
  await main();
} catch (error) {
  // 1 says that answers differ.
  console.error(error);
  process.exitCode = 2;
}

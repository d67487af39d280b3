import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * A rule of the field has one home. The function that implements it says so in its comment, `@rule N6`; other comments may
 * mention it, `(rule N6)`. A second `@rule`, or a comment that begins with "Rule N6:", claims a second home.
 */

const root = join(import.meta.dirname, '../..');

interface Comment {
  readonly file: string;
  readonly text: string;
}

const comments: readonly Comment[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((path) =>
    commentsIn(readFileSync(path, 'utf8')).map((text) => ({ file: relative(root, path).replaceAll('\\', '/'), text })),
  );

function commentsIn(source: string): readonly string[] {
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\/|(?<=^|\s)\/\/(.*)/gm)].map(([, block, line]) =>
    (block ?? line ?? '')
      .split('\n')
      .map((one) => one.replace(/^\s*\*? ?/, ''))
      .join('\n')
      .trim(),
  );
}

/** The rules that the document defines, in bold at the head of a line: `**T1 In force.**`, `**S1, S2**`. */
function rulesIn(document: string): readonly string[] {
  return [...document.matchAll(/^\s*(?:[-*] )?\*\*([TRSNUXV]\d+[a-c]?(?:, ?[TRSNUXV]\d+[a-c]?)*)\b/gm)].flatMap(
    ([, names = '']) => names.split(/, ?/),
  );
}

/** Where rules are tagged as implemented. */
function homesIn(all: readonly Comment[]): readonly { readonly rule: string; readonly file: string }[] {
  return all.flatMap(({ file, text }) =>
    [...text.matchAll(/^@rule ([TRSNUXV]\d+[a-c]?)\b/gm)].map(([, rule = '']) => ({ rule, file })),
  );
}

/** Comments that claim a rule without its tag. */
function claimsIn(all: readonly Comment[]): readonly Comment[] {
  return all.filter(({ text }) => /^Rules? [TRSNUXV]\d/.test(text));
}

const rules = rulesIn(readFileSync(join(root, 'docs/network.md'), 'utf8'));

describe('the rules of docs/network.md', () => {
  it('are found: T, R, S, N, U, X and V', () => {
    expect(new Set(rules.map((rule) => rule.slice(0, 1)))).toEqual(new Set('TRSNUXV'));
    expect(rules.length).toBeGreaterThan(50);
    expect(new Set(rules).size).toBe(rules.length);
  });

  // Would catch a rule that is implemented nowhere, and one that a second file implements as well.
  it.each(rules)('%s has one home', (rule) => {
    expect(homesIn(comments).filter((home) => home.rule === rule)).toHaveLength(1);
  });

  it('are all that the code implements', () => {
    expect(homesIn(comments).filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });

  it('are claimed by their tag alone', () => expect(claimsIn(comments)).toEqual([]));
});

/** Rules that results of more than one file name, each file for another reason. A rule that is not here has one such file. */
const namedBySeveral: Readonly<Record<string, readonly string[]>> = {
  // The import notes a data set without a day. An answer flags a day before its statistics.
  T7: ['assess/dependency/dependency.ts', 'ingest/check/check-data-set.ts'],
  // Records of one relation are merged, a plant stands for its firm, and a link of a firm leads to its plants.
  R1: ['network/chain/draft-makers.ts', 'network/rows/counted-supplies.ts', 'network/rows/supplier-shares.ts'],
  // A stated share has one end, and a row of a statistic has one end.
  R5: ['network/chain/chain-builder.ts', 'network/rows/supplier-shares.ts'],
  // A statistic leaves a part out, a watched country takes of that part, and the import notes shares above 1 in sum.
  S4: ['ingest/check/note-contradictions.ts', 'network/rows/mixes.ts', 'network/statistics/rules-of-use.ts'],
  // A row mixes home output with imports, and the import notes a statistic that does not state its counts.
  S5: ['ingest/check/note-unstated-counts.ts', 'network/rows/mixes.ts'],
  // A chain has two lanes, and the import notes a version of a rule that no answer uses.
  N7: ['ingest/check/note-rules.ts', 'network/chain/chain-builder.ts'],
  // The country that buys has a mix, and a market has it.
  N4: ['network/chain/draft-mixes.ts', 'network/rows/mixes.ts'],
  // A directed supply is a part of a need, and a need of who makes nothing of the form is bought for producers.
  N8: ['network/chain/draft-makers.ts', 'network/chain/draft-markets.ts'],
  // A chain follows an input that does not hold its material, and the command line names what no answer uses.
  N11: ['cli/unused-notices.ts', 'network/chain/draft-makers.ts'],
  // Plants are parts of a country's output, stand beside named suppliers, supply each other, or buy as their country does.
  U5: [
    'network/chain/draft-countries.ts',
    'network/chain/draft-makers.ts',
    'network/chain/draft-markets.ts',
    'network/rows/supplier-shares.ts',
  ],
};

describe('the results of a rule', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(join(root, 'src'), path), text: readFileSync(path, 'utf8') }))
    .filter(({ file }) => file !== 'model/vocabulary.ts');

  // Would catch a second place that works a rule out and says so. The checks of files (V) name their rule at each problem.
  it.each(rules.filter((rule) => !rule.startsWith('V')))('name %s in one file', (rule) => {
    const naming = sources.filter(({ text }) => text.includes(`'${rule}'`)).map(({ file }) => file);
    expect(naming.toSorted()).toEqual(namedBySeveral[rule] ?? naming.slice(0, 1));
  });
});

describe('this test', () => {
  it('sees a second home and a claim', () => {
    const planted = commentsIn(
      '/**\n * Plants.\n * @rule U5\n */\nconst a = 1; // Rule U5: once more\n/** (rule U5) */',
    );
    const all = planted.map((text) => ({ file: 'x.ts', text }));
    expect(homesIn(all)).toEqual([{ rule: 'U5', file: 'x.ts' }]);
    expect(claimsIn(all)).toEqual([{ file: 'x.ts', text: 'Rule U5: once more' }]);
    expect(rulesIn('- **S1, S2** the\n- **N2 Named suppliers.** As in **T4**\n')).toEqual(['S1', 'S2', 'N2']);
  });
});

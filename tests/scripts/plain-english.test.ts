import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/plain-english/faults.ts';
import { textsOf } from '../../scripts/plain-english/markdown-texts.ts';
import { messagesOf } from '../../scripts/plain-english/message-texts.ts';
import { descriptionsOf } from '../../scripts/plain-english/schema-texts.ts';
import { sentencesOf, wordCount } from '../../scripts/plain-english/sentences.ts';

const split = (text: string, line = 1) => sentencesOf({ file: 'a', line, text });
const wrongIn = (text: string) => split(text).flatMap((sentence) => faultsOf(sentence).map(({ wrong }) => wrong));
const words = (count: number) => `${Array.from({ length: count }, (_, index) => `w${index}`).join(' ')}.`;

describe('sentencesOf', () => {
  it('splits at full stops and tells the line of each', () => {
    const found = split('Null: none. The unit\nis t. `view` says more.', 7);
    expect(found.map(({ text, line }) => [text, line])).toEqual([
      ['Null: none.', 7],
      ['The unit is t.', 7],
      ['`view` says more.', 8],
    ]);
  });

  it('goes on after an abbreviation', () => {
    expect(split('See Blengini et al. (2017), Am. Econ. Rev. 54(5) 761. Next.').map(({ text }) => text)).toEqual([
      'See Blengini et al. (2017), Am. Econ. Rev. 54(5) 761.',
      'Next.',
    ]);
  });

  it('takes code, an address and a filled-in value as one word each', () => {
    const [sentence] = split('See `a b c` or https://x.org/a?b=c for ${…} – now.');
    expect(sentence?.plain).toBe('See Code or Code for Code – now.');
    expect(wordCount(sentence?.plain ?? '')).toBe(7);
  });
});

describe('faultsOf', () => {
  it('allows 25 words and no more', () => {
    expect(wrongIn(words(25))).toEqual([]);
    expect(wrongIn(words(26))).toEqual(['26 words']);
    expect(wrongIn(`\`${words(26)}\``)).toEqual([]);
  });

  it('allows one colon and one semicolon, but not two', () => {
    expect(wrongIn('Null: none; else one, as at 12:30 and doi:10.1/a.')).toEqual([]);
    expect(wrongIn('Null: none: or one.')).toEqual(['2 colons']);
    expect(wrongIn('One; two; three.')).toEqual(['2 semicolons']);
  });

  it('allows semicolons between references', () => {
    expect(wrongIn('Snell (1960), Chains; Levine (2010), doi:10.1111/j.1; Škulj (2009), doi:10.1016/j.2.')).toEqual([]);
  });

  it.each([
    ['Whoever supplies it.', 'Whoever'],
    ['The buyer takes in magnets.', 'takes in'],
    ['It hangs most on China.', 'hangs most on'],
    ['It is held to the rules.', 'held to'],
    ['A firm that is not told finer.', 'told'],
    ['Each maker of alloy.', 'maker'],
    ['Shares that nobody states.', 'nobody states'],
    ['Two ways end there.', 'ways end'],
    ['The country that most passes.', 'most passes'],
    ['A capacity in tonnes a year.', 'tonnes a year'],
    ['Of each series the newest year.', 'Of'],
    ['What it holds.', 'What'],
    ['Who owns it.', 'Who'],
  ])('finds the habit in "%s"', (text, habit) => {
    expect(wrongIn(text).map((wrong) => wrong.replaceAll('"', ''))).toContain(habit);
  });

  it.each([
    'Shares are taken in proportion to capacity.',
    'What is missing?',
    'What-if questions are kept.',
    'Of course it is.',
    'In this way it is known.',
    'A decision-maker reads it.',
    'All routes pass through China.',
    'A word such as `maker` in code.',
  ])('lets "%s" be', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('lets a title begin with What', () => {
    expect(sentencesOf({ file: 'a', line: 1, text: 'What it holds', isTitle: true }).flatMap(faultsOf)).toEqual([]);
  });
});

describe('descriptionsOf', () => {
  it('gives every description with the line where its words start', () => {
    const source = `"""A thing."""
type Thing {
  """
  First line,
  second.
  """
  a(
    "An argument."
    b: Int
  ): Int
}`;
    expect(descriptionsOf('s', source)).toEqual([
      { file: 's', line: 1, text: 'A thing.' },
      { file: 's', line: 4, text: 'First line,\nsecond.' },
      { file: 's', line: 8, text: 'An argument.' },
    ]);
  });
});

describe('textsOf', () => {
  it('gives paragraphs, items and cells apart, without blocks of code', () => {
    const source = `# What it is

One **two**
\`three\` [four](five.md).

- item
- other

| head | \`b\` |
| --- | --- |
| cell | c |

\`\`\`
code that is not read
\`\`\`
`;
    expect(textsOf('m', source)).toEqual([
      { file: 'm', line: 1, text: 'What it is', isTitle: true },
      { file: 'm', line: 3, text: 'One two\n`three` four.' },
      { file: 'm', line: 6, text: 'item' },
      { file: 'm', line: 7, text: 'other' },
      { file: 'm', line: 9, text: 'head', isTitle: true },
      { file: 'm', line: 9, text: '`b`', isTitle: true },
      { file: 'm', line: 11, text: 'cell' },
      { file: 'm', line: 11, text: 'c' },
    ]);
  });
});

describe('messagesOf', () => {
  it('gives the literals that people read, with values that are filled in', () => {
    const source = `import a from 'a package with spaces';
throw new DomainError('NOT_FOUND', \`There is nothing at \${path}; expected a \\\`b c\\\` file.\`);
invariant(x, 'this is for those who work here');
const sql = 'SELECT all the words FROM there';
const units = 't kt Mt kg';
say(isThere ? 'what is there is not known' : 'no');`;
    expect(messagesOf('t.ts', source)).toEqual([
      { file: 't.ts', line: 2, text: 'There is nothing at ${…}; expected a `b c` file.' },
      { file: 't.ts', line: 6, text: 'what is there is not known' },
    ]);
  });

  it('reads the paragraphs of help apart, without its examples', () => {
    const source = `const help = \`
Checks a file.
It is quick indeed.

Example:
  lodestone check my-network.jsonl

Exit codes follow here.\`;`;
    expect(messagesOf('t.ts', source).map(({ line, text }) => [line, text.trim()])).toEqual([
      [2, 'Checks a file.\nIt is quick indeed.'],
      [5, 'Example:'],
      [8, 'Exit codes follow here.'],
    ]);
  });
});

import { faultsOf, type SentenceFault } from './plain-english/faults.ts';
import { markdownTexts } from './plain-english/markdown-texts.ts';
import { messageTexts } from './plain-english/message-texts.ts';
import { schemaTexts } from './plain-english/schema-texts.ts';
import { sentencesOf, type ReadText } from './plain-english/sentences.ts';

/**
 * Checks that what people read here is plain English: `node scripts/plain-english.ts [sdl] [docs] [messages]`, all three where
 * none is named. A line of output per fault: the place, what is wrong, what to do, and the sentence. Exit code 1 if there are any.
 */
const groups: ReadonlyMap<string, () => readonly ReadText[]> = new Map([
  ['sdl', () => schemaTexts('schema')],
  [
    'docs',
    () =>
      markdownTexts([
        'README.md',
        'ARCHITECTURE.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'seed/README.md',
        'seed/raw/README.md',
        'docs',
      ]),
  ],
  ['messages', () => messageTexts('src')],
]);

const named = process.argv.slice(2);
const unknown = named.find((name) => !groups.has(name));
if (unknown !== undefined)
  throw new Error(`"${unknown}" is no group of texts; expected ${[...groups.keys()].join(', ')}`);

let count = 0;
for (const name of named.length === 0 ? groups.keys() : named) {
  const sentences = (groups.get(name)?.() ?? []).flatMap(sentencesOf);
  const faults = sentences.flatMap(faultsOf);
  for (const fault of faults) process.stdout.write(`${lineFor(fault)}\n`);
  process.stdout.write(`${name}: ${sentences.length} sentences, ${faults.length} faults\n`);
  count += faults.length;
}
if (count > 0) process.exitCode = 1;

function lineFor({ sentence, wrong, instead }: SentenceFault): string {
  return `${sentence.file}:${sentence.line} ${wrong}; ${instead}: ${sentence.text}`;
}

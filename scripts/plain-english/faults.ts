import { dialect } from './dialect.ts';
import { wordCount, type Sentence } from './sentences.ts';

export interface SentenceFault {
  readonly sentence: Sentence;
  /** What is wrong, such as "34 words". */
  readonly wrong: string;
  /** What to do about it. */
  readonly instead: string;
}

const mostWords = 25;

/** A colon that opens a part of the sentence: neither `12:30` nor `http://`. */
const colon = /:(?=\s|$)/g;

/** A semicolon, but for one between references, as in "Snell (1960); Levine (2010)". */
const semicolon = /;(?![^;]*\((?:19|20)\d\d\))/g;

/** All that is wrong with a sentence. */
export function faultsOf(sentence: Sentence): readonly SentenceFault[] {
  const { plain, isTitle } = sentence;
  const words = wordCount(plain);
  const colons = plain.match(colon)?.length ?? 0;
  const semicolons = plain.match(semicolon)?.length ?? 0;
  const found = [
    words > mostWords && { wrong: `${words} words`, instead: `write at most ${mostWords}, one fact per sentence` },
    colons > 1 && { wrong: `${colons} colons`, instead: 'write at most one' },
    semicolons > 1 && { wrong: `${semicolons} semicolons`, instead: 'write at most one, or a list' },
    ...dialect.map(({ pattern, instead, notInTitles }) => {
      const [word] = (isTitle && notInTitles === true ? null : pattern.exec(plain)) ?? [];
      return word !== undefined && { wrong: `"${word.trim()}"`, instead };
    }),
  ];
  return found.flatMap((fault) => (fault === false ? [] : [{ sentence, ...fault }]));
}

/**
 * A piece of text that people read by itself: a description, a paragraph, an item of a list, a cell of a table, a message.
 * Code stands between backticks, and a value that is filled in later stands as `${…}`.
 */
export interface ReadText {
  readonly file: string;
  /** The line on which the text starts, from 1. */
  readonly line: number;
  readonly text: string;
  /** A title or the head of a column, where "What it holds" is no sentence. */
  readonly isTitle?: boolean;
}

export interface Sentence {
  readonly file: string;
  readonly line: number;
  /** The sentence as it is written, on one line. */
  readonly text: string;
  /** The same with each span of code, address or filled-in value as one word, `Code`. */
  readonly plain: string;
  readonly isTitle: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What counts as one word: a span of code, a filled-in value, an address of the web. */
const oneWord = /`[^`]*`|\$\{…\}|https?:\/\/[^\s)>]+|\bdoi:[^\s)>;,]+\w/g;
/** An abbreviation after which a sentence goes on. */
const abbreviation = /\b(?:e\.g|i\.e|et al|vol|no|pp?|cf|vs|Econ|Rev|Am|J|Proc|Sci|Res)\.$/;

/** The sentences of a text, in their order. */
export function sentencesOf({ file, line, text, isTitle = false }: ReadText): readonly Sentence[] {
  // A line's end would end a sentence, and a word in code may start one: both are put in other letters of the same length.
  const even = text.replaceAll(oneWord, (found) => `C${'o'.repeat(found.length - 1)}`).replaceAll('\n', ' ');
  return joined([...segmenter.segment(even)]).map(([from, to]) => {
    const written = text.slice(from, to);
    const start = from + written.length - written.trimStart().length;
    return {
      file,
      line: line + text.slice(0, start).split('\n').length - 1,
      text: written.trim().replaceAll(/\s+/g, ' '),
      plain: written.trim().replaceAll(oneWord, 'Code').replaceAll(/\s+/g, ' '),
      isTitle,
    };
  });
}

/** Where each sentence starts and ends; a piece that ends with an abbreviation is joined to the next. */
function joined(segments: readonly Intl.SegmentData[]): readonly (readonly [number, number])[] {
  const ends: [number, number][] = [];
  let isOpen = false;
  for (const { segment, index } of segments) {
    if (segment.trim() === '') continue;
    const last = ends.at(-1);
    if (isOpen && last !== undefined) last[1] = index + segment.length;
    else ends.push([index, index + segment.length]);
    isOpen = abbreviation.test(segment.trimEnd());
  }
  return ends;
}

/** How many words a sentence has; signs that stand alone, such as a dash, are none. */
export function wordCount(plain: string): number {
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

import { distance } from 'fastest-levenshtein';

/**
 * The word that was most likely meant: the nearest by edits (Levenshtein), without regard to case, as long as most of
 * it is right. Undefined when none is near.
 */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = mostEdits(text) + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= bestDistance) continue;
    const edits = distance(wanted, word.toLowerCase());
    if (edits >= bestDistance) continue;
    best = word;
    bestDistance = edits;
  }
  return best;
}

/** A short word has too many neighbours for a guess. */
function mostEdits({ length }: string): number {
  return length < 4 ? Math.min(1, length - 1) : Math.max(2, Math.floor(length / 3));
}

/** `; did you mean "x"?` for the nearest word, nothing when none is near. */
export function suggestion(text: string, words: Iterable<string>): string {
  const word = nearestWord(text, words);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

import { distance } from 'fastest-levenshtein';
import { longestEcho } from '../../errors.ts';

/**
 * The word that was most likely meant: the nearest by edits (Levenshtein), ignoring case. Undefined if no word is near.
 */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  return nearestWords(text, words, 1)[0];
}

/** At most `most` words that were probably meant, nearest first. Equally near words keep their order. */
export function nearestWords(text: string, words: Iterable<string>, most: number): readonly string[] {
  // A longer text is no misspelt word, and to compare it would take long.
  if (text.length > longestEcho) return [];
  const wanted = text.toLowerCase();
  const found: { readonly word: string; readonly edits: number }[] = [];
  let worst = mostEdits(text) + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= worst) continue;
    const edits = distance(wanted, word.toLowerCase());
    if (edits >= worst) continue;
    const behind = found.findIndex((one) => one.edits > edits);
    found.splice(behind < 0 ? found.length : behind, 0, { word, edits });
    if (found.length > most) found.pop();
    if (found.length === most) worst = Math.min(worst, found.at(-1)?.edits ?? worst);
  }
  return found.map(({ word }) => word);
}

/** The most edits for a guess. A short word has too many neighbours. */
function mostEdits({ length }: string): number {
  return length < 4 ? Math.min(1, length - 1) : Math.max(2, Math.floor(length / 3));
}

/** `; did you mean "x"?` for the nearest word, or empty text if none is near. */
export function suggestion(text: string, words: Iterable<string>): string {
  const word = nearestWord(text, words);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

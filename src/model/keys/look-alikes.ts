/** Characters that look like another one or like nothing, with what they are. */
const odd: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a no-break space'],
  ['\u00ad', 'a soft hyphen'],
  ['\u200b', 'a space of no width'],
  ['\u200c', 'a non-joiner of no width'],
  ['\u200d', 'a joiner of no width'],
  ['\u200e', 'a mark of the direction of writing'],
  ['\u200f', 'a mark of the direction of writing'],
  ['\u2010', 'a typographic hyphen'],
  ['\u2011', 'a no-break hyphen'],
  ['\u2012', 'a figure dash'],
  ['\u2013', 'a dash'],
  ['\u2014', 'a long dash'],
  ['\u202f', 'a narrow no-break space'],
  ['\u2060', 'a word joiner'],
  ['\u2212', 'a minus sign'],
  ['\ufeff', 'a byte order mark'],
]);
const hyphens = /[\u2010-\u2014\u2212]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The first character of a text that cannot be told from another by eye, with its place. Undefined if there is none. */
export function oddCharacter(text: string): string | undefined {
  const characters = Array.from(text);
  const place = characters.findIndex((character) => odd.has(character) || /\p{M}/u.test(character));
  const found = characters[place];
  if (found === undefined) return undefined;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `character ${place + 1} is ${odd.get(found) ?? 'an accent that is a character of its own'} (U+${code})`;
}

/** A text as the eye sees it. Two keys with the same look are twins. */
export function lookOf(text: string): string {
  return text.replaceAll(invisible, '').replaceAll(hyphens, '-').normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}

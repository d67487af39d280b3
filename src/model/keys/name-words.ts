/** Words at the beginning of a name that say nothing of it. */
const articles = new Set(['the', 'a', 'an']);
/** Words between others that say nothing of a name. */
const joining = new Set(['and', 'of', 'de', 'der', 'du', 'la', 'le', 'for']);

/**
 * Legal forms of companies and their usual abbreviations, as they stand at the end of a name (the code list of ISO 20275 has
 * them by country).
 */
const legalForms = new Set(
  (
    'ab adr ag as asa bhd bv co company corp corporation cv de gmbh inc incorporated jsc kg kgaa kk limited llc llp lp ltd ' +
    'nv oao ojsc ooo oy oyj pao pjsc plc pte pty pvt sa sab sae sarl se sdn spa sro tbk zao'
  ).split(' '),
);

/** The text by which names are compared and ordered, without case and accents. */
export function sortName(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** All words of a name, without case, accents and punctuation. A dot or an apostrophe inside a word does not end it. */
export function wordsOf(name: string): readonly string[] {
  return sortName(name)
    .replaceAll(/(?<=[\p{L}\p{N}])['’ʼ.](?=[\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words by which a name is found: without articles, words that join others, and the legal form at its end. */
export function nameWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const start = words.findIndex((word) => !articles.has(word));
  const end = words.findLastIndex((word) => !legalForms.has(word));
  const told = words.slice(Math.max(0, start), end + 1).filter((word) => !joining.has(word));
  return told.length > 0 ? told : words;
}

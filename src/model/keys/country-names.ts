import countries from 'i18n-iso-countries';
import { europeanUnion, isCountryCode } from './country-code.ts';
import { nameWords, wordsOf } from './name-words.ts';

/** Names that people write and that the list of ISO 3166 names does not have. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  CD: ['DRC', 'DR Congo', 'Congo Kinshasa', 'Zaire'],
  CG: ['Congo Brazzaville'],
  CN: ['PRC', 'Mainland China'],
  [europeanUnion]: ['European Union', 'EU27', 'EU-27'],
  KP: ['DPRK', "Democratic People's Republic of Korea", 'Korea'],
  KR: ['ROK', 'Korea'],
  LA: ['Laos'],
  FM: ['Micronesia'],
  MM: ['Burma'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  VA: ['Vatican'],
  VN: ['Viet Nam'],
};

/** Names of a country in English, the usual one first. Empty for a code without a name. */
export function namesOfCountry(code: string): readonly string[] {
  const all = countries.getName(code, 'en', { select: 'all' }) ?? [];
  const official = countries.getName(code, 'en', { select: 'official' });
  return [...new Set([official ?? [], all, otherNames[code] ?? []].flat())];
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The codes of the countries that a text may name: by ISO 3166-1 code of two or three letters in any case, or by an English
 * name. Several for a name that countries share, such as "Korea". Empty if it names none.
 */
export function countriesNamed(text: string): readonly string[] {
  const asked = text.trim();
  const upper = asked.toUpperCase();
  if (isCountryCode(upper)) return [upper];
  const byLetters = countries.alpha3ToAlpha2(upper);
  if (byLetters !== undefined) return [byLetters];
  known ??= codesByName();
  const plain = asked.replaceAll(/\([^)]*\)/g, ' ');
  const [before = '', ...after] = plain.split(',');
  for (const name of [asked, [...after, before].join(' '), plain, before]) {
    const found = known.get(nameKey(name));
    if (found !== undefined) return found;
  }
  return [];
}

/** `; did you mean "KR" or "KP"?` for a text that names countries, or empty text. */
export function countryHint(text: string): string {
  const codes = countriesNamed(text);
  return codes.length === 0 ? '' : `; did you mean ${codes.map((code) => `"${code}"`).join(' or ')}?`;
}

function codesByName(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const code of [...Object.keys(countries.getAlpha2Codes()), europeanUnion, 'XK'])
    for (const name of namesOfCountry(code)) {
      const key = nameKey(name);
      const same = codes.get(key) ?? [];
      if (!same.includes(code)) same.push(code);
      codes.set(key, same);
    }
  return codes;
}

function nameKey(name: string): string {
  const words = wordsOf(name);
  return words[0] === 'the' || words.includes('of') || words.includes('and')
    ? nameWords(name).join(' ')
    : words.join(' ');
}

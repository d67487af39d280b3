import MiniSearch, { type SearchResult } from 'minisearch';
import { namesOfCountry } from '../model/keys/country-names.ts';
import { nameWords, wordsOf } from '../model/keys/name-words.ts';
import { placeKinds, type EntityNode, type NodeKind } from '../model/node.ts';
import type { Stage } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { wholeRead } from '../store/whole-read.ts';

/** An entity that was found. */
export interface SearchHit {
  readonly key: string;
  /** 2 if a name is the whole query, otherwise up to 1: how much of the query and of the name they share. */
  readonly score: number;
  /** The words of the entity that matched, in the order of the query. */
  readonly matched: readonly string[];
}

export interface SearchIndex {
  /** All hits, best first. Of equal ones, first what is written as the query is, such as Eu and EU, then in key order. */
  search(query: string, kinds: readonly NodeKind[] | undefined): Promise<readonly SearchHit[]>;
}

/** How an entity is found. */
interface Entry {
  readonly key: string;
  readonly kind: NodeKind;
  /** All words of its names. */
  readonly names: string;
  /** Words that are no name: its kind, stage and country. */
  readonly about: string;
  /** Each name as it is written. */
  readonly texts: readonly string[];
  /** The words of each name. */
  readonly wordsOfNames: readonly (readonly string[])[];
}

const kindWords: Partial<Record<NodeKind, string>> = {
  OEM: 'manufacturer OEM',
  MagnetMaker: 'magnet maker plant',
  Processor: 'processor plant refinery smelter',
  Mine: 'mine',
  PolicyInstrument: 'policy instrument',
};
const stageWords: Partial<Record<Stage, string>> = {
  EXTRACTION: 'mining mine',
  PROCESSING: 'processing refining separation',
  METAL_ALLOY: 'metal alloy',
  MAGNET: 'magnet',
};

/** What a word counts that is the beginning of a longer one, or has a typing error, or is no part of a name. */
const partOf = { prefix: 0.75, slip: 0.5, about: 0.7 };
/** The score of an entity of which a name is the whole query. It is above all other scores. */
export const wholeName = 2;

/**
 * One index in memory for all requests. It is built from the store at one revision and rebuilt when the revision changes.
 * Every kind of store therefore gives the same hits.
 */
export function createSearchIndex(store: GraphStore): SearchIndex {
  let built: { readonly revision: number; readonly index: Promise<MiniSearch<Entry>> } | undefined;
  const current = async (): Promise<MiniSearch<Entry>> => {
    const revision = await store.revision();
    if (built?.revision !== revision) {
      const index = wholeRead(() => buildIndex(store));
      built = { revision, index };
      index.catch(() => (built = undefined));
    }
    return built.index;
  };
  return {
    async search(query, kinds) {
      const index = await current();
      const wanted = kinds === undefined ? undefined : new Set<unknown>(kinds);
      const hits = ranked(query, (word) => hitsOf(index, word));
      return hits.filter(({ kind }) => wanted?.has(kind) ?? true);
    },
  };
}

/** An entity that one word of a query finds. */
interface WordHit {
  readonly result: SearchResult;
  readonly word: string;
  readonly part: number;
}

/** The entities with a word, or one that begins with it. If there are none, those with a word that has few other letters. */
function hitsOf(index: MiniSearch<Entry>, word: string): readonly WordHit[] {
  const asWritten = index.search(word, { prefix: word.length > 1 });
  const begun = asWritten.length > 0 ? asWritten : index.search(singular(word), { prefix: word.length > 1 });
  const isBegun = begun.length > 0;
  const found = isBegun ? begun : index.search(word, { fuzzy: slipsIn(word) });
  return found.flatMap((result) => {
    const best = result.terms.map((term): WordHit => {
      const isName = result.match[term]?.includes('names') === true;
      const nearness = term === word ? 1 : isBegun ? partOf.prefix : slipPart(term, word);
      return { result, word: term, part: nearness * (isName ? 1 : partOf.about) };
    });
    return best.toSorted((a, b) => b.part - a.part).slice(0, 1);
  });
}

/** A word without the s of a plural. */
function singular(word: string): string {
  return word.length > 3 && /[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}

function singulars(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

/** A slip at the beginning of a word is rarer than one inside it. */
function slipPart(term: string, word: string): number {
  return term[0] === word[0] ? partOf.slip : 0.9 * partOf.slip;
}

/** The most letters that are typed wrong in a word that is still meant. A short word has too many neighbours. */
function slipsIn({ length }: string): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

interface Ranked {
  readonly result: SearchResult;
  part: number;
  readonly matched: string[];
}

/**
 * The hits of all words together. A word that finds few entities counts more. The score is the part of the query that is found. It
 * falls with the number of words that are not, and with the part of the name that is not asked for.
 */
function ranked(
  query: string,
  find: (word: string) => readonly WordHit[],
): readonly (SearchHit & { readonly kind: unknown })[] {
  const byKey = new Map<unknown, Ranked>();
  let whole = 0;
  const words = nameWords(query);
  const asked = [...new Set(words)];
  for (const word of asked) {
    const hits = find(word);
    const weight = 1 / (1 + Math.log10(1 + hits.length));
    whole += weight;
    for (const hit of hits) {
      const one = byKey.get(hit.result.id) ?? { result: hit.result, part: 0, matched: [] };
      byKey.set(hit.result.id, one);
      one.part += weight * hit.part;
      one.matched.push(hit.word);
    }
  }
  const text = singulars(words);
  return [...byKey.values()]
    .map(({ result, part, matched }) => {
      const names = namesIn(result['wordsOfNames']);
      const isWhole = names.some((name) => singulars(name) === text);
      const told = Math.max(...names.map((name) => coveredPart(name, matched)));
      return {
        key: String(result.id),
        kind: kindOf(result),
        score: isWhole ? wholeName : (part / whole) * Math.sqrt(matched.length / asked.length) * (0.5 + 0.5 * told),
        matched: [...new Set(matched)],
        isAsWritten: Array.isArray(result['texts']) && result['texts'].includes(query.trim()),
      };
    })
    .toSorted((a, b) => b.score - a.score || Number(b.isAsWritten) - Number(a.isAsWritten) || (a.key < b.key ? -1 : 1));
}

/** The part of a name's words that matched. */
function coveredPart(name: readonly string[], matched: readonly string[]): number {
  return name.filter((word) => matched.includes(word)).length / Math.max(1, name.length);
}

async function buildIndex(store: GraphStore): Promise<MiniSearch<Entry>> {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['names', 'about'],
    storeFields: ['kind', 'texts', 'wordsOfNames'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  for await (const node of store.nodes()) index.add(entryOf(node));
  return index;
}

function entryOf({ key, name, aliases, kind, country, stage, entity, form }: EntityNode): Entry {
  const { symbol, iso2, iso3, region } = entity ?? {};
  const ofCountry = kind === 'Country' && iso2 !== undefined ? namesOfCountry(iso2) : [];
  const names = [name, key, ...aliases, ...ofCountry, symbol, iso2, iso3, form?.name].filter(
    (one) => one !== undefined,
  );
  const isPlace = placeKinds.some((one) => one === kind);
  const about = [
    kindWords[kind] ?? kind,
    isPlace && stage !== undefined ? (stageWords[stage] ?? '') : '',
    country === undefined || kind === 'Country' ? '' : namesOfCountry(country).join(' '),
    region ?? '',
  ];
  return {
    key,
    kind,
    names: names.join(' '),
    about: about.join(' '),
    texts: names,
    wordsOfNames: names.map(nameWords),
  };
}

function kindOf({ kind }: SearchResult): unknown {
  return kind;
}

function namesIn(stored: unknown): readonly (readonly string[])[] {
  return Array.isArray(stored) ? stored.map((words: unknown) => (Array.isArray(words) ? words.map(String) : [])) : [];
}

import type DataLoader from 'dataloader';
import { isCountryCode } from '../model/keys/country-code.ts';
import { countriesNamed } from '../model/keys/country-names.ts';
import { DomainError, echoed, longestEcho } from '../errors.ts';
import type { EntityNode, NodeKind } from '../model/node.ts';
import { wholeName, type SearchIndex } from './search-index.ts';

/** What a lookup that found nothing says beside its null. */
export interface Hint {
  /** The path of the field in the answer. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Keys that were probably meant, the nearest first. */
  readonly suggestions: readonly string[];
}

/** A field of an answer, behind those that hold it. */
interface FieldPath {
  readonly prev: FieldPath | undefined;
  readonly key: string | number;
}

function stepsOf({ prev, key }: FieldPath): readonly (string | number)[] {
  return prev === undefined ? [key] : [...stepsOf(prev), key];
}

/** The most keys that a message suggests. */
const mostSuggestions = 3;

/**
 * Finds an entity by its key, or by a name that no other entity of these kinds has: "The Boeing Company". Without kinds, any
 * entity counts.
 */
export function createNameReader(entity: DataLoader<string, EntityNode | undefined>, index: SearchIndex) {
  const find = async (text: string, kinds?: readonly NodeKind[]): Promise<EntityNode | undefined> => {
    const keyed = await entity.load(text);
    // A key is of one entity, also where another one has it as a name.
    if (keyed !== undefined) return kinds === undefined || kinds.includes(keyed.kind) ? keyed : undefined;
    // A longer text is no name.
    if (text.trim() === '' || text.length > longestEcho) return undefined;
    const named = (await index.search(text, kinds)).filter(({ score }) => score === wholeName);
    const [only] = named;
    return named.length === 1 && only !== undefined ? entity.load(only.key) : undefined;
  };
  const nearest = async (text: string, kinds?: readonly NodeKind[]): Promise<readonly string[]> => {
    if (text.trim() === '' || text.length > longestEcho) return [];
    return (await index.search(text, kinds)).slice(0, mostSuggestions).map(({ key }) => key);
  };
  return { find, nearest };
}
type NameReader = ReturnType<typeof createNameReader>;

/** The entity that an argument names. If there is none, it is refused with the nearest keys. */
export function createKeyCheck({ find, nearest }: NameReader) {
  return async (argument: string, text: string): Promise<EntityNode> => {
    const found = await find(text);
    if (found !== undefined) return found;
    throw new DomainError(
      'BAD_USER_INPUT',
      `\`${argument}\`: ${lowered(missing(text, await nearest(text), 'entity'))}`,
    );
  };
}
export type KeyCheck = ReturnType<typeof createKeyCheck>;

/** The entity that an argument names, if it has one of these kinds. Otherwise BAD_USER_INPUT. */
export function createKnownReader({ find }: NameReader, check: KeyCheck) {
  return async (argument: string, text: string, kinds: readonly NodeKind[], what: string): Promise<EntityNode> => {
    const found = await find(text, kinds);
    if (found !== undefined) return found;
    const other = await check(argument, text);
    throw new DomainError(
      'BAD_USER_INPUT',
      `\`${argument}\`: "${echoed(text)}" has the kind ${other.kind} and is not ${what}. Give one of kind ${kinds.join(', ')}.`,
    );
  };
}

/** Looks an entity up by key or name. A miss gives undefined and leaves a hint. */
export function createLookup({ find, nearest }: NameReader, hints: Hint[]) {
  return async (
    text: string,
    kinds: readonly NodeKind[] | undefined,
    what: string,
    path: FieldPath,
  ): Promise<EntityNode | undefined> => {
    const found = await find(text, kinds);
    if (found !== undefined) return found;
    const other = kinds === undefined ? undefined : await find(text);
    const suggestions = await nearest(text, kinds);
    const message =
      other === undefined
        ? missing(text, suggestions, what)
        : `"${echoed(text)}" is no ${what}. It has the kind ${other.kind}; \`entity\` finds it.`;
    hints.push({ path: stepsOf(path), message, suggestions });
    return undefined;
  };
}

function missing(text: string, suggestions: readonly string[], what: string): string {
  const meant = suggestions.map((key) => `"${key}"`).join(' or ');
  const advice =
    meant === '' ? 'No name in the data set is like it. Find keys with `search`.' : `Did you mean ${meant}?`;
  return `There is no ${what} "${echoed(text)}". ${advice}`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The country that an argument names by its key, its code or its name. Otherwise BAD_USER_INPUT. */
export function createKnownCountryReader(
  country: DataLoader<string, EntityNode | undefined>,
  known: ReturnType<typeof createKnownReader>,
) {
  const onlyCountry = async (text: string): Promise<EntityNode | undefined> => {
    const [only, ...others] = countriesNamed(text);
    return only === undefined || others.length > 0 ? undefined : country.load(only);
  };
  return async (argument: string, place: string): Promise<EntityNode> =>
    (isCountryCode(place) ? await country.load(place) : undefined) ??
    (await onlyCountry(place)) ??
    known(argument, place, ['Country'], 'a country');
}

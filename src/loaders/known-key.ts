import type DataLoader from 'dataloader';
import { isCountryCode } from '../model/keys/country-code.ts';
import { DomainError, echoed, longestEcho } from '../errors.ts';
import type { EntityNode, NodeKind } from '../model/node.ts';
import type { SearchIndex } from './search-index.ts';

/** Refuses an unknown key, and suggests the nearest keys. */
export function createKeyCheck(entity: DataLoader<string, EntityNode | undefined>, index: SearchIndex) {
  return async (argument: string, key: string): Promise<void> => {
    if ((await entity.load(key)) !== undefined) return;
    // A longer text is no misspelt key.
    const hits = key.length > longestEcho ? [] : await index.search(key, undefined);
    const nearest = hits.slice(0, 3).map((hit) => `"${hit.key}"`);
    const hint = nearest.length === 0 ? 'Find keys with `search`.' : `Did you mean ${nearest.join(' or ')}?`;
    throw new DomainError('BAD_USER_INPUT', `\`${argument}\`: there is no entity "${echoed(key)}". ${hint}`);
  };
}
/** The entity whose key an argument gives, if it has one of these kinds. Otherwise BAD_USER_INPUT. */
export function createKnownReader(entity: DataLoader<string, EntityNode | undefined>, check: KeyCheck) {
  return async (argument: string, key: string, kinds: readonly NodeKind[], what: string): Promise<EntityNode> => {
    await check(argument, key);
    const node = await entity.load(key);
    if (node !== undefined && kinds.includes(node.kind)) return node;
    throw new DomainError(
      'BAD_USER_INPUT',
      `\`${argument}\`: "${key}" has the kind ${node?.kind ?? 'none'} and is not ${what}. Give one of kind ${kinds.join(', ')}.`,
    );
  };
}

/** The country that an argument names by its key or its code. Otherwise BAD_USER_INPUT. */
export function createKnownCountryReader(
  country: DataLoader<string, EntityNode | undefined>,
  known: ReturnType<typeof createKnownReader>,
) {
  return async (argument: string, place: string): Promise<EntityNode> =>
    (isCountryCode(place) ? await country.load(place) : undefined) ?? known(argument, place, ['Country'], 'a country');
}

export type KeyCheck = ReturnType<typeof createKeyCheck>;

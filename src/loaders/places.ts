import type DataLoader from 'dataloader';
import { europeanUnion, isCountryCode } from '../model/keys/country-code.ts';
import type { EntityNode } from '../model/node.ts';
import type { RowsLoader } from './records.ts';

/** Country codes or keys of entities, as memberships, needs and statistics name places. */
export function createPlaceReader(
  entity: DataLoader<string, EntityNode | undefined>,
  country: DataLoader<string, EntityNode | undefined>,
  entitiesOfCode: RowsLoader<'entity'>,
) {
  return async (place: string): Promise<EntityNode | undefined> => {
    if (place === europeanUnion) {
      // Records name the European Union by its code. The bloc with that code states it in its own record.
      const [key] = (await entitiesOfCode.load(place)).map(({ id }) => id).toSorted();
      return key === undefined ? undefined : entity.load(key);
    }
    return isCountryCode(place) ? country.load(place) : entity.load(place);
  };
}
export type PlaceReader = ReturnType<typeof createPlaceReader>;

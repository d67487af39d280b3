import type DataLoader from 'dataloader';
import { isCountryCode } from '../model/keys/country-code.ts';
import type { EntityNode } from '../model/node.ts';

/** The bloc that the code `EU` stands for. */
const europeanUnion = 'eu27';

/** Country codes or keys of entities, as memberships, needs and statistics name places. */
export function createPlaceReader(
  entity: DataLoader<string, EntityNode | undefined>,
  country: DataLoader<string, EntityNode | undefined>,
) {
  return async (place: string): Promise<EntityNode | undefined> => {
    if (place === 'EU') return entity.load(europeanUnion);
    return isCountryCode(place) ? country.load(place) : entity.load(place);
  };
}
export type PlaceReader = ReturnType<typeof createPlaceReader>;

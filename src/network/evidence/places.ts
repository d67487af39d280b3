import { europeanUnion } from '../../model/keys/country-code.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { LinkKind } from '../../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';

/** Countries and blocs as records name them, by key or by code. */
export interface Places {
  /** The key under which statistics name a place that a record gives by code or key. */
  keyOf(place: string | undefined): string | undefined;
  /** ISO code of a country's key. Undefined if it is not a country. */
  codeOf(key: string): string | undefined;
  nameOf(key: string): string;
  /** ISO code of the country of a firm or plant. A stage of a plant has the country of the whole plant. */
  countryOf(party: string): string | undefined;
  /** The geographies whose statistics apply to a place: the place itself, then the blocs of which it is a member. */
  geographiesOf(key: string): readonly string[];
  /** The blocs of which a country, by key or code, is a member on the day, in key order. */
  blocsOf(country: string): readonly string[];
  /** Whether memberships make an entity a bloc. */
  isBloc(key: string): boolean;
  /** Whether an entity is a country or a bloc. */
  isPlace(key: string): boolean;
  /** The parties named as producers of one of the forms, by a link or in their own record. */
  makersOf(forms: readonly string[]): readonly string[];
  /** Whether the evidence names producers of one of the forms in a country. */
  makersIn(country: string, forms: readonly string[]): boolean;
}

/** The kinds of links that name a maker of a form. */
export const makingKinds = ['MAKES', 'REFINES', 'EXTRACTS'] as const satisfies readonly LinkKind[];
const making: ReadonlySet<string> = new Set<LinkKind>(makingKinds);

export function createPlaces(evidence: Evidence, at: string): Places {
  const { entities, codeOfCountry, countryOfCode } = evidence;
  const keyOf = (place: string | undefined): string | undefined =>
    place === undefined ? undefined : (countryOfCode.get(place) ?? place);
  const codeOf = (key: string): string | undefined =>
    codeOfCountry.get(key) ?? (/^[A-Z]{2}$/.test(key) ? key : undefined);
  const countryOf = (party: string): string | undefined => {
    const entity = entities.get(party);
    return entity?.country ?? (entity?.partOf === undefined ? undefined : countryOf(entity.partOf));
  };
  const makers = Map.groupBy(
    [
      ...[...entities.values()].flatMap(({ id, makes = [] }) => makes.map((form) => ({ form, maker: id }))),
      ...evidence.links.flatMap(({ kind, from, to }) => (making.has(kind) ? [{ form: to, maker: from }] : [])),
    ],
    ({ form }) => form,
  );
  const makersOf = (forms: readonly string[]): readonly string[] => {
    const names = forms.flatMap((form) => [form, ...(evidence.forms.get(form)?.aliases?.evidence ?? [])]);
    return names.flatMap((name) => (makers.get(name) ?? []).map(({ maker }) => maker));
  };
  const blocsOf = (country: string): readonly string[] => {
    const names = [country, keyOf(country), codeOf(country)];
    const blocs = evidence.memberships.flatMap(({ bloc, member, ...record }) =>
      names.includes(member) && holdsOn(validityOf(record), at) ? [bloc] : [],
    );
    return [...new Set(blocs)].toSorted();
  };
  const isBloc = (key: string): boolean => evidence.memberships.some(({ bloc }) => bloc === key);
  return {
    keyOf,
    codeOf,
    nameOf: (key) => entities.get(key)?.name ?? key,
    countryOf,
    geographiesOf(key) {
      return [key, ...(codeOf(key) === europeanUnion ? evidence.unions : []), ...blocsOf(key)];
    },
    blocsOf,
    isBloc,
    isPlace: (key) => entities.get(key)?.kind === 'Country' || isBloc(key),
    makersOf,
    makersIn(country, forms) {
      return makersOf(forms).some(
        (maker) => entities.get(maker)?.kind !== 'Country' && keyOf(countryOf(maker)) === country,
      );
    },
  };
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { isCountryCode } from '../model/country-code.ts';
import { isDay, isPartialDate } from '../model/partial-date.ts';

/** A scalar whose values are texts of a form; anything else is refused with what was expected. */
function textScalar(
  name: string,
  accepts: (text: string) => boolean,
  expected: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}; expected ${expected}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const scalars = {
  Date: textScalar('Date', isDay, 'a day that exists, written "2026-02-04"'),
  PartialDate: textScalar('PartialDate', isPartialDate, 'a date written "2026", "2026-02" or "2026-02-04"'),
  CountryCode: textScalar('CountryCode', isCountryCode, 'an ISO 3166-1 alpha-2 code such as "US", or "EU"'),
  URL: textScalar('URL', (text) => URL.canParse(text), 'an absolute address'),
  JSONObject: GraphQLJSONObject,
};

import { GraphQLError, GraphQLScalarType, Kind, print, type GraphQLScalarTypeConfig } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { echoed } from '../errors.ts';
import { isCountryCode } from '../model/keys/country-code.ts';
import { isDay, isPartialDate } from '../model/partial-date.ts';

/** A scalar whose description stays in the schema files. Its own description, even an empty one, would replace them. */
function describedBySchema<I, E>(config: GraphQLScalarTypeConfig<I, E>): GraphQLScalarType<I, E> {
  const scalar = new GraphQLScalarType(config);
  return Object.defineProperty(scalar, 'description', { enumerable: false });
}

/** A scalar whose values are texts of one form. Other values are refused with the expected form. */
function textScalar(
  name: string,
  accepts: (text: string) => boolean,
  expected: string,
): GraphQLScalarType<string, string> {
  const refuse = (written: string): never => {
    throw new GraphQLError(`${name} cannot be ${echoed(written)}; expected ${expected}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const parse = (value: unknown): string =>
    typeof value === 'string' && accepts(value) ? value : refuse(JSON.stringify(value) ?? 'undefined');
  return describedBySchema({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => (node.kind === Kind.STRING ? parse(node.value) : refuse(print(node))),
  });
}

export const scalars = {
  Date: textScalar('Date', isDay, 'an existing day, written "2026-02-04"'),
  PartialDate: textScalar('PartialDate', isPartialDate, 'a date written "2026", "2026-02" or "2026-02-04"'),
  CountryCode: textScalar('CountryCode', isCountryCode, 'an ISO 3166-1 alpha-2 code such as "US", or "EU"'),
  URL: textScalar('URL', (text) => URL.canParse(text), 'an absolute URL such as "https://example.org/"'),
  JSONObject: describedBySchema(GraphQLJSONObject.toConfig()),
};

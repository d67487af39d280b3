import { GraphQLError, GraphQLScalarType, Kind, print, type GraphQLScalarTypeConfig } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { echoed } from '../errors.ts';
import { isCountryCode } from '../model/keys/country-code.ts';
import { countriesNamed } from '../model/keys/country-names.ts';
import { isDay, isPartialDate } from '../model/partial-date.ts';

/** A scalar whose description stays in the schema files. Its own description, even an empty one, would replace them. */
function describedBySchema<I, E>(config: GraphQLScalarTypeConfig<I, E>): GraphQLScalarType<I, E> {
  const scalar = new GraphQLScalarType(config);
  return Object.defineProperty(scalar, 'description', { enumerable: false });
}

interface TextForm {
  /** Whether a text has the form. */
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
  /** What a given text of another form stands for. Several: it is ambiguous. None: it is refused. */
  readonly meant?: (text: string) => readonly string[];
}

/** A scalar whose values are texts of one form. Other values are refused with the expected form. */
function textScalar(name: string, { accepts, expected, meant }: TextForm): GraphQLScalarType<string, string> {
  const refuse = (written: string, reason = `expected ${expected}`): never => {
    throw new GraphQLError(`${name} cannot be ${echoed(written)}; ${reason}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const serialize = (value: unknown): string =>
    typeof value === 'string' && accepts(value) ? value : refuse(JSON.stringify(value) ?? 'undefined');
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || accepts(value)) return serialize(value);
    const [only, ...others] = meant?.(value) ?? [];
    if (only === undefined) return serialize(value);
    if (others.length === 0) return only;
    return refuse(JSON.stringify(value), `it may be ${[only, ...others].join(' or ')}`);
  };
  return describedBySchema({
    name,
    serialize,
    parseValue: parse,
    parseLiteral: (node) => (node.kind === Kind.STRING ? parse(node.value) : refuse(print(node))),
  });
}

export const scalars = {
  Date: textScalar('Date', { accepts: isDay, expected: 'an existing day, written "2026-02-04"' }),
  PartialDate: textScalar('PartialDate', {
    accepts: isPartialDate,
    expected: 'a date written "2026", "2026-02" or "2026-02-04"',
  }),
  CountryCode: textScalar('CountryCode', {
    accepts: isCountryCode,
    expected: 'an ISO 3166-1 code such as "US", a country by its English name, or "EU"',
    meant: countriesNamed,
  }),
  URL: textScalar('URL', {
    accepts: (text) => URL.canParse(text),
    expected: 'an absolute URL such as "https://example.org/"',
  }),
  JSONObject: describedBySchema(GraphQLJSONObject.toConfig()),
};

import { GraphQLError, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from '../../src/resolvers/scalars.ts';

const { Date, PartialDate, CountryCode, URL } = scalars;

describe('text scalars', () => {
  it.each([
    [Date, '2024-02-29', ['2023-02-29', '2024-2-29', '2024', '2024-02-29T00:00', '']],
    [PartialDate, '2024', ['24', '2024-13', '0000', '2024-02-30', '2024/2025']],
    [PartialDate, '2024-02', ['2024-00']],
    [CountryCode, 'US', ['ZZ', 'atlantis', '']],
    [CountryCode, 'EU', ['Europe']],
    [URL, 'https://example.org/a?b', ['example.org', '/a', '']],
  ])('%s takes %s and refuses %j', (scalar, good, bad) => {
    expect(scalar.parseValue(good)).toBe(good);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(good)), {})).toBe(good);
    expect(scalar.serialize(good)).toBe(good);
    for (const text of bad) {
      expect(() => scalar.parseValue(text)).toThrow(scalar.name);
      expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)), {})).toThrow(scalar.name);
      // A wrong text in the data is refused too, rather than sent to a client that relies on the form.
      expect(() => scalar.serialize(text)).toThrow(scalar.name);
    }
  });

  it.each(['2024', '2024.5', 'true', 'null', '[1]', '{a: 1}', 'WORD'])('take no literal %s for a text', (literal) => {
    expect(() => PartialDate.parseLiteral(parseValue(literal), {})).toThrow(
      `PartialDate cannot be ${literal}; expected`,
    );
  });

  it.each([2024, true, null, ['2024'], undefined])('take no value %j for a text', (value) => {
    expect(() => PartialDate.parseValue(value)).toThrow('expected a date written "2026"');
  });

  it('say that the caller is at fault, as a code and with the form that is expected', () => {
    let thrown: unknown;
    try {
      CountryCode.parseValue('atlantis');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(GraphQLError);
    expect(thrown).toMatchObject({
      message:
        'CountryCode cannot be "atlantis"; expected an ISO 3166-1 code such as "US", a country by its English name, or "EU".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('CountryCode as an argument', () => {
  it.each([
    ['cn', 'CN'],
    ['JPN', 'JP'],
    ['United States', 'US'],
    ['UK', 'GB'],
    ['Taiwan', 'TW'],
    ['Congo (Kinshasa)', 'CD'],
    ['Korea, Republic of', 'KR'],
    ['south-korea', 'KR'],
    [' France ', 'FR'],
    ["Côte d'Ivoire", 'CI'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['European Union', 'EU'],
  ])('takes %j for %s', (text, code) => {
    expect(CountryCode.parseValue(text)).toBe(code);
    expect(CountryCode.parseLiteral(parseValue(JSON.stringify(text)), {})).toBe(code);
    // What is sent is always a code.
    expect(() => CountryCode.serialize(text)).toThrow('CountryCode');
  });

  // Would catch: one of two countries of the same name that is chosen in silence.
  it.each(['Korea', 'Congo'])('refuses %s, which several countries are called, and names them', (text) =>
    expect(() => CountryCode.parseValue(text)).toThrow(/it may be [A-Z]{2} or [A-Z]{2}/),
  );
});

describe('descriptions', () => {
  // Would catch scalars whose empty description wins over the one in the schema files.
  it('stay those of the schema files', () => {
    for (const scalar of Object.values(scalars)) expect(Object.keys(scalar)).not.toContain('description');
  });
});

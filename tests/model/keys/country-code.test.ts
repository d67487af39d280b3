import { describe, expect, it } from 'vitest';
import { countryCodeSchema, europeanUnion, isCountryCode } from '../../../src/model/keys/country-code.ts';

describe('isCountryCode', () => {
  it.each(['US', 'CN', 'TW', 'GB', europeanUnion, 'XK'])('takes %s', (code) => expect(isCountryCode(code)).toBe(true));

  // UK is a common slip for GB. The others are names of fields that every object inherits, a code of three letters and none.
  it.each(['UK', 'us', 'USA', 'ZZ', '', ' US', 'toString', '__proto__'])('refuses %j', (text) =>
    expect(isCountryCode(text)).toBe(false),
  );

  // ISO 3166-1 has 249 codes; the European Union and Kosovo come beside them.
  it('takes 251 codes of two capital letters', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    expect(pairs.filter(isCountryCode)).toHaveLength(251);
  });
});

describe('countryCodeSchema', () => {
  it('says which code it expects', () =>
    expect(countryCodeSchema.safeParse('UK').error?.issues.map(({ message }) => message)).toEqual([
      'expected an ISO 3166-1 alpha-2 country code such as "US", or "EU"',
    ]));
});

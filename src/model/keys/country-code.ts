import countries from 'i18n-iso-countries';
import { z } from 'zod';

/** The code that ISO 3166 reserves for the European Union, which is no country. */
export const europeanUnion = 'EU';

const codes = new Set([...Object.keys(countries.getAlpha2Codes()), europeanUnion, 'XK']);

/** Whether the text is an ISO 3166-1 alpha-2 code, or `EU` for the European Union or `XK` for Kosovo. */
export function isCountryCode(text: string): boolean {
  return codes.has(text);
}

/** What a field that holds a country expects. */
export const countryExpected = 'expected an ISO 3166-1 alpha-2 country code such as "US", or "EU"';

export const countryCodeSchema = z.string().refine(isCountryCode, { error: countryExpected });

import countries from 'i18n-iso-countries';
import { z } from 'zod';

const codes = new Set([...Object.keys(countries.getAlpha2Codes()), 'EU', 'XK']);

/** Whether the text is an ISO 3166-1 alpha-2 code, or `EU` for the European Union or `XK` for Kosovo. */
export function isCountryCode(text: string): boolean {
  return codes.has(text);
}

export const countryCodeSchema = z
  .string()
  .refine(isCountryCode, { error: 'expected an ISO 3166-1 alpha-2 country code such as "US", or "EU"' });

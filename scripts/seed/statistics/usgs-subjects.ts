import type { Known } from './known-names.ts';
import { type RawRow, slug, text } from './raw-file.ts';

/** The place of a row: a country, `world`, or `other-countries`; undefined where it names none that is known. */
export function geographyOf(row: RawRow, known: Known): string | undefined {
  const name = text(row, 'country');
  if (/^world total/i.test(name)) return 'world';
  if (/^other/i.test(name)) return 'other-countries';
  if (name === 'United States') return 'united-states';
  return known.country(text(row, 'iso3'));
}

/** The chapter of a row; the edition of 2025 has only the commodity. */
export function chapterOf(row: RawRow): string {
  return text(row, 'chapter') || text(row, 'commodity').toUpperCase();
}

/** The name of the counted good within its chapter. */
export function detailOf(row: RawRow): string {
  return text(row, 'detail') || text(row, 'type');
}

/** The good that a row counts. */
export interface Subject {
  readonly material: string;
  readonly form?: string;
  readonly stage?: string;
}

/**
 * The form that the crosswalk names. Where the crosswalk does not know the row, the mineral of the row's own commodity.
 * The chapter's mineral counts only where the chapter has one commodity: several commodities may share a row name.
 */
export function subjectOf(row: RawRow, dataset: string, isOneCommodity: boolean, known: Known): Subject | undefined {
  const chapter = chapterOf(row);
  const detail = detailOf(row);
  const plain = detail.replace(/[:,] rounded$/i, '');
  const commodity = text(row, 'commodity');
  if (slug(commodity) === 'tio2-pigment')
    return { material: 'titanium', form: 'titanium-dioxide-pigment', stage: 'PROCESSING' };
  const [mapped] = [
    ...known.forms(dataset, `${chapter} | ${detail}`),
    ...known.forms(dataset, `${chapter} | ${plain}`),
  ];
  if (mapped !== undefined) return { material: mapped.material, form: mapped.form, stage: mapped.stage };
  const isWhole = isOneCommodity || slug(commodity) === slug(chapter);
  const material = known.material(commodity) ?? (isWhole ? known.material(chapter) : undefined);
  if (material === undefined) return undefined;
  const stage = /^mine production/i.test(plain)
    ? 'EXTRACTION'
    : /refiner|smelter|primary production/i.test(plain)
      ? 'PROCESSING'
      : undefined;
  return { material, ...(stage !== undefined && { stage }) };
}

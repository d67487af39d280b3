import type { NeedRecord } from '../../../model/records/network.ts';
import type { BuildingSite } from '../building-site.ts';

/**
 * A country or bloc as buyer (rule N0): it takes in the forms of which a statistic says from where it, or a bloc that
 * it is a member of, takes them. Where one statistic would do for several forms, it is for that which it fits best.
 */
export function nationalNeeds({ evidence, forms, choose, places }: BuildingSite, place: string): readonly NeedRecord[] {
  const geographies = places.geographiesOf(place);
  const fitting = [...evidence.forms.values()].flatMap((form) => {
    if (form.scrap === true || form.group === true) return [];
    for (const geography of geographies) {
      for (const material of forms.mineralsOf(form.id)) {
        const found = choose({ material, forms: [form.id], stage: form.stage, geography });
        if (found === undefined) continue;
        const { statistic } = found;
        const points = (statistic.scope ?? 0) + Number(statistic.form !== form.id);
        return [{ form: form.id, stage: form.stage, statistic: statistic.rows[0]?.id ?? '', points }];
      }
    }
    return [];
  });
  const best = Map.groupBy(fitting, ({ statistic }) => statistic);
  return [...best.values()].flatMap((same) => {
    const least = Math.min(...same.map(({ points }) => points));
    return same
      .filter(({ points }) => points === least)
      .slice(0, 1)
      .map(({ form, stage }): NeedRecord => ({
        id: `need:${place}:${form}:national`,
        buyer: place,
        form,
        stageBought: stage,
        needCountry: place,
        needCountryBasis: 'OBSERVED',
        basis: 'INFERRED',
      }));
  });
}

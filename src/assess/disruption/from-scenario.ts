import { tidy } from '../../model/estimate.ts';
import { timeUnitsPerYear } from '../../network/evidence/data-set-units.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import type { Supply } from '../supply/supply.ts';

/** The amounts behind an answer that no source states, but the view's scenario: one sentence each. */
export function fromScenario({ site, buyer, view }: Supply, material: string): readonly string[] {
  const { forms, places, evidence } = site;
  const perYear = timeUnitsPerYear(evidence) ?? 1;
  const isAbout = (form: string): boolean => form === material || forms.holds(form, material);
  const minerals = forms.mineralsOf(material);
  const isBehind = (form: string): boolean => isAbout(form) || minerals.some((mineral) => forms.holds(form, mineral));
  const words = (one: TableRecord): readonly string[] => {
    if (one.table === 'need' && one.record.buyer === buyer && isAbout(one.record.form))
      return [`The intake of ${one.record.form} is set to ${one.record.amount ?? 0} per year.`];
    if (one.table === 'stock' && isBehind(one.record.form))
      return [`The stock of ${one.record.form} at ${places.nameOf(one.record.holder)} is set to ${one.record.amount}.`];
    if (one.table === 'capacity' && isBehind(one.record.form))
      return [
        `The capacity of ${places.nameOf(one.record.party)} for ${one.record.form} is set to ${tidy(one.record.max * perYear)} per year.`,
      ];
    return [];
  };
  return view.changes.flatMap(words);
}

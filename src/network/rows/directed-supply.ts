import type { NeedRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stages } from '../../model/vocabulary.ts';
import { sum, type DraftLink, type DraftRow } from './draft-row.ts';
import type { ChainParty } from '../parties.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { volumeOf } from '../evidence/joint-volumes.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import type { NamedSuppliersReader, NamedSupply } from './named-suppliers.ts';
import type { ParameterRange, View } from '../view.ts';

/** What a buyer buys upstream for the makers of a form that it needs (rule N8). */
export interface DirectedSupply {
  /** The directed need. */
  readonly need: NeedRecord;
  readonly suppliers: readonly NamedSupply[];
  /** Its part of what the need that it serves takes in of the material; undefined: amounts are not known. */
  readonly share: ParameterRange | undefined;
}

export type DirectedSupplies = (of: NeedRecord, material: string) => readonly DirectedSupply[];

/** Looks up the directed needs, with suppliers that count in a view, that serve a need of the same buyer. */
export function createDirectedSupplies(
  evidence: Evidence,
  view: View,
  forms: MaterialForms,
  named: NamedSuppliersReader,
): DirectedSupplies {
  const contentOf = (form: string, material: string): number | undefined => {
    if (form === material) return 1;
    return evidence.forms.get(form)?.contains?.[material]?.value;
  };
  const shareOf = (
    of: NeedRecord,
    need: NeedRecord,
    suppliers: readonly NamedSupply[],
    material: string,
  ): ParameterRange | undefined => {
    const volumes = suppliers.flatMap(({ supply }) => volumeOf(supply, evidence) ?? []);
    const [given, taken] = [contentOf(need.form, material), contentOf(of.form, material)];
    if (of.amount === undefined || given === undefined || taken === undefined || taken * of.amount <= 0)
      return undefined;
    if (volumes.length < suppliers.length) return undefined;
    const asShare = (end: keyof ParameterRange): number => {
      const tonnes = volumes.reduce((all, volume) => all + volume[end], 0);
      return Math.min(1, (tonnes * given) / (taken * (of.amount ?? 1)));
    };
    return { low: asShare('low'), estimate: asShare('estimate'), high: asShare('high') };
  };
  return (of, material) => {
    if (of.directed === true) return [];
    const stage = stages.indexOf(forms.stageOf(of.form) ?? 'EXTRACTION');
    return (evidence.needsOf.get(of.buyer) ?? []).flatMap((need) => {
      if (need.directed !== true || !holdsOn(validityOf(need), view.at)) return [];
      if (!forms.holds(need.form, material) || !forms.holds(of.form, material)) return [];
      if (stages.indexOf(forms.stageOf(need.form) ?? 'PRODUCT') >= stage) return [];
      const suppliers = named.inForce(need.buyer, need.form);
      return suppliers.length === 0 ? [] : [{ need, suppliers, share: shareOf(of, need, suppliers, material) }];
    });
  };
}

/** All of a tolled volume comes from those who are named; in which parts, nobody says. */
export function tollingRow({ suppliers }: DirectedSupply, partyOf: (supply: NamedSupply) => ChainParty): DraftRow {
  const single = suppliers.length === 1;
  return suppliers.map((one) => ({
    to: partyOf(one),
    low: single ? 1 : 0,
    estimate: 1 / suppliers.length,
    high: 1,
    basis: 'REPORTED',
    observedLow: 0,
    supply: one.supply.id,
  }));
}

/** Rule N8: the part of a need that comes through makers whom the buyer supplies, beside what is named already. */
export function directedShare({ share }: DirectedSupply, links: readonly DraftLink[]): ParameterRange {
  const most = Math.max(0, 1 - sum(links, 'observedLow'));
  const free = Math.max(0, 1 - sum(links, 'estimate'));
  const { low, estimate, high } = share ?? { low: 0, estimate: 0, high: 1 };
  return { low: Math.min(low, free), estimate: Math.min(estimate, free), high: Math.min(high, most) };
}

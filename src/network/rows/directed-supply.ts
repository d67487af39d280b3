import { anyShare, atEachEnd, times, total, within, type Estimate } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stages } from '../../model/vocabulary.ts';
import { sum, type DraftLink, type DraftRow } from './draft-row.ts';
import type { ChainParty } from '../parties.ts';
import { intakeRate } from '../evidence/amounts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { volumeOf } from '../evidence/joint-volumes.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import type { NamedSuppliersReader } from './named-suppliers.ts';
import type { View } from '../view.ts';

/** Material that a buyer buys upstream for the producers of a form that it needs (rule N8). */
export interface DirectedSupply {
  /** The directed need. */
  readonly need: NeedRecord;
  readonly suppliers: readonly NamedSupply[];
  /** Its part of the intake of the material by the need that it serves. Undefined if amounts are not known. */
  readonly share: Estimate | undefined;
}

export type DirectedSupplies = (of: NeedRecord, material: string) => readonly DirectedSupply[];

/** The directed needs that serve a need of the same buyer, with the suppliers that count in a view. */
export function createDirectedSupplies(
  evidence: Evidence,
  view: View,
  forms: MaterialForms,
  named: NamedSuppliersReader,
): DirectedSupplies {
  const shareOf = (
    of: NeedRecord,
    need: NeedRecord,
    suppliers: readonly NamedSupply[],
    material: string,
  ): Estimate | undefined => {
    const intake = intakeRate(evidence, of);
    const volumes = suppliers.flatMap(({ supply }) => volumeOf(supply, evidence) ?? []);
    const [given, taken] = [forms.contentOf(need.form, material), forms.contentOf(of.form, material)];
    if (intake === undefined || given === undefined || taken === undefined || volumes.length < suppliers.length)
      return undefined;
    const needed = times(taken, intake);
    if (needed.estimate <= 0) return undefined;
    // An open end is finite here, because none of the material in any amount is none.
    const brought = times(within(total(volumes), 0, Number.MAX_VALUE), given);
    // If the needed amount may be 0, the directed part may be all of it, and more.
    return within(
      {
        low: brought.low / needed.high,
        estimate: brought.estimate / needed.estimate,
        high: needed.low > 0 ? brought.high / needed.low : 1,
      },
      0,
      1,
    );
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

/** All of a tolled volume comes from the named suppliers, in parts that are not stated. */
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

/**
 * The part of a need that comes through makers whom the buyer supplies, beside what is named already.
 * @rule N8
 */
export function directedShare({ share }: DirectedSupply, links: readonly DraftLink[]): Estimate {
  const most = Math.max(0, 1 - sum(links, 'observedLow'));
  const free = Math.max(0, 1 - sum(links, 'estimate'));
  const stated = share ?? anyShare(0);
  return atEachEnd((end) => Math.min(stated[end], end === 'high' ? most : free));
}

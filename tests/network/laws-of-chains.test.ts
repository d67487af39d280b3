import { beforeAll, describe, expect, it } from 'vitest';
import { reachEstimate } from '../../src/analysis/shares/reach.ts';
import { groupsAt } from '../../src/assess/supply/groups.ts';
import { exposureOf } from '../../src/assess/supply/exposure.ts';
import { partsOf } from '../../src/assess/supply/lost.ts';
import { createSupply, type Supply } from '../../src/assess/supply/supply.ts';
import { viewOf, type ViewQuestion } from '../../src/assess/view/view.ts';
import { stages } from '../../src/model/vocabulary.ts';
import { createBuildingSite } from '../../src/network/chain/building-site.ts';
import type { Chain } from '../../src/network/chain/chain.ts';
import { createEvidence, type Evidence } from '../../src/network/evidence/evidence.ts';
import { seedRecords } from './seed-evidence.ts';

/** What holds of every chain of every need in the shipped data, whatever the evidence says. */

let evidence: Evidence;
beforeAll(() => {
  evidence = createEvidence(seedRecords());
});

interface Found {
  readonly name: string;
  readonly supply: Supply;
  readonly chain: Chain;
}

function chains(question: ViewQuestion): readonly Found[] {
  const site = createBuildingSite(evidence, viewOf(question, evidence, '2026-05-07'));
  return [...evidence.needsOf.keys()].flatMap((buyer) => {
    const supply = createSupply(site, buyer);
    return supply.needs.flatMap((need) =>
      site.forms
        .mineralsOf(need.form)
        .map((material) => ({ name: `${need.id} ${material}`, supply, chain: supply.chain(need, material) })),
    );
  });
}

const views: readonly ViewQuestion[] = [
  { at: '2021-06-01' },
  { at: '2026-03-01' },
  { at: '2027-02-01', includeStatuses: ['IN_FORCE', 'CONTRACTED'] },
  { at: '2026-03-01', evidence: 'OBSERVED' },
  { at: '2026-03-01', scenario: { removeCountries: [{ country: 'CN' }] } },
];
const noise = 1e-9;

describe('every chain of the shipped data', () => {
  // Would catch: a rule that loses a part of a row, gives it twice, or states a bound that the estimate is outside of.
  it.each(views.map((view) => [JSON.stringify(view), view] as const))(
    'has rows that sum to 1 within bounds which leave room for it, %s',
    (_, view) => {
      const broken: string[] = [];
      for (const { name, chain } of chains(view)) {
        const { offsets, estimate, bounds, partyCount } = chain.rows;
        for (let party = 0; party < partyCount; party++) {
          const [start, end] = [offsets[party] ?? 0, offsets[party + 1] ?? 0];
          if (start === end) continue;
          const [low, middle, high] = [bounds.low, estimate, bounds.high].map((shares) =>
            shares.subarray(start, end).reduce((all, share) => all + share, 0),
          );
          const isWhole = Math.abs((middle ?? 0) - 1) < noise && (low ?? 2) <= 1 + noise && (high ?? 0) >= 1 - noise;
          if (!isWhole) broken.push(`${name}, ${chain.parties[party]?.id}: ${low} ${middle} ${high}`);
          for (let link = start; link < end; link++) {
            const layers = [
              0,
              chain.proven.low[link] ?? -1,
              bounds.low[link] ?? -1,
              estimate[link] ?? -1,
              bounds.high[link] ?? -1,
              chain.proven.high[link] ?? -1,
              1,
            ];
            if (layers.some((share, place) => share > (layers[place + 1] ?? 1) + noise))
              broken.push(`${name}, ${chain.parties[party]?.id}, link ${link - start}: ${layers.join(' ')}`);
          }
        }
      }
      expect(broken).toEqual([]);
    },
  );

  // All that a buyer takes in starts somewhere: what ends at each end of the chain sums to 1.
  it('starts somewhere with all of it', () => {
    const all = chains({ at: '2026-03-01' });
    for (const { name, chain } of all) {
      const { offsets, partyCount } = chain.rows;
      let total = 0;
      for (let party = 0; party < partyCount; party++) {
        if (offsets[party] !== offsets[party + 1]) continue;
        const only = new Uint8Array(partyCount).fill(1, party, party + 1);
        total += reachEstimate(chain.rows, partsOf(chain), only).values[chain.buyer] ?? 0;
      }
      expect({ name, total }).toEqual({ name, total: expect.closeTo(1, 9) });
    }
    expect(all.length).toBeGreaterThan(400);
  });

  // Would catch a bound that does not follow the parameter it is named after.
  it.each([
    ['buyerDeviation', [0, 0.1, 0.2, 0.5, 1]],
    ['corridorDeviation', [0, 0.1, 0.3, 0.6, 1]],
  ] as const)('has bands that no larger %s makes narrower', (parameter, values) => {
    const buyers = ['boeing', 'general-motors', 'ge-vernova', 'apple', 'lockheed-martin', 'clarios', 'noveon'];
    let wider = 0;
    const bands = values.map((value) => {
      const site = createBuildingSite(
        evidence,
        viewOf({ at: '2026-03-01', assumptions: { [parameter]: value } }, evidence, '2026-05-07'),
      );
      return new Map(
        buyers.flatMap((buyer) => {
          const supply = createSupply(site, buyer);
          return supply.needs.slice(0, 2).flatMap((need) =>
            site.forms.mineralsOf(need.form).flatMap((material) => {
              const chain = supply.chain(need, material);
              return stages.flatMap((stage) =>
                groupsAt(supply, chain, stage, 'COUNTRY').map((group) => {
                  const { low, high } = exposureOf(chain, group.target);
                  return [`${need.id} ${material} ${stage} ${group.label}`, { low, high }] as const;
                }),
              );
            }),
          );
        }),
      );
    });
    for (const [place, band] of bands.entries()) {
      for (const [name, { low, high }] of bands[place - 1] ?? []) {
        const next = band.get(name);
        if (next === undefined) continue;
        expect({ name, low: next.low }).toEqual({ name, low: expect.toSatisfy((end) => end <= low + noise) });
        expect({ name, high: next.high }).toEqual({ name, high: expect.toSatisfy((end) => end >= high - noise) });
        wider += Number(next.high > high + noise);
      }
    }
    expect(wider).toBeGreaterThan(20);
  });
});

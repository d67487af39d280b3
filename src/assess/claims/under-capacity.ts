import type { BuildingSite } from '../../network/chain/building-site.ts';
import { yearlyRate } from '../../model/unit.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import type { UnderFigure, DependentResult } from './figure.ts';
import { changedSite } from '../../network/chain/changed-site.ts';
import { createSupply } from '../supply/supply.ts';
import { chainsFor } from '../supply/need-chains.ts';
import { groupsAt } from '../supply/groups.ts';
import { estimateOf } from '../supply/exposure.ts';

/** What a plant can make: its part of what buyers take in that name it (rule N2). */
export function underCapacity(site: BuildingSite, claim: ClaimRecord): UnderFigure | undefined {
  const { evidence, ownership, forms } = site;
  if (claim.attribute !== 'CAPACITY') return undefined;
  const isIts = (key: string): boolean => key === claim.subject || ownership.siteOf(key) === claim.subject;
  const buying = evidence.supplies.filter(
    ({ supplier, buyer, form }) =>
      isIts(supplier) && site.named.inForce(buyer ?? '', form ?? '').some((one) => one.supplier === supplier),
  );
  const entity = evidence.entities.get(claim.subject);
  if (buying.length === 0 || entity === undefined) return undefined;
  return ({ value, unit = yearlyRate }) => {
    const item = buying[0]?.form;
    const changed = changedSite(site, {
      entities: [
        {
          ...entity,
          capacities: [
            {
              value,
              unit,
              basis: 'NAMEPLATE',
              ...(item !== undefined && { item }),
              year: Number(site.view.at.slice(0, 4)),
            },
          ],
        },
      ],
    });
    return buying.flatMap(({ buyer = '', supplier, form = '' }): DependentResult[] => {
      const read = (of: BuildingSite): number | undefined => {
        const supply = createSupply(of, buyer);
        const [first] = chainsFor(supply, form);
        const stage = forms.stageOf(form);
        if (first === undefined || stage === undefined) return undefined;
        const group = groupsAt(supply, first.chain, stage, 'PARTY').find(({ key }) => key === supplier);
        return group === undefined ? undefined : estimateOf(first.chain, group.target);
      };
      const [before, after] = [read(site), read(changed)];
      if (after === undefined) return [];
      return [
        {
          label: `${site.places.nameOf(supplier)} in the ${form} of ${site.places.nameOf(buyer)}`,
          buyer,
          country: undefined,
          stage: forms.stageOf(form),
          unit: '1',
          baseline: before,
          value: after,
        },
      ];
    });
  };
}

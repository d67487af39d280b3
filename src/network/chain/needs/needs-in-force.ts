import type { NeedRecord, SupplyRecord } from '../../../model/records/network.ts';
import { rememberedFor, rememberedOnce } from '../../../model/remembered-for.ts';
import { openShare, statedRange } from '../../../model/stated-range.ts';
import { holdsOn, validityOf } from '../../../model/validity.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { BuildingSite } from '../building-site.ts';

/**
 * The recorded needs of a party that are in force. A supply of a form without a need implies one, for a buyer as for a
 * maker at any stage.
 * @rule N0
 */
export const needsInForce = rememberedFor(findNeeds);

function findNeeds({ evidence, view, named, places }: BuildingSite, party: string): readonly NeedRecord[] {
  const recorded = evidence.needsOf.get(party) ?? [];
  const forms = new Set(recorded.map(({ form }) => form));
  const implied = (evidence.formsSuppliedTo.get(party) ?? []).filter(
    (form) => !forms.has(form) && named.inForce(party, form).some(({ supply }) => !isNothing(supply)),
  );
  return [
    ...recorded.filter((need) => holdsOn(validityOf(need), view.at)),
    ...implied.map((form): NeedRecord => ({
      id: `need:${party}:${form}:assumed`,
      buyer: party,
      form,
      basis: 'ASSUMED',
      ...(places.isPlace(party) && { needCountry: party }),
    })),
  ];
}

/** All parties that need something, by a record or because they are supplied (rule N0). Their needs may not be in force. */
export const buyersIn = rememberedOnce(({ needsOf, formsSuppliedTo }: Evidence): readonly string[] => [
  ...new Set([...needsOf.keys(), ...formsSuppliedTo.keys()]),
]);

/** The same without places of which no record states a need. They are no buyers of their own. */
export function buyersOn({ evidence, places }: BuildingSite): readonly string[] {
  return buyersIn(evidence).filter((party) => evidence.needsOf.has(party) || !places.isPlace(party));
}

/** A supply of nothing implies no need. */
function isNothing({ share }: SupplyRecord): boolean {
  return statedRange(share, openShare)?.high === 0;
}

const recordedIn = rememberedOnce(({ needs }: Evidence) => new Set(needs));

/** Whether a need has no record: a supply or a national statistic implies it (rule N0). */
export function isImpliedNeed({ evidence }: Pick<BuildingSite, 'evidence'>, need: NeedRecord): boolean {
  return !recordedIn(evidence).has(need);
}

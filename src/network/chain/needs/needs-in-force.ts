import type { NeedRecord, SupplyRecord } from '../../../model/records/network.ts';
import { openShare, statedRange } from '../../../model/stated-range.ts';
import { holdsOn, validityOf } from '../../../model/validity.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { BuildingSite } from '../building-site.ts';

const needsBySite = new WeakMap<BuildingSite, Map<string, readonly NeedRecord[]>>();

/**
 * The recorded needs of a party that are in force. A supply of a form without a need implies one, for a buyer as for a
 * maker at any stage.
 * @rule N0
 */
export function needsInForce(site: BuildingSite, party: string): readonly NeedRecord[] {
  const known = needsBySite.get(site) ?? new Map<string, readonly NeedRecord[]>();
  needsBySite.set(site, known);
  const found = known.get(party) ?? findNeeds(site, party);
  known.set(party, found);
  return found;
}

function findNeeds({ evidence, view, named, places }: BuildingSite, party: string): readonly NeedRecord[] {
  const recorded = evidence.needsOf.get(party) ?? [];
  const forms = new Set(recorded.map(({ form }) => form));
  const implied = (evidence.formsSuppliedTo.get(party) ?? []).filter(
    (form) => !forms.has(form) && named.inForce(party, form).some(({ supply }) => !isNothing(supply)),
  );
  const isPlace = evidence.entities.get(party)?.kind === 'Country' || places.isBloc(party);
  return [
    ...recorded.filter((need) => holdsOn(validityOf(need), view.at)),
    ...implied.map((form): NeedRecord => ({
      id: `need:${party}:${form}:assumed`,
      buyer: party,
      form,
      basis: 'ASSUMED',
      ...(isPlace && { needCountry: party }),
    })),
  ];
}

/** A supply of nothing implies no need. */
function isNothing({ share }: SupplyRecord): boolean {
  return statedRange(share, openShare)?.high === 0;
}

const recordedIn = new WeakMap<Evidence, ReadonlySet<NeedRecord>>();

/** Whether a need has no record: a supply or a national statistic implies it (rule N0). */
export function isImpliedNeed({ evidence }: Pick<BuildingSite, 'evidence'>, need: NeedRecord): boolean {
  const recorded = recordedIn.get(evidence) ?? new Set(evidence.needs);
  recordedIn.set(evidence, recorded);
  return !recorded.has(need);
}

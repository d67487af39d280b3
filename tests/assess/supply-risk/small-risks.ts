import type { RecordOf } from '../../../src/model/records/tables.ts';
import { country, shares, type SmallRecords } from '../../network/small-evidence.ts';

type Observed = RecordOf<'observation'>;

/** A figure without unit of 2025. */
export function figure(
  quantity: Observed['quantity'],
  subject: string,
  geography: string,
  stated: Partial<Observed>,
): Observed {
  const id = [quantity, subject, geography, stated.stage, stated.year].join(' ');
  return { id, subject, quantity, geography, unit: '1', year: 2025, ...stated };
}

/** The mean of the governance indicators, of which 0 weighs 5 and 0.5 weighs 4. */
export function governance(place: string, value: number): Observed {
  return figure('GOVERNANCE', place, place, { heading: 'mean', value });
}

/** All ore of the world is of China. The European Union has half of its ore from there and half from Peru. */
export const records: SmallRecords = {
  entity: [
    country('china', 'CN'),
    country('peru', 'PE'),
    country('france', 'FR'),
    { id: 'eu27', name: 'European Union', kind: 'Bloc', iso2: 'EU' },
    { id: 'tin', kind: 'Mineral' },
  ],
  form: [{ id: 'ore', stage: 'EXTRACTION', element: 'tin' }],
  membership: [{ bloc: 'eu27', member: 'france' }],
  statistic: [
    ...shares('ore', 'EXTRACTION', { china: 1 }),
    ...shares('ore', 'EXTRACTION', { china: 0.5, peru: 0.5 }, { geography: 'eu27', series: 'intake' }),
  ],
  observation: [
    governance('china', 0),
    governance('peru', 0.5),
    figure('NET_IMPORT_RELIANCE', 'tin', 'eu27', { value: 0.6 }),
    figure('EOL_RECYCLING_INPUT_RATE', 'tin', 'eu27', { value: 0.2 }),
    figure('SUBSTITUTION_INDEX_SUPPLY_RISK', 'tin', 'eu27', { value: 0.9 }),
  ],
};

import { country, need, supply, type SmallRecords } from '../../network/small-evidence.ts';

/** A buyer of magnets from China (0.75) and Australia (0.25). The plan is contracted to start, and the maker could supply. */
export const records: SmallRecords = {
  entity: [
    country('china', 'CN'),
    country('japan', 'JP'),
    country('australia', 'AU'),
    { id: 'buyer', name: 'Buyer', country: 'JP' },
    { id: 'a', country: 'CN' },
    { id: 'b', country: 'AU' },
    { id: 'plan', country: 'JP', status: 'PLANNED' },
    { id: 'maker', country: 'AU', makes: ['magnet'] },
  ],
  form: [{ id: 'magnet', stage: 'MAGNET' }],
  need: [need('buyer', 'magnet')],
  supply: [
    supply('a', 'buyer/magnet', { share: 0.75 }),
    supply('b', 'buyer/magnet', { share: 0.25 }),
    supply('plan', 'buyer/magnet', { share: 0.2, status: 'CONTRACTED' }),
  ],
  capacity: [
    { party: 'a', form: 'magnet', max: 300 },
    { party: 'b', form: 'magnet', max: 100 },
    { party: 'maker', form: 'magnet', max: 100 },
  ],
  membership: [
    { bloc: 'pact', member: 'JP' },
    { bloc: 'pact', member: 'AU' },
    { bloc: 'club', member: 'CN' },
  ],
};

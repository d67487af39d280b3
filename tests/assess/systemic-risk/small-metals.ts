import { country, need, shares, type SmallRecords } from '../../network/small-evidence.ts';

/**
 * Tin metal of China (0.5), Peru (0.25) and unknown makers (0.25), from ore of China (0.4) and Peru (0.6). China's ore goes
 * to its own makers first and is 0.8 of their intake. The other 0.2 and all of Peru's intake come from Peru.
 */
export const metals: SmallRecords = {
  entity: [country('china', 'CN'), country('peru', 'PE'), { id: 'tin', kind: 'Mineral' }],
  form: [
    { id: 'metal', stage: 'METAL_ALLOY', element: 'tin', madeFrom: ['ore'] },
    { id: 'ore', stage: 'EXTRACTION', element: 'tin' },
  ],
  need: [need('buyer', 'metal')],
  statistic: [
    ...shares('metal', 'METAL_ALLOY', { china: 0.5, peru: 0.25 }),
    ...shares('ore', 'EXTRACTION', { china: 0.4, peru: 0.6 }),
  ],
};

import { seedDirectory } from '../../src/config.ts';
import { cells, shippedBuyers } from './calibration/cells.ts';
import { measure, withStore } from './calibration/measure.ts';

export const title = 'A point is a millisecond: CPU per point of every computing field on the shipped data';

/** Asks every computing field at its largest arguments, for an OEM with one need, the one with most, and two places. */
export function prove(say: (text: string) => void): ReturnType<typeof measure> {
  return withStore(seedDirectory, (store) => measure(store, cells(shippedBuyers, false), say));
}

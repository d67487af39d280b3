import { exactly, type Estimate } from '../../model/estimate.ts';
import { supplyVolumeOf, type SupplyRecord } from '../../model/records/network.ts';
import type { Evidence } from './evidence.ts';

/**
 * Rule R3: what of a seller's volume is one buyer's, tonnes a year; undefined: no volume a year is stated. A volume for several
 * together is each one's in a part that nobody states: an equal part, at least nothing, at most all. Who they are, the
 * records of the same volume say, whatever their status; where only one is named, another shares it.
 */
export function volumeOf(supply: SupplyRecord, { supplies }: Evidence): Estimate | undefined {
  const volume = supplyVolumeOf(supply);
  if (volume?.unit !== 't/a') return undefined;
  const { value, joint } = volume;
  if (!joint) return exactly(value);
  const partners = supplies.filter((other) => {
    const theirs = supplyVolumeOf(other);
    return (
      other.supplier === supply.supplier &&
      other.form === supply.form &&
      theirs?.joint === true &&
      theirs.value === value
    );
  });
  const sharers = Math.max(2, new Set(partners.map(({ buyer }) => buyer)).size);
  return { low: 0, estimate: value / sharers, high: value };
}

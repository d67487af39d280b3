import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { workload, type Size } from './workload.ts';

/** The one form that moves in the network. */
export const form = 'goods';
const digits = 1e6;

/** Writes the workload as a network file in `lodestone/1`, and gives the key of a buyer of its last tier. */
export async function writeNetworkFile(size: Size, path: string): Promise<string> {
  const { partyCount, buyers, suppliers, shares, tierOf, oems } = workload(size);
  function* records(): Generator<object> {
    yield { t: 'dataset', id: 'large', format: 'lodestone/1', title: `A made-up network, ${size}`, synthetic: true };
    yield { t: 'form', id: form, stage: 'EXTRACTION' };
    for (let party = 0; party < partyCount; party++) yield { t: 'entity', id: `p${party}` };
    for (let party = 0; party < partyCount; party++)
      if ((tierOf[party] ?? 0) > 0) yield { t: 'need', id: `n${party}`, buyer: `p${party}`, form };
    for (const [link, buyer] of buyers.entries()) {
      const share = Math.round((shares[link] ?? 0) * digits) / digits;
      yield { t: 'supply', id: `s${link}`, need: `n${buyer}`, supplier: `p${suppliers[link] ?? 0}`, share };
    }
  }
  function* lines(): Generator<string> {
    for (const record of records()) yield `${JSON.stringify(record)}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return `p${oems[0] ?? 0}`;
}

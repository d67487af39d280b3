import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { entity, link, source } from './contract/records.ts';

/**
 * A process that writes to a store file until it is killed, or so many batches, and prints the number of each batch
 * that the store has acknowledged. Arguments: the file, a name that its records begin with, how many batches.
 */
const [file = '', name = '', batches = 'Infinity'] = process.argv.slice(2);
const store = openEmbeddedStore(file);
for (let batch = 0; batch < Number(batches); batch += 1) {
  const key = `${name}-${batch}`;
  const hub = entity(`${name}-hub`, { note: key });
  const records = [entity(key, { country: 'AU' }), source(`source-${key}`), hub];
  const spoke = link(`link-${key}`, key, `${name}-hub`, { sources: [`source-${key}`] });
  const { changes } = await store.apply({ put: [...records, spoke], remove: [] }, key);
  process.stdout.write(`${batch} ${changes}\n`);
}
await store.close();

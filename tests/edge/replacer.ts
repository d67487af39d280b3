import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { openStore } from '../../src/store/open-store.ts';
import { dataSet, type SetName } from './replacing.ts';

/**
 * A process that replaces the data set of a store, and sends its parent the changes of each step and a word for each data set.
 * Arguments: the address of the store, the names of the data sets, and whether it begins again after the last one.
 */
const [address = '', names = '', again = ''] = process.argv.slice(2);
const sets = names.split(',').map((name): SetName => (name === 'A' ? 'A' : 'B'));
const store = await openStore(address);
for (;;) {
  for (const name of sets) {
    await importDataSet(store, dataSet(name), { replace: true, onProgress: ({ done }) => process.send?.(done) });
    process.send?.('REPLACED');
  }
  if (again !== 'again') break;
}
await store.close();
process.disconnect();

import { importDataSet } from '../../../src/ingest/write/import-data-set.ts';
import type { DataSet } from '../../../src/model/records/data-set.ts';
import { openStore } from '../../../src/store/open-store.ts';

/**
 * A process that is sent a checked data set, imports it into a store, and sends back how many changes are written after
 * each batch. Argument: the address of the store.
 */
const [address = ''] = process.argv.slice(2);
process.once('message', (dataSet: DataSet) => {
  void importInto(dataSet);
});

async function importInto(dataSet: DataSet): Promise<void> {
  const store = await openStore(address);
  await importDataSet(store, dataSet, { replace: false, onProgress: ({ done }) => process.send?.(done) });
  await store.close();
  process.disconnect();
}

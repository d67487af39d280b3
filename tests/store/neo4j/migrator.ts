import { migrateStore } from '../../../src/store/open-store.ts';

/** Brings the store at an address over, and tells the process that started it how far it is. */

const [address = ''] = process.argv.slice(2);
process.send?.(0);
await migrateStore(address, (done) => process.send?.(done));
process.disconnect();

import { openStore } from '../../../src/store/open-store.ts';
import { publishNamed } from './contents.ts';

/** Publishes a content in a process of its own, and tells the one that started it how far it is. */

const [address = '', name = ''] = process.argv.slice(2);
const store = await openStore(address);
await publishNamed(store, name, (done) => process.send?.(done));
await store.close();
process.disconnect();

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker, type Asker } from '../../../src/ask.ts';
import { DomainError } from '../../../src/errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { entity } from '../../store/contract/records.ts';
import { put } from '../../store/contract/store-in-test.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { Json } from '../../seeded.ts';

/** An answer comes from one revision, whatever is written between its reads. */

let store: GraphStore;
let writes = 0;
beforeAll(async () => {
  store = await openStore('file::memory:');
  await write('first');
});
afterAll(() => store.close());

/** One change to both records that the question reads. */
async function write(name: string): Promise<void> {
  writes += 1;
  await put(store, [
    tableRecord('dataset', { id: 'small', format: 'lodestone/1', title: name, synthetic: name === 'made up' }),
    entity('firm', { kind: 'Company', name }),
  ]);
}

/** An asker over a store that somebody writes to before the first reads of entities. */
async function disturbed(names: readonly string[]): Promise<{ readonly ask: Asker; readonly reads: () => number }> {
  const left = [...names];
  let reads = 0;
  const ask = await createAsker({
    ...store,
    async entitiesByKey(keys) {
      reads += 1;
      const next = left.shift();
      const before = await store.entitiesByKey(keys);
      if (next !== undefined) await write(next);
      return before;
    },
  });
  return { ask, reads: () => reads };
}

const query = '{ entity(key: "firm") { name } dataset { title } }';
const asked = async (ask: Asker, text = query): Promise<Json> => JSON.parse(JSON.stringify(await ask({ query: text })));

describe('an operation', () => {
  it('is answered once where nothing is written', async () => {
    await write('quiet');
    const { ask, reads } = await disturbed([]);
    expect((await asked(ask)).data).toEqual({ entity: { name: 'quiet' }, dataset: { title: 'quiet' } });
    expect(reads()).toBe(1);
  });

  it('is answered again, from the beginning, where a write came between its reads', async () => {
    await write('before');
    const { ask, reads } = await disturbed(['after']);
    expect((await asked(ask)).data).toEqual({ entity: { name: 'after' }, dataset: { title: 'after' } });
    expect(reads()).toBe(2);
  });

  it('is marked by the data set that it is from', async () => {
    await write('real');
    const { ask } = await disturbed(['made up']);
    expect(await asked(ask)).toEqual({
      data: { entity: { name: 'made up' }, dataset: { title: 'made up' } },
      extensions: { synthetic: true },
    });
  });

  it('is CONFLICT after the fifth time, with nothing of either revision', async () => {
    await write('before');
    const { ask, reads } = await disturbed(['1', '2', '3', '4', '5', '6']);
    const { data, errors } = await asked(ask);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(reads()).toBe(5);
  });

  it('that cannot run is reported as before, and not tried again', async () => {
    const { ask } = await disturbed([]);
    const wrong = await asked(ask, '{ entity(key: 7) { name } }');
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const several = await asked(ask, 'query A { dataset { title } } query B { dataset { title } }');
    expect(several.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('says that the store is away where not even the revision can be read', async () => {
    const away = async (): Promise<never> => {
      throw new DomainError('STORE_UNAVAILABLE', 'The store is away.');
    };
    const ask = await createAsker({ ...store, revision: away });
    expect(await asked(ask)).toMatchObject({ data: null, errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
  });
});

import { describe, expect, it } from 'vitest';
import { createNetworkReader } from '../../../src/assess/view/network-reader.ts';
import { createSupply } from '../../../src/assess/supply/supply.ts';
import { viewOf } from '../../../src/assess/view/view.ts';
import { dataSetOf } from '../../../src/ingest/write/data-set-of.ts';
import { importDataSet } from '../../../src/ingest/write/import-data-set.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { DataSet } from '../../../src/model/records/data-set.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** What is built of a revision is kept for all who ask, and for no other revision. */

function network(share: number): DataSet {
  return dataSetOf([
    tableRecord('dataset', { id: 'small', format: 'lodestone/1', title: 'small', synthetic: true, at: '2026-01-01' }),
    tableRecord('form', { id: 'ore', stage: 'EXTRACTION' }),
    tableRecord('entity', { id: 'buyer', kind: 'Company', country: 'US' }),
    tableRecord('entity', { id: 'mine', kind: 'Company', country: 'AU' }),
    tableRecord('need', { id: 'need', buyer: 'buyer', form: 'ore' }),
    tableRecord('supply', { id: 'supply', need: 'need', supplier: 'mine', share }),
  ]);
}

describe('the network reader', () => {
  it('builds anew after a write, and once for the same view and revision', async () => {
    const store = await openStore('file::memory:');
    await importDataSet(store, network(0.6), { replace: false });
    const reader = createNetworkReader(store);
    const shareNow = async (): Promise<number | undefined> => {
      const current = await reader.current();
      const view = viewOf({ at: '2026-01-01' }, current.evidence, '2026-01-01');
      const supply = createSupply(current.site(view), 'buyer');
      const [need] = supply.needs;
      expect(current.site(viewOf({ at: '2026-01-01' }, current.evidence, '2026-01-01'))).toBe(current.site(view));
      return need === undefined ? undefined : supply.chain(need, 'ore').rows.estimate[0];
    };
    expect(await shareNow()).toBe(0.6);
    const before = await reader.current();
    expect(await reader.current()).toBe(before);
    await importDataSet(store, network(0.7), { replace: false });
    expect(await shareNow()).toBe(0.7);
    expect((await reader.current()).revision).toBeGreaterThan(before.revision);
    await store.close();
  });

  it('keeps views apart: what one view takes away, another one has', async () => {
    const store = await openStore('file::memory:');
    await importDataSet(store, network(0.6), { replace: false });
    const { evidence, site } = await createNetworkReader(store).current();
    const of = (question: Parameters<typeof viewOf>[0]): number => {
      const supply = createSupply(site(viewOf(question, evidence, '2026-01-01')), 'buyer');
      const [need] = supply.needs;
      const chain = need === undefined ? undefined : supply.chain(need, 'ore');
      return chain?.parties.findIndex(({ key }) => key === 'mine') ?? -1;
    };
    expect(of({ at: '2026-01-01' })).toBeGreaterThan(0);
    expect(of({ at: '2026-01-01', scenario: { removeParties: ['mine'] } })).toBe(-1);
    expect(of({ at: '2026-01-01' })).toBeGreaterThan(0);
    await store.close();
  });
});

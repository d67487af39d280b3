import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectationsOf, meets } from '../../src/cli/expectations.ts';
import { invariant } from '../../src/errors.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import { askFile } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** Networks of textbooks and papers, and small ones worked by hand, through the API; what they expect travels with them. */

const folder = join(import.meta.dirname, '../fixtures/networks');
const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));

describe('network files', () => {
  // Would catch: shares of reservations, joint volumes, by-products and directed supply (R2, R3, U7, N8), bounds of the
  // index, the formula of supply risk, losses passed up and down, and the largest flow.
  it.each(files.filter((file) => file !== 'tarjan-dominators.jsonl'))(
    'answer %s as its expectations say',
    async (file) => {
      const path = join(folder, file);
      const { dataSet, problems } = await loadDataSet(path);
      invariant(dataSet, problems.map(({ message }) => message).join('; '));
      const expectations = expectationsOf(dataSet);
      expect(expectations.length).toBeGreaterThan(1);
      const ask = await askFile(path);
      for (const expectation of expectations) {
        const { met, found, pointer } = meets(expectation, await ask(expectation.query));
        expect({ pointer, found, met }).toMatchObject({ met: true });
      }
    },
  );

  // Lengauer and Tarjan 1979; idom(1..12) = 0,0,0,0,0,3,3,0,0,7,0,4. Would catch a parent that is no immediate dominator.
  it('give Tarjan’s thirteen nodes their immediate dominators as parents of chokepoints', async () => {
    const ask = await askFile(join(folder, 'tarjan-dominators.jsonl'));
    const { data } = await ask(
      '{ buyer(key: "n0") { supply { chokepoints(material: "ore", threshold: 1, first: 50) { nodes { party { key } parent { key } } } } } }',
    );
    const parents = new Map<string, string>(
      data.buyer.supply.chokepoints.nodes.map(({ party, parent }: Json) => [party.key, parent?.key ?? 'n0']),
    );
    const immediate = [0, 0, 0, 0, 0, 3, 3, 0, 0, 7, 0, 4];
    expect(immediate.map((_, index) => parents.get(`n${index + 1}`))).toEqual(immediate.map((node) => `n${node}`));
  });

  it('say which rules they are for: those whose inputs no real company of the shipped data has', async () => {
    const ask = await askFile(join(folder, 'amounts.jsonl'));
    const rulesOf = async (buyer: string, material: string): Promise<string[]> => {
      const { data } = await ask(
        `{ buyer(key: "${buyer}") { supply { dependency(material: "${material}") { derivation { rules } } } } }`,
      );
      return data.buyer.supply.dependency.derivation.rules;
    };
    expect(await rulesOf('oem', 'oxide')).toContain('R2');
    expect(await rulesOf('twin', 'oxide')).toContain('R3');
    expect(await rulesOf('works', 'indium')).toContain('U7');
    expect(await rulesOf('works', 'metal')).toContain('N8');
  });
});

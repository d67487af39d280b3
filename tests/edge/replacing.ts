import { fork } from 'node:child_process';
import { join } from 'node:path';
import { tableRecord } from '../../src/model/records/table-record.ts';
import { dataSetOf } from '../../src/ingest/write/data-set-of.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import type { Json } from '../seeded.ts';

/** Two data sets that replace each other. They have the same keys, and no record is the same in both. */

export type SetName = 'A' | 'B';

const figures = { A: { mines: 1700, share: 0.6, rest: 0.4 }, B: { mines: 2100, share: 0.7, rest: 0.3 } } as const;
/** The changes of a replacement: the records of both that have equal keys, and those that are in one alone. */
export const changes = 2100 + 9;

export function dataSet(name: SetName): DataSet {
  const { mines, share } = figures[name];
  const note = `of ${name}`;
  return dataSetOf([
    tableRecord('dataset', {
      id: `set-${name}`,
      format: 'lodestone/1',
      title: name,
      synthetic: true,
      at: '2026-01-01',
    }),
    tableRecord('entity', { id: 'tin', kind: 'Mineral', name: `Tin ${name}`, note }),
    tableRecord('form', { id: 'ore', stage: 'EXTRACTION', contains: { tin: { value: 1 } }, note }),
    tableRecord('entity', { id: 'buyer', kind: 'Company', country: 'US', name: `Buyer ${name}`, note }),
    tableRecord('need', { id: 'need', buyer: 'buyer', form: 'ore', note }),
    tableRecord('supply', { id: 'supply', need: 'need', supplier: 'mine-0', share, note }),
    ...Array.from({ length: mines }, (_, index) =>
      tableRecord('entity', { id: `mine-${index}`, kind: 'Mine', country: 'AU', name: `Mine ${index} ${name}`, note }),
    ),
    tableRecord('link', { id: 'link', kind: 'SUPPLIES', from: 'mine-0', to: 'buyer', note }),
  ]);
}

const light = `
  dataset { title counts { entities } }
  entity(key: "buyer") { name links(first: 1) { nodes { note from { name } } } }
  entities(kinds: [MINE], first: 1) { totalCount nodes { name } }
  search(query: "buyer", first: 1) { nodes { name } }`;
const computing = `
  buyer(key: "buyer") {
    name
    supply { dependency(material: "tin", groupBy: PARTY) { rows { nodes { group { name } passThrough { estimate } } } } }
  }`;

/** They ask by key, by list, by link and by search, and the second one for what is computed. */
export const questions = [`{ ${light} }`, `{ ${light} ${computing} }`] as const;

/** The data set that an answer is from. Otherwise what stands in it. */
export function setOf({ data, errors, extensions }: Json): string {
  if (errors) return JSON.stringify(errors);
  const found = JSON.stringify(data);
  const isOf = (name: SetName): boolean => {
    const { buyer, ...others } = expectedOf(name);
    return found === JSON.stringify(data.buyer === undefined ? others : { ...others, buyer });
  };
  const name = isOf('A') ? 'A' : isOf('B') ? 'B' : undefined;
  return name !== undefined && extensions.synthetic === true ? name : found;
}

function expectedOf(name: SetName) {
  const { mines, share, rest } = figures[name];
  const nodes = [
    { group: { name: `Mine 0 ${name}` }, passThrough: { estimate: share } },
    { group: null, passThrough: { estimate: rest } },
  ];
  return {
    dataset: { title: name, counts: { entities: mines + 2 } },
    entity: { name: `Buyer ${name}`, links: { nodes: [{ note: `of ${name}`, from: { name: `Mine 0 ${name}` } }] } },
    entities: { totalCount: mines, nodes: [{ name: `Mine 0 ${name}` }] },
    search: { nodes: [{ name: `Buyer ${name}` }] },
    buyer: { name: `Buyer ${name}`, supply: { dependency: { rows: { nodes } } } },
  };
}

/** Asks so many times by some clients at the same time, and counts the answers from each data set. */
export async function askMany(address: string, answers: number, clients: number): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  let asked = 0;
  const client = async (): Promise<void> => {
    while (asked < answers) {
      asked += 1;
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: questions[asked % questions.length] }),
      });
      const name = setOf(await response.json());
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return counts;
}

export interface Replacer {
  /** How many times one data set has replaced the other. */
  readonly replaced: () => number;
  readonly ended: Promise<void>;
  kill(): void;
}

/**
 * A process that replaces the data set of a store by others, one after the other, for ever or each one once. It is killed where
 * `diesAt` says so of the changes that are written.
 */
export function startReplacer(
  store: string,
  names: readonly SetName[],
  { again = false, diesAt = Infinity }: { readonly again?: boolean; readonly diesAt?: number } = {},
): Replacer {
  const child = fork(join(import.meta.dirname, 'replacer.ts'), [store, names.join(), again ? 'again' : 'once']);
  let replaced = 0;
  child.on('message', (said: 'REPLACED' | number) => {
    if (said === 'REPLACED') replaced += 1;
    else if (said >= diesAt) child.kill('SIGKILL');
  });
  return {
    replaced: () => replaced,
    ended: new Promise((resolve) => child.once('exit', () => resolve())),
    kill: () => void child.kill('SIGKILL'),
  };
}

import { buildSchema, getOperationAST, parse } from 'graphql';
import type { Asker } from '../../../src/ask.ts';
import { createSizeReader } from '../../../src/assess/view/network-sizes.ts';
import { defaultLimits, schemaDirectory } from '../../../src/config.ts';
import { pricedSize } from '../../../src/edge/operations/prices/priced-size.ts';
import { readTypeDefinitions } from '../../../src/edge/operations/type-definitions.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Cell } from './cells.ts';

export interface Gauged {
  readonly cell: Cell;
  readonly cost: number;
  /** The least CPU of all rounds. 0 if it was refused. */
  readonly milliseconds: number;
  /** EMPTY: the data set does not answer it, so that it takes less than its price. REFUSED: it costs too much. */
  readonly outcome: 'ANSWERED' | 'EMPTY' | 'REFUSED';
}

/** The CPU of the least disturbed of several rounds counts. A short question is asked more often. */
const rounds = { least: 2, most: 8, milliseconds: 200 };

/** Measures the CPU of a question on this thread and its price. Each round has another view, so that nothing is cached. */
export function createGauge(store: GraphStore, ask: Asker): (cell: Cell) => Promise<Gauged> {
  const schema = buildSchema(readTypeDefinitions(schemaDirectory));
  const readSizes = createSizeReader(store);
  let views = 0;
  const next = (): string => {
    views += 1;
    return `view: { assumptions: { hullSlack: ${(1 + views / 1e6).toFixed(6)} } }`;
  };
  return async (cell) => {
    const document = parse(cell.query(next()));
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('a question has one operation');
    const { cost } = await pricedSize({ schema, document, operation, variables: {} }, readSizes);
    if (cost > defaultLimits.cost) return { cell, cost, milliseconds: 0, outcome: 'REFUSED' };
    let milliseconds = Number.POSITIVE_INFINITY;
    let text = '';
    let spent = 0;
    for (let round = 0; round < rounds.most && (round < rounds.least || spent < rounds.milliseconds); round += 1) {
      const query = cell.query(next());
      const before = process.threadCpuUsage();
      const answer = await ask({ query });
      const { user, system } = process.threadCpuUsage(before);
      spent += (user + system) / 1_000;
      milliseconds = Math.min(milliseconds, (user + system) / 1_000);
      text = JSON.stringify(answer);
    }
    if (text.includes('"errors"')) throw new Error(`${cell.field} ${cell.of}: ${text.slice(0, 300)}`);
    return { cell, cost, milliseconds, outcome: cell.isAnswered(text) ? 'ANSWERED' : 'EMPTY' };
  };
}

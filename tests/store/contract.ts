import { describe } from 'vitest';
import { describeApply } from './contract/apply.ts';
import { describeHistory } from './contract/history.ts';
import { describeLists } from './contract/lists.ts';
import { describeNodes } from './contract/nodes.ts';
import { describeOrder } from './contract/order.ts';
import { describePages } from './contract/pages.ts';
import { describePublish } from './contract/publish.ts';
import { describeEmptyStore, describeReads } from './contract/reads.ts';
import type { OpenEmpty } from './contract/store-in-test.ts';
import { describeText } from './contract/text.ts';
import { describeWhole } from './contract/whole.ts';

/**
 * What every store must do, said over the interface alone. `open` gives a store that holds nothing; one opened before
 * may be emptied by that, so each suite opens its own and none is used after another is opened.
 */
export function describeGraphStore(name: string, open: OpenEmpty): void {
  describe(name, () => {
    // Suites of one file run one after the other, and what one shares is opened when its turn comes.
    describe('when it is new', () => {
      describeEmptyStore(open);
    });
    describe('by key and by field', () => {
      describeReads(open);
    });
    describe('as lists', () => {
      describeLists(open);
    });
    describe('page by page', () => {
      describePages(open);
    });
    describe('in order', () => {
      describeOrder(open);
    });
    describe('as nodes', () => {
      describeNodes(open);
    });
    describe('when written', () => {
      describeApply(open);
    });
    describe('when a whole content is published', () => {
      describePublish(open);
    });
    describe('after many writes', () => {
      describeHistory(open);
    });
    describe('as a whole', () => {
      describeWhole(open);
    });
    describe('whatever the text', () => {
      describeText(open);
    });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded } from '../seeded.ts';

/** What the method pages tell a reader to ask is answered by the shipped data, so that no page outlives a field. */

const folder = join(import.meta.dirname, '../../docs/methods');
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

describe('the pages of methods', () => {
  it.each(pages)('%s asks what is answered', async (page) => {
    const text = readFileSync(join(folder, page), 'utf8');
    const operations = [...text.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation = '']) => operation);
    expect(operations).toHaveLength(1);
    for (const query of operations) {
      const { data, errors } = await ask({ query });
      expect(errors).toBeUndefined();
      expect(data).toBeTruthy();
    }
  });
});

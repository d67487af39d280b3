import { describe, expect, it } from 'vitest';
import { askSeeded } from '../../seeded.ts';
import type { Limits } from '../../../src/config.ts';
import { serveSeeded } from '../serve-seeded.ts';

const page = '{ entities(first: 50) { nodes { key } } }';

describe('extensions.cost', () => {
  it('says what was asked, what it came to and what is left, and gives back the difference', async () => {
    const served = await serveSeeded({ limits: { bucket: 100, cost: 100, restorePerSecond: 1 } });
    const { json } = await served.ask('{ entities(first: 50, country: "AR") { nodes { key } } }');
    const found = json.data.entities.nodes.length;
    expect(found).toBeLessThan(50);
    expect(json.extensions.cost).toMatchObject({
      requestedQueryCost: 51,
      actualQueryCost: found + 1,
      throttleStatus: { maximumAvailable: 100, restoreRate: 1 },
    });
    expect(json.extensions.cost.throttleStatus.currentlyAvailable).toBeGreaterThanOrEqual(100 - found - 1);
    await served.close();
  });

  it('is THROTTLED with 429 and Retry-After when a client has spent all, and not before', async () => {
    const served = await serveSeeded({ limits: { bucket: 120, cost: 100, restorePerSecond: 1 } });
    const answers = [];
    for (let round = 0; round < 3; round += 1) answers.push(await served.ask(page));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    const [, , refused] = answers;
    expect(refused?.json.errors[0].extensions).toMatchObject({ code: 'THROTTLED', cost: 51 });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(10);
    expect(refused?.json.extensions.cost.actualQueryCost).toBeNull();
    await served.close();
  });

  it('is spent by what is refused as well, so that nobody sends nonsense without end', async () => {
    const served = await serveSeeded({ limits: { bucket: 175, cost: 40, restorePerSecond: 1 } });
    const statuses = [];
    for (const query of ['{', '{ nothing }', page, '{', '{', '{ dataset { id } }']) {
      statuses.push((await served.ask(query)).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 429, 429]);
    await served.close();
  });

  it('counts clients behind a proxy apart only where the proxy is trusted', async () => {
    const statuses = async (trustProxy: Limits['trustProxy']): Promise<number[]> => {
      const served = await serveSeeded({ limits: { bucket: 60, cost: 60, restorePerSecond: 1, trustProxy } });
      const first = await served.ask(page, undefined, { 'x-forwarded-for': '192.0.2.1' });
      const second = await served.ask(page, undefined, { 'x-forwarded-for': '192.0.2.2' });
      await served.close();
      return [first.status, second.status];
    };
    expect(await statuses(1)).toEqual([200, 200]);
    expect(await statuses(false)).toEqual([200, 429]);
  });

  it('is spent by reading the schema as well', async () => {
    const served = await serveSeeded({ limits: { bucket: 25, cost: 25, restorePerSecond: 1 } });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await served.get('/schema.graphql')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    await served.close();
  });

  it('can be asked for as a field, which costs nothing', async () => {
    // A refill of 1000 would show in the figures of a busy machine.
    const served = await serveSeeded({ limits: { restorePerSecond: 1 } });
    const { json } = await served.ask(
      '{ rateLimit { cost nodeCount limit remaining restorePerSecond } entities(first: 50) { nodes { key } } }',
    );
    expect(json.data.rateLimit).toEqual({
      cost: 51,
      nodeCount: 50,
      limit: 50_000,
      remaining: 50_000 - 51,
      restorePerSecond: 1,
    });
    await served.close();
  });

  it('is neither counted nor limited in process', async () => {
    const ask = await askSeeded();
    const { data, extensions } = await ask(
      '{ rateLimit { cost } entities(first: 100) { nodes { links(first: 100) { nodes { key } } } } }',
    );
    expect([data.rateLimit, data.entities.nodes.length, extensions]).toEqual([null, 100, undefined]);
  });
});

import { assert, constantFrom, double, property } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Answer, type Json } from '../seeded.ts';

/** Words in answers about the shipped data, each against the figures beside it. */

const view = 'view: { at: "2026-03-01" }';
let ask: Awaited<ReturnType<typeof askSeeded>>;
let oems: readonly string[] = [];

async function supplyOf(buyer: string, fields: string): Promise<Json> {
  const { data, errors }: Answer = await ask(`{ buyer(key: "${buyer}") { supply(${view}) { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data.buyer.supply;
}

beforeAll(async () => {
  ask = await askSeeded();
  const { data } = await ask('{ entities(kinds: [OEM], first: 100) { nodes { key } } }');
  oems = data.entities.nodes.map(({ key }: Json) => key);
});

const loss = 'loss { provenLow low estimate high }';
const sameShare = 1e-9;

describe('the certainty of chokepoints', () => {
  // 86 were CERTAIN, and of none of them did any source state a share.
  it('is CERTAIN of no share that facts do not prove, of all makers of equipment', async () => {
    const unproven: unknown[] = [];
    let count = 0;
    for (const buyer of oems) {
      const { chokepoints } = await supplyOf(buyer, `chokepoints(first: 100) { nodes { label certainty ${loss} } }`);
      count += chokepoints.nodes.length;
      for (const node of chokepoints.nodes)
        if (node.certainty === 'CERTAIN' && node.loss.provenLow < 0.5) unproven.push([buyer, node.label]);
    }
    expect(oems.length).toBeGreaterThan(30);
    expect(count).toBeGreaterThan(100);
    expect(unproven).toEqual([]);
  });

  it('never exceeds what its own layers say, whatever the threshold', async () => {
    const asked = double({ min: 0, max: 1, noNaN: true });
    const sample = ['ge-vernova', 'boeing', 'general-motors', 'clarios', 'intel'];
    const draws: (readonly [string, number, boolean])[] = [];
    assert(
      property(constantFrom(...sample), asked, constantFrom(true, false), (...draw) => void draws.push(draw)),
      { numRuns: 12, seed: 14 },
    );
    for (const [buyer, threshold, includeUnlikely] of draws) {
      const question = `chokepoints(first: 100, threshold: ${threshold}, includeUnlikely: ${includeUnlikely})`;
      const { chokepoints } = await supplyOf(
        buyer,
        `${question} { totalCount nodes { certainty dominates dominatesBy ${loss} } }`,
      );
      for (const { certainty, dominates, dominatesBy, loss: share } of chokepoints.nodes) {
        const layers: Readonly<Record<string, number>> = {
          CERTAIN: share.provenLow,
          LIKELY: share.low,
          POSSIBLE: share.estimate,
          UNLIKELY: share.high,
        };
        // A party that stops the buyer by another input of a producer (N11) dominates, whatever share of this mineral is its own.
        const enough = dominates && certainty === 'UNLIKELY' ? 0 : 1 - threshold;
        const whole = dominatesBy === 'UNLIKELY' ? 0 : 1;
        expect(layers[certainty]).toBeGreaterThanOrEqual(enough - sameShare);
        expect(dominatesBy === null).toBe(!dominates);
        expect(layers[dominatesBy] ?? 1).toBeGreaterThanOrEqual(whole - sameShare);
        expect(certainty === 'UNLIKELY' && !includeUnlikely && !dominates).toBe(false);
      }
    }
  });

  // The mines of the United States stop MP's magnets by their neodymium. Nothing of their dysprosium comes from there.
  it('is of no party through which nothing of the mineral comes by the estimate, unless asked to', async () => {
    const fields = (more: string): string =>
      `chokepoints(material: "dysprosium", first: 100${more}) { nodes { label stage dominates loss { estimate } } }`;
    const listed = await supplyOf('mp-independence#magnet', fields(''));
    expect(listed.chokepoints.nodes).not.toEqual([]);
    for (const { loss: share } of listed.chokepoints.nodes) expect(share.estimate).toBeGreaterThan(0);
    const all = await supplyOf('mp-independence#magnet', fields(', includeUnlikely: true'));
    expect(all.chokepoints.nodes).toContainEqual({
      label: 'United States',
      stage: 'EXTRACTION',
      dominates: true,
      loss: { estimate: 0 },
    });
  });

  // Eight countries were POSSIBLE with an estimate of 0. One without the flag, they are UNLIKELY with it.
  it('lists no country of GE Vernova’s dysprosium that only a high end makes one, unless asked to', async () => {
    const chokepoints = 'chokepoints(material: "dysprosium", first: 100';
    const { a, b } = await supplyOf(
      'ge-vernova',
      `a: ${chokepoints}) { totalCount nodes { label certainty ${loss} } }
       b: ${chokepoints}, includeUnlikely: true) { totalCount nodes { label certainty ${loss} } }`,
    );
    expect(a.totalCount).toBe(a.nodes.length);
    expect(a.nodes.every((node: Json) => node.loss.estimate >= 0.5)).toBe(true);
    const more = b.nodes.filter(({ certainty }: Json) => certainty === 'UNLIKELY');
    expect(b.totalCount).toBe(a.totalCount + more.length);
    expect(more.length).toBeGreaterThan(0);
    expect(more.every((node: Json) => node.loss.estimate < 0.5 && node.loss.high >= 0.5)).toBe(true);
  });
});

describe('what an answer leaves out', () => {
  it('is named of Intel: the minerals that China banned among them', async () => {
    const notConsidered = 'notConsidered { need { material { key } } reason }';
    const { chokepoints, cutSets, mitigations, gallium } = await supplyOf(
      'intel',
      `chokepoints { ${notConsidered} } cutSets(scope: COUNTRIES) { ${notConsidered} } mitigations { ${notConsidered} }
       gallium: chokepoints(material: "gallium") { totalCount ${notConsidered} }`,
    );
    for (const answer of [chokepoints, cutSets, mitigations]) {
      const forms = answer.notConsidered.map(({ need, reason }: Json) => [need.material.key, reason]);
      expect(forms).toContainEqual(['gallium-metal', 'NON_ESSENTIAL']);
      expect(forms.length).toBeGreaterThanOrEqual(5);
    }
    expect(gallium.totalCount).toBeGreaterThan(0);
    expect(gallium.notConsidered).toEqual([]);
  });
});

describe('alternatives on record', () => {
  // The network of the buyer has no row for any of them: it has China and a part that is not known.
  it('of Chinese magnets and dysprosium are the plants that run elsewhere', async () => {
    const { chokepoints } = await supplyOf(
      'western-digital',
      'chokepoints(material: "ndfeb-magnet") { nodes { party { key } stage material { key } alternativesCount otherGroupsCount } }',
    );
    const china = (stage: string, material: string): Json =>
      chokepoints.nodes.find(
        (node: Json) => node.party.key === 'china' && node.stage === stage && node.material.key === material,
      );
    expect(china('MAGNET', 'ndfeb-magnet').alternativesCount).toBeGreaterThanOrEqual(5);
    expect(china('MAGNET', 'ndfeb-magnet').otherGroupsCount).toBeLessThanOrEqual(1);
    expect(china('PROCESSING', 'dysprosium').alternativesCount).toBeGreaterThanOrEqual(1);
  });

  it('reduce a foreign country, never recycling at home, and name it apart from the party', async () => {
    const { mitigations, alternatives } = await supplyOf(
      'clarios',
      `mitigations(first: 100) { nodes { against { key } country { key } } }
       alternatives(material: "refined-lead", first: 100) { nodes { largestCountry { key } country { key } party { country { key } } } }`,
    );
    for (const { against, country } of mitigations.nodes) {
      expect(against.key).not.toBe('united-states');
      expect(country).toEqual(against);
    }
    expect(alternatives.nodes.length).toBeGreaterThan(0);
    for (const { largestCountry, country } of alternatives.nodes) {
      expect(largestCountry.key).not.toBe('united-states');
      expect(country).toEqual(largestCountry);
    }
    const { named } = await supplyOf(
      'clarios',
      'named: mitigations(material: "refined-lead", against: "CA") { nodes { against { key } } reason }',
    );
    for (const { against } of named.nodes) expect(against.key).toBe('canada');
  });

  it('are refused against a bloc', async () => {
    const { errors } = await ask(
      `{ buyer(key: "clarios") { supply(${view}) { mitigations(against: "EU") { totalCount } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('no single country');
  });
});

describe('a parent and a derivation', () => {
  it('say at which stage a parent stands, and that unnamed makers beside a country leave none', async () => {
    const fields = `chokepoints(material: "neodymium") { nodes {
      party { key } stage parent { key } parentStage parentMaterial { key } } }`;
    const { chokepoints } = await supplyOf('mp-independence#magnet', fields);
    const separation = chokepoints.nodes.find((node: Json) => node.party?.key === 'mountain-pass-separation');
    expect(separation).toMatchObject({
      stage: 'PROCESSING',
      parent: { key: 'mp-independence#metal' },
      parentStage: 'METAL_ALLOY',
      parentMaterial: { key: 'ndfeb-alloy' },
    });
    // A part of the world's magnets is made nobody says where, and these makers buy of China's processing too.
    const { chokepoints: ofDysprosium } = await supplyOf(
      'ge-vernova',
      'chokepoints(material: "dysprosium") { nodes { party { key } stage dominates parent { key } parentStage } }',
    );
    const processing = ofDysprosium.nodes.filter(({ stage }: Json) => stage === 'PROCESSING');
    expect(processing).toEqual([
      { party: { key: 'china' }, stage: 'PROCESSING', dominates: true, parent: null, parentStage: null },
    ]);
  });

  it('name the years over which a statistic is an average, and only sources of the whole answer', async () => {
    const { dependency } = await supplyOf(
      'ge-vernova',
      `dependency(material: "dysprosium") { derivation { sources { key } statistics { year period } }
         rows { nodes { passThrough { estimate sources { key } claims { totalCount } } } } }`,
    );
    expect(dependency.derivation.statistics).toContainEqual({ year: 2020, period: '2016-2020' });
    const all = new Set(dependency.derivation.sources.map(({ key }: Json) => key));
    for (const { passThrough } of dependency.rows.nodes)
      for (const { key } of passThrough.sources) expect(all).toContain(key);
  });
});

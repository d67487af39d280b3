import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, example, type Answer, type Json } from '../seeded.ts';
import { seedRecord, seedRecords, seedTable, type SeedRecord } from '../seed-files.ts';

/** Expected figures, names and sources are read from the shipped files here, never through the resolvers. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function answered(name: string): Promise<Json> {
  const answer: Answer = await ask(example(name));
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const keysOf = (nodes: readonly { readonly key: string }[]): string[] => nodes.map(({ key }) => key);
const nameOf = (id: string): string => seedRecord('entity', { id })['name'] as string;

describe('examples', () => {
  const files = readdirSync(join(import.meta.dirname, '../../examples')).filter((file) => file.endsWith('.graphql'));

  it('are at least twelve', () => expect(files.length).toBeGreaterThanOrEqual(12));

  it.each(files)('%s opens with its question, and answers without an error', async (file) => {
    const text = example(file.replace('.graphql', ''));
    expect(text).toMatch(/^# [A-Z].*\?\n/);
    const answer = await ask(text);
    expect(answer.errors).toBeUndefined();
  });
});

describe('01 Boeing’s titanium', () => {
  it('shows VSMPO’s link with its end and its sources, and the share that the curated supply takes', async () => {
    const { oem } = await answered('01-boeing-titanium');
    const links = seedTable('link').filter(
      ({ from, to, kind }) =>
        (from === 'vsmpo' && to === 'boeing') || (from === 'boeing' && to === 'vsmpo' && kind === 'OFFTAKE_WITH'),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const shown = oem.links.nodes.find((node: Json) => node.from.key === link['from'] && node.to.key === link['to']);
      expect(shown.from.name).toBe(nameOf(link['from']));
      expect(keysOf(shown.sources)).toEqual(link['sources']);
    }
    const supply = seedTable('supply').find(
      ({ supplier, buyer }) => supplier.startsWith('vsmpo') && buyer === 'boeing',
    ) as SeedRecord;
    expect(supply['share']).toEqual({ low: 0.25, value: 0.25, high: 0.4 });
    expect(supply['validUntil']).toBe('2022-03-01');
    const supplies = oem.links.nodes.flatMap((node: Json) => node.supplies);
    expect(supplies).toContainEqual(
      expect.objectContaining({
        key: supply['id'],
        validUntil: '2022-03-01',
        share: { low: 0.25, value: 0.25, high: 0.4, of: 'BUYER_INTAKE' },
      }),
    );
  });

  it('shows the claim with every statement beside its source', async () => {
    const { oem } = await answered('01-boeing-titanium');
    const claim = seedRecord('claim', { id: 'boeing-vsmpo-share' });
    const shown = oem.claims.nodes.find(({ key }: Json) => key === claim['id']);
    expect(shown.statements.map((statement: Json) => [statement.value, statement.source.key])).toEqual(
      claim['statements'].map((statement: Json) => [statement.value ?? null, statement.source]),
    );
  });
});

describe('02 the Independence plant', () => {
  it('is supplied by Mountain Pass and supplies General Motors, as the curated supplies have it', async () => {
    const { entity } = await answered('02-mp-independence');
    const inbound = seedRecords('link', { to: 'mp-independence', kind: 'SUPPLIES' });
    const outbound = seedRecords('link', { from: 'mp-independence', kind: 'SUPPLIES' });
    expect(new Set(entity.suppliers.nodes.map(({ from }: Json) => from.key))).toEqual(
      new Set(inbound.map(({ from }) => from)),
    );
    expect(new Set(entity.customers.nodes.map(({ to }: Json) => to.key))).toEqual(
      new Set(outbound.map(({ to }) => to)),
    );
    const [toGm] = outbound.filter(({ to }) => to === 'general-motors');
    const shown = entity.customers.nodes.find(({ to }: Json) => to.key === 'general-motors');
    expect(keysOf(shown.sources)).toEqual(toGm?.['sources']);
    const supply = seedRecord('supply', { id: 'sup:mp-independence#magnet:general-motors:ndfeb-magnet:in_force' });
    expect(supply['links']).toContain(shown.key);
    expect(shown.status).toBe(supply['status']);
  });
});

describe('03 Project Vault’s money', () => {
  it('keeps 2 and 1.67 billion of private money side by side with their sources', async () => {
    const { stockpile } = await answered('03-project-vault-money');
    const claim = seedRecord('claim', { id: 'vault-private-capital' });
    const shown = stockpile.private.nodes.find(({ key }: Json) => key === claim['id']);
    expect(shown.conflict).toBe('TRUE_CONFLICT');
    expect(shown.statements.map(({ value, source }: Json) => [value, source.key])).toEqual(
      claim['statements'].map(({ value, source }: Json) => [value, source]),
    );
    expect(new Set(shown.statements.map(({ value }: Json) => value))).toEqual(new Set([2e9, 1.67e9]));
  });

  it('keeps the outlier of the total and says why', async () => {
    const { stockpile } = await answered('03-project-vault-money');
    const outliers = seedRecord('claim', { id: 'vault-total' })['statements'].filter(({ outlier }: Json) => outlier);
    const shown = stockpile.total.nodes[0].statements.filter(({ outlier }: Json) => outlier);
    expect(shown.map(({ value, outlierReason }: Json) => [value, outlierReason])).toEqual(
      outliers.map(({ value, outlierReason }: Json) => [value, outlierReason]),
    );
  });

  it('names EXIM’s loan with its source', async () => {
    const { stockpile } = await answered('03-project-vault-money');
    const loan = seedRecord('link', { from: 'us-exim', to: 'project-vault', kind: 'FUNDS' });
    const shown = stockpile.funders.edges.find(({ node }: Json) => node.key === 'us-exim');
    expect(shown.link.amount).toEqual(loan['amount']);
    expect(keysOf(shown.link.sources)).toEqual(loan['sources']);
  });
});

describe('04 Project Vault’s beneficiaries', () => {
  it('are those of the links, with their needs and the sources of these', async () => {
    const { stockpile } = await answered('04-project-vault-beneficiaries');
    const links = seedRecords('link', { to: 'project-vault', kind: 'PARTICIPATES_IN', role: 'BENEFICIARY' });
    const edges = stockpile.beneficiaries.edges;
    expect(new Set(edges.map(({ node }: Json) => node.key))).toEqual(new Set(links.map(({ from }) => from)));
    expect(links.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['clarios', 'ge-vernova', 'western-digital', 'boeing']),
    );
    const clarios = edges.find(({ node }: Json) => node.key === 'clarios').node;
    const needs = seedRecords('need', { buyer: 'clarios' });
    expect(new Set(clarios.needs.nodes.map(({ material }: Json) => material.key))).toEqual(
      new Set(needs.map(({ form }) => form)),
    );
    const lead = clarios.needs.nodes.find(({ material }: Json) => material.key === 'refined-lead');
    expect(keysOf(lead.sources)).toEqual(seedRecord('need', { id: 'need:clarios:refined-lead' })['sources']);
  });
});

describe('05 export controls', () => {
  it('suspend holmium’s of 9 October 2025 until 10 November 2026, with the source', async () => {
    const { holmium } = await answered('05-export-controls');
    const link = seedRecord('link', { to: 'holmium', kind: 'RESTRICTS_EXPORT_OF' });
    const measure = holmium.measures.nodes.find(({ key }: Json) => key === link['policy']);
    expect(measure).toMatchObject({ status: 'SUSPENDED', validFrom: '2025-10-09', suspendedUntil: '2026-11-10' });
    expect(link).toMatchObject({ status: 'SUSPENDED', validFrom: '2025-10-09', suspendedUntil: '2026-11-10' });
    const suspending = seedRecord('entity', { id: 'china-nov2025-suspension' });
    expect(measure.suspendedFrom).toBe(suspending['validFrom']);
    expect(measure.suspendedBy.name).toBe(suspending['name']);
    expect(keysOf(measure.sources)).toEqual(expect.arrayContaining(link['sources']));
  });

  it('on gallium are the licence and the suspended ban towards the United States', async () => {
    const { gallium } = await answered('05-export-controls');
    const links = seedRecords('link', { to: 'gallium', kind: 'RESTRICTS_EXPORT_OF' });
    expect(new Set(links.map(({ measure }) => measure))).toEqual(new Set(['BAN', 'LICENCE']));
    const ban = gallium.measures.nodes.find(({ kind }: Json) => kind === 'BAN');
    const licence = gallium.measures.nodes.find(({ kind }: Json) => kind === 'LICENCE');
    expect(ban).toMatchObject({
      status: 'SUSPENDED',
      validFrom: '2024-12',
      suspendedUntil: '2026-11-27',
      target: { key: 'united-states' },
    });
    expect(licence).toMatchObject({ status: 'IN_FORCE', validFrom: '2023-08', target: null });
    expect(keysOf(ban.sources)).toEqual(
      expect.arrayContaining(links.find(({ measure }) => measure === 'BAN')?.['sources']),
    );
  });
});

describe('06 Lynas', () => {
  it('has the sites that links say it owns or operates, with their sources', async () => {
    const { entity } = await answered('06-lynas-sites');
    const links = seedTable('link').filter(
      ({ from, kind }) => from === 'lynas' && (kind === 'OWNS' || kind === 'OPERATES'),
    );
    const edges = entity.sites.edges;
    expect(new Set(edges.map(({ node }: Json) => node.key))).toEqual(new Set(links.map(({ to }) => to)));
    expect(edges.map(({ node }: Json) => node.name)).toContain(nameOf('mount-weld'));
    const weld = edges.find(({ node }: Json) => node.key === 'mount-weld');
    expect(keysOf(weld.link.sources)).toEqual(links.find(({ to }) => to === 'mount-weld')?.['sources']);
  });
});

describe('07 stakes of governments', () => {
  it('show the 15 % of MP Materials with amount and source', async () => {
    const { defence } = await answered('07-government-stakes');
    const link = seedRecord('link', { from: 'us-dod', to: 'mp-materials', kind: 'INVESTS_IN' });
    const shown = defence.links.nodes.find(({ to }: Json) => to.key === 'mp-materials');
    expect(shown).toMatchObject({ share: { value: 0.15, of: 'EQUITY' }, amount: link['amount'], status: 'IN_FORCE' });
    expect(link['share']).toEqual({ value: 0.15, of: 'EQUITY' });
    expect(keysOf(shown.sources)).toEqual(link['sources']);
  });
});

describe('08 gallium', () => {
  const rows = (): SeedRecord[] =>
    seedRecords('statistic', { material: 'gallium', stage: 'PROCESSING', series: 'USGS MCS 2026', year: 2025 });
  const shareOf = (row: SeedRecord): number => (typeof row['share'] === 'number' ? row['share'] : row['share'].value);

  it('is refined by the countries of the newest official statistic, with its source', async () => {
    const { material } = await answered('08-gallium-refining');
    const { shares } = material.concentration;
    expect([shares.series, shares.year]).toEqual(['USGS MCS 2026', 2025]);
    for (const row of rows()) {
      const shown = shares.rows.find(({ country }: Json) => country.name === nameOf(row['country']));
      expect(shown.share.estimate).toBeCloseTo(shareOf(row), 9);
      expect(shown.source.key).toBe(row['source']);
    }
  });

  it('is as concentrated as the sum of squared shares, within bounds', async () => {
    const { material } = await answered('08-gallium-refining');
    const { hhi, effectiveNumber, nMinusOne } = material.concentration;
    const expected = rows().reduce((sum, row) => sum + shareOf(row) ** 2, 0);
    expect(hhi.estimate).toBeCloseTo(expected, 9);
    expect(hhi.low).toBeLessThanOrEqual(hhi.estimate);
    expect(hhi.high).toBeGreaterThanOrEqual(hhi.estimate);
    expect(effectiveNumber.estimate).toBeCloseTo(1 / expected, 9);
    const china = rows().find(({ country }) => country === 'china') as SeedRecord;
    expect(nMinusOne.estimate).toBeCloseTo(1 - shareOf(china), 9);
  });
});

describe('09 the agreements of February 2026', () => {
  it('have the parties of the links, with role and source', async () => {
    const data = await answered('09-february-2026-agreements');
    const links = seedTable('link').filter(
      ({ to, kind }) => to === 'us-eu-japan-joint-statement' && (kind === 'SIGNED' || kind === 'PARTICIPATES_IN'),
    );
    const edges = data.trilateral.parties.edges;
    expect(new Set(edges.map(({ node }: Json) => node.key))).toEqual(new Set(links.map(({ from }) => from)));
    expect(edges.map(({ node }: Json) => node.name)).toContain(nameOf('japan'));
    const japan = edges.find(({ node }: Json) => node.key === 'japan');
    expect(keysOf(japan.link.sources)).toEqual(links.find(({ from }) => from === 'japan')?.['sources']);
    const attending = seedRecords('link', { to: 'critical-minerals-ministerial-2026', kind: 'PARTICIPATES_IN' });
    expect(data.ministerial.parties.totalCount).toBe(attending.length);
  });
});

describe('10 REalloys and SRC', () => {
  it('agreed on an offtake of 80 % of what SRC makes, for five years, with the sources', async () => {
    const { deal, realloys } = await answered('10-realloys-and-src');
    const link = seedRecord('link', { from: 'realloys', to: 'src', kind: 'OFFTAKE_WITH' });
    const shown = realloys.links.nodes.find(({ kind, to }: Json) => kind === 'OFFTAKE_WITH' && to.key === 'src');
    expect(shown).toMatchObject({ share: { value: 0.8, of: 'SELLER_OUTPUT' }, termYears: 5, validFrom: '2025-12-09' });
    expect(link['share']).toEqual({ value: 0.8, of: 'SELLER_OUTPUT' });
    expect(keysOf(shown.sources)).toEqual(link['sources']);
    expect(deal.parties.edges.map(({ node }: Json) => node.name)).toEqual(
      expect.arrayContaining([nameOf('realloys'), nameOf('src')]),
    );
  });
});

describe('11 China’s share of mining', () => {
  it('is every statement of the claim, in order, with its source', async () => {
    const { claims } = await answered('11-china-mining-share');
    const claim = seedRecord('claim', { id: 'china-re-mining-share' });
    const shown = claims.nodes.find(({ key }: Json) => key === claim['id']);
    expect(shown.statements.map(({ value, asOf, source }: Json) => [value, asOf, source.key])).toEqual(
      claim['statements'].map(({ value, asOf, source }: Json) => [value ?? null, asOf ?? null, source]),
    );
    expect(shown.statements.length).toBe(10);
  });
});

describe('12 what a source says', () => {
  it('is every link that names it, and every claim with a statement of it', async () => {
    const { source } = await answered('12-what-a-source-says');
    const links = seedTable('link').filter(({ sources }) => sources?.includes(source.key));
    const claims = seedTable('claim').filter(({ statements }) =>
      statements.some((one: Json) => one.source === source.key),
    );
    expect(source.title).toBe(seedRecord('source', { id: source.key })['title']);
    expect(source.links.totalCount).toBe(links.length);
    expect(new Set(keysOf(source.links.nodes))).toEqual(new Set(links.map(({ id }) => id)));
    expect(new Set(keysOf(source.claims.nodes))).toEqual(new Set(claims.map(({ id }) => id)));
  });
});

describe('13 true conflicts', () => {
  it('are as many as the files hold, and each shows its statements with their sources', async () => {
    const { claims } = await answered('13-true-conflicts');
    const conflicts = seedRecords('claim', { conflict: 'TRUE_CONFLICT' });
    expect(claims.totalCount).toBe(conflicts.length);
    const [first] = claims.nodes;
    const record = seedRecord('claim', { id: first.key });
    expect(first.statements.map(({ source }: Json) => source.key)).toEqual(
      record['statements'].map(({ source }: Json) => source),
    );
  });
});

describe('14 search', () => {
  it('finds General Motors in spite of the typo, first', async () => {
    const { search } = await answered('14-find-something');
    expect(search.edges[0].node).toMatchObject({
      key: 'general-motors',
      name: nameOf('general-motors'),
      __typename: 'Oem',
    });
  });
});

describe('15 what is in here', () => {
  it('counts the lines of the files and carries their content hash', async () => {
    const { dataset, forge } = await answered('15-what-is-in-here');
    expect(dataset.counts).toEqual({
      entities: seedTable('entity').length,
      links: seedTable('link').length,
      claims: seedTable('claim').length,
      sources: seedTable('source').length,
      statistics: seedTable('statistic').length,
      forms: seedTable('form').length,
      needs: seedTable('need').length,
      supplies: seedTable('supply').length,
      corridors: seedTable('corridor').length,
      memberships: seedTable('membership').length,
      observations: seedTable('observation').length,
    });
    expect(dataset.at).toBe('2026-05-07');
    const memberships = seedRecords('membership', { bloc: 'forge' });
    expect(forge.members.edges).toHaveLength(memberships.length);
    expect(forge.members.edges.map(({ node }: Json) => node.name)).toContain(nameOf('south-korea'));
    expect(forge.members.edges.flatMap(({ sources }: Json) => keysOf(sources))).toEqual(
      expect.arrayContaining(memberships.flatMap(({ sources }) => sources)),
    );
  });
});

describe('20 lithium in public statistics', () => {
  it('shows Australia’s mine output of 2025 as USGS has it, and six indicators of Chile with their mean', async () => {
    const { material, country } = await answered('20-who-mines-lithium');
    const { tonnes } = seedRecord('statistic', {
      material: 'lithium',
      country: 'australia',
      series: 'USGS MCS 2026',
      year: 2025,
    });
    const australia = material.production.nodes.filter(
      ({ place, series }: Json) => place === 'Australia' && series === 'USGS MCS 2026',
    );
    expect(australia).toEqual([expect.objectContaining({ value: tonnes, unit: 't/a', year: 2025 })]);
    expect(country.governance).toHaveLength(7);
  });
});

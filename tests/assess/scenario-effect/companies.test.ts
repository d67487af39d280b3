import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../../seeded.ts';

/** Scenarios of companies that were once accepted and changed nothing, silently. Properties, not figures of the data. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function asked(buyer: string, scenario: string, fields: string): Promise<Json> {
  const { data, errors } = await ask(
    `{ buyer(key: "${buyer}") { supply(view: { at: "2026-03-01", scenario: { ${scenario} } }) { ${fields} } } }`,
  );
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return data.buyer.supply;
}
const effect = (material: string): string =>
  `hasEffect(material: "${material}") hasEffectReason(material: "${material}")`;

describe('a scenario of a company', () => {
  it.each([
    [
      'a new separator in the United States',
      'addParties: [{ key: "new-separator", country: "US" }], setCapacities: [{ party: "new-separator", material: "dysprosium-oxide", tonnesPerYear: 500 }]',
      'No world output of dysprosium-oxide is recorded',
    ],
    [
      'more at Kuantan',
      'setCapacities: [{ party: "lynas-kuantan", material: "dysprosium-oxide", tonnesPerYear: 5000 }]',
      'No world output of dysprosium-oxide is recorded',
    ],
    [
      'MP’s heavy separation',
      'setCapacities: [{ party: "mp-heavy-separation", material: "heavy-rare-earth-oxides", tonnesPerYear: 200 }]',
      'No world output of heavy-rare-earth-oxides is recorded',
    ],
    ['another company removed', 'removeParties: ["boeing"]', 'Boeing is in no supply network'],
    ['a ban from Iceland', 'exportBans: [{ from: "IS" }]', 'is exported from Iceland'],
    ['Bolivia removed', 'removeCountries: [{ country: "BO" }]', 'comes from Bolivia'],
    [
      'a stock of something else',
      'setStocks: [{ holder: "boeing", material: "titanium-sponge", tonnes: 10 }]',
      'serves no need of General Motors',
    ],
  ])('says that %s changes nothing of GM’s dysprosium', async (_, scenario, reason) => {
    const found = await asked('general-motors', scenario, effect('dysprosium'));
    expect(found.hasEffect).toBe(false);
    expect(found.hasEffectReason).toContain(reason);
  });

  // The statistic of dysprosium does not count the plant. But General Motors' magnets hold neodymium of it as well, and cannot be made
  // without. Would catch: an effect that is denied although a row shows what is gone.
  it('says that the removal of Kuantan changes magnets that hold dysprosium', async () => {
    const gone = 'removeParties: ["lynas-kuantan"]';
    const rows = 'dependency(material: "dysprosium", stage: MAGNET, minShare: 0) { rows { nodes { kind } } }';
    const magnets = await asked('general-motors', gone, `${effect('dysprosium')} ${rows}`);
    expect(magnets.dependency.rows.nodes.map(({ kind }: Json) => kind)).toContain('GONE');
    expect(magnets.hasEffect).toBe(true);
  });

  it('refuses a member that joins its bloc', async () => {
    await expect(asked('general-motors', 'blocChanges: [{ bloc: "forge", add: ["US"] }]', 'hasEffect')).rejects.toThrow(
      '"US" is a member of "forge"',
    );
  });

  // 80,803 t of NdPr oxide are made in the world: 30,000 at Kuantan are much of it.
  it('gives a larger plant its part of the world, within its country, and the others less', async () => {
    const rows = 'dependency(material: "neodymium", stage: PROCESSING, minShare: 0, first: 100';
    const fields = `${effect('neodymium')} ${rows}) { rows { nodes { label plants { party { key } } passThrough { low estimate high } } } derivation { rules } }`;
    const shares = async (tonnes: number): Promise<Json> => {
      const scenario = `setCapacities: [{ party: "lynas-kuantan", material: "ndpr-oxide", tonnesPerYear: ${tonnes} }]`;
      const found = await asked('general-motors', scenario, fields);
      expect(found.hasEffect).toBe(true);
      expect(found.dependency.derivation.rules).toContain('U6a');
      return new Map(found.dependency.rows.nodes.map((row: Json) => [row.label, row]));
    };
    const [small, large] = [await shares(15_000), await shares(30_000)];
    const malaysia = large.get('Malaysia');
    expect(malaysia.plants.map(({ party }: Json) => party.key)).toContain('lynas-kuantan');
    expect(malaysia.passThrough.estimate).toBeGreaterThan(small.get('Malaysia').passThrough.estimate);
    expect(large.get('China').passThrough.estimate).toBeLessThan(small.get('China').passThrough.estimate);
  });
});

describe('a stated need of a company', () => {
  const yttrium =
    'setNeeds: [{ buyer: "ge-vernova", material: "yttrium", tonnesPerYear: 100 }], setStocks: [{ holder: "ge-vernova", material: "yttrium-oxide", tonnes: 20 }]';

  // 20 t at 100 t per year are 73 days.
  it('gives the days that a stock lasts, and says that both were set', async () => {
    const { stockCover } = await asked(
      'ge-vernova',
      yttrium,
      'stockCover(material: "yttrium") { status totalDays { estimate } fromScenario }',
    );
    expect(stockCover.status).toBe('ANSWERED');
    expect(stockCover.totalDays.estimate).toBeCloseTo(73, 9);
    expect(stockCover.fromScenario.toSorted()).toEqual([
      'The intake of yttrium-oxide is set to 100 per year.',
      'The stock of yttrium-oxide at GE Vernova is set to 20.',
    ]);
  });

  // Would catch an outage in which nobody without a name is out: the buyer has no named supplier.
  it('loses in an outage what its chains lose under the ban', async () => {
    const { disruption } = await asked(
      'ge-vernova',
      `${yttrium.split(', setStocks')[0]}, exportBans: [{ from: "CN", material: "yttrium", share: 0.5 }]`,
      'disruption(material: "yttrium", duration: 0.5) { status lossShare { low estimate high } fromScenario }',
    );
    expect(disruption.status).toBe('ANSWERED');
    expect(disruption.lossShare.estimate).toBeGreaterThan(0.4);
    expect(disruption.lossShare.estimate).toBeLessThanOrEqual(0.5);
    expect(disruption.fromScenario).toEqual(['The intake of yttrium-oxide is set to 100 per year.']);
  });

  it('answers for GM’s magnets, the more is lost the more it needs', async () => {
    const loss = async (tonnes: number): Promise<number> => {
      const { disruption } = await asked(
        'general-motors',
        `setNeeds: [{ buyer: "general-motors", material: "ndfeb-magnet", tonnesPerYear: ${tonnes} }], exportBans: [{ from: "CN", material: "ndfeb-magnet" }]`,
        'disruption(material: "ndfeb-magnet", duration: 0.5) { status reason lossShare { low estimate high } }',
      );
      expect(disruption).toMatchObject({ status: 'ANSWERED', reason: null });
      return disruption.lossShare.estimate;
    };
    expect(await loss(30_000)).toBeGreaterThan(await loss(3000));
  });
});

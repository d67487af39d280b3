import { beforeAll, describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import { askSeeded, type Answer } from '../../seeded.ts';

/** What a view may not be given: each with words of the message that say what is wrong, where, and what to do. */

type Case = readonly [name: string, view: string, words: readonly string[]];

const gm = (supplier: string, share: string): string =>
  `{ supplier: "${supplier}", buyer: "general-motors", material: "ndfeb-magnet", ${share} }`;

const supplies: readonly Case[] = [
  [
    'two shares that fill more than the intake',
    `setSupplies: [${gm('noveon', 'shareOfIntake: 0.9')}, ${gm('evac-sumter', 'shareOfIntake: 0.9')}]`,
    [
      '`scenario.setSupplies`',
      '"general-motors"',
      'ndfeb-magnet',
      'add up to 1.8',
      '"noveon" 0.9',
      'Set smaller shares',
    ],
  ],
  [
    'a share above 1',
    `setSupplies: [${gm('noveon', 'shareOfIntake: 1.5')}]`,
    ['`scenario.setSupplies[0].shareOfIntake`', 'is 1.5; give a number from 0 to 1.'],
  ],
  [
    'a buyer that supplies itself',
    `setSupplies: [${gm('general-motors', 'shareOfIntake: 0.5')}]`,
    ['`scenario.setSupplies[0].supplier`', '"general-motors" supplies itself', 'another supplier or buyer'],
  ],
  [
    'negative tonnes',
    `setSupplies: [${gm('noveon', 'tonnesPerYear: -100')}]`,
    ['`scenario.setSupplies[0].tonnesPerYear`', 'is -100; give a number from 0 to 1000000000000.'],
  ],
  [
    'tonnes of an intake that nobody records',
    `setSupplies: [${gm('noveon', 'tonnesPerYear: 100000')}]`,
    [
      '`scenario.setSupplies[0].tonnesPerYear`',
      'the intake of ndfeb-magnet by "general-motors" is not recorded',
      '`shareOfIntake`',
    ],
  ],
  [
    'neither a share nor tonnes',
    `setSupplies: [{ supplier: "noveon", buyer: "general-motors", material: "ndfeb-magnet" }]`,
    ['`scenario.setSupplies[0]`', 'either `shareOfIntake` or `tonnesPerYear`'],
  ],
  [
    'one supply twice',
    `setSupplies: [${gm('noveon', 'shareOfIntake: 0.1')}, ${gm('noveon', 'shareOfIntake: 0.2')}]`,
    ['`scenario.setSupplies[1]`', 'is set twice'],
  ],
  [
    'a firm that supplies through its plant',
    `setSupplies: [${gm('mp-materials', 'shareOfIntake: 0.1')}]`,
    ['`scenario.setSupplies[0].supplier`', 'through "mp-independence#magnet"', 'name that'],
  ],
  [
    'a mineral in no one form of the buyer',
    'setSupplies: [{ supplier: "noveon", buyer: "general-motors", material: "helium", shareOfIntake: 0.1 }]',
    ['`scenario.setSupplies[0].material`', 'is known to hold "helium"', 'give one of its forms: ', '"ndfeb-magnet"'],
  ],
  [
    'a mineral in several forms of the buyer',
    'setSupplies: [{ supplier: "noveon", buyer: "siemens-gamesa", material: "neodymium", shareOfIntake: 0.1 }]',
    [
      '`scenario.setSupplies[0].material`',
      '"siemens-gamesa" sources "neodymium" in "',
      '"ndpr-metal"',
      'give one of them',
    ],
  ],
  [
    'a misspelt supplier',
    `setSupplies: [${gm('noveonn', 'shareOfIntake: 0.1')}]`,
    ['`scenario.setSupplies[0].supplier`', 'there is no entity "noveonn"', 'Did you mean "noveon"'],
  ],
];

const parties: readonly Case[] = [
  [
    'a key that is taken',
    'addParties: [{ key: "china" }]',
    ['`scenario.addParties[0].key`', 'is already used (by China)', 'choose another key'],
  ],
  ['an empty key', 'addParties: [{ key: "" }]', ['`scenario.addParties[0].key`', '1 to 200 printable characters']],
  ['a key twice', 'addParties: [{ key: "x1" }, { key: "x1" }]', ['`scenario.addParties[1].key`', 'added twice']],
  ['a country code as key', 'addParties: [{ key: "DE" }]', ['`scenario.addParties[0].key`', 'a country code']],
  [
    'a mineral as a party',
    'addParties: [{ key: "x1", kind: MINERAL }]',
    ['`scenario.addParties[0].kind`', 'found MINERAL', 'MAGNET_MAKER'],
  ],
  [
    'a name in the place of a key',
    'removeParties: ["Noveon Magnetics"]',
    ['`scenario.removeParties[0]`', 'Did you mean "noveon"'],
  ],
  [
    'a country among firms',
    'removeParties: ["china"]',
    ['`scenario.removeParties[0]`', '`removeCountries: [{ country: "CN" }]`'],
  ],
  [
    'a mineral among firms',
    'removeParties: ["dysprosium"]',
    ['`scenario.removeParties[0]`', 'has the kind Mineral', 'a firm or plant'],
  ],
  [
    'the buyer itself',
    'removeParties: ["general-motors"]',
    ['`scenario.removeParties`', 'is the buyer that you ask about', 'another buyer'],
  ],
  [
    'a firm as a material',
    'removeCountries: [{ country: "CN", material: "boeing" }]',
    ['`scenario.removeCountries[0].material`', 'has the kind OEM', 'a material'],
  ],
  [
    'a misspelt material',
    'exportBans: [{ from: "CN", material: "yttriun" }]',
    ['`scenario.exportBans[0].material`', 'Did you mean "yttrium"'],
  ],
  [
    'a share of a ban above 1',
    'exportBans: [{ from: "CN", share: 2 }]',
    ['`scenario.exportBans[0].share`', 'is 2; give a number from 0 to 1.'],
  ],
];

const figures: readonly Case[] = [
  [
    'a negative capacity',
    'setCapacities: [{ party: "noveon", material: "ndfeb-magnet", tonnesPerYear: -5 }]',
    ['`scenario.setCapacities[0].tonnesPerYear`', 'is -5; give a number from 0 to 1000000000000.'],
  ],
  [
    'a change of what is not recorded',
    'setCapacities: [{ party: "noveon", material: "ndpr-oxide", changeTonnesPerYear: 5 }]',
    [
      '`scenario.setCapacities[0].changeTonnesPerYear`',
      'no capacity of "noveon" for "ndpr-oxide" is recorded',
      'give `tonnesPerYear`',
    ],
  ],
  [
    'a change below nothing',
    'setCapacities: [{ party: "mp-independence#magnet", material: "ndfeb-magnet", changeTonnesPerYear: -5000 }]',
    [
      '`scenario.setCapacities[0].changeTonnesPerYear`',
      'the change of -5000',
      '1000 tonnes per year',
      'give -1000 or more',
    ],
  ],
  [
    'a capacity for a mineral',
    'setCapacities: [{ party: "noveon", material: "neodymium", tonnesPerYear: 5 }]',
    ['`scenario.setCapacities[0].material`', '"neodymium" is no form', 'such as "ndfeb-alloy"'],
  ],
  [
    'a capacity for a misspelt form',
    'setCapacities: [{ party: "noveon", material: "ndfeb-magnett", tonnesPerYear: 5 }]',
    ['there is no form "ndfeb-magnett"', 'Did you mean "ndfeb-magnet"'],
  ],
  [
    'a negative stock',
    'setStocks: [{ holder: "general-motors", material: "ndfeb-magnet", tonnes: -10 }]',
    ['`scenario.setStocks[0].tonnes` is -10', 'from 0 to 1000000000000'],
  ],
  [
    'a firm as a bloc',
    'blocChanges: [{ bloc: "boeing", add: ["US"] }]',
    ['`scenario.blocChanges[0].bloc`', 'has the kind OEM', 'a bloc'],
  ],
  [
    'a misspelt bloc',
    'blocChanges: [{ bloc: "qad", add: ["US"] }]',
    ['`scenario.blocChanges[0].bloc`', 'Did you mean "quad"'],
  ],
  [
    'one who leaves and is no member',
    'blocChanges: [{ bloc: "quad", remove: ["CN"] }]',
    ['`scenario.blocChanges[0].remove[0]`', '"CN" is not a member of "quad"', 'AU, IN, JP, US'],
  ],
];

const views: readonly Case[] = [
  [
    'a negative default capacity',
    'assumptions: { defaultPlantCapacity: [{ form: "ndfeb-magnet", tonnesPerYear: -1000 }] }',
    ['`assumptions.defaultPlantCapacity["ndfeb-magnet"]` is -1000', 'from 0 to 1000000000000'],
  ],
  [
    'a default capacity of no form',
    'assumptions: { defaultPlantCapacity: [{ form: "ndfeb-magnett", tonnesPerYear: 1 }] }',
    ['there is no form "ndfeb-magnett"', 'Did you mean "ndfeb-magnet"'],
  ],
  ['negative years', 'assumptions: { staleYears: [-7] }', ['`assumptions.staleYears[0]` is -7', 'from 0 to 9999']],
  ['an unknown saved scenario', 'scenarioKey: "x"', ['`scenarioKey`', 'there is no saved scenario "x"', '`scenarios`']],
  [
    'two scenarios',
    'scenarioKey: "x", scenario: { removeParties: [] }',
    ['`scenarioKey`', 'either `scenario` or `scenarioKey`'],
  ],
];

describe('viewOf', () => {
  let ask: Awaited<ReturnType<typeof askSeeded>>;
  beforeAll(async () => {
    ask = await askSeeded();
  });

  const refusal = ({ errors }: Answer): string => {
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    return errors?.[0]?.message ?? '';
  };

  it.each([...supplies, ...parties, ...figures])('refuses a scenario with %s', async (_, scenario, words) => {
    const message = refusal(
      await ask(
        `{ buyer(key: "general-motors") { supply(view: { at: "2026-03-01", scenario: { ${scenario} } }) { view { at } } } }`,
      ),
    );
    for (const word of words) expect(message).toContain(word);
  });

  it.each(views)('refuses %s', async (_, view, words) => {
    const message = refusal(
      await ask(`{ buyer(key: "general-motors") { supply(view: { ${view} }) { view { at } } } }`),
    );
    for (const word of words) expect(message).toContain(word);
  });

  it('names what stands beside a share that does not fit, until when, and what to set', async () => {
    const message = refusal(
      await ask(
        '{ buyer(key: "boeing") { supply(view: { at: "2021-06-01", scenario: { setSupplies: [{ supplier: "noveon", buyer: "boeing", material: "titanium-mill-product", shareOfIntake: 1 }] } }) { view { at } } } }',
      ),
    );
    expect(message).toBe(
      '`scenario.setSupplies`: the shares of the suppliers of titanium-mill-product to "boeing" on 2021-06-01 add up to 1.25; expected at most 1. Shares in the scenario: "noveon" 1. Shares in the data set: "vsmpo#mill" 0.25 until 2022-03-01. Set a smaller share, or also set the others, such as `{ supplier: "vsmpo#mill", buyer: "boeing", material: "titanium-mill-product", shareOfIntake: 0 }`.',
    );
  });
});

describe('checkRows', () => {
  const records = [
    { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true },
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    ...['buyer', 'a', 'b'].map((id) => ({ t: 'entity', id })),
    ...['buyer', 'a'].map((buyer) => ({ t: 'need', id: `${buyer}/ore`, buyer, form: 'ore' })),
    { t: 'supply', id: 'a>buyer', need: 'buyer/ore', supplier: 'a', share: 0.7 },
    { t: 'supply', id: 'b>buyer', need: 'buyer/ore', supplier: 'b', share: 0.6, status: 'PLANNED' },
    { t: 'supply', id: 'b>a', need: 'a/ore', supplier: 'b', share: 1 },
  ];
  const refused = async (view: string): Promise<string> => {
    const ask = await askRecords(records);
    const { errors } = await ask(
      `{ buyer(key: "buyer") { supply(view: { ${view} }) { dependency(material: "ore") { status } } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    return errors?.[0]?.message ?? '';
  };

  it('refuses statuses under which shares fill more than an intake', async () => {
    const message = await refused('includeStatuses: [IN_FORCE, PLANNED]');
    expect(message).toContain('`includeStatuses`');
    expect(message).toContain('add up to 1.3');
    expect(message).toContain('"a" 0.7, "b" 0.6');
  });

  // Would catch a view that adds estimates, of 0.65 each, where an import adds low ends (rule V5).
  it('answers where only estimates sum to more than 1, as an import does', async () => {
    const range = { low: 0.4, high: 0.9 };
    const ask = await askRecords([
      ...records.filter((one) => !('supplier' in one)),
      { t: 'supply', id: 'a>buyer', need: 'buyer/ore', supplier: 'a', share: range },
      { t: 'supply', id: 'b>buyer', need: 'buyer/ore', supplier: 'b', share: range, status: 'PLANNED' },
    ]);
    const { data, errors } = await ask(
      '{ buyer(key: "buyer") { supply(view: { includeStatuses: [IN_FORCE, PLANNED] }) { dependency(material: "ore", groupBy: PARTY) { rows { nodes { label passThrough { estimate } } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.buyer.supply.dependency.rows.nodes.slice(0, 2)).toEqual(
      ['a', 'b'].map((label) => ({ label, passThrough: { estimate: expect.closeTo(0.5, 9) } })),
    );
  });

  it('refuses a scenario that closes a loop', async () => {
    // buyer takes all from a, and a all from buyer: what goes round never came in.
    const loop = ['a', 'buyer']
      .map((supplier) => ({ supplier, buyer: supplier === 'a' ? 'buyer' : 'a' }))
      .map(
        ({ supplier, buyer }) => `{ supplier: "${supplier}", buyer: "${buyer}", material: "ore", shareOfIntake: 1 }`,
      );
    const message = await refused(
      `scenario: { setSupplies: [${loop.join(', ')}, { supplier: "b", buyer: "a", material: "ore", shareOfIntake: 0 }] }`,
    );
    expect(message).toContain('could source all their ore from each other on');
    expect(message).toContain('an outside supplier with a share above 0');
  });

  // x takes all from y, and y all from x as soon as its plan counts: nothing comes in.
  it('refuses statuses under which planned supplies close a loop', async () => {
    const ask = await askRecords([
      { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true },
      { t: 'form', id: 'ore', stage: 'EXTRACTION' },
      ...['x', 'y'].map((id) => ({ t: 'entity', id })),
      ...['x', 'y'].map((buyer) => ({ t: 'need', id: `${buyer}/ore`, buyer, form: 'ore' })),
      { t: 'supply', id: 'y>x', need: 'x/ore', supplier: 'y', share: 1 },
      { t: 'supply', id: 'x>y', need: 'y/ore', supplier: 'x', share: 1, status: 'PLANNED' },
    ]);
    const view = 'view: { includeStatuses: [IN_FORCE, PLANNED] }';
    const { errors } = await ask(
      `{ buyer(key: "x") { today: supply { dependency(material: "ore") { status } } later: supply(${view}) { dependency(material: "ore") { status } } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain('`includeStatuses`: "y", "x"');
    expect(errors?.[0]?.message).toContain('ask for fewer statuses');
  });

  it('refuses a supply that would not count', async () => {
    const message = await refused(
      'includeStatuses: [PLANNED], scenario: { setSupplies: [{ supplier: "a", buyer: "buyer", material: "ore", shareOfIntake: 0.1 }] }',
    );
    expect(message).toContain('`includeStatuses` excludes IN_FORCE');
  });
});

import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/model/keys/global-id.ts';
import { keysOf, smallLoaders } from './small-store.ts';

/** Records found by key, code or global id. */

const small = () =>
  smallLoaders({
    entity: [
      { id: 'china', kind: 'Country', name: 'China', iso2: 'CN', country: 'CN' },
      { id: 'european-union', kind: 'Bloc', name: 'European Union', iso2: 'EU' },
      { id: 'gallium', kind: 'Mineral', name: 'Gallium' },
      { id: 'smelter', kind: 'Processor', country: 'FR' },
      { id: 'order', kind: 'PolicyInstrument' },
    ],
    link: [{ id: 'l', from: 'smelter', to: 'gallium', kind: 'REFINES' }],
    source: [{ id: 's', title: 'Notes', kind: 'PRIVATE' }],
    membership: [
      { bloc: 'european-union', member: 'FR', validFrom: '1958' },
      { bloc: 'european-union', member: 'GB', validFrom: '1973', validUntil: '2020-02-01' },
      { bloc: 'club', member: 'china' },
      { bloc: 'club', member: 'CN', validFrom: '2020' },
    ],
  });

describe('place', () => {
  it('is the country of a code, described by a record or by ISO 3166-1 alone', async () => {
    const { place } = small();
    expect(await place('CN')).toMatchObject({ key: 'china', name: 'China' });
    expect(await place('FR')).toMatchObject({ key: 'FR', kind: 'Country', name: 'France' });
  });
  it('is the entity of a key', async () => expect(await small().place('smelter')).toMatchObject({ kind: 'Processor' }));
  it('is the bloc that states the code EU, and nothing where no record does', async () => {
    expect((await small().place('EU'))?.key).toBe('european-union');
    expect(await smallLoaders({}).place('EU')).toBeUndefined();
  });
  it('is nothing for another text', async () => expect(await small().place('atlantis')).toBeUndefined());
});

describe('entity', () => {
  // Would catch: codes matched with the answers of other keys, when some of a batch are known and others not.
  it('finds keys and codes in one batch, each in its place', async () => {
    const nodes = await small().entity.loadMany(['FR', 'gallium', 'nobody', 'CN', 'EU', 'smelter']);
    expect(nodes.map((node) => (node instanceof Error ? node.message : node?.name))).toEqual([
      'France',
      'Gallium',
      undefined,
      'China',
      undefined,
      'smelter',
    ]);
  });
});

describe('named', () => {
  it('gives a country and no other kind of place', async () => {
    const { named } = small();
    expect((await named.country('CN'))?.key).toBe('china');
    expect([await named.country('EU'), await named.country('smelter'), await named.country(null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await expect(named.countryOf('EU')).rejects.toThrow('country EU is named and not there');
  });

  it('gives an entity only as one of the kinds that a field promises', async () => {
    const { named } = small();
    expect((await named.material('gallium'))?.key).toBe('gallium');
    expect([await named.material('smelter'), await named.mineral('order'), await named.policy('gallium')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect((await named.policy('order'))?.key).toBe('order');
    expect((await named.materials(['smelter', 'gallium', 'nobody'])).map(({ key }) => key)).toEqual(['gallium']);
    expect((await named.links(['nobody', 'l'])).map(({ id }) => id)).toEqual(['l']);
  });

  // Would catch: a party of a scenario shown in place of a record with its key.
  it('gives an entity that only a scenario adds, after those of the store', async () => {
    const { named } = small();
    const added = new Map([
      ['new-plant', { id: 'new-plant', name: 'New plant' }],
      ['smelter', { id: 'smelter', name: 'Another name' }],
    ]);
    expect((await named.entity('new-plant', added)).name).toBe('New plant');
    expect((await named.entity('smelter', added)).name).toBe('smelter');
    await expect(named.entity('new-plant')).rejects.toThrow('entity new-plant is named and not there');
    expect(await named.entityIf(undefined, added)).toBeUndefined();
  });
});

describe('known', () => {
  it('gives an entity of the kinds that an argument may name', async () =>
    expect((await small().known('material', 'gallium', ['Mineral'], 'a mineral')).name).toBe('Gallium'));

  it('refuses another kind, and says which kinds there are', async () =>
    expect(small().known('material', 'smelter', ['Mineral', 'Form'], 'a material')).rejects.toThrow(
      '`material`: "smelter" has the kind Processor and is not a material. Give one of kind Mineral, Form.',
    ));

  it('refuses a key of nothing, and suggests keys that are near', async () => {
    const { known } = small();
    await expect(known('buyer', 'galium', ['Company'], 'a buyer')).rejects.toThrow(
      '`buyer`: there is no entity "galium". Did you mean "gallium"?',
    );
    await expect(known('buyer', 'xylophone', ['Company'], 'a buyer')).rejects.toThrow('Find keys with `search`.');
  });
});

describe('nodes', () => {
  it('gives records of any kind by global id, in the order asked, and undefined for what is not there', async () => {
    const ids = [
      toGlobalId('Source', 's'),
      toGlobalId('Entity', 'nobody'),
      toGlobalId('Link', 'l'),
      toGlobalId('Need', 's'),
    ];
    const found = await small().nodes.byIds(ids);
    expect(found.map((node) => node && ('id' in node ? node.id : node.key))).toEqual(['s', undefined, 'l', undefined]);
  });

  it('refuses text that is no global id, and more than 100 of them', async () => {
    const { nodes } = small();
    await expect(nodes.byId('gallium')).rejects.toThrow('"gallium" is not a global id');
    await expect(nodes.byIds(Array.from({ length: 101 }, () => toGlobalId('Entity', 'gallium')))).rejects.toThrow(
      '`ids` holds 101 ids; give at most 100.',
    );
  });
});

describe('memberships', () => {
  it('gives the members of a bloc on a day', async () => {
    const { memberships } = small();
    expect(keysOf(await memberships.members('european-union', {}))).toEqual(['FR', 'GB']);
    expect(keysOf(await memberships.members('european-union', { at: '2020-01-31' }))).toEqual(['FR', 'GB']);
    expect(keysOf(await memberships.members('european-union', { at: '2020-02-01' }))).toEqual(['FR']);
  });

  // Memberships name China by its key and by its code.
  it('gives the blocs of a country by its key and by its code, and of others by their key alone', async () => {
    const { memberships, entity } = smallLoaders({
      entity: [
        { id: 'china', kind: 'Country', iso2: 'CN', country: 'CN' },
        { id: 'club' },
        { id: 'firm', country: 'CN' },
      ],
      membership: [
        { bloc: 'club', member: 'china' },
        { bloc: 'club', member: 'CN', validFrom: '2020' },
      ],
    });
    const blocsOf = async (key: string) => {
      const node = await entity.load(key);
      return node === undefined
        ? []
        : (await memberships.blocs(node, {})).edges.map(({ membership }) => membership.member);
    };
    expect(await blocsOf('china')).toEqual(['CN', 'china']);
    expect(await blocsOf('firm')).toEqual([]);
  });

  it('are a fault of the store where a party is missing', async () =>
    expect(small().memberships.blocs({ ...(await theOrder()), key: 'CN' }, {})).rejects.toThrow('club:CN:2020'));
});

async function theOrder() {
  return small().named.entity('order');
}

import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalLine, compareText, keyOf } from '../../src/model/keys/canonical.ts';
import { fromGlobalId, toGlobalId } from '../../src/model/keys/global-id.ts';
import { sortName } from '../../src/model/keys/name-words.ts';
import { isoCountryNode, nodeOf } from '../../src/model/node.ts';
import { tableNames } from '../../src/model/records/tables.ts';
import { isUnit } from '../../src/model/unit.ts';
import { textsAt } from '../../src/model/values-at.ts';

describe('canonicalJson', () => {
  it('orders fields and leaves out what is undefined', () =>
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 'é' }] })).toBe('{"a":[{"c":"é"}],"b":1}'));
  it('writes numbers as RFC 8785 does', () => expect(canonicalJson([1e21, 0.1, -0])).toBe('[1e+21,0.1,0]'));
});

describe('canonicalLine', () => {
  it('names the table as t', () => expect(canonicalLine('entity', { id: 'x' })).toBe('{"id":"x","t":"entity"}'));
});

describe('compareText', () => {
  it('orders by code points where UTF-16 would not', () => expect(compareText('\u{1F600}', '\uFF5E')).toBe(1));
  it('orders plain text', () => expect(['b', 'a', 'B'].toSorted(compareText)).toEqual(['B', 'a', 'b']));
});

describe('keyOf', () => {
  it('is the id', () => expect(keyOf('membership', { id: 'mem:x', bloc: 'b', member: 'US' })).toBe('mem:x'));
  it('is the identifying fields without one', () =>
    expect(keyOf('membership', { bloc: 'club', member: 'US' })).toBe('club:US:'));
});

describe('tableNames', () => {
  it('are alphabetical', () => expect(tableNames).toEqual(tableNames.toSorted()));
});

describe('fromGlobalId', () => {
  it('reads what toGlobalId writes', () =>
    expect(fromGlobalId(toGlobalId('Entity', 'a:b é'))).toEqual({ type: 'Entity', key: 'a:b é' }));
  it.each(['', 'boeing', 'RW50aXR5', 'U2VjcmV0OmE', `${toGlobalId('Link', 'x')}=`])('refuses %j', (id) =>
    expect(fromGlobalId(id)).toBeUndefined(),
  );
});

describe('isUnit', () => {
  it.each(['t/a', '1', 'USD/kg', 'USD/[lb_av]', 'USD/{mtu}', '{countries}', 't/(a/4)', 'GWh/a', '{drives}/a', 'CNY'])(
    'knows %s',
    (unit) => expect(isUnit(unit)).toBe(true),
  );
  it.each(['', 'tonnes', 't/a/a', 't/', '/a', 'bushel', 'US$'])('does not know %j', (unit) =>
    expect(isUnit(unit)).toBe(false),
  );
});

describe('textsAt', () => {
  it('looks into lists and says where it found a text', () =>
    expect(textsAt({ statements: [{ source: 'a' }, {}, { source: 'b' }] }, 'statements.source')).toEqual([
      { path: 'statements.0.source', text: 'a' },
      { path: 'statements.2.source', text: 'b' },
    ]));
  it('gives the keys of an object at the end of the path', () =>
    expect(textsAt({ contains: { tin: { value: 1 } } }, 'contains')).toEqual([{ path: 'contains.tin', text: 'tin' }]));
  it('finds nothing in inherited fields', () => expect(textsAt({}, 'constructor.name')).toEqual([]));
});

describe('nodeOf', () => {
  const entity = { id: 'msp', kind: 'Organization', name: 'Minerals Security Partnership' } as const;
  it('serves what a membership names as a bloc', () => expect(nodeOf({ entity, isBloc: true })?.kind).toBe('Bloc'));
  it('is one node where a form has the id of an entity', () => {
    const node = nodeOf({
      entity: { id: 'ndfeb-magnet', kind: 'Component', name: 'NdFeB magnet' },
      form: { id: 'ndfeb-magnet', name: 'Magnets', stage: 'MAGNET' },
      isBloc: false,
    });
    expect(node).toMatchObject({ kind: 'Component', name: 'NdFeB magnet', stage: 'MAGNET' });
  });
  it('is a form where no entity has its id, and a company where no kind is given', () => {
    expect(nodeOf({ form: { id: 'ore', stage: 'EXTRACTION' }, isBloc: false })).toMatchObject({
      kind: 'Form',
      name: 'ore',
    });
    expect(nodeOf({ entity: { id: 'S' }, isBloc: false })).toMatchObject({ kind: 'Company', name: 'S' });
  });
  it('takes a missing country from the head office', () =>
    expect(
      nodeOf({ entity: { id: 'abb' }, headquarters: { entity: 'abb', country: 'CH' }, isBloc: false })?.country,
    ).toBe('CH'));
  it('reads refining as processing', () =>
    expect(nodeOf({ entity: { id: 'r', stage: 'REFINING' }, isBloc: false })?.stage).toBe('PROCESSING'));
  it('is nothing without entity and form', () => expect(nodeOf({ isBloc: true })).toBeUndefined());
});

describe('isoCountryNode', () => {
  it('names a country that no record describes', () =>
    expect(isoCountryNode('FR')).toMatchObject({ kind: 'Country', name: 'France' }));
  it('knows no country of the code EU or of a key', () => {
    expect(isoCountryNode('EU')).toBeUndefined();
    expect(isoCountryNode('france')).toBeUndefined();
  });
});

describe('sortName', () => {
  it('is without case and accents', () => expect(sortName('Électricité')).toBe('electricite'));
});

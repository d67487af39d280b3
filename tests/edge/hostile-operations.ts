import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { schemaDirectory } from '../../src/config.ts';
import { fieldCosts } from '../../src/edge/operations/field-costs.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { errorCodes } from '../../src/errors.ts';

/** Operations of the schema whose arguments and input fields have hostile values, each made from one number. */

const schema = buildSchema(readTypeDefinitions(schemaDirectory));

/** Gives the next number from 0 to 1 (mulberry32). */
type Random = () => number;

function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value as it stands in variables, and as it is written in an operation. */
interface Value {
  readonly json: string;
  readonly literal: string;
}

const numbers = [
  '0', '-0', '1', '-1', '0.1', '0.5', '2', '3', '20', '100', '101', '1e5', '3e5', '-1e5', '1e9', '2147483647', '-2147483648',
  '2147483648', '1e12', '1.1e12', '1e21', '-1e21', '1e308', '1.8e308', '-1.8e308', '1e400', '-1e400', '5e-324', '1e-400',
  '9007199254740993', '123456789012345678901234567890',
]; // prettier-ignore
const texts = [
  '', ' ', '__proto__', 'constructor', 'toString', '%', '*', "boeing' OR '1'='1", '}) MATCH (n) DETACH DELETE n //', '\u0000',
  'boeing\u0000', '\ud800', '\udfff\ud800x', '\u202e\ufeff', '\u001b[2J', 'é'.repeat(201), 'k'.repeat(300), 'k'.repeat(20_000),
  '"'.repeat(500), 'RW50aXR5Og', 'RW50aXR5OmNoaW5h', 'WyJsaW5rcyIsIlx1ZDgwMCIsIngiXQ', '[['.repeat(200), 'ndfeb-magnett',
]; // prettier-ignore
const days = [
  '2026-01-01',
  '0001-01-01',
  '0050-06-01',
  '9999-12-31',
  '1000-01-01',
  '2024-02-29',
  '2026-02-30',
  '0000-00-00',
  '9999',
  '',
];
const countries = ['CN', 'US', 'EU', 'JP', 'RU', 'ZZ', 'china', ''];
const buyers = ['boeing', 'general-motors', 'lockheed-martin', 'rtx'];
const materials = ['titanium', 'ndfeb-magnet', 'gallium', 'neodymium', 'cobalt', 'ndfeb-alloy'];
const parties = ['noveon', 'mp-materials', 'mp-independence#magnet', 'boeing', 'china', 'general-motors'];
/** Keys that are there, by the name of the argument or field that takes them. */
const known: Readonly<Record<string, readonly string[]>> = {
  key: [...buyers, ...materials, 'eu27', 'project-vault', 'new-plant'],
  material: materials,
  materials,
  buyer: buyers,
  subject: [...parties, ...materials],
  supplier: parties,
  party: parties,
  holder: parties,
  removeParties: parties,
  to: parties,
  form: ['ndfeb-magnet', 'ndfeb-alloy', 'titanium-sponge'],
  bloc: ['eu27', 'quad'],
  perimeter: ['eu27', 'world'],
  query: ['boeing', 'magnet', 'rare earth'],
  scenarioKey: ['x'],
};

/** Fields that are computed. They are selected less often, because each takes long. */
const computed: ReadonlySet<string> = new Set(
  [...fieldCosts].flatMap(([field, { thread }]) => (thread === undefined ? [] : [field.slice(field.indexOf('.') + 1)])),
);
const partOfComputed = 0.05;
/** The part of the operations that ask one field of a supply under a hostile view. */
const partOfViews = 0.2;

/** The body of an operation with hostile values, as a client would send it. The same number gives the same body. */
export function hostileBody(seed: number): string {
  const random = createRandom(seed);
  const variables: Variables = [];
  const isOfView = random() < partOfViews;
  // Half of the views set one field alone, because of many wrong values one is refused and hides the others.
  const draw = createDraw(random, isOfView && random() < 0.5);
  const fields = isOfView ? [ofView(draw, variables)] : ofRoot(draw, variables);
  const declared = variables.map(({ type }, index) => `$v${index}: ${type}`).join(', ');
  const query = `query${declared === '' ? '' : `(${declared})`} { ${fields.join(' ')} }`;
  const given = variables.map(({ json }, index) => `"v${index}":${json}`);
  const unused = draw.chance(0.05) ? [`"unused":${nested(draw)}`] : [];
  const extensions = draw.chance(0.05) ? `,"extensions":{"e":${nested(draw)}}` : '';
  return `{"query":${JSON.stringify(query)},"variables":{${[...given, ...unused].join(',')}}${extensions}}`;
}

type Variables = (Value & { readonly type: string })[];

function ofRoot(draw: Draw, variables: Variables): readonly string[] {
  return Array.from({ length: 1 + draw.index(2) }, (_, index) => {
    const field = draw.field(Object.values(schema.getQueryType()?.getFields() ?? {}));
    return `f${index}: ${written(field, draw, variables, 0)}`;
  });
}

/** A supply under a hostile view. With one field alone in the view, the rest of the operation is right. */
function ofView(draw: Draw, variables: Variables): string {
  const supply = fieldOf('Oem', 'supply');
  const [view] = supply.args;
  const { literal = '{}' } = view === undefined || !draw.isAlone ? {} : hostileValue(view.type, view.name, draw);
  const inner = draw.isAlone
    ? `supply(view: ${literal}) { dependency(material: "${draw.one(['titanium', 'cobalt'])}") { status } }`
    : written(supply, draw, variables, 1);
  return `buyer(key: "${draw.one(buyers)}") { ${inner} }`;
}

function fieldOf(type: string, name: string): GraphQLField<unknown, unknown> {
  const object = schema.getType(type);
  const field = isObjectType(object) ? object.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`there is no field ${type}.${name}`);
  return field;
}

type Draw = ReturnType<typeof createDraw>;

function createDraw(random: Random, isAlone: boolean) {
  const index = (length: number): number => Math.floor(random() * length);
  const chance = (part: number): boolean => random() < part;
  const one = <T>(list: readonly T[]): T | undefined => list[index(list.length)];
  return {
    /** Whether each input object has one field alone, apart from those that it needs. */
    isAlone,
    index,
    chance,
    one,
    /** One of the fields, and seldom one that is computed. */
    field(fields: readonly GraphQLField<unknown, unknown>[]): GraphQLField<unknown, unknown> {
      const light = fields.filter(({ name }) => !computed.has(name));
      const some = light.length > 0 && !chance(partOfComputed) ? light : fields;
      const found = one(some);
      if (found === undefined) throw new Error('a type has no fields');
      return found;
    },
  };
}

function nested(draw: Draw): string {
  const levels = draw.one([2, 20, 40, 200, 5_000]) ?? 2;
  return draw.chance(0.5)
    ? `${'['.repeat(levels)}1${']'.repeat(levels)}`
    : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

const deepest = 4;

function written(field: GraphQLField<unknown, unknown>, draw: Draw, variables: Variables, level: number): string {
  const args = field.args.flatMap((argument) => {
    const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
    if (!isNeeded && !draw.chance(0.5)) return [];
    const value = hostileValue(argument.type, argument.name, draw);
    if (draw.chance(0.5)) return [`${argument.name}: ${value.literal}`];
    variables.push({ ...value, type: String(argument.type) });
    return [`${argument.name}: $v${variables.length - 1}`];
  });
  const given = args.length === 0 ? '' : `(${args.join(', ')})`;
  return `${field.name}${given}${selection(getNamedType(field.type), draw, variables, level + 1)}`;
}

function selection(type: GraphQLNamedType, draw: Draw, variables: Variables, level: number): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const object = draw.one(schema.getPossibleTypes(type));
    if (object === undefined || level >= deepest) return ' { __typename }';
    return ` { __typename ... on ${object.name}${selection(object, draw, variables, level)} }`;
  }
  if (!isObjectType(type) || level >= deepest) return ' { __typename }';
  const fields = Object.values(type.getFields());
  const parts = Array.from({ length: 1 + draw.index(2) }, (_, index) => {
    const field = draw.field(fields);
    return `g${index}: ${written(field, draw, variables, level)}`;
  });
  return ` { __typename ${parts.join(' ')} }`;
}

function hostileValue(type: GraphQLInputType, name: string, draw: Draw): Value {
  if (!isNonNullType(type) && draw.chance(0.03)) return same('null');
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const items = Array.from({ length: draw.isAlone ? 1 : draw.index(4) }, () =>
      hostileValue(inner.ofType, name, draw),
    );
    return {
      json: `[${items.map(({ json }) => json).join(',')}]`,
      literal: `[${items.map(({ literal }) => literal).join(' ')}]`,
    };
  }
  if (isInputObjectType(inner)) {
    const all = Object.values(inner.getFields());
    // Each number and text of the whole input is as likely as any other.
    const alone = draw.one(all.flatMap((field) => Array.from({ length: leavesOf(field.type) }, () => field)));
    const fields = all.filter(
      (field) =>
        (isNonNullType(field.type) && field.defaultValue === undefined) ||
        (draw.isAlone ? field === alone : draw.chance(0.35)),
    );
    const values = fields.map((field) => ({ name: field.name, ...hostileValue(field.type, field.name, draw) }));
    return {
      json: `{${values.map((one) => `"${one.name}":${one.json}`).join(',')}}`,
      literal: `{${values.map((one) => `${one.name}: ${one.literal}`).join(', ')}}`,
    };
  }
  if (isEnumType(inner)) {
    const word = draw.one(inner.getValues())?.name ?? '';
    return { json: `"${word}"`, literal: word };
  }
  return scalarValue(inner.name, name, draw);
}

/** The number of values that an input holds, counted in its types. */
function leavesOf(type: GraphQLInputType): number {
  const inner = getNamedType(type);
  if (!isInputObjectType(inner)) return 1;
  return Object.values(inner.getFields()).reduce((sum, field) => sum + leavesOf(field.type), 0);
}

function scalarValue(type: string, name: string, draw: Draw): Value {
  if (type === 'Boolean') return same(draw.chance(0.5) ? 'true' : 'false');
  // Most numbers are usual ones, so that hostile ones come one at a time.
  if (type === 'Int') return same(draw.one(draw.chance(0.8) ? ['1', '3', '20'] : numbers) ?? '0');
  if (type === 'Float') return same(draw.one(!draw.isAlone && draw.chance(0.4) ? ['0.5', '1', '3'] : numbers) ?? '0');
  if (type === 'Date') return same(JSON.stringify(draw.one(days)));
  if (type === 'CountryCode') return same(JSON.stringify(draw.one(countries)));
  const keys = known[name] ?? [];
  return same(JSON.stringify(draw.one(keys.length > 0 && draw.chance(0.75) ? keys : texts)));
}

function same(text: string): Value {
  return { json: text, literal: text };
}

interface Shown {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown } | undefined;
}

/** The errors of an answer that no operation may cause: faults of ours, and texts from inside the server. */
export function faultsIn({ errors = [] }: { readonly errors?: readonly Shown[] | undefined }): readonly string[] {
  const codes: ReadonlySet<unknown> = new Set(errorCodes);
  return errors.flatMap(({ message, extensions: { code } = {} }) =>
    code === 'INTERNAL_SERVER_ERROR' ||
    !codes.has(code) ||
    /sqlite|invariant|undefined is not|Cannot read|call stack|Invalid time/i.test(message)
      ? [`${String(code)}: ${message}`]
      : [],
  );
}

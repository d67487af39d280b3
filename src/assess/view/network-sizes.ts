import type { NodeKind } from '../../model/node.ts';
import type { FormRecord } from '../../model/records/network.ts';
import { makingKinds } from '../../network/evidence/places.ts';
import { membersOf } from '../../network/evidence/mineral-groups.ts';
import { createMaterialForms, type MaterialForms } from '../../network/evidence/material-forms.ts';
import type { GraphStore, RecordCounts } from '../../store/graph-store.ts';
import { materialKinds } from '../../model/node.ts';

/** The sizes of a store's networks, by which questions are priced before they run. No network is built for them. */

/** What a question works on: one chain per need and mineral. */
interface ChainCount {
  readonly chains: number;
  /** The squares of the numbers of statistics of each chain's mineral. */
  readonly pairs: number;
  /** The recorded makers of the needed forms. */
  readonly makers: number;
}

interface Question {
  readonly buyer: string | undefined;
  readonly material: string | undefined;
}

/** More rows than this are not read to be counted. An average stands for them. */
const mostRows = 20_000;
const mostForms = 2_000;
const pageLength = 100;
/** A country or bloc takes in about this part of all forms, as national statistics state them (rule N0). */
const nationalPart = 1 / 3;
const makersPerNational = 1.5;
/** The chains of a buyer that is not named. */
const usualChains = 8;

/** Reads sizes once per revision, those of a buyer and a material when they are first asked. */
export function createSizeReader(store: GraphStore) {
  let reading: { readonly revision: number; readonly revised: ReturnType<typeof sizesAt> } | undefined;
  return async (questions: readonly Question[]) => {
    const head = await store.head();
    if (reading?.revision !== head.revision) {
      const isHashStored = head.hash !== undefined;
      const revised = sizesAt(store, head.revision, head.counts, isHashStored);
      reading = { revision: head.revision, revised };
      revised.catch(() => (reading = undefined));
    }
    const sizes = await reading.revised;
    await sizes.read(questions);
    return sizes;
  };
}

async function sizesAt(store: GraphStore, revision: number, counts: RecordCounts, isHashStored: boolean) {
  const count = async (kinds: readonly NodeKind[]) => (await store.entities({ kinds }, 'KEY', { first: 1 })).totalCount;
  const [materials, countries, minerals] = await Promise.all([
    readForms(store),
    count(['Country']),
    count(['Mineral']),
  ]);
  const chains = createChainReader(store, materials, counts, minerals);
  const needs = new Map<string, number>();
  const readNeeds = async (material: string | undefined): Promise<void> => {
    const all = counts.need ?? 0;
    if (material === undefined || needs.has(material)) return;
    if (all > mostRows) return void needs.set(material, all);
    const rows = await store.rows('need', 'form', materials.holding(material));
    needs.set(material, rows.flat().length);
  };
  return {
    revision,
    records: Object.values(counts).reduce((sum, one) => sum + one, 0),
    entities: counts.entity ?? 0,
    supplies: counts.supply ?? 0,
    needs: counts.need ?? 0,
    forms: counts.form ?? 0,
    countries,
    isHashStored,
    chainsOf: chains.of,
    needsOf: (material: string | undefined) =>
      material === undefined ? (counts.need ?? 0) : (needs.get(material) ?? counts.need ?? 0),
    async read(questions: readonly Question[]): Promise<void> {
      await chains.read(questions);
      for (const { buyer, material } of questions) if (buyer === undefined) await readNeeds(material);
    },
  };
}

interface Materials {
  readonly forms: MaterialForms;
  /** The minerals that a material stands for: the members of a group, or itself. */
  readonly membersOf: (material: string) => readonly string[];
  /** The minerals of a form that a question about a material, or about the whole form, follows. */
  readonly mineralsIn: (form: string, material: string | undefined) => readonly string[];
  /** The forms that hold a material, or are it. */
  holding(material: string): readonly string[];
}

async function readForms(store: GraphStore): Promise<Materials> {
  const forms = new Map<string, FormRecord>();
  const entities = new Map<string, { readonly id: string; readonly mineralGroup?: string | undefined }>();
  let after: readonly string[] | undefined;
  do {
    const page = await store.entities({ kinds: materialKinds }, 'KEY', { first: pageLength, after });
    for (const { value } of page.items) {
      if (value.form !== undefined) forms.set(value.key, value.form);
      if (value.entity !== undefined) entities.set(value.key, value.entity);
    }
    after = page.hasNextPage ? page.items.at(-1)?.sortKey : undefined;
  } while (after !== undefined && forms.size < mostForms);
  const crosswalk = (await store.rows('crosswalk', 'form', [...forms.keys()])).flat();
  const known = createMaterialForms({ forms, crosswalk });
  const members = (material: string): readonly string[] => membersOf({ entities, forms }, material);
  return {
    forms: known,
    membersOf: members,
    mineralsIn: (form, material) =>
      material === undefined || material === form
        ? known.mineralsOf(form)
        : members(material).filter((one) => one === material || known.holds(form, one)),
    holding: (material) => [...forms.keys()].filter((form) => members(material).some((one) => known.holds(form, one))),
  };
}

/** The needed forms of a buyer. */
interface Buyer {
  readonly forms: readonly string[];
  /** A country or bloc. It also needs the forms that national statistics say it takes in. */
  readonly isPlace: boolean;
}

function createChainReader(
  store: GraphStore,
  { forms, membersOf: members, mineralsIn }: Materials,
  counts: RecordCounts,
  mineralCount: number,
) {
  const buyers = new Map<string, Buyer>();
  const statistics = new Map<string, number>();
  const makers = new Map<string, number>();
  const average = (counts.statistic ?? 0) / Math.max(1, mineralCount);

  const formsOf = (buyer: string | undefined, material: string | undefined): readonly string[] => {
    const needed = buyer === undefined ? undefined : buyers.get(buyer);
    const found = (needed?.forms ?? []).filter(
      (form) => material === undefined || members(material).some((one) => forms.holds(form, one)),
    );
    const isOther = needed === undefined || needed.isPlace;
    return found.length === 0 && isOther && material !== undefined ? [material] : found;
  };
  const of = (buyer: string | undefined, material: string | undefined): ChainCount => {
    const needed = formsOf(buyer, material);
    const minerals = needed.flatMap((form) => mineralsIn(form, material));
    const more = material === undefined ? unnamed(buyer === undefined ? undefined : buyers.get(buyer)) : 0;
    return {
      chains: minerals.length + more,
      pairs: minerals.reduce((sum, one) => sum + (statistics.get(one) ?? average) ** 2, more * average ** 2),
      makers: needed.reduce((sum, form) => sum + (makers.get(form) ?? 0), more * makersPerNational),
    };
  };
  /** The chains of needs that no row names. */
  const unnamed = (buyer: Buyer | undefined): number =>
    buyer === undefined ? usualChains : buyer.isPlace ? (counts.form ?? 0) * nationalPart : 0;

  const readBuyers = async (keys: readonly string[]): Promise<void> => {
    const [needs, supplies, nodes] = await Promise.all([
      store.rows('need', 'buyer', keys),
      store.rows('supply', 'buyer', keys),
      store.entitiesByKey(keys),
    ]);
    for (const [index, key] of keys.entries()) {
      const named = [...(needs[index] ?? []), ...(supplies[index] ?? [])].flatMap(({ form }) => form ?? []);
      const kind = nodes[index]?.kind;
      buyers.set(key, {
        forms: [...new Set(named)],
        isPlace: kind === undefined || kind === 'Country' || kind === 'Bloc',
      });
    }
  };
  const readStatistics = async (minerals: readonly string[]): Promise<void> => {
    if ((counts.statistic ?? 0) > mostRows) return;
    const rows = await store.rows('statistic', 'material', minerals);
    for (const [index, key] of minerals.entries()) statistics.set(key, rows[index]?.length ?? 0);
  };
  const readMakers = async (keys: readonly string[]): Promise<void> => {
    const links = await store.linksOf(
      keys.map((entity) => ({ entity, kinds: [...makingKinds], direction: 'IN', first: 1 })),
    );
    for (const [index, key] of keys.entries()) makers.set(key, links[index]?.totalCount ?? 0);
  };

  return {
    of,
    async read(questions: readonly Question[]): Promise<void> {
      const asked = questions.flatMap(({ buyer }) => buyer ?? []);
      await ifAny(
        [...new Set(asked)].filter((key) => !buyers.has(key)),
        readBuyers,
      );
      const needed = questions.map(({ buyer, material }) => ({ material, forms: formsOf(buyer, material) }));
      const minerals = needed.flatMap((one) => one.forms.flatMap((form) => mineralsIn(form, one.material)));
      const unread = [...new Set(minerals)].filter((key) => !statistics.has(key));
      const unmade = [...new Set(needed.flatMap((one) => one.forms))].filter((key) => !makers.has(key));
      await Promise.all([ifAny(unread, readStatistics), ifAny(unmade, readMakers)]);
    },
  };
}

async function ifAny(keys: readonly string[], read: (keys: readonly string[]) => Promise<void>): Promise<void> {
  if (keys.length > 0) await read(keys);
}

import type { Day } from '../../model/partial-date.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { isRunning, timesInForce } from '../../model/supply-state.ts';
import { stageOf, type Stage } from '../../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { makingKinds } from './places.ts';
import { supplyFacts } from './supply-facts.ts';

/** What records say that parties make. */
export interface MadeForms {
  /** Keys of the forms that a party makes, by its own record and by links. What is only planned counts for an unbuilt plant. */
  saidOf(party: string): ReadonlySet<string>;
  /** Keys of the forms that a party has sold, by supplies that are or were in force. */
  soldBy(party: string): ReadonlySet<string>;
  /** Keys of the forms for which a party states a capacity. */
  capacityOf(party: string): ReadonlySet<string>;
  /** Whether a form goes into something that a party makes, directly or through other forms. */
  worksOn(party: string, form: string): boolean;
}

type Recorded = Pick<Evidence, 'entities' | 'forms' | 'links' | 'supplies' | 'capacitiesOf' | 'sources'>;

const makingWords: ReadonlySet<string> = new Set(makingKinds);
const stageOfLink: Partial<Record<LinkRecord['kind'], Stage>> = { EXTRACTS: 'EXTRACTION', REFINES: 'PROCESSING' };

/** Reads what parties make on a day. A name of a material stands for its forms at the stage of the relation. */
export function createMadeForms(
  { entities, forms, links, supplies, capacitiesOf, sources }: Recorded,
  at: Day,
): MadeForms {
  const aliased = onRequest(() =>
    Map.groupBy(
      [...forms.values()].flatMap(({ id, stage, aliases }) =>
        (aliases?.evidence ?? []).map((name) => ({ name, id, stage })),
      ),
      ({ name }) => name,
    ),
  );
  const named = (name: string, stage: Stage | undefined): readonly string[] => {
    if (forms.has(name)) return [name];
    const meant = aliased().get(name) ?? [];
    return meant.flatMap((one) => (stage === undefined || one.stage === stage ? [one.id] : []));
  };
  const making = onRequest(() =>
    Map.groupBy(
      links.filter((link) => makingWords.has(link.kind) && holdsOn(validityOf(link), at)),
      ({ from }) => from,
    ),
  );
  const facts = supplyFacts({ entities, sources });
  const sellsOf = onRequest(() => Map.groupBy(supplies, ({ supplier }) => supplier));
  const hasMoved = (supply: SupplyRecord): boolean =>
    timesInForce(supply, facts).some(({ from }) => from === null || from <= at);
  const ownStage = (party: string): Stage | undefined => {
    const stage = entities.get(party)?.stage;
    return stage === undefined ? undefined : stageOf(stage);
  };
  const saidOf = (party: string): ReadonlySet<string> => {
    const { makes = [], ...entity } = entities.get(party) ?? {};
    const said = (making().get(party) ?? []).filter(({ status }) => status !== 'PLANNED' || !isRunning(entity, at));
    return new Set([...makes, ...said.flatMap(({ kind, to }) => named(to, stageOfLink[kind] ?? ownStage(party)))]);
  };
  return {
    saidOf,
    soldBy: (party) =>
      new Set(
        (sellsOf().get(party) ?? []).flatMap((one) => (one.form !== undefined && hasMoved(one) ? [one.form] : [])),
      ),
    capacityOf: (party) =>
      new Set([
        ...(entities.get(party)?.capacities ?? []).flatMap(({ item }) =>
          item === undefined ? [] : named(item, ownStage(party)),
        ),
        ...(capacitiesOf.get(party) ?? []).map(({ form }) => form),
      ]),
    worksOn(party, form) {
      const into = new Set(saidOf(party));
      for (const made of into) {
        const inputs = forms.get(made)?.madeFrom ?? [];
        if (inputs.includes(form)) return true;
        for (const input of inputs) into.add(input);
      }
      return false;
    },
  };
}

/** An index that is made when it is first needed. Most chains name plants alone. */
function onRequest<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

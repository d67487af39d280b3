import type { Day } from '../../model/partial-date.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { isRunning } from '../../model/supply-state.ts';
import { stageOf, type LinkStatus, type Stage } from '../../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { makingKinds } from './places.ts';

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

type Recorded = Pick<Evidence, 'entities' | 'forms' | 'links' | 'supplies' | 'capacitiesOf'>;

const makingWords: ReadonlySet<string> = new Set(makingKinds);
/** The statuses of supplies by which goods move or have moved. */
const moved: ReadonlySet<string> = new Set<LinkStatus>(['IN_FORCE', 'ENDED', 'TERMINATED', 'LAPSED', 'SUSPENDED']);
const stageOfLink: Partial<Record<LinkRecord['kind'], Stage>> = { EXTRACTS: 'EXTRACTION', REFINES: 'PROCESSING' };

/** Reads what parties make on a day. A name of a material stands for its forms at the stage of the relation. */
export function createMadeForms({ entities, forms, links, supplies, capacitiesOf }: Recorded, at: Day): MadeForms {
  const aliased = Map.groupBy(
    [...forms.values()].flatMap(({ id, stage, aliases }) =>
      (aliases?.evidence ?? []).map((name) => ({ name, id, stage })),
    ),
    ({ name }) => name,
  );
  const named = (name: string, stage: Stage | undefined): readonly string[] => {
    if (forms.has(name)) return [name];
    const meant = aliased.get(name) ?? [];
    return meant.flatMap((one) => (stage === undefined || one.stage === stage ? [one.id] : []));
  };
  const making = Map.groupBy(
    links.filter((link) => makingWords.has(link.kind) && holdsOn(validityOf(link), at)),
    ({ from }) => from,
  );
  const sold = Map.groupBy(
    supplies.filter(({ status = 'IN_FORCE' }) => moved.has(status)),
    ({ supplier }) => supplier,
  );
  const ownStage = (party: string): Stage | undefined => {
    const stage = entities.get(party)?.stage;
    return stage === undefined ? undefined : stageOf(stage);
  };
  const saidOf = (party: string): ReadonlySet<string> => {
    const { makes = [], ...entity } = entities.get(party) ?? {};
    const links = (making.get(party) ?? []).filter(({ status }) => status !== 'PLANNED' || !isRunning(entity, at));
    return new Set([...makes, ...links.flatMap(({ kind, to }) => named(to, stageOfLink[kind] ?? ownStage(party)))]);
  };
  return {
    saidOf,
    soldBy: (party) => new Set((sold.get(party) ?? []).flatMap(({ form }) => form ?? [])),
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

import type { Estimate } from '../../model/estimate.ts';
import type { FormRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { contentOf, mayHoldNone } from './form-contents.ts';

/** The forms of a material at one stage of a chain. */
export interface LadderStep {
  readonly stage: Stage;
  /** Keys of the forms, in key order. Empty if only the material itself has a statistic there. */
  readonly forms: readonly string[];
}

/** The relations of forms and minerals, read once from the evidence. */
export interface MaterialForms {
  /** The minerals that a form holds, in key order. A form with unknown content holds only itself. */
  mineralsOf(form: string): readonly string[];
  /** The minerals of a form without those of which it may hold none, unless it may hold none of any. In key order. */
  surelyIn(form: string): readonly string[];
  /** Whether a form holds a material, or is it. */
  holds(form: string, material: string): boolean;
  /** The stages upstream of a form in the chain of a material, nearest first, without the form's own stage. */
  ladder(form: string, material: string): readonly LadderStep[];
  /** The mass fraction of a mineral in a form, 0 to 1. Undefined if not recorded. */
  contentOf(form: string, material: string): Estimate | undefined;
  stageOf(form: string): Stage | undefined;
  /** Whether a form stands for several forms. */
  isGroup(form: string): boolean;
  /** The forms of a material at a stage, without scrap, in key order. */
  formsAt(material: string, stage: Stage): readonly string[];
  /** Scrap forms from which a form is also made (rule U6). */
  scrapOf(form: string, material: string): readonly string[];
}

/**
 * A form holds its listed contents, its element, and the minerals of the forms it is made from. A form of unknown content
 * (an ore, a mixed carbonate) may hold the minerals of forms made from it, and those that the crosswalk pairs it with.
 */
export function createMaterialForms(evidence: Pick<Evidence, 'forms' | 'crosswalk'>): MaterialForms {
  const { forms } = evidence;
  const madeInto = new Map<string, string[]>();
  for (const { id, madeFrom = [] } of forms.values())
    for (const input of madeFrom) madeInto.set(input, [...(madeInto.get(input) ?? []), id]);
  const paired = Map.groupBy(
    evidence.crosswalk.filter(({ form, material }) => form !== undefined && material !== undefined),
    ({ form }) => form ?? '',
  );

  const ownOf = (key: string): readonly string[] => {
    const form = forms.get(key);
    return [...Object.keys(form?.contains ?? {}), ...(form?.element === undefined ? [] : [form.element])];
  };
  const listed = remembered((form) =>
    reached(form, (key) => forms.get(key)?.madeFrom ?? []).flatMap((key) => ownOf(key)),
  );
  const unlisted = (key: string): boolean => listed(key).length === 0;
  const possible = remembered((form) => {
    return reached(form, (key) => (unlisted(key) ? (madeInto.get(key) ?? []) : [])).flatMap((key) =>
      unlisted(key) ? (paired.get(key) ?? []).flatMap(({ material }) => material ?? []) : listed(key),
    );
  });

  const mineralsOf = (form: string): readonly string[] => {
    const minerals = possible(form);
    return minerals.length > 0 ? minerals : [form];
  };
  const holds = (form: string, material: string): boolean => form === material || possible(form).includes(material);
  const inputsOf = (form: string, material: string): FormRecord[] =>
    (forms.get(form)?.madeFrom ?? []).flatMap((key) => {
      const input = forms.get(key);
      return input !== undefined && holds(key, material) ? [input] : [];
    });

  return {
    mineralsOf,
    surelyIn(form) {
      const minerals = mineralsOf(form);
      const sure = minerals.filter((mineral) => !mayHoldNone(forms, form, mineral));
      return sure.length > 0 ? sure : minerals;
    },
    holds,
    contentOf: (form, material) => contentOf(forms, form, material),
    stageOf: (form) => forms.get(form)?.stage,
    isGroup: (form) => forms.get(form)?.group === true,
    formsAt: (material, stage) =>
      [...forms.values()].flatMap((form) =>
        form.stage === stage && form.scrap !== true && holds(form.id, material) ? [form.id] : [],
      ),
    scrapOf: (form, material) => inputsOf(form, material).flatMap(({ id, scrap }) => (scrap === true ? [id] : [])),
    ladder(form, material) {
      const start = forms.get(form)?.stage;
      return start === undefined ? [] : ladderFrom(form, start, (key) => inputsOf(key, material));
    },
  };
}

/** The stages that a form comes from, nearest first, each with its forms in key order. Scrap is not a step. */
function ladderFrom(
  form: string,
  start: Stage,
  inputsOf: (form: string) => readonly FormRecord[],
): readonly LadderStep[] {
  const found = new Map<string, Stage>();
  const open = [form];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const input of inputsOf(key)) {
      if (input.scrap === true || found.has(input.id)) continue;
      found.set(input.id, input.stage);
      open.push(input.id);
    }
  }
  const below = stages.slice(0, stages.indexOf(start)).toReversed();
  return below.flatMap((stage) => {
    const keys = [...found].flatMap(([key, at]) => (at === stage ? [key] : [])).toSorted();
    return keys.length === 0 ? [] : [{ stage, forms: keys }];
  });
}

/** All keys that references reach from a key, itself first. Loops are followed once. */
function reached(start: string, next: (key: string) => readonly string[]): string[] {
  const found = new Set([start]);
  for (const key of found) for (const other of next(key)) found.add(other);
  return [...found];
}

/** A list of keys by key, without duplicates and in key order, computed once. */
function remembered(list: (key: string) => readonly string[]): (key: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const found = known.get(key) ?? [...new Set(list(key))].toSorted();
    known.set(key, found);
    return found;
  };
}

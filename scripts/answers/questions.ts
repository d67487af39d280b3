import {
  getNamedType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Question, Step } from './operation.ts';
import { fieldsOf, isAskedApart, type Selections } from './selections.ts';
import { pagedQuestion } from './world.ts';

/** Arguments to ask a field with, one question for each. */
export type ArgumentSets = readonly Readonly<Record<string, unknown>>[];

export interface QuestionMaker {
  /** The record that the steps lead to, whole. */
  readonly whole: (steps: readonly Step[]) => Question;
  /**
   * Every field of the record that the steps lead to and that its whole leaves out: page by page, or with the arguments
   * that are listed for it. A field that needs arguments and has none listed is remembered as not asked.
   */
  readonly fields: (steps: readonly Step[], sets: ReadonlyMap<string, ArgumentSets>) => readonly Question[];
  readonly notAsked: ReadonlySet<string>;
}

/** Makes questions from the schema of the server that is asked. */
export function createQuestionMaker(schema: GraphQLSchema, selections: Selections): QuestionMaker {
  const notAsked = new Set<string>();

  const typeAt = (steps: readonly Step[]): GraphQLNamedType => {
    let type: GraphQLNamedType | null | undefined = schema.getQueryType();
    for (const { field: name, on } of steps) {
      const found: GraphQLField<unknown, unknown> | undefined = (type ? fieldsOf(type) : []).find(
        (one) => one.name === name,
      );
      if (found === undefined) throw new Error(`${type?.name ?? 'the schema'} has no field ${name}`);
      type = on === undefined ? getNamedType(found.type) : schema.getType(on);
    }
    if (!type) throw new Error('a step leads to no type');
    return type;
  };

  const setsOf = (type: GraphQLNamedType, sets: ReadonlyMap<string, ArgumentSets>) =>
    fieldsOf(type).flatMap((field) => {
      if (!isAskedApart(field)) return [];
      const given = sets.get(field.name);
      if (given !== undefined) return [{ field, given }];
      if (!field.args.some(isRequiredArgument)) return [{ field, given: [{}] }];
      notAsked.add(`${type.name}.${field.name}`);
      return [];
    });

  return {
    notAsked,
    whole: (steps) => {
      return { steps, selection: selections.whole(typeAt(steps)) };
    },
    fields: (steps, sets) =>
      setsOf(typeAt(steps), sets).flatMap(({ field, given }) => {
        const selection = selections.whole(getNamedType(field.type));
        return given.map((one): Question => {
          const asked: readonly Step[] = [...steps, { field: field.name, arguments: one }];
          const isLong = field.args.some(({ name }) => name === 'first');
          return isLong ? pagedQuestion(asked, selection) : { steps: asked, selection };
        });
      }),
  };
}

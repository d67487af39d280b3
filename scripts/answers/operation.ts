import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';

/** One field on the way from the query type to what is asked. */
export interface Step {
  readonly field: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  /** The type that the fields after it belong to, where the field returns an interface. */
  readonly on?: string;
}

export interface Question {
  readonly steps: readonly Step[];
  /** What is selected of the last field. Empty: a scalar. */
  readonly selection: string;
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields of a question, such as `entity.supply.dependency`. */
export function nameOf({ steps }: Question): string {
  return steps.map(({ field }) => field).join('.');
}

/** The arguments of each field that has some. */
export function argumentsOf({ steps }: Question): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    steps.flatMap(({ field, arguments: given }) => (given === undefined ? [] : [[field, given] as const])),
  );
}

/** The text that asks a question. Questions of one kind have one text, so that a server parses it once. */
export function operationOf(schema: GraphQLSchema, { steps, selection }: Question): Operation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let type: GraphQLNamedType | null | undefined = schema.getQueryType();
  const texts = steps.map(({ field: name, arguments: given = {}, on }, index) => {
    const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`${type?.name ?? 'the schema'} has no field ${name}`);
    const passed = Object.entries(given).map(([argument, value]) => {
      const definition = 'args' in field ? field.args.find((one) => one.name === argument) : undefined;
      if (definition === undefined) throw new Error(`${name} has no argument ${argument}`);
      const variable = `${argument}${index}`;
      variables[variable] = value;
      declared.push(`$${variable}: ${String(definition.type)}`);
      return `${argument}: $${variable}`;
    });
    type = on === undefined ? getNamedType(field.type) : schema.getType(on);
    return `${name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${on === undefined ? '' : `{ ... on ${on} `}`;
  });
  const last = steps.length - 1;
  const body = texts.map((text, index) => (index === last ? text : `${text}{ `)).join('');
  const ends = steps.map(({ on }, index) => `${on === undefined ? '' : ' }'}${index === last ? '' : ' }'}`).join('');
  const head = declared.length > 0 ? `query Asked(${declared.join(', ')})` : 'query Asked';
  return { query: `${head} { ${body}${selection}${ends} }`, variables };
}

import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** An example operation: a question as its first comment line, then what to see, then GraphQL. */
export interface Example {
  readonly name: string;
  readonly question: string;
  /** The whole file, comments included. */
  readonly operation: string;
  /** The default values of the operation's variables as JSON; empty when it has none. */
  readonly variables: string;
}

const files = import.meta.glob<string>('../../examples/*.graphql', { eager: true, query: '?raw', import: 'default' });

/** All examples in the order of their file names, which begin with a number. */
export const examples: readonly Example[] = Object.entries(files)
  .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  .map(([path, operation]) => exampleFrom(path, operation));

function exampleFrom(path: string, operation: string): Example {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
  const question = /^#\s*(.+)$/m.exec(operation)?.[1] ?? name;
  return { name, question, operation, variables: defaultVariables(operation) };
}

function defaultVariables(operation: string): string {
  const values = parse(operation)
    .definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((definition) => definition.variableDefinitions ?? [])
    .flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    );
  return values.length === 0 ? '' : JSON.stringify(Object.fromEntries(values), null, 2);
}

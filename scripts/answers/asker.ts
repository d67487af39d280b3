import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { operationOf, type Operation, type Question } from './operation.ts';

const answerSchema = z.object({
  data: z.record(z.string(), z.json()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), path: z.array(z.json()).optional(), extensions: z.json().optional() }))
    .optional(),
});
const codeSchema = z.object({ code: z.string() });
const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const recordSchema = z.record(z.string(), z.unknown());

export interface Answer {
  readonly data: unknown;
  /** Without what differs each time, such as the id of a request. Absent: none. */
  readonly errors?: readonly unknown[];
}

export interface Asker {
  readonly operation: (operation: Operation) => Promise<Answer>;
  /** All pages of a question, one where it is not paged. */
  readonly pages: (question: Question) => Promise<readonly Answer[]>;
}

/** Asks a server over HTTP. */
export function createAsker(address: string, schema: GraphQLSchema): Asker {
  const operation = async ({ query, variables }: Operation): Promise<Answer> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answerSchema.parse(await response.json());
    if (errors === undefined) return { data };
    const shown = errors.map(({ message, path = [], extensions }) => ({
      message,
      path,
      code: codeSchema.safeParse(extensions).data?.code ?? '',
    }));
    const [first] = shown;
    if (data == null && first?.path.length === 0) {
      throw new Error(`${first.message} Asked: ${query} with ${JSON.stringify(variables)}`);
    }
    return { data, errors: shown };
  };

  const page = async (question: Question): Promise<Answer> => {
    const { data, errors } = await operation(operationOf(schema, question));
    const inside = question.steps.reduce<unknown>((value, { field }) => valueIn(value, field), data);
    return { data: inside ?? null, ...(errors && { errors }) };
  };

  return {
    operation,
    pages: async (question) => {
      const answers: Answer[] = [];
      let asked = question;
      for (;;) {
        const answer = await page(asked);
        answers.push(answer);
        const after = nextPage(answer.data);
        if (after === undefined) return answers;
        asked = { ...question, steps: withAfter(question, after) };
      }
    },
  };
}

/** The field of a record, or of each record in a list. */
function valueIn(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => valueIn(one, field));
  return recordSchema.safeParse(value).data?.[field] ?? null;
}

function withAfter({ steps }: Question, after: string): Question['steps'] {
  return steps.map((step, index) =>
    index === steps.length - 1 ? { ...step, arguments: { ...step.arguments, after } } : step,
  );
}

/** Where an answer goes on: it is a connection, or holds one. */
function nextPage(answer: unknown): string | undefined {
  const record = recordSchema.safeParse(answer).data ?? {};
  for (const value of [record, ...Object.values(record)]) {
    const { data: info } = pageInfoSchema.safeParse(recordSchema.safeParse(value).data?.['pageInfo']);
    if (info?.hasNextPage === true && info.endCursor !== null) return info.endCursor;
  }
  return undefined;
}

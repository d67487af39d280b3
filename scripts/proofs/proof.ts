import { z } from 'zod';

/** One line of a proof's table. */
export interface Row {
  readonly what: string;
  /** What must hold, such as "p99 ≤ 300 ms". */
  readonly asked: string;
  readonly found: string;
  readonly ok: boolean;
}

/** What a file of `scripts/prove` exports. `say` writes a line of progress. */
export interface Proof {
  readonly title: string;
  readonly prove: (say: (line: string) => void) => Promise<readonly Row[]>;
}

const rowsSchema = z.array(z.object({ what: z.string(), asked: z.string(), found: z.string(), ok: z.boolean() }));
const proofSchema = z.object({
  title: z.string().min(1),
  prove: z.function({ input: [z.custom<(line: string) => void>()], output: z.promise(rowsSchema) }),
});

/** Reads a proof from the module that it is. */
export function readProof(name: string, module: unknown): Proof {
  const { data, error } = proofSchema.safeParse(module);
  if (data === undefined)
    throw new Error(`scripts/prove/${name}.ts is not a proof. It exports title and prove. ${z.prettifyError(error)}`);
  return data;
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  return [
    line(['what', 'asked', 'found', 'ok']),
    line(['---', '---', '---', '---']),
    ...rows.map(({ what, asked, found, ok }) => line([what, asked, found, ok ? 'yes' : '**no**'])),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

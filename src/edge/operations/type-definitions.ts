import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the public schema: all files of the folder, in the order of their names. */
export function readTypeDefinitions(directory: string): string {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(join(directory, file), 'utf8'))
    .join('\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of an example operation, by its file name without the extension. */
export function example(name: string): string {
  return readFileSync(join(import.meta.dirname, '../examples', `${name}.graphql`), 'utf8');
}

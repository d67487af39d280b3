import { DomainError } from '../errors.ts';

const attempts = 5;

/** Reads something of one whole revision. Where the store was written to meanwhile, it reads again, at most 5 times in all. */
export async function wholeRead<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'CONFLICT' || attempt === attempts) throw error;
    }
  }
}

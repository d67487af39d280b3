import type { GraphQLFormattedError } from 'graphql';
import type { Answer } from './one-revision.ts';

/**
 * Writes `extensions.synthetic: true` into an answer from a synthetic data set. If the data set cannot be read, it is
 * unknown whether the data is synthetic, and only errors are shown.
 */
export function markSynthetic<C>(
  isSynthetic: (context: C) => Promise<boolean>,
  shownError: (error: unknown) => GraphQLFormattedError,
): (answer: Answer, context: C) => Promise<void> {
  return async (answer, context) => {
    try {
      if (await isSynthetic(context)) answer.extensions = { ...answer.extensions, synthetic: true };
    } catch (error) {
      answer.errors ??= [shownError(error)];
      if (answer.data !== undefined) answer.data = null;
    }
  };
}

import type { GraphQLFormattedError } from 'graphql';
import type { Answer } from './one-revision.ts';

/** Writes `extensions.hints`: what the lookups that found nothing say. */
export function addHints<C>(hintsOf: (context: C) => readonly object[]): (answer: Answer, context: C) => Promise<void> {
  return async (answer, context) => {
    const hints = hintsOf(context);
    if (hints.length > 0) answer.extensions = { ...answer.extensions, hints };
  };
}

/**
 * Writes `extensions.synthetic: true` into an answer from a synthetic data set. If the data set cannot be read, it is
 * unknown whether the data is synthetic, and only errors are shown. A store that was just found away is not asked again,
 * because the client would wait for a second deadline.
 */
export function markSynthetic<C>(
  isSynthetic: (context: C) => Promise<boolean>,
  shownError: (error: unknown) => GraphQLFormattedError,
): (answer: Answer, context: C) => Promise<void> {
  return async (answer, context) => {
    if (isAway(answer)) {
      if (answer.data !== undefined) answer.data = null;
      return;
    }
    try {
      if (await isSynthetic(context)) answer.extensions = { ...answer.extensions, synthetic: true };
    } catch (error) {
      answer.errors ??= [shownError(error)];
      if (answer.data !== undefined) answer.data = null;
    }
  };
}

/** Whether the store is away, as the errors say. A field that took too long is no outage if others were answered. */
function isAway({ data, errors = [] }: Answer): boolean {
  const codes = new Set(errors.map(({ extensions }) => extensions?.['code']));
  if (codes.has('STORE_UNAVAILABLE')) return true;
  return codes.has('TIMEOUT') && Object.values(data ?? {}).every((value) => value === null);
}

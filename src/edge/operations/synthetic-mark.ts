import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

/**
 * Adds `extensions.synthetic: true` to every answer from a synthetic data set. If the data set cannot be read, it is
 * unknown whether the data is synthetic, and only errors are shown. A store that was just found away is not asked again,
 * because the client would wait for a second deadline.
 */
export function markSynthetic<C extends BaseContext>(
  isSynthetic: (context: C) => Promise<boolean>,
  shownError: (error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (isAway(singleResult)) {
            if (singleResult.data !== undefined) singleResult.data = null;
            return;
          }
          try {
            if (await isSynthetic(contextValue))
              singleResult.extensions = { ...singleResult.extensions, synthetic: true };
          } catch (error) {
            singleResult.errors ??= [shownError(error)];
            if (singleResult.data !== undefined) singleResult.data = null;
          }
        },
      };
    },
  };
}

/** Whether the store is away, as the errors say. A field that took too long is no outage if others were answered. */
function isAway({ data, errors = [] }: FormattedExecutionResult): boolean {
  const codes = new Set(errors.map(({ extensions }) => extensions?.['code']));
  if (codes.has('STORE_UNAVAILABLE')) return true;
  return codes.has('TIMEOUT') && Object.values(data ?? {}).every((value) => value === null);
}

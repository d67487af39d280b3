import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Adds `extensions.synthetic: true` to every answer from a synthetic data set. If the data set cannot be read, it is
 * unknown whether the data is synthetic, and only errors are shown.
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

import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Says `extensions.synthetic: true` in every answer that is drawn from a synthetic data set. Where the data set cannot
 * be asked, nobody could say whether data is made up: only errors are shown.
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

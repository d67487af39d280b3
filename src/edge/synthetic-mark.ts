import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** Says `extensions.synthetic: true` in every answer that is drawn from a synthetic data set. */
export function markSynthetic<C extends BaseContext>(
  isSynthetic: (context: C) => Promise<boolean>,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          if (response.body.kind !== 'single' || !(await isSynthetic(contextValue))) return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, synthetic: true };
        },
      };
    },
  };
}

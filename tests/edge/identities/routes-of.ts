import { channel } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';

export interface ServedRoute {
  readonly method: string;
  readonly url: string;
}

/**
 * Makes an app and gives its routes: those of every scope, whoever adds them. Fastify reports each new app on a channel, so the
 * code that makes the app has no part in the list.
 */
export async function routesOf(
  make: () => Promise<FastifyInstance>,
): Promise<{ readonly app: FastifyInstance; readonly routes: readonly ServedRoute[] }> {
  const routes: ServedRoute[] = [];
  const made = channel('fastify.initialization');
  const listen = (message: unknown): void => {
    const { fastify } = message as { readonly fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url });
    });
  };
  made.subscribe(listen);
  try {
    const app = await make();
    await app.ready();
    return { app, routes };
  } finally {
    made.unsubscribe(listen);
  }
}

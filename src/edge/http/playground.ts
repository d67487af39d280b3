import { access } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The page of the playground may load only its own files and this server's answers.
 *
 * - `style-src 'unsafe-inline'`: the editor writes colours and line positions as inline styles. Scripts have no such
 *   exception, neither inline nor by `eval`.
 * - `img-src data:`: the editor's style sheet holds its underlines and arrows as data URIs.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lodestone: playground not built</title>
<p>The playground has not been built. Run <code>npm run build:playground</code> and load this page again.</p>
<p>The API answers at <code>/graphql</code>.</p>
</html>
`;

/**
 * Serves the built playground: its page at `/`, its files under `/playground/`. Browsers check the page each time. The
 * files have a hash in their name and are cached for a year. Without a build, `/` says how to make one.
 */
export async function registerPlayground(app: FastifyInstance, options: { readonly directory: string }): Promise<void> {
  const { directory } = options;
  await app.register(async (scope) => {
    // Web workers use the policy of their own file, so every file carries it, not only the page.
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', contentSecurityPolicy);
    });

    await scope.register(fastifyStatic, {
      root: directory,
      prefix: '/playground/',
      index: false,
      cacheControl: false,
      preCompressed: true,
      suppressWarning: true,
      setHeaders: (reply, path) => {
        const isHashed = path.startsWith(join(directory, 'assets'));
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });

    scope.get('/', async (_request, reply) => {
      if (await exists(join(directory, 'index.html'))) return reply.sendFile('index.html');
      return reply.code(503).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(notBuilt);
    });
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

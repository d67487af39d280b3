import { Agent, request } from 'node:http';

/** A client of the server, known by its address. */
export interface Client {
  /** Asks one question. `hangUpAfter` closes the connection after so many milliseconds, whether there is an answer or not. */
  ask(query: string, hangUpAfter?: number): Promise<Reply>;
  close(): void;
}

export interface Reply {
  /** Undefined if the client hung up. */
  readonly status: number | undefined;
  readonly retryAfter: string | undefined;
  readonly text: string;
  readonly milliseconds: number;
}

/** A client with an address of its own. On Linux every address that begins with 127 is this machine. */
export function createClient(server: string, localAddress: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, localAddress });
  const url = new URL('/graphql', server);
  return {
    ask: (query, hangUpAfter) =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        const ended = (status: number | undefined, retryAfter: string | undefined, text: string): void => {
          clearTimeout(hangUp);
          resolve({ status, retryAfter, text, milliseconds: performance.now() - began });
        };
        const sent = request(
          url,
          { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
          (response) => {
            let text = '';
            response.setEncoding('utf8');
            response.on('data', (part: string) => {
              text += part;
            });
            response.on('end', () => ended(response.statusCode, response.headers['retry-after'], text));
            response.on('error', () => ended(undefined, undefined, ''));
          },
        );
        const hangUp = hangUpAfter === undefined ? undefined : setTimeout(() => sent.destroy(), hangUpAfter);
        sent.on('error', (error) => {
          if (hangUpAfter === undefined) reject(error);
          else ended(undefined, undefined, '');
        });
        sent.end(JSON.stringify({ query }));
      }),
    close: () => agent.destroy(),
  };
}

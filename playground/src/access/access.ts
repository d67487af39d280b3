import { useSyncExternalStore } from 'react';

/** Whether this page may ask the server. */
export interface Access {
  /** UNKNOWN: not found out yet. OPEN: the page may ask. CLOSED: the server needs a token first. */
  readonly status: 'UNKNOWN' | 'OPEN' | 'CLOSED';
  readonly hasToken: boolean;
  /** Why a token that was in use is no longer. */
  readonly problem?: string;
}

type AskServer = (path: string, init?: RequestInit) => Promise<Response>;

const listeners = new Set<() => void>();
let access: Access = { status: 'UNKNOWN', hasToken: false };
/** In the memory of this page alone: no storage, address or cookie ever holds it, and a reload forgets it. */
let token: string | undefined;

function change(next: Access, nextToken: string | undefined): void {
  access = next;
  token = nextToken;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useAccess(): Access {
  return useSyncExternalStore(subscribe, () => access);
}

/**
 * Asks the server, with the token if there is one. A server that no longer takes the token closes the page. A request that brings
 * a token of its own leaves this one alone.
 */
export const askServer: AskServer = async (path, init = {}) => {
  const used = token;
  const headers = new Headers(init.headers);
  const hasOwn = headers.has('authorization');
  if (used !== undefined && !hasOwn) headers.set('authorization', `Bearer ${used}`);
  const response = await fetch(path, { ...init, headers });
  if (response.status === 401 && !hasOwn && used === token) {
    const problem = 'The server no longer takes the token. Enter another one.';
    change({ status: 'CLOSED', hasToken: false, ...(used !== undefined && { problem }) }, undefined);
  }
  return response;
};

/** Finds out whether the server needs a token. A server that does not answer is left to the page, which says so. */
export async function findOutAccess(): Promise<void> {
  await ask(askServer).catch(() => undefined);
  if (access.status === 'UNKNOWN') change({ status: 'OPEN', hasToken: false }, undefined);
}

/** Uses a token from now on if the server takes it. Otherwise says what is wrong with it. */
export async function enterToken(text: string): Promise<string | undefined> {
  const entered = text.trim();
  if (entered === '') return 'Enter a token.';
  // Other characters cannot be sent in a header.
  if (!/^[\w.~+/-]+=*$/.test(entered)) return problems.get(401);
  const status = await ask((path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${entered}`);
    return fetch(path, { ...init, headers });
  }).then(
    (response) => response.status,
    () => 0,
  );
  if (status !== 200)
    return problems.get(status) ?? 'The server cannot check the token now. Try again in a few seconds.';
  change({ status: 'OPEN', hasToken: true }, entered);
  return undefined;
}

export function forgetToken(): void {
  change({ status: 'CLOSED', hasToken: false }, undefined);
}

const problems: ReadonlyMap<number, string> = new Map([
  [0, 'The server does not answer. Try again.'],
  [401, 'The server does not take this token. Check that it is whole, or ask for a new one.'],
  [403, 'This token may not read. Ask for one with the scope “read”.'],
  [429, 'The server takes no more tries for now. Wait a second, and try again.'],
]);

/** The smallest operation that a token is needed for. */
function ask(by: AskServer): Promise<Response> {
  return by('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
}

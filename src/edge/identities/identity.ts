/** What an identity may ask. `read`: everything that computes nothing. `compute`: the computing fields as well. */
export const scopes = ['read', 'compute'] as const;

export type Scope = (typeof scopes)[number];

/** Who sent a request, and what that one may ask. */
export interface Identity {
  /** The name under which cost is counted. Undefined for an anonymous client, who is counted by the address. */
  readonly client?: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** What is found out about a token. */
export type Finding =
  | { readonly identity: Identity }
  /** The token is not valid. The reason is for the log alone, because it would help an attacker. */
  | { readonly refused: string }
  /** Nobody can say now whether the token is valid. The reason is for the log alone. */
  | { readonly unavailable: string };

/** Says whose token a token is. */
export interface Authenticator {
  /** Whose it is, if that is known without work that an attacker could make the server do. */
  recognise(token: string): Promise<Identity | undefined>;
  /** Checks a token that was not recognised. */
  examine(token: string): Promise<Finding>;
}

/** The scopes among words. Other words are scopes of other services. */
export function scopesAmong(words: readonly string[]): ReadonlySet<Scope> {
  return new Set(scopes.filter((scope) => words.includes(scope)));
}

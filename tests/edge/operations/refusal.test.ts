import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/edge/operations/refusal.ts';

function retryAfterOf(more: { readonly retryAfterSeconds?: number }): readonly unknown[] {
  const { extensions } = refusal({ code: 'THROTTLED', status: 429, message: 'm', ...more });
  const http = extensions['http'];
  return typeof http === 'object' && http !== null && 'headers' in http && http.headers instanceof Map
    ? [...http.headers]
    : ['no headers'];
}

describe('refusal', () => {
  it('has its code and figures for programs, and its status for HTTP', () => {
    const { message, extensions } = refusal({
      code: 'TOO_COSTLY',
      status: 400,
      message: 'm',
      details: { cost: 5, limit: 3 },
    });
    expect(message).toBe('m');
    expect(extensions).toMatchObject({ code: 'TOO_COSTLY', cost: 5, limit: 3, http: { status: 400 } });
  });

  it('says when to try again only where waiting helps', () => {
    expect(retryAfterOf({ retryAfterSeconds: 2 })).toEqual([['retry-after', '2']]);
    expect(retryAfterOf({})).toEqual([]);
  });
});

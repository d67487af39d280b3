import { describe, expect, it } from 'vitest';
import { defaultLimits, readConfig, readLimits } from '../src/config.ts';

describe('readLimits', () => {
  it('has the limits that the documentation states where nobody says otherwise', () => {
    expect(defaultLimits).toMatchObject({
      cost: 10_000,
      nodes: 50_000,
      depth: 14,
      aliases: 30,
      directives: 8,
      tokens: 2_000,
      listInput: 250,
      bodyBytes: 262_144,
    });
  });

  it('takes each from the environment, and never a bucket that no operation fits into', () => {
    expect(readLimits({ MAX_DEPTH: '20', TRUST_PROXY: 'on', FAST_PATH: 'off' })).toMatchObject({
      depth: 20,
      trustProxy: true,
      fastPath: false,
    });
    expect(readLimits({ MAX_COST: '80000', COST_BUCKET: '10' }).bucket).toBe(80_000);
  });

  it.each([
    ['MAX_DEPTH', '0'],
    ['MAX_COST', '-1'],
    ['COST_BUCKET', '1e9'],
    ['MAX_ALIASES', 'many'],
    ['TRUST_PROXY', 'yes'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readLimits({ [name]: value })).toThrow(name);
  });
});

describe('readConfig', () => {
  it('refuses a level of logs that does not exist', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL');
  });
});

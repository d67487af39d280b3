import { describe, expect, it } from 'vitest';
import { createContentHash } from '../../../src/model/keys/content-hash.ts';

describe('createContentHash', () => {
  // `printf '' | sha256sum`
  it('is the hash of no text for a data set without records', () =>
    expect(createContentHash().digest()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'));

  // printf '{"id":"a","t":"entity"}\n{"id":"b","name":"B","t":"entity"}\n' | sha256sum
  // Would catch: a separator in place of an end of line, fields in the order of the file, or an undefined field as null.
  it('is over canonical lines, each with its line feed', () => {
    const hash = createContentHash();
    hash.add('entity', { id: 'a', note: undefined });
    hash.add('entity', { name: 'B', id: 'b' });
    expect(hash.digest()).toBe('331340bc18ade57d9c2f340b65fe6759f025aecaf3f739f995fac9869daa2bec');
  });

  it('depends on the table of a record and on the order of records', () => {
    const hashOf = (...records: readonly (readonly ['entity' | 'parameter', string])[]): string => {
      const hash = createContentHash();
      for (const [table, id] of records) hash.add(table, { id });
      return hash.digest();
    };
    const hashes = [
      hashOf(['entity', 'a'], ['entity', 'b']),
      hashOf(['entity', 'b'], ['entity', 'a']),
      hashOf(['entity', 'a'], ['parameter', 'b']),
      hashOf(['entity', 'a']),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGlobalId, toGlobalId } from '../../../src/model/keys/global-id.ts';

const type = constantFrom('Entity', 'Link', 'Claim', 'Source', 'Need');
const key = string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text.isWellFormed());

describe('toGlobalId', () => {
  // printf 'Entity:boeing' | base64. Ids are published: a change of this text breaks what clients have stored.
  it('is the type and key in base64 for addresses', () =>
    expect(toGlobalId('Entity', 'boeing')).toBe('RW50aXR5OmJvZWluZw'));

  it('holds only characters that an address may hold', () =>
    assert(
      property(type, key, (name, text) => {
        expect(toGlobalId(name, text)).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 50 },
    ));
});

describe('fromGlobalId', () => {
  it('reads back every type and key', () =>
    assert(
      property(type, key, (name, text) => {
        expect(fromGlobalId(toGlobalId(name, text))).toEqual({ type: name, key: text });
      }),
      { numRuns: 50 },
    ));

  // Would catch: two ids for one record, under which a cache held it twice.
  it.each([
    ['RW50aXR5OmJvZWluZw==', 'padding'],
    ['RW50aXR5 OmJvZWluZw', 'a space, which base64 leaves out'],
    ['RW50aXR5OmJvZWluZx', 'bits behind the last byte'],
    ['ZW50aXR5OmJvZWluZw', 'a type in lower case'],
    ['RW50aXRpZXM6YQ', 'another word that begins like a type'],
  ])('refuses %j: %s', (id) => expect(fromGlobalId(id)).toBeUndefined());
});

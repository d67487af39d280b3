import { type Case, good, lines, synthetic, tables } from './good-files.ts';

/** Files of which each record is right by itself, and that together break rules V1 to V12. */
export const inconsistentCases: readonly Case[] = [
  ['no dataset', { 'x.jsonl': good.slice(1).join('\n') }, [['x.jsonl:1 V1', 'no dataset record']]],
  ['an empty file', { 'x.jsonl': '' }, [['x.jsonl:1 V1', 'no dataset record']]],
  ['two datasets', lines(synthetic.replace('"d"', '"e"')), [['x.jsonl:6 V1', 'x.jsonl:1; expected one']]],
  [
    'another format',
    { 'x.jsonl': good.join('\n').replace('lodestone/1', 'lodestone/2') },
    [['x.jsonl:1 format V1', 'found "lodestone/2"']],
  ],
  [
    'no format',
    { 'x.jsonl': good.join('\n').replace('"format":"lodestone/1",', '') },
    [['x.jsonl:1 format V1', 'is missing']],
  ],
  [
    'keys given twice, also where fields make the key',
    lines(
      '{"t":"entity","id":"B","name":"again"}',
      '{"t":"recovery","party":"B","timeToRecover":1}',
      '{"t":"recovery","party":"B","timeToRecover":2}',
    ),
    [
      ['x.jsonl:6 id V2', 'x.jsonl:2 as well'],
      ['x.jsonl:8 party V2', 'x.jsonl:7 as well'],
    ],
  ],
  [
    'keys of nothing, of every kind',
    lines(
      '{"t":"supply","id":"s","need":"nn","supplier":"SS","links":["l"],"claim":"c","supplierCountry":"narnia","sources":["q"]}',
      '{"t":"form","id":"f","stage":"MAGNET","contains":{"dyy":{"value":0.5}},"madeFrom":["oree"]}',
      '{"t":"headquarters","entity":"B","country":"S"}',
      '{"t":"claim","id":"c2","subject":"B","attribute":"PRICE","conflict":"TRUE_CONFLICT","statements":[{"value":1,"source":"q"}]}',
    ),
    [
      ['x.jsonl:6 need V3', 'no need "nn"'],
      ['x.jsonl:6 supplier V3', 'no entity "SS"; did you mean "S"?'],
      ['x.jsonl:6 supplierCountry V3', 'no country code or entity "narnia"'],
      ['x.jsonl:6 links.0 V3', 'no link "l"'],
      ['x.jsonl:6 claim V3', 'no claim "c"'],
      ['x.jsonl:6 sources.0 V3', 'no source "q"'],
      ['x.jsonl:7 madeFrom.0 V3', 'did you mean "ore"?'],
      ['x.jsonl:7 contains.dyy V3', 'no entity or form "dyy"'],
      ['x.jsonl:8 country V3', 'entity of kind Country "S"'],
      ['x.jsonl:9 statements.0.source V3', 'no source "q"'],
    ],
  ],
  [
    'supplies that feed nobody, or another than their need says',
    lines(
      '{"t":"supply","id":"s","supplier":"S","buyer":"B"}',
      '{"t":"supply","id":"s2","need":"n","buyer":"S","supplier":"S"}',
    ),
    [
      ['x.jsonl:6 need V3', 'a buyer and a form'],
      ['x.jsonl:7 buyer V3', 'expected "B" as in the need'],
    ],
  ],
  [
    'no source',
    { 'x.jsonl': good.slice(0, 2).join('\n').replace(',"synthetic":true', '') },
    [['x.jsonl:2 sources V12', 'PRIVATE']],
  ],
  [
    'no source, in a table whose source is one',
    { 'x.jsonl': [synthetic.replace(',"synthetic":true', ''), '{"t":"facility","id":"f","name":"Mine"}'].join('\n') },
    [['x.jsonl:2 source V12', 'names no source']],
  ],
  [
    'a seller that is its own buyer',
    lines('{"t":"link","id":"l","kind":"OFFTAKE_WITH","from":"S","to":"S"}'),
    [['x.jsonl:6 to V6', 'supplies itself']],
  ],
];

import { type Case, good, lines, synthetic, tables } from '../good-files.ts';

/** Files of which each record is right by itself, and that together break rules V1 to V12. */
export const inconsistentCases: readonly Case[] = [
  ['no dataset', { 'x.jsonl': good.slice(1).join('\n') }, [['x.jsonl:1 V1', 'the dataset record is missing']]],
  ['an empty file', { 'x.jsonl': '' }, [['x.jsonl:1 V1', 'the dataset record is missing']]],
  ['two datasets', lines(synthetic.replace('"d"', '"e"')), [['x.jsonl:6 V1', 'x.jsonl:1; keep one']]],
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
      ['x.jsonl:6 id V2', 'x.jsonl:2; keep one'],
      ['x.jsonl:8 party V2', 'x.jsonl:7; keep one'],
    ],
  ],
  [
    'groups, and forms and countries of parameters, that are nothing',
    lines(
      '{"t":"form","id":"f","stage":"MAGNET","mineralGroup":"heavies"}',
      '{"t":"parameter","id":"defaultPlantCapacity","value":{"ore":1,"oree":2},"unit":"kt/a"}',
      '{"t":"parameter","id":"watchCountries","value":["CN","B","narnia"]}',
    ),
    [
      ['x.jsonl:6 mineralGroup V3', 'no entity "heavies"'],
      ['x.jsonl:7 value.oree V3', 'no form "oree"; did you mean "ore"?'],
      ['x.jsonl:7 unit V11', 'expected t/a, found kt/a'],
      ['x.jsonl:8 value.2 V3', 'no country code or entity "narnia"'],
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
    'what-ifs of nothing, of what is there already, and of both figures or none',
    lines(
      '{"t":"scenario","id":"w","removeParties":["SS"],"setStocks":[{"holder":"B","material":"oree","tonnes":1}]}',
      '{"t":"scenario","id":"x","addParties":[{"key":"S"},{"key":"new"}],"removeParties":["new"]}',
      '{"t":"scenario","id":"y","setSupplies":[{"supplier":"S","buyer":"B","material":"ore"}]}',
      '{"t":"scenario","id":"z","setCapacities":[{"party":"S","material":"ore","tonnesPerYear":-1}]}',
    ),
    [
      ['x.jsonl:6 removeParties.0 V3', 'no entity or form "SS"; did you mean "S"?'],
      ['x.jsonl:6 setStocks.0.material V3', 'did you mean "ore"?'],
      ['x.jsonl:7 addParties.0.key V2', 'the key "S" is already used'],
      ['x.jsonl:8 setSupplies.0 V13', 'either shareOfIntake or tonnesPerYear'],
      ['x.jsonl:9 setCapacities.0.tonnesPerYear V4', 'from 0 to 1000000000000, found -1'],
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
      ['x.jsonl:7 buyer V3', 'expected "B", as in the need'],
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
  [
    'a seller that is its own buyer, by a need',
    lines('{"t":"supply","id":"s","need":"n","supplier":"B","share":1}'),
    [['x.jsonl:6 supplier V6', '"B" supplies itself']],
  ],
  [
    'records without a key, and says nothing of keys that may be theirs',
    lines('{"t":"entity","name":"C"}', '{"t":"link","id":"l","kind":"OWNS","from":"B","to":"C"}'),
    [['x.jsonl:6 id V13', 'is missing']],
  ],
  [
    'shares above 1 in sum',
    lines(
      '{"t":"entity","id":"C"}',
      '{"t":"supply","id":"s","need":"n","supplier":"S","share":0.7}',
      '{"t":"supply","id":"s2","buyer":"B","form":"ore","supplier":"C","share":{"low":0.4,"high":0.5}}',
    ),
    [['x.jsonl:8 share V5', 'the suppliers of ore to "B" add up to at least 1.1; expected at most 1']],
  ],
  [
    'shares above 1 in sum, in columns',
    tables({
      'supply.csv': 'id,need,supplier,share,share_low\ns,n,S,0.7,\ns2,n,C,,0.4\n',
      'entity.csv': 'id\nB\nS\nC\n',
    }),
    [['supply.csv:3 share V5', 'at least 1.1']],
  ],
  [
    'two supplies of one pair, form and time',
    lines(
      '{"t":"supply","id":"s","need":"n","supplier":"S"}',
      '{"t":"supply","id":"s2","need":"n","supplier":"S","validFrom":"2020"}',
    ),
    [['x.jsonl:7 supplier V7', 'x.jsonl:6 is also of ore']],
  ],
  [
    'ends before beginnings',
    lines(
      '{"t":"entity","id":"x","validFrom":"2025-03","validUntil":"2025-02"}',
      '{"t":"supply","id":"s","need":"n","supplier":"S","suspendedFrom":"2025","suspendedUntil":"2024"}',
      '{"t":"policy","id":"p","kind":"TARIFF","validFrom":"2025-01-02","validUntil":"2025-01-02"}',
      '{"t":"policy","id":"q","kind":"TARIFF","validFrom":"2025","validUntil":"2025"}',
    ),
    [
      ['x.jsonl:6 validUntil V8', 'an end after validFrom 2025-03, found 2025-02'],
      ['x.jsonl:7 suspendedUntil V8', 'an end after suspendedFrom 2025, found 2024'],
      ['x.jsonl:8 validUntil V8', 'found 2025-01-02'],
    ],
  ],
  [
    'two that take all from each other',
    lines(
      '{"t":"need","id":"m","buyer":"S","form":"ore"}',
      '{"t":"supply","id":"s","need":"n","supplier":"S","share":1}',
      '{"t":"supply","id":"s2","need":"m","supplier":"B","share":1}',
    ),
    [['x.jsonl:7 supplier V9', '"B", "S" could source all their ore from each other']],
  ],
  [
    'rates of one form in two units',
    lines(
      '{"t":"entity","id":"C"}',
      '{"t":"supply","id":"s","need":"n","supplier":"S","volume":5}',
      '{"t":"supply","id":"s2","need":"n","supplier":"C","volume":{"value":5,"unit":"kg/a"}}',
    ),
    [['x.jsonl:8 volume.unit V11', 'expected the unit t/a, as for ore at']],
  ],
  [
    'a rate that is none of what its need counts in',
    lines(
      '{"t":"need","id":"m","buyer":"S","form":"ore","amount":5,"per":"month"}',
      '{"t":"supply","id":"s","need":"m","supplier":"B","volume":{"value":5,"unit":"GWh/a"}}',
    ),
    [['x.jsonl:7 volume.unit V11', 'a unit that converts to t/mo, the unit of the intake']],
  ],
  [
    'prices of one form in two currencies, in columns',
    tables({ 'price.csv': 'party,form,fob,currency,per,market\nS,ore,1,USD,kg,\nS,ore,1,EUR,kg,Rotterdam\n' }),
    [['price.csv:3 per V11', 'expected the unit USD/kg']],
  ],
];

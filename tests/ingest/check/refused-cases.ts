import { type Case, lines, tables } from '../good-files.ts';
import { inconsistentCases } from './inconsistent-cases.ts';

export { lines, tables };

const statisticHeader = 'id,material,stage,share,series,year';

const unreadable: readonly Case[] = [
  [
    'rows with too few and too many cells',
    tables({ 'entity.csv': 'id,name\nB,x\nS\nC,y,z\n' }),
    [
      ['entity.csv:3 name FILE', 'expected 2 cells'],
      ['entity.csv:4 FILE', 'found 3'],
    ],
  ],
  [
    'a quote that stays open',
    tables({ 'entity.csv': 'id,name\nB,x\n\nS,"y\nC,z\n' }),
    [['entity.csv:4 FILE', 'never closes']],
  ],
  [
    'a quote inside a cell',
    tables({ 'entity.csv': 'id,name\nB,x"y\nS,z\n' }),
    [['entity.csv:2 FILE', 'double each quote']],
  ],
  [
    'a column named twice',
    tables({ 'entity.csv': 'id,name,name\nB,x,y\nS,,\n' }),
    [['entity.csv:1 name FILE', 'same name as column 2']],
  ],
  [
    'a column without a name',
    tables({ 'entity.csv': 'id,,name\nB,x,y\nS,,\n' }),
    [['entity.csv:1 FILE', 'column 2 has no name']],
  ],
  [
    'bytes that are not UTF-8',
    tables({ 'entity.csv': Buffer.from('id,name\nB,x\nS,Müller\n', 'latin1') }),
    [['entity.csv:3:4 FILE', '0xFC']],
  ],
  [
    'a file in UTF-16',
    tables({ 'entity.csv': Buffer.from('\ufeffid\nB\nS\n', 'utf16le') }),
    [['entity.csv:1:1 FILE', 'UTF-16']],
  ],
  ['a NUL', tables({ 'entity.csv': 'id,name\nB,x\nS,a\0b\n' }), [['entity.csv:3:4 FILE', 'NUL']]],
  ['a NUL as an escape', lines(String.raw`{"t":"entity","id":"x","name":"a\u0000"}`), [['x.jsonl:6:31 FILE', 'NUL']]],
  [
    'half a character',
    lines(String.raw`{"t":"entity","id":"x","name":"\ud800"}`),
    [['x.jsonl:6:31 FILE', 'surrogate']],
  ],
  ['a comma too many', lines('{"t":"entity","id":"x",}'), [['x.jsonl:6:24 FILE', 'expected the name of a field']]],
  ['single quotes', lines("{'t':'entity'}"), [['x.jsonl:6:2 FILE', 'double quotes']]],
  ['a list instead of a record', lines('[1,2]'), [['x.jsonl:6 FILE', 'record in braces']]],
  ['a field given twice', lines('{"t":"entity","id":"x","id":"y"}'), [['x.jsonl:6:24 id FILE', 'is given twice']]],
  [
    'lists without end',
    lines(`{"t":"entity","id":"x","extra":{"a":${'['.repeat(1e5)}`),
    [['x.jsonl:6:55 FILE', '20 levels deep']],
  ],
  ['JSON over several lines', { 'x.jsonl': '{\n  "t": "dataset"\n}\n' }, [['x.jsonl:1 FILE', 'one record per line']]],
  ['a table of nothing', tables({ 'entity.csv': '\n\n' }), [['entity.csv:1 FILE', 'expected column names']]],
  ['a table in two files', tables({ 'entity.jsonl': '{"id":"C"}' }), [['entity.jsonl:1 FILE', 'entity.csv; keep one']]],
  ['a table that is misspelt', tables({ 'needs.csv': 'id\nx\n' }), [['needs.csv:1 FILE', 'did you mean "need"?']]],
  ['a file that names no table', tables({ 'quux.jsonl': '{}' }), [['quux.jsonl:1 FILE', 'expected one of capacity']]],
];

const misnamed: readonly Case[] = [
  [
    'a field of the language',
    lines('{"t":"entity","id":"x","extra":{"__proto__":1}}'),
    [['x.jsonl:6:33 __proto__ V14', 'not allowed']],
  ],
  [
    'a column of the language',
    tables({ 'entity.csv': 'id,constructor\nB,x\nS,\n' }),
    [['entity.csv:1 constructor V14', 'not allowed']],
  ],
  [
    'an unknown field near a known one',
    lines('{"t":"form","id":"x","stagee":"MAGNET"}'),
    [['x.jsonl:6 stagee V14', 'did you mean "stage"?']],
  ],
  [
    'an unknown field',
    lines('{"t":"entity","id":"x","colour":"red"}'),
    [['x.jsonl:6 colour V14', 'move it into the field "extra"']],
  ],
  [
    'an unknown field in a part, by the fields of that part',
    lines(
      '{"t":"claim","id":"c","subject":"B","attribute":"PRICE","conflict":"TRUE_CONFLICT","statements":[{"value":1,"sourc":"q"}]}',
    ),
    [['x.jsonl:6 statements.0.sourc V14', 'did you mean "source"?']],
  ],
  [
    'an unknown column near a known one',
    tables({ 'form.csv': 'id,stagee\nore,EXTRACTION\n' }),
    [['form.csv:1 stagee V14', 'did you mean "stage"?']],
  ],
  [
    'an unknown column',
    tables({ 'entity.csv': 'id,colour\nB,red\nS,\n' }),
    [['entity.csv:1 colour V14', 'name it "extra_colour"']],
  ],
  [
    'a column for the table',
    tables({ 'entity.csv': 't,id\nentity,B\nentity,S\n' }),
    [['entity.csv:1 t V14', 'remove this column']],
  ],
  [
    'a key under a wrong name, and says nothing of keys that stand there',
    tables({ 'entity.csv': 'ID\nB\nS\n' }),
    [['entity.csv:1 ID V14', 'did you mean "id"?']],
  ],
  ['an unknown table', lines('{"t":"entitty","id":"x"}'), [['x.jsonl:6 t V13', 'did you mean "entity"?']]],
  ['no table', lines('{"id":"x"}'), [['x.jsonl:6 t V13', 'is missing']]],
  [
    'another table than that of the file',
    tables({ 'supply.jsonl': '{"t":"link","id":"l"}' }),
    [['supply.jsonl:1 t V13', 'expected "supply"']],
  ],
];

const malformed: readonly Case[] = [
  [
    'a decimal comma',
    tables({ 'statistic.csv': `${statisticHeader.replaceAll(',', ';')}\na;ore;EXTRACTION;0,5;x;2024\n` }),
    [['statistic.csv:2 share V13', 'decimal point']],
  ],
  [
    'a share in per cent',
    tables({ 'statistic.csv': `${statisticHeader}\na,ore,EXTRACTION,50%,x,2024\n` }),
    [['statistic.csv:2 share V13', 'as a fraction']],
  ],
  [
    'a number that is none, required',
    tables({ 'statistic.csv': `${statisticHeader}\na,ore,EXTRACTION,0.5,x,20x4\n` }),
    [['statistic.csv:2 year V13', 'found "20x4"']],
  ],
  [
    'yes for true',
    tables({ 'entity.csv': 'id,group\nB,yes\nS,TRUE\n' }),
    [['entity.csv:2 group V13', 'true or false']],
  ],
  [
    'a cell of broken JSON',
    tables({ 'form.csv': 'id,stage,contains\nore,EXTRACTION,{B:1}\n' }),
    [['form.csv:2 contains V13', 'character 2 of the cell']],
  ],
  [
    'a share whole and in parts',
    tables({ 'statistic.csv': `${statisticHeader},share_low\na,ore,EXTRACTION,0.5,x,2024,0.4\n` }),
    [['statistic.csv:2 share_low V13', 'whole and in parts']],
  ],
  ['negative tonnes', lines('{"t":"capacity","party":"B","form":"ore","max":-1}'), [['x.jsonl:6 max V4', 'found -1']]],
  [
    'a share above 1',
    lines('{"t":"supply","id":"s","need":"n","supplier":"S","share":1.2}'),
    [['x.jsonl:6 share V4', 'found 1.2']],
  ],
  [
    'a low above the high',
    lines('{"t":"supply","id":"s","need":"n","supplier":"S","share":{"low":0.6,"high":0.4}}'),
    [['x.jsonl:6 share V4', 'low ≤ value ≤ high']],
  ],
  [
    'a low above the high, in columns',
    tables({
      'statistic.csv': 'id,material,stage,share_low,share_high,series,year\na,ore,EXTRACTION,0.6,0.4,x,2024\n',
    }),
    [['statistic.csv:2 share V4', 'low ≤ value ≤ high']],
  ],
  ['an unknown country', lines('{"t":"entity","id":"x","country":"XX"}'), [['x.jsonl:6 country V13', 'ISO 3166-1']]],
  [
    'a day that does not exist',
    lines('{"t":"entity","id":"x","validFrom":"2026-02-30"}'),
    [['x.jsonl:6 validFrom V13', 'an existing date']],
  ],
  [
    'an amount per several periods',
    lines('{"t":"need","id":"n2","buyer":"B","form":"ore","amount":5,"per":"2 weeks"}'),
    [['x.jsonl:6 per V13', 'expected one period (year, quarter, month, fortnight, week, day, hour)']],
  ],
  [
    'words that no list holds',
    lines(
      '{"t":"entity","id":"x","kind":"Minee","stage":"SMELTING"}',
      '{"t":"link","id":"l","kind":"supplies","from":"S","to":"B"}',
    ),
    [
      ['x.jsonl:6 kind V13', 'did you mean "Mine"?'],
      ['x.jsonl:6 stage V13', 'one of EXTRACTION, PROCESSING'],
      ['x.jsonl:7 kind V13', 'did you mean "SUPPLIES"?'],
    ],
  ],
  [
    'an unknown unit',
    lines('{"t":"supply","id":"s","need":"n","supplier":"S","volume":{"value":1,"unit":"bushel"}}'),
    [['x.jsonl:6 volume.unit V13', '"t/a"']],
  ],
  [
    'values of another kind',
    lines('{"t":"supply","id":5,"need":"n","supplier":"S","share":"half","volume":[1],"joint":"no","sources":"q"}'),
    [
      ['x.jsonl:6 id V13', 'a text, found 5'],
      ['x.jsonl:6 joint V13', 'true or false'],
      ['x.jsonl:6 share V13', 'a number or an object with low, value, high, found "half"'],
      ['x.jsonl:6 volume V13', 'value, unit, qualifier, joint, content, note, found [1]'],
      ['x.jsonl:6 sources V13', 'a list'],
    ],
  ],
  [
    'an object with a wrong part',
    lines('{"t":"supply","id":"s","need":"n","supplier":"S","share":{"low":0.5,"high":"x"}}'),
    [['x.jsonl:6 share.high V13', 'a number, found "x"']],
  ],
  [
    'a number beyond all numbers',
    lines('{"t":"capacity","party":"B","form":"ore","max":1e999}'),
    [['x.jsonl:6 max V13', 'found Infinity']],
  ],
  [
    'a number where an object should stand',
    lines('{"t":"link","id":"l","kind":"SUPPLIES","from":"S","to":"B","share":0.4}'),
    [['x.jsonl:6 share V13', 'an object with low, value, high, of, found 0.4']],
  ],
  [
    'texts of another pattern',
    lines(
      '{"t":"entity","id":"x","name":"","iso3":"us","wikidata":"42"}',
      '{"t":"link","id":"l","kind":"SUPPLIES","from":"S","to":"B","tonnesByYear":{"24":1}}',
    ),
    [
      ['x.jsonl:6 name V13', 'expected text, found an empty string (V13)'],
      ['x.jsonl:6 iso3 V13', 'expected three capital letters, found "us"'],
      ['x.jsonl:6 wikidata V13', 'such as "Q42"'],
      ['x.jsonl:7 tonnesByYear.24 V13', 'a year of four digits, found "24"'],
    ],
  ],
  [
    'a value that may be anything, missing',
    lines('{"t":"parameter","id":"hubThreshold"}'),
    [['x.jsonl:6 value V13', 'is missing; expected any JSON value']],
  ],
  ['missing fields', lines('{"t":"need","id":"m","buyer":"B"}'), [['x.jsonl:6 form V13', 'is missing']]],
  [
    'a source without address',
    lines('{"t":"source","id":"q","title":"t","kind":"NEWS"}'),
    [['x.jsonl:6 url V13', 'PRIVATE']],
  ],
  [
    'a scenario in which a party supplies itself',
    lines(
      '{"t":"scenario","id":"x","name":"x","setSupplies":[{"supplier":"S","buyer":"S","material":"ore","shareOfIntake":1}]}',
    ),
    [['x.jsonl:6 setSupplies.0 V13', ': the supplier is also the buyer; expected two different parties']],
  ],
  ['a key with a space at its end', lines('{"t":"entity","id":"x "}'), [['x.jsonl:6 id V13', 'printable']]],
];

const long = 'x'.repeat(1_001);
const longer = 'x'.repeat(20_001);

/** F41, F44: texts and numbers of a size that no record has. */
const oversized: readonly Case[] = [
  [
    'a term beyond the calendar',
    lines(
      '{"t":"link","id":"l","kind":"SUPPLIES","from":"S","to":"B","termYears":300000,"termYearsRange":{"low":1,"high":1001}}',
    ),
    [
      ['x.jsonl:6 termYears V13', 'a number of years from 0 to 1000, found 300000'],
      ['x.jsonl:6 termYearsRange.high V13', 'a number of years from 0 to 1000, found 1001'],
    ],
  ],
  [
    'amounts of a scenario that no question may give',
    lines(
      '{"t":"scenario","id":"x","setStocks":[{"holder":"B","material":"ore","tonnes":1e13}],"setCapacities":[{"party":"B","material":"ore","tonnesPerYear":-1}]}',
    ),
    [
      ['x.jsonl:6 setCapacities.0.tonnesPerYear V4', 'from 0 to 1000000000000, found -1'],
      ['x.jsonl:6 setStocks.0.tonnes V13', 'from 0 to 1000000000000, found 10000000000000'],
    ],
  ],
  [
    'parameters that no question may set',
    lines(
      '{"t":"parameter","id":"assumedLifetimeYears","value":300000}',
      '{"t":"parameter","id":"staleYears","value":[3,-7]}',
      '{"t":"parameter","id":"ruleCompliance","value":{"low":0,"estimate":1,"high":1.1}}',
      '{"t":"parameter","id":"defaultPlantCapacity","value":{"ore":1e13}}',
    ),
    [
      ['x.jsonl:6 value V4', 'from 0 to 9999, found 300000'],
      ['x.jsonl:7 value.1 V4', 'from 0 to 9999, found -7'],
      ['x.jsonl:8 value.high V4', 'from 0 to 1, found 1.1'],
      ['x.jsonl:9 value.ore V4', 'from 0 to 1000000000000, found 10000000000000'],
    ],
  ],
  [
    'a number that would be read as 0',
    lines(
      '{"t":"statistic","id":"q","material":"ore","stage":"EXTRACTION","share":{"value":1e-400},"series":"s","year":2020}',
    ),
    [['x.jsonl:6:82 share.value V13', 'found 1e-400, which would be read as 0']],
  ],
  [
    'such a number in a table',
    tables({ 'capacity.csv': 'party,form,max\nB,ore,1e-400\nS,ore,0e-400\n' }),
    [['capacity.csv:2 max V13', 'found 1e-400, which would be read as 0']],
  ],
  [
    'texts that are too long',
    lines(
      `{"t":"entity","id":"x","name":"${long}","aliases":["a","${long}"],"note":"${longer}"}`,
      `{"t":"source","id":"q","title":"t","kind":"PRIVATE","url":"https://example.org/${long}"}`,
      `{"t":"entity","id":"y","extra":{"a":[{"b":"${longer}"}]}}`,
      `{"t":"parameter","id":"mine","value":["${longer}"]}`,
    ),
    [
      ['x.jsonl:6 name V13', 'expected at most 1000 characters, found 1001 characters'],
      ['x.jsonl:6 aliases.1 V13', 'expected at most 1000 characters, found 1001 characters'],
      ['x.jsonl:6 note V13', 'expected at most 20000 characters, found 20001 characters'],
      ['x.jsonl:7 url V13', 'expected at most 1000 characters'],
      ['x.jsonl:8 extra V13', 'texts of at most 20000 characters, found 20001 characters'],
      ['x.jsonl:9 value V13', 'texts of at most 20000 characters, found 20001 characters'],
    ],
  ],
  [
    'the name of a field that is too long',
    lines(`{"t":"entity","id":"x","${long}":1}`),
    [[`x.jsonl:6:24 ${'x'.repeat(200)}… V14`, 'has 1001 characters; use at most 1000']],
  ],
  [
    'an amount per unit of a thing that is not there',
    lines(
      '{"t":"link","id":"l","kind":"SUPPLIES","from":"S","to":"B","amountPer":{"value":1,"unit":"kg","per":"car","of":"orre","source":"paper"}}',
    ),
    [
      ['x.jsonl:6 amountPer.of V3', 'did you mean "ore"?'],
      ['x.jsonl:6 amountPer.source V3', 'there is no source "paper"'],
    ],
  ],
];

/** Data sets that must be refused, with all that must be said of them. */
export const refusedCases: readonly Case[] = [
  ...unreadable,
  ...misnamed,
  ...malformed,
  ...oversized,
  ...inconsistentCases,
];

import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { linkKinds } from '../../src/model/vocabulary.ts';
import * as buildStatements from '../../src/store/neo4j/statements/build-statements.ts';
import { entityLabels, recordLabels } from '../../src/store/neo4j/labels.ts';
import { layoutVersion, schema } from '../../src/store/neo4j/statements/layout.ts';
import * as oldStatements from '../../src/store/neo4j/statements/old-statements.ts';
import * as ownershipStatements from '../../src/store/neo4j/statements/ownership-statements.ts';
import * as readStatements from '../../src/store/neo4j/statements/read-statements.ts';
import * as writeStatements from '../../src/store/neo4j/statements/write-statements.ts';

/** Without a server: a misspelt label, type, parameter or property, and whatever is no Cypher. */

const words = (text: string): string[] => text.split(' ');
const parameters = Object.fromEntries(
  words(
    'after at base build claims codes country counts entities entityLabels generation hash id ids inputHash key keys kinds labels layout limit lookups material migrating name names order recordLabels requests result revision rows stage status step table type types value',
  ).map((name) => [name, null]),
);
const ours = words('LodestoneMeta LodestoneRecord LodestoneEntity LodestoneLookup LodestoneOperation');
const properties = words(
  'attribute base build conflict conflicts counts country discarded done entities entity from fromDay generation hash id inputHash isWhole json key kind layout limit lock lookup lookups migrating name newest order otherKinds position properties result revision role roles rows sortName source sources stage status subject table to type untilDay value',
);
const relationshipTypes = [...linkKinds, ...words('LISTED_UNDER CITES ABOUT')];
const known = { parameters, labels: ours, relationshipTypes, propertyKeys: properties };
const knownOfOld = {
  ...known,
  labels: [
    ...Object.values(entityLabels),
    ...Object.values(recordLabels),
    ...words('Entity Record Lookup Meta Operation'),
    ...ours,
  ],
};

const current = Object.entries({ ...readStatements, ...writeStatements, ...buildStatements, ...ownershipStatements });
const old = Object.entries(oldStatements).flatMap(([name, texts]) =>
  [texts].flat().map((text) => [name, text] as const),
);

function faultsOf(text: string, schemaOf: typeof known): string[] {
  return lintCypherQuery(text, schemaOf).diagnostics.map(({ message }) => JSON.stringify(message));
}

describe('the statements of the Neo4j store', () => {
  // Would catch: a new number of the layout that some statements do not have.
  it('look for the mark with the number of this layout', () => {
    const numbers = current.flatMap(([, text]) =>
      [...text.matchAll(/layout: (\d+)/g)].map(([, number]) => Number(number)),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(new Set(numbers)).toEqual(new Set([layoutVersion]));
  });

  it.each([...current, ...schema.map((text) => [text.slice(0, 60), text] as const)])(
    '%s is Cypher over our own labels, and over types and parameters that are known',
    (_, text) => {
      expect(faultsOf(text, known)).toEqual([]);
    },
  );

  it.each(old)('%s, which reads or removes the first layout, is Cypher', (_, text) => {
    expect(faultsOf(text, knownOfOld)).toEqual([]);
  });

  it('would be found out if one named a label that is not known', () => {
    expect(faultsOf('MATCH (n:Recrod {id: $ids}) RETURN n', known).join(' ')).toContain('Recrod');
    expect(faultsOf('MATCH (n:Entity {id: $ids}) RETURN n', known).join(' ')).toContain('Entity');
  });

  it('take no text of a user into their own', () => {
    for (const [, text] of [...current, ...old]) expect(text).not.toMatch(/LOAD CSV|apoc|dbms\./i);
  });
});

describe('what goes by the label alone', () => {
  it('gives every node that is found or made a label of ours, where it is named first or elsewhere', () => {
    const patterns = /(?:MATCH|MERGE|CREATE) \((?<variable>\w*)(?<rest>[^)]*)\)/g;
    for (const [name, text] of current.filter(([given]) => !['countNodes', 'writeMark'].includes(given))) {
      for (const { groups = {} } of text.matchAll(patterns)) {
        const { variable = '', rest = '' } = groups;
        const isOurs = rest.startsWith(':Lodestone') || (variable !== '' && text.includes(`(${variable}:Lodestone`));
        expect({ name, variable, rest, isOurs }).toMatchObject({ isOurs: true });
      }
    }
  });

  it('reads and writes only a mark of this layout', () => {
    const marks = [...readStatements.readHead.matchAll(/layout: (\d+)/g)].map(([, number]) => Number(number));
    expect(marks).toEqual([layoutVersion]);
    for (const [name, text] of current.filter(([given]) => !['readMark', 'writeMark'].includes(given))) {
      const asked = [...text.matchAll(/LodestoneMeta \{name: 'application'(?<layout>, layout: \d+)?\}/g)];
      for (const match of asked)
        expect({ name, layout: match.groups?.['layout'] }).toEqual({ name, layout: `, layout: ${layoutVersion}` });
    }
  });
});

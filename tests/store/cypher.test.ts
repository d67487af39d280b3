import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { linkKinds } from '../../src/model/vocabulary.ts';
import { entityLabels, recordLabels } from '../../src/store/neo4j/labels.ts';
import { migrations } from '../../src/store/neo4j/migrations.ts';
import * as statements from '../../src/store/neo4j/statements.ts';

/** Without a server: a misspelt label, type, parameter or property, and whatever is no Cypher. */

const words = (text: string): string[] => text.split(' ');
const parameters = Object.fromEntries(
  words(
    'after at claims codes country entities id ids inputHash key keys kinds limit lookups material name order requests result rows stage status table type value',
  ).map((name) => [name, null]),
);
const known = {
  parameters,
  labels: [
    ...Object.values(entityLabels),
    ...Object.values(recordLabels),
    ...words('Entity Record Lookup Meta Operation'),
  ],
  relationshipTypes: [...linkKinds, ...words('LISTED_UNDER CITES ABOUT')],
  propertyKeys: words(
    'attribute conflict country entities entity from fromDay id inputHash json key kind lock name order result role sortName source sources stage status subject table to type untilDay value',
  ),
};

describe('the statements of the Neo4j store', () => {
  it.each([...Object.entries(statements), ...migrations.flat().map((text) => [text.slice(0, 60), text] as const)])(
    '%s is Cypher over labels, types and parameters that are known',
    (_, text) => {
      const { diagnostics } = lintCypherQuery(text, known);
      expect(diagnostics.map(({ message }) => message)).toEqual([]);
    },
  );

  it('would be found out if one named a label that is not known', () => {
    const { diagnostics } = lintCypherQuery('MATCH (n:Recrod {id: $ids}) RETURN n', known);
    expect(JSON.stringify(diagnostics)).toContain('Recrod');
  });

  it('take no text of a user into their own', () => {
    for (const text of Object.values(statements)) expect(text).not.toMatch(/LOAD CSV|apoc|dbms\./i);
  });
});

import { inDatabase } from './database.ts';

/** A graph of somebody else, of 1,000 nodes, whose labels and properties are those of our first layout, with a constraint of theirs. */
export async function makeForeignGraph(address: string): Promise<void> {
  await inDatabase(
    address,
    'CREATE CONSTRAINT crm_person FOR (n:Person) REQUIRE n.email IS UNIQUE',
    'CREATE INDEX crm_account FOR (n:Entity) ON (n.owner)',
    `CREATE (:Entity {key: 'boeing', name: 'OUR CRM ACCOUNT', owner: 'sales', revenue: 42}),
       (:Dataset {id: 'mine', order: 'mine', json: '{"id":"mine"}'}), (:Meta {name: 'revision', value: 'v2'}),
       (:Meta {name: 'application', value: 'crm', layout: 2}), (:Oem {key: 'boeing'}), (:Source {key: 'source-1'})`,
    `UNWIND range(1, 200) AS i CREATE (:Entity:Company {key: 'account-' + i, name: 'Account ' + i, owner: 'sales', since: date('2020-01-01')})`,
    `UNWIND range(1, 200) AS i CREATE (:Record {id: 'entity ' + i, table: 'entity', key: toString(i), order: toString(i), json: '{"id":"' + i + '"}'})`,
    `UNWIND range(1, 194) AS i CREATE (:Person {email: i + '@example.org', tags: ['a', 'b']})`,
    `UNWIND range(1, 150) AS i CREATE (:Claim {key: 'claim-' + i, subject: 'account-' + i, entities: ['account-' + i]})`,
    `UNWIND range(1, 150) AS i CREATE (:Lookup {id: 'link material ' + i})`,
    `UNWIND range(1, 100) AS i CREATE (:Operation {key: 'import:' + i + ':0:0', inputHash: 'x', result: '{}'})`,
    `MATCH (a:Entity), (c:Claim) WHERE c.subject = a.key CREATE (c)-[:ABOUT {sure: true}]->(a)`,
    `MATCH (r:Record), (l:Lookup) WHERE l.id = 'link material ' + r.key CREATE (r)-[:LISTED_UNDER]->(l)`,
  );
}

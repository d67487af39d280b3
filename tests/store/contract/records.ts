import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { RecordOf, TableName, TableRecord } from '../../../src/model/records/tables.ts';

/** Short ways to write records in tests: what is not said does not matter there. */

type Fields<T extends TableName> = Partial<RecordOf<T>>;

export function entity(id: string, fields: Fields<'entity'> = {}): TableRecord {
  return tableRecord('entity', { ...fields, id });
}

/** A record that no store can write, because its name is no text. It stands for any fault in the middle of a write. */
export function unwritable(id: string): TableRecord {
  return entity(id, JSON.parse('{ "name": 7 }'));
}

export function link(id: string, from: string, to: string, fields: Fields<'link'> = {}): TableRecord {
  return tableRecord('link', { kind: 'SUPPLIES', ...fields, id, from, to });
}

export function claim(id: string, subject: string, fields: Fields<'claim'> = {}): TableRecord {
  const statements = [{ value: 1, source: 'source-1' }];
  return tableRecord('claim', { attribute: 'PRICE', conflict: 'DIFFERENT_SCOPE', statements, ...fields, id, subject });
}

export function source(id: string, fields: Fields<'source'> = {}): TableRecord {
  return tableRecord('source', { title: 'A source', kind: 'NEWS', url: 'https://example.org/', ...fields, id });
}

export function form(id: string, fields: Fields<'form'> = {}): TableRecord {
  return tableRecord('form', { stage: 'PROCESSING', ...fields, id });
}

export function headquarters(of: string, country: string): TableRecord {
  return tableRecord('headquarters', { entity: of, country });
}

export function membership(bloc: string, member: string, fields: Fields<'membership'> = {}): TableRecord {
  return tableRecord('membership', { ...fields, bloc, member });
}

export function supply(id: string, supplier: string, fields: Fields<'supply'> = {}): TableRecord {
  return tableRecord('supply', { ...fields, id, supplier });
}

export function capacity(party: string, formKey: string, fields: Fields<'capacity'> = {}): TableRecord {
  return tableRecord('capacity', { max: 1, ...fields, party, form: formKey });
}

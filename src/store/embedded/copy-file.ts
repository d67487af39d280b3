import { connect, readingMode } from './connection.ts';
import { inWords } from './failure.ts';
import { refuseToRead } from './layout.ts';

/** Copies a store file as it stands at one moment, while others read and write it. The copy must not exist. */
export function copyStoreFile(source: string, copy: string): void {
  try {
    const connection = connect(source, readingMode(source));
    try {
      refuseToRead(connection, source);
      connection.exec('PRAGMA query_only = OFF');
      connection.prepare('VACUUM INTO ?').run(copy);
    } finally {
      connection.close();
    }
  } catch (error) {
    throw inWords(source, error);
  }
}

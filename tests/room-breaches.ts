import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { computedPath, readSource, type Import, type Trait } from './read-source.ts';
import { isInSource, mayImport, mayImportTypesOf, neverInSource, rooms, type Room } from '../rooms.ts';

/** Every way in which one source text breaks the room table, a line each with place and reason; empty when it keeps it. */
export function roomBreaches(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} is in no room: name it in rooms.ts`];
  const { imports, traits } = readSource(file, text);
  const breaches = [
    ...imports.map((one) => ({ line: one.line, what: importBreach(room, file, one) })),
    ...traits.map((trait) => ({ line: trait.line, what: habitBreach(room, trait) })),
  ];
  return breaches.flatMap(({ line, what }) => (what === undefined ? [] : [`${file}:${line} ${what}`]));
}

/** The room that holds the file; undefined: none does. */
export function roomOf(file: string): Room | undefined {
  return rooms.find(({ paths }) => paths.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path)));
}

function importBreach(room: Room, file: string, { specifier, typeOnly }: Import): string | undefined {
  const why = `${room.name} may not, because ${room.because}`;
  if (specifier === computedPath) return isInSource(room) ? 'imports a path that no reader can check' : undefined;
  if (isForbiddenPackage(room, specifier)) return `imports ${specifier}: ${why}`;
  if (!specifier.startsWith('.')) return undefined;
  const target = roomOf(posix.join(posix.dirname(file), specifier));
  // What is no module of ours, such as package.json or a style sheet, is in no room.
  if (target === undefined || mayImport(room, target)) return undefined;
  if (!mayImportTypesOf(room, target)) return `imports ${specifier} of ${target.name}: ${why}`;
  return typeOnly ? undefined : `imports more than types from ${specifier} of ${target.name}: ${why}`;
}

function habitBreach(room: Room, { habit, what }: Trait): string | undefined {
  if (room.never?.includes(habit) === true) return `${what}: ${room.name} may not, because ${room.because}`;
  const reason = isInSource(room) && room.name !== 'generated' ? neverInSource.get(habit) : undefined;
  return reason === undefined ? undefined : `${what}: no source may, because ${reason}`;
}

function isForbiddenPackage(room: Room, specifier: string): boolean {
  const name = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
  return (room.neverPackages ?? []).some(
    (never) => name === never || name.startsWith(never.endsWith(':') ? never : `${never}/`),
  );
}

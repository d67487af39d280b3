import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { computedPath, readSource, type Import, type Trait } from './read-source.ts';
import { neverInSource, rooms, type Room } from './rooms.ts';

/** Every way in which one source text breaks the room table, a line each with place and reason; empty when it keeps it. */
export function roomBreaches(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} is in no room: name it in tests/rooms.ts`];
  const { imports, traits } = readSource(file, text);
  const breaches = [
    ...imports.map((one) => ({ line: one.line, what: importBreach(room, file, one) })),
    ...traits.map((trait) => ({ line: trait.line, what: habitBreach(room, trait) })),
  ];
  return breaches.flatMap(({ line, what }) => (what === undefined ? [] : [`${file}:${line} ${what}`]));
}

/** The room with the longest path that holds the file. */
export function roomOf(file: string): Room | undefined {
  let deepest: { readonly room: Room; readonly path: string } | undefined;
  for (const room of rooms) {
    for (const path of room.paths) {
      const holds = path.endsWith('/') ? file.startsWith(path) : file === path;
      if (holds && path.length > (deepest?.path.length ?? 0)) deepest = { room, path };
    }
  }
  return deepest?.room;
}

function importBreach(room: Room, file: string, { specifier, typeOnly }: Import): string | undefined {
  const why = `${room.name} may not, because ${room.because}`;
  if (specifier === computedPath) return isInSource(room) ? 'imports a path that no reader can check' : undefined;
  if (isForbiddenPackage(room, specifier)) return `imports ${specifier}: ${why}`;
  if (!specifier.startsWith('.')) return undefined;
  const target = roomOf(posix.join(posix.dirname(file), specifier));
  // What is no module of ours, such as package.json or a style sheet, is in no room.
  if (target === undefined || target === room || allows(room.mayImport, target)) return undefined;
  if (!allows(room.mayImportTypesOf, target)) return `imports ${specifier} of ${target.name}: ${why}`;
  return typeOnly ? undefined : `imports more than types from ${specifier} of ${target.name}: ${why}`;
}

function habitBreach(room: Room, { habit, what }: Trait): string | undefined {
  if (room.never?.includes(habit) === true) return `${what}: ${room.name} may not, because ${room.because}`;
  const reason = isInSource(room) && room.name !== 'generated' ? neverInSource.get(habit) : undefined;
  return reason === undefined ? undefined : `${what}: no source may, because ${reason}`;
}

function allows(names: readonly string[] = [], target: Room): boolean {
  return names.includes(target.name) || (names.includes('src') && isInSource(target));
}

function isForbiddenPackage(room: Room, specifier: string): boolean {
  const name = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
  return (room.neverPackages ?? []).some(
    (never) => name === never || name.startsWith(never.endsWith(':') ? never : `${never}/`),
  );
}

function isInSource(room: Room): boolean {
  return room.paths.some((path) => path.startsWith('src/'));
}

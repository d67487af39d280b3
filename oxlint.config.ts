import { posix } from 'node:path';
import type { OxlintConfig, OxlintOverride } from 'oxlint';
import { mayImport, mayImportTypesOf, rooms, type Room } from './rooms.ts';

type Pattern = { readonly regex: string; readonly message: string; readonly allowTypeImports?: boolean };

/** Every path of every room. */
const places = rooms.flatMap((room) => room.paths.map((path) => ({ room, path })));

function escaped(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`);
}

/** Matches the relative specifiers by which files at or below `from` name files of `path`; no room lies inside another. */
function specifiersOf(path: string, from: string): string {
  const tail = posix.relative(from, path).replace(/^(\.\.\/)+/, '');
  return path.endsWith('/') ? escaped(`${tail}/`) : `${escaped(tail)}$`;
}

function packagePattern(names: readonly string[]): string {
  const schemes = names.filter((name) => name.endsWith(':')).map(escaped);
  const packages = names.filter((name) => !name.endsWith(':')).map(escaped);
  return [...schemes.map((name) => `^${name}`), `^(${packages.join('|')})(/|$)`].join('|');
}

/** What a file of the room at `from` may not import, by its specifier. */
function patternsOf(room: Room, from: string): readonly Pattern[] {
  const message = `${room.name} may not import this, because ${room.because}.`;
  const folder = from.endsWith('/') ? from : `${posix.dirname(from)}/`;
  const regexOf = (targets: typeof places) =>
    String.raw`^(\.\.?/)+(${targets.map(({ path }) => specifiersOf(path, folder)).join('|')})`;
  const forbidden = places.filter((place) => place.room !== room && !mayImport(room, place.room));
  const never = forbidden.filter((place) => !mayImportTypesOf(room, place.room));
  const typesOnly = forbidden.filter((place) => mayImportTypesOf(room, place.room));
  return [
    ...(never.length === 0 ? [] : [{ regex: regexOf(never), message }]),
    ...(typesOnly.length === 0 ? [] : [{ regex: regexOf(typesOnly), allowTypeImports: true, message }]),
    ...(room.neverPackages === undefined ? [] : [{ regex: packagePattern(room.neverPackages), message }]),
  ];
}

function propertiesOf({ name, never = [], because }: Room) {
  const message = `${name} may not use this, because ${because}.`;
  const clock = never.includes('clock') ? [['Date', 'now'] as const, ['performance', 'now'] as const] : [];
  const dice = never.includes('randomness') ? [['Math', 'random'] as const] : [];
  return [...clock, ...dice].map(([object, property]) => ({ object, property, message }));
}

/** The rooms as overrides, one a path. */
const roomRules = places
  .filter(({ room }) => room.name !== 'generated')
  .map(({ room, path }): OxlintOverride => {
    const patterns = patternsOf(room, path);
    const properties = propertiesOf(room);
    return {
      files: [path.endsWith('/') ? `${path}**` : path],
      rules: {
        'no-restricted-imports': patterns.length === 0 ? 'off' : ['error', { patterns: [...patterns] }],
        'no-restricted-properties': properties.length === 0 ? 'off' : ['error', ...properties],
      },
    };
  });

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'vitest'],
  env: {
    es2024: true,
    node: true,
  },
  options: {
    reportUnusedDisableDirectives: 'error',
  },
  categories: {
    correctness: 'error',
    suspicious: 'error',
  },
  ignorePatterns: ['src/generated/', 'dist/', 'node_modules/', 'playground/dist/', 'playground/generated/'],
  rules: {
    eqeqeq: [
      'error',
      'always',
      {
        null: 'ignore',
      },
    ],
    'max-lines': [
      'error',
      {
        max: 400,
      },
    ],
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-template': 'error',
    'object-shorthand': 'error',
    'no-param-reassign': 'error',
    'no-throw-literal': 'error',
    'no-else-return': 'error',
    'no-useless-return': 'error',
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',
    'import/no-cycle': 'error',
    'import/no-mutable-exports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-assertions': [
      'error',
      {
        assertionStyle: 'never',
      },
    ],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/use-unknown-in-catch-callback-variable': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/prefer-nullish-coalescing': 'error',
    'typescript/prefer-optional-chain': 'error',
    'typescript/array-type': [
      'error',
      {
        default: 'array',
        readonly: 'array',
      },
    ],
    'typescript/switch-exhaustiveness-check': [
      'error',
      {
        considerDefaultExhaustiveForUnions: true,
      },
    ],
    'typescript/consistent-return': 'off',
    'no-underscore-dangle': 'off',
    'import/no-unassigned-import': 'off',
    'vitest/valid-title': [
      'error',
      {
        ignoreTypeOfTestName: true,
        ignoreTypeOfDescribeName: true,
      },
    ],
    'vitest/expect-expect': [
      'error',
      {
        assertFunctionNames: ['expect*', 'assert*', 'fc.assert'],
      },
    ],
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/filename-case': 'error',
    'unicorn/prefer-string-slice': 'error',
    'unicorn/throw-new-error': 'error',
  },
  overrides: [
    ...roomRules,
    {
      files: ['src/**', 'scripts/**', 'playground/src/**'],
      rules: { 'max-lines-per-function': ['error', { max: 80 }] },
    },
    {
      files: ['src/store/embedded/**', 'src/store/neo4j/**', 'tests/**'],
      rules: {
        'typescript/consistent-type-assertions': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
      },
    },
    {
      files: ['src/cli/**', 'src/main.ts', 'scripts/**', 'bench/**', 'examples/**'],
      rules: {
        'no-console': 'off',
      },
    },
    {
      files: ['**/*.config.ts', 'codegen.ts'],
      rules: {
        'import/no-default-export': 'off',
      },
    },
    {
      files: ['tests/**'],
      rules: {
        'unicorn/consistent-function-scoping': 'off',
        'typescript/unbound-method': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    {
      files: ['playground/**'],
      plugins: ['react', 'jsx-a11y'],
      rules: {
        'react/rules-of-hooks': 'error',
        'react/exhaustive-deps': 'error',
        'react/react-in-jsx-scope': 'off',
        'jsx-a11y/prefer-tag-over-role': 'off',
        'typescript/unbound-method': 'off',
      },
    },
    {
      files: ['tests/playground/**'],
      rules: {
        'vitest/expect-expect': 'off',
      },
    },
  ],
} satisfies OxlintConfig;

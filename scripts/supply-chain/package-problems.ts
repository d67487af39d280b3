import type { LockedPackage } from './locked-packages.ts';

/** Licences that ask for a notice at most. Each is written as packages write it, so a choice of licences is listed too. */
export const permissive: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '(MIT AND BSD-3-Clause)',
  '(MIT OR Apache-2.0)',
]);

/** Development packages with other licences, each with the reason why that is no harm. */
const exceptions: ReadonlyMap<string, { readonly packages: RegExp; readonly reason: string }> = new Map([
  [
    'MPL-2.0',
    { packages: /^lightningcss/, reason: 'it runs when the playground is built, and no file of it is shipped' },
  ],
  [
    'CC-BY-4.0',
    { packages: /^caniuse-lite$/, reason: 'data about browsers that is read at build time and not shipped' },
  ],
  [
    'OFL-1.1',
    { packages: /^@fontsource\/source-sans-3$/, reason: 'a font that is shipped with its licence and named in NOTICE' },
  ],
  ['Python-2.0', { packages: /^argparse$/, reason: 'a permissive licence, and it reads settings of tools alone' }],
  ['PSF-2.0', { packages: /^argparse$/, reason: 'a permissive licence, and it reads settings of tools alone' }],
]);

/** Packages that run a program of their own when they are installed, each with what it does. */
const installScripts: ReadonlyMap<string, string> = new Map([
  ['@apollo/protobufjs', 'prints advice about version ranges'],
  ['node', 'chooses the binary of Node for this machine'],
]);

/** What is wrong with the packages of a lockfile, each in a sentence that says what to do. */
export function packageProblems(packages: readonly LockedPackage[]): readonly string[] {
  return packages.flatMap(({ name, version, licence, integrity, isDevelopment, runsAtInstall }) => {
    const what = `${name}@${version}`;
    const problems: string[] = [];
    const exception = isDevelopment ? exceptions.get(licence) : undefined;
    if (!permissive.has(licence) && exception?.packages.test(name) !== true)
      problems.push(
        `${what} has the licence "${licence}", which is not allowed ${isDevelopment ? 'for development' : 'in production'}. Choose another package, or add the licence to scripts/supply-chain/package-problems.ts with its reason.`,
      );
    if (!integrity.startsWith('sha512-'))
      problems.push(`${what} has no SHA-512 in package-lock.json. Install it again from the registry.`);
    if (runsAtInstall && !installScripts.has(name))
      problems.push(
        `${what} runs a program when it is installed. Read that program, then add the package to scripts/supply-chain/package-problems.ts.`,
      );
    return problems;
  });
}

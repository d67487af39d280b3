import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { lockedPackages } from './supply-chain/locked-packages.ts';
import { readSbom, sbomProblems } from './supply-chain/sbom-problems.ts';

/**
 * Writes the bill of materials of this version, `sbom.cdx.json` in CycloneDX, from the lockfile alone: `npm run sbom`. It lists
 * development packages too, marked as such, because the playground's files hold some of them. Exit code 1 if a package is missing in
 * it, or has no licence or hash.
 */
const file = 'sbom.cdx.json';

// One package of the playground names an older React as its peer. npm would give no list at all because of that.
const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--legacy-peer-deps'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const sbom = readSbom(text);
// npm gives the name of the folder.
sbom.metadata.component.name = name;
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);

const packages = lockedPackages('package-lock.json');
const problems = sbomProblems(sbom, packages);
for (const problem of problems) process.stderr.write(`${file}: ${problem}\n`);
const production = packages.filter(({ isDevelopment }) => !isDevelopment).length;
process.stdout.write(`${file}: ${packages.length} packages, ${production} of them in production\n`);
if (problems.length > 0) process.exitCode = 1;

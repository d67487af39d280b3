import { spawnSync } from 'node:child_process';
import { auditVerdict } from './supply-chain/audit-verdict.ts';

/**
 * Asks the registry for known faults of the locked packages: `npm run audit`. Exit code 1 if a production package has a high or critical
 * one. Faults of development packages are printed. Where the registry does not answer, it says so and ends with 0.
 */
const ask = (...more: readonly string[]) => {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000', ...more], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return auditVerdict(stdout);
};

for (const [what, verdict, matters] of [
  ['production packages', ask('--omit=dev'), true],
  ['all packages', ask(), false],
] as const) {
  const says = verdict.measured ? JSON.stringify(verdict.counts) : `not measured (${verdict.why})`;
  process.stdout.write(`Known faults of ${what}: ${says}\n`);
  if (verdict.measured && verdict.isBad && matters) process.exitCode = 1;
}

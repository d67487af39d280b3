import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditVerdict } from '../../scripts/supply-chain/audit-verdict.ts';
import { lockedPackages, type LockedPackage } from '../../scripts/supply-chain/locked-packages.ts';
import { packageProblems } from '../../scripts/supply-chain/package-problems.ts';
import { readSbom, sbomProblems } from '../../scripts/supply-chain/sbom-problems.ts';

const root = join(import.meta.dirname, '../..');
const locked = lockedPackages(join(root, 'package-lock.json'));

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const good: LockedPackage = {
  name: 'good',
  version: '1.0.0',
  licence: 'MIT',
  integrity,
  isDevelopment: false,
  isPeer: false,
  runsAtInstall: false,
};

describe('packageProblems', () => {
  // Would catch: a new dependency, direct or not, with a licence, a hash or a program that nobody has looked at.
  it('finds none in the lockfile of this project', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(({ isDevelopment }) => !isDevelopment).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fastify', 'graphql', 'jose', 'zod']),
    );
    expect(packageProblems(locked)).toEqual([]);
  });

  it.each([
    ['a GPL in production', { licence: 'GPL-3.0-only' }, 'not allowed in production'],
    ['a GPL for development', { licence: 'GPL-2.0-or-later', isDevelopment: true }, 'not allowed for development'],
    ['an AGPL', { licence: 'AGPL-3.0-only' }, 'AGPL'],
    ['a choice that nobody has looked at', { licence: '(MIT OR GPL-3.0)' }, 'not allowed'],
    ['no licence', { licence: '' }, 'the licence ""'],
    ['an exception in production', { name: 'lightningcss', licence: 'MPL-2.0' }, 'not allowed in production'],
    ['the exception of another package', { licence: 'MPL-2.0', isDevelopment: true }, 'not allowed for development'],
    ['no hash', { integrity: '' }, 'no SHA-512'],
    ['a weak hash', { integrity: 'sha1-AAAA' }, 'no SHA-512'],
    ['a new program at installation', { runsAtInstall: true }, 'runs a program'],
  ])('sees %s', (_, change, says) => {
    expect(packageProblems([good])).toEqual([]);
    expect(packageProblems([{ ...good, ...change }])).toEqual([expect.stringContaining(says)]);
  });
});

describe('NOTICE', () => {
  it('names the font, whose licence the playground ships', () => {
    expect(readFileSync(join(root, 'NOTICE'), 'utf8')).toMatch(/Source Sans 3.*SIL Open Font License 1\.1/s);
    const licence = readFileSync(join(root, 'playground/public/source-sans-3-license.txt'), 'utf8');
    expect(licence).toContain('SIL Open Font License, Version 1.1');
  });
});

describe('sbomProblems', () => {
  const component = {
    name: 'good',
    version: '1.0.0',
    purl: 'pkg:npm/good@1.0.0',
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
  };
  const sbomOf = (...components: readonly object[]) =>
    readSbom(
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        metadata: { component: { name: 'lodestone', version: '1' } },
        components,
      }),
    );

  it('finds none where each package has its licence and its hash', () => {
    expect(sbomProblems(sbomOf(component), [good])).toEqual([]);
  });

  it.each([
    ['a package that is left out', [], 'is not listed'],
    ['another version', [{ ...component, version: '1.0.1' }], 'is not listed'],
    ['no licence', [{ ...component, licenses: [] }], 'has no licence'],
    ['another hash', [{ ...component, hashes: [{ alg: 'SHA-512', content: '02' }] }], 'does not have the hash'],
    ['no hash', [{ ...component, hashes: undefined }], 'does not have the hash'],
  ])('sees %s', (_, components, says) => {
    expect(sbomProblems(sbomOf(...components), [good])).toEqual([expect.stringContaining(says)]);
  });

  it('reads nothing else as a bill of materials', () => {
    expect(() => readSbom('{"bomFormat":"SPDX"}')).toThrow('CycloneDX');
  });
});

describe('auditVerdict', () => {
  const found = (high: number, critical: number): string =>
    JSON.stringify({
      auditReportVersion: 2,
      metadata: { vulnerabilities: { info: 0, low: 1, moderate: 2, high, critical } },
    });

  it('is bad where a fault is high or critical, and only there', () => {
    expect(auditVerdict(found(0, 0))).toMatchObject({ measured: true, isBad: false });
    expect(auditVerdict(found(1, 0))).toMatchObject({ measured: true, isBad: true });
    expect(auditVerdict(found(0, 1))).toMatchObject({ measured: true, isBad: true });
  });

  // Would catch: an answer of no registry that is read as an answer of no faults.
  it.each([
    ['{"message": "405 Method Not Allowed", "method": "POST"}', '405 Method Not Allowed'],
    ['{"error": {"code": "ENETUNREACH", "summary": "no network"}}', 'no network'],
    ['', 'no answer'],
    ['{"metadata": {}}', 'no answer'],
    ['<html>', 'no answer'],
  ])('is not measured where npm says %j', (output, why) => {
    expect(auditVerdict(output)).toEqual({ measured: false, why: expect.stringContaining(why) });
  });
});

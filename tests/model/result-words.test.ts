import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import type { ResultFlag as FlagWord } from '../../src/generated/resolvers.ts';
import {
  type ResultFlag,
  byRule,
  type CheckName,
  type RuleName,
  ruleNames,
  wordsIf,
} from '../../src/model/vocabulary.ts';
import { flagsOf } from '../../src/resolvers/supply/flags.ts';

/** Words of results are types: what is not one of them, or is one and is not handled, does not compile. */

const documented = [
  ...readFileSync(join(import.meta.dirname, '../../docs/network.md'), 'utf8').matchAll(/^- \*\*([A-Z]\d+[a-z]?) /gm),
].flatMap(([, name]) => name ?? []);

describe('ResultFlag', () => {
  // Would catch: a flag of the schema that no word gives, or a word that stands for another one's flag.
  it('has a word for every flag of the schema', () => {
    const type = buildSchema(readTypeDefinitions(schemaDirectory)).getType('ResultFlag');
    const flags = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    const words = {
      BEFORE_EVIDENCE: 'beforeEvidence',
      BEYOND_EVIDENCE: 'beyondEvidence',
      CLAIM_CONFLICT: 'claimConflict',
      COPIED_PATTERN: 'copiedPattern',
      PROXY_FORM: 'proxyForm',
      DATE_ASSUMED: 'dateAssumed',
      GROUPS_OVERLAP: 'groupsOverlap',
      HEAD_OFFICE_ASSUMED: 'headOfficeAssumed',
      HUB_RESOLVED: 'hubResolved',
      MAKER_NOT_COUNTED: 'makerNotCounted',
      NEED_ASSUMED: 'needAssumed',
      NEED_COUNTRY_ASSUMED: 'needCountryAssumed',
      NEEDS_NOT_COMBINED: 'needsNotCombined',
      RULE_LANE: 'ruleLane',
      SHARE_AGED: 'shareAged',
      STAGE_SKIPPED: 'stageSkipped',
      STATISTIC_PREDATES_CONTROL: 'statisticPredatesControl',
      STATUS_ASSUMED: 'statusAssumed',
      SYNTHETIC: 'synthetic',
      UNDATED_SOURCE: 'undatedSource',
    } as const satisfies Record<FlagWord, ResultFlag>;
    expect(Object.keys(words).toSorted()).toEqual(flags.toSorted());
    expect(flagsOf(Object.values(words))).toEqual(Object.keys(words));
  });

  it('does not compile with a word that is none, or where one is left out', () => {
    // @ts-expect-error -- seventeen flags are not handled
    const handled: Record<ResultFlag, string> = { ruleLane: 'RULE_LANE' };
    // @ts-expect-error -- no flag can be shown that the table does not know
    expect(flagsOf(['hubsResolved'])).toEqual([undefined]);
    expect(handled).toBeDefined();
  });
});

describe('RuleName', () => {
  // Would catch: a rule that the document states and no result can name, or one that the document lacks.
  it('names the rules of docs/network.md, in its order of letters', () => {
    const rules = documented.filter((name) => !name.startsWith('V'));
    expect(ruleNames.toSorted()).toEqual(rules.toSorted());
    expect([...new Set(ruleNames.map((name) => name[0]))]).toEqual(['T', 'R', 'S', 'N', 'U', 'X']);
  });

  it('does not compile with a rule that is none, or a check of files', () => {
    // @ts-expect-error -- there is no rule X9
    const another: RuleName = 'X9';
    // @ts-expect-error -- V4 is a check and no building rule
    const check: RuleName = 'V4' satisfies CheckName;
    expect(documented).not.toContain(another);
    expect(documented).toContain(check);
  });

  it('orders T, R, S, N, U, X, each by number', () => {
    const rules: readonly RuleName[] = ['X1', 'U4b', 'N9', 'S1', 'U2', 'T1', 'R7'];
    expect(rules.toSorted(byRule)).toEqual(['T1', 'R7', 'S1', 'N9', 'U2', 'U4b', 'X1']);
  });
});

describe('wordsIf', () => {
  it('gives words where something holds, which stay words of their list', () => {
    const rules: readonly RuleName[] = [...wordsIf(true, 'T5', 'S1'), ...wordsIf(false, 'S3')];
    expect(rules).toEqual(['T5', 'S1']);
  });
});

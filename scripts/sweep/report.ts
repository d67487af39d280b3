import { z } from 'zod';
import { stages } from '../../src/model/vocabulary.ts';
import { pairSchema, unansweredSchema, type Pair } from './pairs.ts';

/** The answers of one content of the shipped data. */
export const sweepSchema = z.object({
  /** The content hash of the data that answered. */
  hash: z.string(),
  /** The day of the questions. */
  at: z.string(),
  pairs: z.array(pairSchema).readonly(),
  unanswered: z.array(unansweredSchema).readonly(),
});
export type Sweep = Readonly<z.infer<typeof sweepSchema>>;

const narrow = 0.5;
const exact = 1e-9;

/** Whether the top country's band tells more than nothing. */
export function isNarrow({ top }: Pair): boolean {
  return top !== undefined && top.high - top.low < narrow;
}

/** A band without width that no stated share explains. */
export function isUnstatedPoint({ top, known }: Pair): boolean {
  return top !== undefined && top.high - top.low <= exact && top.provenLow <= 0 && known <= 0;
}

/** The page of docs/coverage.md. `before` is an older sweep with which the pairs are compared. */
export function reportOf(sweep: Sweep, before: Sweep | undefined): string {
  const makers = sweep.pairs.filter(({ kind }) => kind === 'Oem');
  return [
    '# How much the answers tell',
    '',
    'Made by `npm run sweep`. It asks every buyer, need, material and stage of the shipped data. A pair is one material of one need at',
    'one stage. Its band is that of the country with the largest estimate.',
    '',
    `Content hash \`${sweep.hash}\`, day ${sweep.at}.`,
    '',
    '## Manufacturers of end products',
    '',
    ...tableOf(makers),
    '',
    '## All firms and plants that need something',
    '',
    ...tableOf(sweep.pairs),
    '',
    '- *narrow*: the band is narrower than 0.5.',
    '- *no width*: the band has no width and no stated share explains it. There must be none.',
    '- *certain*: facts alone prove that a chokepoint takes half of the intake (CERTAIN).',
    '- *no country*: no country has a share above 0.',
    '- *known*, *named*: a part of the intake rests on stated shares, or on named relations.',
    '',
    ...unansweredOf(sweep),
    ...(before === undefined ? [] : widenedOf(makers, before)),
  ].join('\n');
}

function tableOf(pairs: readonly Pair[]): readonly string[] {
  const rows = stages.toReversed().flatMap((stage) => {
    const at = pairs.filter((pair) => pair.stage === stage);
    if (at.length === 0) return [];
    const count = (test: (pair: Pair) => boolean): number => at.filter(test).length;
    const cells = [
      stage,
      at.length,
      withPercent(count(isNarrow), at.length),
      count(isUnstatedPoint),
      count(({ isCertain }) => isCertain),
      count(({ top }) => top === undefined),
      count(({ known }) => known > exact),
      count(({ named }) => named > exact),
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  return [
    '| stage | pairs | narrow | no width | certain | no country | known | named |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

function withPercent(count: number, of: number): string {
  return `${count} (${Math.round((100 * count) / of)} %)`;
}

function unansweredOf({ unanswered }: Sweep): readonly string[] {
  if (unanswered.length === 0) return ['Every need has an answer at some stage.', ''];
  return [
    `## Needs without an answer (${unanswered.length})`,
    '',
    '| buyer | need | reason |',
    '| --- | --- | --- |',
    ...unanswered.map(({ buyer, need, reason }) => `| ${buyer} | \`${need}\` | ${reason.replaceAll('|', ' ')} |`),
    '',
  ];
}

/** Manufacturers' pairs at PROCESSING that were narrow before and no longer are, with the rules that widen them. */
function widenedOf(makers: readonly Pair[], before: Sweep): readonly string[] {
  const old = new Map(before.pairs.map((pair) => [keyOf(pair), pair]));
  const left = makers.flatMap((pair) => {
    const was = old.get(keyOf(pair));
    return pair.stage === 'PROCESSING' && was !== undefined && isNarrow(was) && !isNarrow(pair) ? [{ pair, was }] : [];
  });
  return [
    `## Pairs at PROCESSING that are no longer narrow (${left.length})`,
    '',
    `Compared with the content \`${before.hash}\`.`,
    '',
    'The last column names the rules of the answer that widen a band. N5 and N6 widen more than they did before.',
    '',
    '- S4b: a statistic of another form.',
    '- N4: an assumed place of the need. N5: unknown producers. N6: transit countries. N8: what is bought for producers.',
    '- R1: an assumed place of a seller. T4b: a share of an earlier period.',
    '',
    '| buyer | material | before | now | rules that widen it |',
    '| --- | --- | --- | --- | --- |',
    ...left.map(
      ({ pair, was }) =>
        `| ${pair.buyer} | ${pair.material} | ${bandOf(was)} | ${bandOf(pair)} | ${wideningRules(pair).join(', ') || '–'} |`,
    ),
    '',
  ];
}

/** The rules of an answer that widen its bands, by the flag or rule that shows it. */
const widening: Readonly<Record<string, string>> = {
  PROXY_FORM: 'S4b',
  NEED_COUNTRY_ASSUMED: 'N4',
  N5: 'N5',
  HUB_RESOLVED: 'N6',
  N8: 'N8',
  HEAD_OFFICE_ASSUMED: 'R1',
  SHARE_AGED: 'T4b',
};

function wideningRules({ rules, flags }: Pair): readonly string[] {
  const shown = new Set([...rules, ...flags]);
  return Object.entries(widening).flatMap(([sign, rule]) => (shown.has(sign) ? [rule] : []));
}

function bandOf({ top }: Pair): string {
  if (top === undefined) return 'no country';
  const { country, low, estimate, high } = top;
  return `${country} ${low.toFixed(2)} / ${estimate.toFixed(2)} / ${high.toFixed(2)}`;
}

function keyOf({ need, material, stage }: Pair): string {
  return JSON.stringify([need, material, stage]);
}

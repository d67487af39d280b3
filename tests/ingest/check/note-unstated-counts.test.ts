import { describe, expect, it } from 'vitest';
import { findings, madeUp, type Line } from './findings.ts';

const places = [
  { t: 'entity', id: 'tin', kind: 'Mineral' },
  { t: 'entity', id: 'japan', kind: 'Country', iso2: 'JP' },
  { t: 'entity', id: 'peru', kind: 'Country', iso2: 'PE' },
];
const statistic = (id: string, more: Line): Line => ({
  t: 'statistic',
  id,
  material: 'tin',
  stage: 'EXTRACTION',
  country: 'peru',
  share: 0.5,
  series: 'Customs',
  year: 2025,
  ...more,
});

function noted(...statistics: readonly Line[]): readonly string[] {
  const { problems, notices } = findings([madeUp, ...places, ...statistics]);
  expect(problems).toEqual([]);
  return notices;
}

describe('statistics of a place that do not say what they count (S5)', () => {
  // Would catch a note for each row, and a series that passes because of its name.
  it('are noted once for each series, at its first row', () => {
    const rows = [
      statistic('a', { geography: 'japan' }),
      statistic('b', { geography: 'japan', year: 2024 }),
      statistic('c', { geography: 'japan', series: 'Import sources' }),
    ];
    expect(noted(...rows)).toEqual(['a counts S5', 'c counts S5']);
    const { messages } = findings([madeUp, ...places, ...rows]);
    expect(messages[1]).toBe(
      '"Import sources" is about a place and does not say what its shares are parts of. They are read as parts of the intake. State "IMPORTS", "INTAKE" or "OUTPUT"',
    );
  });

  it('are right where they state it, and where they are about the world', () => {
    expect(
      noted(
        statistic('a', { geography: 'japan', counts: 'INTAKE' }),
        statistic('b', { geography: 'world' }),
        statistic('c', { year: 2023 }),
      ),
    ).toEqual([]);
  });
});

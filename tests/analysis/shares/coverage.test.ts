import { describe, expect, it } from 'vitest';
import { components } from '../../../src/analysis/shares/components.ts';
import { coverage, type Coverage } from '../../../src/analysis/shares/coverage.ts';
import { linkBases, type LinkBasis } from '../../../src/network/parties.ts';
import { network, type Intake, type SmallNetwork } from '../small-networks.ts';

interface Based {
  readonly intakes: Readonly<Record<string, Intake>>;
  /** The basis of links, in the order in which rows list them. */
  readonly bases: readonly LinkBasis[];
  /** The stated part of links, by default all of an OBSERVED one. */
  readonly stated?: readonly number[];
  readonly unknown?: readonly string[];
  readonly target?: readonly string[];
  /** The part of the intake of some parties that is gone. */
  readonly lost?: Readonly<Record<string, number>>;
}

function coverageOf({ intakes, bases, stated, unknown = [], target = [], lost }: Based): Coverage {
  const small: SmallNetwork = network(intakes);
  const { rows, at } = small;
  const found = coverage(
    {
      rows,
      basis: Uint8Array.from(bases, (basis) => linkBases.indexOf(basis)),
      observedLow: stated === undefined ? rows.estimate : Float64Array.from(stated),
      unknown: small.target(unknown),
      lost: lost && lostBy(small, lost),
    },
    components(rows),
    at('buyer'),
    small.target(target),
  );
  const tidy = (part: number): number => Number(part.toFixed(9));
  return {
    known: tidy(found.known),
    named: tidy(found.named),
    inferred: tidy(found.inferred),
    unknown: tidy(found.unknown),
    gone: tidy(found.gone),
  };
}

function lostBy({ rows, at }: SmallNetwork, lost: Readonly<Record<string, number>>): Float64Array {
  const parts = new Float64Array(rows.partyCount);
  for (const [party, part] of Object.entries(lost)) parts[at(party)] = part;
  return parts;
}

const chain = { buyer: { works: 1 }, works: { mine: 1 } };

describe('coverage', () => {
  // Would catch a route that counts by its strongest or its last link.
  it.each([
    ['OBSERVED', 'OBSERVED', 'known'],
    ['OBSERVED', 'REPORTED', 'named'],
    ['REPORTED', 'OBSERVED', 'named'],
    ['OBSERVED', 'INFERRED', 'inferred'],
    ['INFERRED', 'OBSERVED', 'inferred'],
    ['ASSUMED', 'REPORTED', 'inferred'],
  ] as const)('grades a route of links that are %s and %s as %s', (first, second, grade) => {
    const none = { known: 0, named: 0, inferred: 0, unknown: 0, gone: 0 };
    expect(coverageOf({ intakes: chain, bases: [first, second] })).toEqual({ ...none, [grade]: 1 });
  });

  // 0.5 of 0.8 is stated, then 0.4 of 0.5: 0.2 is known, the other 0.6 of the route is named, and 0.2 has no producer.
  it('counts of each share only the stated part as known', () => {
    expect(
      coverageOf({
        intakes: { buyer: { works: 0.8, gap: 0.2 }, works: { mine: 0.5, pit: 0.5 } },
        bases: ['OBSERVED', 'UNKNOWN', 'OBSERVED', 'OBSERVED'],
        stated: [0.5, 0, 0.4, 0],
        unknown: ['gap'],
      }),
    ).toEqual({ known: 0.2, named: 0.6, inferred: 0, unknown: 0.2, gone: 0 });
  });

  // N5: a stage without known producers is unknown where it is asked for, and inferred where its own source is.
  it('is unknown at an unknown party with a source, and inferred behind it', () => {
    const stage = {
      intakes: { buyer: { gap: 1 }, gap: { mine: 0.9, other: 0.1 } },
      bases: ['UNKNOWN', 'INFERRED', 'INFERRED'],
      unknown: ['gap', 'other'],
    } as const;
    expect(coverageOf({ ...stage, target: ['gap'] })).toEqual({ known: 0, named: 0, inferred: 0, unknown: 1, gone: 0 });
    expect(coverageOf(stage)).toEqual({ known: 0, named: 0, inferred: 0.9, unknown: 0.1, gone: 0 });
  });

  it('ends a route at the first party of the set', () => {
    const about = { intakes: chain, bases: ['OBSERVED', 'INFERRED'] } as const;
    expect(coverageOf({ ...about, target: ['works'] })).toMatchObject({ known: 1, inferred: 0 });
    expect(coverageOf({ ...about, target: ['mine'] })).toMatchObject({ known: 0, inferred: 1 });
  });

  // A recycler sends back a fifth of what the works takes in. What enters in the end is known in full: 0.8 / (1 − 0.2).
  it('counts a loop once', () => {
    expect(
      coverageOf({
        intakes: { buyer: { works: 1 }, works: { recycler: 0.2, mine: 0.8 }, recycler: { works: 1 } },
        bases: ['OBSERVED', 'OBSERVED', 'OBSERVED', 'OBSERVED'],
      }),
    ).toEqual({ known: 1, named: 0, inferred: 0, unknown: 0, gone: 0 });
  });

  // Would catch: what is gone counted as unknown too, or as known up to the party that lacks it. The works lacks half of its
  // ore, so of 0.8 that is stated all along 0.4 is left.
  it('counts what is gone once, whatever is known of the way to it', () => {
    const intakes = { buyer: { works: 0.8, gap: 0.2 }, works: { mine: 0.5, taken: 0.5 } };
    const about = { intakes, bases: ['OBSERVED', 'UNKNOWN', 'OBSERVED', 'GONE'], unknown: ['gap', 'taken'] } as const;
    const lost = { buyer: 0.4, works: 0.5, taken: 1 };
    const left = { known: 0.4, named: 0, inferred: 0, unknown: 0.2, gone: 0.4 };
    expect(coverageOf({ ...about, lost })).toEqual(left);
    expect(coverageOf({ ...about, lost, target: ['works'] })).toEqual(left);
  });
});

import { components, type Components } from '../../analysis/shares/components.ts';
import type { Settled } from '../../analysis/shares/fixed-point.ts';
import { reachBound, type BoundedReach, type Sense } from '../../analysis/shares/reach-bounds.ts';
import { hit, weightedReach } from '../../analysis/shares/reach.ts';
import { surelyReached } from '../../analysis/shares/surely-reached.ts';
import type { ShareBounds } from '../../analysis/rows.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { isBarredAt, isBookkeeping, type ChainParty } from '../../network/parties.ts';

/** The bounds of a chain that one layer of a share uses. */
export type Layer = (chain: Chain) => ShareBounds;

/** Other chains of the same form. A maker of the form at the stage needs what each of them brings. */
interface Joint {
  readonly stage: Stage;
  readonly chains: readonly Chain[];
}

const nowhere: ReadonlyMap<Stage, ReadonlySet<string>> = new Map();

const parts = new WeakMap<Chain, Components>();
const states = new WeakMap<Chain, GoneStates>();
const joints = new WeakMap<Chain, Joint>();
const estimates = new WeakMap<Chain, Settled>();
const sure = new WeakMap<Chain, Settled>();
const bounds = new WeakMap<ShareBounds, WeakMap<Chain, Map<Sense, BoundedReach>>>();

/** The order in which a chain is solved, computed once. */
export function partsOf(chain: Chain): Components {
  const known = parts.get(chain) ?? components(chain.rows);
  parts.set(chain, known);
  return known;
}

/**
 * A chain in which a maker at a stage loses as much as in the chain of its most affected mineral. For the stage at which a
 * form of several minerals is bought: the form is not made without one of them, so its rows have one answer (rule X2).
 */
export function jointChain(chain: Chain, chains: readonly Chain[], stage: Stage): Chain {
  const joint = { ...chain };
  joints.set(joint, { stage, chains });
  return joint;
}

/** Whether a scenario removes some supply of a chain, or of the chains that it is joined with. */
export function isAnyGone(chain: Chain): boolean {
  return goneStates(chain) !== undefined || (joints.get(chain)?.chains ?? []).some((one) => isAnyGone(one));
}

/** What is gone, for the estimate, for the ends of the band and for those by facts alone. */
interface GoneStates {
  readonly estimate: Uint8Array;
  readonly band: Uint8Array;
  readonly proven: Uint8Array;
}

/**
 * `hit` by party: supply that a scenario removed, and supply that may be from there as well. An unknown party may be gone if
 * it may stand at a stage and in a country from which the scenario took supply of this chain. So may what a known party
 * works that is nearer to the buyer and whose own intake is not recorded. A head office proves no place (rule R1): what was
 * removed by it is gone for the estimate alone, and by facts alone any other such firm may be gone. Undefined if nothing is.
 */
function goneStates(chain: Chain): GoneStates | undefined {
  if (chain.taken === undefined) return undefined;
  const known = states.get(chain) ?? findGone(chain, chain.taken);
  states.set(chain, known);
  return known;
}

function findGone({ parties, rows, buyer }: Chain, taken: readonly ChainParty[]): GoneStates {
  const mayBe = (party: ChainParty, index: number): boolean =>
    taken.some(({ stage, takenFrom = '' }) => {
      if (stage === undefined || index === buyer) return false;
      if (party.maybeAt.includes(stage))
        return (
          !isBarredAt(party.neverIn ?? nowhere, stage, takenFrom) &&
          !(party.stage === stage && party.listed?.has(takenFrom) === true)
        );
      const isEnd = rows.offsets[index] === rows.offsets[index + 1];
      return (
        isEnd && isMaker(party) && party.stage !== undefined && stages.indexOf(party.stage) > stages.indexOf(stage)
      );
    });
  const mayStand = ({ atHeadOffice, stage }: ChainParty): boolean =>
    atHeadOffice === true && taken.some((one) => one.takenBy === 'PLACE' && one.stage === stage);
  const band = Uint8Array.from(parties, (party, index) =>
    party.kind === 'GONE' && party.atHeadOffice !== true
      ? hit.yes
      : party.kind === 'GONE' || mayBe(party, index)
        ? hit.maybe
        : hit.no,
  );
  return {
    estimate: band.map((state, index) => (parties[index]?.kind === 'GONE' ? hit.yes : state)),
    band,
    proven: Uint8Array.from(parties, (party, index) =>
      band[index] === hit.no && mayStand(party) ? hit.maybe : (band[index] ?? hit.no),
    ),
  };
}

/**
 * The part of each party's intake that is gone, by the estimate: its routes meet supply that a scenario removed. Undefined
 * if nothing is gone.
 */
export function lostEstimate(chain: Chain): Settled | undefined {
  if (!isAnyGone(chain)) return undefined;
  const found = estimates.get(chain) ?? solvedEstimate(chain);
  estimates.set(chain, found);
  return found;
}

function solvedEstimate(chain: Chain): Settled {
  const { target, worth } = givenLosses(chain, 'estimate', (other) => lostEstimate(other)?.values);
  return weightedReach(chain.rows, partsOf(chain), chain.rows.estimate, target, undefined, worth);
}

/** The part that is surely gone by facts alone: stated shares lead to it (`surelyReached`). */
export function lostSurely(chain: Chain): Settled | undefined {
  if (!isAnyGone(chain)) return undefined;
  const found = sure.get(chain) ?? solvedSurely(chain);
  sure.set(chain, found);
  return found;
}

function solvedSurely(chain: Chain): Settled {
  const { rows, observedLow: stated, splits } = chain;
  const { target, worth } = givenLosses(chain, 'proven', (other) => lostSurely(other)?.values);
  const only = target.map((state) => (state === hit.yes ? hit.yes : hit.no));
  return surelyReached({ rows, stated, splits }, partsOf(chain), only, worth);
}

/** The same at one end of a layer. The high end counts unknown supply that may be gone. */
export function lostBound(chain: Chain, layer: Layer, sense: Sense): BoundedReach | undefined {
  if (!isAnyGone(chain)) return undefined;
  const shares = layer(chain);
  const ofShares = bounds.get(shares) ?? new WeakMap<Chain, Map<Sense, BoundedReach>>();
  bounds.set(shares, ofShares);
  const ofChain = ofShares.get(chain) ?? new Map<Sense, BoundedReach>();
  ofShares.set(chain, ofChain);
  const found = ofChain.get(sense) ?? solvedBound(chain, layer, sense);
  ofChain.set(sense, found);
  return found;
}

function solvedBound(chain: Chain, layer: Layer, sense: Sense): BoundedReach {
  const end = layer(chain) === chain.proven ? 'proven' : 'band';
  const { target, worth } = givenLosses(chain, end, (other) => lostBound(other, layer, sense)?.values);
  return reachBound({ ...chain.rows, bounds: layer(chain) }, partsOf(chain), target, sense, undefined, worth);
}

/** The parties whose loss is given: gone supply, and the makers of a form of several minerals. */
function givenLosses(
  chain: Chain,
  end: keyof GoneStates,
  lostOf: (other: Chain) => Float64Array | undefined,
): { readonly target: Uint8Array; readonly worth: Float64Array } {
  const target = goneStates(chain)?.[end].slice() ?? new Uint8Array(chain.parties.length);
  const worth = new Float64Array(chain.parties.length).fill(1);
  const joint = joints.get(chain);
  if (joint === undefined) return { target, worth };
  const makers = chain.parties.flatMap((party, index) => {
    const id = index === chain.buyer ? undefined : makerAt(party, joint.stage);
    return id === undefined ? [] : [[id, index] as const];
  });
  for (const [, index] of makers) {
    target[index] = hit.yes;
    worth[index] = 0;
  }
  for (const other of joint.chains) {
    const lost = lostOf(other);
    if (lost === undefined) continue;
    const most = new Map<string, number>();
    for (const [index, party] of other.parties.entries()) {
      const id = makerAt(party, joint.stage);
      if (id !== undefined) most.set(id, Math.max(most.get(id) ?? 0, lost[index] ?? 0));
    }
    for (const [id, index] of makers) worth[index] = Math.max(worth[index] ?? 0, most.get(id) ?? 0);
  }
  return { target, worth };
}

/**
 * Identifies the maker that a party stands for at a stage. A firm that carries what others of the stage made loses what they
 * lose. Undefined if it stands for none.
 */
function makerAt(party: ChainParty, stage: Stage): string | undefined {
  if (party.worksAs !== undefined) return party.worksAs.stage === stage ? party.worksAs.id : undefined;
  return party.carries !== true && party.stage === stage && isMaker(party) ? party.id : undefined;
}

function isMaker(party: ChainParty): boolean {
  return !isBookkeeping(party) && party.kind !== 'GONE' && party.kind !== 'SCRAP';
}

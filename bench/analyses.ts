import { parseArgs } from 'node:util';
import { bothWays, numberedByTier, type BothWays } from '../src/analysis/both-ways.ts';
import { components } from '../src/analysis/shares/components.ts';
import { createGraphologyPeer } from './graphology-peer.ts';
import { createKnockOuts, knockOutTolerances, type KnockOuts } from './knock-outs.ts';
import { createOwnPeer } from './own-peer.ts';
import { works, type Peer, type Task, type Work } from './peer.ts';
import { startPythonPeers } from './python-peers.ts';
import { createWhatIfs } from './what-ifs.ts';
import { sizes, workload, type Size, type Workload } from './workload.ts';

/**
 * `node bench/analyses.ts [--size g4|g5] [--rounds 5] [--json]`: the analyses on a made-up network of 1e4 parties and 1e5
 * links, or ten times as many, beside graphology, and beside SciPy and python-igraph where `python3` can import them, in
 * turns in one run, so that whatever else the machine does meets all. Prints medians and ratios; exits 1 where answers
 * differ. All peers get the network numbered by tier, but for P1, which is given it as it was made. A turn is of several
 * calls where they are short, for each peer by the same rule; the first turn of each is not counted.
 */

/** A peer's turn goes on until this much is spent on it. */
const turnMs = 250;
const mostCallsATurn = 10;
const whatIfsPerRound = 10;
/** How far shares that are settled to 1e-9 may differ. */
const agreement = 1e-8;

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: 'g5' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const isSize = (name: string): name is Size => Object.hasOwn(sizes, name);
if (!isSize(options.size)) throw new Error('--size is g4 or g5');
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1');

const titles: Readonly<Record<Work, string>> = {
  P1: 'P1 rows in both directions',
  P3: 'P3 exact shares of one OEM to 1e-9',
  P5: 'P5 dominator tree of one OEM',
  P6: 'P6 minimum vertex cut, OEM to raw',
};
const targets: Readonly<Record<Work, string>> = {
  P1: '80 × graphology, 1.2 × SciPy',
  P3: '25 ms',
  P5: '4 × igraph',
  P6: '100 × igraph',
};

function taskOf(made: Workload, numberOf: (party: number) => number): Task {
  const isRaw = new Uint8Array(made.partyCount);
  const target = new Uint8Array(made.partyCount);
  for (const [party, tier] of made.tierOf.entries()) {
    if (tier !== 0) continue;
    isRaw[numberOf(party)] = 1;
    if (party % 7 === 0) target[numberOf(party)] = 1;
  }
  const anew = (parties: Uint32Array): Uint32Array => parties.map(numberOf);
  return {
    partyCount: made.partyCount,
    buyers: anew(made.buyers),
    suppliers: anew(made.suppliers),
    shares: made.shares,
    oem: numberOf(made.oems[0] ?? 0),
    isRaw,
    target,
  };
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
const since = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const bytesOf = ({ offsets, suppliers, estimate, takerOffsets, takers }: BothWays): number =>
  [offsets, suppliers, estimate, takerOffsets, takers].reduce((all, { byteLength }) => all + byteLength, 0);

const made = workload(options.size);
const { numberOf } = numberedByTier(made, made.tierOf);
const asMade = taskOf(made, (party) => party);
const numbered = taskOf(made, (party) => numberOf[party] ?? 0);
const rows = bothWays(numbered);
// P1 reads the links as they were made, the other works read what a peer has built before.
const python = { made: await startPythonPeers(asMade), numbered: await startPythonPeers(numbered) };
const peersOf = (task: Task, others: typeof python.made) => [
  createOwnPeer(task),
  createGraphologyPeer(task),
  ...others.peers,
];
const peers = { made: peersOf(asMade, python.made), numbered: peersOf(numbered, python.numbered) };
const names = peers.made.map(({ name }) => name);
const askWhatIf = createWhatIfs(numbered);
const knockOut = createKnockOuts();

const times = new Map<string, number[]>();
const checks = new Map<string, number>();
const problems: string[] = [];
const note = (name: string, ms: number): void => void times.set(name, [...(times.get(name) ?? []), ms]);
const knockedOut = new Map<number, Pick<KnockOuts, 'parties' | 'largest'>>();

async function takeTurn(work: Work, peer: Peer, isCounted: boolean): Promise<void> {
  let spent = 0;
  for (let call = 0; call < mostCallsATurn && spent < turnMs; call++) {
    const result = await peer.run(work);
    if (result === undefined) return;
    spent += result.ms;
    checks.set(`${work} ${peer.name}`, result.check);
    if (isCounted) note(`${work} ${peer.name}`, result.ms);
  }
}

function takeOwnTurn(): void {
  note(
    'numbering',
    since(() => numberedByTier(made, made.tierOf)),
  );
  note(
    'components',
    since(() => components(rows)),
  );
  for (let count = 0; count < whatIfsPerRound; count++) {
    const { ms, error } = askWhatIf();
    note('P9', ms);
    if (error > agreement) problems.push(`P9: a what-if is ${error} from the same asked anew`);
  }
  for (const { tolerance, msEach, ...found } of knockOut()) {
    note(`P8 ${tolerance}`, msEach);
    knockedOut.set(tolerance, found);
  }
}

for (let round = -1; round < rounds; round++) {
  for (const work of works) {
    const inTurn = work === 'P1' ? peers.made : peers.numbered;
    for (const peer of round % 2 === 0 ? inTurn : inTurn.toReversed()) await takeTurn(work, peer, round >= 0);
  }
  if (round >= 0) takeOwnTurn();
}
python.made.close();
python.numbered.close();

for (const work of works) {
  const own = checks.get(`${work} lodestone`) ?? Number.NaN;
  for (const name of names) {
    const theirs = checks.get(`${work} ${name}`);
    if (theirs === undefined || Math.abs(theirs - own) <= (work === 'P3' ? agreement : 0)) continue;
    problems.push(`${work}: ${name} gives ${theirs} where we give ${own}`);
  }
}

const medianOf = (key: string): number | undefined => {
  const all = times.get(key);
  return all === undefined ? undefined : median(all);
};
const result = {
  size: options.size,
  ...sizes[options.size],
  rounds,
  absent: python.made.absent,
  works: works.map((work) => {
    const own = medianOf(`${work} lodestone`) ?? 0;
    const others = names.slice(1).map((name) => [name, medianOf(`${work} ${name}`)] as const);
    return {
      work,
      title: titles[work],
      target: targets[work],
      ms: own,
      peers: others.map(([name, ms]) => ({ name, ms, ratio: ms === undefined ? undefined : ms / own })),
    };
  }),
  onceANetworkMs: { numbering: medianOf('numbering') ?? 0, components: medianOf('components') ?? 0 },
  knockOuts: knockOutTolerances.map((tolerance) => ({
    tolerance,
    msEach: medianOf(`P8 ${tolerance}`) ?? 0,
    ...knockedOut.get(tolerance),
  })),
  whatIfMs: medianOf('P9') ?? 0,
  bytesPerLink: bytesOf(rows) / rows.suppliers.length,
  problems,
};

const cell = (ms: number | undefined): string => (ms === undefined ? '-' : ms.toFixed(1));
if (options.json) console.log(JSON.stringify(result));
else {
  console.log(`${result.size}: ${result.parties} parties, ${result.links} links, medians of ${rounds}`);
  console.table(
    result.works.map(({ title, target, ms, peers: others }) => ({
      work: title,
      'our ms': cell(ms),
      ...Object.fromEntries(
        others.flatMap(({ name, ms: theirs, ratio }) => [
          [`${name} ms`, cell(theirs)],
          [`× ${name}`, cell(ratio)],
        ]),
      ),
      target,
    })),
  );
  const { onceANetworkMs: once, knockOuts } = result;
  console.log(`Once a network: numbering by tier ${cell(once.numbering)} ms, parts ${cell(once.components)} ms`);
  for (const { tolerance, msEach, parties = 0, largest = 0 } of knockOuts)
    console.log(
      `P8 one of ${parties} knock-outs on g4, tolerance ${tolerance}: ${msEach.toFixed(3)} ms (largest index ${largest.toFixed(6)})`,
    );
  console.log(`P9 one what-if: p50 ${cell(result.whatIfMs)} ms of ${rounds * whatIfsPerRound} (target 8 ms)`);
  console.log(`Memory in both directions: ${result.bytesPerLink.toFixed(1)} bytes a link (target 32)`);
  if (result.absent.length > 0) console.log(`Not installed for python3, hence left out: ${result.absent.join(', ')}`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

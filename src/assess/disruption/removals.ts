import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { ExportBan } from '../../network/view.ts';

/** A flow of goods, with the fields that scenarios use. */
export interface Flow {
  /** Key of the supplier, and the form. */
  readonly giver: string;
  readonly form: string;
  /** The country of origin, ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Key of the recipient, and its country. */
  readonly taker: string;
  readonly takenIn: string | undefined;
}

/** A part of a flow that stops, with the time until which it does. */
export interface Cut {
  readonly part: number;
  /** In time units from the beginning. Infinite for the whole outage. */
  readonly until: number;
}

/** The removals of a scenario, with the times at which they are back. */
export interface Removals {
  /** The time at which all is back, in time units. Undefined if not recorded. */
  readonly timeToRecover: number | undefined;
  /** Names of the removals without a recorded time to recover. */
  readonly unrecorded: readonly string[];
  /** The times, except the last, at which a removal is back. */
  readonly times: readonly number[];
  cutsOf(flow: Flow): readonly Cut[];
}

/** One thing removed. */
interface Removed {
  readonly name: string;
  readonly timeToRecover: number | undefined;
  stops(flow: Flow): number;
}

/**
 * The parts of flows that the view's scenario removes: parties with all of their plants, the parties of countries, and
 * exports. Each is back after its time to recover. Removals with the longest time, or without a recorded one, last for the
 * whole outage.
 */
export function removalsOf(site: BuildingSite, flows: readonly Flow[]): Removals {
  const { view, evidence, places } = site;
  const { removeParties, removeCountries, exportBans } = view.scenario;
  const recoveryOf = (...keys: readonly (string | undefined)[]): number | undefined =>
    keys
      .flatMap((key) =>
        evidence.recoveries.filter(({ party }) => party === key).map(({ timeToRecover }) => timeToRecover),
      )
      .at(0);
  const wholesOf = (key: string): readonly string[] => [key, ...site.ownership.above(key)];
  const parties = removeParties.map((key): Removed => ({
    name: places.nameOf(key),
    timeToRecover: recoveryOf(key),
    stops: ({ giver }) => Number(wholesOf(giver).includes(key)),
  }));
  const countries = removeCountries.flatMap(({ country, stage, material }): Removed[] => {
    const concerns = (flow: Flow): boolean =>
      flow.country === country &&
      flow.giver !== flow.taker &&
      (stage === undefined || stage === site.forms.stageOf(flow.form)) &&
      isOf(flow.form, material, site);
    const givers = [...new Set(flows.filter(concerns).map(({ giver }) => giver))];
    const key = places.keyOf(country);
    if (givers.length === 0)
      return [{ name: places.nameOf(key ?? country), timeToRecover: recoveryOf(country, key), stops: () => 0 }];
    return givers.map((giver) => ({
      name: places.nameOf(giver),
      timeToRecover: recoveryOf(...wholesOf(giver), country, key),
      stops: (flow) => Number(flow.giver === giver && concerns(flow)),
    }));
  });
  const bans = exportBans.map((ban): Removed => ({
    name: `exports of ${ban.from.map((code) => places.nameOf(places.keyOf(code) ?? code)).join(', ')}`,
    timeToRecover: recoveryOf(...ban.from.flatMap((code) => [code, places.keyOf(code)])),
    stops: (flow) => (isBanned(ban, flow, site) ? ban.share : 0),
  }));
  const removed = [...parties, ...countries, ...bans];
  const recorded = removed.flatMap(({ timeToRecover }) => timeToRecover ?? []);
  const unrecorded = removed.flatMap(({ name, timeToRecover }) => (timeToRecover === undefined ? [name] : []));
  const longest = Math.max(0, ...recorded);
  const untilOf = ({ timeToRecover = longest }: Removed, isRecorded: boolean): number =>
    isRecorded && (unrecorded.length > 0 || timeToRecover < longest) ? timeToRecover : Number.POSITIVE_INFINITY;
  const lasting = removed.map((one) => ({ one, until: untilOf(one, one.timeToRecover !== undefined) }));
  return {
    timeToRecover: unrecorded.length > 0 || removed.length === 0 ? undefined : longest,
    unrecorded: [...new Set(unrecorded)],
    times: lasting.flatMap(({ until }) => (until === Number.POSITIVE_INFINITY ? [] : [until])),
    cutsOf: (flow) =>
      lasting.flatMap(({ one, until }) => {
        const part = one.stops(flow);
        return part > 0 && until > 0 ? [{ part, until }] : [];
      }),
  };
}

/** The part of a flow that is left at a time. */
export function leftOf(cuts: readonly Cut[], time: number): number {
  return 1 - Math.max(0, ...cuts.filter(({ until }) => time < until).map(({ part }) => part));
}

function isOf(form: string, material: string | undefined, { forms }: BuildingSite): boolean {
  return material === undefined || forms.holds(form, material);
}

function isBanned({ from, to, stage, material }: ExportBan, flow: Flow, site: BuildingSite): boolean {
  return (
    flow.country !== undefined &&
    from.includes(flow.country) &&
    (flow.takenIn === undefined || !from.includes(flow.takenIn)) &&
    (to.length === 0 || (flow.takenIn !== undefined && to.includes(flow.takenIn))) &&
    (stage === undefined || stage === site.forms.stageOf(flow.form)) &&
    isOf(flow.form, material, site)
  );
}

import { stages, type Basis, type Stage } from '../model/vocabulary.ts';

/**
 * The kind of a party inside a network. MARKET, HUB and COUNTRY_OUTPUT (the plants of a country and the rest of its output)
 * are bookkeeping. Material is never "processed in" them.
 */
export type PartyKind =
  | 'BUYER'
  | 'SITE'
  | 'COMPANY'
  | 'COUNTRY_STAGE'
  | 'COUNTRY_OUTPUT'
  | 'MARKET'
  | 'HUB'
  | 'SCRAP'
  | 'UNKNOWN'
  | 'GONE';

const bookkeeping: ReadonlySet<PartyKind> = new Set(['MARKET', 'HUB', 'COUNTRY_OUTPUT']);

/** Whether a party is only bookkeeping, so that no material is extracted or processed in it. */
export function isBookkeeping({ kind }: { readonly kind: PartyKind }): boolean {
  return bookkeeping.has(kind);
}

const working: ReadonlySet<PartyKind> = new Set(['SITE', 'COMPANY', 'COUNTRY_STAGE']);
const exporting: ReadonlySet<PartyKind> = new Set(['SITE', 'COMPANY', 'COUNTRY_STAGE', 'COUNTRY_OUTPUT']);

/** Whether material is extracted or processed at a party, so that it is exported from there. */
export function exportsMaterial({ kind }: { readonly kind: PartyKind }): boolean {
  return exporting.has(kind);
}

/** A party of one chain: a firm, a plant, a country at a stage, bookkeeping, or an unknown party. */
export interface ChainParty {
  /** Identifies it in its chain, and the same party in other chains. The text itself carries no meaning. */
  readonly id: string;
  /** The same in every lane of a chain (rule N7, or a newcomer's lane), and of unknown makers of one stage. Else equal to `id`. */
  readonly identity: string;
  readonly kind: PartyKind;
  /** The entity's key. Undefined for a party without a record, such as a country at a stage. */
  readonly key: string | undefined;
  /** Its label if it has no key, such as "CN, PROCESSING, unnamed". */
  readonly label: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  /** The form it supplies. Undefined for bookkeeping. */
  readonly form: string | undefined;
  /** INPUT or LANE for a MARKET that is one input of a plant (rule N9) or one lane of the buyer. Otherwise undefined. */
  readonly standsFor?: 'INPUT' | 'LANE';
  /** Sources of the procurement rule whose lane it is (rule N7). */
  readonly ruleSources?: readonly string[];
  /** For the input of a plant (`standsFor`): the key of its need. */
  readonly inputOf?: string;
  /** Whether its country is only that of its head office, which proves no country (rule R1). */
  readonly atHeadOffice?: boolean;
  /** Whether all that it takes in comes from its own stage, so that the stage's work is done by its suppliers. */
  readonly carries?: boolean;
  /** For the input of a party that carries: the party itself, where what comes in is worked on there. */
  readonly worksAs?: ChainParty;
  /** For an unknown party: the stages at which it may be any party. */
  readonly maybeAt: readonly Stage[];
  /** For an unknown party: keys of firms and plants that it is not at its own stage, as their whole share is stated (N1). */
  readonly otherThan?: ReadonlySet<string>;
  /** For an unknown party: the countries in which it is not at a stage, by a procurement rule (N7). */
  readonly neverIn?: Banned;
  /** For supply that a scenario removed: the ISO code of the country from which it came. */
  readonly takenFrom?: string;
  /** For supply that a scenario removed: whether it removed the supplier itself, or all that comes from a place. */
  readonly takenBy?: TakenBy;
  /** For supply that a scenario removed: the stages of the chain that it would have passed, its own included. */
  readonly missedAt?: readonly Stage[];
  /** For an unknown party: ISO codes of countries in which it is not at its own stage, as these have their own links (S4). */
  readonly listed?: ReadonlySet<string>;
}

/**
 * The party that works on the material at a stage, where a route passes this one. Undefined for bookkeeping, unknown supply,
 * and a party that only carries what others of its stage made. So a route has one such party at a stage.
 */
export function workingParty(party: ChainParty): ChainParty | undefined {
  if (party.worksAs !== undefined) return party.worksAs;
  return party.carries === true || !working.has(party.kind) ? undefined : party;
}

/** The party that a route passes at a stage, whether it works on the material or carries it. Undefined for others. */
export function passedParty(party: ChainParty): ChainParty | undefined {
  return working.has(party.kind) ? party : undefined;
}

/** How a scenario removed supply: by its supplier, or by its place. */
export type TakenBy = 'PARTY' | 'PLACE';

/** The bases of links, strongest first. The last two are for links to unknown parties, and to supply that is gone. */
export const linkBases = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED', 'UNKNOWN', 'GONE'] as const;
export type LinkBasis = Basis | 'UNKNOWN' | 'GONE';

/** ISO codes of the countries from which nothing may come, by stage (rule N7). Empty if no country is barred. */
export type Banned = ReadonlyMap<Stage, ReadonlySet<string>>;

/** Whether a country is barred at a stage. Without a stage: whether it is barred at every stage. */
export function isBarredAt(banned: Banned, stage: Stage | undefined, country: string | undefined): boolean {
  if (country === undefined) return false;
  const asked = stage === undefined ? stages : [stage];
  return asked.every((one) => banned.get(one)?.has(country) === true);
}

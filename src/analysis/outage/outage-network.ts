/**
 * Who makes what of what for one maker while something is out. All rates are per unit of time and stay as they are from one
 * time of `times` to the next: lists "by period" have one value a time.
 */
export interface OutageNetwork {
  /** When rates change, in order; the first is 0, the last goes on for ever. */
  readonly times: readonly number[];
  /** Units of output wanted a unit of time; above 0. */
  readonly demand: number;
  /** The maker asked about first. */
  readonly parties: readonly OutageParty[];
  readonly inputs: readonly OutageInput[];
  readonly links: readonly OutageLink[];
  readonly stocks: readonly OutageStock[];
}

/** One maker of one form. */
export interface OutageParty {
  /** Most that it can work a unit of time, by period, in units of what it makes before losses; infinite: without limit. */
  readonly most: readonly number[];
  /** Part of what it works that comes out, 0 to 1. */
  readonly yield: number;
}

/** What a maker cannot do without; it needs all of its inputs. A maker without inputs has what it works from itself. */
export interface OutageInput {
  readonly taker: number;
  /** Units of input a unit worked; above 0. */
  readonly amount: number;
  /** Units of input a unit of time that nobody names the makers of, by period. */
  readonly unnamed: readonly number[];
}

/** One supplier of an input; any of them will do. */
export interface OutageLink {
  readonly supplier: number;
  readonly input: number;
  /** Most that can come a unit of time, by period; infinite: as much as the supplier has. */
  readonly most: readonly number[];
}

export interface OutageStock {
  readonly amount: number;
  /** Of what it is: of what a party makes, or of an input. */
  readonly of: { readonly party: number } | { readonly input: number };
  /** Whether it can be got at, by period. */
  readonly isOpen: readonly boolean[];
}

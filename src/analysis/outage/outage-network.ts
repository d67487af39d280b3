/**
 * The producers, inputs and stocks behind one producer during an outage. All rates are per unit of time. They are constant
 * from one time of `times` to the next. Lists "by period" have one value per time.
 */
export interface OutageNetwork {
  /** The times at which rates change, in order. The first is 0, and the last period never ends. */
  readonly times: readonly number[];
  /** Units of output demanded per unit of time, above 0. */
  readonly demand: number;
  /** The producers. The producer of the question is first. */
  readonly parties: readonly OutageParty[];
  readonly inputs: readonly OutageInput[];
  readonly links: readonly OutageLink[];
  readonly stocks: readonly OutageStock[];
}

/** One producer of one form. */
export interface OutageParty {
  /** The most that it can process per unit of time, by period, in units of output before losses. Infinite: no limit. */
  readonly most: readonly number[];
  /** The part of the processed amount that becomes output, 0 to 1. */
  readonly yield: number;
}

/** A required input of a producer, which needs all of its inputs. A producer without inputs has its own raw material. */
export interface OutageInput {
  readonly taker: number;
  /** Units of input per unit processed, above 0. */
  readonly amount: number;
  /** Units of input per unit of time from unnamed producers, by period. */
  readonly unnamed: readonly number[];
}

/** One supplier of an input. The suppliers of an input replace each other. */
export interface OutageLink {
  readonly supplier: number;
  readonly input: number;
  /** The most that it can deliver per unit of time, by period. Infinite: all that the supplier has. */
  readonly most: readonly number[];
}

export interface OutageStock {
  readonly amount: number;
  /** The content of the stock: the output of a party, or an input. */
  readonly of: { readonly party: number } | { readonly input: number };
  /** Whether the stock is accessible, by period. */
  readonly isOpen: readonly boolean[];
}

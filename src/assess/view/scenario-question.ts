import type { Stage } from '../../model/vocabulary.ts';

type Given<T> = T | null | undefined;
type List<T> = Given<readonly T[]>;

/** A what-if, as given in a question or saved in a data set. */
export interface ScenarioQuestion {
  /** Its key, if it is saved. */
  readonly id?: string;
  readonly name?: Given<string>;
  readonly note?: string | undefined;
  readonly addParties?: List<PartyQuestion>;
  readonly removeParties?: List<string>;
  readonly removeCountries?: List<CountryQuestion>;
  readonly exportBans?: List<BanQuestion>;
  readonly setSupplies?: List<SupplyQuestion>;
  readonly setCapacities?: List<CapacityQuestion>;
  readonly setStocks?: List<StockQuestion>;
  readonly setNeeds?: List<NeedQuestion>;
  readonly blocChanges?: List<BlocQuestion>;
}

export interface PartyQuestion {
  readonly key: string;
  /** A kind of entity as in GraphQL (MAGNET_MAKER) or as in records (MagnetMaker). */
  readonly kind?: Given<string>;
  readonly country?: Given<string>;
  readonly stage?: Given<Stage>;
}

export interface CountryQuestion {
  readonly country: string;
  readonly stage?: Given<Stage>;
  readonly material?: Given<string>;
}

export interface BanQuestion {
  readonly from: string;
  readonly to?: List<string>;
  readonly material?: Given<string>;
  readonly stage?: Given<Stage>;
  readonly share?: Given<number>;
}

export interface SupplyQuestion {
  readonly supplier: string;
  readonly buyer: string;
  readonly material: string;
  readonly shareOfIntake?: Given<number>;
  readonly tonnesPerYear?: Given<number>;
}

export interface CapacityQuestion {
  readonly party: string;
  readonly material: string;
  readonly tonnesPerYear?: Given<number>;
  readonly changeTonnesPerYear?: Given<number>;
}

export interface StockQuestion {
  readonly holder: string;
  readonly material: string;
  readonly tonnes: number;
}

export interface NeedQuestion {
  readonly buyer: string;
  readonly material: string;
  readonly tonnesPerYear: number;
}

export interface BlocQuestion {
  readonly bloc: string;
  readonly add?: List<string>;
  readonly remove?: List<string>;
}

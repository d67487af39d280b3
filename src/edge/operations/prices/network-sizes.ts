/** The chains of a question, counted before it runs. */
export interface ChainCount {
  /** One chain per need and mineral. */
  readonly chains: number;
  /** The squares of the numbers of statistics of each chain's mineral. Countries of two stages are joined in pairs. */
  readonly pairs: number;
  /** The recorded makers of the needed forms. Each may be tried as an alternative. */
  readonly makers: number;
}

/** What is cheap to know of a store before a question runs. Prices grow with it. */
export interface NetworkSizes {
  readonly revision: number;
  readonly records: number;
  readonly entities: number;
  readonly supplies: number;
  readonly needs: number;
  readonly forms: number;
  readonly countries: number;
  /** Whether the content hash is stored, so that nothing has to be read for it. */
  readonly isHashStored: boolean;
  /** The chains of a buyer for a material. Without a material: for all its needs. Without a buyer: of a usual one. */
  chainsOf(buyer: string | undefined, material: string | undefined): ChainCount;
  /** The needs of all buyers that hold a material. Without a material: all needs. */
  needsOf(material: string | undefined): number;
}

/** A question about a network, whose sizes are read before it is priced. */
export interface NetworkQuestion {
  readonly buyer: string | undefined;
  readonly material: string | undefined;
}

/** Reads the sizes of a store, and the chains of these questions. */
export type SizeReader = (questions: readonly NetworkQuestion[]) => Promise<NetworkSizes>;

/** A small data set with one usual buyer. Prices use it where no store is known. */
export const usualSizes: NetworkSizes = {
  revision: 0,
  records: 20_000,
  entities: 1_000,
  supplies: 100,
  needs: 200,
  forms: 100,
  countries: 60,
  isHashStored: false,
  chainsOf: () => ({ chains: 4, pairs: 4_000, makers: 20 }),
  needsOf: (material) => (material === undefined ? 200 : 30),
};

import type { NeedRecord } from '../../model/records/network.ts';
import { essentialInputs } from '../../network/chain/maker-inputs.ts';
import { createSupply, type Supply } from '../supply/supply.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import { surelyHeld } from './surely-held.ts';

/** A named producer of a form, with the keys of the needs that chains already follow. */
interface Maker {
  readonly key: string | undefined;
  readonly form: string | undefined;
  readonly followed: ReadonlySet<string>;
}

/** The essential inputs of makers that no chain of the question follows (rule N11). */
export interface RequiredInputs {
  missingOf(maker: Maker): readonly NeedRecord[];
  /** The chains of the minerals of such an input. Empty if no supplier that counts is known. */
  chainsOf(need: NeedRecord): readonly NeedChain[];
}

export function createRequiredInputs(
  supply: Supply,
  hasSupplier: (chain: NeedChain['chain']) => boolean,
): RequiredInputs {
  const { site } = supply;
  return {
    missingOf: ({ key, form, followed }) =>
      key === undefined || form === undefined
        ? []
        : essentialInputs(site, key, form).filter(({ id }) => !followed.has(id)),
    chainsOf(need) {
      const own = createSupply(site, need.buyer);
      const chains = site.forms
        .mineralsOf(need.form)
        .map((material) => ({ need, material, chain: own.chain(need, material) }));
      return surelyHeld(chains, supply).filter(({ chain }) => hasSupplier(chain));
    },
  };
}

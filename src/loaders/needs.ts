import type DataLoader from 'dataloader';
import type { Day } from '../model/partial-date.ts';
import { askedOn, type AskedAt, type AskedNeed, type AskedSupply } from '../model/measures/asked-on.ts';
import type { NeedRecord, SupplyRecord } from '../model/records/network.ts';
import type { RuleRecord } from '../model/records/rule.ts';
import { holdsAt } from '../model/validity.ts';
import { compareText } from '../model/keys/canonical.ts';
import { connectionOfList, type Connection } from './connection.ts';
import type { PageArguments } from './cursor.ts';
import type { SupplyReader } from './supplies.ts';

const byKey = { name: 'needs', length: 1 };

interface DatedArguments extends AskedAt {
  readonly at?: Day | null | undefined;
}

interface Readers {
  readonly needsOfBuyer: DataLoader<string, NeedRecord[]>;
  readonly suppliesOfNeed: DataLoader<string, SupplyRecord[]>;
  readonly suppliesOfBuyer: DataLoader<string, SupplyRecord[]>;
  readonly supplies: SupplyReader;
  readonly rule: DataLoader<string, RuleRecord | undefined>;
  readonly rulesOfFamily: DataLoader<string, RuleRecord[]>;
}

/** A page of needs, ordered by key. */
export function needPage<T extends NeedRecord>(needs: readonly T[], page: PageArguments): Connection<T> {
  return connectionOfList(needs, ({ id }) => [id], byKey, page);
}

/** The needs of buyers, and their recorded supplies. */
export function createNeedReader(readers: Readers) {
  const { needsOfBuyer, suppliesOfNeed, suppliesOfBuyer, supplies, rule, rulesOfFamily } = readers;
  return {
    async ofBuyer(buyer: string, args: PageArguments & DatedArguments): Promise<Connection<AskedNeed>> {
      const needs = (await needsOfBuyer.load(buyer)).filter((need) => holdsAt(need, args.at));
      return needPage(
        needs.map((need) => askedOn(need, args.at ?? args.askedAt)),
        args,
      );
    },
    /**
     * The keys of the instruments that bind a need: those that it names, and those of the versions of a rule that it names by
     * key or family.
     */
    async instruments({ procurementRules = [], form }: NeedRecord): Promise<readonly string[]> {
      const keys = await Promise.all(
        procurementRules.map(async (name): Promise<readonly string[]> => {
          const version = await rule.load(name);
          const versions = version === undefined ? await rulesOfFamily.load(name) : [version];
          const bind = versions.filter(({ forms }) => forms?.includes(form) ?? true);
          return versions.length === 0 ? [name] : bind.flatMap(({ instrument }) => instrument ?? []);
        }),
      );
      return [...new Set(keys.flat())];
    },
    /** A supply names its need, or otherwise a buyer and a form. */
    async suppliers({ id, buyer, form }: NeedRecord, args: DatedArguments): Promise<AskedSupply[]> {
      const [named, bought] = await Promise.all([suppliesOfNeed.load(id), suppliesOfBuyer.load(buyer)]);
      const unnamed = bought.filter((supply) => supply.need === undefined && supply.form === form);
      const all = [...named, ...unnamed].toSorted((a, b) => compareText(a.id, b.id));
      const found = args.at == null ? all : await supplies.inTime(all, args.at);
      return found.map((supply) => askedOn(supply, args.at ?? args.askedAt));
    },
  };
}

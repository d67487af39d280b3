import countries from 'i18n-iso-countries';
import { isCountryCode } from './keys/country-code.ts';
import type { AskedAt } from './measures/asked-on.ts';
import type { EntityRecord } from './records/entity.ts';
import type { FormRecord, HeadquartersRecord } from './records/network.ts';
import { entityKinds, stageOf, type EntityStatus, type Stage } from './vocabulary.ts';

/** The kinds of nodes of the graph: the kinds of entity records, and forms without an entity record. */
export const nodeKinds = [...entityKinds, 'Form'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** The kinds of entities that can be a buyer. */
export const buyerKinds = ['Bloc', 'Company', 'Country', 'MagnetMaker', 'Mine', 'OEM', 'Processor'] as const;
/** The kinds that an argument called `material` may name. */
export const materialKinds = ['Mineral', 'Component', 'Product', 'Form'] as const;
/** The kinds of places where material is mined or worked. */
export const placeKinds = ['Mine', 'Deposit', 'Processor', 'MagnetMaker'] as const;

/** The records of one node. A form and an entity with the same id are the same node. */
export interface NodeParts {
  readonly entity?: EntityRecord | undefined;
  readonly form?: FormRecord | undefined;
  readonly headquarters?: HeadquartersRecord | undefined;
  /** Whether a membership names it as a bloc. It is then shown as one. */
  readonly isBloc: boolean;
}

/** One entity as the API shows it: the values for name, filters and order, and the records behind it. */
export interface EntityNode extends AskedAt {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  readonly status: EntityStatus | undefined;
  readonly type: string | undefined;
  readonly entity: EntityRecord | undefined;
  readonly form: FormRecord | undefined;
  readonly headquarters: HeadquartersRecord | undefined;
}

/** The node of the records with one key. Undefined if none of them is an entity or a form. */
export function nodeOf({ entity, form, headquarters, isBloc }: NodeParts): EntityNode | undefined {
  const key = entity?.id ?? form?.id;
  if (key === undefined) return undefined;
  const statedStage = entity?.stage ?? form?.stage;
  return {
    key,
    kind: isBloc ? 'Bloc' : entity === undefined ? 'Form' : (entity.kind ?? 'Company'),
    name: entity?.name ?? form?.name ?? key,
    aliases: entity?.aliases ?? [],
    country: entity?.country ?? headquarters?.country,
    stage: statedStage === undefined ? undefined : stageOf(statedStage),
    status: entity?.status,
    type: entity?.type,
    entity,
    form,
    headquarters,
  };
}

/**
 * A country that records name only by its ISO code. Data sets of users need no entity for every country. The code and
 * short name come from ISO 3166-1.
 */
export function isoCountryNode(code: string): EntityNode | undefined {
  const name = countries.getName(code, 'en', { select: 'official' });
  if (!isCountryCode(code) || name === undefined) return undefined;
  return {
    key: code,
    kind: 'Country',
    name,
    aliases: [],
    country: code,
    stage: undefined,
    status: undefined,
    type: undefined,
    entity: undefined,
    form: undefined,
    headquarters: undefined,
  };
}

import { createTupleMap, type TupleMap } from '../../model/tuple-map.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { isRemovedMaker } from '../../network/chain/makers-not-counted.ts';
import { notWorking } from '../../network/rows/plants.ts';

/**
 * The known producers of forms at a stage, in key order. They are named as such by a link, by their own record or by a
 * capacity. Plants replace their firm, and closed plants are left out.
 */
export function knownMakers(site: BuildingSite, forms: readonly string[], stage: Stage): readonly string[] {
  return withoutWholes(site, makersAt(site, forms, stage, []));
}

/** Known producers, firms beside their plants, in no order. Those of `more` are tried as well. */
function makersAt(
  { evidence, places, view }: BuildingSite,
  forms: readonly string[],
  stage: Stage,
  more: Iterable<string>,
): readonly string[] {
  const names = new Set(forms.flatMap((form) => [form, ...(evidence.forms.get(form)?.aliases?.evidence ?? [])]));
  const withCapacity = [...evidence.entities.values()].flatMap(({ id, capacities = [] }) =>
    capacities.some(({ item }) => item !== undefined && names.has(item)) ? [id] : [],
  );
  return [...new Set([...places.makersOf(forms), ...withCapacity, ...more])].filter((key) => {
    const entity = evidence.entities.get(key);
    if (entity === undefined || entity.kind === 'Country' || entity.status === 'CLOSED') return false;
    const { until } = validityOf(entity);
    if (until !== null && until <= view.at) return false;
    return entity.stage === undefined ? entity.kind !== 'OEM' : stageOf(entity.stage) === stage;
  });
}

/** Stages of plants without the plant, and plants without their firm, in key order. */
function withoutWholes({ ownership }: BuildingSite, found: readonly string[]): readonly string[] {
  const stagesOfPlants = new Set(found.map((key) => ownership.siteOf(key)).filter((site, at) => site !== found[at]));
  const plants = found.filter((key) => !stagesOfPlants.has(key));
  const wholes = new Set(plants.flatMap((key) => [...ownership.above(key)].filter((whole) => whole !== key)));
  return plants.filter((key) => !wholes.has(key)).toSorted();
}

/** A producer on record that runs on the day. */
export interface RunningMaker {
  readonly key: string;
  /** Key of its country. Undefined if not known. */
  readonly country: string | undefined;
  /** The plant, and the firms that control it. */
  readonly wholes: ReadonlySet<string>;
}

const knownRunning = new WeakMap<BuildingSite, TupleMap<readonly RunningMaker[]>>();

/**
 * The producers of the world on record that run on the day: known makers of the forms and sellers of them. A maker whose
 * record states no status runs (rules T4 and U5). One that the scenario removes does not.
 */
export function runningMakers(
  site: BuildingSite,
  material: string,
  forms: readonly string[],
  stage: Stage,
): readonly RunningMaker[] {
  const known = knownRunning.get(site) ?? createTupleMap<readonly RunningMaker[]>();
  knownRunning.set(site, known);
  return known.remembered([material, stage, ...forms], () => {
    const { evidence, ownership, places, view } = site;
    const wanted = new Set(forms);
    const sellers = new Set(
      evidence.supplies.flatMap(({ supplier, form }) => (form !== undefined && wanted.has(form) ? [supplier] : [])),
    );
    const runs = (key: string): boolean => {
      const [own, whole] = [evidence.entities.get(key), evidence.entities.get(ownership.siteOf(key))];
      return [own, whole].every(
        (entity) =>
          entity === undefined || (!notWorking.has(entity.status ?? '') && holdsOn(validityOf(entity), view.at)),
      );
    };
    const countryOf = (key: string): string | undefined => places.keyOf(places.countryOf(key));
    // A firm whose plant is planned still runs, so plants replace their firm only if they run too.
    const running = makersAt(site, forms, stage, sellers).filter(
      (key) => runs(key) && !isRemovedMaker(site, key, countryOf(key), { stage, material, forms }),
    );
    return withoutWholes(site, running).map((key) => ({
      key,
      country: countryOf(key),
      wholes: ownership.above(key),
    }));
  });
}

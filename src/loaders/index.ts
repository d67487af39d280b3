import type { Day } from '../model/partial-date.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { createClaimReader } from './claims.ts';
import { createDatasetReader } from './dataset.ts';
import { createEntityPageReader } from './entities.ts';
import {
  createKeyCheck,
  createKnownCountryReader,
  createKnownReader,
  createLookup,
  createNameReader,
  type Hint,
} from './known-key.ts';
import { createLinkReader } from './links.ts';
import { createMeasureReader } from './measures.ts';
import { createMembershipReader } from './memberships.ts';
import { createNamedReader } from './named.ts';
import { createNeedReader } from './needs.ts';
import { createNodeReader } from './nodes.ts';
import { createPlaceReader } from './places.ts';
import { createCountryLoader, createEntityLoader, createRecordLoader, createRowsLoader } from './records.ts';
import { createNameResolver, createSearchReader } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { createSourceReader } from './sources.ts';
import { createStatisticsReader } from './statistics.ts';
import { createSupplyReader } from './supplies.ts';

/** All readers of one request. A record that one field has read is cached for the next. */
export function createLoaders(store: GraphStore, searchIndex: SearchIndex, today: Day) {
  const entity = createEntityLoader(store);
  const country = createCountryLoader(store);
  const source = createRecordLoader(store, 'source');
  const place = createPlaceReader(entity, country, createRowsLoader(store, 'entity', 'iso2'));
  const links = createLinkReader(store, entity);
  const sources = createSourceReader(store, source);
  const names = createNameReader(entity, searchIndex);
  const checkKey = createKeyCheck(names);
  const known = createKnownReader(names, checkKey);
  const hints: Hint[] = [];
  const link = createRecordLoader(store, 'link');
  const claim = createRecordLoader(store, 'claim');
  const need = createRecordLoader(store, 'need');
  const supplies = createSupplyReader({ ofLink: createRowsLoader(store, 'supply', 'links'), entity, source });
  return {
    entity,
    known,
    lookup: createLookup(names, hints),
    /** What lookups that found nothing say. */
    hints: () => hints,
    knownCountry: createKnownCountryReader(country, known),
    country,
    place,
    links,
    link,
    claim,
    source,
    nodes: createNodeReader({ Entity: entity, Link: link, Claim: claim, Source: source, Need: need }),
    named: createNamedReader({ entity, link, place }),
    sources,
    claims: createClaimReader(store, checkKey),
    entities: createEntityPageReader(store, checkKey),
    supplies,
    needs: createNeedReader({
      supplies,
      needsOfBuyer: createRowsLoader(store, 'need', 'buyer'),
      suppliesOfNeed: createRowsLoader(store, 'supply', 'need'),
      suppliesOfBuyer: createRowsLoader(store, 'supply', 'buyer'),
      rule: createRecordLoader(store, 'rule'),
      rulesOfFamily: createRowsLoader(store, 'rule', 'rule'),
    }),
    memberships: createMembershipReader({
      ofBloc: createRowsLoader(store, 'membership', 'bloc'),
      ofMember: createRowsLoader(store, 'membership', 'member'),
      place,
    }),
    statistics: createStatisticsReader({
      observations: {
        subject: createRowsLoader(store, 'observation', 'subject'),
        material: createRowsLoader(store, 'observation', 'material'),
        geography: createRowsLoader(store, 'observation', 'geography'),
        partner: createRowsLoader(store, 'observation', 'partner'),
      },
      statistics: {
        material: createRowsLoader(store, 'statistic', 'material'),
        form: createRowsLoader(store, 'statistic', 'form'),
        country: createRowsLoader(store, 'statistic', 'country'),
      },
      facilities: {
        materials: createRowsLoader(store, 'facility', 'materials'),
        country: createRowsLoader(store, 'facility', 'country'),
      },
    }),
    measures: createMeasureReader(links, entity, sources),
    search: createSearchReader(searchIndex, entity),
    resolve: createNameResolver(searchIndex, entity),
    dataset: createDatasetReader(store, today),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;

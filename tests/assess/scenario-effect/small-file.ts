const country = (id: string, iso2: string): object => ({ t: 'entity', id, kind: 'Country', iso2 });
const share = (form: string, stage: string, place: string, part: number): object => ({
  t: 'statistic',
  id: `${form} ${place}`,
  form,
  stage,
  country: place,
  geography: 'world',
  share: part,
  series: 'world',
  year: 2025,
});
const plant = (id: string, place: string, more: object = {}): object => ({
  t: 'entity',
  id,
  kind: 'Processor',
  country: place,
  stage: 'PROCESSING',
  status: 'OPERATING',
  makes: ['oxide'],
  ...more,
});

/**
 * Oxide of 1,000 t a year, 900 of China and 100 of Japan, where "tokyo" can make 50; "kuantan" makes it in a country that
 * the statistic does not count. The ore is of China and Peru. "buyer" needs oxide, and copper of Chile; "far" needs
 * what is made of oxide.
 */
export const small: readonly object[] = [
  { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'ore', stage: 'EXTRACTION', contains: { m: { value: 0.1 } } },
  { t: 'form', id: 'oxide', stage: 'PROCESSING', contains: { m: { value: 0.8 } }, madeFrom: ['ore'] },
  { t: 'form', id: 'salt', stage: 'PROCESSING', contains: { m: { value: 0.5 } }, madeFrom: ['ore'] },
  { t: 'form', id: 'steel', stage: 'PROCESSING' },
  { t: 'form', id: 'alloy', stage: 'METAL_ALLOY', contains: { m: { value: 0.3 } }, madeFrom: ['oxide'] },
  { t: 'form', id: 'copper', stage: 'PROCESSING' },
  { t: 'entity', id: 'm', kind: 'Mineral' },
  country('china', 'CN'),
  country('japan', 'JP'),
  country('peru', 'PE'),
  country('chile', 'CL'),
  { t: 'entity', id: 'pact', kind: 'Bloc' },
  { t: 'membership', bloc: 'pact', member: 'JP' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'far', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'other', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'tokyo-holding', country: 'JP' },
  plant('tokyo', 'JP', { owner: 'tokyo-holding' }),
  plant('kuantan', 'MY'),
  plant('planned', 'PE', { status: 'PLANNED' }),
  { t: 'capacity', party: 'tokyo', form: 'oxide', max: 50 },
  { t: 'capacity', party: 'kuantan', form: 'oxide', max: 30 },
  { t: 'need', id: 'need:oxide', buyer: 'buyer', form: 'oxide', needCountry: null },
  { t: 'need', id: 'need:copper', buyer: 'buyer', form: 'copper', needCountry: null },
  { t: 'need', id: 'need:far', buyer: 'far', form: 'alloy', needCountry: null },
  { t: 'need', id: 'need:other', buyer: 'other', form: 'oxide', needCountry: null },
  share('oxide', 'PROCESSING', 'china', 0.9),
  share('oxide', 'PROCESSING', 'japan', 0.1),
  share('ore', 'EXTRACTION', 'china', 0.6),
  share('ore', 'EXTRACTION', 'peru', 0.4),
  share('copper', 'PROCESSING', 'chile', 1),
  {
    t: 'observation',
    id: 'world oxide',
    quantity: 'WORLD_OUTPUT',
    subject: 'oxide',
    geography: 'world',
    value: 1000,
    unit: 't/a',
    year: 2025,
  },
];

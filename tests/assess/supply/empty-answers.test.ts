import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../../seeded.ts';

/** An answer that holds nothing says why, and the reason is the true one. */

describe('an empty answer', () => {
  let ask: Awaited<ReturnType<typeof askSeeded>>;
  beforeAll(async () => {
    ask = await askSeeded();
  });
  const supplyOf = async (buyer: string, fields: string): Promise<Json> => {
    const { data, errors } = await ask(`{ buyer(key: "${buyer}") { supply { ${fields} } } }`);
    expect(errors).toBeUndefined();
    return data.buyer.supply;
  };
  const refusalOf = async (buyer: string, fields: string): Promise<string> => {
    const { errors } = await ask(`{ buyer(key: "${buyer}") { supply { ${fields} } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    return errors?.[0]?.message ?? '';
  };

  it('of dependency names the stages that the chain has', async () => {
    const { dependency } = await supplyOf(
      'ge-vernova',
      'dependency(material: "yttrium", stage: MAGNET) { status reason rows { totalCount } }',
    );
    expect(dependency).toEqual({
      status: 'ANSWERED',
      reason: 'The yttrium of GE Vernova does not pass through MAGNET. The known stages are PROCESSING, EXTRACTION.',
      rows: { totalCount: 0 },
    });
  });

  it('of dependency is refused with a least share out of range', async () => {
    for (const share of [-1, 2])
      expect(await refusalOf('ge-vernova', `dependency(material: "yttrium", minShare: ${share}) { status }`)).toBe(
        `\`minShare\` is ${share}; give a number from 0 to 1.`,
      );
  });

  it('of paths blames no bound where none cut anything off', async () => {
    const { own, other } = await supplyOf(
      'boeing',
      'own: paths(material: "titanium", to: "boeing") { truncated reason } other: paths(material: "titanium", to: "noveon") { truncated reason }',
    );
    expect(own).toEqual({ truncated: false, reason: expect.stringContaining('Boeing is the buyer itself') });
    expect(other).toEqual({
      truncated: false,
      reason: 'No known route of titanium to Boeing passes through Noveon Magnetics.',
    });
  });

  it('of alternatives says what is not recorded, and whom it could replace', async () => {
    const { alternatives } = await supplyOf(
      'ge-vernova',
      'alternatives(material: "yttrium", stage: MAGNET) { totalCount reason }',
    );
    expect(alternatives.totalCount).toBe(0);
    expect(alternatives.reason).toContain('No other producer of yttrium at MAGNET is recorded');
    const message = await refusalOf(
      'general-motors',
      'alternatives(material: "ndfeb-magnet", supplier: "boeing") { totalCount }',
    );
    expect(message).toBe(
      '`supplier`: "boeing" does not supply ndfeb-magnet to "general-motors". Use one of its named suppliers "evac-sumter", "mp-independence#magnet", "noveon".',
    );
  });

  it('of exposedBuyers says that nothing passes there, or that nobody needs it', async () => {
    const { data } = await ask(
      '{ a: exposedBuyers(material: "ndfeb-magnet", stage: EXTRACTION, country: "DE") { totalCount reason } b: exposedBuyers(material: "helium") { totalCount reason } }',
    );
    expect(data.a).toEqual({
      totalCount: 0,
      reason: "No buyer's ndfeb-magnet is known to pass through Germany at EXTRACTION.",
    });
    expect(data.b.reason).toBe('No buyer in the data set is known to source helium.');
  });

  it('of systemicRisk tells a view that leaves nobody from a missing statistic', async () => {
    const { data } = await ask(
      '{ gone: systemicRisk(materials: ["dysprosium-oxide"], view: { scenario: { removeCountries: [{ country: "CN" }] } }) { status reason } none: systemicRisk(materials: ["titanium-mill-product"]) { status reason } empty: systemicRisk(materials: []) { status reason } }',
    );
    expect(data.gone).toEqual({
      status: 'NOT_KNOWN',
      reason: expect.stringContaining('A statistic gives the producers of dysprosium-oxide'),
    });
    expect(data.none.reason).toBe('No buyer of it states an amount, and no statistic gives its producers.');
    expect(data.empty.reason).toBe('`materials` is empty. Name a material, or omit `materials`.');
  });
});

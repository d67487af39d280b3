/** A table of the USGS whose production by country gives the country shares of a material at a stage. */
export interface CountryTable {
  readonly material: string;
  readonly stage: 'EXTRACTION' | 'PROCESSING';
  readonly commodity: string;
  /** The name of the good in `detail`; a remark after a colon may follow it. */
  readonly detail: string;
  /** Whether it weighs a compound of the material, so that its tonnes are no content. */
  readonly weighsCompound?: boolean;
}

const mine = 'Mine production';
const refinery = 'Refinery production';

const extraction: readonly (readonly [material: string, commodity: string, detail: string])[] = [
  ['aluminium', 'Bauxite', 'Bauxite, mine production'],
  ['antimony', 'Antimony', mine],
  ['asbestos', 'Asbestos', mine],
  ['barytes', 'Barite', mine],
  ['bentonite', 'Clays', 'Mine production: Bentonite'],
  ['beryllium', 'Beryllium', mine],
  ['chromium', 'Chromium', mine],
  ['cobalt', 'Cobalt', mine],
  ['copper', 'Copper', mine],
  ['diatomite', 'Diatomite', mine],
  ['feldspar', 'Feldspar And Nepheline Syenite', mine],
  ['fluorspar', 'Fluorspar', mine],
  ['garnet', 'Garnet (Industrial)', mine],
  ['gold', 'Gold', mine],
  ['graphite', 'Graphite (Natural)', mine],
  ['gypsum', 'Gypsum', mine],
  ['ilmenite', 'Titanium Mineral Concentrates', 'Mine production: Ilmenite'],
  ['iodine', 'Iodine', mine],
  ['iron-ore', 'Iron Ore', 'Mine production: Iron content'],
  ['kaolin', 'Clays', 'Mine production: Kaolin'],
  ['lead', 'Lead', mine],
  ['lithium', 'Lithium', mine],
  ['magnesite', 'Magnesium Compounds', mine],
  ['manganese', 'Manganese', mine],
  ['mercury', 'Mercury', mine],
  ['molybdenum', 'Molybdenum', mine],
  ['nickel', 'Nickel', mine],
  ['niobium', 'Niobium (Columbium)', mine],
  ['palladium', 'Palladium', 'Mine production: Palladium'],
  ['perlite', 'Perlite', 'Production'],
  ['phosphate-rock', 'Phosphate Rock', mine],
  ['platinum', 'Platinum', 'Mine production: Platinum'],
  ['potash', 'Potash', mine],
  ['rare-earths', 'Rare Earths', mine],
  ['rhenium', 'Rhenium', mine],
  ['rutile', 'Titanium Mineral Concentrates', 'Mine production: Rutile'],
  ['silica-sand', 'Sand And Gravel (Industrial)', mine],
  ['silver', 'Silver', mine],
  ['strontium', 'Strontium', mine],
  ['tantalum', 'Tantalum', mine],
  ['tin', 'Tin', mine],
  ['tungsten', 'Tungsten', mine],
  ['vanadium', 'Vanadium', mine],
  ['vermiculite', 'Vermiculite', mine],
  ['wollastonite', 'Wollastonite', mine],
  ['zeolites', 'Zeolites (Natural)', mine],
  ['zinc', 'Zinc', mine],
  ['zirconium', 'Zirconium', 'Zirconium mineral concentrates, mine production (thousand metric tons, gross weight)'],
];

const processing: readonly (readonly [material: string, commodity: string, detail: string])[] = [
  ['alumina', 'Alumina', 'Alumina, refinery production'],
  ['aluminium', 'Aluminum', 'Smelter production'],
  ['arsenic', 'Arsenic', 'Production (arsenic trioxide, gross weight)'],
  ['bismuth', 'Bismuth', refinery],
  ['bromine', 'Bromine', 'Production'],
  ['cadmium', 'Cadmium', refinery],
  ['copper', 'Copper', refinery],
  ['gallium', 'Gallium', 'Primary production'],
  ['helium', 'Helium', 'Helium Production'],
  ['indium', 'Indium', refinery],
  ['magnesium', 'Magnesium Metal', 'Smelter production'],
  ['selenium', 'Selenium', refinery],
  ['silicon-metal', 'Silicon', 'Silicon metal'],
  ['sulfur', 'Sulfur', 'Production, all forms'],
  ['tellurium', 'Tellurium', refinery],
  ['titanium-metal', 'Titanium Sponge Metal', 'Titanium sponge metal production'],
];

/** The selected tables. Which table stands for a material is a decision of ours; a change here changes shares. */
export const countryTables: readonly CountryTable[] = [
  ...extraction.map(([material, commodity, detail]) => ({ material, stage: 'EXTRACTION' as const, commodity, detail })),
  ...processing.map(([material, commodity, detail]) => ({
    material,
    stage: 'PROCESSING' as const,
    commodity,
    detail,
    weighsCompound: detail.includes('trioxide, gross weight'),
  })),
];

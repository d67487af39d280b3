import { number, type RawRow, text } from './raw-file.ts';
import { detailOf } from './usgs-subjects.ts';

/** The quantity of a record by the statistic of a row. */
export const quantities: Readonly<Record<string, string>> = {
  Production: 'PRODUCTION',
  Capacity: 'CAPACITY',
  Reserves: 'RESERVES',
  Import: 'IMPORTS',
  Export: 'EXPORTS',
  Consumption: 'CONSUMPTION',
  'Net import reliance': 'NET_IMPORT_RELIANCE',
  Price: 'PRICE',
  Stock: 'STOCKS',
  Employment: 'EMPLOYMENT',
  Shipment: 'SHIPMENTS',
  'Sold or used': 'SHIPMENTS',
  Sales: 'SHIPMENTS',
  Sold: 'SHIPMENTS',
  Supply: 'SHIPMENTS',
};

/** A price for each hundredth of a tonne of content: 10 kg. */
const metricTonUnit = 'USD/{mtu}';

/** Units as written, of a stock; those of a flow are a year's. */
const units: Readonly<Record<string, string>> = {
  'metric tons': 't',
  'thousand metric tons': 'kt',
  'million metric tons': 'Mt',
  'thousand metric dry tons': 'kt',
  kilograms: 'kg',
  tons: 't',
  percent: '%',
  number: '{persons}',
  index: '{index}',
  'dollars per metric ton': 'USD/t',
  'dollars per ton': 'USD/t',
  'dollars per kilogram': 'USD/kg',
  'dollars per pound': 'USD/[lb_av]',
  'cents per pound': 'USc/[lb_av]',
  'dollars per troy ounce': 'USD/[oz_tr]',
  'dollars per gram': 'USD/g',
  'dollars per carat': 'USD/{carat}',
  'dollars per short ton': 'USD/{short ton}',
  'dollars per 10-grams': 'USD/{10 g}',
  'dollars per 50 grams': 'USD/{50 g}',
  'dollars per metric ton unit': metricTonUnit,
  'dollars per dry metric ton unit': 'USD/{dry mtu}',
  'million dollars': '{million USD}',
  'million carats': '{million carats}',
  'thousand carats': '{thousand carats}',
  'thousands of carats': '{thousand carats}',
  'million cubic meters': '{million m3}',
  'million liters': '{million L}',
};
const stocks = new Set(['RESERVES', 'STOCKS', 'NET_IMPORT_RELIANCE', 'PRICE', 'EMPLOYMENT']);

export function unitOf(row: RawRow, quantity: string): string {
  // The table's column of units shortens the unit that the row itself names.
  if (/, dollars per metric ton unit$/i.test(detailOf(row))) return metricTonUnit;
  const unit = units[text(row, 'unit')] ?? (text(row, 'unit') === '' ? '{not stated}' : `{${text(row, 'unit')}}`);
  return stocks.has(quantity) || unit.includes('/') ? unit : `${unit}/a`;
}

/** A figure with what its publisher says of it: withheld, not available, a bound, a range. */
export function figureOf(row: RawRow, unit: string) {
  const flag = text(row, 'value_flag');
  const parts = unit === '%' ? 100 : 1;
  const value = number(row, 'value');
  const scaled = value === undefined ? undefined : value / parts;
  const flagged = flag === '' ? {} : { flag };
  switch (flag) {
    case 'greater_than':
      return { ...(scaled !== undefined && { low: scaled, qualifier: 'MORE_THAN' }), ...flagged };
    case 'less_than':
    case 'less_than_half_unit':
      return { low: 0, ...(scaled !== undefined && { high: scaled, qualifier: 'LESS_THAN' }), ...flagged };
    case 'range_midpoint': {
      const [low, high] = [
        ...text(row, 'value_raw')
          .replaceAll(',', '')
          .matchAll(/\d+(?:\.\d+)?/g),
      ].map(([digits]) => Number(digits) / parts);
      return {
        ...(low !== undefined && { low }),
        ...(scaled !== undefined && { value: scaled }),
        ...(high !== undefined && { high }),
        qualifier: 'RANGE',
        ...flagged,
      };
    }
    case 'net_exporter':
      return { high: 0, ...flagged };
    case 'text':
      return { flag, extra: { raw: text(row, 'value_raw') } };
    default:
      return {
        ...(scaled !== undefined && { value: scaled }),
        ...(scaled === undefined && flag === '' ? { flag: 'not_available' } : flagged),
      };
  }
}

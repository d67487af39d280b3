import { z } from 'zod';

const atoms = new Set(
  '1 % t kt Mt kg g mg [lb_av] [oz_tr] a mo wk d h MW GW kW GWh MWh kWh deg m km m2 m3 L USc CNY USD'.split(' '),
);
const currency = /^[A-Z]{3}$/;
const annotation = /^\{[^{}/]+\}$/;

/**
 * Whether the text is a unit of the format, written as in UCUM. Parts are known atoms, ISO 4217 currencies or annotations
 * in braces. At most one part is below a slash (`t/a`, `USD/kg`, `USD/{mtu}`, `t/(a/4)`).
 */
export function isUnit(text: string): boolean {
  const [above = '', below, rest] = text.replace('(a/4)', '{quarter}').split('/');
  return rest === undefined && isAtom(above) && (below === undefined || isAtom(below));
}

function isAtom(text: string): boolean {
  return atoms.has(text) || currency.test(text) || annotation.test(text);
}

export const unitSchema = z.string().refine(isUnit, { error: 'expected a unit such as "t/a", "USD/kg" or "1"' });

import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import type { Certainty, Flow, FlowNode, Flows } from './flows.ts';

export interface Picture {
  readonly buyer: string;
  readonly at: string;
  /** From where most of what it buys comes. */
  readonly largest: {
    readonly label: string;
    readonly material: { readonly name: string };
    readonly passThrough: { readonly low: number; readonly estimate: number; readonly high: number };
  };
  readonly flows: Flows;
}

const width = 1200;
const height = 620;
const margin = { top: 104, right: 200, bottom: 72, left: 16 };
const ink = '#2b2620';
const paper = '#fbf8f2';

/** Pattern before colour, so that print and colour blindness lose nothing. */
const fills: Readonly<Record<Certainty, { readonly fill: string; readonly word: string }>> = {
  OBSERVED: { fill: '#4a443c', word: 'share stated' },
  REPORTED: { fill: 'url(#dense)', word: 'relation named' },
  INFERRED: { fill: 'url(#light)', word: 'from a statistic' },
  ASSUMED: { fill: 'url(#dots)', word: 'a default' },
  UNKNOWN: { fill: 'none', word: 'not known' },
  GONE: { fill: 'none', word: 'gone under the scenario' },
};
const columnNames: Readonly<Record<string, string>> = {
  BUYER: 'Buyer',
  PRODUCT: 'Product',
  COMPONENT: 'Component',
  MAGNET: 'Magnets',
  METAL_ALLOY: 'Metal and alloy',
  PROCESSING: 'Processing',
  EXTRACTION: 'Mines',
};

const whole = (share: number): string => (share * 100).toFixed(0);

/** A Sankey in SVG that stands by itself: title with its figure, unit, date, what patterns mean, and the same in words. */
export function sankeySvg({ buyer, at, largest, flows }: Picture): string {
  const layout = sankey<FlowNode, Flow>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(10)
    .nodePadding(14)
    .extent([
      [margin.left, margin.top],
      [width - margin.right, height - margin.bottom],
    ]);
  const { nodes, links } = layout({
    nodes: flows.nodes.map((node) => ({ ...node })),
    links: flows.flows.map((flow) => ({ ...flow })),
  });
  const curve = sankeyLinkHorizontal<FlowNode, Flow>();
  const ribbons = links.map(
    (link) =>
      `<path d="${curve(link) ?? ''}" fill="none" stroke="${strokeOf(link.certainty)}" stroke-width="${Math.max(0.6, link.width ?? 0).toFixed(2)}"${fills[link.certainty].fill === 'none' ? ' stroke-opacity="0.5"' : ''}><title>${escaped(`${percent(link.value)}, ${fills[link.certainty].word}`)}</title></path>`,
  );
  const bars = nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, name, value = 0 }) => {
    const y = (y0 + y1) / 2;
    return `<g><rect x="${x0.toFixed(1)}" y="${y0.toFixed(1)}" width="${(x1 - x0).toFixed(1)}" height="${Math.max(1, y1 - y0).toFixed(1)}" fill="${ink}"/><text x="${(x1 + 6).toFixed(1)}" y="${(y + 4).toFixed(1)}"><title>${escaped(name)}</title>${escaped(shortened(name))} <tspan class="figure">${percent(value)}</tspan></text></g>`;
  });
  const columns = flows.stages.map((stage) => {
    const x = nodes.find((node) => node.stage === stage)?.x0 ?? 0;
    return `<text class="column" x="${x.toFixed(1)}" y="${margin.top - 16}">${escaped(columnNames[stage] ?? stage)}</text>`;
  });
  const { low, estimate, high } = largest.passThrough;
  const title = `${buyer}, ${largest.material.name}: ${percent(estimate)} (${whole(low)}–${whole(high)}) from ${largest.label}`;
  const words = flows.flows
    .toSorted((a, b) => b.value - a.value)
    .map(({ source, target, value, certainty }) => {
      const from = flows.nodes.find(({ id }) => id === source)?.name ?? source;
      const [stage = '', name = ''] = target.split('|');
      return `${from} from ${name} (${columnNames[stage] ?? stage}): ${percent(value)}, ${fills[certainty].word}`;
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title words">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="words">${escaped(words.join('; '))}</desc>`,
    `<style>text{font:13px "Source Sans 3","Helvetica Neue",Arial,sans-serif;fill:${ink}}.title{font-size:20px;font-weight:600}.column{font-weight:600}.figure{fill:#6b6257}.halo text{paint-order:stroke;stroke:${paper};stroke-width:4px;stroke-linejoin:round}</style>`,
    patterns(),
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<text class="title" x="${margin.left}" y="34">${escaped(title)}</text>`,
    `<text x="${margin.left}" y="58" class="figure">${escaped(`Estimates on ${at}, parts of the ${flows.material} in it; ${percent(flows.shown)} is drawn, smaller ways are left out. In brackets the band of the assumptions; the widths have bands too.`)}</text>`,
    `<g>${ribbons.join('')}</g>`,
    `<g class="halo">${bars.join('')}${columns.join('')}</g>`,
    legend(flows),
    '</svg>',
  ].join('\n');
}

const longest = 24;

function shortened(name: string): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

function strokeOf(certainty: Certainty): string {
  return fills[certainty].fill === 'none' ? '#d8d0c4' : fills[certainty].fill;
}

const hatch = (id: string, step: number): string =>
  `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${step}" height="${step}" fill="#efe7da"/><line x1="0" y1="0" x2="0" y2="${step}" stroke="#8a7a64" stroke-width="1.4"/></pattern>`;

function patterns(): string {
  return `<defs>${hatch('dense', 4)}${hatch('light', 9)}<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#efe7da"/><circle cx="3.5" cy="3.5" r="1.2" fill="#8a7a64"/></pattern></defs>`;
}

/** Supply that is gone is explained only where there is some. */
function legend({ flows }: Flows): string {
  const isGone = flows.some(({ certainty }) => certainty === 'GONE');
  return Object.entries(fills)
    .filter(([certainty]) => isGone || certainty !== 'GONE')
    .map(([, { fill, word }], index) => {
      const x = margin.left + index * 150;
      const dashed = fill === 'none' ? ' stroke-dasharray="3 2"' : '';
      return `<g><rect x="${x}" y="${height - 34}" width="22" height="12" fill="${fill}" stroke="#8a7a64"${dashed}/><text x="${x + 28}" y="${height - 24}">${word}</text></g>`;
    })
    .join('');
}

function percent(share: number): string {
  const hundredths = share * 100;
  return `${hundredths >= 10 ? hundredths.toFixed(0) : hundredths.toFixed(1)} %`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

// Charts as SVG without words: the words stand beside them in HTML, so that both fit any width. Each has a table. Pure.
import { type Figure, isNumber } from './figures.ts';
import { Html, html, type Part } from './html.ts';
import type { View } from './view.ts';

const at = (value: number): string => String(Math.round(value * 100) / 100);

/** Runs of neighbours that are there: a month that is withheld or missing is a gap, never a line to 0. */
function runsOf(values: readonly (number | null)[]): [number, number][][] {
  const runs: [number, number][][] = [[]];
  for (const [i, value] of values.entries()) {
    if (value !== null) runs.at(-1)?.push([i, 100 - value]);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

const lineOf = (run: readonly [number, number][]): string =>
  `M${run.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}${run.length === 1 ? 'h0' : ''}`;

const areaOf = (run: readonly [number, number][]): string =>
  run.length < 2 ? '' : `${lineOf(run)}L${at(run.at(-1)?.[0] ?? 0)} 100L${at(run[0]?.[0] ?? 0)} 100Z`;

/** Percent by month, January to December; `before` dashed behind. A dot is a line of no length with round ends: it stays round at any width. */
export function linesOf({ now, before }: { now: readonly (number | null)[]; before: readonly (number | null)[] }): Html {
  const path = (name: string, d: string): Part => d !== '' && html`<path class="${name}" d="${d}"/>`;
  const newest = runsOf(now).at(-1)?.at(-1);
  return html`<svg class="lines" viewBox="0 0 11 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="grid" d="M0 0H11M0 50H11"/><path class="base" d="M0 100H11"/>
    ${path('before', runsOf(before).map(lineOf).join(''))}
    ${path('area', runsOf(now).map(areaOf).join(''))}
    ${path('line', runsOf(now).map(lineOf).join(''))}
    ${newest && path('dot', lineOf([newest]))}
  </svg>`;
}

export interface Slice {
  /** Class of its colour. */
  name: string;
  value: Figure;
}

export interface Bracket {
  from: number;
  to: number;
  bound: 'MAX' | 'MIN';
}

/** Parts of a whole side by side; where one is withheld no width can be told, and an outline stands in the place. */
export function barOf(slices: readonly Slice[], brackets: readonly Bracket[] = []): Html {
  const whole = slices.reduce((sum, { value }) => sum + (isNumber(value) ? value : 0), 0);
  const open = slices.some(({ value }) => !isNumber(value)) || whole === 0;
  let from = 0;
  const rects = slices.map(({ name, value }) => {
    const width = isNumber(value) && whole > 0 ? (value / whole) * 100 : 0;
    const rect = html`<rect class="${name}" x="${at(from)}" width="${at(width)}" height="10"/>`;
    from += width;
    return width > 0 && rect;
  });
  const marks = brackets.map(
    ({ from: start, to, bound }) => html`<path class="bracket ${bound.toLowerCase()}" d="M${at(start)} 12V15H${at(to)}V12"/>`,
  );
  return html`<svg class="bar" viewBox="0 0 100 ${brackets.length > 0 ? 16 : 10}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${open ? html`<rect class="withheld" x="0.3" y="0.3" width="99.4" height="9.4"/>` : rects}${open ? null : marks}</svg>`;
}

/** Its part of a whole from the left. */
export const gaugeOf = (percent: number | null): Html =>
  html`<svg class="gauge" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="rest" width="100" height="10"/>${percent !== null && html`<rect class="part" width="${at(percent)}" height="10"/>`}</svg>`;

export interface Column {
  name: string;
  /** A number stands to the right. */
  number?: boolean;
}

export interface Table {
  /** Said to who hears the page: every table has another. */
  caption: string;
  columns: readonly Column[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly Part[])[];
}

const numeric = ({ number }: Column): Part => (number ? new Html(' class="n"') : null);

export const tableOf = ({
  caption,
  columns,
  rows,
}: Table): Html => html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
  <caption>${caption}</caption>
  <thead><tr>${columns.map((column) => html`<th scope="col"${numeric(column)}>${column.name}</th>`)}</tr></thead>
  <tbody>${rows.map(
    ([head, ...cells]) =>
      html`<tr><th scope="row">${head}</th>${cells.map((cell, i) => html`<td${numeric(columns[i + 1] ?? { name: '' })}>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;

/** The same numbers in rows and columns, behind a word that opens them. */
export const asTable = ({ words }: View, table: Table): Html =>
  html`<details class="table"><summary>${words.text('asTable')}<span class="hidden">: ${table.caption}</span></summary>${tableOf(table)}</details>`;

export const keyOf = (entries: readonly { name: string; text: string }[]): Html =>
  html`<ul class="key">${entries.map(
    ({ name, text }) =>
      html`<li><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><rect class="${name}" width="10" height="10"/></svg>${text}</li>`,
  )}</ul>`;

// Parts that the page of the province and the page of one region share: months, predicates, guidance, funnel, key figures. Pure.
import type { Predicate } from '../generated/graphql.ts';
import { asTable, type Bracket, barOf, gaugeOf, keyOf, linesOf } from './charts.ts';
import { type Figure, type FunnelLine, isNumber, PREDICATES, type Share, type Spread, shareOf, sumOf } from './figures.ts';
import { type Html, html, type Part } from './html.ts';
import { changeOf, type Measure, type Point } from './measures.ts';
import { partOfWhole, told, toldChange, toldShare, type View } from './view.ts';

export const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

export const sectionHtml = (id: string, title: string, tells: string, body: Part): Html =>
  html`<section class="part ${id}" aria-labelledby="${id}"><div class="part-head"><h2 id="${id}">${title}</h2><p>${tells}</p></div>${body}</section>`;

/** Percent by calendar month; null where there is none or it is withheld. */
const byMonth = (points: readonly Point[]): (number | null)[] =>
  MONTHS.map((month) => points.find((point) => point.month.endsWith(`-${month}`))?.share.percent ?? null);

export const monthLines = (now: readonly Point[], before: readonly Point[]): Html =>
  linesOf({ now: byMonth(now), before: byMonth(before) });

export const newestOf = (points: readonly Point[]): Point | undefined => points.at(-1);

export interface Key {
  measure: Measure;
  share: Share;
  before: Share;
  /** What else is to be said beside it. */
  note: string | null;
  /** Of every region whose year is over, or whose measure bears it on any day. */
  compares: boolean;
}

export const keyFigure = (view: View, { measure, share, before, note, compares }: Key): Html => {
  const { words } = view;
  const seen: View = { ...view, measure };
  const change = compares ? changeOf(share, before) : null;
  const past = `${words.text(compares ? 'yearBefore' : 'wholeYear')}: ${toldShare(view, before)}`;
  return html`<li class="figure"><h3>${words.measure(measure).name}</h3><p class="big${share.percent === null && ' untold'}">${toldShare(view, share)}</p>${gaugeOf(share.percent)}
    <p class="fine">${share.part !== null && share.whole !== null && partOfWhole(seen, share)}${note && html`<span>${note}</span>`}</p>
    ${before.percent !== null && html`<p class="fine past">${change !== null && html`<b>${toldChange(view, change)}</b> `}<span>${past}</span></p>`}</li>`;
};

export const predicateKey = ({ words }: View): Html => keyOf(PREDICATES.map((name) => ({ name, text: words.predicate(name) })));

export const predicateBar = (counts: readonly { predicate: Predicate; people: Figure }[], brackets: readonly Bracket[] = []): Html =>
  barOf(
    counts.map(({ predicate, people }) => ({ name: predicate, value: people })),
    brackets,
  );

/** A rule beside what it speaks of: from where its predicates begin in the bar, as long as its percent. */
function bracketsOf({ counts, guidance }: Spread): Bracket[] {
  const whole = sumOf(counts.map(({ people }) => people));
  if (!isNumber(whole) || whole === 0) return [];
  const before = (predicate: Predicate): number =>
    counts.slice(0, PREDICATES.indexOf(predicate)).reduce((sum, { people }) => sum + (isNumber(people) ? people : 0), 0);
  return guidance.map(({ predicates, bound, percent }) => {
    const from = Math.min(...predicates.map((predicate) => (before(predicate) / whole) * 100));
    return { from, to: Math.min(from + percent, 100), bound };
  });
}

/** "Sangat Baik: paling banyak 70 %, kini 24,1 %". */
function ruleLines(view: View, { counts, guidance }: Spread): string[] {
  const { words, numbers } = view;
  const whole = sumOf(counts.map(({ people }) => people));
  const order = ({ predicates }: { predicates: readonly Predicate[] }): number =>
    Math.min(...predicates.map((one) => PREDICATES.indexOf(one)));
  const leftFirst = guidance.toSorted((a, b) => order(a) - order(b));
  return leftFirst.map(({ predicates, bound, percent }) => {
    const part = sumOf(counts.filter(({ predicate }) => predicates.includes(predicate)).map(({ people }) => people));
    const share = shareOf(part, whole);
    const names = predicates.map(words.predicate).join(' + ');
    const rule = `${words.text(bound === 'MAX' ? 'atMost' : 'atLeast')} ${numbers.whole(percent)}\u202f%`;
    return `${names} ${toldShare(view, share)}, ${words.text('guide').toLowerCase()} ${rule}`;
  });
}

export interface NotedSpread extends Spread {
  note: string | null;
}

/** One bar for each achievement of units, its guidance below. */
export function guidanceHtml(view: View, spreads: readonly NotedSpread[]): Html {
  const { words } = view;
  const rows = spreads.filter(({ counts }) => counts.some(({ people }) => people !== null && people !== 0));
  if (rows.length === 0) return html`<p class="none">${words.text('noSpread')}</p>`;
  return html`${predicateKey(view)}<ul class="spreads">${rows.map((spread) => {
    const lines = ruleLines(view, spread);
    return html`<li><h3>${words.achievement(spread.achievement)} <span class="fine">${told(view, spread.units)} ${words.text('units')}${spread.note && ` · ${spread.note}`}</span></h3>
      ${predicateBar(spread.counts, bracketsOf(spread))}<p class="fine">${lines.map((line) => html`<span>${line}</span>`)}</p></li>`;
  })}</ul>${asTable(view, {
    caption: `${words.text('guidance')} ${view.year}`,
    columns: [
      { name: words.text('achievement') },
      ...PREDICATES.map((predicate) => ({ name: words.predicate(predicate), number: true })),
      { name: words.text('guide') },
    ],
    rows: rows.map((spread) => [
      words.achievement(spread.achievement),
      ...spread.counts.map(({ people }) => told(view, people)),
      ruleLines(view, spread).join('; '),
    ]),
  })}`;
}

/** Each step as long as its part of those who applied. */
export function funnelHtml(view: View, lines: readonly FunnelLine[], caption: string): Html {
  const { words } = view;
  const first = lines[0]?.people ?? null;
  const shown = lines.filter(({ people }) => people !== null);
  if (shown.length === 0) return html`<p class="none">${words.text('noData')}</p>`;
  return html`<ol class="funnel">${shown.map(({ step, people, withheld }) => {
    const { percent } = shareOf(people, first);
    return html`<li><span class="step">${words.step(step)}</span>${gaugeOf(percent === null ? null : Math.min(percent, 100))}<span class="count">${told(view, people)}${
      withheld > 0 && isNumber(people) && html` <small>(${withheld} ${words.text('campaigns')} ${words.text('withheld')})</small>`
    }</span></li>`;
  })}</ol>${asTable(view, {
    caption,
    columns: [{ name: words.text('step') }, { name: words.text('people'), number: true }, { name: words.text('percent'), number: true }],
    rows: shown.map(({ step, people }) => [words.step(step), told(view, people), toldShare(view, shareOf(people, first))]),
  })}`;
}

// Parts that the page of the province and the page of one region share: months, predicates, guidance, funnel, key figures. Pure.
import type { Predicate } from '../generated/graphql.ts';
import { asTable, type Bracket, barOf, gaugeOf, keyOf, linesOf } from './charts.ts';
import {
  type Figure,
  type FunnelLine,
  isNumber,
  PREDICATES,
  type ProvinceSpread,
  type Region,
  type Share,
  type Spread,
  shareOf,
  sumOf,
  totalOf,
} from './figures.ts';
import { Html, html, type Part } from './html.ts';
import { changeOf, isComparable, type Measure, measured, type Point, yearBefore } from './measures.ts';
import { isOver, partOfWhole, told, toldChange, toldShare, type View } from './view.ts';

export const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

export const sectionHtml = (id: string, title: string, tells: string, body: Part): Html =>
  html`<section class="part ${id}" aria-labelledby="${id}"><div class="part-head"><h2 id="${id}">${title}</h2><p>${tells}</p></div>${body}</section>`;

/** Percent by calendar month; null where there is none or it is withheld. */
const byMonth = (points: readonly Point[]): (number | null)[] =>
  MONTHS.map((month) => points.find((point) => point.month.endsWith(`-${month}`))?.share.percent ?? null);

export const monthLines = (now: readonly Point[], before: readonly Point[]): Html =>
  linesOf({ now: byMonth(now), before: byMonth(before) });

/** The same large, with a scale and the months below. */
export const trendChart = ({ numbers, year }: View, now: readonly Point[], before: readonly Point[]): Html =>
  html`<div class="trend-chart"><p class="scale" aria-hidden="true"><span>100 %</span><span>50</span><span>0</span></p>${monthLines(now, before)}
      <p class="months-axis" aria-hidden="true">${MONTHS.map((month) => html`<span>${numbers.month(`${year}-${month}`)}</span>`)}</p></div>`;

/** What is told at the end of a month; a dash where nothing is. */
export const cellOfMonth = (view: View, points: readonly Point[], year: number, month: string): string => {
  const point = points.find((one) => one.month === `${year}-${month}`);
  return point ? toldShare(view, point.share) : '–';
};

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
  /** The same, region by region; absent on the page of one. */
  regions?: ProvinceSpread['regions'];
}

/** One bar for each region, with the guidance below it: the achievement that most people are under stands open. */
function byRegionHtml(view: View, { regions = [], ...of }: NotedSpread, { names, open }: { names: Names; open: boolean }): Part {
  const { words } = view;
  if (regions.length === 0) return null;
  const first = firstOf(of);
  const shown = regions.map((spread) => {
    const whole = sumOf(spread.counts.map(({ people }) => people));
    const lines = ruleLines(view, spread);
    return html`<li><span class="name"><a href="${view.href(`/${spread.code}`)}">${names.get(spread.code) ?? spread.code}</a></span>${
      isNumber(whole) && whole > 0
        ? [
            predicateBar(spread.counts, bracketsOf(spread)),
            html`<span class="count">${firstShare(view, spread)}<span class="hidden">. ${lines.join('; ')}</span></span>`,
          ]
        : html`<span class="why">${words.text(whole === 'withheld' ? 'withheld' : 'noData')}</span>`
    }</li>`;
  });
  return html`<details class="by-region" ${open && new Html('open')}><summary>${words.text('byRegion')}${first && ` (${words.text('toTheRight')}: ${words.predicate(first)})`}<span class="hidden">: ${words.achievement(of.achievement)}</span></summary>
    <ol class="bars">${shown}</ol></details>`;
}

/** What a rule speaks of that stands at the left of the bar. */
const firstOf = ({ guidance }: Spread): Predicate | undefined =>
  guidance.flatMap(({ predicates }) => predicates).toSorted((a, b) => PREDICATES.indexOf(a) - PREDICATES.indexOf(b))[0];

function firstShare(view: View, spread: Spread): string {
  const first = firstOf(spread);
  const { people = null } = spread.counts.find(({ predicate }) => predicate === first) ?? {};
  return first ? toldShare(view, shareOf(people, sumOf(spread.counts.map((one) => one.people)))) : '';
}

/** Names of regions by code. */
export type Names = ReadonlyMap<string, string>;

/** One bar for each achievement of units, its guidance below. */
export function guidanceHtml(view: View, spreads: readonly NotedSpread[], names: Names = new Map()): Html {
  const { words } = view;
  const rows = spreads.filter(({ counts }) => counts.some(({ people }) => people !== null && people !== 0));
  if (rows.length === 0) return html`<p class="none">${words.text('noSpread')}</p>`;
  const peopleOf = ({ counts }: NotedSpread): number => counts.reduce((sum, { people }) => sum + (isNumber(people) ? people : 0), 0);
  const largest = rows.map(peopleOf).indexOf(Math.max(...rows.map(peopleOf)));
  return html`${predicateKey(view)}<ul class="spreads">${rows.map((spread, i) => {
    const lines = ruleLines(view, spread);
    return html`<li><h3>${words.achievement(spread.achievement)} <span class="fine">${told(view, spread.units)} ${words.text('units')}${spread.note && ` · ${spread.note}`}</span></h3>
      ${predicateBar(spread.counts, bracketsOf(spread))}<p class="fine">${lines.map((line) => html`<span>${line}</span>`)}</p>${byRegionHtml(view, spread, { names, open: i === largest })}</li>`;
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

export interface Funnel {
  lines: readonly FunnelLine[];
  /** Of the year before; null: it could not be read. */
  before: readonly FunnelLine[] | null;
  caption: string;
}

/** Steps of both years on one scale, the larger number of who applied: as many people are as long in both. */
export function funnelHtml(view: View, { lines, before, caption }: Funnel): Html {
  const { words, year } = view;
  const pastOf = (step: FunnelLine['step']): Figure => before?.find((line) => line.step === step)?.people ?? null;
  const shown = lines.filter(({ step, people }) => people !== null || pastOf(step) !== null);
  if (shown.length === 0) return html`<p class="none">${words.text('noData')}</p>`;
  const [first, firstBefore] = [lines[0]?.people ?? null, before?.[0]?.people ?? null];
  const scale = Math.max(...shown.flatMap(({ step, people }) => [people, pastOf(step)]).filter(isNumber), 0);
  const hasPast = shown.some(({ step }) => pastOf(step) !== null);
  const length = (people: Figure): number | null => (isNumber(people) && scale > 0 ? (people / scale) * 100 : null);
  return html`${
    hasPast &&
    keyOf([
      { name: 'c4', text: String(year) },
      { name: 'past', text: `${year - 1}${isOver(view) ? '' : ` (${words.text('wholeYear').toLowerCase()})`}` },
    ])
  }<ol class="funnel">${shown.map(({ step, people, withheld }) => {
    const past = pastOf(step);
    return html`<li><span class="step">${words.step(step)}</span><span class="pair">${gaugeOf(length(people))}${hasPast && html`<span class="past">${gaugeOf(length(past))}</span>`}</span><span class="count">${told(view, people)}${
      withheld > 0 && isNumber(people) && html` <small>(${withheld} ${words.text('campaigns')} ${words.text('withheld')})</small>`
    }${hasPast && html` <small>${year - 1}: ${told(view, past)}</small>`}</span></li>`;
  })}</ol>${asTable(view, {
    caption,
    columns: [
      { name: words.text('step') },
      { name: words.text('people'), number: true },
      { name: words.text('percent'), number: true },
      ...(hasPast
        ? [
            { name: `${words.text('people')} ${year - 1}`, number: true },
            { name: `${words.text('percent')} ${year - 1}`, number: true },
          ]
        : []),
    ],
    rows: shown.map(({ step, people }) => [
      words.step(step),
      told(view, people),
      toldShare(view, shareOf(people, first)),
      ...(hasPast ? [told(view, pastOf(step)), toldShare(view, shareOf(pastOf(step), firstBefore))] : []),
    ]),
  })}`;
}

/** A number of a state: class of its colour, and what it is called. */
export interface State {
  name: string;
  text: string;
  value: Figure;
}

/** Numbers of states as a bar of their whole. */
export const statesBar = (view: View, states: readonly State[]): Part => [
  keyOf(states.map(({ name, text, value }) => ({ name, text: `${text}: ${told(view, value)}` }))),
  barOf(states.map(({ name, value }) => ({ name, value }))),
];

export interface States {
  caption: string;
  /** What is counted. */
  unit: string;
  states: readonly State[];
}

/** The same with its table. */
export const statesHtml = (view: View, { caption, unit, states }: States): Part => [
  statesBar(view, states),
  asTable(view, {
    caption,
    columns: [{ name: view.words.text('state') }, { name: unit, number: true }],
    rows: states.map(({ text, value }) => [text, told(view, value)]),
  }),
];

/** Key figures of all regions together, beside those of the year before where as many tell both. */
export const figuresOfAll = (view: View, regions: readonly Region[], measures: readonly Measure[]): Html =>
  html`<ul>${measures.map((measure) => {
    const both = regions.map((region) => [measured(region.now, measure), yearBefore(region, measure)] as const);
    // A region that tells one of the two years alone would be a change that nobody made.
    const paired = both.filter(([now, before]) => now.percent !== null && before.percent !== null);
    const total = totalOf(both.map(([now]) => now));
    const comparable = paired.length === total.counted;
    return keyFigure(view, {
      measure,
      share: total,
      before: comparable ? totalOf(paired.map(([, before]) => before)) : shareOf(null, null),
      compares: isComparable(measure, isOver(view)),
      note: `${total.counted} ${view.words.text('of')} ${regions.length} ${view.words.text('many')}`,
    });
  })}</ul>`;

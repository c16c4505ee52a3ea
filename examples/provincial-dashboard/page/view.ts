// What a reader asked for, and how figures are said to them: a page is a pure function of this and of the gateway's answer.
import type { Figure, Region, Share } from './figures.ts';
import { type Html, html } from './html.ts';
import { isMeasure, type Measure } from './measures.ts';
import { LANGUAGES, type Language, type Numbers, numbersIn } from './numbers.ts';
import { type Words, wordsIn } from './words/words.ts';

export interface Wish {
  language: Language;
  year: number;
  measure: Measure;
}

export interface View extends Wish {
  /** Of the three that the city keeps numbers of. */
  years: readonly number[];
  words: Words;
  numbers: Numbers;
  /** Address of a page (`/`, `/33.74`, `/33.74.csv`), with what the reader asked for; absent: as now. */
  href(path: string, other?: Partial<Wish>): string;
}

/** What is not asked for, or not to be had, is the standard: this year, plans, Indonesian. */
export function viewOf(search: URLSearchParams, thisYear: number): View {
  const [language, year, measure] = [search.get('lang'), Number(search.get('year')), search.get('measure')];
  const years = [thisYear - 1, thisYear];
  const standard: Wish = { language: 'id', year: thisYear, measure: 'plans' };
  const wish: Wish = {
    language: LANGUAGES.find((one) => one === language) ?? standard.language,
    year: years.includes(year) ? year : standard.year,
    measure: isMeasure(measure) ? measure : standard.measure,
  };
  return {
    ...wish,
    years,
    words: wordsIn(wish.language),
    numbers: numbersIn(wish.language),
    href(path, other = {}) {
      const { language: lang, year: of, measure: by } = { ...wish, ...other };
      const query = new URLSearchParams();
      if (by !== standard.measure) query.set('measure', by);
      if (of !== standard.year) query.set('year', String(of));
      if (lang !== standard.language) query.set('lang', lang);
      return query.size === 0 ? path : `${path}?${query}`;
    },
  };
}

/** Of the two years that are shown, the older. */
export const isOver = ({ year, years }: View): boolean => year < Math.max(...years);

/** "8.120", "ditahan", "belum ada data": a figure that is not told is never 0. */
export function told({ words, numbers }: View, figure: Figure): string {
  if (figure === 'withheld') return words.text('withheld');
  return figure === null ? words.text('noData') : numbers.whole(figure);
}

export function toldShare({ words, numbers }: View, { part, whole, percent }: Share): string {
  if (percent !== null) return numbers.percent(percent);
  return words.text(part === 'withheld' || whole === 'withheld' ? 'withheld' : 'noData');
}

export const toldChange = ({ numbers, words }: View, change: number | null): string =>
  change === null ? words.text('noData') : `${numbers.change(change)} ${words.text('points')}`;

/** "8.120 dari 9.854 SKP". */
export const partOfWhole = (view: View, { part, whole }: Share): string =>
  `${told(view, part)} ${view.words.text('of')} ${told(view, whole)} ${view.words.measure(view.measure).whole}`;

/** Why a region tells nothing, or that what it tells is old; null where nothing is to be said. */
export function noteOf({ words, numbers }: View, { state, now }: Region): string | null {
  if (state !== 'joined') return words.text(state);
  if (!now?.isStale) return null;
  return now.asOf ? `${words.text('stale')}: ${numbers.moment(now.asOf)}` : words.text('stale');
}

/** "Semarang" of "Kabupaten Semarang"; "Kota" stays, as a city and a regency may share a name. */
export const shortName = (name: string): string => name.replace(/^Kabupaten /, '');

/** The name on two lines where it is a city's. */
export const nameLines = ({ words }: View, name: string): Html => {
  const [, kind, rest] = /^(Kota) (.*)$/.exec(name) ?? [];
  return kind && rest ? html`<span class="kind">${words.text('city')}</span> ${rest}` : html`${shortName(name)}`;
};

// The page of the whole province: key figures, tile map, months, predicates beside the guidance, recruitment. Pure.
import type { Predicate } from '../generated/graphql.ts';
import { asTable } from './charts.ts';
import {
  funnelOf,
  isNumber,
  PREDICATES,
  type ProvinceSpread,
  predicatesIn,
  type Region,
  type RegionCampaigns,
  shareOf,
  sumOf,
} from './figures.ts';
import { frameHtml } from './frame.ts';
import { complaintsOfProvince, growthOfProvince, satisfactionOfProvince } from './growth.ts';
import { type Html, html, type Part } from './html.ts';
import { internshipsOfProvince } from './internships.ts';
import { mapHtml } from './map.ts';
import { MEASURES, type Measure, monthsOf, monthsOfAll } from './measures.ts';
import {
  cellOfMonth,
  figuresOfAll,
  funnelHtml,
  guidanceHtml,
  MONTHS,
  monthLines,
  newestOf,
  predicateBar,
  predicateKey,
  sectionHtml,
  trendChart,
} from './sections.ts';
import { nameLines, noteOf, told, toldShare, type View } from './view.ts';
import type { Text } from './words/texts.ts';

export interface Province {
  regions: readonly Region[];
  /** Null: they could not be read. */
  spreads: readonly ProvinceSpread[] | null;
  campaigns: readonly RegionCampaigns[] | null;
  campaignsBefore: readonly RegionCampaigns[] | null;
}

const KEYS: readonly Measure[] = ['plans', 'final', 'reviews', 'objections', 'training', 'complaints'];

const CONTENTS: readonly (readonly [id: string, name: Text])[] = [
  ['map', 'map'],
  ['months', 'months'],
  ['guidance', 'guidance'],
  ['predicates', 'predicates'],
  ['growth', 'growth'],
  ['satisfaction', 'satisfaction'],
  ['complaints', 'complaints'],
  ['recruitment', 'funnel'],
];

/** Every region that is not late is at least as fresh as this. */
function freshness({ words, numbers }: View, regions: readonly Region[]): string | null {
  const instants = regions.flatMap(({ now }) => (now?.asOf && !now.isStale ? [now.asOf] : [])).toSorted();
  return instants[0] ? `${words.text('asOf')} ${numbers.moment(instants[0])}` : null;
}

function headingHtml(view: View, regions: readonly Region[]): Html {
  const { words } = view;
  const joined = regions.filter(({ state }) => state !== 'absent').length;
  const asOf = freshness(view, regions);
  return html`<div class="title"><p class="over">${words.text('title')}</p><h1>${words.text('province')} <span>${view.year}</span></h1>
    <p class="under">${joined} ${words.text('of')} ${words.text('regions')}${asOf && html` <span>${asOf}</span>`}</p></div>`;
}

const keysHtml = (view: View, regions: readonly Region[]): Html =>
  html`<section class="keys" aria-labelledby="keys"><h2 class="hidden" id="keys">${view.words.text('overview')}</h2>${figuresOfAll(view, regions, KEYS)}</section>`;

/** The way down a long page. */
const contentsHtml = ({ words }: View): Html =>
  html`<nav class="contents" aria-label="${words.text('contents')}"><ul>${CONTENTS.map(
    ([id, name]) => html`<li><a href="#${id}">${words.text(name)}</a></li>`,
  )}</ul></nav>`;

const measuresHtml = (view: View): Html =>
  html`<nav class="measures" aria-label="${view.words.text('measures')}"><ul>${MEASURES.map(
    (measure) =>
      html`<li><a href="${view.href('/', { measure })}" data-swap ${measure === view.measure && html`aria-current="true"`}>${view.words.measure(measure).name}</a></li>`,
  )}</ul></nav>`;

function monthsHtml(view: View, regions: readonly Region[]): Html {
  const { words, numbers } = view;
  const small = regions.map((region) => {
    const points = monthsOf(region.now);
    const newest = newestOf(points);
    const value = region.state === 'joined' ? toldShare(view, newest?.share ?? shareOf(null, null)) : words.text(region.state);
    return html`<li class="${region.state}"><a href="${view.href(`/${region.code}`)}"><span class="name">${nameLines(view, region.name)}</span><span class="value${
      newest?.share.percent === null || !newest ? ' why' : ''
    }">${value}</span></a>${region.state === 'joined' && monthLines(points, monthsOf(region.before))}</li>`;
  });
  const year = String(view.year);
  const { now, before, counted } = monthsOfAll(regions);
  return sectionHtml('months', words.text('months'), words.text('monthsTell'), [
    html`<h3>${words.text('trendOfAll')} <span class="fine">${counted} ${words.text('of')} ${regions.length} ${words.text('many')}</span></h3>`,
    trendChart(view, now, before),
    asTable(view, {
      caption: `${words.text('months')} ${year}, ${words.text('trendOfAll').toLowerCase()}`,
      columns: [{ name: words.text('month') }, { name: year, number: true }, { name: String(view.year - 1), number: true }],
      rows: MONTHS.map((month) => [
        numbers.month(`${year}-${month}`),
        cellOfMonth(view, now, view.year, month),
        cellOfMonth(view, before, view.year - 1, month),
      ]),
    }),
    html`<h3>${words.text('byRegion')}</h3><ol class="multiples">${small}</ol>`,
    asTable(view, {
      caption: `${words.text('months')} ${year}, ${words.text('byRegion').toLowerCase()}`,
      columns: [{ name: words.text('region') }, ...MONTHS.map((month) => ({ name: numbers.month(`${year}-${month}`), number: true }))],
      rows: regions.map((region) => {
        const points = monthsOf(region.now);
        return [region.name, ...MONTHS.map((month) => cellOfMonth(view, points, view.year, month))];
      }),
    }),
  ]);
}

function predicatesHtml(view: View, regions: readonly Region[]): Html {
  const { words } = view;
  const rows = regions.map((region) => ({
    region,
    counts: predicatesIn(region.now?.predicates ?? null),
    note: region.state === 'joined' ? null : noteOf(view, region),
  }));
  const shown = rows.map(({ region, counts, note }) => {
    const figures = counts.map(({ people }) => people);
    const whole = sumOf(figures);
    const why = note ?? (whole === 'withheld' ? words.text('withheld') : words.text('noData'));
    const good = shareOf(sumOf(figures.slice(0, 2)), whole);
    return html`<li><span class="name"><a href="${view.href(`/${region.code}`)}">${region.name}</a></span>${
      isNumber(whole) && whole > 0
        ? [predicateBar(counts), html`<span class="count">${toldShare(view, good)}</span>`]
        : html`<span class="why">${why}</span>`
    }</li>`;
  });
  return sectionHtml('predicates', words.text('predicates'), words.text('predicatesTell'), [
    predicateKey(view),
    html`<ol class="bars">${shown}</ol>`,
    asTable(view, {
      caption: `${words.text('predicates')} ${view.year}`,
      columns: [
        { name: words.text('region') },
        ...PREDICATES.map((predicate: Predicate) => ({ name: words.predicate(predicate), number: true })),
        { name: words.text('note') },
      ],
      rows: rows.map(({ region, counts, note }) => [
        region.name,
        ...counts.map(({ people }) => (note ? '–' : told(view, people))),
        note ?? noteOf(view, region) ?? '',
      ]),
    }),
  ]);
}

function recruitmentHtml(view: View, { campaigns, campaignsBefore }: Province): Part {
  const { words } = view;
  const all = campaigns?.flatMap((region) => region.campaigns) ?? [];
  const title = words.text('funnel');
  if (!campaigns) return sectionHtml('recruitment', title, words.text('unreadable'), null);
  const past = campaignsBefore?.flatMap((region) => region.campaigns) ?? [];
  if (all.length === 0 && past.length === 0) return sectionHtml('recruitment', title, words.text('noCampaigns'), null);
  const regions = campaigns.filter((region) => region.campaigns.length > 0).length;
  const scope = `${all.length} ${words.text('campaigns')}, ${regions} ${words.text('many')}, ${view.numbers.whole(all.reduce((sum, { posts }) => sum + posts, 0))} ${words.text('posts')}.`;
  return sectionHtml(
    'recruitment',
    title,
    `${words.text('funnelTell')} ${scope}${past.length > 0 ? ` ${words.text('funnelPast')}` : ''}`,
    funnelHtml(view, { lines: funnelOf(all), before: past.length === 0 ? null : funnelOf(past), caption: `${title} ${view.year}` }),
  );
}

const notedSpread =
  ({ words }: View) =>
  (spread: ProvinceSpread) => ({
    ...spread,
    note:
      spread.withheld > 0
        ? `${spread.counted} ${words.text('many')}, ${spread.withheld} ${words.text('withheld')}`
        : `${spread.counted} ${words.text('many')}`,
  });

export function provinceHtml(view: View, province: Province): string {
  const { words } = view;
  const { regions, spreads } = province;
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const { name, tells } = words.measure(view.measure);
  return frameHtml(view, {
    title: `${words.text('title')} ${words.text('province')} ${view.year}`,
    path: '/',
    heading: headingHtml(view, regions),
    leastCount: regions.find(({ now }) => now)?.now?.leastCount ?? null,
    csv: true,
    main: html`${keysHtml(view, regions)}
      ${contentsHtml(view)}
      <div data-map>${sectionHtml('map', name, tells, [measuresHtml(view), mapHtml(view, regions)])}</div>
      ${monthsHtml(view, regions)}
      ${sectionHtml('guidance', words.text('guidance'), words.text('guidanceTell'), spreads ? guidanceHtml(view, spreads.map(notedSpread(view)), names) : html`<p class="none">${words.text('unreadable')}</p>`)}
      ${predicatesHtml(view, regions)}
      ${growthOfProvince(view, regions)}
      ${internshipsOfProvince(view, regions)}
      ${satisfactionOfProvince(view, regions)}
      ${complaintsOfProvince(view, regions)}
      ${recruitmentHtml(view, province)}`,
  });
}

// The page of one region: its key figures beside last year's, months, state of plans, predicates beside the guidance, objections, selections. Pure.
import { asTable } from './charts.ts';
import { type Campaign, figureOf, frozenOf, funnelOf, type Region, type Spread, sumOf } from './figures.ts';
import { frameHtml } from './frame.ts';
import { growthOfRegion, voiceOfRegion } from './growth.ts';
import { type Html, html, type Part } from './html.ts';
import { internshipsOfRegion } from './internships.ts';
import { isComparable, MEASURES, measured, monthsOf, yearBefore } from './measures.ts';
import { cellOfMonth, funnelHtml, guidanceHtml, keyFigure, MONTHS, sectionHtml, statesHtml, trendChart } from './sections.ts';
import { isOver, noteOf, told, type View } from './view.ts';
import type { ObjectionState, PlanState } from './words/names.ts';

export interface City {
  region: Region;
  spreads: readonly Spread[];
  /** Null: they could not be read. */
  campaigns: readonly Campaign[] | null;
  campaignsBefore: readonly Campaign[];
  /** Of all regions, by code: the way on. */
  neighbours: { previous: { code: string; name: string } | null; next: { code: string; name: string } | null };
}

const PLAN_STATES: readonly PlanState[] = ['approved', 'submitted', 'returned', 'draft'];
const OBJECTION_STATES: readonly ObjectionState[] = ['filed', 'open', 'decided', 'changed'];

function headingHtml(view: View, region: Region): Html {
  const { words, numbers } = view;
  const note = noteOf(view, region);
  const asOf = region.now?.asOf && !region.now.isStale ? `${words.text('asOf')} ${numbers.moment(region.now.asOf)}` : null;
  return html`<div class="title"><p class="over"><a href="${view.href('/')}">← ${words.text('back')}</a></p><h1>${region.name} <span>${view.year}</span></h1>
    <p class="under">${region.code}${[note, asOf].map((said) => said && html` <span>${said}</span>`)}</p></div>`;
}

function monthsHtml(view: View, region: Region): Html {
  const { words, numbers } = view;
  const [now, before] = [monthsOf(region.now), monthsOf(region.before)];
  const progress = (month: string): string => {
    const entry = region.now?.progress.find((one) => one.month === `${view.year}-${month}`);
    return entry ? told(view, figureOf(entry.plans)) : '–';
  };
  return sectionHtml('trend', words.text('months'), words.text('trendTell'), [
    trendChart(view, now, before),
    asTable(view, {
      caption: `${words.text('months')} ${view.year}`,
      columns: [
        { name: words.text('month') },
        { name: String(view.year), number: true },
        { name: String(view.year - 1), number: true },
        { name: words.measure('progress').name, number: true },
      ],
      rows: MONTHS.map((month) => [
        numbers.month(`${view.year}-${month}`),
        cellOfMonth(view, now, view.year, month),
        cellOfMonth(view, before, view.year - 1, month),
        progress(month),
      ]),
    }),
  ]);
}

function objectionsHtml(view: View, { now, before }: Region): Html {
  const { words, numbers } = view;
  const frozen = now?.objections.frozenOn ? `${words.text('frozen')} ${numbers.day(now.objections.frozenOn)}` : '';
  const figures = OBJECTION_STATES.map((state) => ({
    text: words.objection(state),
    now: told(view, now && frozenOf(now.objections, now.objections[state])),
    before: told(view, before && frozenOf(before.objections, before.objections[state])),
  }));
  return sectionHtml('objections', words.text('objections'), frozen, [
    html`<ul class="counts">${figures.map(({ text, now: shown }) => html`<li><b>${shown}</b> ${text}</li>`)}</ul>`,
    asTable(view, {
      caption: `${words.text('objections')} ${view.year}`,
      columns: [{ name: words.text('state') }, { name: String(view.year), number: true }, { name: String(view.year - 1), number: true }],
      rows: figures.map(({ text, now: shown, before: past }) => [text, shown, past]),
    }),
  ]);
}

/** Beside selections of the same kind of the year before: they are asked the same. */
const campaignHtml = (view: View, campaign: Campaign, past: readonly Campaign[]): Html => {
  const { words, numbers } = view;
  const unfilled = campaign.unfilled === null ? null : `, ${numbers.whole(campaign.unfilled)} ${words.text('unfilled')}`;
  const same = past.filter(({ kind }) => kind === campaign.kind);
  return html`<article><h3>${campaign.title}</h3><p class="fine">${words.kind(campaign.kind)} · ${numbers.whole(campaign.posts)} ${words.text('posts')}${unfilled}</p>
    ${funnelHtml(view, { lines: funnelOf([campaign]), before: same.length === 0 ? null : funnelOf(same), caption: campaign.title })}</article>`;
};

function recruitmentHtml(view: View, { campaigns, campaignsBefore }: City): Html {
  const { words } = view;
  const tells = campaigns === null ? words.text('unreadable') : campaigns.length === 0 ? words.text('noCampaigns') : '';
  return sectionHtml(
    'recruitment',
    words.text('funnel'),
    tells,
    campaigns?.map((campaign) => campaignHtml(view, campaign, campaignsBefore)) ?? null,
  );
}

function bodyHtml(view: View, city: City): Part {
  const { words } = view;
  const { region, spreads } = city;
  const { now } = region;
  if (!now) return html`<p class="none whole">${region.name}: ${noteOf(view, region)}.</p>`;
  const keys = MEASURES.map((measure) =>
    keyFigure(view, {
      measure,
      share: measured(now, measure),
      before: yearBefore(region, measure),
      compares: isComparable(measure, isOver(view)),
      note: null,
    }),
  );
  const states = PLAN_STATES.map((state) => ({ name: state, text: words.plan(state), value: figureOf(now.plans[state]) }));
  const total = sumOf([figureOf(now.plans.total)]);
  return [
    html`<section class="keys" aria-labelledby="keys"><h2 class="hidden" id="keys">${words.text('keyFigures')}</h2><ul>${keys}</ul></section>`,
    monthsHtml(view, region),
    sectionHtml(
      'plans',
      words.text('plans'),
      `${told(view, total)} ${words.measure('plans').whole}`,
      statesHtml(view, { caption: `${words.text('plans')} ${view.year}`, unit: words.text('plans'), states }),
    ),
    sectionHtml(
      'guidance',
      words.text('guidance'),
      words.text('guidanceHere'),
      guidanceHtml(
        view,
        spreads.map((spread) => ({ ...spread, note: null })),
      ),
    ),
    objectionsHtml(view, region),
    growthOfRegion(view, region),
    internshipsOfRegion(view, region),
    voiceOfRegion(view, region),
    recruitmentHtml(view, city),
  ];
}

export function cityHtml(view: View, city: City): string {
  const { region, neighbours } = city;
  const { words } = view;
  const step = (rel: string, to: { code: string; name: string } | null, name: 'previous' | 'next'): Part =>
    to && html`<a rel="${rel}" href="${view.href(`/${to.code}`)}"><span>${words.text(name)}</span> ${to.name}</a>`;
  return frameHtml(view, {
    title: `${region.name} ${view.year} · ${words.text('title')}`,
    path: `/${region.code}`,
    heading: headingHtml(view, region),
    leastCount: region.now?.leastCount ?? null,
    csv: region.now !== null,
    main: html`${bodyHtml(view, city)}
      <nav class="steps" aria-label="${words.text('region')}">${step('prev', neighbours.previous, 'previous')}${step('next', neighbours.next, 'next')}</nav>`,
  });
}

// Training, development and onboarding, and what citizens say: of all regions, and of one. Pure.
import type { CitizensFragment, SatisfactionStatus } from '../generated/graphql.ts';
import { asTable, gaugeOf } from './charts.ts';
import { type Figure, figureOf, frozenOf, isNumber, type Region, sumOf } from './figures.ts';
import { type Html, html, type Part } from './html.ts';
import { awardsOf, type Clocks, clocksOf, lessOf, type Measure } from './measures.ts';
import { figuresOfAll, type State, type States, sectionHtml, statesBar, statesHtml } from './sections.ts';
import { noteOf, told, type View } from './view.ts';
import type { Text } from './words/texts.ts';

const GROWTH: readonly Measure[] = ['training', 'development', 'onboarding', 'awards'];

/** What a region says where there are no figures of a kind; null where there are. */
export const silenceIn = (view: View, region: Region, what: 'growth' | 'citizens' | 'internships'): string | null => {
  if (region.state !== 'joined') return noteOf(view, region);
  const known = region.now?.[what];
  return known ? null : view.words.text(known === undefined ? 'unreadable' : 'noData');
};

export function growthOfProvince(view: View, regions: readonly Region[]): Html {
  const { words } = view;
  const column = (name: string) => ({ name, number: true });
  return sectionHtml('growth', words.text('growth'), words.text('growthTell'), [
    html`<div class="keys">${figuresOfAll(view, regions, GROWTH)}</div>`,
    asTable(view, {
      caption: `${words.text('growth')} ${view.year}`,
      columns: [
        { name: words.text('region') },
        ...[words.text('hoursAsked'), words.text('hoursReached'), words.text('plansRunning'), words.text('plansClosed')].map(column),
        ...[words.text('onboardingRunning'), words.text('onboardingLate'), words.text('onboardingOver')].map(column),
        ...[words.text('awardsProposed'), words.text('awardsGranted'), words.text('medals')].map(column),
        { name: words.text('note') },
      ],
      rows: regions.map((region) => {
        const silence = silenceIn(view, region, 'growth');
        const growth = region.now?.growth;
        if (silence !== null || !growth) return [region.name, ...Array.from({ length: 10 }, () => '–'), silence ?? ''];
        const { training, development, onboarding } = growth;
        const figures = [
          ...[figureOf(training.asked), figureOf(training.reached)],
          ...[frozenOf(development, development.running), frozenOf(development, development.closed)],
          ...[figureOf(onboarding.running), figureOf(onboarding.late), figureOf(onboarding.over)],
          ...[awardsOf(growth.awards).proposed, awardsOf(growth.awards).granted, figureOf(growth.awards?.medals.total)],
        ];
        return [region.name, ...figures.map((figure) => told(view, figure)), noteOf(view, region) ?? ''];
      }),
    }),
  ]);
}

export function growthOfRegion(view: View, region: Region): Html {
  const { words } = view;
  const growth = region.now?.growth;
  if (!growth) return sectionHtml('growth', words.text('growth'), silenceIn(view, region, 'growth') ?? '', null);
  const { training, development, onboarding } = growth;
  const [asked, reached] = [figureOf(training.asked), figureOf(training.reached)];
  const [awards, medals] = [awardsOf(growth.awards), growth.awards?.medals];
  const of = (small: typeof development.running): Figure => frozenOf(development, small);
  const state = (name: string, text: Text, value: Figure) => ({ name, text: words.text(text), value });
  const part = (title: string, tells: string, states: Omit<States, 'caption'>): Html =>
    html`<article><h3>${title}</h3><p class="fine">${tells}</p>${statesHtml(view, { ...states, caption: `${title} ${view.year}` })}</article>`;
  const frozen = development.frozenOn ? `${words.text('frozen')} ${view.numbers.day(development.frozenOn)}` : '';
  return sectionHtml('growth', words.text('growth'), words.text('growthTell'), [
    part(words.measure('training').name, words.measure('training').tells, {
      unit: words.measure('training').whole,
      states: [state('approved', 'hoursReached', reached), state('draft', 'hoursLacking', lessOf(asked, reached))],
    }),
    part(words.text('plansOfDevelopment'), frozen, {
      unit: words.measure('development').whole,
      states: [
        state('VERY_GOOD', 'outcomeReached', of(development.reached)),
        state('GOOD', 'outcomePartly', of(development.partlyReached)),
        state('NEEDS_IMPROVEMENT', 'outcomeNot', of(development.notReached)),
        state('draft', 'outcomeEnded', of(development.notContinued)),
        state('c2', 'plansRunning', of(development.running)),
      ],
    }),
    part(words.text('onboardings'), words.measure('onboarding').tells, {
      unit: words.measure('onboarding').whole,
      states: [
        state('approved', 'onboardingOver', figureOf(onboarding.over)),
        state('submitted', 'onboardingInTime', lessOf(figureOf(onboarding.running), figureOf(onboarding.late))),
        state('POOR', 'onboardingLate', figureOf(onboarding.late)),
      ],
    }),
    part(words.measure('awards').name, words.measure('awards').tells, {
      unit: words.measure('awards').whole,
      states: [
        state('approved', 'awardsHandedOver', awards.handedOver),
        state('submitted', 'awardsToHandOver', lessOf(awards.granted, awards.handedOver)),
        state('draft', 'awardsProposed', awards.proposed),
        state('returned', 'awardsWithdrawn', awards.withdrawn),
      ],
    }),
    part(words.text('medals'), '', {
      unit: words.text('medals'),
      states: [
        state('VERY_GOOD', 'years10', figureOf(medals?.years10)),
        state('GOOD', 'years20', figureOf(medals?.years20)),
        state('c2', 'years30', figureOf(medals?.years30)),
      ],
    }),
  ]);
}

type Satisfaction = CitizensFragment['satisfaction'][number];

const NEWEST: readonly Satisfaction['period'][] = ['YEAR', 'SECOND_HALF', 'FIRST_HALF'];
const WHY: readonly Exclude<SatisfactionStatus, 'TOLD'>[] = ['FEW', 'RUNNING', 'NONE'];

/** Nobody can answer less (PermenPANRB 14/2017). */
const LEAST_INDEX = 25;

/** Of the year if it is told, else of the newest half that is. */
const satisfactionOf = (citizens: CitizensFragment | null | undefined): Satisfaction | null =>
  NEWEST.map((period) => citizens?.satisfaction.find((one) => one.period === period && one.status === 'TOLD')).find((one) => one) ?? null;

/** "82,41 B"; else why there is none. */
const indexOf = ({ numbers, words }: View, satisfaction: Satisfaction | null | undefined): string => {
  if (!satisfaction) return '–';
  const { status, index, band } = satisfaction;
  return status === 'TOLD' && index !== null ? `${numbers.hundredths(Number(index))} ${band ?? ''}` : words.satisfaction(status);
};

function whyNone({ words }: View, { satisfaction }: CitizensFragment): string {
  const found = WHY.find((status) => satisfaction.some((one) => one.status === status));
  return found ? words.satisfaction(found) : words.text('noData');
}

const CLOCKS = ['received', 'firstInTime', 'firstLate', 'inTime', 'late', 'open', 'openLate'] as const;

function clockStates({ words }: View, clocks: Clocks): State[] {
  return [
    { name: 'approved', text: words.clock('inTime'), value: clocks.inTime },
    { name: 'returned', text: words.clock('late'), value: clocks.late },
    { name: 'submitted', text: words.clock('open'), value: clocks.open },
    { name: 'POOR', text: words.clock('openLate'), value: clocks.openLate },
  ];
}

function satisfactionRow(
  view: View,
  region: Region,
): { region: Region; now: Satisfaction | null; before: Satisfaction | null; why: string } {
  const { citizens } = region.now ?? {};
  return {
    region,
    now: satisfactionOf(citizens),
    before: satisfactionOf(region.before?.citizens),
    why: silenceIn(view, region, 'citizens') ?? (citizens ? whyNone(view, citizens) : ''),
  };
}

export function satisfactionOfProvince(view: View, regions: readonly Region[]): Html {
  const { words, numbers, year } = view;
  const rows = regions.map((region) => satisfactionRow(view, region));
  const shown = rows.map(({ region, now, why }) => {
    const index = now?.index ?? null;
    return html`<li><span class="name"><a href="${view.href(`/${region.code}`)}">${region.name}</a></span>${
      now && index !== null
        ? [
            gaugeOf(((Number(index) - LEAST_INDEX) / (100 - LEAST_INDEX)) * 100),
            html`<span class="count"><span>${indexOf(view, now)}</span> <small>n ${numbers.whole(now.answers ?? 0)}</small></span>`,
          ]
        : html`<span class="why">${why}</span>`
    }</li>`;
  });
  return sectionHtml('satisfaction', words.text('satisfaction'), words.text('satisfactionTell'), [
    html`<ol class="bars index">${shown}</ol>`,
    asTable(view, {
      caption: `${words.text('satisfaction')} ${year}`,
      columns: [
        { name: words.text('region') },
        { name: words.text('index'), number: true },
        { name: words.text('answers'), number: true },
        { name: words.text('servicesLeftOut'), number: true },
        { name: words.text('halfYear') },
        { name: String(year - 1), number: true },
        { name: words.text('note') },
      ],
      rows: rows.map(({ region, now, before, why }) => [
        region.name,
        ...(now
          ? [indexOf(view, now), numbers.whole(now.answers ?? 0), numbers.whole(now.servicesLeftOut), words.period(now.period)]
          : ['–', '–', '–', '–']),
        indexOf(view, before),
        now ? (noteOf(view, region) ?? '') : why,
      ]),
    }),
  ]);
}

/** Of those regions alone that tell every clock. */
export function complaintsOfProvince(view: View, regions: readonly Region[]): Html {
  const { words } = view;
  const all = regions.map((region) => ({ region, clocks: clocksOf(region.now?.citizens ?? null) }));
  const whole = all.filter(({ clocks }) => CLOCKS.every((name) => isNumber(clocks[name])));
  const sum = (name: (typeof CLOCKS)[number]): Figure => sumOf(whole.map(({ clocks }) => clocks[name]));
  const total = { ...clocksOf(null), ...Object.fromEntries(CLOCKS.map((name) => [name, sum(name)])) };
  const scope = `${told(view, total.received)} ${words.measure('complaints').whole}, ${whole.length} ${words.text('of')} ${regions.length} ${words.text('many')}.`;
  const caption = `${words.text('complaints')} ${view.year}`;
  return sectionHtml('complaints', words.text('complaints'), `${words.text('complaintsTell')} ${scope}`, [
    statesBar(view, clockStates(view, total)),
    asTable(view, {
      caption,
      columns: [
        { name: words.text('region') },
        ...CLOCKS.map((name) => ({ name: words.clock(name), number: true })),
        { name: words.text('note') },
      ],
      rows: [
        [words.text('province'), ...CLOCKS.map((name) => told(view, total[name])), `${whole.length} ${words.text('many')}`],
        ...all.map(({ region, clocks }) => {
          const silence = silenceIn(view, region, 'citizens');
          return [
            region.name,
            ...CLOCKS.map((name) => (silence === null ? told(view, clocks[name]) : '–')),
            silence ?? noteOf(view, region) ?? '',
          ];
        }),
      ],
    }),
  ]);
}

/** How far what citizens said is counted: by a clock of its own. */
function asOfCitizens({ words, numbers }: View, { asOf, isStale }: CitizensFragment): string {
  if (!asOf) return '';
  return `${words.text(isStale ? 'stale' : 'asOf')}: ${numbers.moment(asOf)}`;
}

export function voiceOfRegion(view: View, region: Region): Part {
  const { words, numbers, year } = view;
  const { citizens } = region.now ?? {};
  if (!citizens) return sectionHtml('satisfaction', words.text('voice'), silenceIn(view, region, 'citizens') ?? '', null);
  const past = (period: Satisfaction['period']) => region.before?.citizens?.satisfaction.find((one) => one.period === period);
  const clocks = clocksOf(citizens);
  return [
    sectionHtml('satisfaction', words.text('satisfaction'), asOfCitizens(view, citizens), [
      html`<ul class="counts">${citizens.satisfaction.map(
        (one) =>
          html`<li><b class="${one.status === 'TOLD' ? 'told' : 'untold'}">${indexOf(view, one)}</b> ${words.period(one.period)}${one.answers !== null && html`<span class="fine">n ${numbers.whole(one.answers)}</span>`}</li>`,
      )}</ul>`,
      asTable(view, {
        caption: `${words.text('satisfaction')} ${year}`,
        columns: [
          { name: words.text('halfYear') },
          ...[words.text('index'), words.text('answers'), words.text('services'), words.text('servicesLeftOut'), String(year - 1)].map(
            (name) => ({ name, number: true }),
          ),
        ],
        rows: citizens.satisfaction.map((one) => [
          words.period(one.period),
          indexOf(view, one),
          one.answers === null ? '–' : numbers.whole(one.answers),
          numbers.whole(one.services),
          numbers.whole(one.servicesLeftOut),
          indexOf(view, past(one.period)),
        ]),
      }),
    ]),
    sectionHtml('complaints', words.text('complaints'), words.text('complaintsTell'), [
      statesBar(view, clockStates(view, clocks)),
      asTable(view, {
        caption: `${words.text('complaints')} ${year}`,
        columns: [{ name: words.text('halfYear') }, ...CLOCKS.map((name) => ({ name: words.clock(name), number: true }))],
        rows: [
          ...citizens.complaints.map((half) => [words.period(half.period), clocksOf({ ...citizens, complaints: [half] })] as const),
          [words.period('YEAR'), clocks] as const,
        ].map(([name, of]) => [name, ...CLOCKS.map((clock) => told(view, of[clock]))]),
      }),
    ]),
  ];
}

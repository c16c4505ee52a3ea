// The tile map: every region a link of equal size, with its figure in words for who hears it, and what is not told said so. Pure.
import { asTable, keyOf } from './charts.ts';
import { isNumber, type Region, type RegionState, type Share, totalOf } from './figures.ts';
import { type Html, html, NONE } from './html.ts';
import { CLASSES, changeOf, classOf, isComparable, isUnread, measured, yearBefore } from './measures.ts';
import { placeOf, tileOf } from './tiles.ts';
import { isOver, nameLines, noteOf, partOfWhole, told, toldChange, toldShare, type View } from './view.ts';

interface Shown {
  region: Region;
  /** Of this measure. */
  state: RegionState;
  share: Share;
  before: Share;
  change: number | null;
}

const shownOf = (view: View, region: Region): Shown => {
  const [share, before] = [measured(region.now, view.measure), yearBefore(region, view.measure)];
  const state = isUnread(region, view.measure) ? 'unreadable' : region.state;
  return { region, state, share, before, change: isComparable(view.measure, isOver(view)) ? changeOf(share, before) : null };
};

/** Class of colour, or of why there is none. */
function lookOf({ region, state, share }: Shown): string {
  if (state !== 'joined') return 'absent';
  if (share.percent !== null) return `c${classOf(share.percent)}${region.now?.isStale ? ' stale' : ''}`;
  return share.part === 'withheld' || share.whole === 'withheld' ? 'withheld' : 'empty';
}

const saidOf = (view: View, { state, share }: Shown): string => (state === 'joined' ? toldShare(view, share) : view.words.text(state));

/** "8.120 dari 9.854 SKP · setahun lalu 79,3 %". */
function detailOf(view: View, { region, state, share, before, change }: Shown): string {
  const { words } = view;
  const note = noteOf(view, region);
  if (state !== 'joined') return '';
  const past =
    before.percent === null
      ? null
      : `${words.text(change === null ? 'wholeYear' : 'yearBefore').toLowerCase()} ${toldShare(view, before)}${change === null ? '' : ` (${toldChange(view, change)})`}`;
  return [isNumber(share.part) && isNumber(share.whole) ? partOfWhole(view, share) : null, past, note]
    .filter((one) => one !== null)
    .join(' · ');
}

function tileHtml(view: View, shown: Shown): Html {
  const { region, share, change } = shown;
  const { numbers } = view;
  const told = share.percent === null ? null : html`${numbers.short(share.percent)}<small>%</small>`;
  return html`<li class="${placeOf(region.code)}"><a class="tile ${lookOf(shown)}" href="${view.href(`/${region.code}`)}">
    <span class="name" aria-hidden="true">${nameLines(view, region.name)}</span><span class="short" aria-hidden="true">${tileOf(region.code)?.short ?? region.code}</span>
    <span class="value" aria-hidden="true">${told ?? html`<span class="why">${saidOf(view, shown)}</span>`}</span>
    ${change !== null && html`<span class="change" aria-hidden="true">${numbers.change(change)}</span>`}
    <span class="hidden"><b data-tell="name">${region.name}</b>: <span data-tell="value">${saidOf(view, shown)}</span><span class="hidden">. </span><span data-tell="detail">${detailOf(view, shown)}</span></span>
  </a></li>`;
}

/** What the map says as a whole; JavaScript puts the region here that is pointed at. */
function stripHtml(view: View, all: readonly Shown[]): Html {
  const { words } = view;
  const total = totalOf(all.map(({ share }) => share));
  const { counted } = total;
  const detail =
    total.percent === null
      ? words.text('noData')
      : `${partOfWhole(view, total)} · ${counted} ${words.text('of')} ${all.length} ${words.text('many')}`;
  return html`<p class="strip" id="strip"><b class="strip-name" data-show="name">${words.text('province')}</b>
    <span class="strip-value" data-show="value">${toldShare(view, total)}</span> <span class="strip-detail" data-show="detail">${detail}</span></p>`;
}

function legendHtml({ words }: View, all: readonly Shown[]): Html {
  const looks = all.map(lookOf);
  const classes = CLASSES.map((least, i) => ({
    name: `c${i + 1}`,
    text: i === CLASSES.length - 1 ? `≥ ${least} %` : `${least}–${(CLASSES[i + 1] ?? 100) - 1} %`,
  }));
  const others = [
    { name: 'withheld', text: words.text('withheld') },
    { name: 'absent', text: words.text('noNumbers') },
  ].filter(({ name }) => looks.includes(name));
  return html`<div class="legend">${keyOf([...classes, ...others])}${looks.some((look) => look.endsWith(' stale')) && html`<p class="stale-key">${words.text('stale')}</p>`}</div>`;
}

/** By code: whoever looks for the best will not find a list of them. */
const tableOfMap = (view: View, all: readonly Shown[]): Html => {
  const { words } = view;
  const compares = isComparable(view.measure, isOver(view));
  const { name, part, whole } = words.measure(view.measure);
  return asTable(view, {
    caption: `${name} ${view.year}`,
    columns: [
      { name: words.text('region') },
      { name: words.text('code') },
      { name: part, number: true },
      { name: whole, number: true },
      { name: words.text('percent'), number: true },
      { name: words.text(compares ? 'yearBefore' : 'wholeYear'), number: true },
      ...(compares ? [{ name: words.text('change'), number: true }] : []),
      { name: words.text('note') },
    ],
    rows: all.map(({ region, state, share, before, change }) => {
      const numbers =
        state === 'joined'
          ? [
              told(view, share.part),
              told(view, share.whole),
              toldShare(view, share),
              toldShare(view, before),
              ...(compares ? [toldChange(view, change)] : []),
            ]
          : Array.from({ length: compares ? 5 : 4 }, () => '–');
      return [
        html`<a href="${view.href(`/${region.code}`)}">${region.name}</a>`,
        `${region.code} ${tileOf(region.code)?.short ?? ''}`,
        ...numbers,
        noteOf(view, { ...region, state }) ?? '',
      ];
    }),
  });
};

/** Names of the regions that tell nothing of this measure, by why. */
function silentHtml({ words }: View, all: readonly Shown[]): Html {
  const by = (wanted: (shown: Shown) => boolean): string =>
    all
      .filter(wanted)
      .map(({ region }) => region.name)
      .join(', ');
  const lists = [
    ['absent', by(({ state }) => state === 'absent')],
    ['silent', by(({ state }) => state === 'silent')],
    ['unreadable', by(({ state }) => state === 'unreadable')],
    ['withheld', by((shown) => lookOf(shown) === 'withheld')],
    ['stale', by(({ region }) => region.now?.isStale === true)],
  ] as const;
  const said = lists.filter(([, names]) => names !== '');
  return said.length === 0
    ? NONE
    : html`<dl class="silent">${said.map(([why, names]) => html`<div><dt>${words.text(why)}</dt><dd>${names}</dd></div>`)}</dl>`;
}

export function mapHtml(view: View, regions: readonly Region[]): Html {
  const all = regions.map((region) => shownOf(view, region));
  return html`<div class="board">${stripHtml(view, all)}<ol class="tiles" data-tiles>${all.map((shown) => tileHtml(view, shown))}</ol>${legendHtml(view, all)}</div>
    ${silentHtml(view, all)}${tableOfMap(view, all)}`;
}

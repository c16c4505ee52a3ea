// The page of the province as a function of an answer: what is withheld, late or missing is said in words, and never becomes a number.
import { describe, expect, it } from 'vitest';
import { cellOf, csvOf } from '../../examples/provincial-dashboard/page/csv.ts';
import {
  campaignsOf,
  funnelOf,
  type Region,
  regionsOf,
  shareOf,
  spreadsOf,
  sumOf,
  totalOf,
} from '../../examples/provincial-dashboard/page/figures.ts';
import { html } from '../../examples/provincial-dashboard/page/html.ts';
import { classOf, measured, yearBefore } from '../../examples/provincial-dashboard/page/measures.ts';
import { numbersIn } from '../../examples/provincial-dashboard/page/numbers.ts';
import { provinceHtml } from '../../examples/provincial-dashboard/page/province.ts';
import { TILES } from '../../examples/provincial-dashboard/page/tiles.ts';
import { viewOf } from '../../examples/provincial-dashboard/page/view.ts';
import {
  ABSENT,
  campaigns,
  FAULTS,
  numbersOf,
  overview,
  REGIONS,
  SILENT,
  STALE,
  spreads,
  UNREADABLE,
  WITHHELD,
  YEAR,
} from '../browser/province/fixture.ts';

const regions = (): Region[] => regionsOf(overview(YEAR), overview(YEAR - 1), FAULTS);
const regionOf = (code: string): Region => regions().find((region) => region.code === code) as Region;
const pageOf = (query: string): string =>
  provinceHtml(viewOf(new URLSearchParams(query), YEAR), {
    regions: regions(),
    spreads: spreadsOf(spreads()),
    campaigns: campaignsOf(campaigns()),
  });
/** What somebody hears of a tile. */
const tileOf = (page: string, code: string): string =>
  (new RegExp(`<a class="tile [^>]*href="/${code.replace('.', '\\.')}[?"].*?</a>`, 's').exec(page)?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[ \n]+/g, ' ');

describe('figures', () => {
  it('that are withheld withhold every sum and share they are part of', () => {
    expect(sumOf([1, 'withheld', 2])).toBe('withheld');
    expect(sumOf([1, null, 2])).toBe(3);
    expect(sumOf([null])).toBeNull();
    expect(shareOf('withheld', 20)).toEqual({ part: 'withheld', whole: 20, percent: null });
    expect(shareOf(0, 0).percent).toBeNull();
    expect(measured(numbersOf(WITHHELD, YEAR), 'good').part).toBe('withheld');
  });

  it('of the province are those that are told, and say of how many', () => {
    const total = totalOf([shareOf(1, 2), shareOf('withheld', 50), shareOf(3, 4), shareOf(null, null)]);
    expect(total).toEqual({ part: 4, whole: 6, percent: (4 / 6) * 100, counted: 2, withheld: 1 });
  });

  it('leave a region that withholds one predicate out of the sums as a whole', () => {
    const [first] = spreadsOf(spreads());
    expect(first).toMatchObject({ counted: 31, withheld: 1 });
  });

  it('of a step are the sum of who tells it, and withheld where nobody does', () => {
    const [one] = campaigns().regions.flatMap(({ recruitmentSummary }) => recruitmentSummary?.campaigns ?? []);
    if (!one) throw new Error('the fixture has campaigns');
    const silent = { ...one, counts: one.counts.map((count) => ({ ...count, count: null, suppressed: true })) };
    expect(funnelOf([one, silent])[0]).toMatchObject({ people: one.counts[0]?.count, withheld: 1 });
    expect(funnelOf([silent])[0]).toEqual({ step: 'SUBMITTED', people: 'withheld', withheld: 1 });
  });

  it('of last year are those of the same month', () => {
    const region = regionOf('33.01');
    const months = region.before?.planMonths ?? [];
    const october = months.find(({ month }) => month === '2025-10');
    expect(yearBefore(region, 'plans').part).toBe(october?.approved.count);
    expect(yearBefore(region, 'final').part).toBe(region.before?.predicates.final.count);
  });
});

describe('regions', () => {
  it('tell apart who has not joined, who did not answer, and who is there; by code, however they come', () => {
    const shuffled = { ...overview(YEAR), regions: overview(YEAR).regions.toReversed() };
    const at = shuffled.regions.findIndex(({ code }) => code === UNREADABLE);
    const states = regionsOf(shuffled, null, [{ path: ['regions', at, 'performanceSummary'] }]).map(({ code, state }) => [code, state]);
    expect(states.map(([code]) => code)).toEqual(REGIONS.map(({ code }) => code));
    expect(Object.fromEntries(states)).toMatchObject({
      [ABSENT]: 'absent',
      [UNREADABLE]: 'unreadable',
      [SILENT]: 'silent',
      [STALE]: 'joined',
    });
  });

  it('are unreadable, not absent, where the whole subgraph failed', () => {
    const empty = { regionsServed: [], regions: REGIONS.map((region) => ({ ...region, performanceSummary: null })) };
    const states = regionsOf(empty, null, [{ path: ['regions'] }]).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['unreadable']));
  });

  it('have one tile each, no two in one place, and the same codes as the ministry', () => {
    expect(TILES.map(({ code }) => code).toSorted()).toEqual(REGIONS.map(({ code }) => code));
    expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(35);
    expect(new Set(TILES.map(({ short }) => short)).size).toBe(35);
  });
});

describe('numbers', () => {
  const [id, en] = [numbersIn('id'), numbersIn('en')];

  it('are written as people of Indonesia write them', () => {
    expect([id.whole(12_345), id.percent(82.44), id.change(-3.14), id.change(0.04)]).toEqual(['12.345', '82,4\u202f%', '\u22123,1', '0,0']);
    expect([en.whole(12_345), en.percent(82.44), en.change(3.14)]).toEqual(['12,345', '82.4\u202f%', '+3.1']);
    expect(id.moment('2026-11-28T20:05:00Z')).toBe('29 November 2026 pukul 03.05 WIB');
    expect([id.month('2026-08'), id.monthAndYear('2026-08')]).toEqual(['Agu', 'Agustus 2026']);
  });

  it('become neither all nor nothing by rounding', () => {
    expect([id.percent(99.99), id.short(99.6), id.percent(0.01), id.short(0.2)]).toEqual(['99,9\u202f%', '99', '0,1\u202f%', '1']);
    expect([id.percent(100), id.short(0)]).toEqual(['100,0\u202f%', '0']);
    expect([classOf(0), classOf(39.9), classOf(40), classOf(89.99), classOf(90), classOf(100)]).toEqual([1, 1, 2, 4, 5, 5]);
  });
});

describe('the page', () => {
  it('says of each region what it is, in words', () => {
    const page = pageOf('measure=good');
    expect(tileOf(page, ABSENT)).toContain('Kabupaten Kebumen: belum bergabung');
    expect(tileOf(page, SILENT)).toContain('Kabupaten Sragen: belum ada angka');
    expect(tileOf(page, UNREADABLE)).toContain('Kabupaten Wonogiri: tidak terbaca');
    expect(tileOf(page, WITHHELD)).toContain('Kota Magelang: ditahan');
    expect(tileOf(page, STALE)).toContain('data tertunda: 27 November 2026 pukul 04.10 WIB');
    expect(tileOf(page, '33.74')).toMatch(/Kota Semarang: [\d,]+\u202f%\. [\d.]+ dari [\d.]+ penilaian final/);
  });

  it('speaks English where asked, and keeps what was asked in every link', () => {
    const page = pageOf('lang=en&year=2025&measure=reviews');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('href="/33.74?measure=reviews&amp;year=2025&amp;lang=en"');
    expect(page).not.toMatch(/belum bergabung|ditahan/);
  });

  it('falls back to the standard for what there is not', () => {
    expect(pageOf('lang=xx&year=1999&measure=%3Cb%3E')).toBe(pageOf(''));
  });

  it('compares no half year with a whole one', () => {
    expect(tileOf(pageOf('measure=final'), '33.74')).toContain('setahun penuh yang lalu');
    expect(tileOf(pageOf('measure=plans'), '33.74')).toMatch(/setahun lalu [\d,]+\u202f% \([+\u2212]?[\d,]+ poin\)/);
  });

  it('keeps to a policy without styles or scripts of its own, and asks no other host', () => {
    const page = pageOf('');
    expect(page).not.toMatch(/ style=| on[a-z]+=|<script>|<style/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('escapes what it is given', () => {
    expect(html`<p title="${'"<b>'}">${['<i>', html`<br>`, null, 0]}</p>`.text).toBe('<p title="&quot;&lt;b&gt;">&lt;i&gt;<br>0</p>');
  });
});

describe('the file', () => {
  it('has a line a figure, and a word where one is withheld', () => {
    const lines = csvOf(YEAR, regions()).split('\r\n');
    expect(lines[0]).toBe('\ufeffcode,region,year,state,as_of,measure,part,whole');
    expect(lines).toContain(`${ABSENT},Kabupaten Kebumen,${YEAR},absent,,,,`);
    expect(lines.find((line) => line.startsWith(`${WITHHELD},`) && line.includes('predicate VERY_GOOD'))).toMatch(/,withheld,\d+$/);
    expect(lines.filter((line) => line.startsWith(STALE)).every((line) => line.includes(',stale,'))).toBe(true);
  });

  it('is no program: a cell that looks like a formula is text, and a comma stays in its cell', () => {
    expect([cellOf('=1+1'), cellOf('-x'), cellOf(-3), cellOf('a,"b"')]).toEqual(["'=1+1", "'-x", '-3', '"a,""b"""']);
  });
});

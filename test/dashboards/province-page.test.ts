// The page of the province as a function of an answer: what is withheld, late or missing is said in words, and never becomes a number.
import { describe, expect, it } from 'vitest';
import { cellOf, csvOf } from '../../examples/provincial-dashboard/page/csv.ts';
import {
  besideOf,
  campaignsOf,
  funnelOf,
  type Region,
  regionsOf,
  shareOf,
  spreadsIn,
  spreadsOf,
  sumOf,
  totalOf,
} from '../../examples/provincial-dashboard/page/figures.ts';
import { html } from '../../examples/provincial-dashboard/page/html.ts';
import { classOf, clocksOf, isUnread, measured, monthsOfAll, yearBefore } from '../../examples/provincial-dashboard/page/measures.ts';
import { numbersIn } from '../../examples/provincial-dashboard/page/numbers.ts';
import { provinceHtml } from '../../examples/provincial-dashboard/page/province.ts';
import { TILES } from '../../examples/provincial-dashboard/page/tiles.ts';
import { viewOf } from '../../examples/provincial-dashboard/page/view.ts';
import {
  ABSENT,
  campaigns,
  FAULTS,
  GROWTH_FAULTS,
  growth,
  NO_CITIZENS,
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

const regions = (): Region[] =>
  regionsOf({ now: overview(YEAR), before: overview(YEAR - 1) }, FAULTS, {
    now: besideOf(growth(YEAR), GROWTH_FAULTS),
    before: besideOf(growth(YEAR - 1), []),
  });
const regionOf = (code: string): Region => regions().find((region) => region.code === code) as Region;
const pageOf = (query: string): string =>
  provinceHtml(viewOf(new URLSearchParams(query), YEAR), {
    regions: regions(),
    spreads: spreadsOf(spreads()),
    campaigns: campaignsOf(campaigns()),
    campaignsBefore: campaignsOf(campaigns(YEAR - 1)),
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

  it('of the province month by month are of the same regions from first to last, and of the year before only where these tell it', () => {
    const { now, before, counted } = monthsOfAll(regions());
    // Kota Salatiga withholds May.
    expect([counted, now.length, before.length]).toEqual([31, 10, 12]);
    const one = regionOf('33.01');
    const gone = { ...regionOf('33.02'), before: null };
    expect(monthsOfAll([one, gone])).toMatchObject({ counted: 2, before: [] });
    expect(monthsOfAll([{ ...one, now: null }])).toEqual({ now: [], before: [], counted: 0 });
  });

  it('of complaints are by their clock, of both halves, and withheld where one of them is', () => {
    const half = { ...growth(YEAR).regions[0]?.citizensSummary?.complaints[0], period: 'FIRST_HALF' as const };
    const count = (number: number) => ({ count: number, suppressed: false });
    const one = { ...half, settledInTime: count(40), settledLate: count(5), open: count(9), late: count(2) } as never;
    const citizens = { asOf: null, isStale: false, satisfaction: [], complaints: [one, one] };
    expect(clocksOf(citizens)).toMatchObject({ inTime: 80, late: 10, open: 14, openLate: 4 });
    expect(measured({ ...numbersOf('33.01', YEAR), citizens }, 'complaints')).toMatchObject({ part: 80, whole: 94 });
    const few = { ...citizens, complaints: [one, { ...(one as object), settledLate: { count: null, suppressed: true } } as never] };
    expect(clocksOf(few)).toMatchObject({ late: 'withheld', inTime: 80 });
    expect(measured({ ...numbersOf('33.01', YEAR), citizens: few }, 'complaints').percent).toBeNull();
    expect(clocksOf(null)).toMatchObject({ received: null, open: null });
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
    const states = regionsOf({ now: shuffled, before: null }, [{ path: ['regions', at, 'performanceSummary'] }]).map(({ code, state }) => [
      code,
      state,
    ]);
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
    const states = regionsOf({ now: empty, before: null }, [{ path: ['regions'] }]).map(({ state }) => state);
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

  it('says of a measure that did not come that it did not, and not that there is none', () => {
    expect(tileOf(pageOf('measure=complaints'), NO_CITIZENS)).toContain('Kota Salatiga: tidak terbaca');
    expect(tileOf(pageOf('measure=training'), NO_CITIZENS)).toMatch(/Kota Salatiga: [\d,]+\u202f%/);
    expect(tileOf(pageOf('measure=complaints'), WITHHELD)).toContain('Kota Magelang: ditahan');
    const [without] = regionsOf({ now: overview(YEAR), before: null }, FAULTS);
    expect(without && isUnread(without, 'training')).toBe(true);
    expect(without && isUnread(without, 'plans')).toBe(false);
  });

  it('shows satisfaction with how many answered, and why there is none', () => {
    const part = (/<section class="part satisfaction".*?<\/section>/s.exec(pageOf('')) ?? [''])[0]
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(part).toMatch(/Kabupaten Cilacap [\d,]+ [ABCD] n [\d.]+/);
    expect(part).toContain('Kota Magelang ditahan');
    expect(part).toContain('Kota Salatiga tidak terbaca');
    expect(part).toContain('Kabupaten Kebumen belum bergabung');
  });

  it('shows the selections of the year beside those of the year before, and that these are of a whole year', () => {
    const part = (/<section class="part recruitment".*?<\/section>/s.exec(pageOf('')) ?? [''])[0];
    expect(part).toContain(`${YEAR - 1} (setahun penuh yang lalu)`);
    expect(part.match(/class="past"/g)?.length).toBeGreaterThanOrEqual(8);
    expect((/<section class="part recruitment".*?<\/section>/s.exec(pageOf(`year=${YEAR - 1}`)) ?? [''])[0]).not.toContain('setahun penuh');
  });

  it('shows predicates of every region beside the guidance, the largest group open', () => {
    const part = (/<section class="part guidance".*?<\/section>/s.exec(pageOf('')) ?? [''])[0];
    expect(part.match(/<details class="by-region"/g)).toHaveLength(3);
    expect(part.match(/<details class="by-region" open>/g)).toHaveLength(1);
    expect(part).toContain('Kota Semarang');
    expect(part).toMatch(/pedoman paling banyak 30/);
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

  it('has what every chart shows: predicates under the guidance, growth, satisfaction with n, complaints, selections', () => {
    const told = new Map([
      [
        '33.71',
        {
          spreads: spreadsIn(spreads().regions.find(({ code }) => code === '33.71')?.performanceSummary?.predicates ?? null),
          campaigns: [],
        },
      ],
    ]);
    const lines = csvOf(YEAR, regions(), told);
    for (const what of [
      'units GOOD predicate VERY_GOOD,withheld',
      'satisfaction FIRST_HALF index,withheld',
      'complaints late,withheld',
      'development reached,withheld',
      'awards handedOver,withheld',
      'medals years20,20,60',
      'internships endedEarly,withheld',
      'internships waiting,12,',
    ])
      expect(
        lines.split('\r\n').filter((line) => line.startsWith('33.71,') && line.includes(what)),
        what,
      ).toHaveLength(1);
    expect(lines.split('\r\n').filter((line) => line.startsWith(`${NO_CITIZENS},`) && line.includes('satisfaction'))).toEqual([]);
    const some = campaigns().regions.find(({ recruitmentSummary }) => (recruitmentSummary?.campaigns.length ?? 0) > 0);
    const of = new Map([[some?.code ?? '', { spreads: [], campaigns: some?.recruitmentSummary?.campaigns ?? [] }]]);
    expect(csvOf(YEAR, regions(), of)).toMatch(/,recruitment PASSED,\d+,\d+/);
  });

  it('is no program: a cell that looks like a formula is text, and a comma stays in its cell', () => {
    expect([cellOf('=1+1'), cellOf('-x'), cellOf(-3), cellOf('a,"b"')]).toEqual(["'=1+1", "'-x", '-3', '"a,""b"""']);
  });
});

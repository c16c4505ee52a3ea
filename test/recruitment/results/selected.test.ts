// A campaign from its applications to its final list, through the API: the numbers of the decree, its traps, its ties, its empty posts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetched } from '../../support/lists.ts';
import { naiveFinal, naiveShortlist, type Person } from '../../support/naive-ranking.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { type Candidate, type Carried, carried, type Line, rowsOf, scored, selected } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const list = (of: Carried, stage: 'SKD' | 'FINAL', post = 0): Promise<Line[]> =>
  rowsOf(city.nobody, of.campaignId, stage, of.formationIds[post] ?? '');

/** Rows in the words of the plan: which of its people stands where. */
const told = (of: Carried, rows: readonly Line[], post = 0): string[] =>
  rows.map(({ number, rank, outcome, decidedBy }) => {
    const who = of.people[post]?.findIndex((one) => one.number === number) ?? -1;
    return `${'ABCDEFGH'[who]} ${rank ?? '–'} ${outcome} ${decidedBy ?? '–'}`;
  });

async function finals(of: Carried): Promise<Record<string, string | null>> {
  const query = `{ announcement(campaignId: "${of.campaignId}", stage: FINAL) { rows(formationId: "${of.formationIds[0]}", first: 100) {
    edges { node { number scores { final } } } } } }`;
  const { edges } = (await city.people.auditor.ask(query)).data.announcement.rows;
  return Object.fromEntries(
    edges.map(({ node }: { node: { number: string; scores: { final: string } } }) => [node.number, node.scores.final]),
  );
}

describe('the final score', () => {
  it('weighs 40 of the basic and 60 of the field test: 400 is 29.09, 450 of 500 is 54, 380 is 27.64, 420 is 30.55', async () => {
    const people: Candidate[] = [
      { skd: [75, 100, 225], skb: '0' },
      { skd: [75, 100, 225], skb: '450' },
      { skd: [75, 100, 205], skb: '0' },
      { skd: [95, 100, 225], skb: '0' },
    ];
    const of = await selected(city, [{ quota: 2, people }]);
    const shown = await finals(of);
    expect(of.people[0]?.map(({ number }) => shown[number])).toEqual(['29.09', '83.09', '27.64', '30.55']);
    expect(told(of, await list(of, 'FINAL'))).toEqual(['B 1 SELECTED –', 'D 2 SELECTED TOTAL', 'A 3 RESERVE TOTAL', 'C 4 RESERVE TOTAL']);
  });

  it('decides unrounded: two who are shown alike are no tie', async () => {
    // 40 × 400/550 + 60 × 300/500 = 65.0909…, and 40 × 401/550 + 60 × 299.4/500 = 65.0916…
    const people: Candidate[] = [
      { skd: [75, 100, 225], skb: '300' },
      { skd: [75, 105, 221], skb: '299.4' },
    ];
    const of = await selected(city, [{ people }]);
    expect(Object.values(await finals(of))).toEqual(['65.09', '65.09']);
    expect(told(of, await list(of, 'FINAL'))).toEqual(['B 1 SELECTED –', 'A 2 RESERVE TOTAL']);
  });

  it('is parted at equal totals by the basic test and its parts, then the diploma, then age, and each row says by which', async () => {
    // 33 points of the basic test weigh as much as 20 of the field test: 40 × 33/550 = 60 × 20/500.
    const people: Candidate[] = [
      { skd: [75, 100, 180], skb: '400', gpa: '3.50', birthDate: '1998-03-05' },
      { skd: [75, 100, 180], skb: '400', gpa: '3.50', birthDate: '1997-03-05' },
      { skd: [75, 100, 180], skb: '400', gpa: '3.60', birthDate: '1999-03-05' },
      { skd: [70, 105, 180], skb: '400', gpa: '3.90' },
      { skd: [75, 95, 185], skb: '400', gpa: '3.10' },
      { skd: [90, 120, 178], skb: '380', gpa: '3.10' },
    ];
    const of = await selected(city, [{ quota: 2, people }]);
    expect(told(of, await list(of, 'FINAL'))).toEqual([
      'F 1 SELECTED –',
      'E 2 SELECTED SKD',
      'D 3 RESERVE TKP',
      'C 4 RESERVE TIU',
      'B 5 RESERVE GPA',
      'A 6 RESERVE AGE',
    ]);
  });
});

describe('the passing grade', () => {
  it('has two traps: 311 and more is not enough with TWK 60, and TWK 40 is enough with praise', async () => {
    const of = await carried(city, [
      { quota: 1, people: [{ skd: [60, 100, 225] }, { skd: [65, 80, 166] }] },
      { quota: 1, category: 'CUM_LAUDE', people: [{ skd: [40, 85, 186] }, { skd: [40, 80, 220] }] },
    ]);
    await scored(city, of, 'SKD');
    expect(told(of, await list(of, 'SKD'))).toEqual(['B 1 THROUGH –', 'A – NOT_PASSED –']);
    expect(told(of, await list(of, 'SKD', 1), 1)).toEqual(['A 1 THROUGH –', 'B – NOT_PASSED –']);
  });
});

describe('the cut', () => {
  it('lets all through who equal the last: 82 posts, and 247 go to the field test', async () => {
    const people = Array.from({ length: 249 }, (_, i): Candidate => {
      if (i < 245) return { skd: [100, 150, 170 + (i % 50)] };
      return { skd: i < 247 ? [100, 140, 170] : [100, 135, 170] };
    });
    const of = await carried(city, [{ quota: 82, people }]);
    const { formations } = await scored(city, of, 'SKD');
    expect(formations[0].count).toBe(249);
    const rows = await list(of, 'SKD');
    expect(rows.filter(({ outcome }) => outcome === 'THROUGH')).toHaveLength(247);
    expect(rows.slice(245).map(({ rank, outcome }) => `${rank} ${outcome}`)).toEqual([
      '246 THROUGH',
      '246 THROUGH',
      '248 BELOW_CUT',
      '248 BELOW_CUT',
    ]);
  }, 60_000);
});

describe('posts', () => {
  it('are not given by a machine to one of two who are equal in everything: both are tied', async () => {
    const alike: Candidate = { skd: [75, 100, 180], skb: '400' };
    const of = await selected(city, [
      { quota: 2, people: [{ skd: [75, 100, 190], skb: '400' }, alike, alike, { skd: [75, 100, 170], skb: '400' }] },
    ]);
    const rows = await list(of, 'FINAL');
    expect(rows.map(({ rank, outcome }) => `${rank} ${outcome}`)).toEqual(['1 SELECTED', '2 TIED', '2 TIED', '4 RESERVE']);
    const query = `{ announcement(campaignId: "${of.campaignId}", stage: FINAL) { formations { tied unfilled } } }`;
    expect((await city.nobody(query)).data.announcement.formations).toEqual([{ tied: 1, unfilled: 0 }]);
  }, 180_000);

  it('that nobody passed for are filled from the other category, then from another unit; one that nobody can fill says so', async () => {
    const { units } = city;
    const reserve = (skb: string): Candidate => ({ skd: [75, 100, 200], skb });
    const of = await selected(city, [
      { quota: 1, people: [reserve('450'), reserve('440'), reserve('430')] },
      { quota: 1, category: 'CUM_LAUDE', people: [{ skd: [40, 60, 200] }] },
      { quota: 1, more: { unitId: units.bkpp }, people: [{ skd: null }] },
      { quota: 2, more: { positionTitle: 'Arsiparis' }, people: [reserve('300')] },
    ]);
    const own = await list(of, 'FINAL');
    expect(own.map(({ outcome, placedIn, ground }) => [outcome, of.formationIds.indexOf(placedIn ?? ''), ground])).toEqual([
      ['SELECTED', -1, null],
      ['PLACED', 1, 'CATEGORY'],
      ['PLACED', 2, 'UNIT'],
    ]);
    const query = `{ announcement(campaignId: "${of.campaignId}", stage: FINAL) { formations { formationId unfilled count } } }`;
    const { formations } = (await city.nobody(query)).data.announcement;
    const of4 = of.formationIds.map((id) => formations.find(({ formationId }: { formationId: string }) => formationId === id));
    expect(of4.map(({ unfilled, count }) => [unfilled, count])).toEqual([
      [0, 3],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
    const placed = of.people[0]?.find(({ number }) => number === own[1]?.number);
    const mine = `{ me { application(campaignId: "${of.campaignId}") { nextStep { code } results { outcome ground placedIn { category } } } } }`;
    expect((await placed?.ask(mine))?.data.me.application).toMatchObject({
      nextStep: { code: 'WAIT_FOR_OFFER' },
      results: [{}, {}, { outcome: 'PLACED', ground: 'CATEGORY', placedIn: { category: 'CUM_LAUDE' } }],
    });
  });
});

/** The same numbers each time: a test that is repeated tells the same. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

function randomPeople(count: number, roll: (sides: number) => number): Candidate[] {
  return Array.from({ length: count }, () => ({
    skd: roll(10) === 0 ? null : [60 + 5 * roll(4), 75 + 5 * roll(4), 164 + 2 * roll(4)],
    skb: roll(10) === 0 ? null : String(300 + 10 * roll(3)),
    gpa: ['3.10', '3.50'][roll(2)] ?? '3.10',
    birthDate: ['1998-03-05', '1997-03-05'][roll(2)] ?? '1998-03-05',
  }));
}

const naive = (people: Carried['people'][number]): Person[] =>
  people.map(({ number, skd, skb, gpa, birthDate }) => ({
    ...{ number, twk: skd?.[0] ?? 0, tiu: skd?.[1] ?? 0, tkp: skd?.[2] ?? 0, skdAbsent: skd === null },
    ...{ skb: Math.round(Number(skb ?? 0) * 100), skbAbsent: skb === null, gpa: Math.round(Number(gpa) * 100), birthDate: birthDate ?? '' },
  }));

const plain = ({ number, rank, outcome, decidedBy }: Line) => ({ number, rank, outcome, decidedBy });

describe('a campaign of three formations with many ties', () => {
  it('ends in the order of a second, naive ranking, and its files are the same bytes each time', async () => {
    const roll = dice(2026);
    // Three titles: no formation fills another, so that the naive ranking has the last word.
    const plans = [3, 4, 2].map((quota, i) => ({ quota, more: { positionTitle: `Jabatan ${i}` }, people: randomPeople(35, roll) }));
    const of = await selected(city, plans);
    for (const [i, people] of of.people.entries()) {
      const skd = await list(of, 'SKD', i);
      expect(skd.map(plain)).toEqual(naiveShortlist(naive(people), 'GENERAL', 'GENERAL', plans[i]?.quota ?? 0));
      const through = new Set(skd.flatMap(({ number, outcome }) => (outcome === 'THROUGH' ? [number] : [])));
      const final = naiveFinal(naive(people.filter(({ number }) => through.has(number))), plans[i]?.quota ?? 0);
      expect((await list(of, 'FINAL', i)).map(plain)).toEqual(final);
    }
    for (const { url } of of.list.formations) expect((await fetched(city, url)).body).toBe((await fetched(city, url)).body);
  }, 60_000);
});

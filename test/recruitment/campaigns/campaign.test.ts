// A whole campaign, drawn from a seed and played through the API's schema by everybody it takes; then every invariant, by a scan of the table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../bench/app.ts';
import { FORGOTTEN, type Funnel, forget, funnels, remembered, stillReads, type ToldRow } from '../../../bench/campaign/forget.ts';
import { CHECKS } from '../../../bench/campaign/invariants.ts';
import { play } from '../../../bench/campaign/play.ts';
import type { Campaign } from '../../../bench/campaign/prepare.ts';
import { type Snapshot, snapshotOf } from '../../../bench/campaign/snapshot.ts';
import { openStore } from '../../../bench/campaign/store.ts';
import { statusAt } from '../../../src/modules/recruitment/offers/rules/lapse.ts';
import type { Offer } from '../../../src/modules/recruitment/offers/rules/offer.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { isDrawn } from '../../support/sample.ts';

/** Six hundred applicants from the notice to the appointment: on some days. */
const onSomeDays = describe.runIf(isDrawn('campaign'));

let opened: OpenApp;
let campaign: Campaign;
let table: Snapshot;

beforeAll(async () => {
  const store = openStore();
  opened = await openApp({ localFile: store.localFile });
  campaign = await play(
    opened.app,
    store,
    { kind: 'CPNS', formations: 12, applicants: 600, seed: 1 },
    { atOnce: 12, progress: () => undefined },
  );
  table = await snapshotOf(opened.app);
});
afterAll(() => opened?.stop());

onSomeDays('a campaign of twelve formations', () => {
  it('had everything in it that a campaign can have', () => {
    const meant = campaign.people.flatMap(({ registers, verified }) => [registers, verified]);
    const outcomes = campaign.lists.flatMap(({ rows }) => [...rows.values()].flat().map(({ outcome }) => outcome));
    // Whoever never answered has lapsed by the clock, whether anybody has recorded it or not.
    const offers = table.of<Offer>('Offer').flatMap(({ body }) => [statusAt(body, '2099-01-01T00:00:00.000Z'), body.ground]);
    expect(new Set(meant).size).toBe(11);
    expect([...new Set(outcomes)].toSorted()).toEqual([
      ...['ABSENT', 'BELOW_CUT', 'DISQUALIFIED', 'ELIGIBLE', 'INELIGIBLE', 'NOT_PASSED', 'PLACED', 'RESERVE', 'SELECTED', 'THROUGH'],
      ...['TIED', 'WITHDRAWN'],
    ]);
    expect([...new Set(offers)].toSorted()).toEqual(
      ['CATEGORY', 'DECLINED', 'HIRED', 'LAPSED', 'OWN', 'RESIGNED', 'UNIT', 'WITHDRAWN'].toSorted(),
    );
    expect(campaign.desk.figures.map(({ refused }) => refused).reduce((a, b) => a + b)).toBeGreaterThan(20);
  });

  it.each(Object.keys(CHECKS))('leaves nothing broken: %s', (name) => {
    expect(CHECKS[name]?.(campaign, table)).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: an item is broken on purpose, whatever it holds.
type Loose = any;

/** The table with the first item of a type changed; null removes it. */
function changed(type: string, change: (body: Loose, row: Row) => Loose, pick: (body: Loose) => boolean = () => true): Snapshot {
  const victim = table.of<Loose>(type).find(({ body }) => pick(body));
  if (!victim) throw new Error(`There is no ${type} to break.`);
  const broken = change(structuredClone(victim.body), victim);
  const rows = table.rows.flatMap((row) => (row !== victim ? [row] : broken === null ? [] : [{ ...row, body: broken }]));
  return { rows, of: (of) => rows.filter((row) => row.type === of) as never };
}

const doubled = (type: string, change: (row: Row) => Row): Snapshot => {
  const [row] = table.of(type);
  if (!row) throw new Error(`There is no ${type} to double.`);
  const rows = [...table.rows, change(row)];
  return { rows, of: (of) => rows.filter((one) => one.type === of) as never };
};

/** The last list of a stage with some of its rows changed: of the first post whose list is long enough, or has such rows. */
function listed(stage: string, change: (rows: Loose[]) => Loose[], isIt: (rows: Loose[]) => boolean = (rows) => rows.length > 3): Campaign {
  const lists = campaign.lists.map((list) => ({ ...list, rows: new Map(list.rows) }));
  const list = lists.findLast((one) => one.stage === stage);
  const [formationId, rows] = [...(list?.rows ?? [])].find(([, all]) => isIt([...all])) ?? [];
  list?.rows.set(formationId ?? '', change(structuredClone(rows ?? []) as Loose[]));
  return { ...campaign, lists };
}

const swapped = (rows: Loose[]): Loose[] => [rows[1], rows[0], ...rows.slice(2)];

onSomeDays('each invariant', () => {
  const plans: [name: string, what: string, broken: () => [Campaign, Snapshot]][] = [
    [
      'submissions',
      'an application that nobody was told of',
      () => [{ ...campaign, people: campaign.people.map((one, i) => (i ? one : { ...one, number: null })) }, table],
    ],
    [
      'submissions',
      'an application under another post',
      () => [
        campaign,
        changed(
          'Application',
          (body) => ({ ...body, formationId: 'frm_x' }),
          ({ submission }) => submission,
        ),
      ],
    ],
    [
      'locks',
      'a lock of somebody else',
      () => [
        campaign,
        changed(
          'Lock',
          () => ({ owner: 'apl_x' }),
          ({ owner }) => owner.startsWith('apl_'),
        ),
      ],
    ],
    [
      'locks',
      'a NIK without its lock',
      () => [
        campaign,
        changed(
          'Lock',
          () => null,
          ({ owner }) => owner.startsWith('apl_'),
        ),
      ],
    ],
    [
      'listed',
      'an entry too many',
      () => [campaign, doubled('Application', (row) => ({ ...row, pk: 'apn_x', index: { index1: { pk: 'APPLICANTS#x', sk: '1' } } }))],
    ],
    [
      'states',
      'a draft that was submitted after all',
      () => [
        campaign,
        changed(
          'Application',
          (body) => ({ ...body, submission: {} }),
          ({ submission }) => !submission,
        ),
      ],
    ],
    ['verifications', 'an application that nobody looked at', () => [campaign, changed('Verification', () => null)]],
    [
      'decisions',
      'a decision of nobody',
      () => [campaign, changed('Verification', (body) => ({ ...body, decisions: [{ ...body.decisions[0], by: 'staff:x' }] }))],
    ],
    [
      'decisions',
      'a rejection by one alone',
      () => [
        campaign,
        changed(
          'Verification',
          (body) => ({ ...body, decisions: body.decisions.slice(1) }),
          ({ outcome }) => outcome === 'INELIGIBLE',
        ),
      ],
    ],
    [
      'verdicts',
      'another outcome than the ledger’s',
      () => [campaign, changed('Participant', (body) => ({ ...body, verdict: body.verdict === 'ELIGIBLE' ? 'INELIGIBLE' : 'ELIGIBLE' }))],
    ],
    [
      'audited',
      'a record that is gone',
      () => [
        campaign,
        changed(
          'Audit',
          () => null,
          ({ version }) => version === 1,
        ),
      ],
    ],
    [
      'audited',
      'a record that names somebody',
      () => [campaign, changed('Audit', (body) => ({ ...body, detail: { name: campaign.people[0]?.name } }))],
    ],
    ['counts', 'a row that no head counts', () => [listed('SKD', (rows) => rows.slice(1)), table]],
    [
      'administrative',
      'a verdict that was not decided',
      () => [listed('ADMINISTRATIVE', (rows) => rows.map((row) => ({ ...row, outcome: 'INELIGIBLE' }))), table],
    ],
    ['flow', 'somebody who was let through and is not on the next list', () => [listed('FINAL', (rows) => rows.slice(1)), table]],
    [
      'leaving',
      'somebody who is out and ranked',
      () => [
        listed(
          'SKD',
          (rows) => rows.map((row) => (row.outcome === 'DISQUALIFIED' ? { ...row, rank: 1 } : row)),
          (rows) => rows.some(({ outcome }) => outcome === 'DISQUALIFIED'),
        ),
        table,
      ],
    ],
    ['ranking', 'two neighbours the wrong way round in the basic test', () => [listed('SKD', swapped), table]],
    ['ranking', 'two neighbours the wrong way round in the end', () => [listed('FINAL', swapped), table]],
    [
      'ranking',
      'another key that decided',
      () => [listed('FINAL', ([first, second, ...rows]) => [first, { ...second, decidedBy: 'AGE' }, ...rows]), table],
    ],
    [
      'places',
      'a post given to one more',
      () => [{ ...campaign, posts: campaign.posts.map((post) => ({ ...post, quota: post.quota - 1 })) }, table],
    ],
    [
      'places',
      'somebody placed where they may not come',
      () => [
        listed('FINAL', ([first, ...rows]) => [
          { ...first, outcome: 'PLACED', placedIn: campaign.posts[3]?.formationId, ground: 'CATEGORY' },
          ...rows,
        ]),
        table,
      ],
    ],
    ['seats', 'one more hired than posts', () => [{ ...campaign, posts: campaign.posts.map((post) => ({ ...post, quota: 0 })) }, table]],
    [
      'seats',
      'a seat that no offer holds',
      () => [
        campaign,
        changed(
          'Seats',
          (body) => ({ ...body, list: body.list.map((seat: object) => ({ ...seat, end: 'GONE' })) }),
          ({ list }) => list.some(({ end }: Loose) => end === null),
        ),
      ],
    ],
    [
      'standing',
      'an offer that was never answered',
      () => [
        campaign,
        changed(
          'Offer',
          (body) => ({ ...body, status: 'OFFERED' }),
          ({ status }) => status === 'DECLINED',
        ),
      ],
    ],
    ['employees', 'a second employee', () => [campaign, doubled('Employee', (row) => ({ ...row, pk: 'emp_x' }))]],
    [
      'employees',
      'a second event of onboarding',
      () => [campaign, doubled('OnboardingEvent', (row) => ({ ...row, sk: 'EVENT#ONBOARDING#0009' }))],
    ],
    ['employees', 'a hire without an employee', () => [campaign, changed('Employee', () => null)]],
    [
      'nobodyPassedOver',
      'somebody better who was never asked',
      () => [
        campaign,
        changed(
          'Offer',
          () => null,
          ({ rank, ground, formationId }) =>
            rank === 1 &&
            ground === 'OWN' &&
            table.of<Loose>('Offer').some(({ body }) => body.formationId === formationId && body.rank > 1),
        ),
      ],
    ],
    [
      'secondPersons',
      'an import approved by who brought it',
      () => [campaign, changed('ScoreImport', (body) => ({ ...body, decidedBy: body.proposedBy }))],
    ],
    [
      'secondPersons',
      'somebody appointed by who filed',
      () => [
        campaign,
        changed(
          'Offer',
          (body) => ({ ...body, filing: { ...body.filing, by: ['staff:hr'] } }),
          ({ status }) => status === 'HIRED',
        ),
      ],
    ],
    [
      'objectionsAnswered',
      'an objection without an answer',
      () => [campaign, changed('SelectionObjection', (body) => ({ ...body, answer: '' }))],
    ],
  ];

  it.each(plans)('%s finds %s', (name, _what, broken) => {
    const [one, other] = broken();
    expect(CHECKS[name]?.(one, other)).not.toEqual([]);
  });

  it('is seen to break at least once', () => {
    expect(Object.keys(CHECKS).filter((name) => !plans.some(([of]) => of === name))).toEqual([]);
  });
});

/** The people of a campaign as they were meant, counted again without any code of the house. */
function recounted(by: 'sex' | 'level', group: string): Record<string, number> {
  const people = campaign.people.filter((one) => one.number && (by === 'sex' ? one.sex : one.education.level) === group);
  const rows = (stage: string): Map<string, string> =>
    new Map(
      [...(campaign.lists.findLast((list) => list.stage === stage)?.rows.values() ?? [])].flat().map((row) => [row.number, row.outcome]),
    );
  const [administrative, skd, final] = [rows('ADMINISTRATIVE'), rows('SKD'), rows('FINAL')];
  const offers = Map.groupBy(
    table.of<Loose>('Offer').map(({ body }) => body),
    ({ registrationNumber }) => registrationNumber,
  );
  const count = (keep: (number: string) => unknown): number => people.filter(({ number }) => keep(number ?? '')).length;
  const is = (list: Map<string, string>, ...outcomes: string[]) => count((number) => outcomes.includes(list.get(number) ?? ''));
  const answered = (...states: string[]) => count((number) => offers.get(number)?.some((one: Loose) => states.includes(one.status)));
  return {
    SUBMITTED: people.length,
    ELIGIBLE: is(administrative, 'ELIGIBLE'),
    INELIGIBLE: is(administrative, 'INELIGIBLE'),
    // Whoever was out by then was not tested.
    TESTED_FIRST: count((number) => skd.has(number)) - is(skd, 'ABSENT', 'DISQUALIFIED'),
    PASSED: is(skd, 'THROUGH', 'BELOW_CUT'),
    THROUGH: is(skd, 'THROUGH'),
    TESTED_LAST: count((number) => final.has(number)) - is(final, 'ABSENT', 'DISQUALIFIED', 'WITHDRAWN'),
    SELECTED: is(final, 'SELECTED'),
    PLACED: is(final, 'PLACED'),
    TIED: is(final, 'TIED'),
    RESERVE: is(final, 'RESERVE'),
    OFFERED: count((number) => offers.has(number)),
    ACCEPTED: answered('HIRED', 'WITHDRAWN', 'RESIGNED'),
    HIRED: answered('HIRED'),
  };
}

onSomeDays('the numbers of the campaign', () => {
  let told: Funnel[];
  beforeAll(async () => {
    told = await funnels(campaign, FORGOTTEN);
  });
  const of = (by: string): Funnel => told.find((one) => one.by === by) as Funnel;
  const countsOf = ({ counts }: ToldRow): Record<string, number | null> =>
    Object.fromEntries(counts.map(({ step, count }) => [step, count]));

  it('by sex and education are a recount, wherever they are told', () => {
    const rows = [...of('SEX').rows, ...of('EDUCATION').rows];
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const meant = recounted(row.sex ? 'sex' : 'level', row.sex ?? row.level ?? '');
      for (const { step, count, suppressed } of row.counts)
        expect([row.sex, row.level, step, suppressed ? meant[step] : count]).toEqual([row.sex, row.level, step, meant[step]]);
    }
  });

  it('hide each small count of people by sex, none of which any list tells', () => {
    const small = of('SEX').rows.flatMap((row) => {
      const meant = recounted('sex', row.sex ?? '');
      return row.counts.filter(({ step, suppressed }) => !suppressed && (meant[step] ?? 0) > 0 && (meant[step] ?? 0) < 5);
    });
    expect(small).toEqual([]);
    const withheldCounts = told.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts.filter(({ suppressed }) => suppressed)));
    expect(withheldCounts.length).toBeGreaterThan(20);
    expect(withheldCounts.filter(({ count }) => count !== null)).toEqual([]);
  });

  it('by formation and category are what the published lists tell, small or not; offers are not told there', () => {
    for (const by of ['FORMATION', 'CATEGORY']) {
      const { rows, total } = of(by);
      expect(total).toEqual(of('NONE').total);
      const sums = Object.fromEntries(
        total.counts.map(({ step }) => [step, rows.reduce((sum, row) => sum + (countsOf(row)[step] ?? 0), 0)]),
      );
      const { OFFERED, ACCEPTED, HIRED, ...listedSteps } = countsOf(total);
      expect(sums).toEqual({ ...listedSteps, OFFERED: 0, ACCEPTED: 0, HIRED: 0 });
      expect([OFFERED, ACCEPTED, HIRED].every((count) => (count ?? 0) > 4)).toBe(true);
      expect(
        rows.every((row) => row.counts.every(({ step, suppressed }) => suppressed === ['OFFERED', 'ACCEPTED', 'HIRED'].includes(step))),
      ).toBe(true);
    }
  });

  it('are the same after everybody who was not hired is forgotten, and nothing of them is left', async () => {
    const { batches, kept } = await forget(campaign);
    expect(batches).toBeGreaterThan(20);
    expect(kept).toBe(table.of<Loose>('Offer').filter(({ body }) => body.employeeId).length);
    expect(await funnels(campaign, FORGOTTEN)).toEqual(told);
    expect(remembered(campaign, await snapshotOf(opened.app))).toEqual([]);
    expect(await stillReads(campaign)).toEqual([]);
  });

  it('would show it, were something of somebody left', () => {
    expect(remembered(campaign, table).length).toBeGreaterThan(500);
  });
});

// What lists are made of, what must be true before one is published, and what an applicant does next: as tables and properties.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ListStage } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import {
  administrativeList,
  type Candidate,
  type FormationList,
  finalList,
  type ListedPost,
  nextTestList,
} from '../../../../src/modules/recruitment/lists/rules/compose.ts';
import { publicationProblems, type Readiness, reasonProblems } from '../../../../src/modules/recruitment/lists/rules/publication.ts';
import { changedOn, editionText, listText } from '../../../../src/modules/recruitment/lists/rules/snapshot.ts';
import { type ApplicationFacts, nextStep } from '../../../../src/modules/recruitment/results/rules/next-step.ts';
import type { ScoreRow } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { shippedRules } from '../../rules/support.ts';

const policy = shippedRules('CPNS', '2026-01-01');
const IDS = ['frm_a', 'frm_b', 'frm_c'];
const posts = IDS.map(
  (id, i): ListedPost => ({
    ...{ id, unitId: 'unt_1', positionTitle: i < 2 ? 'Analis' : 'Pranata', positionGroup: 'GENERAL', quota: i + 1 },
    category: i === 1 ? 'CUM_LAUDE' : 'GENERAL',
    requirements: { education: ['S1'], majors: [], leastGpa: null, oldestAge: null, documents: [] },
  }),
);

interface Taking extends Omit<Candidate, 'scores'> {
  skd: string[] | null | undefined;
  skb: string[] | null | undefined;
}

/** Few different scores, so that there are many ties; some absent, some of whom the file says nothing. */
const sheetCell = (values: fc.Arbitrary<string[]>) => fc.oneof({ weight: 8, arbitrary: values }, fc.constantFrom(null, undefined));
const taking = fc.record({
  formationId: fc.constantFrom(...IDS),
  verdict: fc.constantFrom('ELIGIBLE' as const, 'ELIGIBLE' as const, 'INELIGIBLE' as const),
  gpa: fc.constantFrom('3.00', '3.50'),
  birthDate: fc.constantFrom('1998-01-01', '1999-01-01'),
  skd: sheetCell(fc.constantFrom(['65', '80', '166'], ['60', '100', '200'], ['70', '85', '170'], ['70', '90', '165'])),
  skb: sheetCell(fc.constantFrom(['300'], ['300.5'], ['450'])),
});
const people = fc
  .array(taking, { maxLength: 40 })
  .map((list) =>
    list.map(
      (one, i): Taking => ({ ...one, level: 'S1', major: 'Hukum', registeredOn: '2026-01-05', number: `N${String(i).padStart(3, '0')}` }),
    ),
  );

const sheet = (list: readonly Taking[], of: 'skd' | 'skb'): Map<string, ScoreRow[]> =>
  Map.groupBy(
    list.flatMap((one) => {
      const values = one[of];
      return values === undefined ? [] : [{ formationId: one.formationId, number: one.number, values }];
    }),
    ({ formationId }) => formationId,
  );

const numbersIn = (parts: readonly FormationList[]): string[] =>
  parts.flatMap(({ entries }) => entries.map(({ number }) => number)).toSorted();
const withOutcome = (parts: readonly FormationList[], outcome: string): Set<string> =>
  new Set(parts.flatMap(({ entries }) => entries.flatMap((row) => (row.outcome === outcome ? [row.number] : []))));

/** All three lists of a campaign. */
function listsOf(list: readonly Taking[], order: readonly ListedPost[] = posts) {
  const facts = { posts: order, people: list, policy };
  const administrative = administrativeList(facts);
  const skd = nextTestList(facts, withOutcome(administrative, 'ELIGIBLE'), [sheet(list, 'skd')]);
  const through = withOutcome(skd, 'THROUGH');
  const final = finalList(facts, through, [sheet(list, 'skd'), sheet(list, 'skb')]);
  return { administrative, skd, through, final };
}

const textOf = (parts: readonly FormationList[]): string[] =>
  parts.map(({ formationId, entries, unfilled }) =>
    listText({ campaignId: 'cmp_1', formationId, stage: 'FINAL', edition: 1, policyVersion: 'p', rulesNumber: 1, unfilled, rows: entries }),
  );

describe('lists', () => {
  it('hold everybody once: the decided, then the eligible, then those who went through; missing is told, never silent', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { administrative, skd, through, final } = listsOf(list);
        expect(numbersIn(administrative)).toEqual(list.map(({ number }) => number).toSorted());
        const eligible = list.filter(({ verdict }) => verdict === 'ELIGIBLE');
        const silent = eligible.filter((one) => one.skd === undefined);
        expect(numbersIn(skd)).toEqual(eligible.filter((one) => !silent.includes(one)).map(({ number }) => number));
        expect(skd.reduce((sum, { missing }) => sum + missing, 0)).toBe(silent.length);
        const untold = list.filter((one) => through.has(one.number) && one.skb === undefined);
        expect(numbersIn(final)).toEqual([...through].filter((number) => !untold.some((one) => one.number === number)).toSorted());
        expect(final.reduce((sum, { missing }) => sum + missing, 0)).toBe(untold.length);
      }),
    );
  });

  it('are the same bytes in whatever order people and posts come', () => {
    fc.assert(
      fc.property(people, (list) => {
        const [one, other] = [listsOf(list), listsOf(list.toReversed(), posts.toReversed())];
        expect(textOf(other.administrative)).toEqual(textOf(one.administrative));
        expect(textOf(other.skd)).toEqual(textOf(one.skd));
        expect(textOf(other.final)).toEqual(textOf(one.final));
      }),
    );
  });

  it('account for every post: selected here, filled from elsewhere, waiting for people to decide, or unfilled', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { final } = listsOf(list);
        for (const [i, { formationId, entries, unfilled, tied }] of final.entries()) {
          const own = entries.filter(({ outcome }) => outcome === 'SELECTED').length;
          const from = final.flatMap((part) => part.entries).filter(({ placedIn }) => placedIn === formationId).length;
          expect(own + from + unfilled + tied).toBe(posts[i]?.quota);
        }
      }),
    );
  });

  it('say so where a corrected score no longer reaches the passing grade after the field test', () => {
    const made = (number: string): Taking => ({
      ...{ formationId: 'frm_a', number, verdict: 'ELIGIBLE', level: 'S1', gpa: '3.00', birthDate: '1998-01-01' },
      ...{ major: 'Hukum', registeredOn: '2026-01-05' },
      ...{ skd: ['65', '80', '166'], skb: ['300'] },
    });
    const [a, b] = [made('A'), made('B')];
    const skd = sheet([{ ...a, skd: ['60', '80', '166'] }, b], 'skd');
    const parts = finalList({ posts, people: [a, b], policy }, new Set(['A', 'B']), [skd, sheet([a, b], 'skb')]);
    expect(parts[0]?.entries).toMatchObject([
      { number: 'B', rank: 1, outcome: 'SELECTED', final: '58.62' },
      { number: 'A', rank: null, outcome: 'NOT_PASSED', scores: [['60', '80', '166'], ['300']] },
    ]);
  });

  it('are named by their files and the scores they were made with', () => {
    const made = { campaignId: 'cmp_1', stage: 'FINAL' as const, edition: 1, policyVersion: 'p', rulesNumber: 1 };
    const files = [{ formationId: 'frm_a', sha256: 'f'.repeat(64) }];
    const text = (SKB: number, other: object = {}) => editionText({ ...made, ...other }, { SKD: 1, SKB }, files);
    expect(text(2)).not.toBe(text(1));
    expect(text(1, { rulesNumber: 2 })).not.toBe(text(1));
    expect(text(1, { extra: 'no part of it' })).toBe(text(1));
  });
});

describe('what a correction changed', () => {
  it('is read page by page, formation by formation, each change once, and no formation without a change', () => {
    const formations = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(formations, fc.integer({ min: 1, max: 7 }), (counts, size) => {
        const list = counts.map((changes, i) => ({ formationId: `frm_${i}`, changes }));
        const all = list.flatMap(({ formationId, changes }) => Array.from({ length: changes }, (_, i) => `${formationId} ${i}`));
        const pages: string[] = [];
        for (let from = 0; from < all.length; from += size) {
          const { ids, first } = changedOn(list, from, size);
          const read = all.filter((one) => ids.includes(one.split(' ')[0] ?? ''));
          expect(all.indexOf(read[0] ?? '')).toBe(first);
          pages.push(...read.slice(from - first, from - first + size));
        }
        expect(pages).toEqual(all);
      }),
    );
  });
});

const day = (date: string): string => `${date}T17:00:00.000Z`;
const stages = [
  { kind: 'REGISTRATION', opensAt: day('2026-01-01'), closesAt: day('2026-01-11') },
  { kind: 'ADMINISTRATIVE', opensAt: day('2026-01-01'), closesAt: day('2026-01-31') },
  { kind: 'ADMIN_OBJECTION', opensAt: day('2026-02-01'), closesAt: day('2026-02-04') },
  { kind: 'SKD', opensAt: day('2026-02-09'), closesAt: day('2026-02-14') },
  { kind: 'SKB', opensAt: day('2026-02-19'), closesAt: day('2026-02-24') },
  { kind: 'FINAL_ANNOUNCEMENT', opensAt: day('2026-02-26'), closesAt: day('2026-02-27') },
  { kind: 'FINAL_OBJECTION', opensAt: day('2026-02-27'), closesAt: day('2026-03-02') },
  { kind: 'FILING', opensAt: day('2026-03-08'), closesAt: day('2026-03-31') },
  { kind: 'APPOINTMENT', opensAt: day('2026-03-31'), closesAt: day('2026-04-30') },
];
const rules = [{ number: 1, policy, since: day('2025-12-20'), reason: null, by: 'x' }];
const campaign = { id: 'cmp_1', status: 'PUBLISHED', stages, rules } as unknown as Campaign;

const ready: Readiness = {
  ...{ campaign, stage: 'ADMINISTRATIVE', now: '2026-02-01T02:00:00.000Z', edition: 1, sealed: false, extendedTo: [], before: 'CURRENT' },
  ...{ unchanged: false, undecided: [], openObjections: 0, missing: [] },
};
const one = [{ formationId: 'frm_a', count: 2 }];
const none = [{ formationId: 'frm_b', count: 0 }];

describe('a list can be published', () => {
  const told = (facts: Readiness): string[] => publicationProblems(facts).map(({ code, field }) => `${code} ${field?.join('.')}`);
  const skd = { stage: 'SKD' as ListStage, now: day('2026-02-16') };
  const final = { stage: 'FINAL' as ListStage, now: '2026-02-27T02:00:00.000Z' };

  test.each<[string, Partial<Readiness>, string[]]>([
    ['once registration is over and all are decided', { undecided: none }, []],
    ['not while somebody may still apply', { now: '2026-01-11T16:59:59.999Z' }, ['NOT_OPEN_YET stage']],
    ['at the first instant nobody can', { now: '2026-01-11T17:00:00.000Z' }, []],
    ['not while one applicant may still apply', { extendedTo: [day('2026-02-02')] }, ['NOT_OPEN_YET stage']],
    ['not while any are undecided', { undecided: [...one, ...none] }, ['UNDECIDED formations.frm_a']],
    ['on the last day that leaves three whole days for objections', { now: '2026-02-01T16:59:59.999Z' }, []],
    ['not on a day that leaves fewer', { now: '2026-02-01T17:00:00.000Z' }, ['OBJECTION_TOO_SHORT stage']],
    ['as a correction at any time', { edition: 2, now: day('2026-02-08') }, []],
    ['not once a later list rests on it', { edition: 2, sealed: true }, ['TRANSITION_REFUSED stage']],
    ['not as it was announced already', { edition: 2, unchanged: true }, ['LIST_UNCHANGED stage']],
    ['or is told what may still change it', { edition: 2, unchanged: true, undecided: one }, ['UNDECIDED formations.frm_a']],
    ['of the basic test', skd, []],
    ['not without the list before', { ...skd, before: 'MISSING' }, ['LIST_MISSING stage']],
    ['not while that was corrected and not announced', { ...skd, before: 'OUTDATED' }, ['LIST_OUTDATED stage']],
    ['anew, whatever became of the list before', { ...skd, before: 'OUTDATED', edition: 2 }, []],
    ['not while objections wait', { ...skd, openObjections: 1 }, ['UNDECIDED objections']],
    ['not while people may object', { ...skd, now: day('2026-02-03') }, ['NOT_OPEN_YET stage']],
    ['not while one may object', { ...skd, extendedTo: [day('2026-02-17')] }, ['NOT_OPEN_YET stage']],
    ['not without a word on somebody', { ...skd, missing: one }, ['SCORES_MISSING formations.frm_a']],
    ['at the end', final, []],
    ['at the end, not a day too late', { ...final, now: day('2026-02-27') }, ['OBJECTION_TOO_SHORT stage']],
    [
      'or is told all that stands in the way at once',
      { ...skd, now: day('2026-02-03'), before: 'OUTDATED', openObjections: 2, missing: one },
      ['LIST_OUTDATED stage', 'UNDECIDED objections', 'NOT_OPEN_YET stage', 'SCORES_MISSING formations.frm_a'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told({ ...ready, ...change })).toEqual(expected);
  });

  test.each<[string, string | null | undefined, number, string[]]>([
    ['the first without a reason', null, 1, []],
    ['the first with one: it corrects nothing', 'Koreksi', 1, ['INVALID']],
    ['a correction with one', 'Sanggah diterima', 2, []],
    ['a correction without', undefined, 2, ['REQUIRED']],
    ['a correction with a blank', '  ', 2, ['REQUIRED']],
    ['a correction with a novel', 'x'.repeat(301), 2, ['TOO_LONG']],
  ])('%s', (_, reason, edition, expected) => {
    expect(reasonProblems(reason, edition, campaign).map(({ code }) => code)).toEqual(expected);
  });
});

/** What follows from an offer is told beside offers. */
describe('an applicant’s next step', () => {
  const submitted = { submission: {} } as ApplicationFacts['application'];
  const standing: ApplicationFacts = {
    application: submitted,
    campaign,
    extendedTo: {},
    outcomes: {},
    objections: [],
    offer: null,
    now: day('2026-01-15'),
  };
  const out = (ADMINISTRATIVE: string, SKD?: string | null, FINAL?: string | null): Partial<ApplicationFacts> =>
    ({
      outcomes: { ADMINISTRATIVE, ...(SKD !== undefined && { SKD }), ...(FINAL !== undefined && { FINAL }) },
    }) as Partial<ApplicationFacts>;
  const objected = (
    stage: 'ADMIN_OBJECTION' | 'FINAL_OBJECTION',
    status: 'FILED' | 'ACCEPTED' | 'REJECTED',
  ): Partial<ApplicationFacts> => ({
    objections: [{ stage, status, answerBy: day('2026-02-11') }],
  });
  const draft = { application: { submission: null } };
  const rejected = { ...out('INELIGIBLE'), now: day('2026-02-02') };

  test.each<[string, Partial<ApplicationFacts>, string, string | null, string | null]>([
    ['a draft', { ...draft, now: day('2026-01-05') }, 'COMPLETE_AND_SUBMIT REGISTRATION', null, day('2026-01-11')],
    [
      'a draft with more time',
      { ...draft, now: day('2026-01-12'), extendedTo: { REGISTRATION: day('2026-01-13') } },
      'COMPLETE_AND_SUBMIT REGISTRATION',
      null,
      day('2026-01-13'),
    ],
    ['a draft, too late', draft, 'REGISTRATION_OVER REGISTRATION', null, null],
    ['submitted', {}, 'WAIT_FOR_LIST ADMINISTRATIVE', null, day('2026-02-01')],
    [
      'rejected, tomorrow they may object',
      { ...rejected, now: day('2026-01-31') },
      'MAY_OBJECT ADMIN_OBJECTION',
      day('2026-02-01'),
      day('2026-02-04'),
    ],
    ['rejected', rejected, 'MAY_OBJECT ADMIN_OBJECTION', null, day('2026-02-04')],
    ['rejected, too late', { ...rejected, now: day('2026-02-04') }, 'NOT_SELECTED ADMINISTRATIVE', null, null],
    ['objected', { ...rejected, ...objected('ADMIN_OBJECTION', 'FILED') }, 'WAIT_FOR_ANSWER ADMIN_OBJECTION', null, day('2026-02-11')],
    ['heard', { ...rejected, ...objected('ADMIN_OBJECTION', 'ACCEPTED') }, 'WAIT_FOR_LIST ADMINISTRATIVE', null, day('2026-02-11')],
    ['not heard', { ...rejected, ...objected('ADMIN_OBJECTION', 'REJECTED') }, 'NOT_SELECTED ADMINISTRATIVE', null, null],
    ['let through', { ...out('ELIGIBLE'), now: day('2026-02-02') }, 'SIT_TEST SKD', day('2026-02-09'), day('2026-02-14')],
    ['in the days of the test', { ...out('ELIGIBLE'), now: day('2026-02-10') }, 'SIT_TEST SKD', null, day('2026-02-14')],
    ['after it', { ...out('ELIGIBLE'), now: day('2026-02-15') }, 'WAIT_FOR_LIST SKD', null, day('2026-02-19')],
    [
      'decided later than all others',
      { ...out(null as never), now: day('2026-02-02') },
      'WAIT_FOR_LIST ADMINISTRATIVE',
      null,
      day('2026-02-09'),
    ],
    ['not passed', { ...out('ELIGIBLE', 'NOT_PASSED'), now: day('2026-02-16') }, 'NOT_SELECTED SKD', null, null],
    [
      'rejected, when others are further',
      { ...out('INELIGIBLE', null, null), now: day('2026-03-01') },
      'NOT_SELECTED ADMINISTRATIVE',
      null,
      null,
    ],
    ['through', { ...out('ELIGIBLE', 'THROUGH'), now: day('2026-02-16') }, 'SIT_TEST SKB', day('2026-02-19'), day('2026-02-24')],
    [
      'after the field test',
      { ...out('ELIGIBLE', 'THROUGH'), now: day('2026-02-25') },
      'WAIT_FOR_LIST FINAL_ANNOUNCEMENT',
      null,
      day('2026-02-27'),
    ],
    ['selected', { ...out('ELIGIBLE', 'THROUGH', 'SELECTED'), now: day('2026-02-28') }, 'WAIT_FOR_OFFER FILING', null, day('2026-03-08')],
    [
      'placed elsewhere',
      { ...out('ELIGIBLE', 'THROUGH', 'PLACED'), now: day('2026-02-28') },
      'WAIT_FOR_OFFER FILING',
      null,
      day('2026-03-08'),
    ],
    [
      'in reserve',
      { ...out('ELIGIBLE', 'THROUGH', 'RESERVE'), now: day('2026-02-28') },
      'MAY_OBJECT FINAL_OBJECTION',
      null,
      day('2026-03-02'),
    ],
    ['in reserve, later', { ...out('ELIGIBLE', 'THROUGH', 'RESERVE'), now: day('2026-03-02') }, 'WAIT_IN_RESERVE FILING', null, null],
    ['absent at last', { ...out('ELIGIBLE', 'THROUGH', 'ABSENT'), now: day('2026-03-02') }, 'NOT_SELECTED FINAL_ANNOUNCEMENT', null, null],
    ['not passed, at last', { ...out('ELIGIBLE', 'NOT_PASSED', null), now: day('2026-02-28') }, 'NOT_SELECTED SKD', null, null],
  ])('%s', (_, change, expected, from, deadlineAt) => {
    const next = nextStep({ ...standing, ...change });
    expect([`${next.code} ${next.stage}`, next.from, next.deadlineAt]).toEqual([expected, from, deadlineAt]);
  });
});

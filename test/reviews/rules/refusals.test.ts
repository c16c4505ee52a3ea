// What a refusal says besides that it refuses: the limit, the instant, what can be done instead; and rounds, raters and sheets at their edges.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { progressOf, sheetOf } from '../../../src/modules/reviews/rules/anonymity.ts';
import { VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import { checkRows, peopleOf, reviewedPost } from '../../../src/modules/reviews/rules/enrolment.ts';
import { assertRaterAllowed, decline, invite } from '../../../src/modules/reviews/rules/invitation.ts';
import { assertReviewAllowed, statusOf } from '../../../src/modules/reviews/rules/lifecycle.ts';
import { approveRaters, nominate, remind, replaceRater, returnRaters } from '../../../src/modules/reviews/rules/nomination.ts';
import { reviewsRules } from '../../../src/modules/reviews/rules/policy.ts';
import {
  assertRoundAllowed,
  cancelRound,
  changeRound,
  closeRound,
  extendRound,
  roundActions,
  roundBlockers,
} from '../../../src/modules/reviews/rules/round.ts';
import { writeForm } from '../../../src/modules/reviews/rules/template.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import {
  AFTER_NOMINATION,
  acting,
  approved,
  asking,
  at,
  drafted,
  enrolled,
  LAUNCH,
  launched,
  newId,
  nominated,
  OVER,
  peers,
  reports,
  told,
} from './support.ts';

const asked = invite(approved(), 'rvi_1', 'emp_p1', 'PEER');
const facts = (more: object = {}) => ({ round: launched(), stage: 'ANSWERING' as const, now: LAUNCH, answered: false, ...more });
const DECLINED = decline(asked, { reason: 'NO_CONTACT' }, facts());
const CANCELLED = cancelRound(launched(), { reason: 'Salah unit' }, LAUNCH);
const propose = (raters: ReturnType<typeof peers>) => nominate(enrolled(), { raters }, { ...acting(), newId });
const NOW = { round: launched(), now: LAUNCH };

describe('a refusal says', () => {
  it.each<[string, () => unknown, object]>([
    [
      'to a rater who is late, when it was over',
      () => assertRaterAllowed('reviewSubmit', asked, facts({ now: OVER })),
      { data: { closedAt: OVER } },
    ],
    ['to one who declined, that nothing is left', () => assertRaterAllowed('reviewSubmit', DECLINED, facts()), { data: { allowed: [] } }],
    [
      'to who proposes late, when it was over',
      () => assertReviewAllowed('reviewNominate', enrolled(), { ...NOW, now: AFTER_NOMINATION }),
      { data: { closedAt: '2026-03-12T17:00:00.000Z' } },
    ],
    [
      'to who chooses early, from when',
      () => assertReviewAllowed('reviewApproveRaters', enrolled(), NOW),
      { code: 'NOT_OPEN_YET', params: { opensAt: '2026-03-12T17:00:00.000Z' } },
    ],
    [
      'to who chooses twice, what is left',
      () => assertReviewAllowed('reviewApproveRaters', approved(), NOW),
      { code: 'TRANSITION_REFUSED', data: { allowed: ['reviewReplaceRater', 'reviewRemind'] } },
    ],
    [
      'to who reminds before anybody is asked, what comes first',
      () => assertReviewAllowed('reviewRemind', nominated(), NOW),
      { code: 'TRANSITION_REFUSED', data: { allowed: ['reviewReturnRaters', 'reviewApproveRaters', 'reviewSubjectWithdraw'] } },
    ],
    [
      'to who reminds while raters are proposed the same',
      () => assertReviewAllowed('reviewRemind', enrolled(), NOW),
      { code: 'TRANSITION_REFUSED' },
    ],
    [
      'to who reminds twice, from when again',
      () => remind(remind(approved(), acting()), acting()),
      { params: { most: 1, opensAt: '2026-03-02T17:00:00.000Z' } },
    ],
    [
      'to who returns what nobody proposed, that it is not sent',
      () => returnRaters(enrolled(), { reason: 'x' }, acting()),
      { code: 'TRANSITION_REFUSED' },
    ],
    ['how many a group needs', () => propose([...peers(2), ...reports(3)]), { params: { group: 'PEER', least: 3 } }],
    ['what the cap is', () => approveRaters(nominated(), {}, asking(launched(), LAUNCH, { emp_p2: 8 })), { params: { most: 8 } }],
    ['what a batch may hold', () => checkRows('employeeIds', ['a', 'b'], 1), { params: { most: 1 } }],
    ['to who enrols late, when it was over', () => assertRoundAllowed('reviewEnrolMany', launched(), OVER), { data: { closedAt: OVER } }],
    ['to who closes early, from when', () => assertRoundAllowed('reviewClose', launched(), LAUNCH), { params: { opensAt: OVER } }],
    [
      'of a draft, what can be done with it',
      () => assertRoundAllowed('reviewClose', drafted(), LAUNCH),
      { data: { allowed: ['reviewRoundChange', 'reviewLaunch'] } },
    ],
    ['of a cancelled round, that nothing can', () => assertRoundAllowed('reviewExtend', CANCELLED, LAUNCH), { data: { allowed: [] } }],
    [
      'of a draft that is extended, that it is changed instead',
      () => extendRound(drafted(), { answerUntil: '2026-04-10', reason: 'x' }, LAUNCH),
      { code: 'TRANSITION_REFUSED' },
    ],
    ['within which bounds a threshold stands', () => drafted({ threshold: 2 }), { params: { least: 3, most: 12 } }],
    [
      'how many may be asked in all',
      () =>
        drafted({
          groups: [
            { group: 'PEER', least: 0, most: 12 },
            { group: 'SUBORDINATE', least: 0, most: 9 },
          ],
        }),
      { params: { most: 20 } },
    ],
    [
      'until when answers may be taken',
      () => drafted({ answerUntil: '2028-01-01' }),
      { params: { least: '2026-01-01', most: '2027-12-31' } },
    ],
    [
      'to a replacement with too many, the cap',
      () =>
        replaceRater(
          approved(),
          { declinedId: 'emp_p1', employeeId: 'emp_p4' },
          { ...asking(launched(), LAUNCH, { emp_p4: 8 }), leaving: DECLINED, known: false },
        ),
      { params: { most: 8 } },
    ],
    [
      'of one who did not decline, that nothing can be done',
      () => replaceRater(approved(), { declinedId: 'emp_p1', employeeId: 'emp_p4' }, { ...asking(), leaving: asked, known: false }),
      { data: { allowed: [] } },
    ],
  ])('%s', (_, rule, problem) => {
    expect(problemsOf(rule)[0]).toMatchObject(problem);
  });

  it('how many of a group there may be', () => {
    const round = launched({ groups: [{ group: 'PEER', least: 3, most: 4 }] });
    expect(problemsOf(() => nominate(enrolled(), { raters: peers(5) }, { ...acting(round), newId }))).toMatchObject([
      { code: 'LIMIT_REACHED', params: { most: 4 } },
    ]);
    const outside = launched({ groups: [{ group: 'EXTERNAL', least: 2, most: 3 }] });
    const external = { name: 'Budi', organisation: 'LSM', reason: 'Mitra' };
    const ask = (count: number) =>
      problemsOf(() =>
        nominate(enrolled(), { raters: [], externals: Array.from({ length: count }, () => external) }, { ...acting(outside), newId }),
      );
    expect([ask(1), ask(4)]).toMatchObject([[{ params: { group: 'EXTERNAL', least: 2 } }], [{ params: { most: 3 } }]]);
    const conflicts = Array.from({ length: 11 }, (_, i) => ({ employeeId: `emp_p${i}`, reason: 'x' }));
    expect(problemsOf(() => nominate(enrolled(), { raters: reports(3), conflicts }, { ...acting(), newId }))).toContainEqual(
      expect.objectContaining({ code: 'LIMIT_REACHED', field: ['conflicts'], params: { most: 10 } }),
    );
  });

  it('of a questionnaire, how many lines and questions it has', () => {
    const write = (input: object) => problemsOf(() => writeForm({ title: 'Kuesioner', questions: [], ...input }, at(LAUNCH).policy));
    expect(write({ values: [{ value: 'LOYAL', guides: ['a'] }] })).toMatchObject([{ params: { least: 3, most: 3 } }]);
    expect(write({ questions: ['a', 'b', 'c', 'd'] })).toMatchObject([{ params: { most: 3 } }]);
  });

  it('of a decree, within which bounds its numbers stand', () => {
    const terms = { thresholdLeast: 5, thresholdStandard: 4, loadStandard: 9, loadMost: 8, returnGraceDays: 3 };
    expect(reviewsRules.contradictions?.(terms)).toEqual([
      { path: ['thresholdStandard'], code: 'OUT_OF_RANGE', params: { least: 5, most: 10 } },
      { path: ['loadStandard'], code: 'OUT_OF_RANGE', params: { least: 1, most: 8 } },
    ]);
  });
});

describe('a round', () => {
  const around = { policy: at(LAUNCH).policy, unpublished: false };
  it('offers what nothing stands in the way of, also where no result waits for its publication', () => {
    expect(roundActions(launched(), LAUNCH, around)).toEqual(['reviewEnrolMany', 'reviewEnrolUnit', 'reviewExtend', 'reviewRoundCancel']);
  });

  it('is closed and cancelled however long after, but not extended beyond the next year', () => {
    expect(roundActions(launched(), '2028-01-05T02:00:00.000Z', around)).toEqual(['reviewClose', 'reviewRoundCancel']);
    expect(roundActions(launched(), '2027-12-31T02:00:00.000Z', around)).toContain('reviewExtend');
  });

  it('says until when each step can be done', () => {
    const until = (round: ReturnType<typeof launched>, now: string) =>
      Object.fromEntries(roundBlockers(round, now, around).map((one) => [one.action, one.until]));
    expect(until(drafted(), '2026-03-20T02:00:00.000Z')).toEqual({ reviewLaunch: '2026-03-12T17:00:00.000Z' });
    expect(until(launched(), OVER)).toEqual({ reviewEnrolMany: OVER, reviewEnrolUnit: OVER });
    expect(until(launched(), LAUNCH)).toEqual({ reviewClose: null });
  });

  it('that is changed keeps what a form does not know of', () => {
    expect(changeRound(drafted({ threshold: 4 }), { title: undefined, threshold: undefined }, at(LAUNCH))).toEqual(
      drafted({ threshold: 4 }),
    );
  });
});

describe('raters', () => {
  it('chosen by the superior alone, where nobody was proposed, are those and no others', () => {
    const add = [...peers(3), ...reports(3)];
    expect(approveRaters(enrolled(), { add }, asking(launched(), AFTER_NOMINATION)).approval).toMatchObject({
      raters: add,
      externals: [],
      struck: [],
    });
  });

  it('come from the team alone where it is large enough', () => {
    const card = (employeeId: string) => ({ employeeId }) as never;
    const around = (count: number) => ({ team: ['a', 'b', 'c'].slice(0, count).map(card), unit: [card('x')], reports: [] });
    expect([3, 2].map((count) => peopleOf('emp_me', 'emp_boss', launched(), around(count)).peers)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'x'],
    ]);
  });

  it('are civil servants on the day of the snapshot, whatever they were before', () => {
    const kind = [
      { value: 'NON_ASN', validFrom: '2015-01-01' },
      { value: 'PNS', validFrom: '2025-01-01' },
    ];
    const post = { id: 'asg_1', holding: 'DEFINITIVE', unitId: 'unt_1', unitPath: 'unt_1/', validFrom: '2025-01-01', validTo: null };
    const employee = { id: 'emp_me', name: 'Siti', kind: 'PNS', spans: { kind }, assignments: [post] };
    expect(
      told(() => reviewedPost({ id: 'rvs_1', round: launched(), path: 'unt_1/', employee, taken: false, now: LAUNCH } as never)),
    ).toEqual([]);
  });
});

describe('a sheet', () => {
  const order = (question: number, text: string) => createHash('sha256').update(`${question}|${text}`).digest('hex');
  const peer = (comments: Record<string, string>) => ({
    group: 'PEER' as const,
    answers: { scores: { LOYAL: 'FOUR' as const }, comments },
  });
  const terms = {
    threshold: 3,
    values: VALUES,
    questions: [
      { number: 1, text: 'Apa?' },
      { number: 2, text: 'Mengapa?' },
    ],
    order,
  };

  it('has the comments in the order of their keys alone, and none where nobody wrote', () => {
    const written = ['a', 'b', 'c', 'd', 'e'];
    const [first, second] = sheetOf(
      written.map((text) => peer({ 1: text })),
      terms,
    ).comments;
    expect(first?.comments).toEqual(written.toSorted((a, b) => (order(1, a) < order(1, b) ? -1 : 1)));
    expect(second?.comments).toEqual([]);
  });

  it('and progress say “not yet” of a group that is below the threshold', () => {
    const asked = ['PEER', 'SUBORDINATE'] as const;
    expect(progressOf({ PEER: 2, SUBORDINATE: 4 }, { threshold: 3, asked })).toEqual([
      { group: 'PEER', enough: false, count: null },
      { group: 'SUBORDINATE', enough: true, count: 4 },
    ]);
  });
});

it('a round that is closed takes no answer, and its draft no extension', () => {
  const closed = closeRound(launched(), OVER);
  expect(told(() => assertRaterAllowed('reviewSubmit', asked, facts({ round: closed, now: OVER })))).toEqual([
    'DEADLINE_PASSED invitationId',
  ]);
});

it('nobody declines once it is over or answered, and who was taken out is so whatever became of the round', () => {
  expect(told(() => decline(asked, { reason: 'NO_CONTACT' }, facts({ now: OVER })))).toEqual(['DEADLINE_PASSED invitationId']);
  expect(told(() => decline(asked, { reason: 'NO_CONTACT' }, facts({ answered: true })))).toEqual(['ALREADY_EXISTS invitationId']);
  const out = { ...approved(), stage: 'WITHDRAWN' as const };
  const rounds = [launched(), CANCELLED, closeRound(launched(), OVER)];
  expect(rounds.map((round) => statusOf(out, { round, now: OVER }))).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
});

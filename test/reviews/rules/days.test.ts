// The end of a review and of its days, who is taken into a round, whom the suggestion names, and the words of a questionnaire.
import { describe, expect, it } from 'vitest';
import { checkRows, enrol, peopleOf, reviewedPost } from '../../../src/modules/reviews/rules/enrolment.ts';
import { assertRaterAllowed, decline, invite, raterBlockers } from '../../../src/modules/reviews/rules/invitation.ts';
import { type ReviewSide, statusOf, subjectBlockers, subjectDeadline, withdraw } from '../../../src/modules/reviews/rules/lifecycle.ts';
import { returnRaters, suggestRaters } from '../../../src/modules/reviews/rules/nomination.ts';
import { publish } from '../../../src/modules/reviews/rules/result.ts';
import { cancelRound, closeRound } from '../../../src/modules/reviews/rules/round.ts';
import { writeForm } from '../../../src/modules/reviews/rules/template.ts';
import type { ReviewSubject } from '../../../src/modules/reviews/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import {
  AFTER_NOMINATION,
  acting,
  approved,
  at,
  drafted,
  enrolled,
  LAUNCH,
  launched,
  nominated,
  OVER,
  PEERS,
  PEOPLE,
  peers,
  reports,
  told,
} from './support.ts';

describe('what stands in the way', () => {
  const stopped = (subject: ReviewSubject, sides: ReviewSide[], now = LAUNCH, round = launched()) =>
    subjectBlockers(subject, sides, { round, now }).map(({ action, problem, who, until }) => [action, problem.code, who, until].join(' '));
  const reminded = { ...approved(), remindedOn: '2026-03-02' };

  it.each([
    [
      'of the superior is the person, while there are days to propose',
      enrolled(),
      'SUPERIOR',
      LAUNCH,
      [`reviewApproveRaters NOT_OPEN_YET EMPLOYEE ${OVER}`],
    ],
    [
      'of the person are their days',
      enrolled(),
      'SELF',
      AFTER_NOMINATION,
      ['reviewNominate DEADLINE_PASSED HR_OFFICER 2026-03-12T17:00:00.000Z'],
    ],
    ['of a second reminder is the day', reminded, 'SUPERIOR', LAUNCH, [`reviewRemind LIMIT_REACHED TIME ${OVER}`]],
    ['of who answers is nothing', approved(), 'SUPERIOR', LAUNCH, []],
    [
      'of raters once it is over is the end',
      nominated(),
      'SUPERIOR',
      OVER,
      [`reviewReturnRaters DEADLINE_PASSED HR_OFFICER ${OVER}`, `reviewApproveRaters DEADLINE_PASSED HR_OFFICER ${OVER}`],
    ],
    ['of what is taken out is nothing', { ...enrolled(), stage: 'WITHDRAWN' as const }, 'SUPERIOR', OVER, []],
    ['of what is published is nothing', { ...approved(), stage: 'PUBLISHED' as const }, 'SUPERIOR', OVER, []],
  ] as const)('%s', (_, subject, side, now, expected) => {
    expect(stopped(subject, [side], now)).toEqual(expected);
  });

  it('of a cancelled round is nothing, and a second reminder is told when', () => {
    expect(stopped(nominated(), ['SUPERIOR'], LAUNCH, cancelRound(launched(), { reason: 'x' }, LAUNCH))).toEqual([]);
    expect(stopped(nominated(), ['SUPERIOR', 'SELF'], OVER, cancelRound(launched(), { reason: 'x' }, LAUNCH)), 'long after').toEqual([]);
    expect(subjectBlockers(reminded, ['OFFICER'], { round: launched(), now: LAUNCH })[0]?.from).toBe('2026-03-02T17:00:00.000Z');
  });

  it('of a rater is the end of the days, and nobody declines their own review', () => {
    const facts = { round: launched(), stage: 'ANSWERING' as const, now: OVER, answered: false };
    const rater = (group: 'PEER' | 'SELF', more: object = {}) =>
      raterBlockers(invite(approved(), 'rvi_1', 'emp_p1', group), { ...facts, ...more }).map(({ action, until }) => `${action} ${until}`);
    expect(rater('PEER')).toEqual([`reviewDraftSave ${OVER}`, `reviewSubmit ${OVER}`, `reviewDecline ${OVER}`]);
    expect(rater('SELF')).toEqual([`reviewDraftSave ${OVER}`, `reviewSubmit ${OVER}`]);
    expect([rater('PEER', { now: LAUNCH }), rater('PEER', { answered: true })]).toEqual([[], []]);
    expect(rater('PEER', { now: LAUNCH, round: closeRound(launched(), OVER) }), 'closed by hand').toHaveLength(3);
  });

  it('of one’s own review is told as what can be done instead', () => {
    const own = invite(approved(), 'rvi_1', 'emp_me', 'SELF');
    const facts = { round: launched(), stage: 'ANSWERING' as const, now: LAUNCH, answered: false };
    expect(problemsOf(() => assertRaterAllowed('reviewDecline', own, facts))).toMatchObject([
      { code: 'TRANSITION_REFUSED', data: { allowed: ['reviewDraftSave', 'reviewSubmit'] } },
    ]);
    const peer = invite(approved(), 'rvi_1', 'emp_p1', 'PEER');
    expect(decline(peer, { reason: 'NO_CONTACT' }, facts).declined).toEqual({ reason: 'NO_CONTACT', note: null });
    expect(told(() => decline(peer, { reason: 'NO_CONTACT', note: ' ' }, facts))).toEqual(['REQUIRED note']);
    expect(told(() => decline(peer, { reason: 'OTHER', note: ' ' }, facts))).toEqual(['REQUIRED note']);
  });
});

describe('the end of a review', () => {
  it('is its publication, once, when the round is closed', () => {
    const closed = { round: closeRound(launched(), OVER), now: OVER };
    const done = publish(approved(), closed);
    expect(done).toEqual({ ...approved(), stage: 'PUBLISHED' });
    expect(told(() => publish(done, closed))).toEqual(['TRANSITION_REFUSED subjectId']);
    expect(told(() => publish(approved(), { round: launched(), now: OVER }))).toEqual(['TRANSITION_REFUSED subjectId']);
  });

  it('or that it was taken out, with a reason', () => {
    expect(withdraw(approved(), { reason: ' Salah orang ' }, acting())).toMatchObject({
      stage: 'WITHDRAWN',
      withdrawn: { reason: 'Salah orang', at: LAUNCH },
    });
    expect(told(() => withdraw(approved(), { reason: '' }, acting()))).toEqual(['REQUIRED reason']);
    expect(told(() => withdraw(approved(), { reason: 'x'.repeat(301) }, acting()))).toEqual(['TOO_LONG reason']);
    expect(told(() => returnRaters(nominated(), { reason: 'x'.repeat(301) }, acting()))).toEqual(['TOO_LONG reason']);
  });

  it('the next instant that counts is that of the proposals, then that of the answers', () => {
    const when = (subject: ReviewSubject, now = LAUNCH) => subjectDeadline(subject, { round: launched(), now });
    expect([when(enrolled()), when(enrolled(), AFTER_NOMINATION), when(nominated()), when(approved())]).toEqual([
      '2026-03-12T17:00:00.000Z',
      OVER,
      OVER,
      OVER,
    ]);
    expect(statusOf(enrolled(), { round: launched(), now: OVER })).toBe('CLOSED');
  });
});

describe('who is taken into a round', () => {
  it('is measured in a batch: none, too many, and one twice', () => {
    expect(told(() => checkRows('employeeIds', ['a', 'b'], 2))).toEqual([]);
    expect(told(() => checkRows('employeeIds', ['a', 'b', 'c'], 2))).toEqual(['LIMIT_REACHED employeeIds']);
  });

  it('says of an elected official, and of one from elsewhere, why not', () => {
    const post = {
      id: 'asg_1',
      holding: 'DEFINITIVE',
      unitId: 'unt_2',
      unitPath: 'unt_1/unt_2/',
      positionTitle: 'Analis',
      validFrom: '2024-01-01',
      validTo: null,
    };
    const of = (kind: string, path: string) =>
      ({
        id: 'rvs_1',
        round: launched(),
        path,
        employee: { id: 'emp_me', name: 'Siti', kind, assignments: [post] },
        taken: false,
        now: LAUNCH,
      }) as never;
    expect(problemsOf(() => reviewedPost(of('NON_ASN', 'unt_1/')))).toMatchObject([{ text: 'RATED_PERSON' }]);
    expect(problemsOf(() => reviewedPost(of('PNS', 'unt_9/')))).toMatchObject([{ text: 'WITHIN_UNIT' }]);
    expect(enrol(of('PNS', 'unt_1/'), post as never, { day: '2026-03-02', superiorId: 'emp_boss', superiorName: 'Bambang' })).toEqual({
      ...enrolled({ unitId: 'unt_2', unitPath: 'unt_1/unt_2/', positionTitle: 'Analis', employeeName: 'Siti' }),
      snapshot: { day: '2026-03-02', superiorId: 'emp_boss', superiorName: 'Bambang' },
    });
  });

  it('has of each side a page of people at most', () => {
    const cards = (of: string) => Array.from({ length: 260 }, (_, i) => ({ employeeId: `${of}${i}` })) as never;
    const people = peopleOf('emp_me', 'emp_boss', launched(), { team: cards('t'), unit: [], reports: cards('r') });
    expect([people.peers.length, people.subordinates.length]).toEqual([250, 250]);
  });

  it('has peers of the team alone where the round asks for none', () => {
    const round = launched({ groups: [{ group: 'SUBORDINATE', least: 3, most: 6 }] });
    const card = (employeeId: string) => ({ employeeId }) as never;
    expect(peopleOf('emp_me', 'emp_boss', round, { team: [card('a')], unit: [card('b')], reports: [] }).peers).toEqual(['a']);
  });
});

describe('the suggestion', () => {
  it('is of the most that each group has, and bars nobody where nobody was barred', () => {
    const round = launched({
      groups: [
        { group: 'PEER', least: 1, most: 4 },
        { group: 'SUBORDINATE', least: 1, most: 3 },
      ],
    });
    const found = suggestRaters(enrolled(), { round, people: PEOPLE, loads: new Map(), mix: (id) => id });
    expect(found).toEqual([...peers(4), ...reports(3)]);
  });
  it('counts from ten reviews on as more than from nine', () => {
    const round = launched({ loadCap: 20, groups: [{ group: 'PEER', least: 1, most: 3 }] });
    const loads = new Map(PEERS.map((id, i) => [id, i === 3 ? 9 : 10]));
    const found = suggestRaters(enrolled(), { round, people: PEOPLE, loads, mix: (id) => id });
    expect(found.map(({ employeeId }) => employeeId)).toEqual(['emp_p4', 'emp_p1', 'emp_p2']);
  });
});

describe('a questionnaire', () => {
  const { policy } = at(LAUNCH);
  const write = (input: object) =>
    told(() => writeForm({ title: 'Kuesioner', questions: ['Apa?'], ...input } as Parameters<typeof writeForm>[0], policy));
  const lines = (count: number, text = 'x') => Array.from({ length: count }, () => text);
  it.each([
    ['two guides', { values: [{ value: 'LOYAL', guides: lines(2) }] }, ['OUT_OF_RANGE values.0.guides']],
    ['four steps', { values: [{ value: 'LOYAL', anchors: lines(4) }] }, ['OUT_OF_RANGE values.0.anchors']],
    ['a blank step', { values: [{ value: 'LOYAL', anchors: [...lines(4), ' '] }] }, ['REQUIRED values.0.anchors.4']],
    ['a guide too long', { values: [{ value: 'LOYAL', guides: [...lines(2), 'x'.repeat(301)] }] }, ['TOO_LONG values.0.guides.2']],
    ['a value twice', { values: [{ value: 'LOYAL' }, { value: 'ADAPTIVE' }, { value: 'LOYAL' }] }, ['ALREADY_EXISTS values.2.value']],
    ['four questions', { questions: lines(4) }, ['LIMIT_REACHED questions']],
    ['a blank question', { questions: ['x', ''] }, ['REQUIRED questions.1']],
    ['a question too long', { questions: ['x'.repeat(301)] }, ['TOO_LONG questions.0']],
    ['a nameless title', { title: ' ' }, ['REQUIRED title']],
    ['a title too long', { title: 'x'.repeat(151) }, ['TOO_LONG title']],
    ['no question', { questions: [] }, []],
  ])('with %s', (_, input, problems) => {
    expect(write(input)).toEqual(problems);
  });
  it('has the own words of a value, and the usual ones of all others', () => {
    const made = writeForm(
      { title: ' Kuesioner ', values: [{ value: 'LOYAL', guides: ['a', 'b', 'c'] }], questions: [' Apa? ', 'Mengapa?'] },
      policy,
    );
    expect(made).toMatchObject({
      title: 'Kuesioner',
      questions: [
        { number: 1, text: 'Apa?' },
        { number: 2, text: 'Mengapa?' },
      ],
    });
    const usual = writeForm({ title: 'Kuesioner', questions: [] }, policy).values;
    expect(made.values.map((one, i) => [one.guides, one.anchors === usual[i]?.anchors])).toEqual(
      usual.map(({ value, guides }) => [value === 'LOYAL' ? ['a', 'b', 'c'] : guides, true]),
    );
    expect(drafted().templateId).toBeNull();
  });
});

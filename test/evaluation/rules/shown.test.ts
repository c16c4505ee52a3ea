// What of an evaluation is seen, and by whom: its state and its number before the hand-over, the printed form, posts that no plan covers, what the rater is told.
import { describe, expect, it } from 'vitest';
import { evaluationForm, finalAtOf } from '../../../src/modules/evaluation/rules/form.ts';
import { workingPredicate } from '../../../src/modules/evaluation/rules/matrix.ts';
import { evaluationNotices } from '../../../src/modules/evaluation/rules/notices.ts';
import { acknowledge, checkBatch, currentNumber, finalise } from '../../../src/modules/evaluation/rules/rating.ts';
import { saveSelf, submitSelf, withdrawSelf } from '../../../src/modules/evaluation/rules/self.ts';
import type { Evaluation, Predicate, Rating } from '../../../src/modules/evaluation/rules/types.ts';
import { unplanned } from '../../../src/modules/evaluation/rules/unplanned.ts';
import { cardShownTo, shownTo, statusShown, versionShown } from '../../../src/modules/evaluation/rules/views.ts';
import type { Assignment } from '../../../src/modules/organisation/rules/types.ts';
import { codes, rated, shared, submitted } from './lifecycle-support.ts';
import { DECEMBER, me, officer, opened, policy, sealed } from './support.ts';

describe('before the hand-over', () => {
  it('that it is rated is the rater’s alone: others see it open', () => {
    expect((['OPEN', 'RATED', 'SHARED', 'FINAL', 'EXEMPT'] as const).map(statusShown)).toEqual([
      'OPEN',
      'OPEN',
      'SHARED',
      'FINAL',
      'EXEMPT',
    ]);
    expect(shownTo(rated(), false).status).toBe('OPEN');
    const card = { status: 'RATED', predicate: 'GOOD' } as Parameters<typeof cardShownTo>[0];
    expect([cardShownTo(card, false).status, cardShownTo(card, true).status]).toEqual(['OPEN', 'RATED']);
  });

  it('a number that rises with each rating is hidden with them', () => {
    const [before, after] = [
      { version: 7, body: { ...rated(), shown: 3 } },
      { version: 9, body: { ...shared().evaluation, shown: 3 } },
    ];
    expect([versionShown(before, false), versionShown(before, true), versionShown(after, false)]).toEqual([3, 7, 9]);
  });

  it('there is a predicate once there are both ratings', () => {
    const of = (result: Rating | null, behaviour: Rating | null) =>
      workingPredicate({
        result: result && { rating: result, reason: '' },
        behaviour: behaviour && { rating: behaviour, reason: '' },
      });
    expect([of('ABOVE', null), of(null, 'ABOVE'), of('ABOVE', 'BELOW')]).toEqual([null, null, 'POOR']);
  });
});

describe('the form', () => {
  const agreed = acknowledge(shared().evaluation, { acknowledgement: 'READ_AND_AGREED', remark: 'Terima kasih' }, me());
  const version = sealed(shared().version);
  const final = finalise(agreed, version, officer()).evaluation;
  const AT = { agency: 'BKPP Kota Semarang', achievement: 'GOOD' } as const;

  it('shows what was handed over, whose it is and by whom', () => {
    expect(evaluationForm(agreed, version, AT)).toEqual({
      ...{ ...AT, year: 2026, period: null, periodFrom: '2026-01-01', periodTo: '2026-12-31' },
      ...{ rated: version.rated, rater: version.rater, raterSuperior: version.raterSuperior },
      ...{ result: version.result, behaviour: version.behaviour, predicate: 'VERY_GOOD', predicateName: 'Sangat Baik' },
      ...{ remark: 'Terima kasih', handedOverAt: DECEMBER, finalAt: null, version: 1, hash: 'h' },
    });
  });

  it.each<[Predicate, string]>([
    ['GOOD', 'Baik'],
    ['NEEDS_IMPROVEMENT', 'Butuh Perbaikan'],
    ['POOR', 'Kurang'],
    ['VERY_POOR', 'Sangat Kurang'],
  ])('names %s as the law does: %s', (predicate, name) => {
    expect(evaluationForm(agreed, { ...version, predicate }, AT).predicateName).toBe(name);
  });

  it('of a head shows the achievement that was used, not the one of today', () => {
    const achievement = { id: 'uac_1', achievement: 'EXCELLENT' as const, reason: 'Tercapai', because: null };
    expect(evaluationForm(agreed, { ...version, achievement }, AT).achievement).toBe('EXCELLENT');
    expect(evaluationForm({ ...agreed, handOver: null }, version, { ...AT, achievement: null })).toMatchObject({
      achievement: null,
      remark: null,
    });
  });

  it('is for signing in the version that became final, and in no other', () => {
    expect([finalAtOf(final, { number: 1 }), finalAtOf(final, { number: 2 }), finalAtOf(agreed, { number: 1 })]).toEqual([
      DECEMBER,
      null,
      null,
    ]);
  });
});

describe('posts that no agreed plan covers', () => {
  const post = (id: string, validFrom: string, validTo: string | null, more: Partial<Assignment> = {}): Assignment =>
    ({ id, holding: 'DEFINITIVE', positionTitle: `Jabatan ${id}`, unitId: `unt_${id}`, validFrom, validTo, ...more }) as Assignment;
  const assignments = [
    post('a', '2024-01-01', '2026-04-30'),
    post('b', '2026-05-01', '2026-08-31'),
    post('c', '2026-09-01', null),
    post('p', '2026-02-01', null, { holding: 'PLT' }),
    post('old', '2020-01-01', '2023-12-31'),
  ];
  const of = (more: Partial<Evaluation> = {}) => ({ ...opened(), assignmentId: 'a', ...more });
  const found = (evaluation: Evaluation, ...planned: string[]) =>
    unplanned(
      { assignments },
      planned.map((assignmentId) => ({ assignmentId })),
      evaluation,
    ).map(({ assignmentId, from, to }) => [assignmentId, from, to].join(' '));

  it('are the definitive ones of the year, with their days in it', () => {
    expect(found(of(), 'a')).toEqual(['b 2026-05-01 2026-08-31', 'c 2026-09-01 2026-12-31']);
    expect(found(of())).toEqual(['a 2026-01-01 2026-04-30', 'b 2026-05-01 2026-08-31', 'c 2026-09-01 2026-12-31']);
    expect(found(of(), 'a', 'b', 'c')).toEqual([]);
    expect(unplanned({ assignments }, [], of())[1]).toMatchObject({ positionTitle: 'Jabatan b', unitId: 'unt_b' });
  });

  it('of a period, and of a second post, is the own one alone', () => {
    const quarter = { period: 2, span: { from: '2026-04-01', to: '2026-06-30' } };
    expect(found(of(quarter))).toEqual(['a 2026-04-01 2026-04-30']);
    expect(found(of({ ...quarter, assignmentId: 'c' }))).toEqual([]);
    expect(found(of({ holding: 'PLT', assignmentId: 'p' }))).toEqual(['p 2026-02-01 2026-12-31']);
  });
});

describe('what the rater is told', () => {
  const told = (before: Evaluation | null, after: Evaluation) => evaluationNotices.told(before, after, { closesAt: '', raterId: null });
  const given = shared().evaluation;
  const read = acknowledge(given, { acknowledgement: 'READ' }, me());

  it('is that it was read, and that it was agreed to, each once', () => {
    const agreed = acknowledge(read, { acknowledgement: 'READ_AND_AGREED' }, me());
    const notice = { event: 'EVALUATION_ACKNOWLEDGED', subjectId: 'evl_1', aboutId: 'emp_me', facts: { span: '2026' } };
    expect(told(given, read)).toEqual([{ ...notice, to: [{ kind: 'EMPLOYEE', employeeId: 'emp_boss' }] }]);
    expect(told(read, agreed)).toHaveLength(1);
    expect(told(agreed, agreed)).toEqual([]);
    expect(told(rated(), given)).toEqual([]);
    expect(told(null, read)).toEqual([]);
    expect(told(given, { ...read, rater: null })).toEqual([]);
  });

  it('of a period names the period', () => {
    expect(told(null, { ...opened(), period: 3, status: 'EXEMPT' })).toMatchObject([
      { event: 'EVALUATION_EXEMPT', facts: { span: '2026/3' } },
    ]);
  });
});

describe('a self-assessment that is taken back', () => {
  it('is a draft again, word for word, as when it was saved', () => {
    const saved = saveSelf(opened(), null, { achievements: 'Sepuluh layanan', result: 'MEETS' }, me('2026-12-09T02:00:00.000Z'));
    const sent = submitSelf(saved.evaluation, saved.self, { ...me(), hasRater: true });
    expect(sent.evaluation.self).toEqual({ savedAt: '2026-12-09T02:00:00.000Z', submittedAt: DECEMBER, told: true });
    const back = withdrawSelf(sent.evaluation, sent.self, me());
    expect(back.self).toEqual(saved.self);
    expect(back.evaluation.self).toEqual({ savedAt: '2026-12-09T02:00:00.000Z', submittedAt: null, told: true });
    expect(codes(() => withdrawSelf(back.evaluation, back.self, me()))).toEqual(['TRANSITION_REFUSED evaluationId']);
    expect(codes(() => withdrawSelf(rated(), sent.self, me()))).toEqual(['TRANSITION_REFUSED evaluationId']);
    expect(codes(() => withdrawSelf(submitted(), sent.self, me()))).toEqual([]);
  });
});

describe('a batch', () => {
  it.each([
    ['none', [], ['REQUIRED evaluations']],
    ['fifty', Array.from({ length: 50 }, (_, i) => `evl_${i}`), []],
    ['fifty-one', Array.from({ length: 51 }, (_, i) => `evl_${i}`), ['LIMIT_REACHED evaluations']],
    ['one twice', ['evl_1', 'evl_2', 'evl_1'], ['ALREADY_EXISTS evaluations.2.evaluationId']],
  ])('of %s', (_, ids, problems) => {
    expect(codes(() => checkBatch(ids, policy))).toEqual(problems);
  });

  it('names the version that counts now, where one was handed over', () => {
    expect(currentNumber(shared().evaluation)).toBe(1);
    expect(codes(() => currentNumber(rated()))).toEqual(['TRANSITION_REFUSED evaluationId']);
  });
});

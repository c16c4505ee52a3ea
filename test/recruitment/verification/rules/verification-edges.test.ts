// Verification at its edges: who is free at which instant, what a decision must say, what is put right by whom, and whom it is told.
import { describe, expect, test } from 'vitest';
import {
  checkMost,
  checkOfficers,
  deal,
  isGivable,
  loadsOf,
  MOST_ASSIGNED,
  MOST_OFFICERS,
  takenBack,
} from '../../../../src/modules/recruitment/verification/rules/assignment.ts';
import { verificationNotices } from '../../../../src/modules/recruitment/verification/rules/notices.ts';
import {
  asAnnounced,
  assertReopeningAllowed,
  correctVerification,
  reopenVerification,
} from '../../../../src/modules/recruitment/verification/rules/reopening.ts';
import type {
  Verification,
  VerificationDecision,
  VerificationDecisionInput,
} from '../../../../src/modules/recruitment/verification/rules/types.ts';
import {
  claimVerification,
  declareConflict,
  freeAt,
  isBarred,
  isIdentityRefused,
  isOthers,
  openProof,
  openVerification,
  prolongClaim,
  releaseVerification,
  standingClaim,
  verificationActions,
} from '../../../../src/modules/recruitment/verification/rules/verification.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { at, by, claimed, confirmed, decide, decision, facts, fresh, NINE, NO, rejected, YES } from './support.ts';

/** Of a refusal, what its sentence is. */
function textOf(act: () => unknown): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof RuleError ? error.problems.map(({ code, text, params }) => [code, text ?? null, params ?? null]) : error;
  }
}

describe('a dossier in the queue', () => {
  test('keeps a proof apart only where there is one, and a priority where one is claimed', () => {
    expect(fresh).toEqual({ ...facts, status: 'FIRST', claim: null, decisions: [], conflicts: [], outcome: null, decidedAt: null });
    expect(openVerification(facts, true, 'R2')).toMatchObject({ proofReaders: [], priority: { claimed: 'R2', proved: null } });
  });

  test('is claimed to the instant, and by whom it was given', () => {
    expect([standingClaim(claimed, at(29.999)), standingClaim(claimed, at(30)), standingClaim(fresh, NINE)]).toEqual([
      claimed.claim,
      null,
      null,
    ]);
    const given = { ...fresh, assignee: 'budi' };
    expect([isOthers(given, 'rina'), isOthers(given, 'budi'), isOthers(fresh, 'rina')]).toEqual([true, false, false]);
    expect(verificationActions(given, by('rina'))).toEqual(['verificationDeclareConflict']);
    expect(verificationActions(given, by('budi'))).toEqual(['verificationClaim', 'verificationDeclareConflict']);
    expect(textOf(() => claimVerification(given, by('rina'), 30))).toEqual([['CLAIMED', 'ASSIGNED', null]]);
    expect(problemsOf(() => claimVerification(given, by('budi'), 30))).toEqual([]);
    // Once its claim stands, that is what is in the way.
    expect(textOf(() => claimVerification({ ...claimed, assignee: 'budi' }, by('sari'), 30))).toEqual([
      ['CLAIMED', null, { until: at(30) }],
    ]);
  });

  test('is kept for another while from now, by who works on it', () => {
    expect(prolongClaim(claimed, by('rina', 20), 30).claim).toEqual({ by: 'rina', until: at(50) });
    expect(problemsOf(() => prolongClaim(claimed, by('budi', 20), 30))).toEqual(['CLAIMED verificationId']);
    expect(problemsOf(() => prolongClaim(claimed, by('rina', 30), 30))).toEqual(['CLAIM_REQUIRED verificationId']);
    expect(freeAt(releaseVerification(claimed, by('rina', 1)))).toBe(facts.submittedAt);
  });

  test.each<[string, Partial<Verification>, string, boolean]>([
    ['nobody', {}, 'rina', false],
    ['who has declared a conflict', { conflicts: ['sari', 'rina'] }, 'rina', true],
    ['who has had the first look', { decisions: [decision({ by: 'sari' }), decision()] }, 'rina', true],
    ['who took it back last', { reopenings: [{ by: 'rina' } as never] }, 'rina', true],
    ['who took it back before', { reopenings: [{ by: 'rina' } as never, { by: 'budi' } as never] }, 'rina', false],
    ['who took it back, at the second look', { status: 'SECOND', reopenings: [{ by: 'rina' } as never] }, 'rina', false],
  ])('is barred to %s', (_, change, who, barred) => expect(isBarred({ ...fresh, ...change }, who)).toBe(barred));

  test('says why somebody is not free', () => {
    expect(textOf(() => claimVerification({ ...fresh, conflicts: ['rina'] }, by('rina'), 30))).toEqual([
      ['OWN_CASE', 'CONFLICT_DECLARED', null],
    ]);
    expect(textOf(() => claimVerification(rejected, by('rina', 6), 30))).toEqual([['OWN_CASE', 'DECIDED_FIRST', null]]);
    // What is decided is nobody's any more.
    expect(problemsOf(() => claimVerification(confirmed, by('rina', 20), 30))).toEqual(['TRANSITION_REFUSED verificationId']);
  });

  test('is given away by a conflict: with what was given to just this officer, and without the claim of another', () => {
    const given = { ...claimed, assignee: 'rina' };
    expect(declareConflict(given, by('rina', 1))).toEqual({ ...claimed, claim: null, conflicts: ['rina'] });
    expect(declareConflict(given, by('budi', 1))).toEqual({ ...given, conflicts: ['budi'] });
    expect(declareConflict(claimed, by('rina', 31)).claim).toEqual(claimed.claim);
  });
});

describe('a decision says', () => {
  const ground = (reason: 'GPA' | 'AGE', ...documents: string[]) => ({ reason, documents: documents as never });
  test.each<[string, VerificationDecisionInput, string[]]>([
    ['documents of a reason', { ...NO, grounds: [ground('GPA', 'd1', 'd2')] }, []],
    ['documents of a reason that was not given', { ...NO, grounds: [ground('AGE', 'd1')] }, ['INVALID grounds.0.reason']],
    ['documents of a reason twice', { ...NO, grounds: [ground('GPA', 'd1'), ground('GPA', 'd2')] }, ['INVALID grounds.1.reason']],
    ['no documents', { ...NO, grounds: [ground('GPA')] }, ['REQUIRED grounds.0.documents']],
    ['a document twice', { ...NO, grounds: [ground('GPA', 'd1', 'd1')] }, ['INVALID grounds.0.documents']],
    ['a note of the greatest length', { ...NO, note: 'x'.repeat(1000) }, []],
    ['a notice one longer than there is room', { ...NO, notice: 'x'.repeat(4001) }, ['TOO_LONG notice']],
    ['another reason, in words', { verdict: 'INELIGIBLE', reasons: ['OTHER'], note: 'Ijazah rusak.' }, []],
    ['another reason, and none', { verdict: 'INELIGIBLE', reasons: ['OTHER'], note: null }, ['REQUIRED note']],
  ])('%s', (_, input, expected) => expect(problemsOf(() => decide(input))).toEqual(expected));

  test('what it says, trimmed, and no more than that', () => {
    const [said] = decide({ ...NO, grounds: [ground('GPA', 'd1')], note: ' Kurang. ', notice: ' IPK 2,9. ' }).decisions;
    expect(said).toEqual({
      ...{ verdict: 'INELIGIBLE', reasons: ['GPA'], grounds: [{ reason: 'GPA', documents: ['d1'] }], notice: 'IPK 2,9.', note: 'Kurang.' },
      ...{ by: 'rina', at: at(5), policyVersion: 'committee-2024.1' },
    });
    const [bare] = decide(NO).decisions;
    expect(bare).toEqual({ verdict: 'INELIGIBLE', reasons: ['GPA'], note: null, by: 'rina', at: at(5), policyVersion: 'committee-2024.1' });
  });

  test('a priority only where it lets through', () => {
    const kept = claimVerification(openVerification(facts, false, 'R3'), by('rina'), 30);
    expect(decide({ ...YES, priorityGroup: 'R3' }, kept).decisions).toMatchObject([{ priorityGroup: 'R3' }]);
    expect(decide(NO, kept).decisions[0]).not.toHaveProperty('priorityGroup');
  });

  test('of a proof what whoever decides has seen, and not what another has', () => {
    const kept = claimVerification(openVerification(facts, true), by('rina'), 30);
    const read = { ...kept, proofReaders: ['budi'] };
    expect(problemsOf(() => decide(YES, read))).toEqual(['PROOF_NOT_OPENED verificationId']);
    expect(openProof(openProof(read, by('rina')), by('rina', 1)).proofReaders).toEqual(['budi', 'rina']);
    expect(problemsOf(() => decide(YES))).toEqual([]);
  });

  test('for whom the number is to hold: not for who two found to be another', () => {
    const identity = decision({ reasons: ['GPA', 'IDENTITY_DIFFERS'] });
    const of = (outcome: Verification['outcome'], ...decisions: VerificationDecision[]) =>
      isIdentityRefused({ ...fresh, outcome, decisions });
    expect([of('INELIGIBLE', identity, identity), of('INELIGIBLE', identity, decision()), of('ELIGIBLE', identity, identity)]).toEqual([
      ...[true, false, false],
    ]);
    // Who let through without the priority that was claimed has found nobody to be somebody; the two who rejected have (decision 0010).
    const lower = decision({ verdict: 'ELIGIBLE', priorityGroup: null });
    expect([of('INELIGIBLE', lower, identity, identity), of('INELIGIBLE', lower, identity, decision())]).toEqual([true, false]);
  });
});

describe('a verdict is put right', () => {
  test('by a second person, before its list is published', () => {
    expect(assertReopeningAllowed(confirmed, 'sari', false)).toBe('INELIGIBLE');
    expect(problemsOf(() => assertReopeningAllowed(confirmed, 'sari', true))).toEqual(['TRANSITION_REFUSED verificationId']);
    expect(problemsOf(() => assertReopeningAllowed(rejected, 'sari', false))).toEqual(['TRANSITION_REFUSED verificationId']);
    for (const who of ['rina', 'budi'])
      expect(problemsOf(() => assertReopeningAllowed(confirmed, who, false))).toEqual(['OWN_CASE verificationId']);
    const related = { ...confirmed, conflicts: ['tono', 'sari'] };
    expect(problemsOf(() => assertReopeningAllowed(related, 'sari', false))).toEqual(['OWN_CASE verificationId']);
  });

  test('as if nobody had decided, with all that was on record', () => {
    const again = reopenVerification(confirmed, ' Salah baca ', by('sari', 20), false);
    const reopening = { by: 'sari', at: at(20), reason: 'Salah baca', outcome: 'INELIGIBLE', decisions: confirmed.decisions };
    expect(again).toEqual({ ...fresh, reopenings: [reopening] });
    expect(problemsOf(() => reopenVerification(confirmed, ' ', by('sari', 20), false))).toEqual(['REQUIRED reason']);
    expect(problemsOf(() => reopenVerification(confirmed, 'x'.repeat(1001), by('sari', 20), false))).toEqual(['TOO_LONG reason']);
    const twice = reopenVerification({ ...confirmed, reopenings: [{ ...reopening, outcome: 'ELIGIBLE' }] }, 'Lagi', by('sari', 30), false);
    expect(twice.reopenings?.map(({ reason }) => reason)).toEqual(['Salah baca', 'Lagi']);
  });

  test('after an objection, where the committee has erred against the applicant', () => {
    const corrected = correctVerification(confirmed, by('sari', 20));
    const said = { verdict: 'ELIGIBLE', reasons: [], note: null, by: 'sari', at: at(20), policyVersion: 'committee-2024.1' };
    expect(corrected).toEqual({ ...confirmed, decisions: [...confirmed.decisions, said], outcome: 'ELIGIBLE', decidedAt: at(20) });
    expect(problemsOf(() => correctVerification(decide(YES), by('sari', 20)))).toEqual(['TRANSITION_REFUSED objectionId']);
    // What a list has announced stands until its next edition, to the instant.
    const announced = [at(11), at(12), at(19), at(20)].map((instant) => asAnnounced(corrected, instant));
    expect(announced.map(({ outcome, decidedAt, decisions }) => [outcome, decidedAt, decisions.length])).toEqual([
      // Before two had agreed there was nothing to announce.
      ['ELIGIBLE', at(20), 3],
      ['INELIGIBLE', at(12), 2],
      ['INELIGIBLE', at(12), 2],
      ['ELIGIBLE', at(20), 3],
    ]);
    expect(asAnnounced(confirmed, at(1))).toBe(confirmed);
  });
});

describe('dossiers are dealt', () => {
  const dossier = (i: number, change: Partial<Verification> = {}): Verification => ({ ...fresh, id: `ver_${i}`, ...change });
  const dealt = (list: Verification[], ...officers: [string, number][]) =>
    deal(
      list,
      officers.map(([who, assigned]) => ({ by: who, assigned })),
    ).map(({ after }) => after.assignee);

  test('to whoever has least, then by name, and never back to who has it', () => {
    expect(dealt([dossier(1), dossier(2), dossier(3)], ['b', 1], ['a', 1], ['c', 0])).toEqual(['c', 'a', 'b']);
    expect(dealt([dossier(1, { assignee: 'a' })], ['a', 0], ['b', 9])).toEqual(['b']);
    expect(dealt([dossier(1, { assignee: 'a' })], ['a', 0])).toEqual([]);
  });

  test('where nobody works on them and they are not decided', () => {
    expect([isGivable(fresh, NINE), isGivable(claimed, NINE), isGivable({ ...fresh, status: 'DECIDED' }, NINE)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(takenBack([dossier(1, { assignee: 'a' })])).toEqual([{ before: dossier(1, { assignee: 'a' }), after: dossier(1) }]);
  });

  test('most first, and by name from behind where two have as many', () => {
    expect(loadsOf(['a', 'b', 'b', 'c'].map((to) => ({ to }))).map((one) => `${one.by} ${one.assigned}`)).toEqual(['b 2', 'c 1', 'a 1']);
  });

  test('to one to thirty officers, one to eighteen at once', () => {
    const ids = (length: number) => Array.from({ length }, (_, i) => `emp_${i}`);
    const checked = (list: string[]) => problemsOf(() => checkOfficers(list));
    expect([checked([]), checked(ids(1)), checked(ids(MOST_OFFICERS)), checked(ids(MOST_OFFICERS + 1))]).toEqual([
      ...[['REQUIRED officerIds'], [], [], ['LIMIT_REACHED officerIds']],
    ]);
    expect(checked(['a', 'b', 'a'])).toEqual(['ALREADY_EXISTS officerIds.2']);
    const most = (count: number) => problemsOf(() => checkMost(count));
    expect([most(0), most(1), most(MOST_ASSIGNED), most(MOST_ASSIGNED + 1)]).toEqual([
      ['OUT_OF_RANGE most'],
      [],
      [],
      ['OUT_OF_RANGE most'],
    ]);
  });

  test('and whoever was given some is told, once', () => {
    const events = (before: Verification | null, after: Verification) => verificationNotices.told(before, after, null).map(({ to }) => to);
    const given = { ...fresh, assignee: 'rina' };
    expect(events(fresh, given)).toEqual([[{ kind: 'EMPLOYEE', employeeId: 'rina' }]]);
    expect(events(null, given)).toHaveLength(1);
    expect(events({ ...fresh, assignee: 'budi' }, given)).toHaveLength(1);
    expect([events(given, given), events(given, fresh), verificationNotices.awaited(given, null)]).toEqual([[], [], []]);
  });
});

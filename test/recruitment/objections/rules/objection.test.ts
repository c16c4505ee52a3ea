// Objections of applicants as rules: within the window to its instant, once, answered by somebody else, and late rather than never.
import { describe, expect, test } from 'vitest';
import type { RecruitmentPolicy } from '../../../../src/modules/recruitment/campaigns/rules/policy-types.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import {
  answerObjection,
  fileObjection,
  isLate,
  openFile,
  openObjectionProof,
  standingReading,
} from '../../../../src/modules/recruitment/objections/rules/objection.ts';
import { objectionTrials } from '../../../../src/modules/recruitment/objections/rules/objection-actions.ts';
import type { SelectionObjection } from '../../../../src/modules/recruitment/objections/rules/types.ts';
import type { Actor } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { PPPK_2024, RULES_2024 } from '../../rules/support.ts';

const NOW = '2025-01-06T02:00:00.000Z';

/** Minutes after the instant of the tests. */
const told = (objection: SelectionObjection, actor: Actor) => possible(objectionTrials(objection, false, actor));
const by = (who: string, minutes = 0) => ({ by: who, now: new Date(Date.parse(NOW) + minutes * 60_000).toISOString() });

const ruled = (policy: RecruitmentPolicy) => ({ rules: [{ number: 1, policy, since: NOW, reason: null, by: 'a' }] });

const facts = {
  id: 'sob_1',
  campaignId: 'cmp_1',
  formationId: 'frm_1',
  applicationId: 'apn_1',
  registrationNumber: 'R1',
  ownerId: 'applicants:1',
  stage: 'ADMIN_OBJECTION' as const,
  deciders: ['rina', 'budi'],
  now: '2024-10-02T02:00:00.000Z',
  // Three calendar days after an announcement of 30 September.
  campaign: {
    status: 'PUBLISHED',
    ...ruled(RULES_2024),
    stages: [{ kind: 'ADMIN_OBJECTION', opensAt: '2024-09-30T17:00:00.000Z', closesAt: '2024-10-03T17:00:00.000Z' }],
  } as Campaign,
  published: true,
  window: { opensAt: '2024-09-30T17:00:00.000Z', closesAt: '2024-10-03T17:00:00.000Z' },
  answerDays: 7,
  adverse: true,
  excluded: false,
  filed: false,
};
const input = { ground: 'DOCUMENT_MISREAD' as const, text: 'IPK saya 3,25, lihat transkrip halaman 2.' };

const said = (who: string, minutes = 0, hasProof = false) => ({ ...by(who, minutes), hasProof });

describe('an objection', () => {
  test('is kept as written and announced anew within seven days after the window', () => {
    expect(fileObjection(input, facts)).toMatchObject({ status: 'FILED', answerBy: '2024-10-10T17:00:00.000Z', answer: null });
  });

  test.each([
    ['before the window', { now: '2024-09-30T16:59:59.999Z' }, ['NOT_OPEN_YET stage']],
    ['at its first instant', { now: '2024-09-30T17:00:00.000Z' }, []],
    ['at its last instant', { now: '2024-10-03T16:59:59.999Z' }, []],
    ['an instant later', { now: '2024-10-03T17:00:00.000Z' }, ['DEADLINE_PASSED stage']],
    [
      'an instant later, extended for this applicant',
      { now: '2024-10-03T17:00:00.000Z', window: { opensAt: '2024-09-30T17:00:00.000Z', closesAt: '2024-10-04T17:00:00.000Z' } },
      [],
    ],
    ['against a result that is not announced', { published: false }, ['LIST_MISSING stage']],
    ['against the basic test before its list', { window: null }, ['LIST_MISSING stage']],
    [
      'against a list that the kind of campaign does not have',
      { stage: 'SKD_OBJECTION' as const, campaign: { ...facts.campaign, ...ruled(PPPK_2024) } },
      ['INVALID stage'],
    ],
    ['by somebody who was let through', { adverse: false }, ['TRANSITION_REFUSED stage']],
    ['for the second time', { filed: true }, ['ALREADY_EXISTS stage']],
  ])('%s', (_, change, expected) => {
    expect(problemsOf(() => fileObjection(input, { ...facts, ...change }))).toEqual(expected);
  });

  test('says something', () => {
    expect(problemsOf(() => fileObjection({ ...input, text: ' ' }, facts))).toEqual(['REQUIRED text']);
    expect(problemsOf(() => fileObjection({ ...input, text: 'x'.repeat(4001) }, facts))).toEqual(['TOO_LONG text']);
  });

  test('is answered once, by an officer who did not decide, and late rather than never', () => {
    const filed = fileObjection(input, facts);
    const answer = { accepted: true, answer: 'Transkrip dibaca ulang; IPK 3,25.' };
    expect(problemsOf(() => answerObjection(filed, answer, said('budi')))).toEqual(['OWN_CASE objectionId']);
    expect(told(filed, by('budi'))).toEqual([]);
    expect(isLate(filed, '2024-10-10T16:59:59.999Z')).toBe(false);
    expect(isLate(filed, '2024-10-10T17:00:00.000Z')).toBe(true);
    expect(problemsOf(() => answerObjection(filed, { ...answer, answer: '', accepted: false }, said('sari')))).toEqual(['REQUIRED answer']);
    // What two have rejected is not made good unread.
    expect(problemsOf(() => answerObjection(filed, answer, said('sari')))).toEqual(['NOT_OPENED objectionId']);
    const read = openFile(filed, by('sari'), 30);
    expect(problemsOf(() => answerObjection(read, answer, said('sari', 0, true)))).toEqual(['PROOF_NOT_OPENED objectionId']);
    expect(problemsOf(() => answerObjection(filed, { ...answer, accepted: false }, said('sari')))).toEqual([]);
    expect(answerObjection(openObjectionProof(read, by('sari')), answer, said('sari', 0, true)).status).toBe('ACCEPTED');
    const answered = answerObjection(read, answer, said('sari'));
    expect(answered).toMatchObject({ status: 'ACCEPTED', answeredBy: 'sari' });
    expect(problemsOf(() => answerObjection(answered, answer, said('sari')))).toEqual(['TRANSITION_REFUSED objectionId']);
  });

  test('opens its file to one officer for half an hour, who may open it again, and the proof to nobody else', () => {
    const filed = fileObjection(input, facts);
    expect(problemsOf(() => openFile(filed, by('rina'), 30))).toEqual(['OWN_CASE objectionId']);
    expect(problemsOf(() => openObjectionProof(filed, by('sari')))).toEqual(['CLAIM_REQUIRED objectionId']);
    const opened = openFile(filed, by('sari'), 30);
    expect(told(opened, by('sari'))).toEqual(['selectionObjectionOpen', 'selectionObjectionProofOpen', 'selectionObjectionAnswer']);
    expect(told(opened, by('tono'))).toEqual(['selectionObjectionAnswer']);
    expect(problemsOf(() => openFile(opened, by('tono', 29.999), 30))).toEqual(['CLAIMED objectionId']);
    expect(problemsOf(() => openObjectionProof(opened, by('tono')))).toEqual(['CLAIM_REQUIRED objectionId']);
    expect(openObjectionProof(openObjectionProof(opened, by('sari')), by('sari')).proofReaders).toEqual(['sari']);
    expect(standingReading(openFile(opened, by('sari', 20), 30), by('', 49).now)?.by).toBe('sari');
    expect(openFile(opened, by('tono', 30), 30).reading?.by).toBe('tono');
    const answered = answerObjection(opened, { accepted: false, answer: 'Tetap.' }, said('sari', 5));
    expect(standingReading(answered, by('', 5).now)).toBeNull();
  });
});

// What is put right by two persons: a verdict before its list, posts before a list rests on them; whoever acts, and in whatever order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameness } from '../../../../src/modules/recruitment/campaigns/rules/formation.ts';
import { formationTrials } from '../../../../src/modules/recruitment/campaigns/rules/formation-actions.ts';
import {
  approveCorrection,
  type CorrectionInput,
  proposeCorrection,
  rejectCorrection,
  withdrawFormation,
} from '../../../../src/modules/recruitment/campaigns/rules/formation-correction.ts';
import type { StageKind } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Campaign, Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { reopenVerification } from '../../../../src/modules/recruitment/verification/rules/reopening.ts';
import type { Verdict, Verification } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import {
  claimVerification,
  decideVerification,
  isBarred,
  openVerification,
} from '../../../../src/modules/recruitment/verification/rules/verification.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { formation } from '../../rules/support.ts';

const NOW = '2024-09-10T02:00:00.000Z';
const actor = (by: string) => ({ by, now: NOW });
const fresh = openVerification({
  ...{ id: 'ver_1', campaignId: 'cmp_1', category: 'GENERAL', formationId: 'frm_1', applicationId: 'apn_1' },
  ...{ registrationNumber: '2024-3374-AAAA1111', submittedAt: '2024-09-01T02:00:00.000Z' },
});

const decided = (one: Verification, by: string, verdict: Verdict, note: string | null = null): Verification =>
  decideVerification(claimVerification(one, actor(by), 30), { verdict, reasons: verdict === 'INELIGIBLE' ? ['GPA'] : [], note }, actor(by));

describe('a verdict', () => {
  const slip = decided(fresh, 'rina', 'ELIGIBLE');
  const rejection = decided(decided(fresh, 'rina', 'INELIGIBLE'), 'budi', 'INELIGIBLE');

  test('is taken back by another than who decided, with a reason, and decided anew', () => {
    const open = reopenVerification(slip, ' Keliru ', actor('budi'), false);
    expect(open).toMatchObject({ status: 'FIRST', outcome: null, decidedAt: null, decisions: [], claim: null });
    expect(open.reopenings).toEqual([{ by: 'budi', at: NOW, reason: 'Keliru', outcome: 'ELIGIBLE', decisions: slip.decisions }]);
    expect(isBarred(open, 'budi')).toBe(true);
    const again = decided(open, 'rina', 'INELIGIBLE');
    expect(isBarred(again, 'budi')).toBe(false);
    expect(decided(again, 'budi', 'INELIGIBLE')).toMatchObject({ status: 'DECIDED', outcome: 'INELIGIBLE' });
  });

  test.each<[string, Verification, string, string, boolean, string[]]>([
    ['by who decided', slip, 'rina', 'Keliru', false, ['OWN_CASE verificationId']],
    ['by the second who rejected', rejection, 'budi', 'Keliru', false, ['OWN_CASE verificationId']],
    ['by who is not free', { ...slip, conflicts: ['sari'] }, 'sari', 'Keliru', false, ['OWN_CASE verificationId']],
    ['without a reason', slip, 'budi', ' ', false, ['REQUIRED reason']],
    ['once its list is published', slip, 'budi', 'Keliru', true, ['TRANSITION_REFUSED verificationId']],
    ['before there is one', decided(fresh, 'rina', 'INELIGIBLE'), 'budi', 'Keliru', false, ['TRANSITION_REFUSED verificationId']],
    ['that nobody has given', fresh, 'budi', 'Keliru', false, ['TRANSITION_REFUSED verificationId']],
  ])('is not taken back %s', (_why, verification, by, reason, published, problems) => {
    expect(problemsOf(() => reopenVerification(verification, reason, actor(by), published))).toEqual(problems);
  });

  test('never follows from one person, whoever decides and takes back in whatever order', () => {
    const who = fc.constantFrom('rina', 'budi', 'sari');
    const act = fc.record({ by: who, what: fc.constantFrom('reopen', 'ELIGIBLE', 'INELIGIBLE' as const) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        let one: Verification = fresh;
        for (const { by, what } of acts) {
          try {
            one =
              what === 'reopen' ? reopenVerification(one, 'Keliru', actor(by), false) : decided(one, by, what as Verdict, 'Lihat berkas');
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
        }
        const back = one.reopenings ?? [];
        const alone = one.decisions.length === 1 ? one.decisions[0] : undefined;
        // Whoever took a verdict back never made the next one alone, nor took back their own.
        if (back.some(({ by, decisions }) => decisions.some((decision) => decision.by === by))) return false;
        if (one.status === 'DECIDED' && alone && back.at(-1)?.by === alone.by) return false;
        return one.outcome !== 'INELIGIBLE' || new Set(one.decisions.map(({ by }) => by)).size === 2;
      }),
      { numRuns: 1000 },
    );
  });
});

const stage = (kind: StageKind, closesAt: string) => ({ kind, opensAt: '2024-09-01T00:00:00.000Z', closesAt });
const campaign = (status: Campaign['status'], closes = '2024-09-20T17:00:00.000Z') =>
  ({ id: 'cmp_1', status, stages: [stage('REGISTRATION', closes)] }) as unknown as Campaign;
const facts = (by: string, status: Campaign['status'] = 'PUBLISHED', published: StageKind[] = [], closes?: string) => ({
  ...{ campaign: campaign(status, closes), published, by, now: NOW },
});
const REQUIREMENTS = { education: ['S1' as const], majors: ['Statistika'], documents: ['DIPLOMA' as const] };
const QUOTA: CorrectionInput = { quota: 3, reason: 'Salah ketik' };
const WIDER: CorrectionInput = { requirements: REQUIREMENTS, reason: 'Ralat Menteri' };
const CLOSED = '2024-09-05T17:00:00.000Z';

describe('approved posts', () => {
  test('are corrected by two: what was and what is, announced where the campaign is published', () => {
    const asked = proposeCorrection(formation(), { ...QUOTA, ...WIDER, reason: ' Salah ketik ' }, facts('hr'));
    expect(asked).toMatchObject({ quota: 1, correction: { status: 'PROPOSED', before: { quota: 1 }, after: { quota: 3 } } });
    const held = approveCorrection(asked, facts('ketua'));
    expect(held).toMatchObject({ quota: 3, requirements: { majors: ['Statistika'], documents: ['DIPLOMA'], leastGpa: null } });
    expect(held.corrections).toMatchObject([
      { status: 'APPROVED', announced: true, reason: 'Salah ketik', proposedBy: 'hr', decidedBy: 'ketua' },
    ]);
    expect(
      approveCorrection(proposeCorrection(formation(), QUOTA, facts('hr', 'DRAFT')), facts('ketua', 'DRAFT')).corrections,
    ).toMatchObject([{ announced: false }]);
  });

  test('stay as they are where the correction is rejected, and can be corrected again', () => {
    const asked = proposeCorrection(formation(), QUOTA, facts('hr'));
    expect(problemsOf(() => proposeCorrection(asked, QUOTA, facts('hr')))).toEqual(['TRANSITION_REFUSED formationId']);
    const rejected = rejectCorrection(asked, 'Sudah benar', facts('ketua'));
    expect(rejected).toMatchObject({ quota: 1, correction: { status: 'REJECTED', refusal: 'Sudah benar' } });
    expect(rejected.corrections).toBeUndefined();
    expect(proposeCorrection(rejected, QUOTA, facts('hr')).correction?.status).toBe('PROPOSED');
  });

  test('are not approved, nor rejected, by who asked for the correction', () => {
    const asked = proposeCorrection(formation(), QUOTA, facts('hr'));
    expect(problemsOf(() => approveCorrection(asked, facts('hr')))).toEqual(['OWN_CASE formationId']);
    expect(problemsOf(() => rejectCorrection(asked, 'x', facts('hr')))).toEqual(['OWN_CASE formationId']);
  });

  test.each<[string, CorrectionInput, ReturnType<typeof facts>, string[]]>([
    ['nothing changes', { reason: 'x' }, facts('hr'), ['REQUIRED quota']],
    ['the same quota', { quota: 1, reason: 'x' }, facts('hr'), ['REQUIRED quota']],
    ['no reason', { quota: 2, reason: '' }, facts('hr'), ['REQUIRED reason']],
    ['no posts at all', { quota: 0, reason: 'x' }, facts('hr'), ['OUT_OF_RANGE quota']],
    ['no education', { requirements: { ...REQUIREMENTS, education: [] }, reason: 'x' }, facts('hr'), ['REQUIRED requirements.education']],
    [
      'the quota, once the basic test is announced',
      QUOTA,
      facts('hr', 'PUBLISHED', ['ADMINISTRATIVE', 'SKD']),
      ['TRANSITION_REFUSED quota'],
    ],
    ['requirements, once a list rests on them', WIDER, facts('hr', 'PUBLISHED', ['ADMINISTRATIVE']), ['TRANSITION_REFUSED requirements']],
    ['requirements, once nobody can register', WIDER, facts('hr', 'PUBLISHED', [], CLOSED), ['DEADLINE_PASSED requirements']],
    ['the campaign is over', QUOTA, facts('hr', 'CLOSED'), ['TRANSITION_REFUSED formationId']],
  ])('are not corrected: %s', (_why, input, of, problems) => {
    expect(problemsOf(() => proposeCorrection(formation(), input, of))).toEqual(problems);
  });

  test('are measured anew when the second person comes: a list may stand by then', () => {
    const asked = proposeCorrection(formation(), QUOTA, facts('hr'));
    expect(problemsOf(() => approveCorrection(asked, facts('ketua', 'PUBLISHED', ['ADMINISTRATIVE', 'SKD'])))).toEqual([
      'TRANSITION_REFUSED quota',
    ]);
    expect(approveCorrection(asked, facts('ketua', 'PUBLISHED', ['ADMINISTRATIVE'], CLOSED)).quota).toBe(3);
  });

  test('are withdrawn only while the campaign is prepared', () => {
    const gone = withdrawFormation(formation(), 'Unit dilebur', facts('hr', 'DRAFT'));
    expect(gone).toMatchObject({ status: 'WITHDRAWN', reason: 'Unit dilebur', correction: null });
    expect(problemsOf(() => withdrawFormation(gone, 'x', facts('hr', 'DRAFT')))).toEqual(['TRANSITION_REFUSED formationId']);
    expect(problemsOf(() => withdrawFormation(formation(), 'x', facts('hr')))).toEqual(['TRANSITION_REFUSED formationId']);
  });

  test('tell what can be done with them, and nothing that is refused', () => {
    const name = fc.constantFrom('formationCorrect', 'formationCorrectionApprove', 'formationCorrectionReject', 'formationWithdraw');
    const status = fc.constantFrom<Formation['status']>('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN');
    const lists = fc.constantFrom<StageKind[]>([], ['ADMINISTRATIVE'], ['ADMINISTRATIVE', 'SKD']);
    const at = fc.constantFrom<Campaign['status']>('DRAFT', 'PUBLISHED', 'CLOSED');
    fc.assert(
      fc.property(
        name,
        status,
        at,
        lists,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('hr', 'ketua'),
        (deedName, is, open, published, waits, over, by) => {
          const of = facts(by, open, published, over ? CLOSED : undefined);
          const asked = waits ? proposeCorrection(formation(), QUOTA, facts('hr')).correction : null;
          const one = formation({ status: is, correction: asked ?? null });
          const works = (act: () => Formation): boolean => problemsOf(act).length === 0;
          const done: Record<string, () => boolean> = {
            formationCorrect: () => [QUOTA, WIDER].some((input) => works(() => proposeCorrection(one, input, of))),
            formationCorrectionApprove: () => works(() => approveCorrection(one, of)),
            formationCorrectionReject: () => works(() => rejectCorrection(one, 'x', of)),
            formationWithdraw: () => works(() => withdrawFormation(one, 'x', of)),
          };
          return done[deedName]?.() === possible(formationTrials(one, { ...of, taken: false })).includes(deedName);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('are the same by unit, title, group, category, levels and majors, however they are written', () => {
    const one = formation();
    const { requirements } = one;
    const like = (change: Partial<Formation>): boolean => sameness(formation(change)) === sameness(one);
    expect(like({ id: 'frm_2', quota: 9, positionTitle: ' PRANATA komputer  ahli pertama' })).toBe(true);
    expect(like({ requirements: { ...requirements, majors: ['Sistem informasi', 'Teknik Informatika'], education: ['D4', 'S1'] } })).toBe(
      true,
    );
    expect(like({ requirements: { ...requirements, majors: ['Statistika'] } })).toBe(false);
    expect(like({ category: 'DISABILITY' })).toBe(false);
    expect(like({ unitId: 'unt_2' })).toBe(false);
  });
});

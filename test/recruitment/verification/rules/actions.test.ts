// What a campaign, its posts and verifications say can be done is what their rules let through, in both directions.
import { afterAll, describe, test } from 'vitest';
import { closeCampaign, publishCampaign, stageOf, windowProblems } from '../../../../src/modules/recruitment/campaigns/rules/campaign.ts';
import { campaignTrials } from '../../../../src/modules/recruitment/campaigns/rules/campaign-actions.ts';
import { extendStage } from '../../../../src/modules/recruitment/campaigns/rules/extension.ts';
import { decideFormation, requestFormation } from '../../../../src/modules/recruitment/campaigns/rules/formation.ts';
import { formationTrials } from '../../../../src/modules/recruitment/campaigns/rules/formation-actions.ts';
import {
  approveCorrection,
  proposeCorrection,
  rejectCorrection,
  withdrawFormation,
} from '../../../../src/modules/recruitment/campaigns/rules/formation-correction.ts';
import { STAGES, type StageKind } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { changeRules } from '../../../../src/modules/recruitment/campaigns/rules/rules.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { setContact } from '../../../../src/modules/recruitment/information/rules/contact.ts';
import { proposeFrequent } from '../../../../src/modules/recruitment/information/rules/frequent.ts';
import { checkRetention } from '../../../../src/modules/recruitment/retention/rules/retention.ts';
import { reopenVerification } from '../../../../src/modules/recruitment/verification/rules/reopening.ts';
import type { Verification } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import * as verification from '../../../../src/modules/recruitment/verification/rules/verification.ts';
import { verificationTrials } from '../../../../src/modules/recruitment/verification/rules/verification-actions.ts';
import { refuse } from '../../../../src/platform/rules/errors.ts';
import { campaign } from '../../panels/rules/support.ts';
import { all, at, campaignIn, END, isTrue, looked, REASON, STATUSES } from '../../rules/actions-support.ts';
import { formation, shippedRules } from '../../rules/support.ts';

const POLICY = shippedRules('CPNS', '2026-01-01');
const INSTANTS = [
  at('ANNOUNCEMENT'),
  at('REGISTRATION', 'closesAt', -1),
  at('REGISTRATION', 'closesAt'),
  at('SKB'),
  END,
  '2028-12-31T16:59:59.999Z',
  '2029-01-01T17:00:00.000Z',
];
const CONTACT = { office: 'Sekretariat panitia', address: 'Jl. Pemuda 148', hours: 'Senin–Jumat 08.00–15.00', phone: '024 3513366' };
const LISTS: StageKind[][] = [[], ['ADMINISTRATIVE'], ['ADMINISTRATIVE', 'SKD'], ['ADMINISTRATIVE', 'SKD', 'FINAL_ANNOUNCEMENT']];

afterAll(() => looked(2600, 'campaigns, posts, verifications'));

const FREQUENT = { question: 'Kapan?', answer: 'Besok.', place: 1 };

describe('what is said to be possible is what the rules let through', () => {
  test('with a campaign', () => {
    for (const one of all({
      status: STATUSES,
      now: INSTANTS,
      published: LISTS,
      by: ['a', 'b'],
      posts: [0, 2],
      gone: [null, END],
      objections: [0, 1],
    })) {
      const { now, published, by, posts, objections } = one;
      const owed = { objections, exclusions: 0 };
      const of: Campaign = { ...campaignIn(one.status), ...(one.status === 'CLOSED' && { anonymisedAt: one.gone }) };
      const publishing = { by, now, posts, policy: POLICY };
      const unit = { id: 'unt_1', name: 'Dinas' };
      const requirements = { education: ['S1' as const], documents: [] };
      const post = { positionTitle: 'Arsiparis', positionGroup: 'GENERAL', category: 'GENERAL', quota: 1, requirements } as const;
      isTrue(
        campaignTrials(of, { now, publishing, published, change: null, owed }),
        {
          formationRequest: [() => requestFormation(post, { id: 'frm_9', campaign: of, unit: unit as never, by, now })],
          campaignPublish: [() => publishCampaign(of, publishing)],
          campaignStageExtend: STAGES.map(
            (stage) => () => extendStage(of, { stage, to: '2028-12-31', reason: REASON }, { now, published }),
          ),
          campaignRuleChange: [
            { oldestAge: 36 },
            {
              weights: [
                { test: 'SKD', percent: 45 },
                { test: 'SKB', percent: 55 },
              ],
            },
            { objectionDays: 4 },
          ].map((change) => () => changeRules(of, { ...(change as object), reason: REASON, source: REASON }, { by, now, published })),
          campaignContactSet: [() => setContact(of, CONTACT, now)],
          frequentQuestionPropose: [() => proposeFrequent(FREQUENT, 'fqn_1', of, { by, now, field: [] })],
          campaignClose: [() => closeCampaign(of, now, { retentionYears: 2, owed })],
          applicationsAnonymise: [() => checkRetention(of, of.anonymisedAt ? { finishedAt: of.anonymisedAt } : null, now)],
        },
        one,
      );
    }
  });

  test('with posts', () => {
    const asked = proposeCorrection(
      formation(),
      { quota: 3, reason: REASON },
      { campaign, published: [], by: 'hr', now: INSTANTS[1] ?? '' },
    );
    const of = { is: ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const, status: STATUSES, now: INSTANTS.slice(0, 5) };
    for (const one of all({ ...of, published: LISTS, by: ['hr', 'staff:a', 'ketua'], waits: [true, false] })) {
      const facts = { campaign: campaignIn(one.status), published: one.published, by: one.by, now: one.now };
      const post = formation({ status: one.is, correction: one.waits ? (asked.correction ?? null) : null });
      const decide = (status: 'APPROVED' | 'REJECTED') => () =>
        decideFormation(post, { status, reason: status === 'REJECTED' ? REASON : null, ...facts });
      const wider = { education: ['S2' as const], documents: [] };
      isTrue(
        formationTrials(post, { ...facts, taken: false }),
        {
          formationApprove: [decide('APPROVED')],
          formationReject: [decide('REJECTED')],
          formationCorrect: [{ quota: 5 }, { requirements: wider }].map(
            (change) => () => proposeCorrection(post, { ...change, reason: REASON }, facts),
          ),
          formationCorrectionApprove: [() => approveCorrection(post, facts)],
          formationCorrectionReject: [() => rejectCorrection(post, REASON, facts)],
          formationWithdraw: [() => withdrawFormation(post, REASON, facts)],
        },
        one,
      );
    }
  });

  test('with a verification', () => {
    const { openVerification, claimVerification, decideVerification } = verification;
    const ids = {
      id: 'ver_1',
      campaignId: 'cmp_1',
      formationId: 'frm_1',
      category: 'GENERAL' as const,
      applicationId: 'apn_1',
      registrationNumber: 'R1',
      submittedAt: END,
    };
    const early = at('ADMINISTRATIVE', 'closesAt', -40 * 60_000);
    const within = at('ADMINISTRATIVE', 'closesAt', -20 * 60_000);
    const fresh = (proof: boolean) => openVerification(ids, proof);
    const claim = (one: Verification, by = 'rina') => claimVerification(one, { by, now: early }, 30);
    const reject = { verdict: 'INELIGIBLE', reasons: ['GPA'] } as const;
    const first = (proof: boolean) => decideVerification(claim(fresh(proof)), reject, { by: 'rina', now: early });
    const MADE = {
      fresh,
      claimed: (proof: boolean) => claim(fresh(proof)),
      second: first,
      secondClaimed: (proof: boolean) => claim(first(proof), 'budi'),
      declared: (proof: boolean) => verification.declareConflict(fresh(proof), { by: 'rina', now: early }),
      decided: (proof: boolean) => decideVerification(claim(first(proof), 'budi'), reject, { by: 'budi', now: early }),
    };
    const made = Object.keys(MADE) as (keyof typeof MADE)[];
    const nows = [early, within, at('ADMINISTRATIVE', 'closesAt', -10 * 60_000), at('ADMINISTRATIVE', 'closesAt')];
    for (const one of all({
      made,
      proof: [true, false],
      by: ['rina', 'budi', 'sari'],
      now: nows,
      published: [true, false],
      status: STATUSES.slice(1),
    })) {
      const of = MADE[one.made](one.proof);
      const actor = { by: one.by, now: one.now };
      const around = { campaign: campaignIn(one.status), stage: stageOf(campaign, 'ADMINISTRATIVE'), published: one.published };
      const timely = (act: () => unknown) => () => {
        refuse(windowProblems(around.campaign, around.stage, one.now, ['verificationId']));
        return act();
      };
      const proofOpens = one.proof && of.proofReaders ? [() => verification.openProof(of, actor)] : [];
      isTrue(
        verificationTrials(of, actor, around),
        {
          verificationClaim: [() => [claimVerification(of, actor, 30), timely(() => null)()]],
          verificationRelease: [() => verification.releaseVerification(of, actor)],
          verificationProlong: [() => verification.prolongClaim(of, actor, 30)],
          verificationDeclareConflict: [() => verification.declareConflict(of, actor)],
          verificationProofOpen: proofOpens,
          verificationDecide: [timely(() => decideVerification(of, { ...reject, note: REASON }, actor))],
          verificationReopen: [() => [reopenVerification(of, REASON, actor, one.published), timely(() => null)()]],
        },
        one,
      );
    }
  });
});

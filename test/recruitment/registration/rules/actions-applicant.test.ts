// What applicants are told they can do is what the rules let through: drafts, submission, objections to either list.
import { afterAll, describe, test } from 'vitest';
import type { ApplicantProfile, Application } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { STAGE_OF_OBJECTION } from '../../../../src/modules/recruitment/objections/rules/correction.ts';
import { fileObjection, isAdverse, type ObjectionFacts } from '../../../../src/modules/recruitment/objections/rules/objection.ts';
import { OBJECTION_STAGES, type ObjectionStage } from '../../../../src/modules/recruitment/objections/rules/types.ts';
import { attachDocument, saveApplication, submitApplication } from '../../../../src/modules/recruitment/registration/rules/application.ts';
import { draftTrials, objectingTrials } from '../../../../src/modules/recruitment/registration/rules/application-actions.ts';
import { registrationPolicy } from '../../../../src/modules/recruitment/registration/rules/policy.ts';
import { type Problem, refuse } from '../../../../src/platform/rules/errors.ts';
import { all, at, campaignIn, isTrue, looked, REASON, STATUSES } from '../../rules/actions-support.ts';
import { education, formation } from '../../rules/support.ts';

afterAll(() => looked(2100, 'drafts and objections'));

const APPLIED: Problem = { code: 'ALREADY_EXISTS', field: ['applicationId'] };
const MISSING: Problem = { code: 'EVIDENCE_MISSING', field: ['documents', 'ID_CARD'] };
const RUNNING = STATUSES.slice(1);

describe('what an applicant is told can be done is what the rules let through', () => {
  test('with a draft', () => {
    const post = formation({ requirements: { education: ['S1'], majors: [], leastGpa: null, oldestAge: null, documents: ['ID_CARD'] } });
    const person = { name: 'Dewi', birthDate: '1998-03-05', sex: 'FEMALE', education: education() } as unknown as ApplicantProfile;
    const old = { ...person, birthDate: '1961-03-05' };
    const draft = {
      id: 'apn_1',
      campaignId: 'cmp_1',
      ownerId: 'o',
      formationId: 'frm_1',
      submission: null,
      categoryProof: false,
    } as unknown as Application;
    const { most } = registrationPolicy('2026-01-08').buckets.uploads;
    const registering = at('REGISTRATION');
    const over = at('REGISTRATION', 'closesAt');
    const given = {
      status: RUNNING,
      now: [at('REGISTRATION', 'opensAt', -1), registering, at('REGISTRATION', 'closesAt', -1), over],
      extendedTo: [null, at('ADMINISTRATIVE', 'closesAt')],
      documents: [{}, { ID_CARD: 'doc_1' }] as Application['documents'][],
      named: [null, post],
      profile: [null, person, old],
      files: [[], [MISSING]] as Problem[][],
      applied: [true, false],
      tokens: [0, most],
    };
    for (const one of all(given)) {
      const of: Application = { ...draft, documents: one.documents, uploads: { tokens: one.tokens, at: one.now } };
      const registration = { campaign: campaignIn(one.status), extendedTo: one.extendedTo, now: one.now };
      const facts = { registration, formation: one.named, profile: one.profile, files: one.files };
      const save = { id: 'apn_1', applicantId: 'apl_1', ownerId: 'o', registration, formation: one.named };
      isTrue(
        draftTrials(of, { ...facts, applied: one.applied }),
        {
          applicationSave: [() => saveApplication(of, { examLocation: 'Solo' }, save)],
          documentUpload: [() => attachDocument(of, { id: 'doc_2', kind: 'ID_CARD' }, registration)],
          applicationSubmit: [
            () => [
              submitApplication(of, { ...facts, confirm: true, number: 'R1', nikSealed: '', nameHash: '' }),
              refuse(one.applied ? [APPLIED] : []),
            ],
          ],
        },
        one,
      );
    }
  });

  const windowAt = (stage: ObjectionStage, published: boolean, extended: boolean): ObjectionFacts['window'] => {
    const kind = STAGE_OF_OBJECTION[stage];
    if (stage === 'SKD_OBJECTION' && !published) return null;
    return { opensAt: at(kind, 'opensAt'), closesAt: at(kind, 'closesAt', extended ? 86_400_000 : 0) };
  };

  test('with what was submitted, against each list', () => {
    const bools = [true, false];
    const nows = OBJECTION_STAGES.map((stage) => STAGE_OF_OBJECTION[stage]).flatMap((stage) => [
      at(stage, 'opensAt', -1),
      at(stage),
      at(stage, 'closesAt', -1),
      at(stage, 'closesAt'),
    ]);
    const outcome = ['ELIGIBLE', 'INELIGIBLE', null] as const;
    for (const one of all({ status: RUNNING, now: nows, outcome, lists: [0, 1, 2, 3], filed: bools, extended: bools, excluded: bools })) {
      const stages = OBJECTION_STAGES.map(
        (stage, i): ObjectionFacts => ({
          ...{
            id: `sob_${i}`,
            campaignId: 'cmp_1',
            formationId: 'frm_1',
            applicationId: 'apn_1',
            registrationNumber: 'R1',
            ownerId: 'o',
            stage,
          },
          ...{ deciders: [], now: one.now, campaign: campaignIn(one.status), answerDays: 7 },
          ...{ published: one.lists > i, filed: one.filed && i === 0, excluded: one.excluded },
          adverse: one.lists > i && isAdverse(stage, { outcome: one.outcome, listed: one.outcome === 'ELIGIBLE' }),
          window: windowAt(stage, one.lists > i, one.extended),
        }),
      );
      const file = stages.map((facts) => () => fileObjection({ ground: 'DATA_MISRECORDED', text: REASON }, facts));
      isTrue(objectingTrials(stages), { selectionObjectionFile: file }, one);
    }
  });
});

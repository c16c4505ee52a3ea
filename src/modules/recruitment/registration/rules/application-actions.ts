// What an applicant can do with the own application, and what stands in the way: by the rules themselves. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import { type Problem, problemsOf } from '../../../../platform/rules/errors.ts';
import { windowOf } from '../../campaigns/rules/campaign.ts';
import type { Application } from '../../campaigns/rules/types.ts';
import { assertObjectionAllowed, hasStage, type ObjectionFacts } from '../../objections/rules/objection.ts';
import { assertDraftOpen, assertUploadAllowed, checkSubmittable, type SubmissionFacts } from './application.ts';

export interface DraftAround extends SubmissionFacts {
  /** The account has submitted an application of this year already. */
  applied: boolean;
}

const APPLIED: Problem = { code: 'ALREADY_EXISTS', field: ['applicationId'] };

/** Of a draft. Another application of the year stands in the way as any gap does: the draft goes on being one's own. */
export function draftTrials(application: Application, around: DraftAround) {
  const { registration, applied } = around;
  const until = windowOf(registration.campaign, 'REGISTRATION', registration.extendedTo).closesAt;
  const readiness = problemsOf(() => checkSubmittable(application, around));
  return [
    ...trialsBy(['applicationSave'], until, () => assertDraftOpen(application, registration, 'campaignId')),
    ...trialsBy(['documentUpload'], until, () => assertUploadAllowed(application, registration)),
    { action: 'applicationSubmit' as const, until, problems: readiness.length === 0 && applied ? [APPLIED] : readiness },
  ];
}

/** Who was announced as rejected takes part in no test, so the final list is none of theirs while that stands. */
const isOut = (stages: readonly ObjectionFacts[]): boolean => stages.some(({ stage, adverse }) => stage === 'ADMIN_OBJECTION' && adverse);

/** Of what was submitted, against each list that was not objected to yet: any of them will do. */
export function objectingTrials(stages: readonly ObjectionFacts[]) {
  const out = isOut(stages);
  const theirs = stages.filter(hasStage).filter(({ stage, filed }) => !filed && !(out && stage !== 'ADMIN_OBJECTION'));
  return theirs.flatMap((facts) =>
    trialsBy(['selectionObjectionFile'], facts.window?.closesAt ?? null, () => assertObjectionAllowed(facts)),
  );
}

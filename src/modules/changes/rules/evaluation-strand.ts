// Who is told of a change of an evaluation: what is hidden from the rated person is not even told to have changed. Pure.

import type { Evaluation } from '../../evaluation/rules/types.ts';
import { isHandedOver, versionShown } from '../../evaluation/rules/views.ts';

export interface EvaluationState {
  version: number;
  body: Evaluation;
}

/** ALL: all who see it. RATER: what the rater alone sees. OWN: the employee's own draft. */
export type EvaluationAudience = 'ALL' | 'RATER' | 'OWN';

const isDraft = ({ self }: Evaluation): boolean => self !== null && self.submittedAt === null;

/** What of an evaluation a draft of the self-assessment leaves as it was. */
const apart = ({ self: _, shown: __, ...rest }: Evaluation): string => JSON.stringify(rest);

/** By what stood before and what stands: by the same version that the API shows, so that it tells no more than that does. */
export function audienceOf(before: EvaluationState | null, after: EvaluationState | null): EvaluationAudience {
  if (!before || !after) return 'ALL';
  const hidden = !isHandedOver(before.body.status) && !isHandedOver(after.body.status);
  if (hidden && versionShown(before, false) === versionShown(after, false)) return 'RATER';
  const drafted = isDraft(after.body) && (before.body.self === null || isDraft(before.body));
  return drafted && apart(before.body) === apart(after.body) ? 'OWN' : 'ALL';
}

/** Whom the hidden ratings are open to: the rater of today, unless they stand there from another. */
export const ratedBy = ({ rater }: Pick<Evaluation, 'rater'>, raterNow: string | null): string[] =>
  raterNow !== null && (rater === null || rater.employeeId === raterNow) ? [raterNow] : [];

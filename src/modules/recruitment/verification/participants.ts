// What follows from a verdict that is final: what lists and ranking know of a person, and who may hold the number they applied under.

import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Lock, Writes } from '../../../platform/store/commit.ts';
import type { Application, Submission } from '../campaigns/rules/types.ts';
import { identityLock } from '../registration/applications.ts';
import { requireApplication } from '../registration/read.ts';
import { ParticipantItem } from './participant-items.ts';
import type { Verification } from './rules/types.ts';
import { isIdentityRefused } from './rules/verification.ts';

async function submitted(ctx: ReadContext, applicationId: string): Promise<Application & { submission: Submission }> {
  const { body } = await requireApplication(ctx, applicationId, ['verificationId']);
  const { submission } = body;
  if (!submission) throw new Error(`${applicationId} was verified without a submission.`);
  return { ...body, submission };
}

/** What an application holds under its number. */
export const heldIdentity = async (ctx: ReadContext, applicationId: string): Promise<Lock> =>
  identityLock(await submitted(ctx, applicationId), ['verificationId']);

/**
 * Nothing while the verdict is not final. A number whose papers were another person's is free again, so that its owner can apply; where the
 * committee had erred it is taken again, unless somebody has applied under it meanwhile.
 */
export async function verdictWrites(
  ctx: ReadContext,
  before: Verification,
  after: Verification,
): Promise<Pick<Writes, 'parts' | 'free' | 'take'>> {
  const { campaignId, formationId, applicationId, registrationNumber: number, outcome: verdict, priority } = after;
  if (!verdict) return {};
  const application = await submitted(ctx, applicationId);
  const { education, birthDate, sex, at, ageDay = legalDay(at), experienceYears } = application.submission;
  const { level, gpa, major, majorCode } = education;
  const more = { ...(majorCode && { majorCode }), ...(priority?.proved && { priority: priority.proved }) };
  const person = { level, gpa, major, birthDate, sex, registeredOn: ageDay, ...more };
  const facts = { applicationId, formationId, number, verdict, ...person, ...(experienceYears != null && { experienceYears }) };
  const identity = identityLock(application, ['objectionId']);
  return {
    parts: [ParticipantItem.putAt([campaignId, formationId, number], application.region, facts)],
    free: isIdentityRefused(after) ? [identity.key] : [],
    take: isIdentityRefused(before) && !isIdentityRefused(after) ? [identity] : [],
  };
}

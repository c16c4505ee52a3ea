// What lists and ranking know of a person: written beside the campaign with each verdict that is final.
import type { Context } from '../../context.ts';
import { layParticipant, type ParticipantRow } from '../../data/recruitment/lists.ts';
import type { Application } from '../../domain/recruitment/types.ts';
import type { Verification } from '../../domain/recruitment/verification.ts';
import { loadToChange } from '../access.ts';

/** Empty while the verdict is not final. */
export async function participantOf(ctx: Context, verification: Verification): Promise<Omit<ParticipantRow, 'version'>[]> {
  const { campaignId, formationId, applicationId, registrationNumber: number, outcome: verdict } = verification;
  if (!verdict) return [];
  const { region, body } = await loadToChange<Application>(ctx, 'Application', applicationId, ['verificationId']);
  if (!body.submission) throw new Error(`${applicationId} was verified without a submission.`);
  const { education, birthDate, sex } = body.submission;
  const facts = { applicationId, formationId, number, verdict, level: education.level, gpa: education.gpa, birthDate, sex };
  return [layParticipant(region, campaignId, facts)];
}

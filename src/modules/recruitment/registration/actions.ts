// What applicants could do with their own application and offer, and staff with an offer.
import type { Context } from '../../../context.ts';
import type { OfferRow } from '../../../data/recruitment/offers.ts';
import type { ApplicationRow } from '../../../data/recruitment/registration.ts';
import type { Trial } from '../../../domain/blockers.ts';
import { type Problem, problemsOf } from '../../../domain/errors.ts';
import { draftTrials, objectingTrials } from '../../../domain/recruitment/actions/application.ts';
import { ownTrials, staffTrials } from '../../../domain/recruitment/actions/offer.ts';
import { checkSubmittable, type SubmissionFacts } from '../../../domain/recruitment/application.ts';
import { OBJECTION_STAGES } from '../../../domain/recruitment/objection.ts';
import type { Application } from '../../../domain/recruitment/types.ts';
import { personOf } from '../../../viewer.ts';
import { mayCall } from '../../access.ts';
import { annullingOf } from '../annulments.ts';
import { ownProfile } from '../applicants.ts';
import { accountYear, openingOf } from '../applications.ts';
import { documentsOf, filesOf } from '../documents.ts';
import { trialsOnWithdrawal } from '../exclusions.ts';
import { unlessParty } from '../impartial.ts';
import { factsOf } from '../objections.ts';
import { filingStage } from '../offers.ts';
import { registrationOf } from '../registration.ts';
import { callable } from './campaign.ts';

/** The store is asked about the files only where nothing else is missing. */
async function filesAsked(ctx: Context, application: Application, facts: SubmissionFacts): Promise<readonly Problem[]> {
  const others = problemsOf(() => checkSubmittable(application, facts));
  return others.length > 0 ? [] : filesOf(ctx, await documentsOf(ctx, application));
}

async function onDraft(ctx: Context, application: Application): Promise<Trial[]> {
  const [registration, formation, profile, applied] = await Promise.all([
    registrationOf(ctx, application),
    openingOf(ctx, application),
    ownProfile(ctx),
    ctx.rows.loadKey(accountYear(application)),
  ]);
  const facts = { registration, formation, profile: profile?.body ?? null, files: [] };
  return draftTrials(application, { ...facts, files: await filesAsked(ctx, application, facts), applied: applied !== null });
}

export async function trialsOnApplication(ctx: Context, row: ApplicationRow): Promise<Trial[]> {
  if (!row.body.submission) return onDraft(ctx, row.body);
  const [stages, withdrawal] = await Promise.all([
    Promise.all(OBJECTION_STAGES.map((stage) => factsOf(ctx, row, stage))),
    trialsOnWithdrawal(ctx, row),
  ]);
  return [...objectingTrials(stages), ...withdrawal];
}

/** An applicant, and an officer, sees the own side only. */
export async function trialsOnOffer(ctx: Context, { body: offer }: OfferRow): Promise<Trial[]> {
  const { viewer, now } = ctx;
  if (viewer.id === offer.ownerId) return ownTrials(offer, now);
  const [stage, annulling] = await Promise.all([
    filingStage(ctx, offer),
    mayCall(ctx, 'appointmentAnnul') ? annullingOf(ctx, offer) : null,
  ]);
  const staff = {
    by: personOf(viewer),
    employeeId: viewer.employeeId,
    now,
    filingOpens: stage.opensAt,
    filingCloses: stage.closesAt,
    annulling,
  };
  return unlessParty(ctx, offer, ['offerId'], callable(ctx, staffTrials(offer, staff)));
}

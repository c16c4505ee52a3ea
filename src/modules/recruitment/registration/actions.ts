// What applicants could do with their own application and offer, and staff with an offer.

import { mayCall } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { type Problem, problemsOf } from '../../../platform/rules/errors.ts';
import { personOf } from '../../../platform/viewer.ts';
import { callable } from '../campaigns/actions.ts';
import { unlessParty } from '../campaigns/impartial.ts';
import type { Application } from '../campaigns/rules/types.ts';
import { trialsOnWithdrawal } from '../exclusions/exclusions.ts';
import { factsOf } from '../objections/objections.ts';
import { OBJECTION_STAGES } from '../objections/rules/types.ts';
import { annullingOf } from '../offers/annulments.ts';
import type { OfferRow } from '../offers/items.ts';
import { filingStage } from '../offers/offers.ts';
import { ownTrials, staffTrials } from '../offers/rules/offer-actions.ts';
import { ownProfile } from './applicants.ts';
import { openingOf } from './applications.ts';
import { documentsOf, filesOf } from './documents.ts';
import { type ApplicationRow, accountYearLock } from './items.ts';
import { registrationOf } from './registration.ts';
import { checkSubmittable, type SubmissionFacts } from './rules/application.ts';
import { draftTrials, objectingTrials } from './rules/application-actions.ts';

/** The store is asked about the files only where nothing else is missing. */
async function filesAsked(ctx: ReadContext, application: Application, facts: SubmissionFacts): Promise<readonly Problem[]> {
  const others = problemsOf(() => checkSubmittable(application, facts));
  return others.length > 0 ? [] : filesOf(ctx, await documentsOf(ctx, application));
}

async function onDraft(ctx: ReadContext, application: Application) {
  const [registration, formation, profile, applied] = await Promise.all([
    registrationOf(ctx, application),
    openingOf(ctx, application),
    ownProfile(ctx),
    ctx.loader.loadKey(accountYearLock(application)),
  ]);
  const facts = { registration, formation, profile: profile?.body ?? null, files: [] };
  return draftTrials(application, { ...facts, files: await filesAsked(ctx, application, facts), applied: applied !== null });
}

export async function trialsOnApplication(ctx: ReadContext, row: ApplicationRow) {
  if (!row.body.submission) return onDraft(ctx, row.body);
  const [stages, withdrawal] = await Promise.all([
    Promise.all(OBJECTION_STAGES.map((stage) => factsOf(ctx, row, stage))),
    trialsOnWithdrawal(ctx, row),
  ]);
  return [...objectingTrials(stages), ...withdrawal];
}

/** An applicant, and an officer, sees the own side only. */
export async function trialsOnOffer(ctx: ReadContext, { body: offer }: OfferRow) {
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

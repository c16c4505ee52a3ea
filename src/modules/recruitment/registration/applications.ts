// Applications: saved as drafts, submitted once and for good, read by whose they are.

import { authorise } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Lock, Result, Writes } from '../../../platform/store/commit.ts';
import type { Key } from '../../../platform/store/table.ts';
import { findCampaign } from '../campaigns/campaigns.ts';
import { openingById } from '../campaigns/formations.ts';
import { ageDay, rulesOf, windowOf } from '../campaigns/rules/campaign.ts';
import type { AgeCounting } from '../campaigns/rules/policy-types.ts';
import type { EligibilityFinding } from '../campaigns/rules/requirements.ts';
import type { Application, Formation, Submission } from '../campaigns/rules/types.ts';
import { dossierLine } from '../numbers/dossier-lines.ts';
import { receiptToKeep } from '../results/kept.ts';
import { receiptOfSubmission } from '../results/rules/receipts.ts';
import { verificationId } from '../verification/ids.ts';
import { queued } from '../verification/read.ts';
import { openVerification } from '../verification/rules/verification.ts';
import { aboutOwner, expectSaved, ownApplicantId, ownProfile, resealed } from './applicants.ts';
import { announcementsOf, documentsOf, filesOf } from './documents.ts';
import { applicationId } from './ids.ts';
import { ApplicationItem, type ApplicationRow, accountYearLock, begunBy, nikYearLock, ProofItem, registrationLock } from './items.ts';
import { loadApplication } from './read.ts';
import { applicationToChange, type OfApplication, ownApplication, registrationOf } from './registration.ts';
import {
  type ApplicationInput,
  assertDraftOpen,
  findingsOf,
  gapsOf,
  type MissingPart,
  registrationNumber,
  saveApplication,
  submitApplication,
} from './rules/application.ts';
import { isEligible } from './rules/eligibility.ts';

export type ApplicationSaveInput = ApplicationInput & { idempotencyKey: string; campaignId: string; expectedVersion: number };

/** Items of the applicant's own: autosaving wears on nobody else's key. That it was begun is listed once, by campaign. */
export async function applicationSave(ctx: MutationContext, input: ApplicationSaveInput): Promise<Result> {
  const permit = await authorise(ctx, 'Application', aboutOwner('', ctx.viewer.id), ['campaignId']);
  const applicantId = ownApplicantId(ctx);
  const id = applicationId(applicantId, input.campaignId);
  const [registration, before, formation] = await Promise.all([
    registrationOf(ctx, { campaignId: input.campaignId, id }),
    loadApplication(ctx, id),
    openingById(ctx, input.formationId ?? null),
  ]);
  expectSaved(before, input.expectedVersion);
  const facts = { id, applicantId, ownerId: ctx.viewer.id, registration, formation };
  const application = saveApplication(before?.body ?? null, input, facts);
  const gone = await announcementsOf(ctx, before?.body ?? null, input.dropDocuments ?? []);
  const drops = before?.body.categoryProof && !application.categoryProof ? [...gone, ProofItem.key(id)] : gone;
  const subjects = [
    { before, after: ApplicationItem.put(application.region, application), detail: { formationId: application.formationId } },
  ];
  return write(ctx, permit, { subjects, parts: before ? [] : [begunBy(application)], drops, result: { id } });
}

/** Two candidates from the application's own id: both taken by others is once in 10^14 campaigns, and then a lock says so. */
async function freeNumber(ctx: ReadContext, { id, year, region }: Application): Promise<string> {
  const candidates = ['1', '2'].map((salt) =>
    registrationNumber({ year, region }, Buffer.from(ctx.keyring.hash('REGISTRATION', `${id}#${salt}`), 'base64url')),
  );
  const taken = await Promise.all(candidates.map((number) => ctx.loader.loadKey(registrationLock(number))));
  return candidates.find((_, i) => taken[i] === null) ?? candidates[0] ?? '';
}

/** What one application a NIK and year holds. `field`: whom to tell where another holds it. */
export const identityLock = (
  { year, region, applicantId, submission }: Application & { submission: Submission },
  field: readonly string[],
): Lock => ({ key: nikYearLock(year, submission.nikHash), owner: applicantId, region, taken: { code: 'IDENTITY_UNCONFIRMED', field } });

type Submitted = Application & { submission: Submission };

/** The application, its place in the queue of verification, and the names that only one may hold. No key is shared by two applicants. */
function submissionWrites(before: ApplicationRow, application: Submitted, { category, positionTitle }: Formation, drops: Key[]): Writes {
  const { id, region, campaignId, formationId, submission } = application;
  const { number: registrationNumber, at: submittedAt } = submission;
  const submitted = { campaignId, formationId: formationId ?? '', category, applicationId: id, registrationNumber, submittedAt };
  const waiting = openVerification({ id: verificationId(id), ...submitted }, application.categoryProof, submission.priorityGroup);
  const detail = { formationId, rulesNumber: submission.rulesNumber, policyVersion: submission.policyVersion };
  return {
    subjects: [{ before, after: ApplicationItem.put(region, application), detail }],
    drops,
    parts: [
      receiptToKeep(region, id, receiptOfSubmission(submission, positionTitle)),
      queued(region, waiting),
      dossierLine(region, waiting),
    ],
    take: [
      { key: accountYearLock(application), owner: id, region, taken: { code: 'ALREADY_EXISTS', field: ['applicationId'] } },
      identityLock(application, []),
      { key: registrationLock(registrationNumber), owner: id, region, taken: { code: 'VERSION_CONFLICT', field: [] } },
    ],
    result: { id },
  };
}

/** Under which submitted applications are found by name. */
export const nameHashOf = (ctx: ReadContext, nameKey: string): string => ctx.keyring.hash('APPLICANT_NAME', nameKey);

/** The proof that is not kept, and its announcement. */
const proofToDrop = async (ctx: ReadContext, before: Application, { id, categoryProof }: Application): Promise<Key[]> =>
  before.categoryProof && !categoryProof ? [...(await announcementsOf(ctx, before, ['CATEGORY_PROOF'])), ProofItem.key(id)] : [];

export async function applicationSubmit(ctx: MutationContext, input: OfApplication & { confirm: boolean }): Promise<Result> {
  const [{ permit, row: before }, profile] = await Promise.all([applicationToChange(ctx, input), ownProfile(ctx)]);
  const { body } = before;
  const [registration, formation, documents, number, applied] = await Promise.all([
    registrationOf(ctx, body),
    openingById(ctx, body.formationId),
    documentsOf(ctx, body),
    freeNumber(ctx, body),
    ctx.loader.loadKey(accountYearLock(body)),
  ]);
  // Whoever comes too late is told so before the store is asked about each file.
  assertDraftOpen(body, registration, 'applicationId');
  const files = await filesOf(ctx, documents);
  const nikSealed = profile ? resealed(ctx, profile.body, body.id) : '';
  const nameHash = nameHashOf(ctx, profile?.body.nameKey ?? '');
  const facts = { confirm: input.confirm, registration, formation, profile: profile?.body ?? null, files, number, nikSealed, nameHash };
  const application = submitApplication(body, facts);
  if (applied) fail('ALREADY_EXISTS', { field: ['applicationId'] });
  const posts = formation ?? fail('REQUIRED', { field: ['formationId'] });
  return write(ctx, permit, submissionWrites(before, application, posts, await proofToDrop(ctx, body, application)));
}

export const openingOf = (ctx: ReadContext, { formationId }: Application) => openingById(ctx, formationId);

export async function missingOf(ctx: ReadContext, application: Application): Promise<MissingPart[]> {
  if (application.submission) return [];
  const [formation, profile, campaign] = await Promise.all([
    openingOf(ctx, application),
    ownProfile(ctx),
    findCampaign(ctx, application.campaignId),
  ]);
  const policy = campaign?.body.rules.at(-1)?.policy ?? null;
  return gapsOf(application, { formation, profile: profile !== null, policy });
}

/** Until when it can be submitted, and what can be done. */
export async function deadlineOf(ctx: ReadContext, application: Application): Promise<string | null> {
  const { campaign, extendedTo } = await registrationOf(ctx, application);
  return application.submission ? null : windowOf(campaign, 'REGISTRATION', extendedTo).closesAt;
}

export interface EligibilityView {
  eligible: boolean;
  day: string;
  findings: EligibilityFinding[];
  rulesNumber: number;
  ageCounted: AgeCounting;
}

/** How the viewer stands to certain posts today, by their profile and draft. */
export async function eligibilityCheck(ctx: ReadContext, formationId: string): Promise<EligibilityView | null> {
  const [formation, profile] = await Promise.all([openingById(ctx, formationId), ownProfile(ctx)]);
  if (!formation || !profile) return null;
  const [campaign, application] = await Promise.all([findCampaign(ctx, formation.campaignId), ownApplication(ctx, formation.campaignId)]);
  if (!campaign || campaign.body.status === 'DRAFT') return null;
  const { number, policy } = rulesOf(campaign.body);
  const day = ageDay(campaign.body, policy, legalDay(ctx.now));
  const { categoryProof = false, experienceYears } = application?.body ?? {};
  const findings = findingsOf(profile.body, formation, { categoryProof, experienceYears, day, policy });
  return { eligible: isEligible(findings), day, findings, rulesNumber: number, ageCounted: policy.age.counted };
}

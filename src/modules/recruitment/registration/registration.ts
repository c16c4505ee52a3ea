// Registration as it holds for one applicant: the own application, found and loaded for a change, with the window it is measured against.

import { authorise, expectVersion } from '../../../platform/access/access.ts';
import type { Permitted } from '../../../platform/access/permit.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { extensionOf } from '../campaigns/read.ts';
import type { Application } from '../campaigns/rules/types.ts';
import { aboutOwner, ownApplicantId } from './applicants.ts';
import { applicationId } from './ids.ts';
import type { ApplicationRow } from './items.ts';
import { loadApplication } from './read.ts';
import { notSubmitted, type Registration } from './rules/application.ts';

/** The viewer's own application in a campaign: its id says whose it is and in which. */
export async function ownApplication(ctx: ReadContext, campaignId: string): Promise<ApplicationRow | null> {
  return ctx.viewer.roles.has('APPLICANT') ? loadApplication(ctx, applicationId(ownApplicantId(ctx), campaignId)) : null;
}

export async function findApplication(ctx: ReadContext, id: string): Promise<ApplicationRow | null> {
  const row = await loadApplication(ctx, id);
  return row?.body.ownerId === ctx.viewer.id ? row : null;
}

/** Registration as it holds for this applicant. */
export async function registrationOf(ctx: ReadContext, { campaignId, id }: Pick<Application, 'campaignId' | 'id'>): Promise<Registration> {
  const [campaign, extension] = await Promise.all([campaignOf(ctx, campaignId), extensionOf(ctx, campaignId, 'REGISTRATION', id)]);
  return { campaign: campaign.body, extendedTo: extension?.body.closesAt ?? null, now: ctx.now };
}

export interface OfApplication {
  idempotencyKey: string;
  applicationId: string;
  expectedVersion: number;
}

/** Whatever the region: an applicant has none, and the record names the login it belongs to. */
export async function applicationToAct(ctx: ReadContext, applicationId: string): Promise<Permitted<ApplicationRow>> {
  const row = await loadApplication(ctx, applicationId);
  const subject = row ? aboutOwner(row.region, row.body.ownerId) : aboutOwner('', '');
  const permit = await authorise(ctx, 'Application', subject, ['applicationId']);
  return row ? { permit, row } : fail('NOT_FOUND', { field: ['applicationId'] });
}

export async function applicationToChange(
  ctx: ReadContext,
  { applicationId, expectedVersion }: OfApplication,
): Promise<Permitted<ApplicationRow>> {
  const { permit, row } = await applicationToAct(ctx, applicationId);
  notSubmitted(row.body, 'applicationId');
  expectVersion(row, expectedVersion);
  return { permit, row };
}

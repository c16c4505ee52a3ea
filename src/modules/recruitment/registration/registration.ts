// Registration as it holds for one applicant: the own application, found and loaded for a change, with the window it is measured against.

import { authorise, expectVersion } from '../../../platform/access/access.ts';
import type { Context } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import * as keys from '../../../platform/store/keys.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import type { ExtensionRow } from '../campaigns/items.ts';
import type { Application } from '../campaigns/rules/types.ts';
import { aboutOwner, ownApplicantId } from './applicants.ts';
import type { ApplicationRow } from './items.ts';
import { notSubmitted, type Registration } from './rules/application.ts';

/** Not asked whose it is. */
export async function loadApplication(ctx: Context, id: string): Promise<ApplicationRow | null> {
  const row = (await ctx.rows.load(id)) as ApplicationRow | null;
  return row?.type === 'Application' ? row : null;
}

/** The viewer's own application in a campaign: its id says whose it is and in which. */
export async function ownApplication(ctx: Context, campaignId: string): Promise<ApplicationRow | null> {
  return ctx.viewer.roles.has('APPLICANT') ? loadApplication(ctx, keys.applicationId(ownApplicantId(ctx), campaignId)) : null;
}

export async function findApplication(ctx: Context, id: string): Promise<ApplicationRow | null> {
  const row = await loadApplication(ctx, id);
  return row?.body.ownerId === ctx.viewer.id ? row : null;
}

/** Registration as it holds for this applicant. */
export async function registrationOf(ctx: Context, { campaignId, id }: Pick<Application, 'campaignId' | 'id'>): Promise<Registration> {
  const [campaign, extension] = await Promise.all([
    campaignOf(ctx, campaignId),
    ctx.rows.loadKey(keys.stageExtension(campaignId, 'REGISTRATION', id)) as Promise<ExtensionRow | null>,
  ]);
  return { campaign: campaign.body, extendedTo: extension?.body.closesAt ?? null, now: ctx.now };
}

export interface OfApplication {
  idempotencyKey: string;
  applicationId: string;
  expectedVersion: number;
}

/** Whatever the region: an applicant has none, and the record names the login it belongs to. */
export async function applicationToAct(ctx: Context, applicationId: string): Promise<ApplicationRow> {
  const row = await loadApplication(ctx, applicationId);
  const subject = row ? aboutOwner(row.region, row.body.ownerId) : aboutOwner('', '');
  await authorise(ctx, 'Application', subject, ['applicationId']);
  return row ?? fail('NOT_FOUND', { field: ['applicationId'] });
}

export async function applicationToChange(ctx: Context, { applicationId, expectedVersion }: OfApplication): Promise<ApplicationRow> {
  const row = await applicationToAct(ctx, applicationId);
  notSubmitted(row.body, 'applicationId');
  expectVersion(row, expectedVersion);
  return row;
}

// Who competes in a campaign, told by the keyed hash of the NIK: an officer applies with an account of their own, and nothing is opened to compare them.

import type { ReadContext } from '../../../platform/context.ts';
import { head } from '../../../platform/store/keys.ts';
import type { Key, Page, Row } from '../../../platform/store/table.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import { employeeById } from '../../organisation/superiors.ts';
import { applicationId } from '../registration/ids.ts';
import { applicantUnderNik, applicationInRegion, loadApplication, loadProfile } from '../registration/read.ts';
import { waitingKey } from '../verification/read.ts';
import { allCampaignsOf } from './items.ts';
import { campaignInRegion } from './read.ts';
import type { Application, Campaign } from './rules/types.ts';

/** What an operation is about: a campaign and, where it acts on one, an application of it. */
export interface Concern {
  campaignId: string;
  applicationId?: string | null | undefined;
}

/** Of what was submitted, else of the profile behind the draft: it is compared, and shown to nobody. */
async function nikHashOf(ctx: ReadContext, { submission, applicantId }: Application): Promise<string | undefined> {
  return submission?.nikHash ?? (await loadProfile(ctx, applicantId))?.body.nikHash;
}

/** Keyed hashes of the numbers on record, and of those it had before: a correction, right or wrong, frees nobody from the own case. */
function nikHashes(ctx: ReadContext, { id, nikSealed, formerNiks = [] }: Employee): string[] {
  const place = { table: ctx.table.name, key: id, attribute: 'nik' };
  return [...(nikSealed ? [nikSealed] : []), ...formerNiks].map((sealed) => ctx.keyring.hash('NIK', ctx.keyring.open(sealed, place)));
}

/** The numbers of an employee hashed with the key of those that an application carries. */
async function isOwnApplication(ctx: ReadContext, employeeId: string, applicationId: string): Promise<boolean> {
  const [application, employee] = await Promise.all([applicationInRegion(ctx, applicationId), employeeById(ctx, employeeId)]);
  const nikHash = application && (await nikHashOf(ctx, application.body));
  return Boolean(nikHash && employee && nikHashes(ctx, employee).includes(nikHash));
}

/** Whether somebody in service has applied in a campaign: the lock of the one application a year tells. Without a NIK on record nobody can say. */
export async function hasApplied(ctx: ReadContext, employee: Employee, campaign: Pick<Campaign, 'id' | 'year'>): Promise<boolean> {
  const under = async (hash: string): Promise<boolean> => {
    const applicant = await applicantUnderNik(ctx, campaign.year, hash);
    return applicant !== null && (await loadApplication(ctx, applicationId(applicant, campaign.id))) !== null;
  };
  return (await Promise.all(nikHashes(ctx, employee).map(under))).includes(true);
}

async function competing(ctx: ReadContext, employeeId: string, campaignId: string): Promise<boolean> {
  const [employee, campaign] = await Promise.all([employeeById(ctx, employeeId), campaignInRegion(ctx, campaignId)]);
  return employee !== null && campaign !== null && hasApplied(ctx, employee, campaign.body);
}

/** Whether an employee competes in a campaign: once a request, whatever of it each row of a list may ask. */
export const competesIn = (ctx: ReadContext, employeeId: string, campaignId: string): boolean | Promise<boolean> =>
  ctx.loader.once(`competes\n${employeeId}\n${campaignId}`, () => competing(ctx, employeeId, campaignId));

/** Whether the viewer competes in the campaign; where that is known, no promise. Who is in nobody's service has no NIK to tell by. */
export const viewerCompetes = (ctx: ReadContext, campaignId: string): boolean | Promise<boolean> =>
  ctx.viewer.employeeId !== null && competesIn(ctx, ctx.viewer.employeeId, campaignId);

/**
 * Asked where an answer may need it, so that it shares the batch of what is read there, and rows that come later are decided at once. That it
 * could not be found out is told to whoever asks.
 */
export const foreseeCompeting = async (ctx: ReadContext, campaignId: string): Promise<void> =>
  Promise.resolve(viewerCompetes(ctx, campaignId)).then(
    () => undefined,
    () => undefined,
  );

/** Whether the viewer is the person behind the application, or competes in the campaign. */
export async function isParty(ctx: ReadContext, { campaignId, applicationId }: Concern): Promise<boolean> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return false;
  const found = [competesIn(ctx, employeeId, campaignId), ...(applicationId ? [isOwnApplication(ctx, employeeId, applicationId)] : [])];
  return (await Promise.all(found)).includes(true);
}

/** The campaigns of the region in which the viewer competes: for lists that go over all of them. */
export async function ownCampaigns(ctx: ReadContext): Promise<ReadonlySet<string>> {
  const { employeeId, region } = ctx.viewer;
  const employee = employeeId && region ? await employeeById(ctx, employeeId) : null;
  if (!employee || !region || nikHashes(ctx, employee).length === 0) return new Set();
  const campaigns = await allCampaignsOf(ctx.loader.loadList, region);
  const applied = await Promise.all(campaigns.map((one) => hasApplied(ctx, employee, one)));
  return new Set(campaigns.filter((_, i) => applied[i]).map(({ id }) => id));
}

/** Where it is told to which campaign an id belongs: at its head, or in the queue while nobody has touched it. */
export const tellingCampaign = (id: string): Key[] => [head(id), waitingKey(id)];

/** What the committee reads of one campaign; `nothing` to who competes in it. */
export async function unlessCompeting<T>(ctx: ReadContext, campaignId: string, nothing: T, read: () => Promise<T>): Promise<T> {
  const [competes, found] = await Promise.all([isParty(ctx, { campaignId }), read()]);
  return competes ? nothing : found;
}

/** A page for who competes: counted as none, too. */
export const NO_ROWS: Page<never> = { rows: [] };

/** The same of a list that does not name its campaign: its rows do. */
export async function pageUnlessCompeting<R extends Row<{ campaignId: string }>>(ctx: ReadContext, page: Page<R>): Promise<Page<R>> {
  const [first] = page.rows;
  return first && (await isParty(ctx, { campaignId: first.body.campaignId })) ? NO_ROWS : page;
}

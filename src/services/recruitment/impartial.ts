// Nobody serves themself: who has applied in a campaign does nothing for its committee. An officer applies with an account of their own, and only the NIK tells.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import type { Page, Row } from '../../data/table.ts';
import type { Trial } from '../../domain/blockers.ts';
import { fail } from '../../domain/errors.ts';
import type { Employee } from '../../domain/organisation/types.ts';
import type { ApplicantProfile, Application, Campaign } from '../../domain/recruitment/types.ts';
import { loadOwn } from '../access.ts';

/** What an operation is about: a campaign and, where it acts on one, an application of it. */
export interface Concern {
  campaignId: string;
  applicationId?: string | null | undefined;
}

/** Whoever is not free may always say so, and give a case back. */
const GIVES_AWAY: readonly string[] = ['verificationRelease', 'verificationDeclareConflict', 'panelConflictDeclare'];

/** Of what was submitted, else of the profile behind the draft: it is compared, and shown to nobody. */
async function nikHashOf(ctx: Context, { submission, applicantId }: Application): Promise<string | undefined> {
  return submission?.nikHash ?? ((await ctx.rows.load(applicantId))?.body as ApplicantProfile | undefined)?.nikHash;
}

/** Keyed hashes of the numbers on record, and of those it had before: a correction, right or wrong, frees nobody from the own case. */
function nikHashes(ctx: Context, { id, nikSealed, formerNiks = [] }: Employee): string[] {
  const place = { table: ctx.table.name, key: id, attribute: 'nik' };
  return [...(nikSealed ? [nikSealed] : []), ...formerNiks].map((sealed) => ctx.keyring.hash('NIK', ctx.keyring.open(sealed, place)));
}

/** The numbers of an employee hashed with the key of those that an application carries. */
async function isOwnApplication(ctx: Context, employeeId: string, applicationId: string): Promise<boolean> {
  const [application, employee] = await Promise.all([
    loadOwn<Application>(ctx, 'Application', applicationId),
    loadOwn<Employee>(ctx, 'Employee', employeeId),
  ]);
  const nikHash = application && (await nikHashOf(ctx, application.body));
  return Boolean(nikHash && employee && nikHashes(ctx, employee.body).includes(nikHash));
}

/** Whether somebody in service has applied in a campaign: the lock of the one application a year tells. Without a NIK on record nobody can say. */
export async function hasApplied(ctx: Context, employee: Employee, campaign: Pick<Campaign, 'id' | 'year'>): Promise<boolean> {
  const under = async (hash: string): Promise<boolean> => {
    const lock = await ctx.rows.loadKey(keys.nikYear(campaign.year, hash));
    const applicant = (lock?.body as { owner: string } | undefined)?.owner;
    return applicant !== undefined && (await ctx.rows.load(keys.applicationId(applicant, campaign.id))) !== null;
  };
  return (await Promise.all(nikHashes(ctx, employee).map(under))).includes(true);
}

/** Whether an employee competes in a campaign. */
export async function competesIn(ctx: Context, employeeId: string, campaignId: string): Promise<boolean> {
  const [employee, campaign] = await Promise.all([
    loadOwn<Employee>(ctx, 'Employee', employeeId),
    loadOwn<Campaign>(ctx, 'Campaign', campaignId),
  ]);
  return employee !== null && campaign !== null && hasApplied(ctx, employee.body, campaign.body);
}

/** Whether the viewer is the person behind the application, or competes in the campaign. Who is in nobody's service has no NIK to tell by. */
export async function isParty(ctx: Context, { campaignId, applicationId }: Concern): Promise<boolean> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return false;
  const found = [competesIn(ctx, employeeId, campaignId), ...(applicationId ? [isOwnApplication(ctx, employeeId, applicationId)] : [])];
  return (await Promise.all(found)).includes(true);
}

/** A page of what the committee reads of one campaign: empty for who competes in it. */
export async function unlessCompeting<R extends Row<{ campaignId: string }>>(ctx: Context, page: Page<R>): Promise<Page<R>> {
  const [first] = page.rows;
  return first && (await isParty(ctx, { campaignId: first.body.campaignId })) ? { rows: [] } : page;
}

/** Asked by whoever loads what is to be changed: before anything else is told of it. @throws RuleError OWN_CASE. */
export async function impartial(ctx: Context, about: Concern, field: readonly string[]): Promise<void> {
  if (GIVES_AWAY.includes(ctx.operation?.name ?? '')) return;
  if (await isParty(ctx, about)) fail('OWN_CASE', { field });
}

/** What could be done, by who is a party: nothing but to give it away. `field`: what the refusal names. */
export async function unlessParty(ctx: Context, about: Concern, field: readonly string[], trials: readonly Trial[]): Promise<Trial[]> {
  if (trials.length === 0 || !(await isParty(ctx, about))) return [...trials];
  return trials.map((trial) => (GIVES_AWAY.includes(trial.action) ? trial : { ...trial, problems: [{ code: 'OWN_CASE', field }] }));
}

// Nobody of the committee decides about themself: an officer applies with an account of their own, and only the NIK tells.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import { fail } from '../../domain/errors.ts';
import type { Employee } from '../../domain/organisation/types.ts';
import type { Application, Campaign } from '../../domain/recruitment/types.ts';
import { loadOwn } from '../access.ts';
import { nikYear } from './applications.ts';

/**
 * The number of an employee is locked under the same keyed hash that an application carries, so nothing is opened to compare them.
 * Who is in nobody's service has none. @throws RuleError OWN_CASE.
 */
export async function notOwn(ctx: Context, applicationId: string, field: readonly string[]): Promise<void> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return;
  const application = await loadOwn<Application>(ctx, 'Application', applicationId);
  const nikHash = application?.body.submission?.nikHash;
  const held = nikHash ? await ctx.rows.loadKey(keys.lock('NIK', nikHash)) : null;
  if ((held?.body as { owner: string } | undefined)?.owner === employeeId) fail('OWN_CASE', { field });
}

/** Whether somebody in service has applied in a campaign: the lock of the one application a year tells. Without a NIK on record nobody can say. */
export async function hasApplied(ctx: Context, { id, nikSealed }: Employee, campaign: Pick<Campaign, 'id' | 'year'>): Promise<boolean> {
  if (!nikSealed) return false;
  const nik = ctx.keyring.open(nikSealed, { table: ctx.table.name, key: id, attribute: 'nik' });
  const lock = await ctx.rows.loadKey(nikYear(campaign.year, ctx.keyring.hash('NIK', nik)));
  const applicant = (lock?.body as { owner: string } | undefined)?.owner;
  return applicant !== undefined && (await ctx.rows.load(keys.applicationId(applicant, campaign.id))) !== null;
}

// Dossiers given to officers by a supervisor, spread evenly, taken back; and how much each has.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { inService } from '../../evaluation/lines.ts';
import { competesIn, unlessCompeting } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { assignedTo, GivenItem, givenIn } from './assigned-items.ts';
import { VerificationItem, type VerificationRow, WaitingItem } from './items.ts';
import { checkMost, checkOfficers, type Dealt, deal, isGivable, loadsOf, type OfficerLoad, takenBack } from './rules/assignment.ts';
import type { WorkbenchQuestion } from './rules/workbench.ts';
import { findVerification, loadVerification } from './verification.ts';
import { workbenchScope } from './workbench.ts';
import { workbenchPage } from './workbench-items.ts';

interface OfCampaign {
  idempotencyKey: string;
  campaignId: string;
  most: number;
}

export interface AssignInput extends OfCampaign, Pick<WorkbenchQuestion, 'formationId' | 'category'> {
  officerIds: readonly string[];
  /** Whose dossiers are given on; absent: of those that nobody has. */
  fromOfficerId?: string | null | undefined;
}

/** By officer, who has most first. */
const loadsIn = async (ctx: ReadContext, campaignId: string): Promise<OfficerLoad[]> =>
  loadsOf(await givenIn(ctx.table, workbenchScope(ctx, campaignId)));

export const loads = (ctx: ReadContext, campaignId: string): Promise<OfficerLoad[]> =>
  unlessCompeting(ctx, campaignId, [], () => loadsIn(ctx, campaignId));

/** In service, and no competitor: of whom it is not known whether they are on the committee, their token decides when they come to claim. */
async function officerProblems(ctx: ReadContext, campaignId: string, officerIds: readonly string[]): Promise<Problem[]> {
  const found = await Promise.all(
    officerIds.map(async (id) => ({ serves: await inService(ctx, id), competes: await competesIn(ctx, id, campaignId) })),
  );
  return found.flatMap(({ serves, competes }, i): Problem[] => {
    const field = ['officerIds', String(i)];
    if (!serves) return [{ code: 'NOT_FOUND', field }];
    return competes ? [{ code: 'OWN_CASE', field }] : [];
  });
}

/** As they are now: an index may be a moment behind. */
async function asTheyAre(ctx: ReadContext, ids: readonly string[]): Promise<VerificationRow[]> {
  const rows = await Promise.all(ids.map((id) => loadVerification(ctx, id)));
  return rows.filter((row) => row !== null).filter(({ body }) => isGivable(body, ctx.now));
}

/** The longest waiting of those that nobody was given. */
async function waitingFor(ctx: ReadContext, { campaignId, most, formationId, category }: AssignInput): Promise<VerificationRow[]> {
  const question = { view: 'WAITING', formationId, category } as const;
  const keep = (one: VerificationRow['body']): boolean => one.assignee === undefined && (!formationId || one.formationId === formationId);
  const { rows } = await workbenchPage(ctx.table, workbenchScope(ctx, campaignId), { question, now: ctx.now, keep }, { limit: most });
  const now = await asTheyAre(
    ctx,
    rows.map(({ body }) => body.id),
  );
  return now.filter(({ body }) => body.assignee === undefined);
}

/** What an officer was given and does not work on; of hundreds no more are read than are asked for. */
async function givenTo(ctx: ReadContext, { campaignId, most }: OfCampaign, officerId: string): Promise<VerificationRow[]> {
  const given = (await givenIn(ctx.table, workbenchScope(ctx, campaignId))).filter(({ to }) => to === officerId);
  const ids = given.map(({ verificationId }) => verificationId);
  const found: VerificationRow[] = [];
  for (let i = 0; found.length < most && i < ids.length; i += most) {
    const now = await asTheyAre(ctx, ids.slice(i, i + most));
    found.push(...now.filter(({ body }) => body.assignee === officerId));
  }
  return found.slice(0, most);
}

function changesOf(rows: readonly VerificationRow[], dealt: readonly Dealt[]) {
  const byId = new Map(rows.map((row) => [row.body.id, row]));
  return dealt.flatMap(({ after }) => {
    const before = byId.get(after.id);
    return before ? [{ before, after }] : [];
  });
}

/** Each dossier with its own record and version: whoever has claimed one meanwhile keeps it, and the deal is made anew. */
async function save(
  ctx: MutationContext,
  permit: Permit,
  { campaignId }: OfCampaign,
  rows: readonly VerificationRow[],
  dealt: readonly Dealt[],
): Promise<Result> {
  if (dealt.length === 0) fail('QUEUE_EMPTY', { field: ['campaignId'] });
  const changes = changesOf(rows, dealt);
  const region = ctx.viewer.region ?? '';
  const given = changes.flatMap(({ after }) => (after.assignee ? [assignedTo(region, after, after.assignee)] : []));
  return write(ctx, permit, {
    subjects: changes.map(({ before, after }) => ({
      before: before.version === 0 ? null : before,
      after: VerificationItem.put(region, after),
      detail: { assignee: after.assignee ?? null },
    })),
    parts: given,
    drops: [
      ...changes.filter(({ before }) => before.version === 0).map(({ after }) => WaitingItem.key(after.id)),
      ...changes.filter(({ after }) => !after.assignee).map(({ after }) => GivenItem.key(region, campaignId, after.id)),
    ],
    result: { id: campaignId, ids: changes.map(({ after }) => after.id) },
  });
}

export async function verificationAssign(ctx: MutationContext, input: AssignInput): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { campaignId, officerIds, fromOfficerId } = input;
  checkMost(input.most);
  checkOfficers(officerIds);
  await impartial(ctx, { campaignId }, ['campaignId']);
  refuse(await officerProblems(ctx, campaignId, officerIds));
  const [rows, known] = await Promise.all([
    fromOfficerId ? givenTo(ctx, input, fromOfficerId) : waitingFor(ctx, input),
    loadsIn(ctx, campaignId),
  ]);
  const present = officerIds.map((by) => known.find((one) => one.by === by) ?? { by, assigned: 0 });
  const dealt = deal(
    rows.map(({ body }) => body),
    present,
  );
  return save(ctx, permit, input, rows, dealt);
}

export async function verificationTakeBack(ctx: MutationContext, input: OfCampaign & { officerId: string }): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  checkMost(input.most);
  await impartial(ctx, { campaignId: input.campaignId }, ['campaignId']);
  const rows = await givenTo(ctx, input, input.officerId);
  return save(ctx, permit, input, rows, takenBack(rows.map(({ body }) => body)));
}

/** Those that a request has given or taken back, as they are. */
export async function dealtVerifications(ctx: ReadContext, { result }: { result: Result | null }): Promise<VerificationRow[] | null> {
  if (!result) return null;
  const rows = await Promise.all((result.ids as string[]).map((id) => findVerification(ctx, id)));
  return rows.filter((row) => row !== null);
}

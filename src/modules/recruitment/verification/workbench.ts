// The workbench of the committee: one queue over all posts of a campaign, the next dossier, and the numbers of the work.

import { authoriseRegion } from '../../../platform/access/access.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { findEmployee } from '../../organisation/employees.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { dossiersOf } from '../numbers/dossier-lines.ts';
import { givenIn } from './assigned-items.ts';
import type { VerificationRow } from './items.ts';
import type { Verification } from './rules/types.ts';
import { claimVerification, isBarred, isOthers, standingClaim, verificationActions } from './rules/verification.ts';
import { isSampled, type OfficerFigures, type WorkbenchFigures, type WorkbenchQuestion, workbenchFigures } from './rules/workbench.ts';
import { actor, claimMinutes, inStage, loadVerification, save } from './verification.ts';
import { type WorkbenchPlace, workbenchPage } from './workbench-items.ts';

/** The region is part of the key: another region's campaign has an empty workbench. */
export const workbenchScope = (ctx: ReadContext, campaignId: string): WorkbenchPlace => ({ region: ctx.viewer.region ?? '', campaignId });

/** What no range says: who may claim it, whose claim it is, posts and category of what is decided, and the sample. */
function keepFor(ctx: ReadContext, { view, formationId, category, sample }: WorkbenchQuestion): (verification: Verification) => boolean {
  const me = personOf(ctx.viewer);
  return (one) =>
    (!formationId || one.formationId === formationId) &&
    (!category || one.category === category) &&
    ((view !== 'WAITING' && view !== 'SECOND') || (!isBarred(one, me) && !isOthers(one, me))) &&
    (view !== 'MINE' || standingClaim(one, ctx.now)?.by === me) &&
    (!sample || view !== 'DECIDED' || isSampled(Buffer.from(ctx.keyring.hash('SAMPLE', one.id), 'base64url'), sample));
}

export const workbench = (
  ctx: ReadContext,
  campaignId: string,
  question: WorkbenchQuestion,
  slice: Slice,
): Promise<Page<VerificationRow>> => unlessCompeting(ctx, campaignId, NO_ROWS, () => pageOf(ctx, campaignId, question, slice));

const pageOf = (ctx: ReadContext, campaignId: string, question: WorkbenchQuestion, slice: Slice): Promise<Page<VerificationRow>> =>
  workbenchPage(ctx.table, workbenchScope(ctx, campaignId), { question, now: ctx.now, keep: keepFor(ctx, question) }, slice);

export const figures = (ctx: ReadContext, campaignId: string): Promise<WorkbenchFigures | null> =>
  unlessCompeting(ctx, campaignId, null, async () => workbenchFigures(await dossiersOf(ctx, workbenchScope(ctx, campaignId)), ctx.now));

/** Null where whoever it was is no employee but an office's login. */
export const officerOf = (ctx: ReadContext, { by }: Pick<OfficerFigures, 'by'>) => (by.startsWith('emp_') ? findEmployee(ctx, by) : null);

export interface ClaimNextInput extends Omit<WorkbenchQuestion, 'view' | 'sample'> {
  idempotencyKey: string;
  campaignId: string;
  secondOnly?: boolean | null | undefined;
}

/** Among the longest waiting: officers who press at the same moment seldom meet on one dossier. */
const AMONG = 20;
/** An index may be a moment behind: of so many, read in one call as they are now, the first that is still free. */
const LOOKED_AT = 3;
/** Of what one officer was given, looked at in one call. */
const MOST_GIVEN = 50;

const canClaim = (ctx: ReadContext, row: VerificationRow | null): row is VerificationRow =>
  row !== null && verificationActions(row.body, actor(ctx)).includes('verificationClaim');

const isAsked = (
  { formationId, category, secondOnly }: Omit<ClaimNextInput, 'idempotencyKey' | 'campaignId'>,
  one: Verification,
): boolean =>
  (!formationId || one.formationId === formationId) && (!category || one.category === category) && (!secondOnly || one.status === 'SECOND');

/** What a supervisor has given to the viewer comes first. */
async function ownNext(ctx: ReadContext, { campaignId, ...asked }: ClaimNextInput): Promise<VerificationRow | undefined> {
  const me = personOf(ctx.viewer);
  const given = (await givenIn(ctx.table, workbenchScope(ctx, campaignId))).filter(({ to }) => to === me).slice(0, MOST_GIVEN);
  const rows = await Promise.all(given.map(({ verificationId }) => loadVerification(ctx, verificationId)));
  return rows
    .filter((row) => canClaim(ctx, row))
    .filter(({ body }) => isAsked(asked, body))
    .toSorted((a, b) => (a.body.submittedAt < b.body.submittedAt ? -1 : 1))[0];
}

/** Which of those that wait is looked at first follows from who asks under which key. */
async function stillFree(ctx: MutationContext, waiting: readonly VerificationRow[]): Promise<VerificationRow | undefined> {
  const [drawn = 0] = Buffer.from(ctx.keyring.hash('NEXT', ctx.newId('nxt')), 'base64url');
  const start = drawn % Math.max(1, waiting.length);
  const turned = [...waiting.slice(start), ...waiting.slice(0, start)].slice(0, LOOKED_AT);
  const now = await Promise.all(turned.map(({ body }) => loadVerification(ctx, body.id)));
  return now.find((row) => canClaim(ctx, row)) ?? undefined;
}

/** One of those that wait longest. Whoever loses a race for it is given another, since the rule runs again on what is then free. */
export async function verificationClaimNext(ctx: MutationContext, input: ClaimNextInput): Promise<Result> {
  const { campaignId, secondOnly, ...filter } = input;
  const { permit } = authoriseRegion(ctx);
  await impartial(ctx, { campaignId }, ['campaignId']);
  const question = { ...filter, view: secondOnly ? 'SECOND' : 'WAITING' } as const;
  const [own, { rows }] = await Promise.all([ownNext(ctx, input), workbench(ctx, campaignId, question, { limit: AMONG })]);
  const before = own ?? (await stillFree(ctx, rows)) ?? fail('QUEUE_EMPTY', { field: ['campaignId'] });
  await impartial(ctx, before.body, ['campaignId']);
  await inStage(ctx, before.body, ['campaignId']);
  const after = claimVerification(before.body, actor(ctx), await claimMinutes(ctx));
  return save(ctx, permit, before, after, { until: after.claim?.until });
}

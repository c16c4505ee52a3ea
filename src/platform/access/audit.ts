// The history of a subject, for the auditor.

import { isParty, NO_ROWS, ownCampaigns, tellingCampaign } from '../../modules/recruitment/campaigns/competing.ts';
import type { ReadContext } from '../context.ts';
import { type AuditRow, auditOf, itemOf } from '../store/audit.ts';
import { ANONYMOUS } from '../store/commit.ts';
import type { Page, Slice } from '../store/table.ts';
import { canSeeType } from './access.ts';
import { withWords } from './words.ts';

/** Anonymous records keep the chain whole and are told to nobody: their number alone would tell how many have answered. */
export const isTold = ({ body }: Pick<AuditRow, 'body'>): boolean => body.by !== ANONYMOUS;

interface Belonging {
  campaignId?: string;
  /** What a member of a panel hands in names the panel only. */
  panelId?: string;
}

/** The campaign that a subject belongs to, told by its row or by what it lies beside; null for what belongs to none, undefined where nothing is left to tell. */
async function campaignOf(ctx: ReadContext, subject: string): Promise<string | null | undefined> {
  const { pk, sk } = itemOf(subject);
  if (pk.startsWith('cmp_')) return pk;
  const rows = await Promise.all([{ pk, sk }, ...tellingCampaign(pk)].map((key) => ctx.loader.loadKey(key)));
  const bodies = rows.flatMap((row) => (row ? [row.body as Belonging] : []));
  const told = bodies.find(({ campaignId, panelId }) => campaignId ?? panelId);
  if (told?.panelId && !told.campaignId) return campaignOf(ctx, told.panelId);
  return bodies.length === 0 ? undefined : (told?.campaignId ?? null);
}

/** Whether the viewer competes where the subject belongs (0049); what has left no row may be of any campaign. */
async function competes(ctx: ReadContext, subject: string): Promise<boolean> {
  const campaignId = await campaignOf(ctx, subject);
  if (campaignId === undefined) return (await ownCampaigns(ctx)).size > 0;
  return campaignId !== null && isParty(ctx, { campaignId });
}

/** How a subject is found for whoever may see it, and of which type its id is; from above, as `node` has it. */
export interface Opens {
  find: (ctx: ReadContext, id: string) => Promise<object | null>;
  typeOf: (id: string) => string | null;
}

/**
 * Whoever audits is also somebody's employee: what is about them has no history for them, since it names who rated, nominated or judged and what is
 * proposed meanwhile, even where they may open it; nor has what they cannot open though their role opens all of its kind. An id may follow from
 * what it names, so that it is no secret.
 */
async function isKeptFrom(ctx: ReadContext, subject: string, { find, typeOf }: Opens): Promise<boolean> {
  const me = ctx.viewer.employeeId;
  if (me === null) return false;
  const { pk, sk } = itemOf(subject);
  const [row, whole] = await Promise.all([ctx.loader.loadKey({ pk, sk }), ctx.loader.load(pk)]);
  // Feedback and reports say whom they are about by a name of its own; a part, by what it is a part of.
  const bodies = [row, whole].map((one) => (one?.body ?? {}) as { id?: string; employeeId?: string | null; aboutId?: string });
  if (bodies.some(({ employeeId, aboutId }) => employeeId === me || aboutId === me)) return true;
  const id = bodies[0]?.id;
  const asked = [...new Set([pk, id ?? pk])].filter((one) => {
    const type = typeOf(one);
    return type !== null && canSeeType(ctx, type);
  });
  const found = await Promise.all(asked.map((one) => find(ctx, one)));
  // Of what was deleted the history alone is left, and nobody is told less of it than before.
  return (row !== null || whole !== null) && found.some((one) => one === null);
}

/** Whether the history of a subject is kept from the viewer, whatever it holds. */
export const trailIsKept = async (ctx: ReadContext, subject: string, opens: Opens): Promise<boolean> =>
  (await competes(ctx, subject)) || isKeptFrom(ctx, subject, opens);

/** Records of the viewer's region only: a subject of another region has an empty history, as one of a campaign has to who competes in it. */
export async function auditTrail(ctx: ReadContext, subject: string, slice: Slice, opens: Opens): Promise<Page<AuditRow>> {
  if (await trailIsKept(ctx, subject, opens)) return NO_ROWS;
  return withWords(ctx, await auditOf(ctx.table, subject, (row) => row.region === ctx.viewer.region && isTold(row), slice));
}

// The history of a subject, for the auditor.

import { isParty, NO_ROWS, ownCampaigns, tellingCampaign } from '../../modules/recruitment/campaigns/competing.ts';
import type { ReadContext } from '../context.ts';
import { type AuditRow, auditOf } from '../store/audit.ts';
import { ANONYMOUS } from '../store/commit.ts';
import type { Key, Page, Slice } from '../store/table.ts';

/** Anonymous records keep the chain whole and are told to nobody: their number alone would tell how many have answered. */
export const isTold = ({ body }: Pick<AuditRow, 'body'>): boolean => body.by !== ANONYMOUS;

/** What a subject is kept under: see `subjectOf`. */
function headKeyOf(subject: string): Key {
  const [pk = '', ...sk] = subject.split('|');
  return { pk, sk: sk.length > 0 ? sk.join('|') : '#' };
}

interface Belonging {
  campaignId?: string;
  /** What a member of a panel hands in names the panel only. */
  panelId?: string;
}

/** The campaign that a subject belongs to, told by its row or by what it lies beside; null for what belongs to none, undefined where nothing is left to tell. */
async function campaignOf(ctx: ReadContext, subject: string): Promise<string | null | undefined> {
  const { pk, sk } = headKeyOf(subject);
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

/** Records of the viewer's region only: a subject of another region has an empty history, as one of a campaign has to who competes in it. */
export async function auditTrail(ctx: ReadContext, subject: string, slice: Slice): Promise<Page<AuditRow>> {
  if (await competes(ctx, subject)) return NO_ROWS;
  return auditOf(ctx.table, subject, (row) => row.region === ctx.viewer.region && isTold(row), slice);
}

// What a campaign announces beside its posts: written by an officer, changed by two once everybody reads it, with files of its own.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { ownItem } from '../../../platform/access/own.ts';
import type { Permit, Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange, Writes } from '../../../platform/store/commit.ts';
import { personOf } from '../../../platform/viewer.ts';
import { campaignChange } from '../campaigns/campaigns.ts';
import { impartial } from '../campaigns/impartial.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import { requireCampaign } from '../campaigns/read.ts';
import { expectSaved } from '../registration/applicants.ts';
import type { DocumentContract } from '../registration/documents.ts';
import { noticeId } from './ids.ts';
import { AttachedItem, CampaignFileItem, NoticeItem, type NoticeRow } from './items.ts';
import {
  type Attachment,
  announceFile,
  assertNoticeAllowed,
  type FileFact,
  type FileInput,
  fileKey,
  type Notice,
  type NoticeInput,
  sayNotice,
} from './rules/notice.ts';
import { decideWording, NOTHING_SAID, type WordingDecision } from './rules/wording.ts';
import { replaced } from './wordings.ts';

type Keyed = { idempotencyKey: string };
type OfNotice = Keyed & { campaignId: string; expectedVersion: number };
const CAMPAIGN = ['campaignId'];

/** The campaign whose words are changed, by somebody who does not compete in it. */
export async function campaignToTell(ctx: MutationContext, campaignId: string, field: readonly string[]): Promise<Permitted<CampaignRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await requireCampaign(ctx, campaignId, field);
  await impartial(ctx, { campaignId }, field);
  return { permit, row };
}

export const noticeRow = (ctx: ReadContext, campaignId: string): Promise<NoticeRow | null> =>
  NoticeItem.load(ctx.loader.loadKey, noticeId(campaignId));

/** Whoever publishes the campaign has read its words: each change while it is prepared is one of the campaign, and nobody publishes their own. */
export function preparing(
  before: CampaignRow,
  by: string,
  detail: Record<string, unknown>,
): Pick<Writes, 'checks'> & {
  subjects: SubjectChange[];
} {
  const { body } = before;
  if (body.status !== 'DRAFT') return { subjects: [], checks: [before] };
  const wordsBy = [...new Set([...(body.wordsBy ?? []), by])];
  return { subjects: [campaignChange(before, { ...body, wordsBy }, detail)] };
}

export async function campaignFileAnnounce(ctx: MutationContext, input: FileInput & Keyed & { campaignId: string }): Promise<Result> {
  const {
    permit,
    row: { region, body },
  } = await campaignToTell(ctx, input.campaignId, CAMPAIGN);
  const file = announceFile(input, ctx.newId('cfl'), body, ctx.now);
  const { campaignId, size, sha256 } = file;
  const detail = { campaignId, size, sha256 };
  return write(ctx, permit, { subjects: [{ before: null, after: CampaignFileItem.put(region, file), detail }], result: { id: file.id } });
}

/** The contract is made anew from the announcement each time it is asked for. */
export async function campaignFileContract(ctx: ReadContext, fileId: string): Promise<DocumentContract> {
  const file = ((await ownItem(ctx, CampaignFileItem, fileId)) ?? fail('NOT_FOUND')).body;
  const { id, contentType, size, sha256 } = file;
  return { documentId: id, ...(await ctx.evidence.announce({ key: fileKey(file), contentType, size, sha256 }, ctx.now)) };
}

/** What records and store tell of a file; a stranger's is none. */
async function factOf(ctx: ReadContext, id: string): Promise<FileFact> {
  const row = await ownItem(ctx, CampaignFileItem, id);
  if (!row) return { file: null, arrived: null };
  const key = fileKey(row.body);
  const arrived = await ctx.evidence.arrived(key);
  return { file: row.body, arrived: arrived && { ...arrived, head: await ctx.evidence.firstBytes(key) } };
}

const gone = (before: Notice, after: Notice): Attachment[] =>
  (before.current?.content.attachments ?? []).filter(
    ({ sha256 }) => !after.current?.content.attachments.some((one) => one.sha256 === sha256),
  );

/** Files that can be read from now on by their hash, and those of a draft that nobody has read. */
function attached({ region, body }: CampaignRow, before: Notice, after: Notice): Pick<Writes, 'parts' | 'drops'> {
  const now = after.current === before.current ? [] : (after.current?.content.attachments ?? []);
  const drops = body.status === 'DRAFT' ? gone(before, after).map(({ sha256 }) => AttachedItem.key(body.id, sha256)) : [];
  return { parts: now.map((file) => AttachedItem.put(region, { ...file, campaignId: body.id })), drops };
}

async function save(ctx: MutationContext, permit: Permit, campaign: CampaignRow, row: NoticeRow | null, notice: Notice): Promise<Result> {
  const before = row?.body ?? noNotice(campaign.body.id);
  const { region } = campaign;
  const detail = { edition: notice.current?.edition ?? 0, waits: notice.pending !== null };
  const { parts = [], drops = [] } = attached(campaign, before, notice);
  const of = preparing(campaign, personOf(ctx.viewer), { notice: notice.id });
  return write(ctx, permit, {
    ...of,
    subjects: [{ before: row, after: NoticeItem.put(region, notice), detail }, ...of.subjects],
    parts: [...parts, ...replaced(region, before, notice)],
    drops,
    result: { id: campaign.body.id },
  });
}

export const noNotice = (campaignId: string): Notice => ({ id: noticeId(campaignId), campaignId, ...NOTHING_SAID });

async function noticeToChange(
  ctx: MutationContext,
  { campaignId }: OfNotice,
): Promise<{ permit: Permit; campaign: CampaignRow; row: NoticeRow | null }> {
  const [{ permit, row: campaign }, row] = await Promise.all([campaignToTell(ctx, campaignId, CAMPAIGN), noticeRow(ctx, campaignId)]);
  return { permit, campaign, row };
}

export async function campaignNoticeSet(
  ctx: MutationContext,
  input: OfNotice & NoticeInput & { attachments?: readonly string[] | null },
): Promise<Result> {
  const { permit, campaign, row } = await noticeToChange(ctx, input);
  assertNoticeAllowed(campaign.body, ctx.now);
  expectSaved(row, input.expectedVersion);
  const files = await Promise.all((input.attachments ?? []).map((id) => factOf(ctx, id)));
  const saying = { by: personOf(ctx.viewer), now: ctx.now, field: ['text'] };
  return save(ctx, permit, campaign, row, sayNotice(row?.body ?? noNotice(input.campaignId), input, files, campaign.body, saying));
}

export async function campaignNoticeDecide(ctx: MutationContext, input: OfNotice & WordingDecision): Promise<Result> {
  const { permit, campaign, row } = await noticeToChange(ctx, input);
  expectSaved(row, input.expectedVersion);
  assertNoticeAllowed(campaign.body, ctx.now);
  const saying = { by: personOf(ctx.viewer), now: ctx.now, field: CAMPAIGN };
  return save(ctx, permit, campaign, row, decideWording(row?.body ?? noNotice(input.campaignId), input, saying));
}

// Notices and job texts as they are read, with what can be done: of the words that wait the committee alone learns.
import type { ReadContext } from '../../../platform/context.ts';
import type { Trial } from '../../../platform/rules/blockers.ts';
import { personOf } from '../../../platform/viewer.ts';
import { callable } from '../campaigns/actions.ts';
import { findCampaign } from '../campaigns/campaigns.ts';
import { findFormation } from '../campaigns/formations.ts';
import { unlessParty } from '../campaigns/impartial.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import type { Campaign, Formation } from '../campaigns/rules/types.ts';
import { jobTextRow, noJobText } from './job-texts.ts';
import { noNotice, noticeRow } from './notice.ts';
import type { Attachment, JobContent, JobText, Notice, NoticeContent } from './rules/notice.ts';
import { jobTextTrials, noticeTrials } from './rules/told-actions.ts';
import type { Proposal, Wording, WordingEdition } from './rules/wording.ts';
import { earlierOf, isTelling, readableSince } from './wordings.ts';

/** A wording with the campaign by which it is read. */
export interface WordingView<W> {
  campaign: CampaignRow;
  version: number;
  words: W;
}
export type NoticeView = WordingView<Notice>;
export type JobTextView = WordingView<JobText> & { formation: Formation };

export interface WordingEditionView<C> extends WordingEdition<C> {
  campaign: Campaign;
}

export type NoticeEditionView = WordingEditionView<NoticeContent>;
export type JobTextEditionView = WordingEditionView<JobContent>;
export type ProposalView<C> = Proposal<C> & { campaignId: string };
export type NoticeProposalView = ProposalView<NoticeContent>;
export type JobTextProposalView = ProposalView<JobContent>;

/** By the campaign whose it is. */
export async function noticeOf(ctx: ReadContext, campaign: CampaignRow): Promise<NoticeView> {
  const row = await noticeRow(ctx, campaign.body.id);
  return { campaign, version: row?.version ?? 0, words: row?.body ?? noNotice(campaign.body.id) };
}

export async function findNotice(ctx: ReadContext, campaignId: string): Promise<NoticeView | null> {
  const campaign = await findCampaign(ctx, campaignId);
  return campaign && noticeOf(ctx, campaign);
}

export async function jobTextOf(ctx: ReadContext, formation: Formation): Promise<JobTextView | null> {
  const [campaign, row] = await Promise.all([findCampaign(ctx, formation.campaignId), jobTextRow(ctx, formation.id)]);
  return campaign && { campaign, formation, version: row?.version ?? 0, words: row?.body ?? noJobText(formation) };
}

/** Of a payload: whoever wrote it may read the posts, approved or not. */
export async function findJobTextSaid(ctx: ReadContext, formationId: string): Promise<JobTextView | null> {
  const formation = await findFormation(ctx, formationId);
  return formation && jobTextOf(ctx, formation.body);
}

export const sinceOf = <C>({ campaign, words: { current } }: WordingView<Wording<C>>): string | null =>
  current && readableSince(current, campaign.body);

export async function editionsOf<C>(
  ctx: ReadContext,
  { campaign, words }: WordingView<Wording<C> & { id: string }>,
): Promise<WordingEditionView<C>[]> {
  return (await earlierOf(ctx, words)).map((edition) => ({ ...edition, campaign: campaign.body }));
}

/** Null for everybody but the committee, and for who competes. */
export async function pendingOf<C>(ctx: ReadContext, { campaign, words }: WordingView<Wording<C>>): Promise<ProposalView<C> | null> {
  const { body } = campaign;
  return words.pending && (await isTelling(ctx, body)) ? { ...words.pending, campaignId: body.id } : null;
}

export async function refusalOf(ctx: ReadContext, { campaign, words }: WordingView<Wording<unknown>>): Promise<string | null> {
  return words.refusal && (await isTelling(ctx, campaign.body)) ? words.refusal.reason : null;
}

export interface AttachmentView extends Attachment {
  campaignId: string;
}

export const attachmentsIn = (campaignId: string, files: readonly Attachment[]): AttachmentView[] =>
  files.map((file) => ({ ...file, campaignId }));

export const urlOf = ({ campaignId, sha256 }: Pick<AttachmentView, 'campaignId' | 'sha256'>): string =>
  `/announcements/${campaignId}/attachments/${sha256}.pdf`;

const tellingOf = (ctx: ReadContext, { campaign }: WordingView<unknown>) => ({
  campaign: campaign.body,
  by: personOf(ctx.viewer),
  now: ctx.now,
});

async function trialsIn<A extends string>(
  ctx: ReadContext,
  { campaign }: WordingView<unknown>,
  field: readonly string[],
  trials: readonly Trial<A>[],
): Promise<Trial<A>[]> {
  if (ctx.viewer.region !== campaign.region) return [];
  return unlessParty(ctx, { campaignId: campaign.body.id }, field, callable(ctx, trials));
}

export const trialsOnNotice = (ctx: ReadContext, view: NoticeView) =>
  trialsIn(ctx, view, ['campaignId'], noticeTrials(view.words, tellingOf(ctx, view)));

export const trialsOnJobText = (ctx: ReadContext, view: JobTextView) =>
  trialsIn(ctx, view, ['formationId'], jobTextTrials(view.words, view.formation, tellingOf(ctx, view)));

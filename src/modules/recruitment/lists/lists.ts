// Lists: shown before they are published, and published as they were shown.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange, Writes } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import type { Row, Slice, WholePage } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { isParty } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import type { CampaignDocument } from '../campaigns/items.ts';
import { loadCampaignDocument } from '../campaigns/read.ts';
import { only, rulesOf } from '../campaigns/rules/campaign.ts';
import type { ListStage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { telling } from '../objections/acceptances.ts';
import { type RowView, viewOf } from '../scores/row-scores.ts';
import { listsOf, STAGE_OF_LIST } from '../scores/rules/tests.ts';
import { type ChangeView, pageOf, seen } from './announcements.ts';
import { editionItems, type ListEdition, ListItem, PublishedStageItem } from './items.ts';
import { draftOf, type ListDraft } from './making.ts';
import { reasonProblems } from './rules/publication.ts';

/** The viewer's own region's: what is being made is nobody else's business. */
async function ownDocument(ctx: ReadContext, campaignId: string): Promise<CampaignDocument | null> {
  const document = await loadCampaignDocument(ctx, campaignId);
  return document && document.row.region === ctx.viewer.region ? document : null;
}

/** Whether the tests of the campaign's kind make such a list. */
const hasList = (campaign: Campaign, stage: ListStage): boolean => listsOf(rulesOf(campaign).policy).includes(stage);

/** The dry run. Null where the campaign is not the region's, has no rules yet, is over, or is of a kind without this list; and for who competes in it. */
export async function listPreview(ctx: ReadContext, campaignId: string, stage: ListStage): Promise<ListDraft | null> {
  const document = await ownDocument(ctx, campaignId);
  if (document?.row.body.status !== 'PUBLISHED' || !hasList(document.row.body, stage)) return null;
  return (await isParty(ctx, { campaignId })) ? null : draftOf(ctx, document, stage);
}

/** Of the last change, which another has released: what a list was made with once changes no more, so a correction is not bound. */
const hasProposedRules = ({ document, head }: ListDraft, person: string): boolean => {
  const { number, by, proposedBy = by } = rulesOf(document.row.body);
  return head === null && number > 1 && proposedBy === person;
};

/** Two people stand behind each list: who brought its scores, accepted an objection, or proposed its rules, does not declare what follows from them. */
const isOwn = (draft: ListDraft, person: string): boolean =>
  draft.composed.proposers.includes(person) ||
  draft.acceptances.waiting.some(({ body }) => body.by === person) ||
  hasProposedRules(draft, person);

/** Whether it can be published by whoever asks, as it is. @throws RuleError OWN_CASE; all that stands in the way. */
export function checkPublishable(ctx: ReadContext, draft: ListDraft, said: readonly Problem[] = []): void {
  if (isOwn(draft, personOf(ctx.viewer))) fail('OWN_CASE', { field: ['campaignId'] });
  refuse([...draft.problems, ...said]);
}

/** What would stand on the page. */
export const previewRows = (
  { document, edition, entries }: ListDraft,
  formationId: string,
  slice: Slice,
): Promise<WholePage<Row<RowView>>> => {
  const rows = entries.get(formationId) ?? [];
  const about = { pk: edition.id, region: document.row.region, total: rows.length };
  const at = { formationId, region: document.row.region };
  return pageOf(about, slice, (from, count) => rows.slice(from, from + count).map((entry) => viewOf(entry, edition, at)));
};

const MOST_CHANGES = 100;

export const previewChanges = ({ document: { row }, edition, changes }: ListDraft): ChangeView[] =>
  changes.slice(0, MOST_CHANGES).map((one) => {
    const at = { region: row.region, formationId: one.formationId };
    return { ...one, before: seen(one.before, edition, at), after: seen(one.after, edition, at) };
  });

export interface ListPublishInput {
  idempotencyKey: string;
  campaignId: string;
  stage: ListStage;
  expectedVersion: number;
  expectedSha256: string;
  reason?: string | null;
}

/** In this order: is it still the list that was read, may it be published, is it what was checked. */
function check(ctx: ReadContext, draft: ListDraft, { expectedVersion, expectedSha256, reason }: ListPublishInput): void {
  const version = draft.head?.version ?? 0;
  if (version !== expectedVersion) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion: version } });
  checkPublishable(ctx, draft, reasonProblems(reason, draft.edition.edition, draft.document.row.body));
  if (draft.edition.sha256 !== expectedSha256) fail('RESULT_CHANGED', { field: ['expectedSha256'] });
}

/** The list before is closed to corrections by the first edition that rests on it. */
function sealing({ composed: { restsOn } }: ListDraft): SubjectChange[] {
  if (!restsOn || restsOn.body.sealed) return [];
  return [{ before: restsOn, after: ListItem.put(restsOn.region, { ...restsOn.body, sealed: true }), detail: { sealed: true } }];
}

/**
 * One transaction. What it was made of is checked: the campaign with its rules, the sheets of scores, the list before. What was accepted
 * since it was read is told of by the next.
 */
function publication(
  { head, document, composed, chunks, stage, edition: made, acceptances, told }: ListDraft,
  sealed: SubjectChange[],
  ctx: ReadContext,
  reason: string | null,
): Writes {
  const { region, body: campaign } = document.row;
  const by = personOf(ctx.viewer);
  const publishers = [...new Set([...(made.publishers ?? []), by])];
  const edition: ListEdition = { ...made, publishedAt: ctx.now, publishedBy: by, publishers, reason };
  const { sha256, changes, sheets, rulesNumber } = edition;
  const detail = { stage, edition: edition.edition, sha256, changes, sheets, rulesNumber, reason: said(reason, campaign.id) };
  const mark = { campaignId: campaign.id, kind: STAGE_OF_LIST[stage], at: ctx.now, rulesNumber };
  const restsOn = composed.restsOn && sealed.length === 0 ? [composed.restsOn] : [];
  return {
    subjects: [{ before: head, after: ListItem.put(region, edition), detail }, ...sealed],
    tallies: telling(edition.id, region, acceptances, told),
    parts: [...editionItems(region, edition, chunks), ...(head ? [] : [PublishedStageItem.put(region, mark)])],
    checks: [document.row, ...restsOn, ...composed.checks],
    absent: composed.absent,
    result: { id: edition.id },
  };
}

export async function listPublish(ctx: MutationContext, input: ListPublishInput): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const document = (await ownDocument(ctx, input.campaignId)) ?? fail('NOT_FOUND', { field: ['campaignId'] });
  await impartial(ctx, { campaignId: input.campaignId }, ['campaignId']);
  only(document.row.body, ctx.now, 'PUBLISHED');
  if (!hasList(document.row.body, input.stage)) fail('INVALID', { field: ['stage'], text: 'NOT_OF_KIND' });
  const draft = await draftOf(ctx, document, input.stage);
  check(ctx, draft, input);
  return write(ctx, permit, publication(draft, sealing(draft), ctx, input.reason?.trim() ?? null));
}

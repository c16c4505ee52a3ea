// Applicants before the help desk: found by number or name, and who has looked whom up stays on record.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { ownItem } from '../../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { isParty, NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { requireCampaign } from '../campaigns/read.ts';
import type { Submission } from '../campaigns/rules/types.ts';
import { verificationId } from '../verification/ids.ts';
import type { VerificationRow } from '../verification/items.ts';
import { loadVerification } from '../verification/verification.ts';
import { nameHashOf } from './applications.ts';
import { namedIn } from './items.ts';
import { LookUpItem, type LookUpRow, lookUpsOf } from './look-up-items.ts';
import { applicationInRegion, applicationUnderNumber } from './read.ts';
import { type ApplicantLookUp, type LookUpInput, lookedFor } from './rules/look-up.ts';

/** More people of one name than this are found by number. */
const MOST = 20;

/** A number is locked under its application, whatever the campaign: only this campaign's is told. */
async function foundBy(ctx: ReadContext, campaignId: string, input: LookUpInput): Promise<string[]> {
  const by = lookedFor(input);
  if ('nameKey' in by) return namedIn(ctx.table, campaignId, nameHashOf(ctx, by.nameKey), MOST);
  const owner = await applicationUnderNumber(ctx, by.number);
  return owner ? [owner] : [];
}

/** In whatever state of the campaign: also who was rejected comes to ask. What nobody is found by is on record as well as a find. */
export async function applicantLookUp(
  ctx: MutationContext,
  input: LookUpInput & { idempotencyKey: string; campaignId: string },
): Promise<Result> {
  const { campaignId } = input;
  const { permit } = authoriseRegion(ctx);
  const [campaign, ids] = await Promise.all([requireCampaign(ctx, campaignId, ['campaignId']), foundBy(ctx, campaignId, input)]);
  await impartial(ctx, { campaignId }, ['campaignId']);
  const applications = await Promise.all(ids.map((id) => applicationInRegion(ctx, id)));
  const found = applications.flatMap((row) =>
    row?.body.campaignId === campaignId && row.body.submission ? [{ applicationId: row.body.id, number: row.body.submission.number }] : [],
  );
  const byName = typeof input.name === 'string';
  const body: ApplicantLookUp = { id: ctx.newId('lku'), campaignId, by: personOf(ctx.viewer), at: ctx.now, byName, found };
  return write(ctx, permit, {
    subjects: [{ before: null, after: LookUpItem.put(campaign.region, body), detail: { campaignId, byName, found: found.length } }],
    result: { id: body.id },
  });
}

export interface FoundApplicant extends Pick<Submission, 'number' | 'name' | 'at'> {
  formationId: string;
  verification: VerificationRow | null;
}

async function applicantOf(ctx: ReadContext, id: string): Promise<FoundApplicant | null> {
  const application = await applicationInRegion(ctx, id);
  if (!application?.body.submission) return null;
  const { formationId, submission } = application.body;
  const { number, name, at } = submission;
  return {
    number,
    name,
    at,
    formationId: formationId ?? fail('NOT_FOUND'),
    verification: await loadVerification(ctx, verificationId(id)),
  };
}

/** Who has looked whom up: for supervisors. */
export const lookUps = (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<LookUpRow>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => lookUpsOf(ctx.table, ctx.viewer.region ?? '', campaignId, slice));

/** To who has asked, as an answer to that: there is no second way to read it. */
export async function foundApplicants(ctx: ReadContext, id: string): Promise<FoundApplicant[] | null> {
  const row = await ownItem(ctx, LookUpItem, id);
  if (row?.body.by !== personOf(ctx.viewer) || (await isParty(ctx, row.body))) return null;
  const found = await Promise.all(row.body.found.map(({ applicationId }) => applicantOf(ctx, applicationId)));
  return found.flatMap((one) => one ?? []).toSorted((a, b) => (a.number < b.number ? -1 : 1));
}

// What each post is about: written by an officer, changed by two once everybody reads it. Apart from the posts, whose list is read at once.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { personOf } from '../../../platform/viewer.ts';
import type { OfFormation } from '../campaigns/formations.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import { requireFormation } from '../campaigns/read.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { expectSaved } from '../registration/applicants.ts';
import { jobTextId } from './ids.ts';
import { JobTextItem, type JobTextRow } from './items.ts';
import { campaignToTell, preparing } from './notice.ts';
import { assertJobTextAllowed, type JobInput, type JobText, sayJob } from './rules/notice.ts';
import { decideWording, NOTHING_SAID, type WordingDecision } from './rules/wording.ts';
import { replaced } from './wordings.ts';

const FORMATION = ['formationId'];

export const jobTextRow = (ctx: ReadContext, formationId: string): Promise<JobTextRow | null> =>
  JobTextItem.load(ctx.loader.loadKey, jobTextId(formationId));

export const noJobText = ({ id: formationId, campaignId }: Pick<Formation, 'id' | 'campaignId'>): JobText => ({
  ...{ id: jobTextId(formationId), campaignId, formationId },
  ...NOTHING_SAID,
});

interface JobTextToChange {
  permit: Permit;
  campaign: CampaignRow;
  formation: Formation;
  row: JobTextRow | null;
  before: JobText;
}

async function jobTextToChange(ctx: MutationContext, { formationId, expectedVersion }: OfFormation): Promise<JobTextToChange> {
  authoriseRegion(ctx);
  const { body: formation } = await requireFormation(ctx, formationId, FORMATION);
  const [{ permit, row: campaign }, row] = await Promise.all([
    campaignToTell(ctx, formation.campaignId, FORMATION),
    jobTextRow(ctx, formationId),
  ]);
  expectSaved(row, expectedVersion);
  return { permit, campaign, formation, row, before: row?.body ?? noJobText(formation) };
}

async function save(
  ctx: MutationContext,
  permit: Permit,
  { campaign, formation, row, before }: JobTextToChange,
  text: JobText,
): Promise<Result> {
  const of = preparing(campaign, personOf(ctx.viewer), { jobText: formation.id });
  const detail = { edition: text.current?.edition ?? 0, waits: text.pending !== null };
  return write(ctx, permit, {
    ...of,
    subjects: [{ before: row, after: JobTextItem.put(campaign.region, text), detail }, ...of.subjects],
    parts: replaced(campaign.region, before, text),
    result: { id: formation.id },
  });
}

export async function jobTextSet(ctx: MutationContext, input: OfFormation & JobInput): Promise<Result> {
  const told = await jobTextToChange(ctx, input);
  const { before, formation, campaign } = told;
  return save(
    ctx,
    told.permit,
    told,
    sayJob(before, input, formation, campaign.body, { by: personOf(ctx.viewer), now: ctx.now, field: ['duties'] }),
  );
}

export async function jobTextDecide(ctx: MutationContext, input: OfFormation & WordingDecision): Promise<Result> {
  const told = await jobTextToChange(ctx, input);
  assertJobTextAllowed(told.formation, told.campaign.body);
  return save(ctx, told.permit, told, decideWording(told.before, input, { by: personOf(ctx.viewer), now: ctx.now, field: FORMATION }));
}

// The contact of a campaign, said by an officer.

import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext } from '../../../platform/context.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { campaignChange, campaignToChange, type OfCampaign } from '../campaigns/campaigns.ts';
import { type ContactInput, setContact } from './rules/contact.ts';

export async function campaignContactSet(ctx: MutationContext, input: OfCampaign & ContactInput): Promise<Result> {
  const { permit, row: before } = await campaignToChange(ctx, input);
  const campaign = setContact(before.body, input, ctx.now);
  return write(ctx, permit, {
    subjects: [campaignChange(before, campaign, { contact: campaign.contact })],
    result: { id: campaign.id },
  });
}

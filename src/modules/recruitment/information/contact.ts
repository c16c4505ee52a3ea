// The contact of a campaign, said by an officer.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import { layCampaign } from '../../data/recruitment/campaigns.ts';
import { type ContactInput, setContact } from '../../domain/recruitment/told/contact.ts';
import { write } from '../once.ts';
import { campaignToChange, type OfCampaign } from './campaigns.ts';

export async function campaignContactSet(ctx: Context, input: OfCampaign & ContactInput): Promise<Result> {
  const before = await campaignToChange(ctx, input);
  const campaign = setContact(before.body, input, ctx.now);
  return write(ctx, {
    subjects: [{ before, after: layCampaign(campaign), detail: { contact: campaign.contact } }],
    result: { id: campaign.id },
  });
}

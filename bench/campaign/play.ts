// A campaign from its first day to its last, as far as there are operations for it.
import type { App } from '../../src/app.ts';
import { type DeskOptions, openDesk } from './desk.ts';
import { type Campaign, type CampaignSize, prepare } from './prepare.ts';
import { registration } from './register.ts';
import { objections, verification } from './verify.ts';

export async function play(app: App, size: CampaignSize, options: DeskOptions): Promise<Campaign> {
  const campaign = await prepare(openDesk(app, options), size);
  await registration(campaign);
  await verification(campaign);
  await objections(campaign);
  campaign.desk.stage('check');
  return campaign;
}

// A campaign from its first day to its last, as far as there are operations for it.
import type { App } from '../../src/app.ts';
import { publish } from './announce.ts';
import { type DeskOptions, openDesk } from './desk.ts';
import { type Campaign, type CampaignSize, prepare } from './prepare.ts';
import { registration } from './register.ts';
import { objections, verification } from './verify.ts';

/** All are verified, and the window for objections opens tomorrow; then all have been answered. */
const [ANNOUNCED, CORRECTED] = ['2026-02-01T02:00:00.000Z', '2026-02-10T02:00:00.000Z'];

export async function play(app: App, size: CampaignSize, options: DeskOptions): Promise<Campaign> {
  const campaign = await prepare(openDesk(app, options), size);
  await registration(campaign);
  await verification(campaign);
  await publish(campaign, 'ADMINISTRATIVE', ANNOUNCED);
  await objections(campaign);
  await publish(campaign, 'ADMINISTRATIVE', CORRECTED, 'Sanggahan yang diterima');
  campaign.desk.stage('check');
  return campaign;
}

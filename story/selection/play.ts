// One selection, from the announcement to the first day of service, as those in it live it through the API.
import type { Agency } from '../../test/support/people.ts';
import { basicTest, fieldTest, objection, verification } from './lists.ts';
import { appointment, offers, verified } from './offers.ts';
import { campaign, registration } from './registration.ts';
import { openStage, type SelectionStage } from './stage.ts';

export interface SelectionStory extends Pick<SelectionStage, 'told' | 'campaignId' | 'applicants'> {
  employeeId: string;
  offerId: string;
  /** Files of the final list: hash by address. */
  files: Record<string, string>;
}

/** @throws Error at the first step that does not go as told. */
export async function playSelection(city: Agency): Promise<SelectionStory> {
  const stage = await openStage(city);
  await campaign(stage);
  await registration(stage);
  await verification(stage);
  await objection(stage);
  await basicTest(stage);
  await fieldTest(stage);
  const { laras } = await offers(stage);
  const { employeeId, offer } = await appointment(stage, laras);
  const { told, campaignId, applicants } = stage;
  return { told, campaignId, applicants, employeeId, offerId: offer.id, files: await verified(stage) };
}

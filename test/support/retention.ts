// A campaign that is over: closed after its last stage, and its applicants anonymised once the period has run.
import type { Ask } from './city.ts';
import { newKey } from './mutations.ts';
import { type Agency, done } from './people.ts';

/** After the last stage of the test campaign, and two years later. */
export const OVER = '2026-05-01T02:00:00.000Z';
export const FORGETTING = '2028-05-01T02:00:00.000Z';

export async function closed(city: Agency, { approver, campaignId }: { approver: Ask; campaignId: string }): Promise<void> {
  city.setNow(OVER);
  const { data } = await approver('query($id: ID!) { campaign(id: $id) { version } }', { id: campaignId });
  const input = { campaignId, expectedVersion: data.campaign.version };
  await done(approver, 'campaignClose', input, 'campaign { id }');
}

export interface Batch {
  done: number;
  kept: number;
  left: number;
}

export const anonymise = (hr: Ask, campaignId: string, idempotencyKey = newKey()): Promise<Batch> =>
  done(hr, 'applicationsAnonymise', { campaignId, idempotencyKey }, 'done kept left');

/** Until nothing is left; what each batch came to. */
export async function anonymiseAll(hr: Ask, campaignId: string): Promise<Batch[]> {
  const batches: Batch[] = [];
  do batches.push(await anonymise(hr, campaignId));
  while (batches.at(-1)?.left !== 0);
  return batches;
}

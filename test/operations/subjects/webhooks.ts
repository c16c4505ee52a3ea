// What the questions of webhooks are asked about.
import { PLANNING_DAY } from '../../support/season.ts';
import { subscribe } from '../../support/webhooks.ts';
import type { Subjects } from './subjects.ts';

export type WebhookIds = Record<'webhook', string>;
export type WebhookVersions = Record<'webhook', number>;

export const webhookSubjects: Subjects<WebhookIds, WebhookVersions> = {
  never: { webhook: 'whk_000000000000000000000000' },
  stale: { webhook: 999 },
  subjects: async (city, { hr }) => {
    city.setNow(PLANNING_DAY);
    const { id, version } = (await subscribe(hr)).webhook;
    return { ids: { webhook: id }, versions: { webhook: version } };
  },
};

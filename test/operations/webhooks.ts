// The mutations of webhooks: how to get there, who may, what each costs.

import { done } from '../support/people.ts';
import type { Scenario, Season } from '../support/scenarios/stages.ts';
import { subscribe, WEBHOOK } from '../support/webhooks.ts';
import type { Access, Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const ACCESS: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };

const givenOf = (ids: Ids, versions: Versions) => ({ webhookId: ids.webhook, expectedVersion: versions.webhook });

const of = ({ id, version }: { id: string; version: number }) => ({ webhookId: id, expectedVersion: version });

const made = async (city: Season) => (await subscribe(city.setup)).webhook;

const asks =
  (more: object = {}): Scenario =>
  async (city) => ({ ask: city.people.hr.ask, input: { ...of(await made(city)), ...more }, selection: WEBHOOK });

const FORM = { url: 'https://1.1.1.1/terima', description: 'Situs pelatihan', events: ['PLAN_APPROVED'] };

export const webhooks = {
  webhookCreate: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: FORM, selection: 'webhook { version status url events }' }),
    access: { ...ACCESS, otherRegion: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: () => FORM,
    repeated: 'MADE_ANEW',
  },
  webhookChange: {
    scenario: asks({ description: 'Penggajian kota', events: ['EMPLOYEE_LEFT'] }),
    access: ACCESS,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenOf(ids, versions), description: 'Penggajian kota' }),
  },
  webhookPause: { scenario: asks(), access: ACCESS, cost: { reads: 1, writes: 1, units: 30 }, ids: givenOf },
  webhookResume: {
    scenario: async (city) => {
      const { webhook } = await done(city.setup, 'webhookPause', of(await made(city)), WEBHOOK);
      return { ask: city.people.hr.ask, input: of(webhook), selection: WEBHOOK };
    },
    access: ACCESS,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: givenOf,
  },
  webhookSecretRotate: { scenario: asks(), access: ACCESS, cost: { reads: 1, writes: 1, units: 30 }, ids: givenOf },
  webhookTest: { scenario: asks(), access: ACCESS, cost: { reads: 1, writes: 1, units: 30 }, ids: givenOf },
  webhookRedeliver: {
    scenario: async (city) => {
      const webhook = await made(city);
      return { ask: city.people.hr.ask, input: { ...of(webhook), since: '2026-01-01T00:00:00.000Z' }, selection: WEBHOOK };
    },
    access: ACCESS,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenOf(ids, versions), since: '2026-01-01T00:00:00.000Z' }),
  },
  webhookRemove: { scenario: asks(), access: ACCESS, cost: { reads: 1, writes: 1, units: 30 }, ids: givenOf },
} satisfies Operations;

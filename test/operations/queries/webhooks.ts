// The query of webhooks: what it costs, and who may ask.
import { subscribe } from '../../support/webhooks.ts';
import type { QueryModule } from '../operation.ts';

export const webhooksQueries = {
  prepare: async (city) => ({ webhook: (await subscribe(city.setup)).webhook.id }),
  queries: {
    webhooks: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
      question: () => 'webhooks { id }',
      costs: {
        'the webhooks of a region': {
          as: 'hr',
          query: '{ webhooks { id status health { failingSince } deliveries(first: 10) { edges { node { eventId } } } } }',
          reads: 4,
          units: 5,
        },
      },
    },
  },
} satisfies QueryModule;

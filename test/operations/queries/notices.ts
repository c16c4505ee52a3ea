// The queries of the inbox: who may, and what each costs.
import { give } from '../../support/feedback.ts';
import { follow } from '../../support/stream.ts';
import type { QueryModule } from '../operation.ts';

export const noticesQueries = {
  prepare: async (city) => {
    const stream = await follow(city);
    const { superior, staff } = city.people;
    for (let i = 0; i < 20; i += 1) await give(superior.ask, staff.employeeId);
    await stream.drain();
    return {};
  },
  queries: {
    notices: {
      access: { otherwise: 'none', nobody: 'login', province: 'role', self: 'yes' },
      question: () => 'notices(first: 10) { edges { node { event text state isRead about { name } } } }',
      costs: {
        'a page of the inbox, with what was read, what is still awaited and how many are unread': {
          as: 'staff',
          query:
            '{ notices(first: 20) { unreadCount asOf isStale edges { node { event text at dueAt state isRead isLegal subjectId about { name } } } } }',
          reads: 5,
          units: 60,
        },
      },
    },
  },
} satisfies QueryModule;

// The mutations of the inbox: how to get there, who may, what each costs.
import { give } from '../support/feedback.ts';
import { newcomer, type Season } from '../support/scenarios/stages.ts';
import { follow } from '../support/stream.ts';
import type { Access, Operations } from './operation.ts';

/** Whatever is not in a mailbox of the viewer's own is not there. */
const OWN: Access = { otherwise: 'none', nobody: 'login', province: 'role', self: 'yes' };

/** Somebody new is told of a feedback. */
async function told(city: Season) {
  const stream = await follow(city);
  const person = await newcomer(city);
  await give(city.people.superior.ask, person.employeeId);
  await stream.drain();
  const { data } = await person.ask('{ notices(first: 10) { edges { node { id at event } } } }');
  const notices = data.notices.edges.map(({ node }: { node: { id: string; at: string; event: string } }) => node);
  // Beside it stands that they have begun, of the same instant: which of both is first hangs on chance.
  return { ask: person.ask, notice: notices.find(({ event }: { event: string }) => event === 'FEEDBACK_RECEIVED') };
}

const NOTICES = 'notices { id isRead }';

export const inbox = {
  noticesRead: {
    scenario: async (city) => {
      const { ask, notice } = await told(city);
      return { ask, input: { ids: [notice.id] }, selection: NOTICES };
    },
    access: OWN,
    cost: { reads: 5, writes: 1, units: 20 },
    ids: ({ notice }) => ({ ids: [notice] }),
    repeated: 'MADE_ANEW',
    unrecorded: true,
  },
  noticesReadUpTo: {
    scenario: async (city) => {
      const { ask, notice } = await told(city);
      return { ask, input: { upTo: notice.at }, selection: NOTICES };
    },
    access: { ...OWN, otherwise: 'yes' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: () => ({ upTo: '2026-01-12T02:00:00.000Z' }),
    repeated: 'MADE_ANEW',
    unrecorded: true,
  },
} satisfies Operations;

// The mutations of what units do about the lowest elements: how to get there, who may, what each costs.
import { type Agency, done } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { FOLLOW_UP, type FollowUp, freeElement, ofFollowUp } from '../support/voice.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** Who leads or keeps the unit; the subject of the matrix is the owner, and reads it. */
const WORKING: Access = {
  ...STAFF_ONLY,
  otherwise: 'none',
  ...{ hr: 'yes', unitAdmin: 'yes', superior: 'yes', unitHead: 'yes', auditor: 'no', self: 'no' },
};

const WHAT = { what: 'Loket kedua dibuka pada jam ramai.', dueOn: '2026-06-30' };

const toOpen = async (city: Agency) => ({
  ...(await freeElement(city, PLANNING_DAY)),
  ...WHAT,
  ownerId: city.people.staff.employeeId,
});

const opened = async (city: Agency): Promise<FollowUp> =>
  (await done(city.people.hr.ask, 'voiceFollowUpOpen', await toOpen(city), FOLLOW_UP)).followUp;

const given = ({ voiceFollowUp }: Ids, versions: Versions) => ({
  followUpId: voiceFollowUp,
  expectedVersion: versions.voiceFollowUp,
});

const COST = { reads: 3, writes: 1, units: 40 };

export const voiceFollowUps = {
  voiceFollowUpOpen: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: await toOpen(city), selection: FOLLOW_UP }),
    access: { ...WORKING, self: 'none', auditor: 'no' },
    cost: COST,
    ids: ({ unit, employee }) => ({ unitId: unit, year: 2025, period: 'SECOND_HALF', element: 'COST', ...WHAT, ownerId: employee }),
  },
  voiceFollowUpChange: {
    scenario: async (city) => {
      const input = ofFollowUp(await opened(city), { ownerId: city.people.colleague.employeeId, what: 'Loket kedua, dan nomor antrean.' });
      return { ask: city.people.superior.ask, input, selection: FOLLOW_UP };
    },
    access: WORKING,
    cost: { ...COST, reads: 4 },
    ids: (ids, versions) => ({ ...given(ids, versions), what: 'Loket kedua, dan nomor antrean.' }),
  },
  voiceFollowUpPostpone: {
    scenario: async (city) => {
      const input = ofFollowUp(await opened(city), { dueOn: '2026-09-30', reason: 'Pengadaan meja terlambat.' });
      return { ask: city.people.superior.ask, input, selection: FOLLOW_UP };
    },
    access: WORKING,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), dueOn: '2026-09-30', reason: 'Pengadaan meja terlambat.' }),
  },
  voiceFollowUpDone: {
    scenario: async (city) => ({
      ask: city.people.staff.ask,
      input: ofFollowUp(await opened(city), { words: 'Loket kedua dibuka.' }),
      selection: FOLLOW_UP,
    }),
    access: { ...WORKING, self: 'yes' },
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), words: 'Loket kedua dibuka.' }),
  },
} satisfies Operations;

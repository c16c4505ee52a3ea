// The mutations of service medals: how to get there, who may, what each costs.
import { shownMedal } from '../support/actions/inputs.ts';
import { officers } from '../support/awards.ts';
import type { Ask } from '../support/city.ts';
import {
  DECREE,
  LETTER,
  MEDAL,
  type Medal,
  medalChecked,
  medalGranted,
  medalProposed,
  medalSubmitted,
  ofMedal,
  REASON,
} from '../support/medals.ts';
import type { Person } from '../support/people.ts';
import { newcomer, type Scenario } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import type { Access, Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const ACCESS: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const COST = { reads: 1, writes: 1, units: 30 };
const given = (ids: Ids, versions: Versions) => ({ medalId: ids.serviceMedal, expectedVersion: versions.serviceMedal });

/** By an officer of the region, on what two others have made. */
const on =
  (make: (by: [Ask, Ask], person: Person) => Promise<Medal>, more: object = {}): Scenario =>
  async (city) => {
    city.setNow(PLANNING_DAY);
    return { ask: city.people.hr.ask, input: ofMedal(await make(await officers(city), await newcomer(city)), more), selection: MEDAL };
  };

export const awardMedals = {
  serviceMedalPropose: {
    scenario: async (city) => {
      city.setNow(PLANNING_DAY);
      return {
        ask: city.people.hr.ask,
        input: { employeeId: (await newcomer(city)).employeeId, medalClass: 'YEARS_20' },
        selection: MEDAL,
      };
    },
    access: ACCESS,
    cost: COST,
    ids: (ids) => ({ employeeId: ids.employee, medalClass: 'YEARS_10' }),
  },
  serviceMedalTick: {
    scenario: on(([first], person) => medalProposed(first, person), { check: 'ENTRY', holds: true }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), check: 'ENTRY', holds: true }),
    tried: { serviceMedal: (one) => [shownMedal(one, { check: 'ENTRY', holds: true })] },
  },
  serviceMedalSubmit: {
    scenario: on(([first], person) => medalChecked(first, person), LETTER),
    access: ACCESS,
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...LETTER }),
    tried: { serviceMedal: (one) => [shownMedal(one, LETTER)] },
  },
  serviceMedalGrant: {
    scenario: on(medalSubmitted, DECREE),
    access: ACCESS,
    // Where its person serves is where it is counted.
    cost: { ...COST, reads: COST.reads + 1, units: COST.units + 2 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...DECREE }),
    tried: { serviceMedal: (one) => [shownMedal(one, DECREE)] },
  },
  serviceMedalRefuse: {
    scenario: on(medalSubmitted, { reason: REASON }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), reason: REASON }),
    tried: { serviceMedal: (one) => [shownMedal(one, { reason: REASON })] },
  },
  serviceMedalRevoke: {
    scenario: on(medalGranted, { reason: REASON, decreeNumber: '13/TK/2026' }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), reason: REASON, decreeNumber: '13/TK/2026' }),
    tried: { serviceMedal: (one) => [shownMedal(one, { reason: REASON, decreeNumber: '13/TK/2026' })] },
  },
} satisfies Operations;

// What the operations of units' achievement, calibration and objections cost.

import { done } from '../support/people.ts';
import { achieving, objected, proposedChange, sectionSession } from '../support/scenarios/evaluation-units-stages.ts';
import type { Budgets } from './budget.ts';

export const evaluationUnits: Budgets = {
  async prepare(city) {
    await proposedChange(city);
    await objected(city);
    const input = achieving(city.units.aptika ?? '');
    await done(city.people.superior2.ask, 'unitAchievementSet', 'UnitAchievementSetInput', input, 'unitAchievement { id }');
    return { session: (await sectionSession(city)).id };
  },
  queries: {
    "a unit's achievement, to its head": {
      as: 'superior',
      query: 'query($unit: ID!) { unitAchievement(unitId: $unit, year: 2026) { achievement status deadlineAt steps { reason } } }',
      reads: 2,
      units: 3,
    },
    // The staff beside the evaluations, one query each, whatever the unit's size below some 2,000 people; some seventy here.
    "the distribution of a unit's predicates, with whom its finalisation waits for, to its head": {
      as: 'superior',
      query:
        'query($unit: ID!) { unitDistribution(unitId: $unit, year: 2026) { size unrated counts { predicate count } rules { limit actual satisfied } unratedPeople { employeeName } } }',
      reads: 6,
      units: 24,
    },
    'a calibration session with its changes, to a member': {
      as: 'hrHead',
      query:
        'query($unit: ID!) { calibration(unitId: $unit, year: 2026) { status changes(first: 20) { edges { node { reason } } } evaluations(first: 20) { edges { node { employeeName predicate } } } } }',
      reads: 5,
      units: 8,
    },
    'open objections, the most urgent first': {
      as: 'hr',
      query: '{ objectionQueue(first: 20) { edges { node { id: objectionId deadlineAt overdue hasDecider } } } }',
      reads: 1,
      units: 1,
    },
    'objections that somebody decides': {
      as: 'superior2',
      query: '{ me { objectionsToDecide(first: 20) { edges { node { id: objectionId deadlineAt } } } } }',
      reads: 1,
      units: 1,
    },
  },
  mutations: {
    unitAchievementSet: [7, 1, 30],
    unitFinalise: [7, 1, 30],
    unitReopen: [7, 1, 30],
    calibrationOpen: [2, 1, 30],
    calibrationPropose: [3, 1, 30],
    calibrationConfirm: [7, 1, 45],
    calibrationReject: [3, 1, 30],
    calibrationClose: [2, 1, 30],
    objectionFile: [11, 1, 40],
    objectionDraftSave: [3, 1, 30],
    objectionExtend: [5, 1, 40],
    objectionAssign: [5, 1, 40],
    objectionStatement: [3, 1, 30],
    objectionDecide: [4, 1, 40],
    objectionWithdraw: [3, 1, 40],
  },
};

// The queries of units' achievement, calibration and objections: who may, and what each costs.
import { done } from '../../support/people.ts';
import { achieving, objected, proposedChange, sectionSession } from '../../support/scenarios/evaluation-units-stages.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';
import type { Ids } from '../subjects/index.ts';

const givenUnit = (ids: Ids) => `(unitId: "${ids.unit}", year: 2025, period: 1)`;

export const evaluationUnitsQueries = {
  async prepare(city) {
    await proposedChange(city);
    await objected(city);
    const input = achieving(city.units.aptika);
    await done(city.people.superior2.ask, 'unitAchievementSet', input, 'unitAchievement { id }');
    return { session: (await sectionSession(city)).id };
  },
  queries: {
    unitAchievement: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', lineAbove: 'yes', unitHead: 'yes', hr: 'yes', auditor: 'yes' },
      question: (ids) => `unitAchievement${givenUnit(ids)} { id achievement steps { reason } }`,
      costs: {
        "a unit's achievement, to its head": {
          as: 'superior',
          query: 'query($unit: ID!) { unitAchievement(unitId: $unit, year: 2026) { achievement status deadlineAt steps { reason } } }',
          reads: 2,
          units: 3,
        },
      },
    },
    unitDistribution: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', lineAbove: 'yes', unitHead: 'yes', hr: 'yes' },
      question: (ids) => `unitDistribution${givenUnit(ids)} { size counts { predicate count } achievement { id } }`,
      costs: {
        // The staff beside the evaluations, one query each, whatever the unit's size below some 2,000 people; some seventy here.
        "the distribution of a unit's predicates, with whom its finalisation waits for, to its head": {
          as: 'superior',
          query:
            'query($unit: ID!) { unitDistribution(unitId: $unit, year: 2026) { size unrated counts { predicate count } rules { limit actual satisfied } unratedPeople { employeeName } } }',
          reads: 6,
          units: 24,
        },
      },
    },
    calibration: {
      access: { ...STAFF_ONLY, otherwise: 'none', colleague: 'yes', delegate: 'yes', hr: 'yes' },
      question: (ids) => `calibration${givenUnit(ids)} { id members { name } changes(first: 5) { edges { node { reason } } } }`,
      costs: {
        'a calibration session with its changes, to a member': {
          as: 'hrHead',
          query:
            'query($unit: ID!) { calibration(unitId: $unit, year: 2026) { status changes(first: 20) { edges { node { reason } } } evaluations(first: 20) { edges { node { employeeName predicate } } } } }',
          reads: 5,
          units: 8,
        },
      },
    },
    objectionQueue: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
      question: () => 'objectionQueue(first: 10) { edges { node { id: objectionId } } }',
      costs: {
        'open objections, the most urgent first': {
          as: 'hr',
          query: '{ objectionQueue(first: 20) { edges { node { id: objectionId deadlineAt overdue hasDecider } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
  },
  costs: {
    'objections that somebody decides': {
      as: 'superior2',
      query: '{ me { objectionsToDecide(first: 20) { edges { node { id: objectionId deadlineAt } } } } }',
      reads: 1,
      units: 1,
    },
  },
} satisfies QueryModule;

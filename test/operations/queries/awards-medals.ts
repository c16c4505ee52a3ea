// What service medals cost to read, and who reads what of them.
import { medalStandings } from '../../../src/modules/awards/medal-standing.ts';
import { officers } from '../../support/awards.ts';
import { medalChecked, medalProposed } from '../../support/medals.ts';
import { newcomer } from '../../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { follow } from '../../support/stream.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

const ROW = 'id status medalClass since reachedOn missingChecks ticks { check holds note by { name } } employee { name } allowedActions';

export const awardsMedalsQueries = {
  async prepare(city) {
    city.setNow(PLANNING_DAY);
    const by = await officers(city);
    const stream = await follow(city, (projector) => projector, [medalStandings]);
    await medalProposed(by[0], city.people.staff);
    await medalChecked(by[0], await newcomer(city));
    await stream.drain();
    return {};
  },
  queries: {
    serviceMedals: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: () => 'serviceMedals(status: GRANTED, first: 5) { edges { node { id } } }',
      costs: {
        'service medals that stand somewhere': {
          as: 'hr',
          query: `{ serviceMedals(status: PROPOSED, first: 50) { edges { node { ${ROW} } } } }`,
          reads: 2,
          units: 6,
        },
      },
    },
    serviceMedalsDue: {
      // Nothing follows the stream there: who may ask reads an empty list.
      access: { otherwise: 'role', nobody: 'login', hr: 'none', auditor: 'none', otherRegion: 'none' },
      question: () => 'serviceMedalsDue(until: "2026-01-12", first: 5) { edges { node { reachedOn } } }',
      costs: {
        'of whom a service medal is due': {
          as: 'hr',
          query:
            '{ serviceMedalsDue(until: "2036-12-31", first: 50) { edges { node { employee { name } since medalClass reachedOn lowerClasses } } } }',
          reads: 2,
          units: 40,
        },
      },
    },
    serviceMedalsFile: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'yes' },
      question: () => 'serviceMedalsFile { rowCount }',
      costs: {
        'the file of what is sent off': { as: 'hr', query: '{ serviceMedalsFile { fileName text rowCount } }', reads: 2, units: 4 },
      },
    },
  },
  costs: {
    'the own service as medals count it': {
      as: 'staff',
      query: '{ me { employee { medalService { since source years nextClass nextOn medals { id status } } } } }',
      reads: 2,
      units: 10,
    },
  },
  narrower: {
    'Employee.medalService': { ...STAFF_ONLY, otherwise: '-', self: 'yes', hr: 'yes', auditor: 'yes' },
    'ServiceMedal.ticks': {
      ...{ otherwise: 'none', self: '-', hr: 'yes', auditor: 'yes' },
    },
  },
  narrowerQuestion: ({ serviceMedal, employee }) => `
    servicemedal: node(id: "${serviceMedal}") { ... on ServiceMedal { ticks { check } } }
    employee(id: "${employee}") { medalService { years } }`,
} satisfies QueryModule;

// What awards cost to read, and who reads what of them: `self` was nominated by `superior`, and wants everybody to read it.
import { award, handedOver, officers, openRule } from '../../support/awards.ts';
import { REGION } from '../../support/city.ts';
import { newcomer } from '../../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

const ROW = 'id status year employee { name } rule { name } amount nominatedBy { name } reasons allowedActions';
const OFFICERS = { otherwise: 'none', self: '-', superior: '-', hr: '-', auditor: '-' } as const;
const NOMINATION = { otherwise: 'none', self: '-', superior: 'yes', hr: 'yes', auditor: 'yes' } as const;

export const awardsQueries = {
  async prepare(city) {
    city.setNow(PLANNING_DAY);
    const [rule, by] = [await openRule(city.setup), await officers(city)];
    // What is given of several rules is one call, as of one.
    for (let i = 0; i < 4; i += 1) await openRule(city.setup);
    for (const person of [city.people.staff, await newcomer(city)])
      await award(person.ask, 'awardConsentSet', await handedOver(by, city.people.superior.ask, person, rule), { isPublic: true });
    return {};
  },
  queries: {
    awardRules: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: () => 'awardRules(first: 5) { edges { node { id } } }',
      costs: {
        'the award rules of a region, with what is given': {
          as: 'hr',
          query: '{ awardRules(first: 10) { edges { node { name budget amount quota given status allowedActions } } } }',
          reads: 2,
          units: 6,
        },
      },
    },
    awards: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: () => 'awards(year: 2026, first: 5) { edges { node { id } } }',
      costs: {
        'a page of awards of a year': {
          as: 'hr',
          query: `{ awards(year: 2026, first: 50) { edges { node { ${ROW} } } } }`,
          reads: 2,
          units: 12,
        },
      },
    },
    publicAwards: {
      access: { otherwise: 'yes' },
      question: () => `publicAwards(regionCode: "${REGION}", first: 5) { edges { node { award year } } }`,
      costs: {
        'awards that everybody may read': {
          as: 'staff',
          query: `{ publicAwards(regionCode: "${REGION}", first: 50) { edges { node { name award year } } } }`,
          reads: 3,
          units: 8,
        },
      },
    },
  },
  costs: {
    'the own awards': {
      as: 'staff',
      query: `{ me { employee { awards(first: 10) { edges { node { ${ROW} isPublic handedOverOn } } } } } }`,
      reads: 3,
      units: 6,
    },
  },
  narrower: {
    'Employee.awards': { ...STAFF_ONLY, otherwise: '-', self: 'yes', superior: 'yes', hr: 'yes', auditor: 'yes' },
    'AwardRule.given': {
      ...{ otherwise: '-', hr: 'yes', auditor: 'yes' },
      ...{ nobody: 'none', applicant: 'none', recruiter: 'none', province: 'none', otherRegion: 'none' },
    },
    'Award.nominatedBy': NOMINATION,
    'Award.reasons': NOMINATION,
    // By logins without an employee, to who serves, without a mark: of those who may read it nobody is shown one.
    'Award.grantProposedBy': OFFICERS,
    'Award.grantApprovedBy': OFFICERS,
    'Award.leaverBecause': OFFICERS,
    'Award.markOutcome': OFFICERS,
    'Award.markReason': OFFICERS,
    'Award.markSettledAt': OFFICERS,
  },
  narrowerQuestion: ({ award: id, awardRule, employee }) => `
    award: node(id: "${id}") { ... on Award { nominatedBy { id } reasons grantProposedBy { id } grantApprovedBy { id } leaverBecause markOutcome markReason markSettledAt } }
    awardrule: node(id: "${awardRule}") { ... on AwardRule { given } }
    employee(id: "${employee}") { awards(first: 5) { edges { cursor } } }`,
} satisfies QueryModule;

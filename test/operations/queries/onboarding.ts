// The queries of onboardings: `self` has moved into their post; what they cost.
import { servedBy } from '../../support/it.ts';
import { begun, open } from '../../support/onboarding.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

const WAITING = 'waiting { what owner count dueOn late doer { name } helper helperPerson { name } }';
const ROW = `edges { node { onboardingId employee { name } kind status tasks done late unowned nextDueOn ${WAITING} } }`;
const PAGE =
  'version status progress { done late nextDueOn } tasks { title dueOn late status } checkPoints { kind words { text } } allowedActions';

export const onboardingQueries = {
  async prepare(city) {
    const { onboarding } = await begun(city);
    for (let i = 0; i < 9; i += 1) await begun(city);
    await servedBy(city, city.units.aptika, 'TRANSFER');
    await open(city, city.people.colleague, 'TRANSFER');
    return { onboarding: onboarding.id };
  },
  queries: {
    myOnboarding: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes' },
      question: () => 'myOnboarding { id status }',
      costs: {
        'the own onboarding of who has none': { as: 'staff', query: `{ myOnboarding { ${PAGE} } }`, reads: 1, units: 3 },
        'the own onboarding, with for whom it waits': {
          as: 'colleague',
          query: `{ myOnboarding { ${PAGE} waiting { what owner count dueOn late helper } } }`,
          reads: 2,
          units: 9,
        },
      },
    },
    onboardings: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', unitHead: 'yes', unitAdmin: 'yes', hr: 'yes', auditor: 'yes' },
      question: (ids) => `onboardings(unitId: "${ids.unit}", first: 5) { edges { node { status } } }`,
      costs: {
        'a page of onboardings of a unit': {
          as: 'superior',
          query: `query($unit: ID!) { onboardings(unitId: $unit, first: 50) { ${ROW} } }`,
          // Who may look rides in the batch of those whom the page names.
          reads: 3,
          units: 30,
        },
        'a page of onboardings of the city': { as: 'hr', query: `{ onboardings(first: 50) { ${ROW} } }`, reads: 2, units: 30 },
      },
    },
    onboardingTemplates: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'yes' },
      question: () => 'onboardingTemplates { kind }',
      costs: {
        'the templates of onboarding': {
          as: 'hr',
          query: '{ onboardingTemplates { kind version tasks { days owner title { english } } } }',
          reads: 1,
          units: 4,
        },
      },
    },
  },
  costs: {
    'an onboarding with who does what': {
      as: 'hr',
      query: `query($onboarding: ID!) { node(id: $onboarding) { ... on Onboarding { ${PAGE} tasks { lacksDoer doer { name } } blockers { code } } } }`,
      reads: 4,
      units: 12,
    },
    'onboardings that wait for who serves IT': {
      as: 'superior',
      query: `{ me { onboardingsToServe(first: 10) { edges { node { onboardingId employee { name } tasks dueOn late } } } } }`,
      reads: 3,
      units: 12,
    },
    'the same of whom none waits for': {
      as: 'staff',
      query: `{ me { onboardingsToServe(first: 10) { edges { node { onboardingId } } } } }`,
      reads: 2,
      units: 12,
    },
    'onboardings that somebody mentors': {
      as: 'staff',
      query: `{ me { onboardingsMentored(first: 10) { ${ROW} } } }`,
      reads: 1,
      units: 1,
    },
  },
  narrower: {
    'Onboarding.probation': {
      otherwise: 'none',
      self: '-',
      superior: '-',
      delegate: '-',
      lineAbove: '-',
      unitHead: '-',
      unitAdmin: '-',
      hr: '-',
      auditor: '-',
    },
  },
  narrowerQuestion: ({ onboarding }) => `onboarding: node(id: "${onboarding}") { ... on Onboarding { probation { endsOn } } }`,
} satisfies QueryModule;

// The numbers of dashboards: who may ask for them, and what they cost.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

/** As far as `outstanding` reaches: offices, who administers the agency, who heads the unit or one above. */
const REACH = {
  ...STAFF_ONLY,
  otherwise: 'yes',
  self: 'none',
  colleague: 'none',
  delegate: 'none',
  lineAbove: 'none',
  foreignAdmin: 'none',
} as const;

/** Offices and the province: numbers of nobody by name. */
const OF_REGION = { ...STAFF_ONLY, otherwise: '-', hr: 'yes', auditor: 'yes', province: 'yes' } as const;

const UNIT = `unit { name } plans { draft returned submitted approved total } progress { month plans } evaluations { open shared final exempt }
  predicates { final counts { predicate people } achievements { achievement units people { people } guidance { limit actual } } }
  reviews { rounds invited answered } objections { filed open overdue decided changed }`;

const GROWTH = `training { asked reached lacking } development { running reached partlyReached notReached notContinued }
  onboarding { running late completed ended } complaints { received firstInTime settledInTime open late } satisfaction { status answers index band }`;

const INTERNSHIPS =
  'internships { placesOffered placesUsed begun toCome running completed endedEarly } internshipDesk { received waiting partners }';

const STATES = 'proposed granted handedOver withdrawn refused';
const AWARDS = `awards { afterEvaluation { ${STATES} } byNomination { ${STATES} } medals { years10 years20 years30 } }`;

export const dashboardsQueries = {
  queries: {
    figures: {
      access: REACH,
      question: (ids) => `figures(year: 2026, unitId: "${ids.unit}") { total { plans { total } } }`,
      costs: {
        'a year of the whole city in numbers, agency by agency': {
          as: 'hr',
          query: `{ figures(year: 2026) { asOf isStale total { ${UNIT} } units { ${UNIT} } } }`,
          reads: 2,
          units: 4,
        },
        'the same with the people of each': {
          as: 'hr',
          query: '{ figures(year: 2026) { total { people } units { people plans { total } } } }',
          reads: 3,
          units: 6,
        },
        'what people grow by and what citizens say, agency by agency': {
          as: 'hr',
          query: `{ figures(year: 2026) { total { ${GROWTH} } units { unit { name } ${GROWTH} } } }`,
          reads: 4,
          units: 8,
        },
        'awards and medals, agency by agency, without what is kept from who asks': {
          as: 'hr',
          query: `{ figures(year: 2026) { total { ${AWARDS} } units { unit { name } ${AWARDS} } } }`,
          reads: 3,
          units: 6,
        },
        'internships and partners, agency by agency': {
          as: 'hr',
          query: `{ figures(year: 2026) { total { ${INTERNSHIPS} } units { unit { name } ${INTERNSHIPS} } } }`,
          reads: 4,
          units: 8,
        },
      },
    },
    figuresFile: {
      access: REACH,
      question: (ids) => `figuresFile(year: 2026, unitId: "${ids.unit}") { text }`,
      costs: {
        'a year of the whole city in numbers, as a file': {
          as: 'hr',
          query: '{ figuresFile(year: 2026) { fileName text rowCount } }',
          reads: 2,
          units: 4,
        },
      },
    },
    waitingApprovals: {
      access: REACH,
      question: (ids) => `waitingApprovals(year: 2026, unitId: "${ids.unit}") { workingDays superiors { late } }`,
      costs: {
        'with whom plans wait for long': {
          as: 'hr',
          query: '{ waitingApprovals(year: 2026) { workingDays superiors { unit { name } superior { name } waiting late since } } }',
          reads: 2,
          units: 4,
        },
      },
    },
    ratingDrift: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
      question: (ids) => `ratingDrift(unitId: "${ids.unit}", year: 2026) { leastCount raters { rated } }`,
      costs: {
        'what raters of an agency gave, beside the city': {
          as: 'hr',
          query:
            'query($unit: ID!) { ratingDrift(unitId: $unit, year: 2026) { city { predicate people } raters { rater { name } rated counts { people } } } }',
          reads: 3,
          units: 6,
        },
      },
    },
  },
  narrower: {
    'UnitFigures.predicates': { ...REACH, unitAdmin: '-' },
    'Region.performanceSummary': OF_REGION,
    'Region.recruitmentSummary': OF_REGION,
    'Region.citizensSummary': OF_REGION,
    'Region.internshipSummary': OF_REGION,
  },
  narrowerQuestion: ({ unit }) =>
    `unitfigures: figures(year: 2026, unitId: "${unit}") { total { predicates { final } } }
     region(code: "33.74") { performanceSummary(year: 2026) { year } recruitmentSummary(year: 2026) { year } citizensSummary(year: 2026) { year }
       internshipSummary(year: 2026) { year } }`,
} as const satisfies QueryModule;

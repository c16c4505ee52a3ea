// Answers of a gateway for 35 regions as they may come: one has not joined, one is late, one does not answer, one withholds. No number is by chance.
import type {
  CampaignsQuery,
  CitizensFragment,
  GrowthFragment,
  GrowthQuery,
  NumbersFragment,
  OneRegionQuery,
  OverviewQuery,
  SpreadsQuery,
} from '../../../examples/provincial-dashboard/generated/graphql.ts';
import { internshipsOf } from './internships.ts';

export const YEAR = 2026;
/** Kebumen; Blora; Wonogiri; Kota Magelang. */
export const ABSENT = '33.05';
export const STALE = '33.16';
export const UNREADABLE = '33.12';
export const WITHHELD = '33.71';
/** Sragen: has joined, and was not summed up yet. */
export const SILENT = '33.14';
/** Kota Salatiga: of what its citizens say nothing came. */
export const NO_CITIZENS = '33.73';
const NAMES =
  'Cilacap Banyumas Purbalingga Banjarnegara Kebumen Purworejo Wonosobo Magelang Boyolali Klaten Sukoharjo Wonogiri Karanganyar Sragen Grobogan Blora Rembang Pati Kudus Jepara Demak Semarang Temanggung Kendal Batang Pekalongan Pemalang Tegal Brebes'.split(
    ' ',
  );
const CITIES = 'Magelang Surakarta Salatiga Semarang Pekalongan Tegal'.split(' ');

export const REGIONS = [
  ...NAMES.map((name, i) => ({ code: `33.${String(i + 1).padStart(2, '0')}`, name: `Kabupaten ${name}` })),
  ...CITIES.map((name, i) => ({ code: `33.${71 + i}`, name: `Kota ${name}` })),
];

/** 0 to 99, another for each region and thing, the same on every day. */
const spin = (code: string, salt: number): number => {
  const seed = Number(code.replace('.', '')) * 2654435761 + salt * 40503;
  return Math.floor(((Math.imul(seed ^ (seed >>> 15), 2246822519) >>> 8) % 10_000) / 100);
};

const small = (count: number) => ({ count, suppressed: false });
const withheld = { count: null, suppressed: true };
const SPREAD = ['VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'] as const;

const part = (whole: number, percent: number): number => Math.round((whole * percent) / 100);

/** Months that are over: eleven of this year, all of the last. */
const monthsOf = (year: number): string[] =>
  Array.from({ length: year === YEAR ? 10 : 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);

function talliesOf(code: string, final: number, year: number) {
  const shares = [12 + (spin(code, year) % 16), 0, 4 + (spin(code, year + 1) % 9), 1 + (spin(code, 3) % 3), spin(code, 4) % 2];
  const others = shares.reduce((sum, share) => sum + share, 0);
  shares[1] = 100 - others;
  return SPREAD.map((predicate, i) => ({ predicate, people: code === WITHHELD ? withheld : small(part(final, shares[i] ?? 0)) }));
}

export function numbersOf(code: string, year: number): NumbersFragment {
  const people = 4_200 + spin(code, 1) * 97;
  const end = 58 + Math.floor(spin(code, 2) * 0.41) - (year === YEAR ? 0 : (spin(code, 5) % 9) - 3);
  const approved = part(people, Math.min(end, 99));
  const left = people - approved;
  const tallies = talliesOf(code, part(people, year === YEAR ? 41 + (spin(code, 6) % 40) : 96), year);
  const final = tallies.reduce((sum, { people: one }) => sum + (one.count ?? 0), 0);
  const invited = 300 + spin(code, 8) * 9;
  return {
    asOf: code === STALE && year === YEAR ? '2026-11-26T21:10:00Z' : `2026-11-29T03:0${spin(code, 7) % 5}:00Z`,
    isStale: code === STALE && year === YEAR,
    leastCount: 5,
    complete: { reported: 50 + (spin(code, 9) % 4), expected: 54 },
    people: small(people),
    plans: {
      draft: small(part(left, 40)),
      returned: small(part(left, 15)),
      submitted: small(left - part(left, 40) - part(left, 15)),
      approved: small(approved),
      total: small(people),
    },
    planMonths: monthsOf(year).map((month, i) => {
      const climbed = Math.min(1, (year === YEAR ? 0.12 : 0.02) + i * (year === YEAR ? 0.16 : 0.13) + (spin(code, i) % 12) / 100);
      const gap = code === '33.73' && i === 4;
      return { month, approved: gap ? withheld : small(Math.round(approved * climbed)), total: gap ? withheld : small(people) };
    }),
    progress: monthsOf(year).map((month, i) => ({ month, plans: small(part(approved, 38 + (spin(code, 20 + i) % 50))) })),
    predicates: {
      frozenOn: year === YEAR ? '2026-11-01' : '2026-02-01',
      final: small(code === WITHHELD ? part(people, 60) : final),
      counts: tallies,
    },
    reviews: {
      frozenOn: '2026-11-01',
      invited: small(invited),
      answered: code === WITHHELD ? withheld : small(part(invited, 52 + (spin(code, 10) % 45))),
    },
    objections: {
      frozenOn: '2026-11-01',
      filed: small(24),
      open: small(24 - 6 - (spin(code, 11) % 12)),
      decided: small(6 + (spin(code, 11) % 12)),
      changed: code === WITHHELD ? withheld : small(5),
    },
  };
}

const SHAPES = {
  EXCELLENT: [[58, 40, 2, 0, 0], [{ predicates: ['VERY_GOOD'], bound: 'MAX', percent: 70 }]],
  GOOD: [[19, 74, 6, 1, 0], [{ predicates: ['VERY_GOOD'], bound: 'MAX', percent: 30 }]],
  NEEDS_IMPROVEMENT: [
    [8, 24, 64, 4, 0],
    [
      { predicates: ['NEEDS_IMPROVEMENT'], bound: 'MIN', percent: 60 },
      { predicates: ['VERY_GOOD'], bound: 'MAX', percent: 10 },
    ],
  ],
} as const;

const achievementsOf = (code: string): OneRegionSpread => {
  const people = 900 + spin(code, 30) * 21;
  return (Object.entries(SHAPES) as [keyof typeof SHAPES, (typeof SHAPES)[keyof typeof SHAPES]][]).map(
    ([achievement, [shape, guidance]], k) => ({
      achievement,
      units: small([9, 38, 7][k] ?? 0),
      people: SPREAD.map((predicate, i) => {
        // From very good to good, so that some are above the guidance and some below.
        const moved = (spin(code, 31 + k) % 24) - 10;
        const share = Math.max(0, (shape[i] ?? 0) + ([moved, -moved][i] ?? 0));
        return { predicate, people: code === WITHHELD ? withheld : small(part(people * ([1, 3, 1][k] ?? 1), share)) };
      }),
      guidance: guidance.map((rule) => ({ ...rule, predicates: [...rule.predicates] })),
    }),
  );
};
type OneRegionSpread = SpreadsQuery['regions'][number]['performanceSummary'] extends infer S
  ? NonNullable<S> extends { predicates: { achievements: infer A } }
    ? A
    : never
  : never;

const STEPS = [
  ['SUBMITTED', 100],
  ['ELIGIBLE', 81],
  ['INELIGIBLE', 19],
  ['PASSED', 38],
  ['THROUGH', 17],
  ['TESTED_LAST', 16],
  ['SELECTED', 5.4],
  ['ACCEPTED', 5.1],
  ['HIRED', 4.9],
] as const;

/** Of two years; last year fewer regions had one. */
const campaignsOf = (code: string, year: number) =>
  spin(code, 40) % (year === YEAR ? 3 : 4) === 0
    ? [
        {
          campaignId: `cmp_${code}`,
          title: `CPNS ${REGIONS.find((region) => region.code === code)?.name} ${year}`,
          kind: 'CPNS' as const,
          posts: 60 + (spin(code, 41) % 90),
          unfilled: 7,
          leastCount: 5,
          counts: STEPS.map(([step, share]) => ({
            step,
            ...(code === WITHHELD && step === 'HIRED' ? withheld : small(part(1800 + spin(code, year === YEAR ? 42 : 43) * 20, share))),
          })),
        },
      ]
    : [];

const growthOf = (code: string, year: number): GrowthFragment => {
  const asked = 3_000 + spin(code, 50) * 61;
  const closed = 12 + (spin(code, 52) % 30);
  return {
    training: { asked: small(asked), reached: small(part(asked, (year === YEAR ? 38 : 71) + (spin(code, 51) % 29))) },
    development: {
      frozenOn: `${year}-11-01`,
      running: small(20 + (spin(code, 53) % 40)),
      closed: small(closed + 14),
      reached: code === WITHHELD ? withheld : small(closed),
      partlyReached: code === WITHHELD ? withheld : small(6),
      notReached: code === WITHHELD ? withheld : small(0),
      notContinued: code === WITHHELD ? withheld : small(8),
    },
    onboarding: {
      running: small(40 + spin(code, 54)),
      late: code === WITHHELD ? withheld : small(spin(code, 55) % 14),
      over: small(60 + spin(code, 56)),
    },
    awards: {
      ...{ afterEvaluation: awardsOf(code, year, 57), byNomination: awardsOf(code, year, 58) },
      medals: { total: small(60), years10: small(30), years20: small(20), years30: small(10) },
    },
  };
};

function awardsOf(code: string, year: number, salt: number) {
  const granted = 10 + (spin(code, salt) % 20);
  return {
    ...{ frozenOn: `${year}-11-01`, proposed: small(8 + (spin(code, salt) % 9)), granted: small(granted), withdrawn: small(0) },
    handedOver: code === WITHHELD ? withheld : small(granted - 5),
  };
}

const bandOf = (index: number) => (index > 88.3 ? 'A' : index > 76.6 ? 'B' : index >= 65 ? 'C' : 'D');

function satisfactionOf(
  code: string,
  year: number,
  period: 'FIRST_HALF' | 'SECOND_HALF' | 'YEAR',
): CitizensFragment['satisfaction'][number] {
  const services = 30 + (spin(code, 60) % 25);
  if (year === YEAR && period !== 'FIRST_HALF')
    return { period, status: 'RUNNING', services, servicesLeftOut: 0, answers: null, index: null, band: null };
  if (code === WITHHELD) return { period, status: 'FEW', services, servicesLeftOut: services, answers: null, index: null, band: null };
  const index = 72 + spin(code, year) * 0.21 + 0.13;
  return {
    ...{ period, status: 'TOLD', services, servicesLeftOut: spin(code, 61) % 3, answers: 400 + spin(code, 62) * 31 },
    ...{ index: index.toFixed(2), band: bandOf(index) },
  };
}

function complaintsOf(code: string, year: number, period: 'FIRST_HALF' | 'SECOND_HALF'): CitizensFragment['complaints'][number] {
  const received = 120 + spin(code, period === 'FIRST_HALF' ? 63 : 64) * 3;
  const [late, open] = [part(received, 4 + (spin(code, 65) % 12)), period === 'FIRST_HALF' || year < YEAR ? 0 : part(received, 17)];
  return {
    period,
    received: small(received),
    firstInTime: small(part(received, 88)),
    firstLate: small(part(received, 7)),
    settledInTime: small(received - late - open),
    settledLate: code === WITHHELD ? withheld : small(late),
    open: code === WITHHELD ? withheld : small(open),
    late: code === WITHHELD ? withheld : small(part(open, 30)),
  };
}

const citizensOf = (code: string, year: number): CitizensFragment => ({
  ...{ asOf: '2026-11-29T00:00:00Z', isStale: code === STALE },
  satisfaction: (['FIRST_HALF', 'SECOND_HALF', 'YEAR'] as const).map((period) => satisfactionOf(code, year, period)),
  complaints: (['FIRST_HALF', 'SECOND_HALF'] as const).map((period) => complaintsOf(code, year, period)),
});

const tells = (code: string): boolean => code !== ABSENT && code !== UNREADABLE && code !== SILENT;

const served = () => REGIONS.filter(({ code }) => code !== ABSENT).map(({ code }) => ({ code }));

export const overview = (year: number): OverviewQuery => ({
  regionsServed: served(),
  regions: REGIONS.map((region) => ({ ...region, performanceSummary: tells(region.code) ? numbersOf(region.code, year) : null })),
});

export const growth = (year: number): GrowthQuery => ({
  regions: REGIONS.map(({ code }) => ({
    code,
    performanceSummary: tells(code) ? growthOf(code, year) : null,
    citizensSummary: tells(code) && code !== NO_CITIZENS ? citizensOf(code, year) : null,
    internshipSummary: tells(code) ? internshipsOf(20 + (spin(code, 70) % 30), code === WITHHELD) : null,
  })),
});

export const spreads = (): SpreadsQuery => ({
  regions: REGIONS.map(({ code }) => ({
    code,
    performanceSummary: tells(code) ? { predicates: { frozenOn: '2026-11-01', achievements: achievementsOf(code) } } : null,
  })),
});

export const campaigns = (year = YEAR): CampaignsQuery => ({
  regions: REGIONS.map(({ code }) => ({ code, recruitmentSummary: tells(code) ? { campaigns: campaignsOf(code, year) } : null })),
});

export function oneRegion(code: string, year: number): OneRegionQuery {
  const now = numbersOf(code, year);
  return {
    regions: REGIONS,
    regionsServed: served(),
    region: tells(code)
      ? {
          code,
          now: { ...now, ...growthOf(code, year), predicates: { ...now.predicates, achievements: achievementsOf(code) } },
          before: { ...numbersOf(code, year - 1), ...growthOf(code, year - 1) },
          citizensNow: citizensOf(code, year),
          citizensBefore: citizensOf(code, year - 1),
          internshipSummary: internshipsOf(20 + (spin(code, 70) % 30), code === WITHHELD),
          recruitmentSummary: { campaigns: campaignsOf(code, year) },
          recruitmentBefore: { campaigns: campaignsOf(code, year - 1) },
        }
      : null,
  };
}

/** What a gateway says of the region that did not answer. */
export const FAULTS = [
  { message: 'upstream', path: ['regions', REGIONS.findIndex(({ code }) => code === UNREADABLE), 'performanceSummary'] },
];

/** The same of what is asked apart. */
export const GROWTH_FAULTS = [
  { message: 'upstream', path: ['regions', REGIONS.findIndex(({ code }) => code === NO_CITIZENS), 'citizensSummary'] },
];

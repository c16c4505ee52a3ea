// What citizens have said, as it is counted for boards: complaints of a unit and their clocks, answers to the survey by service. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { type Count, type CountedRow, type Numbers, summed, totalOf } from '../../../platform/rules/counts.ts';
import { isSmall } from '../../../platform/rules/small-counts/table.ts';
import type { VoiceCase } from './cases.ts';
import { type ServiceBand, voicePolicy } from './policy.ts';
import {
  type AnswerSums,
  addTallies,
  bandOf,
  ELEMENTS,
  halfOf,
  indexOf,
  NO_ANSWERS,
  type SurveyPeriod,
  type SurveyTally,
  spanOf,
} from './satisfaction.ts';

/** A year of a city: a row for each unit with its complaints, one for each service with its answers. */
export const voiceBoard = (region: string, year: number | string): string => `VOICE#${region}#${year}`;

/** Of what has no unit yet. */
const NO_UNIT = 'NONE';

type Half = 0 | 1;
const HALVES: readonly Half[] = [0, 1];

const HALVES_OF: Readonly<Record<SurveyPeriod, readonly Half[]>> = { FIRST_HALF: [0], SECOND_HALF: [1], YEAR: HALVES };

/**
 * Of complaints that came in: with a first answer, and in time; settled, and in time; still open. FIRST_LATE and SETTLED_LATE are what is left of each.
 */
type CountedComplaint = 'RECEIVED' | 'FIRST_IN_TIME' | 'FIRST_LATE' | 'SETTLED_IN_TIME' | 'SETTLED_LATE' | 'OPEN';

const NAMES = {
  complaint: (half: Half, state: CountedComplaint): string => `complaint:${half}:${state}`,
  /** Open ones by the day on which they are due, as it was told; of one whose clock stands only where it is over already. */
  due: (half: Half, day: string): string => `complaint:${half}:due:${day}`,
  answers: (half: Half): string => `answers:${half}:n`,
  marked: (half: Half): string => `answers:${half}:marked`,
  sum: (half: Half, element: number): string => `answers:${half}:U${element + 1}`,
} as const;

const dueOf = ({ stage, due, standsSince }: VoiceCase): string | null =>
  due.on !== null && (stage !== 'FACTS_ASKED' || due.on < (standsSince ?? '')) ? due.on : null;

/** Whose head, as of which day, what is counted in a row is about; the row has it behind its unit. */
export interface AboutHead {
  unitId: string;
  day: string;
}

const aboutRow = (unitId: string, { unitId: headOf, day }: AboutHead): string => `${unitId}!${headOf}!${day}`;

/**
 * In the half-year in which it was written, at the unit that works on it; what is about a head in a row of its own, for whoever headed that unit
 * then reads not even that it is there. Questions and praise are no complaints.
 */
export function complaintCounts(body: VoiceCase, region: string): Count[] {
  if (body.kind !== 'COMPLAINT') return [];
  const day = legalDay(body.submittedAt);
  const half = halfOf(day.slice(0, 7));
  const { firstInTime, answeredInTime, stage } = body;
  const due = dueOf(body);
  const states: CountedComplaint[] = [
    'RECEIVED',
    ...(firstInTime === null ? [] : [firstInTime ? ('FIRST_IN_TIME' as const) : ('FIRST_LATE' as const)]),
    ...(stage === 'ANSWERED' ? [answeredInTime ? ('SETTLED_IN_TIME' as const) : ('SETTLED_LATE' as const)] : ['OPEN' as const]),
  ];
  const names = [
    ...states.map((state) => NAMES.complaint(half, state)),
    ...(stage !== 'ANSWERED' && due !== null ? [NAMES.due(half, due)] : []),
  ];
  const numbers = Object.fromEntries(names.map((name) => [name, 1]));
  const unitId = body.unitId ?? NO_UNIT;
  const row = body.aboutHeadOf === null ? unitId : aboutRow(unitId, { unitId: body.aboutHeadOf, day });
  return [{ board: voiceBoard(region, day.slice(0, 4)), row, numbers }];
}

/** Answers of a month to a service, while a unit answered for it. */
export interface PlacedTally extends SurveyTally {
  month: string;
  serviceId: string;
  unitId: string;
}

/** At the unit that answered for the service when they were given. */
export function answerCounts({ month, serviceId, unitId, counted, marked }: PlacedTally, region: string): Count[] {
  const half = halfOf(month);
  const named: [string, number][] = [
    [NAMES.answers(half), counted.n],
    [NAMES.marked(half), marked.n],
    ...ELEMENTS.map((_, i): [string, number] => [NAMES.sum(half, i), counted.sums[i] ?? 0]),
  ];
  const numbers = Object.fromEntries(named.filter(([, number]) => number > 0));
  return [{ board: voiceBoard(region, month.slice(0, 4)), row: `${unitId}/${serviceId}`, numbers }];
}

export interface ComplaintNumbers {
  received: number;
  firstInTime: number;
  firstLate: number;
  settledInTime: number;
  settledLate: number;
  open: number;
  /** Of those that are open. */
  late: number;
}

const lateIn = (row: Numbers, half: Half, today: string): number => {
  const beginning = NAMES.due(half, '');
  let late = 0;
  for (const name in row) if (name.startsWith(beginning) && name.slice(beginning.length) < today) late += row[name] ?? 0;
  return late;
};

/** @param row of a unit, or a sum of such rows */
export function complaintsIn(row: Numbers, period: SurveyPeriod, today: string): ComplaintNumbers {
  const halves = HALVES_OF[period];
  const sum = (of: (half: Half) => number): number => totalOf(halves.map(of));
  const at = (state: CountedComplaint): number => sum((half) => row[NAMES.complaint(half, state)] ?? 0);
  return {
    received: at('RECEIVED'),
    firstInTime: at('FIRST_IN_TIME'),
    firstLate: at('FIRST_LATE'),
    settledInTime: at('SETTLED_IN_TIME'),
    settledLate: at('SETTLED_LATE'),
    open: at('OPEN'),
    late: sum((half) => lateIn(row, half, today)),
  };
}

/** Whose row of a board it is. */
export function ownersOf({ row }: Pick<CountedRow, 'row'>): { unitId: string; serviceId: string | null; about: AboutHead | null } {
  const [owners = '', serviceId = null] = row.split('/');
  const [unitId = '', headOf, day] = owners.split('!');
  return { unitId, serviceId, about: headOf === undefined || day === undefined ? null : { unitId: headOf, day } };
}

/** The heads that complaints of a board are about. */
export const headsOnBoard = (rows: readonly CountedRow[]): AboutHead[] => rows.flatMap((row) => ownersOf(row).about ?? []);

function tallyIn(row: Numbers, half: Half): SurveyTally {
  const counted: AnswerSums = { n: row[NAMES.answers(half)] ?? 0, sums: ELEMENTS.map((_, i) => row[NAMES.sum(half, i)] ?? 0) };
  return { ...NO_ANSWERS, counted, marked: { ...NO_ANSWERS.marked, n: row[NAMES.marked(half)] ?? 0 } };
}

/** Answers of some units in a period, of those services alone whose own are told: so a sum tells nothing that they do not. */
export interface AnswersTold {
  tally: SurveyTally;
  /** Services with answers. */
  services: number;
  /** Of these, those that are left out. */
  leftOut: number;
}

/**
 * A service of which a half, or the part of it that a unit answered for, has few answers tells nothing in any period with that half.
 * @param all rows of the board that are of services: what is left of a service elsewhere tells too
 */
export function answersTold(
  all: readonly CountedRow[],
  period: SurveyPeriod,
  isWithin: (unitId: string) => boolean,
  least: number,
): AnswersTold {
  const halves = HALVES_OF[period];
  const isFew = (numbers: Numbers): boolean => halves.some((half) => isSmall(tallyIn(numbers, half).counted.n, least));
  const few = new Set(all.flatMap((one) => (isFew(one.numbers) ? [ownersOf(one).serviceId] : [])));
  const own = all.filter((one) => isWithin(ownersOf(one).unitId) && halves.some((half) => tallyIn(one.numbers, half).counted.n > 0));
  const services = new Set(own.map((one) => ownersOf(one).serviceId));
  const told = own.filter((one) => !few.has(ownersOf(one).serviceId));
  const tallies = told.flatMap(({ numbers }) => halves.map((half) => tallyIn(numbers, half)));
  return {
    tally: tallies.reduce(addTallies, NO_ANSWERS),
    services: services.size,
    leftOut: [...services].filter((id) => few.has(id)).length,
  };
}

/** RUNNING: the period is not over. NONE: nobody has answered. FEW: too few to each service. */
type UnitSatisfactionStatus = 'RUNNING' | 'NONE' | 'FEW' | 'TOLD';

export interface UnitSatisfactionView {
  period: SurveyPeriod;
  status: UnitSatisfactionStatus;
  services: number;
  servicesLeftOut: number;
  answers: number | null;
  index: string | null;
  band: ServiceBand | null;
}

interface Asked {
  year: number;
  period: SurveyPeriod;
  today: string;
}

/** Told once the period is over: a number that moves with each answer tells the last one. */
export function satisfactionOnBoard(
  rows: readonly CountedRow[],
  isWithin: (unitId: string) => boolean,
  asked: Asked,
): UnitSatisfactionView {
  const { year, period, today } = asked;
  const { until } = spanOf(year, period);
  const { survey } = voicePolicy(until);
  const answers = rows.filter((row) => ownersOf(row).serviceId !== null);
  const { tally, services, leftOut } = answersTold(answers, period, isWithin, survey.leastTold);
  const status = today <= until ? 'RUNNING' : services === 0 ? 'NONE' : tally.counted.n === 0 ? 'FEW' : 'TOLD';
  const index = status === 'TOLD' ? indexOf(tally.counted) : null;
  return {
    ...{ period, status, services, index },
    servicesLeftOut: status === 'RUNNING' ? 0 : leftOut,
    answers: status === 'TOLD' ? tally.counted.n : null,
    band: index === null ? null : bandOf(index, survey),
  };
}

/** @param isOwn whether what is about that head is about the viewer */
export function complaintsOf(
  rows: readonly CountedRow[],
  isWithin: (unitId: string) => boolean,
  isOwn: (head: AboutHead) => boolean = () => false,
): Numbers {
  const counts = (row: CountedRow): boolean => {
    const { unitId, serviceId, about } = ownersOf(row);
    return serviceId === null && isWithin(unitId) && !(about && isOwn(about));
  };
  return summed(rows.filter(counts).map(({ numbers }) => numbers));
}

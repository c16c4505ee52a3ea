// What waits in a campaign: what each dossier and each objection adds to its board, and what the clock makes of it when it is read. Pure.
import { isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import type { Count, Numbers } from '../../../../platform/rules/counts.ts';
import { CATEGORIES, type Category } from '../../campaigns/rules/kinds.ts';
import { OBJECTION_STAGES, type ObjectionStage, type SelectionObjection } from '../../objections/rules/types.ts';
import type { Verification } from '../../verification/rules/types.ts';
import type { AwaitedOffers } from './kept.ts';

/** A board a campaign: a row a category and a row a stage of objections, whatever the number of people. */
export const workBoard = (region: string, campaignId: string): string => `WORK#${region}#${campaignId}`;
const categoryRow = (category: Category): string => `VERIFY#${category}`;
const stageRow = (stage: ObjectionStage): string => `OBJECT#${stage}`;
export const WORK_ROWS: readonly string[] = [...CATEGORIES.map(categoryRow), ...OBJECTION_STAGES.map(stageRow)];

const MINUTE = 60_000;
/** The minute in which a claim ends, whole: a row of names to the millisecond would grow with every claim that nobody has ended. */
const minuteOf = (until: string): string => new Date(Math.ceil(Date.parse(until) / MINUTE) * MINUTE).toISOString();

/** Undecided ones by the legal day on which they were submitted, and until when somebody works on them. */
export function dossierCounts({ campaignId, category, status, submittedAt, claim }: Verification, region: string): Count[] {
  if (status === 'DECIDED') return [];
  const numbers = { [`${status}:${legalDay(submittedAt)}`]: 1, ...(claim && { [`CLAIMED:${minuteOf(claim.until)}`]: 1 }) };
  return [{ board: workBoard(region, campaignId), row: categoryRow(category), numbers }];
}

/** Those that wait for an answer, by until when it is due. */
export const objectionCounts = ({ campaignId, stage, status, answerBy }: SelectionObjection, region: string): Count[] =>
  status === 'FILED' ? [{ board: workBoard(region, campaignId), row: stageRow(stage), numbers: { [`OPEN:${answerBy}`]: 1 } }] : [];

/** Of names `beginning:rest`, in order. */
const after = (row: Numbers, beginning: string): [rest: string, count: number][] =>
  Object.entries(row)
    .flatMap(([name, count]): [string, number][] => (name.startsWith(`${beginning}:`) ? [[name.slice(beginning.length + 1), count]] : []))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

type Dated = readonly (readonly [at: string, count: number])[];

const sum = (some: Dated): number => some.reduce((all, [, count]) => all + count, 0);
const over = (some: Dated, now: string): number => sum(some.filter(([until]) => isPast(until, now)));
const ahead = (some: Dated, now: string): Dated => some.filter(([until]) => !isPast(until, now));
const earliest = (days: readonly (string | undefined)[]): string | null => days.filter((day) => day !== undefined).toSorted()[0] ?? null;

export interface DossierWork {
  first: number;
  second: number;
  claimed: number;
  oldestDay: string | null;
}

export interface CategoryWork extends DossierWork {
  category: Category;
}

export interface ObjectionWork {
  stage: ObjectionStage;
  open: number;
  overdue: number;
  nextAnswerBy: string | null;
}

export interface OfferWork {
  unanswered: number;
  lapsed: number;
  nextAnswerBy: string | null;
  filing: number;
  filingOverdue: number;
  nextFilingBy: string | null;
  appointable: number;
}

function dossierWork(row: Numbers, now: string): DossierWork {
  const [first, second] = [after(row, 'FIRST'), after(row, 'SECOND')];
  const claimed = sum(ahead(after(row, 'CLAIMED'), now));
  return { first: sum(first), second: sum(second), claimed, oldestDay: earliest([first[0]?.[0], second[0]?.[0]]) };
}

/** Categories in which anything is undecided, in their order. */
export const categoryWork = (rows: ReadonlyMap<string, Numbers>, now: string): CategoryWork[] =>
  CATEGORIES.map((category) => ({ category, ...dossierWork(rows.get(categoryRow(category)) ?? {}, now) })).filter(
    ({ first, second }) => first + second > 0,
  );

export const totalWork = (of: readonly DossierWork[]): DossierWork => ({
  first: of.reduce((all, { first }) => all + first, 0),
  second: of.reduce((all, { second }) => all + second, 0),
  claimed: of.reduce((all, { claimed }) => all + claimed, 0),
  oldestDay: earliest(of.map(({ oldestDay }) => oldestDay ?? undefined)),
});

/** Stages of which any waits, in their order. */
export const objectionWork = (rows: ReadonlyMap<string, Numbers>, now: string): ObjectionWork[] =>
  OBJECTION_STAGES.map((stage) => {
    const open = after(rows.get(stageRow(stage)) ?? {}, 'OPEN');
    return { stage, open: sum(open), overdue: over(open, now), nextAnswerBy: ahead(open, now)[0]?.[0] ?? null };
  }).filter(({ open }) => open > 0);

/** An offer that nobody answered in time has lapsed by the clock, whether anybody has recorded it or not. */
export const offerWork = ({ answers, filings, appointable }: AwaitedOffers, now: string): OfferWork => ({
  unanswered: sum(ahead(answers, now)),
  lapsed: over(answers, now),
  nextAnswerBy: ahead(answers, now)[0]?.[0] ?? null,
  filing: sum(ahead(filings, now)),
  filingOverdue: over(filings, now),
  nextFilingBy: ahead(filings, now)[0]?.[0] ?? null,
  appointable,
});

// What each question is asked about: people, plans, units and lists of the city, and whose token goes with it.
import { randomUUID } from 'node:crypto';
import { definitiveOn } from '../../src/modules/organisation/rules/types.ts';
import { legalDay, legalYear } from '../../src/platform/rules/calendar.ts';
import { DOCUMENTS, type Kind, type QuestionName } from './documents.ts';
import type { City, Relations } from './relations.ts';

/** A persona, or an employee by id. */
type Asker = { persona: string } | { employeeId: string };

export interface Subject {
  asker: Asker;
  /** The same for all three but a write, which brings a fresh key each time. */
  variables(kind: Kind): object;
}

export const TITLES: Record<QuestionName, string> = {
  Q1: 'employee, unit, superior',
  Q2: 'a plan in full',
  Q3: "a superior's team, with plan status",
  Q4: "a unit's list of 50, with plan status",
  Q5: 'the board of agencies',
  Q6: 'a published list, 100 rows',
  M1: 'progress entry with audit',
};

/** Those that are large enough; in a small city the largest few. */
function large<T>(list: readonly T[], sizeOf: (one: T) => number, [least, most]: readonly [number, number]): T[] {
  const fit = list.filter((one) => sizeOf(one) >= least && sizeOf(one) <= most);
  return fit.length > 0 ? fit : list.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 5);
}

const same = (asker: Asker, variables: object): Subject => ({ asker, variables: () => variables });
const HR = { persona: 'hr-officer' };
const COMMITTEE = { persona: 'recruitment-officer' };
const EVER = Number.POSITIVE_INFINITY;

const counted = (keys: Iterable<string>): [key: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
};

/** Approved, of people who serve; writes go to others than are read, which would grow from round to round. */
function plansFor({ plans, employees, now }: City, isWritten: boolean) {
  const [year, today] = [legalYear(now), legalDay(now)];
  return [...plans.values()]
    .filter((plan) => {
      const holder = employees.get(plan.employeeId);
      return (
        plan.year === year && plan.status === 'APPROVED' && plan.endsOn === null && !plan.change && holder && definitiveOn(holder, today)
      );
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, i) => (i % 4 === 0) === isWritten);
}

/** An entry of the plan's first day, to its first indicator that is counted. */
function entries(city: City): Subject[] {
  return plansFor(city, true).flatMap(({ id: planId, employeeId, approved }) => {
    const target = city.contents.get(planId)?.targets.find(({ indicators }) => indicators[0]?.measure.kind === 'QUANTITATIVE');
    const day = approved[0]?.validFrom;
    const indicatorId = target?.indicators[0]?.id;
    if (!target || !day) return [];
    const entry = { planId, targetId: target.id, indicatorId, day, value: '7', note: 'Realisasi tahap baru' };
    const variables = (kind: Kind): object => ({
      input: { ...entry, ...(kind === 'product' ? { idempotencyKey: randomUUID() } : { actor: employeeId }) },
    });
    return [{ asker: { employeeId }, variables }];
  });
}

function published({ lists }: City): Subject[] {
  const parts = lists.filter(({ stage }) => stage === 'FINAL').flatMap((list) => list.formations.map((part) => ({ list, part })));
  return large(parts, ({ part }) => part.count, [100, EVER]).map(({ list, part: { formationId } }) =>
    same(COMMITTEE, { campaignId: list.campaignId, listId: list.id, formationId }),
  );
}

export function subjectsOf(city: City, relations: Relations): Record<QuestionName, Subject[]> {
  const year = legalYear(city.now);
  const assignments = relations.assignments?.rows ?? [];
  const holders = [...new Set(assignments.map(([, employeeId]) => String(employeeId)))];
  const teams = counted(assignments.flatMap(([, , , , superiorId]) => (superiorId === null ? [] : String(superiorId))));
  const below = counted(assignments.flatMap(([, , , path]) => String(path).split('/').slice(0, -1)));
  return {
    Q1: holders.map((id) => same(HR, { id })),
    Q2: plansFor(city, false).map(({ id }) => same(HR, { id })),
    Q3: large(teams, ([, count]) => count, [11, 13]).map(([id]) => same({ employeeId: id }, { id, year })),
    Q4: large(below, ([, count]) => count, [50, EVER]).map(([id]) => same(HR, { id, year })),
    Q5: [same(HR, { year })],
    Q6: published(city),
    M1: entries(city),
  };
}

export const bodyOf = (name: QuestionName, kind: Kind, { variables }: Subject): string =>
  JSON.stringify({ query: DOCUMENTS[name][kind], operationName: name, variables: variables(kind) });

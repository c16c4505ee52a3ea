// Answers of the three in one shape, and where two of them differ. Pure.
import type { Kind, QuestionName } from './documents.ts';

type Reader = (data: object) => unknown;
const reader = <T>(read: (data: T) => unknown): Reader => read as Reader;

interface Connection<T> {
  edges: { node: T }[];
}
const nodes = <T>({ edges }: Connection<T>): T[] => edges.map(({ node }) => node);

interface Listed {
  plan: { status: string } | null;
}
const statusAside = <T extends Listed>({ plan, ...rest }: T) => ({ ...rest, status: plan?.status ?? null });

interface ListedApart {
  employee: { name: string };
  plans: { status: string }[];
}
const asListed = <T extends ListedApart>({ employee, plans, ...rest }: T) => ({
  ...{ ...rest, name: employee.name },
  status: plans[0]?.status ?? null,
});

interface Measured {
  measure: object;
}
const NO_MEASURE = { unit: null, goal: null, standard: null };
const measured = ({ measure, ...rest }: Measured) => ({ ...rest, ...NO_MEASURE, ...measure });

interface Person {
  employee: { identifiers: { value: string }[] };
}
interface PlanInFull {
  plan: { targets: { indicators: Measured[] }[]; progress: Connection<object> };
}

/** What is not named here answers with the value of its one root field. */
const READERS: Partial<Record<`${QuestionName} ${Kind}`, Reader>> = {
  'Q1 product': reader(({ employee: { identifiers, ...rest } }: Person) => ({ ...rest, number: identifiers.at(-1)?.value ?? null })),
  'Q2 product': reader(({ plan }: PlanInFull) => ({
    ...plan,
    targets: plan.targets.map((target) => ({ ...target, indicators: target.indicators.map(measured) })),
    progress: nodes(plan.progress),
  })),
  'Q3 product': reader(({ me }: { me: { employee: { reports: Connection<Listed> } } }) => nodes(me.employee.reports).map(statusAside)),
  'Q3 postgraphile': reader(({ team }: { team: ListedApart[] }) => team.map(asListed)),
  'Q3 mercurius': reader(({ team }: { team: Listed[] }) => team.map(statusAside)),
  'Q4 product': reader(({ unit }: { unit: { staff: Connection<Listed> } }) => nodes(unit.staff).map(statusAside)),
  'Q4 postgraphile': reader(({ staff }: { staff: ListedApart[] }) => staff.map(asListed)),
  'Q4 mercurius': reader(({ staff }: { staff: Listed[] }) => staff.map(statusAside)),
  'Q5 product': reader(({ figures }: { figures: { units: { unit: object; plans: object }[] } }) =>
    figures.units.map(({ unit, plans }) => ({ ...unit, ...plans })),
  ),
  'Q6 product': reader(({ announcement }: { announcement: { rows: Connection<{ scores: object }> } }) =>
    nodes(announcement.rows).map(({ scores, ...rest }) => ({ ...rest, ...scores })),
  ),
  'M1 product': reader(({ progressAdd }: { progressAdd: { entry: object } }) => progressAdd.entry),
  'M1 postgraphile': reader(({ progressAdd }: { progressAdd: { result: object } }) => progressAdd.result),
};

export const plainAnswer = (name: QuestionName, kind: Kind, data: object): unknown =>
  READERS[`${name} ${kind}`]?.(data) ?? Object.values(data)[0];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Where two answers differ, path by path; the order of fields does not count, that of lists does. */
export function differences(mine: unknown, theirs: unknown, path = ''): string[] {
  if (!isObject(mine) || !isObject(theirs) || Array.isArray(mine) !== Array.isArray(theirs))
    return Object.is(mine, theirs) ? [] : [`${path || '.'}: ${JSON.stringify(mine)} against ${JSON.stringify(theirs)}`];
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names.flatMap((name) => differences(mine[name], theirs[name], path ? `${path}.${name}` : name));
}

// Most people get a plan, straight into the table: copies of the approved ones that the seed wrote through the services, which would take an hour.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { REGION } from '../../local/personas.ts';
import { each } from '../../seed/writer.ts';
import { type AssignmentCard, definitiveOn, type Employee } from '../../src/modules/organisation/rules/types.ts';
import { cycleIdOf, planIdOf } from '../../src/modules/performance/ids.ts';
import type { PlanContent, PlanHead } from '../../src/modules/performance/rules/types.ts';
import { legalDay, legalYear } from '../../src/platform/rules/calendar.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { putAll, rowsOf } from './table.ts';

/** Plans on their way to the engine. */
const AT_ONCE = 4;

/** Of each four people three. */
const SHARE = [3, 4] as const;

/** What lies in a plan's partition, but what somebody has read of it. */
const TYPES = ['Plan', 'PlanContent', 'ProgressMonths', 'Progress', 'DialogueStep', 'PlanVersion'];

interface Template {
  head: PlanHead;
  /** The whole partition, as text: ids are exchanged in it. */
  rows: readonly string[];
}

const isWhole = ({ segment, endsOn, year }: PlanHead): boolean =>
  segment.from === `${year}-01-01` && segment.to === `${year}-12-31` && endsOn === null;

/** Approved for the whole year and under way, of somebody who heads nothing. */
function templateOf(rows: readonly Row[], year: number): Template[] {
  const head = rows.find(({ type }) => type === 'Plan')?.body as PlanHead | undefined;
  const content = rows.find(({ type }) => type === 'PlanContent')?.body as PlanContent | undefined;
  if (!head || !content || head.year !== year || head.status !== 'APPROVED' || head.isHead || head.change || !isWhole(head)) return [];
  const isCounted = content.targets.some(({ indicators }) => indicators[0]?.measure.kind === 'QUANTITATIVE');
  const entries = rows.filter(({ type }) => type === 'Progress').length;
  if (!isCounted || content.targets.length < 3 || entries < 6) return [];
  return [{ head, rows: rows.map((row) => JSON.stringify(row)) }];
}

const bare = (id: string): string => id.slice(id.indexOf('_') + 1);

/** Ids of targets, indicators and entries begin as that of their plan does: all follow it. */
function copyFor({ head, rows }: Template, { employeeId, assignment }: AssignmentCard): Row[] {
  const { id: assignmentId, unitId, rootUnitId, positionTitle } = assignment;
  const planId = planIdOf(assignmentId, head.cycleId);
  return rows.map((text) => {
    const row = JSON.parse(text.replaceAll(bare(head.id), bare(planId)).replaceAll(head.employeeId, employeeId)) as Row<object>;
    const place = { unitId, rootUnitId };
    if (row.type === 'Plan') row.body = { ...row.body, ...place, assignmentId, positionTitle };
    if (row.type === 'ProgressMonths') row.body = { ...row.body, ...place };
    return row;
  });
}

/** @returns how many plans were written; whoever has one keeps it, so that a run that was cut short goes on */
export async function fillPlans(client: DynamoDBClient, database: string, now: string): Promise<number> {
  const [year, today] = [legalYear(now), legalDay(now)];
  const partitions = new Map<string, Row[]>();
  const posts: AssignmentCard[] = [];
  for (const row of rowsOf(database, ['Employee', ...TYPES])) {
    const employee = row.body as Employee;
    const assignment = row.type === 'Employee' ? definitiveOn(employee, today) : undefined;
    if (assignment) posts.push({ employeeId: employee.id, employeeName: employee.name, assignment });
    if (row.type !== 'Employee') partitions.set(row.pk, [...(partitions.get(row.pk) ?? []), row]);
  }
  const templates = [...partitions.values()].flatMap((rows) => templateOf(rows, year));
  if (templates.length === 0) throw new Error(`No plan of ${year} is under way: there is nothing to copy.`);
  const cycleId = cycleIdOf(REGION, year);
  const without = posts
    .toSorted((a, b) => (a.employeeId < b.employeeId ? -1 : 1))
    .filter(({ assignment }, i) => i % SHARE[1] < SHARE[0] && !partitions.has(planIdOf(assignment.id, cycleId)));
  await each([...without.entries()], AT_ONCE, ([i, post]) => putAll(client, copyFor(templates[i % templates.length] as Template, post)));
  return without.length;
}

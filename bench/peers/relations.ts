// The city as rows of relations, out of the product's table: what the peers are loaded with, and what questions are asked about.
import type { UnitHeads } from '../../src/modules/organisation/rules/heads.ts';
import { type Look, superiorOf } from '../../src/modules/organisation/rules/superior.ts';
import {
  currentAssignments,
  type Employee,
  gradeOn,
  nameOn,
  type Position,
  titleOn,
  type Unit,
  unitNameOn,
} from '../../src/modules/organisation/rules/types.ts';
import { planStage } from '../../src/modules/outstanding/rules/stages.ts';
import { statusOn } from '../../src/modules/performance/rules/segments.ts';
import type { Measure, PlanContent, PlanHead, ProgressEntry } from '../../src/modules/performance/rules/types.ts';
import { type ListEdition, listEntries } from '../../src/modules/recruitment/lists/items.ts';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import { sortName } from '../../src/platform/rules/names.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { rowsOf } from './table.ts';

export type Cell = string | number | boolean | null;

/** Rows by relation, cells in the order of its columns in `schema.sql`; an entry's `at` is before those that the bench writes. */
export type Relations = Record<string, { columns: string; rows: Cell[][] }>;

/** What was read of the table. */
export interface City {
  now: string;
  units: Map<string, Unit>;
  employees: Map<string, Employee>;
  heads: Map<string, UnitHeads>;
  /** Only those that were ever renamed: the others are called as their holders' records say. */
  renamed: Map<string, Position>;
  plans: Map<string, PlanHead>;
  contents: Map<string, PlanContent>;
  progress: { planId: string; entry: ProgressEntry }[];
  lists: ListEdition[];
  listRows: Map<string, Row>;
}

/** @param database the file of the embedded engine */
export function readCity(database: string, now: string): City {
  const city: City = {
    ...{ now, units: new Map(), employees: new Map(), heads: new Map(), renamed: new Map() },
    ...{ plans: new Map(), contents: new Map(), progress: [], lists: [], listRows: new Map() },
  };
  const keep: Record<string, (row: Row) => unknown> = {
    Unit: ({ pk, body }) => city.units.set(pk, body as Unit),
    Employee: ({ pk, body }) => city.employees.set(pk, body as Employee),
    UnitHeads: ({ body }) => city.heads.set((body as UnitHeads).unitId, body as UnitHeads),
    Position: ({ pk, body }) => (body as Position).titles && city.renamed.set(pk, body as Position),
    Plan: ({ pk, body }) => city.plans.set(pk, body as PlanHead),
    PlanContent: ({ pk, body }) => city.contents.set(pk, body as PlanContent),
    Progress: ({ pk, body }) => city.progress.push({ planId: pk, entry: body as ProgressEntry }),
    List: ({ body }) => city.lists.push(body as ListEdition),
    ListRows: (row) => city.listRows.set(`${row.pk} ${row.sk}`, row),
  };
  for (const row of rowsOf(database, Object.keys(keep))) keep[row.type]?.(row);
  return city;
}

const lookIn = ({ employees, heads, units }: City): Look => ({
  person: async (id) => employees.get(id) ?? null,
  holders: async (unitId) => heads.get(unitId)?.holders ?? [],
  above: async (unitId) => units.get(unitId)?.parentId ?? null,
});

/** Of present posts, each with the superior that the product's own rule finds. */
async function assignmentsOf(city: City): Promise<Cell[][]> {
  const [today, look] = [legalDay(city.now), lookIn(city)];
  const rows: Cell[][] = [];
  for (const employee of city.employees.values())
    for (const [place, post] of currentAssignments(employee, today).entries()) {
      const superior = await superiorOf(employee.id, post, { day: today, today }, look);
      const { id, unitId, unitPath, positionId, positionTitle, isHead } = post;
      const position = city.renamed.get(positionId);
      const title = position ? titleOn(position, today) : positionTitle;
      const name = sortName(nameOn(employee, today));
      rows.push([id, employee.id, unitId, unitPath, superior?.employeeId ?? null, place, title, !isHead, name]);
    }
  return rows;
}

const goalOf = (measure: Measure): Cell[] =>
  measure.kind === 'QUANTITATIVE' ? [measure.unit, measure.target, null] : [null, null, measure.standard];

async function listRowsOf({ lists, listRows }: City): Promise<Cell[][]> {
  const read = async ({ pk, sk }: { pk: string; sk: string }): Promise<Row | null> => listRows.get(`${pk} ${sk}`) ?? null;
  const all = lists.map(async (list) =>
    [...(await listEntries(read, list))].flatMap(([formationId, entries]) =>
      entries.map(({ place, number, rank, outcome, final }) => [list.id, formationId, place, number, rank, outcome, final]),
    ),
  );
  return (await Promise.all(all)).flat();
}

export async function relationsOf(city: City): Promise<Relations> {
  const today = legalDay(city.now);
  const assignments = await assignmentsOf(city);
  const present = new Set(assignments.map(([id]) => id));
  const targets = [...city.contents].flatMap(([planId, content]) => content.targets.map((target, place) => ({ planId, target, place })));
  return {
    units: {
      columns: 'id, code, name, kind, path, parent_id',
      rows: [...city.units.values()].map((unit) => [unit.id, unit.code, unitNameOn(unit, today), unit.kind, unit.path, unit.parentId]),
    },
    employees: {
      columns: 'id, number, name, grade',
      rows: [...city.employees.values()].map((one) => [
        one.id,
        one.identifiers.at(-1)?.value ?? null,
        nameOn(one, today),
        gradeOn(one, today),
      ]),
    },
    assignments: {
      columns: 'id, employee_id, unit_id, unit_path, superior_id, place, title, is_staff, sort_name',
      rows: assignments,
    },
    plans: {
      columns: 'id, employee_id, assignment_id, root_unit_id, year, holding, status, stage',
      rows: [...city.plans.values()].map((plan) => {
        const { id, employeeId, assignmentId, rootUnitId, year, holding } = plan;
        const at = present.has(assignmentId) ? assignmentId : null;
        return [id, employeeId, at, rootUnitId, year, holding, statusOn(plan, city.now), planStage(plan)];
      }),
    },
    targets: {
      columns: 'id, plan_id, place, title, weight',
      rows: targets.map(({ planId, target: { id, title, weight }, place }) => [id, planId, place, title, weight]),
    },
    indicators: {
      columns: 'id, target_id, place, text, aspect, unit, goal, standard',
      rows: targets.flatMap(({ target }) =>
        target.indicators.map(({ id, text, aspect, measure }, place) => [id, target.id, place, text, aspect, ...goalOf(measure)]),
      ),
    },
    progress: {
      columns: 'id, plan_id, target_id, indicator_id, day, value, note, at, actor',
      rows: city.progress.map(({ planId, entry: { id, targetId, indicatorId, day, value, note, at, by } }) => [
        ...[id, planId, targetId, indicatorId, day, value, note, at, by],
      ]),
    },
    list_rows: { columns: 'list_id, formation_id, place, number, rank, outcome, final', rows: await listRowsOf(city) },
  };
}

// A city several times as large, straight into the engine's file: all below its agencies is there again, each time as other people in other units.
import { DatabaseSync } from 'node:sqlite';
import { LOCAL_TABLE } from '../../local/data-dir.ts';
import type { Employee, Unit } from '../../src/modules/organisation/rules/types.ts';
import { planIdOf } from '../../src/modules/performance/ids.ts';
import type { PlanHead } from '../../src/modules/performance/rules/types.ts';
import { digest } from '../../src/platform/store/ids.ts';
import { TABLE } from '../../src/platform/store/shape.ts';
import { rowsOf } from './table.ts';

/** What the questions of the bench read, and no more: copies have no entries of progress, and are found by no name. */
const COPIED = ['Unit', 'UnitHeads', 'Employee', 'Assignment', 'Roster', 'Plan', 'PlanContent', 'PlanVersion', 'ProgressMonths'];

/** What ids are made of, behind their prefix. */
const DIGITS = /[0-9a-f]{24}/g;
const bare = (id: string): string => id.slice(id.indexOf('_') + 1);

/** The engine keeps each index as a table of its own, in which an item lies under its own key and that of the index. */
const TABLES = [
  { name: LOCAL_TABLE, key: 'pk' },
  ...TABLE.indexes.map((index) => ({ name: `${LOCAL_TABLE}::gsi::${index}`, key: 'table_pk' })),
];

interface Below {
  units: Set<string>;
  employees: Map<string, Employee>;
  plans: PlanHead[];
}

/** Units below the agencies, those all of whose career lies in them, and the plans of these. */
function belowAgencies(database: string): Below {
  const [units, people, heads]: [Set<string>, Employee[], PlanHead[]] = [new Set(), [], []];
  for (const { type, body } of rowsOf(database, ['Unit', 'Employee', 'Plan'])) {
    if (type === 'Unit' && (body as Unit).id !== (body as Unit).rootId) units.add((body as Unit).id);
    if (type === 'Employee') people.push(body as Employee);
    if (type === 'Plan') heads.push(body as PlanHead);
  }
  const within = people.filter(({ assignments }) => assignments.length > 0 && assignments.every(({ unitId }) => units.has(unitId)));
  const employees = new Map(within.map((one) => [one.id, one]));
  return { units, employees, plans: heads.filter(({ employeeId }) => employees.has(employeeId)) };
}

/** What each id of the copied is called in one copy; a plan's follows from its assignment's, as everywhere. */
function namesIn({ units, employees, plans }: Below, copy: number): Map<string, string> {
  const other = (id: string): string => digest('copy', String(copy), id);
  const ids = [...units, ...employees.keys(), ...[...employees.values()].flatMap(({ assignments }) => assignments.map(({ id }) => id))];
  const names = new Map(ids.map((id) => [bare(id), other(id)]));
  for (const { id, assignmentId, cycleId } of plans) {
    const assignment = `${assignmentId.slice(0, 4)}${other(assignmentId)}`;
    names.set(bare(id), bare(planIdOf(assignment, cycleId)));
  }
  return names;
}

type Cell = string | number | null;

/** Of one table of the file: what is copied, once for each of the copies. */
function copyRows(file: DatabaseSync, { name, key }: (typeof TABLES)[number], copies: readonly Map<string, string>[]): void {
  const marks = COPIED.map(() => '?').join();
  const read = file.prepare(`SELECT * FROM "${name}" WHERE json_extract(item_json, '$.type.S') IN (${marks})`);
  const rows = (read.all(...COPIED) as Record<string, Cell>[]).filter((row) => copies[0]?.has(bare(String(row[key]))));
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const write = file.prepare(`INSERT INTO "${name}" (${columns.join()}) VALUES (${columns.map(() => '?').join()})`);
  const named = (cell: Cell, names: Map<string, string>): Cell =>
    typeof cell === 'string' ? cell.replaceAll(DIGITS, (id) => names.get(id) ?? id) : cell;
  for (const names of copies) for (const row of rows) write.run(...Object.values(row).map((cell) => named(cell, names)));
}

/**
 * The engine must not be running. Where an item lies in the order of a scan is copied with it, which only a scan would ask.
 * @returns how many people there are more
 */
export function enlarge(database: string, times: number): number {
  const below = belowAgencies(database);
  const copies = Array.from({ length: times - 1 }, (_, copy) => namesIn(below, copy + 1));
  const file = new DatabaseSync(database);
  try {
    file.exec('BEGIN');
    for (const table of TABLES) copyRows(file, table, copies);
    file.exec('COMMIT');
  } finally {
    file.close();
  }
  return copies.length * below.employees.size;
}

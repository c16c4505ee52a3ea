// What a change of assignment does to plans: TEMPORARY until the performance domain stands.
import type { Context } from '../../context.ts';
import type { SubjectChange } from '../../data/commit.ts';
import type { Row } from '../../data/table.ts';
import type { Assignment, Employee } from '../../domain/organisation/types.ts';
export async function planClosing(
  _ctx: Context,
  _x: { assignmentId: string; lastDay: string; notes: string | null },
): Promise<SubjectChange[]> {
  return [];
}
export async function planMove(
  _ctx: Context,
  _e: Employee,
  _l: Assignment,
  _n: Assignment,
  _notes: string | null,
): Promise<{ subjects: SubjectChange[]; parts: Omit<Row, 'version'>[] }> {
  return { subjects: [], parts: [] };
}

// What others may ask of training: who attended what, as it stands, and which sessions to come serve something.

import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import type { Change } from '../../platform/stream/change.ts';
import type { EmployeeKind } from '../organisation/rules/record-types.ts';
import { enrolmentFacts } from './facts.ts';
import {
  AttendanceItem,
  attendanceOf,
  EnrolmentItem,
  enrolmentsOf,
  ProgrammeItem,
  SessionItem,
  sessionsFrom,
  type TrainingSessionRow,
} from './items.ts';
import { attendedEveryDay, dayOf } from './rules/attendance.ts';
import { isOpenTo } from './rules/fit.ts';
import { endOf } from './rules/session.ts';
import type { AttendanceSheet } from './rules/types.ts';

export const attendanceFacts: FactKind<AttendanceSheet> = AttendanceItem;

/** Enrolments of which a day was recorded or put right, or whose result is another. */
export const whoseAttendanceChanged = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ before, after }) => {
      const [was, is] = [attendanceFacts.bodyOf(before), attendanceFacts.bodyOf(after)];
      if (is) return [...new Set(was?.present).symmetricDifference(new Set(is.present))];
      const [held, holds] = [enrolmentFacts.bodyOf(before), enrolmentFacts.bodyOf(after)];
      return holds && (held?.result ?? null)?.number !== (holds.result ?? null)?.number ? [holds.id] : [];
    }),
  );

/** Somebody's part in a session as it stands: all its days, or a pass. Null for an id that is none. */
export async function partTaken(ctx: ReadContext, enrolmentId: string) {
  const enrolment = await EnrolmentItem.load(ctx.loader.loadKey, enrolmentId);
  if (!enrolment) return null;
  const { employeeId, sessionId, result } = enrolment.body;
  const [session, sheets] = await Promise.all([
    SessionItem.load(ctx.loader.loadKey, sessionId),
    attendanceOf(ctx.loader.loadRange, sessionId),
  ]);
  const programme = session && (await ProgrammeItem.load(ctx.loader.loadKey, session.body.programmeId));
  if (!session || !programme) return null;
  const bodies = sheets.map(({ body }) => body);
  const attended = result?.outcome === 'PASSED' || attendedEveryDay(enrolmentId, session.body, bodies);
  const { id: programmeId, competences } = programme.body;
  return { employeeId, part: { enrolmentId, programmeId, competences, on: dayOf({ beginsAt: endOf(session.body) }), attended } };
}

const PAGE = 100;

/** Ids of all that somebody enrolled for. */
export async function enrolmentIdsOf(ctx: ReadContext, employeeId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: PagePosition | null | undefined = null; after !== undefined; ) {
    const page = await enrolmentsOf(ctx.table, employeeId, { limit: PAGE, after: after ?? undefined });
    ids.push(...page.rows.map(({ body }) => body.id));
    after = page.next;
  }
  return ids;
}

/** Of these, what is a programme of the region. */
export async function programmesKnown(ctx: ReadContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await Promise.all(ids.map((id) => ProgrammeItem.load(ctx.loader.loadKey, id)));
  return new Set(rows.flatMap((row) => (row && row.region === ctx.viewer.region ? [row.body.id] : [])));
}

export interface OpenSession {
  row: TrainingSessionRow;
  programmeId: string;
  competences: readonly string[];
}

/** AP-263: of the next hundred sessions those that somebody of this kind of service can still ask for, the nearest first: one Query, one batch. */
export async function openSessions(ctx: ReadContext, kind: EmployeeKind): Promise<OpenSession[]> {
  const { rows } = await sessionsFrom(ctx.table, ctx.viewer.region ?? '', ctx.now, { limit: PAGE });
  const open = rows.filter(({ body }) => isOpenTo(body, kind, ctx.now));
  return Promise.all(
    open.map(async (row) => {
      const programme = await ProgrammeItem.load(ctx.loader.loadKey, row.body.programmeId);
      return { row, programmeId: row.body.programmeId, competences: programme?.body.competences ?? [] };
    }),
  );
}

// The one road by which careers are written: records with their list entries, who heads which unit, and the line as it was read.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Tally, Writes } from '../../platform/store/commit.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { foreseeRows } from '../outstanding/follow.ts';
import { EmployeeItem, type EmployeeRow, type EmployeeWrites, employeeWrites, HeadsItem, type HeadsRow } from './items.ts';
import { neverLedWrites } from './never-led.ts';
import { checkOccupied, type UnitHeads, unitsHeaded, withHolder } from './rules/heads.ts';
import { gainedBy, isMoved, type LineDay, leadGained, lineDays, needsWalk, ownLineMoved, turnDays } from './rules/line.ts';
import { type Look, lineFrom } from './rules/superior.ts';
import type { Assignment, Employee } from './rules/types.ts';
import { headsOf, lookOf } from './superiors.ts';

export interface CareerChange {
  region: string;
  before: EmployeeRow | null;
  after: Employee;
  /** For the audit. */
  detail: Record<string, unknown>;
  /** Where in the input the post and its superior stand. */
  field: readonly string[];
}

export interface CareerWrites extends EmployeeWrites, Required<Pick<Writes, 'tallies' | 'checks' | 'absent'>> {}

interface Headed {
  row: HeadsRow | null;
  before: UnitHeads;
  after: UnitHeads;
}

/** Who heads the units that a change touches, before and after it. */
async function headedBy(ctx: ReadContext, changes: readonly CareerChange[]): Promise<Map<string, Headed>> {
  const units = new Set(changes.flatMap(({ before, after }) => [...unitsHeaded(after), ...(before ? unitsHeaded(before.body) : [])]));
  const found = await Promise.all(
    [...units].map(async (unitId) => {
      const row = await headsOf(ctx, unitId);
      const before = row?.body ?? { unitId, holders: [] };
      const after = changes.reduce((heads, change) => withHolder(heads, change.after), before);
      return [unitId, { row, before, after }] as const;
    }),
  );
  return new Map(found);
}

/** @throws RuleError POST_OCCUPIED. */
function tallies(changes: readonly CareerChange[], headed: ReadonlyMap<string, Headed>): Tally[] {
  for (const { after, field } of changes)
    for (const heads of headed.values()) checkOccupied(heads.after, after.id, [...field, 'positionId']);
  const changed = [...headed.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return changed.map(({ row, after }) => ({ before: row, after: HeadsItem.put(changes[0]?.region ?? '', after) }));
}

/** The records as they will be, and what was read of all others: the line must still run so when it is written. */
interface Reading {
  look: Look;
  read: Map<string, { key: Key; row: Promise<Row | null> }>;
}

function reading(ctx: ReadContext, changes: readonly CareerChange[], headed: ReadonlyMap<string, Headed>): Reading {
  const [look, read] = [lookOf(ctx), new Map<string, { key: Key; row: Promise<Row | null> }>()];
  const note = (key: Key): void => void read.set(`${key.pk}\n${key.sk}`, { key, row: ctx.loader.loadKey(key) });
  const changed = new Map(changes.map(({ after }) => [after.id, after]));
  return {
    read,
    look: {
      ...look,
      person: (id) => {
        const own = changed.get(id);
        if (!own) note(EmployeeItem.key(id));
        return own ? Promise.resolve(own) : look.person(id);
      },
      holders: (unitId) => {
        const own = headed.get(unitId);
        note(HeadsItem.key(unitId));
        return own ? Promise.resolve(own.after.holders) : look.holders(unitId);
      },
    },
  };
}

/** No line runs in a circle, neither today nor on a day told ahead. @throws RuleError CYCLE_IN_LINE. */
async function checkLines({ before, after, field }: CareerChange, days: readonly LineDay[], look: Look): Promise<void> {
  if (!needsWalk(before?.body ?? null, after)) return;
  const lines = await Promise.all(days.map(({ assignment, ...of }) => lineFrom(after.id, assignment, of, look)));
  if (lines.some((line) => line.some(({ employeeId }) => employeeId === after.id)))
    fail('CYCLE_IN_LINE', { field: [...field, 'supervisorId'] });
}

/** Nobody becomes superior, or acts for one, by their own act: a second person enters it. @throws RuleError OWN_CASE. */
async function checkOwnGain(ctx: ReadContext, { before, after, field }: CareerChange, days: readonly LineDay[], look: Look): Promise<void> {
  const me = ctx.viewer.employeeId;
  if (me === null || me === after.id || !isMoved(before?.body ?? null, after)) return;
  const ahead = await turnDays(after, legalDay(ctx.now), look);
  const gained = await gainedBy(me, before?.body ?? null, after, [...days, ...ahead], { before: lookOf(ctx), after: look });
  if (gained) fail('OWN_CASE', { field: [...field, 'supervisorId'] });
}

/**
 * Nor by taking away who stands before them in a post or above it, nor do they choose who is above themself: heads of units are changed by
 * somebody whose own line it is not. @throws RuleError OWN_CASE.
 */
async function checkOwnHeads(ctx: ReadContext, headed: ReadonlyMap<string, Headed>, look: Look): Promise<void> {
  const changed = [...headed.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (ctx.viewer.employeeId === null || changed.length === 0) return;
  const looks = { before: lookOf(ctx), after: look };
  const me = await looks.before.person(ctx.viewer.employeeId);
  if (!me) return;
  const today = legalDay(ctx.now);
  for (const { before, after } of changed) {
    const of = { unitId: after.unitId, before: before.holders, after: after.holders };
    if (await leadGained(me.id, of, today, looks)) fail('OWN_CASE', { field: ['employeeId'] });
  }
  const holders = changed.flatMap(({ before, after }) => [...before.holders, ...after.holders]);
  if (await ownLineMoved(me, holders, today, looks)) fail('OWN_CASE', { field: ['employeeId'] });
}

/** Units in which somebody is placed anew, or for longer: one that is closed meanwhile must be seen. */
async function unitsEntered(ctx: ReadContext, changes: readonly CareerChange[]): Promise<Row[]> {
  const stays = (held: Assignment[], { id, validTo }: Assignment) =>
    held.some((one) => one.id === id && (one.validTo === null || (validTo !== null && validTo <= one.validTo)));
  const entered = changes.flatMap(({ before, after }) => after.assignments.filter((one) => !stays(before?.body.assignments ?? [], one)));
  const units = await Promise.all([...new Set(entered.map(({ unitId }) => unitId))].map((id) => ctx.loader.load(id)));
  return units.filter((row) => row !== null);
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/**
 * What must be written for changes of careers, and what must still be as it was read. Nothing is written here.
 * @throws RuleError POST_OCCUPIED, CYCLE_IN_LINE, OWN_CASE.
 */
export async function careerWrites(ctx: ReadContext, ...changes: CareerChange[]): Promise<CareerWrites> {
  const today = legalDay(ctx.now);
  const [headed] = await Promise.all([
    headedBy(ctx, changes),
    ...changes.map(({ before, after }) => foreseeRows(ctx, before?.body ?? null, after)),
  ]);
  const heads = tallies(changes, headed);
  const { look, read } = reading(ctx, changes, headed);
  for (const change of changes) {
    const days = lineDays(change.after, today);
    await checkLines(change, days, look);
    await checkOwnGain(ctx, change, days, look);
  }
  await checkOwnHeads(ctx, headed, look);
  const laid = changes.map(({ region, before, after, detail }) => employeeWrites(region, before, after, today, detail));
  const neverLed = neverLedWrites(changes);
  const own = new Set([
    ...laid.flatMap(({ subjects }) => subjects.map(({ after }) => nameOf(after))),
    ...heads.map(({ after }) => nameOf(after)),
  ]);
  const others = await Promise.all([...read].filter(([name]) => !own.has(name)).map(async ([, { key, row }]) => ({ key, row: await row })));
  return {
    subjects: laid.flatMap(({ subjects }) => subjects),
    parts: [...laid.flatMap(({ parts }) => parts), ...neverLed.parts],
    drops: [...laid.flatMap(({ drops }) => drops), ...neverLed.drops],
    tallies: heads,
    checks: [...others.flatMap(({ row }) => row ?? []), ...(await unitsEntered(ctx, changes))],
    absent: others.flatMap(({ key, row }) => (row ? [] : [key])),
  };
}

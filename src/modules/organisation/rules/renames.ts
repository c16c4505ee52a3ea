// Names of units and titles of posts in time: each with the letter it rests on; what was written before stays on record. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName } from '../../../platform/rules/text.ts';
import { groundProblems, type RecordGround } from './history.ts';
import type { Renaming } from './record-types.ts';
import { type Position, titleOn, type Unit, unitNameOn } from './types.ts';

export interface Rename {
  text: string;
  validFrom: string;
}

const first = (value: string, validFrom: string): Renaming => ({ validFrom, value, reason: null, proof: null, at: null, by: null });

/** The newest of a day stands last, so `valueOn` finds it. */
function added(list: readonly Renaming[], { text, validFrom }: Rename, { reason, proof, by, now }: RecordGround): Renaming[] {
  const entry = { validFrom, value: text.trim(), reason: reason?.trim() ?? null, proof, at: now, by };
  return [...list.filter((one) => one.validFrom <= validFrom), entry, ...list.filter((one) => one.validFrom > validFrom)];
}

function problemsOf(field: string, { text, validFrom }: Rename, now: string, least: string, most: string, ground: RecordGround): Problem[] {
  const problems = [...checkName(field, text, 200), ...groundProblems(ground)];
  if (validFrom < least || validFrom > most) problems.push({ code: 'OUT_OF_RANGE', field: ['validFrom'], params: { least, most } });
  if (text.trim() === now) problems.push({ code: 'ALREADY_EXISTS', field: [field] });
  return problems;
}

/** @throws RuleError UNIT_CLOSED for a day after its last, OUT_OF_RANGE, ALREADY_EXISTS for the name that it has on that day. */
export function renameUnit(unit: Unit, rename: Rename, ground: RecordGround, mostAhead: number): Unit {
  if (unit.validTo !== null && rename.validFrom > unit.validTo) fail('UNIT_CLOSED', { field: ['validFrom'] });
  const held = unitNameOn(unit, rename.validFrom);
  refuse(problemsOf('name', rename, held, unit.validFrom, addDays(ground.today, mostAhead), ground));
  const names = added(unit.names ?? [first(unit.name, unit.validFrom)], rename, ground);
  return { ...unit, names, name: unitNameOn({ ...unit, names }, ground.today) };
}

/** A post has no first day of its own: that of its unit. */
export function renamePosition(position: Position, opened: string, rename: Rename, ground: RecordGround, mostAhead: number): Position {
  const held = titleOn(position, rename.validFrom);
  refuse(problemsOf('title', rename, held, opened, addDays(ground.today, mostAhead), ground));
  const titles = added(position.titles ?? [first(position.title, opened)], rename, ground);
  return { ...position, titles, title: titleOn({ ...position, titles }, ground.today) };
}

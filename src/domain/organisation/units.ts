// Rules of the unit tree and its positions. Pure.
import { compareDay } from '../calendar.ts';
import { type Problem, refuse } from '../errors.ts';
import { checkCode, checkName } from '../text.ts';
import type { FunctionalLevel, Position, PositionKind, Unit, UnitKind } from './types.ts';

export interface NewUnit {
  code: string;
  name: string;
  kind: UnitKind;
  validFrom: string;
}

/** A unit's place is fixed for its life: its path is made here once. */
export function openUnit(id: string, input: NewUnit, parent: Unit | null): Unit {
  const problems: Problem[] = [...checkCode('code', input.code, 50), ...checkName('name', input.name, 200)];
  if (parent && (compareDay(input.validFrom, parent.validFrom) < 0 || isClosedOn(parent, input.validFrom))) {
    problems.push({ code: 'UNIT_CLOSED', field: ['parentId'] });
  }
  refuse(problems);
  const { code, name, kind, validFrom } = input;
  return {
    id,
    code: code.trim().normalize('NFC'),
    name: name.trim(),
    kind,
    parentId: parent?.id ?? null,
    path: `${parent?.path ?? ''}${id}/`,
    rootId: parent?.rootId ?? id,
    validFrom,
    validTo: null,
    successorId: null,
  };
}

export const isClosedOn = (unit: Unit, day: string): boolean => unit.validTo !== null && compareDay(unit.validTo, day) < 0;

/** Closes a unit; its history stays. A successor must live on after that day, and be another unit. */
export function closeUnit(unit: Unit, validTo: string, successor: Unit | null): Unit {
  const problems: Problem[] = [];
  if (unit.validTo !== null) problems.push({ code: 'TRANSITION_REFUSED', field: ['unitId'], data: { allowed: [] } });
  if (compareDay(validTo, unit.validFrom) < 0) problems.push({ code: 'DATE_ORDER', field: ['validTo'] });
  if (successor && (successor.id === unit.id || (successor.validTo !== null && compareDay(successor.validTo, validTo) <= 0))) {
    problems.push({ code: 'UNIT_CLOSED', field: ['successorId'] });
  }
  refuse(problems);
  return { ...unit, validTo, successorId: successor?.id ?? null };
}

export interface NewPosition {
  title: string;
  kind: PositionKind;
  level: FunctionalLevel | null;
  isHead: boolean;
}

/** Only functional posts have a level: it decides the credit-point coefficient. */
export function openPosition(id: string, unitId: string, input: NewPosition): Position {
  const problems: Problem[] = [...checkName('title', input.title, 200)];
  if (input.kind === 'FUNCTIONAL' && input.level === null) problems.push({ code: 'REQUIRED', field: ['level'] });
  if (input.kind !== 'FUNCTIONAL' && input.level !== null) problems.push({ code: 'INVALID', field: ['level'] });
  refuse(problems);
  return { id, unitId, title: input.title.trim(), kind: input.kind, level: input.level, isHead: input.isHead };
}

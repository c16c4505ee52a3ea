// Rules of the unit tree and its positions. Pure.
import { compareDay, type Dated } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkCode, checkName } from '../../../platform/rules/text.ts';
import { type Inside, isEmpty } from './inside.ts';
import type { FunctionalLevel, Position, PositionKind, Unit, UnitKind } from './types.ts';

export interface NewUnit {
  code: string;
  name: string;
  kind: UnitKind;
  validFrom: string;
}

/** Is a unit open all the days of a span, and every unit above it? `line`: the unit and those above. */
export const isOpenFor = (line: readonly Unit[], { validFrom, validTo }: Dated): boolean =>
  line.every((unit) => unit.validFrom <= validFrom && (unit.validTo === null || (validTo !== null && validTo <= unit.validTo)));

/**
 * A unit's place is fixed for its life: its path is made here once. It has no end yet, so nothing above it may have one.
 * `line`: the parent and the units above it.
 */
export function openUnit(id: string, input: NewUnit, line: readonly Unit[]): Unit {
  const problems: Problem[] = [...checkCode('code', input.code, 50), ...checkName('name', input.name, 200)];
  if (!isOpenFor(line, { validFrom: input.validFrom, validTo: null })) problems.push({ code: 'UNIT_CLOSED', field: ['parentId'] });
  refuse(problems);
  const [parent] = line;
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

/** What is counted of those inside goes into the answer whole; of each kind so many are named. */
const NAMED = 100;

function notEmpty({ people, later, units }: Inside): Problem[] {
  if (isEmpty({ people, later, units })) return [];
  const assignments = [...people, ...later].slice(0, NAMED);
  const counts = { people: people.length, laterAssignments: later.length, units: units.length };
  return [
    {
      code: 'UNIT_NOT_EMPTY',
      field: ['unitId'],
      params: counts,
      data: { inside: { ...counts, assignments, openUnits: units.slice(0, NAMED) } },
    },
  ];
}

/** Closes a unit; its history stays. Nobody may be left inside, and no unit below. A successor must live on after that day, and be another unit. */
export function closeUnit(unit: Unit, validTo: string, successor: Unit | null, inside: Inside): Unit {
  const problems: Problem[] = [];
  if (unit.validTo !== null) problems.push({ code: 'TRANSITION_REFUSED', field: ['unitId'], data: { allowed: [] } });
  if (compareDay(validTo, unit.validFrom) < 0) problems.push({ code: 'DATE_ORDER', field: ['validTo'] });
  if (successor && (successor.id === unit.id || (successor.validTo !== null && compareDay(successor.validTo, validTo) <= 0))) {
    problems.push({ code: 'UNIT_CLOSED', field: ['successorId'] });
  }
  refuse(problems.length > 0 ? problems : notEmpty(inside));
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
  if (input.kind !== 'FUNCTIONAL' && input.level !== null) problems.push({ code: 'INVALID', field: ['level'], text: 'FUNCTIONAL_ONLY' });
  refuse(problems);
  return { id, unitId, title: input.title.trim(), kind: input.kind, level: input.level, isHead: input.isHead };
}

/** The city's own unit is no top of the tree: the agencies stand beside it, and it means all of them. */
export const isWholeCity = ({ kind }: Pick<Unit, 'kind'>): boolean => kind === 'CITY';

interface ClosedInto {
  validTo: string | null;
  successorId: string | null;
}

/** The unit that answers today: what came after one that is closed, and after that. One without a successor answers still. */
export function answering(unitId: string, today: string, units: ReadonlyMap<string, ClosedInto>): string {
  const seen = new Set<string>();
  for (let id = unitId; ; ) {
    const { validTo, successorId } = units.get(id) ?? { validTo: null, successorId: null };
    seen.add(id);
    if (validTo === null || validTo >= today || successorId === null || seen.has(successorId)) return id;
    id = successorId;
  }
}

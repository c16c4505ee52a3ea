// Entries taken back: whatever was entered in whatever order, undone in reverse the record is as it was. As properties over random histories.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSupervisor,
  endAssignment,
  grantDelegation,
  type Placement,
  register,
  revokeDelegation,
  startAssignment,
  transfer,
} from '../../../src/modules/organisation/rules/careers.ts';
import {
  beforeOf,
  entryActions,
  laterThan,
  type RecordEntry,
  restored,
  undoEntry,
} from '../../../src/modules/organisation/rules/entries.ts';
import { insideAfter, isEmpty } from '../../../src/modules/organisation/rules/inside.ts';
import { holdNumber } from '../../../src/modules/organisation/rules/numbers.ts';
import { organisationPolicy } from '../../../src/modules/organisation/rules/policy.ts';
import type { Employee, Unit } from '../../../src/modules/organisation/rules/types.ts';
import { isOpenFor } from '../../../src/modules/organisation/rules/units.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { makeNip } from '../../../src/platform/rules/identifiers.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const TODAY = '2026-06-01';
const unit = (id: string): Unit => ({
  id,
  code: id,
  name: id,
  kind: 'OFFICE',
  parentId: null,
  path: `${id}/`,
  rootId: id,
  validFrom: '2000-01-01',
  validTo: null,
  successorId: null,
});
const placement = (n: number, holding: Placement['holding'], validFrom: string, validTo: string | null): Placement => ({
  id: `asg_${n}`,
  holding,
  position: { id: `pos_${n % 7}`, unitId: 'unt_a', title: `Pos ${n}`, kind: 'IMPLEMENTING', level: null, isHead: false },
  unit: unit('unt_a'),
  line: [unit('unt_a')],
  superior: null,
  validFrom,
  validTo,
});

const person = (): Employee =>
  startAssignment(
    register('emp_me', { name: 'Siti', kind: 'PNS', birthDate: '1980-05-17', sex: 'FEMALE', grade: 'III/d' }, TODAY),
    placement(100, 'DEFINITIVE', '2020-01-01', null),
  );
const boss = startAssignment({ ...person(), id: 'emp_boss', assignments: [] }, placement(101, 'DEFINITIVE', '2020-01-01', null));

interface Step {
  kind: 'START' | 'END' | 'TRANSFER' | 'SUPERIOR' | 'GRANT' | 'REVOKE' | 'NUMBER';
  which: number;
  day: number;
  length: number;
}

/** One operation of the organisation on a record; refused ones leave it as it is. */
function done(employee: Employee, { kind, which, day, length }: Step, n: number): Employee {
  const from = addDays('2026-01-01', day);
  const to = addDays(from, length);
  const assignment = employee.assignments[which % employee.assignments.length];
  const delegation = employee.delegations[which % Math.max(1, employee.delegations.length)];
  const steps: Record<Step['kind'], () => Employee> = {
    START: () => startAssignment(employee, placement(n, 'PLT', from, to)),
    END: () => endAssignment(employee, assignment?.id ?? '', to),
    TRANSFER: () => transfer(employee, placement(n, 'DEFINITIVE', from, null), TODAY).employee,
    SUPERIOR: () => changeSupervisor(employee, assignment?.id ?? '', { person: boss, leads: new Set() }, from),
    GRANT: () => {
      const given = {
        id: `dlg_${n}`,
        toEmployeeId: 'emp_boss',
        validFrom: addDays(TODAY, day),
        validTo: addDays(TODAY, day + (length % 60)),
        reason: 'Cuti',
      };
      return grantDelegation(employee, given, { delegate: boss, mostDays: 90, today: TODAY });
    },
    REVOKE: () => revokeDelegation(employee, delegation?.id ?? '', TODAY),
    NUMBER: () =>
      holdNumber(employee, makeNip({ birthDate: '1980-05-18', appointedIn: '2006-03', sex: 'FEMALE', serial: n + 1 }), from, TODAY),
  };
  try {
    return steps[kind]();
  } catch (error) {
    if (error instanceof RuleError) return employee;
    throw error;
  }
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('START', 'END', 'TRANSFER', 'SUPERIOR', 'GRANT', 'REVOKE', 'NUMBER'),
  which: fc.nat(6),
  day: fc.nat(500),
  length: fc.nat(200),
});

describe('a move that has not begun', () => {
  const to = (n: number, day: string) => placement(n, 'DEFINITIVE', day, null);
  const days = ({ assignments }: Employee) =>
    assignments.map(({ id, validFrom, validTo, supervisors }) => [id, validFrom, validTo, supervisors.at(-1)?.validTo]);
  const ahead = () => transfer(person(), to(3, '2026-07-01'), TODAY).employee;

  it.each([
    ['sooner', '2026-06-15', '2026-06-14'],
    ['later', '2026-08-01', '2026-07-31'],
    ['on a day that is over', '2026-05-01', '2026-04-30'],
  ])('is entered again %s: it is the same entry on the right day, and the post before ends with it', (_title, day, end) => {
    const { employee, left, entered } = transfer(ahead(), to(3 + 7, day), TODAY);
    expect(days(employee)).toEqual([
      ['asg_100', '2020-01-01', end, end],
      ['asg_3', day, null, null],
    ]);
    expect([left.id, entered.id]).toEqual(['asg_100', 'asg_3']);
  });

  it('is no other move: not one that has begun, nor one to before the post that is left, nor the same day again', () => {
    expect(codesOf(() => transfer(ahead(), to(10, '2026-07-15'), '2026-07-01'))).toEqual(['ALREADY_EXISTS']);
    expect(codesOf(() => transfer(ahead(), to(10, '2020-01-01'), TODAY))).toEqual(['DATE_ORDER']);
    expect(codesOf(() => transfer(ahead(), to(10, '2026-07-01'), TODAY))).not.toEqual([]);
  });
});

describe('entries taken back in reverse', () => {
  it('leave the record as it was, to the letter, in 3,000 histories', () => {
    let changes = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = [person()];
        for (const [n, one] of steps.entries()) history.push(done(history.at(-1) ?? person(), one, n));
        let record = history.at(-1) ?? person();
        for (let i = history.length - 1; i > 0; i -= 1) {
          const [before, after] = [history[i - 1], history[i]];
          if (!before || !after || before === after) continue;
          changes += 1;
          record = restored(record, beforeOf(before, after));
          expect(record).toEqual(before);
          expect(JSON.stringify(record.assignments)).toBe(JSON.stringify(before.assignments));
        }
      }),
      { numRuns: 3_000 },
    );
    expect(changes).toBeGreaterThan(5_000);
  });

  it('touch nothing that another entry changed: what is not of the entry stays', () => {
    const [before, after] = [person(), { ...person(), grade: 'IV/a' }];
    const later = { ...after, name: 'Siti Rahayu, S.Kom.' };
    expect(restored(later, beforeOf(before, after))).toEqual({ ...before, name: 'Siti Rahayu, S.Kom.' });
    expect(restored({ a: 1, b: 2 } as object, beforeOf({ a: 1 }, { a: 1, b: 2 }))).toEqual({ a: 1 });
  });
});

const entry = (version: number, more: Partial<RecordEntry> = {}): RecordEntry => ({
  id: `ent_${version}`,
  subjectId: 'emp_me',
  type: 'Employee',
  region: '33.74',
  operation: 'employeeTransfer',
  at: '2026-05-01T02:00:00.000Z',
  by: 'hr',
  version,
  together: [],
  detail: {},
  before: { fields: {}, keyed: {}, absent: [] },
  undone: null,
  ...more,
});
const policy = organisationPolicy(TODAY, SHIPPED);
const codesOf = (perform: () => unknown): string[] => {
  try {
    perform();
    return [];
  } catch (error) {
    return error instanceof RuleError ? error.problems.map(({ code }) => code) : ['!'];
  }
};

describe('an entry', () => {
  it.each([
    ['on which nothing rests', {}, [], '2026-05-31T16:59:59.999Z', 'Salah', []],
    ['a day too late', {}, [], '2026-05-31T17:00:00.000Z', 'Salah', ['DEADLINE_PASSED']],
    ['taken back before', { undone: { at: '', by: '', reason: '' } }, [], '2026-05-02T00:00:00.000Z', 'Salah', ['TRANSITION_REFUSED']],
    ['without a word why', {}, [], '2026-05-02T00:00:00.000Z', '  ', ['REQUIRED']],
    ['on which a plan rests', {}, [{ kind: 'PLAN' as const, id: 'pln' }], '2026-05-02T00:00:00.000Z', 'Salah', ['STILL_RESTS']],
  ])('%s', (_title, more, rests, at, reason, codes) => {
    expect(codesOf(() => undoEntry(entry(2, more), rests, { reason, at, by: 'hr', policy }))).toEqual(codes);
    const expected = codes.length === 0 || codes[0] === 'REQUIRED' ? ['entryUndo'] : [];
    expect(entryActions(entry(2, more), rests, at, policy)).toEqual(expected);
  });

  it('rests under later ones that stand, not under those that were taken back', () => {
    const all = [entry(2), entry(3, { undone: { at: '', by: '', reason: '' } }), entry(5)];
    expect(laterThan(entry(2), all).map(({ version }) => version)).toEqual([5]);
  });
});

describe('a unit', () => {
  it.each([
    ['open', null, '2026-01-01', null, true],
    ['not opened yet', null, '1999-12-31', null, false],
    ['open to the last day', '2026-12-31', '2026-01-01', '2026-12-31', true],
    ['closed before the end', '2026-12-31', '2026-01-01', '2027-01-01', false],
    ['closed for one without an end', '2026-12-31', '2026-01-01', null, false],
  ])('%s', (_title, validTo, from, to, open) => {
    const above = { ...unit('unt_top'), validTo };
    expect(isOpenFor([unit('unt_a'), above], { validFrom: from, validTo: to })).toBe(open);
    expect(isOpenFor([{ ...unit('unt_a'), validTo }], { validFrom: from, validTo: to })).toBe(open);
  });

  it('tells those who stay, those who come later, and units below; not those who are gone by then', () => {
    const card = (id: string, validFrom: string, validTo: string | null) => ({
      employeeId: id,
      employeeName: id,
      assignment: { ...(person().assignments[0] as Employee['assignments'][number]), id, validFrom, validTo },
    });
    const cards = [card('stays', '2020-01-01', null), card('gone', '2020-01-01', '2026-06-30'), card('later', '2026-07-01', null)];
    const inside = insideAfter('2026-06-30', cards, [
      unit('unt_b'),
      { ...unit('unt_c'), validTo: '2026-06-30' },
      { ...unit('unt_d'), validTo: '1999-12-31' },
    ]);
    expect(inside.people.map(({ employeeId }) => employeeId)).toEqual(['stays']);
    expect(inside.later.map(({ employeeId }) => employeeId)).toEqual(['later']);
    expect(inside.units.map(({ id }) => id)).toEqual(['unt_b']);
    expect(isEmpty(insideAfter('2026-06-30', cards.slice(1, 2), []))).toBe(true);
  });
});

// Random histories of records and numbers against a naive replay of what was done.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../../src/modules/organisation/rules/grades.ts';
import type { RecordGround } from '../../../src/modules/organisation/rules/history.ts';
import { addNumber, replaceNumber, warningsOn } from '../../../src/modules/organisation/rules/numbers.ts';
import { changeRecord, correctRecord, withdrawEntry } from '../../../src/modules/organisation/rules/records.ts';
import { type Employee, gradeOn, kindOn, nameOn } from '../../../src/modules/organisation/rules/types.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { BORN, ground, nip, person, problems, TODAY } from './records-support.ts';

describe('whatever numbers are added, replaced, struck out and taken back', () => {
  const day = fc.constantFrom('2024-01-01', '2024-07-01', '2025-01-01', '2026-01-01', '2026-12-01');
  const step = fc.record({
    deed: fc.constantFrom('ADD', 'REPLACE', 'STRIKE', 'WITHDRAW'),
    day,
    from: day,
    serial: fc.integer({ min: 1, max: 6 }),
  });

  it('one at most holds on a day, none twice, none is lost between two, and none warns without a cause', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let employee = person();
        for (const { deed, day: asOf, from: validFrom, serial } of steps)
          problems(() => {
            const identifier = deed === 'STRIKE' ? null : nip(serial, serial % 2 ? BORN.birthDate : '1985-05-03');
            if (deed === 'ADD') employee = addNumber(employee, identifier ?? '', validFrom, ground());
            else if (deed === 'WITHDRAW') employee = withdrawEntry(employee, employee.record?.[serial]?.id ?? '', ground());
            else employee = replaceNumber(employee, { asOf, identifier, validFrom }, ground());
          });
        const { identifiers } = employee;
        expect(new Set(identifiers.map(({ value }) => value)).size).toBe(identifiers.length);
        for (const [i, { validTo }] of identifiers.entries())
          expect(validTo).toBe(identifiers[i + 1] ? addDays(identifiers[i + 1]?.validFrom ?? '', -1) : null);
        const wrong = identifiers.some(({ value, validTo }) => value.startsWith('19850503') && (validTo === null || validTo >= TODAY));
        expect(warningsOn(employee, TODAY)).toEqual(wrong ? ['BIRTH_DATE_DIFFERS'] : []);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever is changed, corrected and taken back in whatever order', () => {
  const DAYS = ['2022-04-01', '2023-10-01', '2025-04-01', '2026-04-01', '2026-10-01', '2027-04-01'];
  const day = fc.constantFrom(...DAYS);
  const grade = fc.constantFrom('III/a', 'III/b', 'III/d', 'IV/a', 'IX');
  const name = fc.constantFrom('Sulastri, S.Kom.', 'Sulastri, M.Kom.', 'Dr. Sulastri');
  const step = fc.oneof(
    fc.record({ deed: fc.constant('CHANGE' as const), day, grade: fc.option(grade), name: fc.option(name) }),
    fc.record({ deed: fc.constant('CORRECT' as const), day, grade: fc.option(grade), name: fc.option(name) }),
    fc.record({ deed: fc.constant('WITHDRAW' as const), nth: fc.nat({ max: 7 }) }),
  );

  /** What was done, kept as it was said: entries with their day, struck when taken back, rewritten when corrected. */
  interface Said {
    id: string;
    from: string;
    grade: string | null;
    name: string | null;
  }
  const read = (said: readonly Said[], field: 'grade' | 'name', on: string): string => {
    const held = said.filter((one) => one[field] !== null && one.from <= on).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return held.at(-1)?.[field] ?? '';
  };

  it('each day reads as a naive replay of what was accepted, every grade fits, and the log only grows', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let employee = person();
        let said: Said[] = [{ id: '', from: '1900-01-01', grade: 'III/c', name: 'Sulastri' }];
        for (const one of steps) {
          const before = employee;
          const of = ground();
          if (problems(() => (employee = act(employee, one, of))).length > 0) continue;
          said = replay(said, one, of.id, before);
          expect(employee.record?.slice(0, -1)).toEqual(before.record ?? []);
        }
        for (const on of [...DAYS, ...DAYS.map((one) => addDays(one, -1)), TODAY]) {
          expect([nameOn(employee, on), gradeOn(employee, on)]).toEqual([read(said, 'name', on), read(said, 'grade', on)]);
          expect(fits(kindOn(employee, on), gradeOn(employee, on))).toBe(true);
        }
        expect([employee.name, employee.grade]).toEqual([nameOn(employee, TODAY), gradeOn(employee, TODAY)]);
      }),
      { numRuns: 500 },
    );
  });

  type Step = { deed: 'CHANGE' | 'CORRECT'; day: string; grade: string | null; name: string | null } | { deed: 'WITHDRAW'; nth: number };
  const entryOf = ({ record = [] }: Employee, nth: number): string => record[nth % Math.max(record.length, 1)]?.id ?? 'rec_0';

  function act(employee: Employee, one: Step, of: RecordGround): Employee {
    if (one.deed === 'WITHDRAW') return withdrawEntry(employee, entryOf(employee, one.nth), of);
    const facts = { ...(one.grade && { grade: one.grade }), ...(one.name && { name: one.name }) };
    if (one.deed === 'CHANGE') return changeRecord(employee, { validFrom: one.day, ...facts }, of, 366);
    return correctRecord(employee, { asOf: one.day, ...facts }, of);
  }

  function replay(said: Said[], one: Step, id: string, before: Employee): Said[] {
    if (one.deed === 'WITHDRAW') return said.filter((entry) => entry.id !== entryOf(before, one.nth));
    if (one.deed === 'CHANGE') return [...said, { id, from: one.day, grade: one.grade, name: one.name }];
    const wrong = (field: 'grade' | 'name') =>
      said
        .filter((entry) => entry[field] !== null && entry.from <= one.day)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .at(-1);
    const [grade, name] = [wrong('grade'), wrong('name')];
    return said.map((entry) => ({
      ...entry,
      ...(entry === grade && one.grade && { grade: one.grade }),
      ...(entry === name && one.name && { name: one.name }),
    }));
  }
});

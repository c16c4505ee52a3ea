// People and grounds for the tests of records.

import { register } from '../../../src/modules/organisation/rules/careers.ts';
import type { RecordGround } from '../../../src/modules/organisation/rules/history.ts';
import { holdNumber } from '../../../src/modules/organisation/rules/numbers.ts';
import type { EmployeeKind } from '../../../src/modules/organisation/rules/record-types.ts';
import type { Employee } from '../../../src/modules/organisation/rules/types.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { makeNiPppk, makeNip } from '../../../src/platform/rules/identifiers.ts';

export const TODAY = '2026-06-15';
export const BORN = { birthDate: '1985-03-05', sex: 'FEMALE' } as const;
export const nip = (serial: number, birthDate: string = BORN.birthDate) => makeNip({ ...BORN, birthDate, appointedIn: '2010-01', serial });
export const niPppk = (serial: number) => makeNiPppk({ ...BORN, firstYear: 2022, contract: 21, serial });
let made = 0;
export const ground = (more: Partial<RecordGround> = {}): RecordGround => {
  made += 1;
  const proof = { number: '823/1/2026', issuedOn: '2026-01-02' };
  return { id: `rec_${made}`, reason: 'SK', proof, by: 'emp_hr', now: `${TODAY}T02:00:00.000Z`, today: TODAY, ...more };
};

export function person(kind: EmployeeKind = 'PNS', grade: string | null = 'III/c'): Employee {
  const employee = register('emp_1', { name: 'Sulastri', kind, grade, ...BORN }, TODAY);
  return holdNumber(employee, kind === 'PNS' || kind === 'CPNS' ? nip(1) : niPppk(1), '2024-01-01', TODAY);
}

/** Codes with their fields. */
export function problems(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return error.problems.map(({ code, field }) => [code, ...(field ?? [])].join(' '));
  }
}

// The log of changes and corrections of a person's record, that nothing is taken out of. Pure.
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { Proof, RecordEvent } from './record-types.ts';
import type { Employee } from './types.ts';

/** Who does it, when, why and on what ground. */
export interface RecordGround {
  id: string;
  reason: string | null;
  proof: Proof | null;
  by: string;
  now: string;
  today: string;
}

const REASON = 500;
const NUMBER = 100;

export function groundProblems({ reason, proof, today }: RecordGround): Problem[] {
  const problems = reason === null ? [] : checkText('reason', reason, REASON);
  if (proof) problems.push(...checkText(['proof', 'number'], proof.number, NUMBER));
  if (proof && proof.issuedOn > today) problems.push({ code: 'OUT_OF_RANGE', field: ['proof', 'issuedOn'], params: { most: today } });
  return problems;
}

export function logged(
  employee: Employee,
  ground: RecordGround,
  event: Pick<RecordEvent, 'kind' | 'validFrom' | 'changes'>,
  of?: string,
): Employee {
  refuse(groundProblems(ground));
  const { id, reason, proof, by, now: at } = ground;
  const told = proof && { number: proof.number.trim(), issuedOn: proof.issuedOn };
  const entry: RecordEvent = { id, ...event, reason: reason?.trim() ?? null, proof: told, of: of ?? null, at, by };
  return { ...employee, record: [...(employee.record ?? []), entry] };
}

export const isWithdrawn = ({ record = [] }: Pick<Employee, 'record'>, eventId: string): boolean => record.some(({ of }) => of === eventId);

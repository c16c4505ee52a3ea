// How a person comes into service: the record, its numbers and the first post, laid out for one transaction. Called by `recruitment` too.
import type { Context } from '../../context.ts';
import type { Writes } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { legalDay } from '../../domain/calendar.ts';
import { type Problem, RuleError } from '../../domain/errors.ts';
import { parseIdentifier, type Sex } from '../../domain/identifiers.ts';
import { addIdentifier, type Placement, register, startAssignment } from '../../domain/organisation/careers.ts';
import type { Employee, EmployeeKind } from '../../domain/organisation/types.ts';
import { type CareerWrites, careerWrites } from './careers.ts';

export interface Newcomer {
  name: string;
  kind: EmployeeKind;
  birthDate: string;
  sex: Sex;
  grade?: string | null;
  identifier?: string | null;
  nik?: string | null;
}

/** Only the keyed hash of a number is ever part of a key. */
export const numberLock = (ctx: Context, kind: string, value: string, owner: string, region: string, field: string) => ({
  key: keys.lock(kind, ctx.keyring.hash(kind, value)),
  owner,
  region,
  taken: { code: 'IDENTIFIER_TAKEN', field: [field] } satisfies Problem,
});

export const digits = (text: string): string => text.replaceAll(/\s/g, '');

function sealNik(ctx: Context, employee: Employee, nik: string): Employee {
  const parsed = parseIdentifier('NIK', nik, legalDay(ctx.now));
  if (!parsed.parts) throw new RuleError(...parsed.problems.map((problem) => ({ ...problem, field: ['nik'] })));
  return { ...employee, nikSealed: ctx.keyring.seal(parsed.value, { table: ctx.table.name, key: employee.id, attribute: 'nik' }) };
}

/** The writes that make somebody an employee: nothing is written here. @throws RuleError for each number or date that does not fit. */
export async function hiring(
  ctx: Context,
  { id, region }: { id: string; region: string },
  input: Newcomer,
  placement: Placement,
): Promise<CareerWrites & Pick<Writes, 'take'>> {
  const today = legalDay(ctx.now);
  let employee = register(id, { ...input, grade: input.grade ?? null }, today);
  if (input.kind !== 'NON_ASN' && !input.identifier) throw new RuleError({ code: 'REQUIRED', field: ['identifier'] });
  if (input.identifier) employee = addIdentifier(employee, input.identifier, placement.validFrom, today);
  if (input.nik) employee = sealNik(ctx, employee, input.nik);
  employee = startAssignment(employee, placement);
  const take = [
    ...employee.identifiers.map(({ kind, value }) => numberLock(ctx, kind, value, id, region, 'identifier')),
    ...(input.nik ? [numberLock(ctx, 'NIK', digits(input.nik), id, region, 'nik')] : []),
  ];
  const change = { region, before: null, after: employee, detail: { kind: employee.kind }, field: ['assignment'] };
  return { ...(await careerWrites(ctx, change)), take };
}

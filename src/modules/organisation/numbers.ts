// Numbers of a person on record: added from a day on, put right where mistyped, the NIK beside them sealed.
import type { MutationContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import { identifierValidOn } from '../../platform/rules/identifiers.ts';
import type { Result } from '../../platform/store/commit.ts';
import { employeeToChange } from './employees.ts';
import { nikLock, nikOnRecord, sealNik } from './hiring.ts';
import { type Grounded, groundOf, type OfRecord, saveRecord } from './records.ts';
import { logged } from './rules/history.ts';
import { addNumber, replaceNumber } from './rules/numbers.ts';
import type { Proof } from './rules/record-types.ts';

export interface IdentifierAddInput extends OfRecord {
  identifier: string;
  validFrom: string;
  reason?: string | null;
  proof?: Proof | null;
}

export async function identifierAdd(ctx: MutationContext, input: IdentifierAddInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const ground = groundOf(ctx, input.reason ?? null, input.proof ?? null);
  return saveRecord(ctx, permit, before, addNumber(before.body, input.identifier, input.validFrom, ground));
}

export interface IdentifierCorrectInput extends OfRecord {
  asOf?: string | null;
  /** Absent: the number is right and only its first day is wrong. */
  identifier?: string | null;
  validFrom?: string | null;
  reason: string;
  proof?: Proof | null;
}

export async function identifierCorrect(ctx: MutationContext, input: IdentifierCorrectInput): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const ground = groundOf(ctx, input.reason, input.proof ?? null);
  const asOf = input.asOf ?? ground.today;
  const held = identifierValidOn(before.body.identifiers, asOf);
  const identifier = input.identifier === undefined ? (held?.value ?? null) : input.identifier;
  const validFrom = input.validFrom ?? held?.validFrom ?? asOf;
  return saveRecord(ctx, permit, before, replaceNumber(before.body, { asOf, identifier, validFrom }, ground));
}

/** The log says that it was changed, never from what to what. */
export async function nikCorrect(ctx: MutationContext, input: OfRecord & Grounded & { nik: string }): Promise<Result> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  const [old, sealed] = [nikOnRecord(ctx, before.body), sealNik(ctx, before.body, input.nik)];
  if (nikOnRecord(ctx, sealed) === old) fail('ALREADY_EXISTS', { field: ['nik'] });
  const changes = [{ field: 'NIK' as const, before: null, after: null }];
  const ground = groundOf(ctx, input.reason, input.proof);
  const { nikSealed: former } = before.body;
  const kept = former ? { ...sealed, formerNiks: [...(sealed.formerNiks ?? []), former] } : sealed;
  const employee = logged(kept, ground, { kind: old ? 'CORRECTED' : 'CHANGED', validFrom: null, changes });
  const locks = { take: [nikLock(ctx, employee, before.region)], free: old ? [nikLock(ctx, before.body, before.region).key] : [] };
  return saveRecord(ctx, permit, before, employee, locks);
}

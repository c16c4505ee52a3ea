// Promotions (kenaikan pangkat) of hundreds in one call: tried first without writing, then each an operation of its own.

import { authoriseRegion } from '../../platform/access/access.ts';
import { idempotentWithin, keepKey } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { addDays, legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem, RuleError } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { lawOf } from '../policy/law.ts';
import { employeeToChange } from './employees.ts';
import { EmployeeItem, type EmployeeRow } from './items.ts';
import { groundOf, mostAhead, type OfRecord, saveRecord } from './records.ts';
import { organisationPolicy } from './rules/policy.ts';
import type { Proof } from './rules/record-types.ts';
import { promote } from './rules/records.ts';
import { type Employee, gradeOn } from './rules/types.ts';

export interface PromotionRow {
  employeeId: string;
  expectedVersion: number;
  grade: string;
  proof: Proof;
}

export interface PromotionManyInput {
  idempotencyKey: string;
  preview?: boolean | null;
  validFrom: string;
  reason: string;
  promotions: PromotionRow[];
}

export interface PromotionOutcome {
  id: string | null;
  /** Grades on the day before and from the day on; null where the row is refused. */
  before: string | null;
  after: string | null;
  problems: readonly Problem[];
}

export interface PromotionManyResult extends Result {
  rows: PromotionOutcome[];
}

type OnePromotion = OfRecord & Omit<PromotionRow, 'employeeId' | 'expectedVersion'> & { validFrom: string; reason: string };

async function promoted(ctx: MutationContext, input: OnePromotion): Promise<{ permit: Permit; before: EmployeeRow; employee: Employee }> {
  const { permit, row: before } = await employeeToChange(ctx, input);
  return { permit, before, employee: promote(before.body, input, groundOf(ctx, input.reason, input.proof), await mostAhead(ctx)) };
}

async function written(ctx: MutationContext, input: OnePromotion): Promise<Result> {
  const { permit, before, employee } = await promoted(ctx, input);
  return saveRecord(ctx, permit, before, employee);
}

const told = (employee: Employee, { validFrom, grade }: OnePromotion): PromotionOutcome => ({
  id: employee.id,
  before: gradeOn(employee, addDays(validFrom, -1)),
  after: grade,
  problems: [],
});

const refused = (problems: readonly Problem[]): PromotionOutcome => ({ id: null, before: null, after: null, problems });

/** The same rules and no write: what would be refused, and why. */
async function tried(ctx: MutationContext, input: OnePromotion): Promise<PromotionOutcome> {
  try {
    return told((await promoted(ctx, input)).employee, input);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return refused(error.problems);
  }
}

/** Under a key made from the request's and the person's: a repeat goes on where it stopped. */
async function done(ctx: MutationContext, input: OnePromotion): Promise<PromotionOutcome> {
  const { result, problems } = await idempotentWithin(ctx, 'promotion', input, written);
  const row = result && (await ownItem(ctx, EmployeeItem, result.id));
  return row ? told(row.body, input) : refused(problems);
}

function checkRows({ promotions }: PromotionManyInput, most: number): void {
  const ids = promotions.map(({ employeeId }) => employeeId);
  if (ids.length === 0) fail('REQUIRED', { field: ['promotions'] });
  if (ids.length > most) fail('LIMIT_REACHED', { field: ['promotions'], params: { most } });
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) fail('ALREADY_EXISTS', { field: ['promotions', String(twice), 'employeeId'] });
}

export async function promotionMany(ctx: MutationContext, input: PromotionManyInput): Promise<PromotionManyResult> {
  const { permit } = authoriseRegion(ctx);
  checkRows(input, organisationPolicy(legalDay(ctx.now), await lawOf(ctx)).promotionsAtOnce);
  // All in a few batches, before each is looked at by itself.
  await Promise.all(input.promotions.map(({ employeeId }) => ctx.loader.load(employeeId)));
  // A preview writes nothing, and may be asked again under the key of what follows it.
  if (!input.preview) await keepKey(ctx, permit, 'promotionMany', { ...input, preview: false });
  const { validFrom, reason } = input;
  const rows: PromotionOutcome[] = [];
  for (const promotion of input.promotions) {
    const one = { ...promotion, validFrom, reason, idempotencyKey: `${input.idempotencyKey}:${promotion.employeeId}` };
    rows.push(input.preview ? await tried(ctx, one) : await done(ctx, one));
  }
  return { id: input.idempotencyKey, rows };
}

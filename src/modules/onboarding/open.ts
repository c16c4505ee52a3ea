// An onboarding that an officer opens: somebody moved, acts as head, or came by another road than a selection.

import { authorise } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { requireEmployee } from '../organisation/read.ts';
import { onboardingId } from './ids.ts';
import { onboardingItem, RecordItem } from './items.ts';
import { recordOf } from './onboardings.ts';
import { openingFacts } from './opening.ts';
import { emptyRecord, recorded } from './rules/appointments.ts';
import { openOnboarding } from './rules/onboarding.ts';
import { expectOpening } from './rules/open.ts';
import { placeOf, postOf } from './rules/place.ts';
import { afterService } from './rules/service.ts';
import type { OnboardingKind } from './rules/types.ts';
import { listedOf } from './rules/waiting.ts';

export interface OnboardingOpenInput {
  idempotencyKey: string;
  employeeId: string;
  assignmentId: string;
  kind: OnboardingKind;
}

export async function onboardingOpen(ctx: MutationContext, input: OnboardingOpenInput): Promise<Result> {
  const { employeeId, kind, assignmentId } = input;
  const employee = await requireEmployee(ctx, employeeId, ['employeeId']);
  const { region, body } = employee;
  const permit = await authorise(ctx, 'Employee', { region, employeeId }, ['employeeId']);
  if (employeeId === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['employeeId'] });
  const before = await recordOf(ctx, employeeId);
  const record = before?.body ?? emptyRecord(employeeId);
  const today = legalDay(ctx.now);
  const post = expectOpening(kind, body, postOf(body, assignmentId), { record, today });
  const place = placeOf(post);
  const facts = await openingFacts(ctx, body, { kind, place, startsOn: post.validFrom });
  // One that was cancelled stays: the next is another.
  const id = onboardingId(employeeId, kind, post.validFrom, record.onboardings.length);
  const of = { id, employeeId, kind, startsOn: post.validFrom, applicationId: null };
  const begins = openOnboarding({ ...of, place, now: ctx.now, ...facts });
  const onboarding = afterService(begins, body, { today, now: ctx.now });
  const detail = { kind, status: onboarding.status, startsOn: onboarding.startsOn };
  return write(ctx, permit, {
    subjects: [
      { before: null, after: onboardingItem(region, onboarding, listedOf(onboarding, facts.calendar, facts)), detail },
      { before, after: RecordItem.put(region, recorded(record, onboarding)), detail: { onboarding: id } },
    ],
    checks: [employee],
    result: { id },
  });
}

// Appointments open onboardings by themselves: once, whatever the stream does; and their end closes what they opened.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OnboardingEventItem } from '../../src/modules/recruitment/offers/items.ts';
import type { OnboardingEvent } from '../../src/modules/recruitment/offers/rules/appointment.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { REGION } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { BEGAN, CONFIRMATION, candidate, of, open, seen, step } from '../support/onboarding.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  city.setNow(PLANNING_DAY);
  // Each batch backwards, and then all of it once more.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: Records.toReversed() });
    return projector({ Records });
  });
});
afterAll(() => city.stop());

async function told(employeeId: string, types: readonly OnboardingEvent['type'][], first = 1): Promise<void> {
  for (const [i, type] of types.entries()) {
    const event = {
      type,
      number: first + i,
      employeeId,
      applicationId: 'apn_1',
      campaignId: 'cmp_1',
      kind: 'CPNS',
      day: BEGAN,
      at: PLANNING_DAY,
    } as const;
    const row = { ...OnboardingEventItem.put(REGION, event), version: 1 };
    await city.engine.send(new PutItemCommand({ TableName: city.app.parts.config.tableName, Item: encode(row) }));
  }
  await stream.drain();
  expect(stream.faults.map(({ error }) => error)).toEqual([]);
}

const LIST = 'id version status byAppointment kind startsOn tasks { number }';
type Shown = { id: string; version: number; status: string; byAppointment: boolean; tasks: object[] };
async function onboardingsOf(employeeId: string): Promise<Shown[]> {
  const { data, errors } = await city.people.hr.ask(`query($id: ID!) { employee(id: $id) { onboardings { ${LIST} } } }`, {
    id: employeeId,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.employee.onboardings;
}

describe('an appointment', () => {
  it('opens one onboarding, on record as of the projector, with a notice to who must act', async () => {
    const { employeeId, ask } = await candidate(city);
    await told(employeeId, ['Appointed']);
    const [one, ...more] = await onboardingsOf(employeeId);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ status: 'OPEN', byAppointment: true, kind: 'CPNS', startsOn: BEGAN });
    expect(one?.tasks.length).toBeGreaterThan(8);
    const trail = 'query($id: ID!) { auditTrail(subject: $id, first: 5) { edges { node { by operation } } } }';
    const { data } = await city.people.auditor.ask(trail, { id: one?.id });
    expect(data.auditTrail.edges.map(({ node }: { node: object }) => node)).toEqual([{ by: 'projector', operation: 'onboardingFollow' }]);
    const events = (await toldTo(ask, one?.id)).map(({ event }) => event);
    expect(events.toSorted()).toEqual(['ONBOARDING_CHECK_POINT', 'ONBOARDING_TASKS']);
    const asked = (await toldTo(city.people.superior.ask, one?.id)).map(({ event }) => event);
    expect(asked.toSorted()).toEqual([
      'ONBOARDING_CHECK_POINT_OF',
      'ONBOARDING_NEEDS_MENTOR',
      // Of the superior, and of the unit that the superior heads.
      'ONBOARDING_TASKS_OF',
      'ONBOARDING_TASKS_OF',
    ]);
    expect((await toldTo(city.people.hr.ask, one?.id, 'HR_OFFICER')).map(({ event }) => event)).toContain('ONBOARDING_TO_DECIDE');
    await told(employeeId, []);
    expect(await onboardingsOf(employeeId)).toHaveLength(1);
  });

  it('opens none beside one that an officer has opened for the same post', async () => {
    const person = await candidate(city);
    const { id } = await open(city, person);
    await told(person.employeeId, ['Appointed']);
    expect((await onboardingsOf(person.employeeId)).map((one) => one.id)).toEqual([id]);
  });

  it('that is annulled leaves it so, told at once or later', async () => {
    const [together, later] = [await candidate(city), await candidate(city)];
    await told(together.employeeId, ['Appointed', 'AppointmentAnnulled']);
    expect(await onboardingsOf(together.employeeId)).toMatchObject([{ status: 'ANNULLED' }]);
    await told(later.employeeId, ['Appointed']);
    await told(later.employeeId, ['AppointmentAnnulled'], 2);
    expect(await onboardingsOf(later.employeeId)).toMatchObject([{ status: 'ANNULLED' }]);
  });

  it.each([
    ['2026-01-11', 'ENDED'],
    ['2026-01-12', 'OPEN'],
  ])('that ends with %s as the last day of service leaves it %s on the 12th, told at once or later', async (validTo, status) => {
    const [together, later] = [await candidate(city), await candidate(city)];
    await told(later.employeeId, ['Appointed']);
    for (const { employeeId, assignmentId } of [together, later])
      await done(city.setup, 'assignmentEnd', { employeeId, expectedVersion: 1, assignmentId, validTo }, 'employee { id }');
    await told(together.employeeId, ['Appointed', 'AppointmentEnded']);
    await told(later.employeeId, ['AppointmentEnded'], 2);
    for (const { employeeId } of [together, later]) expect(await onboardingsOf(employeeId)).toMatchObject([{ status }]);
  });

  it('once more after an annulment opens another', async () => {
    const { employeeId } = await candidate(city);
    await told(employeeId, ['Appointed', 'AppointmentAnnulled', 'Appointed']);
    expect((await onboardingsOf(employeeId)).map(({ status }) => status)).toEqual(['ANNULLED', 'OPEN']);
  });

  it('whose selection is annulled confirms nobody until that is taken back; a confirmation stands when they resign later', async () => {
    const { employeeId } = await candidate(city);
    const hr = city.people.hr.ask;
    await told(employeeId, ['Appointed', 'SelectionAnnulled']);
    const [held] = await onboardingsOf(employeeId);
    expect(await refused(hr, 'onboardingConfirm', of(held as Shown, CONFIRMATION))).toEqual(['INVALID']);
    await told(employeeId, ['SelectionRestored'], 3);
    const [free] = await onboardingsOf(employeeId);
    await step(hr, 'onboardingConfirm', free as Shown, CONFIRMATION);
    await told(employeeId, ['AppointmentEnded'], 4);
    expect(await onboardingsOf(employeeId)).toMatchObject([{ status: 'COMPLETED' }]);
    expect((await seen(hr, held?.id ?? '', 'probation { outcome { kind } }')).probation.outcome.kind).toBe('CONFIRMED');
  });
});

// Two hundred decisions for twenty seats: twenty are seated, the others wait in the order of their acknowledged writes, and nobody is lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { mutation, newKey } from '../support/mutations.ts';
import { done, hire, type Person } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { asked, BEFORE_IT, ENROLMENT, ofEnrolment, SESSION, type Stored, sessionNow, sessionOf } from '../support/training.ts';

/** Where all begin before one is answered there is no order to hold: some press while others are answered. */
const [SEATS, AT_ONCE, AFTERWARDS, WORKERS] = [20, 140, 60, 12];

let city: Season;

beforeAll(async () => {
  city = await startSeason();
  city.setNow(BEFORE_IT);
});
afterAll(() => city.stop());

interface Call {
  person: Person;
  enrolment: Stored;
  /** Places in the order in which calls begin and answers arrive. */
  begun: number;
  answered: number;
  status: string;
}

async function someone(i: number): Promise<Person> {
  const post = { unit: 'aptika', title: `Analis ${i}`, name: `Peserta Pelatihan ${i}`, supervisor: 'superior' };
  return hire(city, city.setup, city.units.aptika, `peserta-${i}`, post, city.people.superior.employeeId, REGION);
}

it('seats twenty, lets the others wait in order, and passes a seat on in that order', async () => {
  const session = await sessionOf(city.people.hr.ask, { seats: SEATS });
  const calls: Call[] = [];
  for (let i = 0; i < AT_ONCE + AFTERWARDS; i += 1) {
    const person = await someone(i);
    calls.push({ person, enrolment: await asked(person.ask, session), begun: 0, answered: 0, status: '' });
  }
  let clock = 0;
  const tick = (): number => {
    clock += 1;
    return clock;
  };
  const decide = async (call: Call): Promise<void> => {
    call.begun = tick();
    const input = { ...ofEnrolment(call.enrolment), approved: true, idempotencyKey: newKey() };
    const { data, errors } = await city.people.superior.ask(mutation('trainingRequestDecide', `${ENROLMENT} userErrors { code }`), {
      input,
    });
    call.answered = tick();
    expect(errors).toBeUndefined();
    expect(data.trainingRequestDecide.userErrors).toEqual([]);
    call.status = data.trainingRequestDecide.enrolment.status;
  };
  await Promise.all(calls.slice(0, AT_ONCE).map(decide));
  const rest = calls.slice(AT_ONCE);
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      for (let next = rest.shift(); next; next = rest.shift()) await decide(next);
    }),
  );

  const statuses = Object.groupBy(calls, ({ status }) => status);
  expect([statuses.SEATED?.length, statuses.WAITING?.length, calls.length]).toEqual([SEATS, 180, 200]);
  expect(await sessionNow(city.people.hr.ask, session)).toMatchObject({ seatsTaken: SEATS, waiting: 180 });

  const positions = new Map<Call, number>();
  for (const call of statuses.WAITING ?? []) {
    const { data } = await call.person.ask('query($id: ID!) { node(id: $id) { ... on TrainingEnrolment { waitingPosition } } }', {
      id: call.enrolment.id,
    });
    positions.set(call, data.node.waitingPosition);
  }
  expect([...positions.values()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 180 }, (_, i) => i + 1));
  const waiting = [...positions.keys()];
  const pairs = waiting.flatMap((one) => waiting.filter((other) => one.answered < other.begun).map((other) => [one, other] as const));
  expect(pairs.length).toBeGreaterThan(6000);
  expect(pairs.filter(([one, other]) => (positions.get(one) ?? 0) > (positions.get(other) ?? 0))).toEqual([]);

  // Five give their seats back at once: the first five of the list have them, each one.
  const [seated, inOrder] = [statuses.SEATED ?? [], waiting.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))];
  await Promise.all(
    seated
      .slice(0, 5)
      .map(({ person, enrolment }) =>
        done(person.ask, 'trainingWithdraw', { enrolmentId: enrolment.id, expectedVersion: enrolment.version + 1 }, ENROLMENT),
      ),
  );
  const now = await Promise.all(
    inOrder.slice(0, 7).map(async ({ person, enrolment }) => {
      const { data } = await person.ask('query($id: ID!) { node(id: $id) { ... on TrainingEnrolment { status } } }', { id: enrolment.id });
      return data.node.status;
    }),
  );
  expect(now).toEqual([...Array.from({ length: 5 }, () => 'OFFERED'), 'WAITING', 'WAITING']);
  const { session: after } = await done(city.people.hr.ask, 'trainingSeatsPass', { sessionId: session.id }, SESSION);
  expect(after).toMatchObject({ seatsTaken: SEATS, waiting: 175 });
}, 300_000);

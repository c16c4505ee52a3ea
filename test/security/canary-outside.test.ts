// Personal numbers and words planted through the API, then looked for in what leaves the system: events to other systems, mails, and the stream's own log.
import type { GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFaultLog } from '../../src/platform/edge/log.ts';
import { makeNik, makeNip } from '../../src/platform/rules/identifiers.ts';
import { everyRow } from '../support/city.ts';
import { type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { done } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';
import { openPlan, propose, step } from '../support/season.ts';
import { type Stage, startStage } from '../webhooks/senders.ts';

const BORN = { birthDate: '1987-08-19', sex: 'FEMALE' } as const;
const NIP = makeNip({ ...BORN, appointedIn: '2011-04', serial: 771 });
const SECOND_NIP = makeNip({ ...BORN, appointedIn: '2012-05', serial: 772 });
const NIK = makeNik({ ...BORN, district: '33.74.10', serial: 7713 });
/** Of a person, and of what was said about them: an event names records, and nothing of what stands in them. */
const [NAME, WORDS] = ['Kenari Kuning', 'Kicau burung kenari'];
const EMAILS = { staff: 'siti@surat.id', superior: 'bambang@surat.id', hr: 'wahyu@surat.id', self: 'kenari@surat.id' };

const EVERY_EVENT = (theSchema().schema.getType('WebhookEventType') as GraphQLEnumType)
  .getValues()
  .map(({ name }) => name)
  .filter((name) => name !== 'TEST');

let stage: Stage;
let box: Outbox;
let received: Awaited<ReturnType<Stage['subscribed']>>;
/** As they lie in the outbox, by whom they are for. */
const mails: { to: string; raw: string }[] = [];

beforeAll(async () => {
  stage = await startStage();
  const { city } = stage;
  const { people } = city;
  box = openOutbox(city);
  received = await stage.subscribed({ events: EVERY_EVENT });
  for (const name of ['staff', 'superior', 'hr'] as const) await proved(box, people[name].ask, EMAILS[name]);
  const assignment = { positionId: people.staff.positionId, supervisorId: people.superior.employeeId, validFrom: '2024-01-01' };
  const person = { name: NAME, kind: 'PNS', ...BORN, grade: 'III/a', identifier: NIP, nik: NIK, assignment };
  const { employee } = await done(people.hr.ask, 'employeeCreate', person, 'employee { id }');
  const added = { employeeId: employee.id, expectedVersion: 1, identifier: SECOND_NIP, validFrom: '2026-01-05' };
  await done(people.hr.ask, 'identifierAdd', added, 'employee { id }');
  const self = await city.login({ sub: 'kenari', roles: ['EMPLOYEE'], employeeId: employee.id });
  await proved(box, self, EMAILS.self);
  await done(self, 'correctionFile', { kind: 'UNIT', text: `${WORDS} ${NIP}` }, 'correction { id }');
  const proposed = await propose(
    people.staff.ask,
    await openPlan(city, 'staff'),
    false,
    { parent: { state: 'PENDING' } },
    { title: WORDS },
  );
  const submitted = await step(people.staff.ask, 'planSubmit', proposed);
  await collect();
  await step(people.superior.ask, 'planReturn', submitted, { reason: `${WORDS} ${NIK}` });
  await collect();
  await stage.send();
});
/** What is sent by now. */
async function collect(): Promise<void> {
  await stage.stream.drain();
  for (const [to, { subject, text, html, headers }] of await box.sent())
    mails.push({ to, raw: [subject, text, html, JSON.stringify([...headers])].join('\n') });
}
afterAll(async () => {
  box?.clear();
  await stage?.stop();
});

const ADDRESSES = Object.values(EMAILS);
const NUMBERS = [NIP, SECOND_NIP, NIK];
const holding = (text: string, signs: readonly string[]): string[] => signs.filter((sign) => text.includes(sign));

describe('what other systems are told', () => {
  it('came, and names nobody: no number, no name, no word, no address', () => {
    const types = new Set(received.received.map(({ event }) => event.type));
    expect([...types].toSorted()).toEqual(['employee.hired', 'plan.returned', 'plan.submitted']);
    const found = received.received.flatMap(({ body, headers }) =>
      holding(body + JSON.stringify(headers), [...NUMBERS, NAME, WORDS, 'Siti', 'Bambang', ...ADDRESSES]),
    );
    expect(found).toEqual([]);
  });

  it('is kept without them too, until it has been sent', async () => {
    const rows = (await everyRow(stage.city)).filter(({ type }) => /^Webhook(?!s?$)/.test(type));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => holding(JSON.stringify(row), [...NUMBERS, NAME, WORDS, ...ADDRESSES]).length > 0)).toEqual([]);
  });
});

describe('mails', () => {
  it('come to who is concerned, and hold no number, and none of the words that were said', () => {
    expect(mails.map(({ to }) => to)).toEqual(expect.arrayContaining([EMAILS.staff, EMAILS.superior]));
    expect(mails.filter(({ raw }) => holding(raw, [...NUMBERS, WORDS]).length > 0)).toEqual([]);
  });

  it('name no address in a header but their own', () => {
    for (const { to, raw } of mails) expect(holding(raw, ADDRESSES)).toEqual([to]);
  });
});

describe('what follows the table', () => {
  it('bore everything, and would log no number of what it cannot bear', () => {
    expect(stage.stream.faults).toEqual([]);
    const printed: string[] = [];
    const spies = [process.stdout, process.stderr].map((to) =>
      vi.spyOn(to, 'write').mockImplementation((text) => {
        printed.push(String(text));
        return true;
      }),
    );
    const facts = { projection: 'notices', eventId: '1', key: 'emp_1' };
    createFaultLog('test')({ ...facts, error: new Error(`No place for ${NIP}, or for NIK:${NIK}.`) } as never);
    for (const spy of spies) spy.mockRestore();
    expect(printed.join('')).toContain('No place for [number], or for NIK:[number].');
    expect(holding(printed.join(''), NUMBERS)).toEqual([]);
  });
});

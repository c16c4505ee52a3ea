// Who is told that citizens wait: the heads of the unit, the staffing agency where none is named; and no more once it is answered or given away.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { everyRow, REGION } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';
import {
  accepted,
  CASE,
  CONCERN,
  caseOf,
  concerned,
  ofCase,
  ofConcern,
  openedService,
  STATUS,
  submitted,
  waitingFor,
} from '../support/voice.ts';

const MONDAY = '2026-01-12T02:00:00.000Z';
let city: Agency;
let stream: Followed;

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  city.setNow(MONDAY);
});
afterAll(() => city.stop());

async function told(who: 'superior' | 'hrHead' | 'hr', id: string): Promise<string[]> {
  await stream.drain();
  const notices = await toldTo(city.people[who].ask, id, who === 'hr' ? 'HR_OFFICER' : undefined);
  return notices.map(({ event, state, dueAt }) => `${event} ${state} ${dueAt}`).toSorted();
}

/** Heads a unit beside their own post. */
async function acts(who: 'superior2' | 'unitHead', unitId: string, validFrom: string, validTo: string): Promise<void> {
  const { employeeId } = city.people[who];
  const question = 'query($id: ID!, $unit: ID!) { employee(id: $id) { version } unit(id: $unit) { positions { id isHead } } }';
  const { data } = await city.setup(question, { id: employeeId, unit: unitId });
  const positionId = data.unit.positions.find(({ isHead }: { isHead: boolean }) => isHead).id;
  const of = { employeeId, expectedVersion: data.employee.version, holding: 'PLT' as const, validTo };
  await done(city.people.hr.ask, 'assignmentStart', { ...of, assignment: { positionId, validFrom } }, 'employee { id }');
}

it('the heads of the unit, with its day, until it is answered', async () => {
  const { of, code } = await caseOf(city);
  expect(await told('superior', of.id)).toEqual(['VOICE_SUBMITTED AWAITED 2026-01-15T17:00:00.000Z']);
  const first = await accepted(city.people.superior.ask, of, { class: 'URGENT' });
  const done1 = 'VOICE_SUBMITTED DONE 2026-01-15T17:00:00.000Z';
  expect(await told('superior', of.id)).toEqual(['VOICE_ANSWER_DUE AWAITED 2026-01-14T17:00:00.000Z', done1]);
  const ask = city.people.superior.ask;
  await done(ask, 'voiceAskFacts', ofCase(first, { text: 'Kapan?' }), CASE);
  expect((await told('superior', of.id)).filter((line) => line.includes('AWAITED'))).toEqual([]);
  city.setNow('2026-01-19T02:00:00.000Z');
  await done(city.nobody, 'voiceReply', { code, text: 'Senin.' }, STATUS);
  expect((await told('superior', of.id)).filter((line) => line.includes('AWAITED'))).toEqual([
    'VOICE_ANSWER_DUE AWAITED 2026-01-21T17:00:00.000Z',
  ]);
  const { version } = (await waitingFor(ask, city.units.aptika)).find(({ id }: { id: string }) => id === of.id);
  await done(ask, 'voiceAnswer', ofCase({ id: of.id, version }, { text: 'Sudah.' }), CASE);
  expect((await told('superior', of.id)).filter((line) => line.includes('AWAITED'))).toEqual([]);
  city.setNow(MONDAY);
});

it('the next unit once it is given away', async () => {
  const { of } = await caseOf(city);
  await done(city.people.superior.ask, 'voiceHandOver', ofCase(of, { unitId: city.units.bkpp, reason: 'Kepegawaian.' }), 'case { id }');
  expect(await told('hrHead', of.id)).toEqual(['VOICE_SUBMITTED AWAITED 2026-01-15T17:00:00.000Z']);
  expect((await told('superior', of.id)).filter((line) => line.includes('AWAITED'))).toEqual([]);
});

it('the staffing agency where no unit is named', async () => {
  await submitted(city.nobody, { kind: 'QUESTION', text: 'Ke mana saya harus pergi?' });
  const { id } = (await waitingFor(city.people.hr.ask, null)).find(({ kind }: { kind?: string }) => kind === 'QUESTION');
  expect(await told('hr', id)).toEqual(['VOICE_SUBMITTED AWAITED 2026-01-15T17:00:00.000Z']);
});

it('the heads once more where it is taken up again on the very day it was answered', async () => {
  const { of, code } = await caseOf(city);
  const ask = city.people.superior.ask;
  const first = await accepted(ask, of, { class: 'URGENT' });
  expect((await told('superior', of.id)).filter((line) => line.includes('AWAITED'))).toHaveLength(1);
  await done(ask, 'voiceAnswer', ofCase(first, { text: 'Sudah.' }), CASE);
  expect((await told('superior', of.id)).filter((line) => line.includes('AWAITED'))).toEqual([]);
  await done(city.nobody, 'voiceReopen', { code, text: 'Belum.' }, STATUS);
  const due = ['VOICE_ANSWER_DUE AWAITED', 'VOICE_ANSWER_DUE DONE'].map((line) => `${line} 2026-01-14T17:00:00.000Z`);
  expect((await told('superior', of.id)).filter((line) => line.includes('ANSWER_DUE'))).toEqual(due);
});

it('the heads once more where the citizen replies on the very day they were asked', async () => {
  const { of, code } = await caseOf(city);
  const ask = city.people.superior.ask;
  const first = await accepted(ask, of, { class: 'URGENT' });
  const awaited = async () => (await told('superior', of.id)).filter((line) => line.includes('ANSWER_DUE AWAITED')).length;
  expect(await awaited()).toBe(1);
  await done(ask, 'voiceAskFacts', ofCase(first, { text: 'Kapan?' }), CASE);
  expect(await awaited()).toBe(0);
  await done(city.nobody, 'voiceReply', { code, text: 'Senin.' }, STATUS);
  expect(await awaited()).toBe(1);
});

it('of what lies untouched in a unit that is closed the heads of what came after it', async () => {
  const hr = city.people.hr.ask;
  const form = { code: 'dulu', name: 'Unit dulu', kind: 'SECTION' as const, validFrom: '2020-01-01' };
  const { unit: old } = await done(hr, 'unitCreate', form, 'unit { id version }');
  await submitted(city.nobody, { serviceId: (await openedService(hr, old.id)).id, text: 'Loket tutup.' });
  const [{ id }] = await waitingFor(hr, old.id);
  expect(await told('hrHead', id)).toEqual([]);
  const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2026-01-12', successorId: city.units.bkpp };
  await done(hr, 'unitClose', closing, 'unit { id }');
  city.setNow('2026-01-13T02:00:00.000Z');
  await remindAll(stream.parts);
  expect((await told('hrHead', id)).filter((line) => line.startsWith('VOICE_SUBMITTED AWAITED'))).toHaveLength(1);
  city.setNow(MONDAY);
});

it('none of several heads whom it is about, although one of them heads the unit above by now', async () => {
  const { superior, superior2, unitHead } = city.people;
  await acts('superior2', city.units.aptika, '2026-01-12', '2026-01-12');
  const { of } = await caseOf(city, { aboutHead: true, text: 'Kepala bidang meminta uang.' });
  await acts('superior2', city.units.diskominfo, '2026-01-13', '2026-01-30');
  city.setNow('2026-01-13T02:00:00.000Z');
  await stream.drain();
  await remindAll(stream.parts);
  await stream.drain();
  const notices = (await everyRow(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as Record<string, string>);
  const mailboxes = new Set(notices.filter(({ subjectId }) => subjectId === of.id).map(({ mailbox }) => mailbox));
  expect([unitHead, superior, superior2].map(({ employeeId }) => mailboxes.has(employeeId))).toEqual([true, false, false]);
  city.setNow(MONDAY);
});

it('the staffing agency at once while nobody heads the unit but whom it concerns; a head who comes later in its place', async () => {
  const { hr, superior2, unitHead } = city.people;
  const form = { code: 'kosong', name: 'Unit kosong', kind: 'SECTION' as const, validFrom: '2020-01-01', parentId: city.units.diskominfo };
  const { unit } = await done(hr.ask, 'unitCreate', form, 'unit { id }');
  await done(hr.ask, 'positionCreate', { unitId: unit.id, title: 'Kepala', kind: 'MANAGERIAL', isHead: true }, 'position { id }');
  await submitted(city.nobody, { serviceId: (await openedService(hr.ask, unit.id)).id, text: 'Pegawai berinisial D meminta uang.' });
  const [of] = await waitingFor(hr.ask, unit.id);
  const waits = 'VOICE_SUBMITTED AWAITED 2026-01-15T17:00:00.000Z';
  expect(await told('hr', of.id)).toEqual([waits]);
  const concern = await concerned(hr.ask, of, superior2.employeeId);
  await acts('superior2', unit.id, '2026-01-13', '2026-01-30');
  city.setNow('2026-01-13T02:00:00.000Z');
  await stream.drain();
  await remindAll(stream.parts);
  await done(superior2.ask, 'voiceConcernReply', ofConcern(concern, { text: 'Bukan saya.' }), CONCERN);
  const mine = async () => (await toldTo(superior2.ask, of.id)).map(({ event }) => event);
  expect([await told('hr', of.id), await told('hr', concern.id), await mine()]).toEqual([[waits], ['VOICE_CONCERN_REPLIED TOLD null'], []]);
  await acts('unitHead', unit.id, '2026-01-14', '2026-01-30');
  city.setNow('2026-01-14T02:00:00.000Z');
  await remindAll(stream.parts);
  await stream.drain();
  expect((await toldTo(unitHead.ask, of.id)).map(({ event, state }) => `${event} ${state}`)).toEqual(['VOICE_SUBMITTED AWAITED']);
  expect(await told('hr', of.id)).toEqual([waits.replace('AWAITED', 'DONE')]);
  city.setNow(MONDAY);
});

it('nobody whom it is about, in the mailbox of their office either: neither that it waits, nor is late, nor was replied to', async () => {
  const { unitHead, hrHead, staff, hr } = city.people;
  const { id: serviceId } = await openedService(city.setup, city.units.diskominfo);
  await submitted(city.nobody, { serviceId, aboutHead: true, text: 'Kepala dinas tidak pernah hadir.' });
  const of = (await waitingFor(hr.ask, null)).find(({ aboutHeadOf }: { aboutHeadOf?: string }) => aboutHeadOf === city.units.diskominfo);
  const first = await concerned(hr.ask, of, hrHead.employeeId);
  const concern = await concerned(hr.ask, { ...of, version: first.caseVersion }, staff.employeeId);
  await done(staff.ask, 'voiceConcernReply', ofConcern(concern, { text: 'Saya tidak tahu.' }), CONCERN);
  await stream.drain();
  for (const day of ['2026-01-14', '2026-01-20']) {
    city.setNow(`${day}T02:00:00.000Z`);
    await remindAll(stream.parts);
  }
  const officer = (sub: string, employeeId: string) => city.login({ sub, roles: ['HR_OFFICER'], region: REGION, employeeId });
  const read = async (ask: typeof hr.ask) =>
    [...(await toldTo(ask, of.id, 'HR_OFFICER')), ...(await toldTo(ask, concern.id, 'HR_OFFICER'))].map(({ event }) => event);
  expect(new Set(await read(hr.ask))).toEqual(new Set(['VOICE_SUBMITTED', 'VOICE_CONCERN_REPLIED']));
  expect([await read(await officer('unitHead', unitHead.employeeId)), await read(await officer('hrHead', hrHead.employeeId))]).toEqual([
    [],
    ['VOICE_SUBMITTED'],
  ]);
  city.setNow(MONDAY);
});

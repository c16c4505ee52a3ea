// What a unit does about what citizens rated lowest: entered, given to another, put off, done, told in public without names, and what came of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';
import { answer, FOLLOW_UP, type FollowUp, from, ofFollowUp, publishedHalf, publishIn, type Service } from '../support/voice.ts';

const NOW = '2026-01-12T02:00:00.000Z';
let city: Agency;
let stream: Followed;
let of: Awaited<ReturnType<typeof publishedHalf>>['of'];
let service: Service;
let open: FollowUp;

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  ({ of, service } = await publishedHalf(city, city.setup, { unitId: city.units.aptika, now: NOW }));
});
afterAll(() => city.stop());

const form = (more: object = {}) => ({
  ...{ ...of, what: 'Loket kedua dibuka.', ownerId: city.people.staff.employeeId, dueOn: '2026-03-31' },
  ...more,
});
async function awaitedOf(who: 'staff' | 'colleague' | 'superior'): Promise<string[]> {
  await stream.drain();
  const told = (await toldTo(city.people[who].ask)).filter(({ event }) => event.startsWith('VOICE_FOLLOW_UP'));
  return told.map(({ event, state, dueAt }) => `${event} ${state} ${dueAt?.slice(0, 10)}`).toSorted();
}
const shown = (ask = city.nobody) =>
  ask(
    `query($id: ID!) { voiceSummary(regionCode: "${REGION}", unitId: $id, year: 2025, period: SECOND_HALF) {
       followUps { serviceId element what dueOn timesPutOff doneOn doneWords before outcome } } }`,
    { id: of.unitId },
  ).then(({ data }) => data.voiceSummary.followUps);

it('is refused with what is wrong, on its field, and to whom it is not', async () => {
  const { hr, staff, auditor, hrHead } = city.people;
  const bad = (more: object) => refused(hr.ask, 'voiceFollowUpOpen', form(more) as never);
  expect(await bad({ year: 2024 })).toEqual(['NOT_OPEN_YET']);
  expect(await bad({ element: 'PRODUCT' })).toEqual(['NOT_FOUND']);
  expect(await bad({ serviceId: 'psv_000000000000000000000000' })).toEqual(['NOT_FOUND']);
  expect(await bad({ what: 'NIK 3374101705800003', dueOn: '2026-01-11' })).toEqual(['INVALID', 'OUT_OF_RANGE']);
  expect(await bad({ dueOn: '2027-01-14' })).toEqual(['OUT_OF_RANGE']);
  expect(await bad({ ownerId: 'emp_000000000000000000000000' })).toEqual(['NOT_FOUND']);
  // Of another unit.
  expect(await bad({ ownerId: hrHead.employeeId })).toEqual(['INVALID']);
  expect(await bad({ unitId: 'unt_000000000000000000000000' })).toEqual(['NOT_FOUND']);
  expect(await refused(staff.ask, 'voiceFollowUpOpen', form())).toEqual(['NOT_FOUND']);
  expect(await refused(auditor.ask, 'voiceFollowUpOpen', form())).toEqual(['FORBIDDEN']);
  // Once the next half-year is over its outcome is known.
  city.setNow('2026-06-30T17:00:00.000Z');
  expect(await bad({ dueOn: '2026-08-01' })).toEqual(['DEADLINE_PASSED']);
  city.setNow(NOW);
});

it('is entered once, by whoever comes first', async () => {
  const { superior, hr } = city.people;
  const both = await Promise.all([superior.ask, hr.ask].map((ask) => refused(ask, 'voiceFollowUpOpen', form())));
  expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
  expect(await refused(city.setup, 'voiceFollowUpOpen', form({ what: 'Lain.' }))).toEqual(['ALREADY_EXISTS']);
  const other = form({ element: 'COST', serviceId: service.id, ownerId: city.people.superior.employeeId });
  const { followUp } = await done(city.people.superior.ask, 'voiceFollowUpOpen', other, FOLLOW_UP);
  expect(followUp).toMatchObject({ element: 'COST', service: { id: service.id }, before: '2.000' });
});

it('waits for its owner and the heads of the unit; another owner has it once they are named', async () => {
  const { superior, staff, colleague, auditor } = city.people;
  const trend = (ask = superior.ask) =>
    ask(`query($id: ID!) { voiceTrend(unitId: $id) { period year followUps { ${FOLLOW_UP.slice('followUp {'.length, -1)} } } }`, {
      id: of.unitId,
    }).then(({ data }) => data.voiceTrend.flatMap((one: { followUps: object[] }) => one.followUps));
  const [first, second] = await trend();
  open = first;
  expect(first).toMatchObject({ element: 'TIME', owner: { id: staff.employeeId }, ownerServes: true, before: '1.000', outcome: null });
  expect(second).toMatchObject({ element: 'COST' });
  expect(await trend(auditor.ask)).toMatchObject([{ allowedActions: [] }, { allowedActions: [] }]);
  expect(await awaitedOf('staff')).toEqual(['VOICE_FOLLOW_UP AWAITED 2026-03-31']);
  // The head who does one themself is told of that as its owner alone.
  expect(await awaitedOf('superior')).toEqual(['VOICE_FOLLOW_UP AWAITED 2026-03-31', 'VOICE_FOLLOW_UP_OF AWAITED 2026-03-31']);
  const opened = (ask = staff.ask) =>
    ask('query($id: ID!) { node(id: $id) { ... on VoiceFollowUp { what allowedActions } } }', { id: open.id });
  expect((await opened()).data.node).toEqual({ what: 'Loket kedua dibuka.', allowedActions: ['voiceFollowUpDone'] });
  expect((await opened(colleague.ask)).data.node).toBeNull();
  expect(await refused(staff.ask, 'voiceFollowUpChange', ofFollowUp(open, { what: 'Lain.' }))).toEqual(['FORBIDDEN']);
  expect(await refused(superior.ask, 'voiceFollowUpChange', ofFollowUp(open))).toEqual(['INVALID']);
  const to = { ownerId: colleague.employeeId };
  const { followUp } = await done(superior.ask, 'voiceFollowUpChange', ofFollowUp(open, to), FOLLOW_UP);
  expect(followUp).toMatchObject({
    owner: { id: colleague.employeeId },
    owners: [{ owner: { id: staff.employeeId }, until: '2026-01-12' }],
  });
  expect(await refused(superior.ask, 'voiceFollowUpChange', ofFollowUp(open, { what: 'Lain.' }))).toEqual(['VERSION_CONFLICT']);
  open = followUp;
  expect([await awaitedOf('staff'), await awaitedOf('colleague')]).toEqual([
    ['VOICE_FOLLOW_UP DONE 2026-03-31'],
    ['VOICE_FOLLOW_UP AWAITED 2026-03-31'],
  ]);
  expect(await refused(staff.ask, 'voiceFollowUpDone', ofFollowUp(open, { words: 'Selesai.' }))).toEqual(['NOT_FOUND']);
});

it('is put off with a reason, is late, is done, and taken up again', async () => {
  const { superior, colleague } = city.people;
  const put = (more: object = {}) => ofFollowUp(open, { dueOn: '2026-04-30', reason: 'Meja belum datang.', ...more });
  expect(await refused(superior.ask, 'voiceFollowUpPostpone', put({ dueOn: '2026-03-31', reason: ' ' }))).toEqual(['REQUIRED', 'INVALID']);
  ({ followUp: open } = await done(superior.ask, 'voiceFollowUpPostpone', put(), FOLLOW_UP));
  expect(open).toMatchObject({ dueOn: '2026-04-30', putOff: [{ dueOn: '2026-03-31', doneOn: null, reason: 'Meja belum datang.' }] });
  expect(await awaitedOf('colleague')).toEqual(['VOICE_FOLLOW_UP AWAITED 2026-04-30', 'VOICE_FOLLOW_UP DONE 2026-03-31']);
  const late = async (now: string) => {
    city.setNow(now);
    const { data } = await colleague.ask('query($id: ID!) { node(id: $id) { ... on VoiceFollowUp { late } } }', { id: open.id });
    return data.node.late;
  };
  expect([await late('2026-04-30T16:59:00.000Z'), await late('2026-04-30T17:00:00.000Z')]).toEqual([false, true]);
  expect(await refused(colleague.ask, 'voiceFollowUpDone', ofFollowUp(open, { words: '' }))).toEqual(['REQUIRED']);
  ({ followUp: open } = await done(colleague.ask, 'voiceFollowUpDone', ofFollowUp(open, { words: 'Loket kedua ada.' }), FOLLOW_UP));
  expect(open).toMatchObject({ doneOn: '2026-05-01', doneWords: 'Loket kedua ada.', late: false, allowedActions: [] });
  expect(await awaitedOf('superior')).toEqual([
    'VOICE_FOLLOW_UP AWAITED 2026-03-31',
    'VOICE_FOLLOW_UP_OF DONE 2026-03-31',
    'VOICE_FOLLOW_UP_OF DONE 2026-04-30',
  ]);
  expect(await refused(superior.ask, 'voiceFollowUpChange', ofFollowUp(open, { what: 'Lain.' }))).toEqual(['TRANSITION_REFUSED']);
  expect(await refused(superior.ask, 'voiceFollowUpDone', ofFollowUp(open, { words: 'Lagi.' }))).toEqual(['TRANSITION_REFUSED']);
  const again = put({ dueOn: '2026-06-01', reason: 'Loket tutup lagi.' });
  ({ followUp: open } = await done(superior.ask, 'voiceFollowUpPostpone', again, FOLLOW_UP));
  expect(open).toMatchObject({ doneOn: null, putOff: [{}, { doneOn: '2026-05-01', doneWords: 'Loket kedua ada.' }] });
});

it('is told in public without names, with the mean of the next half-year beside it once that is published', async () => {
  const time = { serviceId: null, element: 'TIME', what: 'Loket kedua dibuka.', dueOn: '2026-06-01', timesPutOff: 2 };
  const told = { ...time, doneOn: null, doneWords: null, before: '1.000', outcome: null };
  expect(await shown()).toMatchObject([told, { element: 'COST', serviceId: service.id, before: '2.000', outcome: null }]);
  city.setNow('2026-05-04T02:00:00.000Z');
  for (let number = 1; number <= 5; number += 1) await answer(from(city.nobody, `203.0.113.${number}`), service, 4, { time: 3 });
  // The service is another unit's by then: what came of it is looked for there.
  await done(
    city.setup,
    'publicServiceChange',
    { serviceId: service.id, expectedVersion: service.version, unitId: city.units.bkpp },
    'service { id }',
  );
  city.setNow('2026-07-01T02:00:00.000Z');
  await publishIn(city);
  expect((await shown()).map(({ outcome }: { outcome: string }) => outcome)).toEqual([null, '4.000']);
});

it('is given to another twenty times at most, and says so before anybody tries', async () => {
  city.setNow(NOW);
  const { superior, staff, colleague } = city.people;
  const other = form({ element: 'FACILITIES', ownerId: staff.employeeId, dueOn: '2026-06-30' });
  let { followUp } = await done(superior.ask, 'voiceFollowUpOpen', other, FOLLOW_UP);
  const next = () => ofFollowUp(followUp, { ownerId: (followUp.owner.id === staff.employeeId ? colleague : staff).employeeId });
  for (let times = 0; times < 20; times += 1) ({ followUp } = await done(superior.ask, 'voiceFollowUpChange', next(), FOLLOW_UP));
  expect(await refused(superior.ask, 'voiceFollowUpChange', next())).toEqual(['LIMIT_REACHED']);
  expect(followUp).toMatchObject({
    allowedActions: ['voiceFollowUpDone', 'voiceFollowUpPostpone'],
    blockers: [{ action: 'voiceFollowUpChange', code: 'LIMIT_REACHED' }],
  });
  expect(followUp.owners).toHaveLength(20);
});

it('of an owner who has moved to another unit is read, done and heard of by them no more; the heads name another', async () => {
  const { superior, staff, colleague, hrHead } = city.people;
  const { employeeId } = colleague;
  city.setNow('2026-07-01T02:00:00.000Z');
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
  const post = { unitId: city.units.bkpp, title: 'Analis', kind: 'FUNCTIONAL' as const, level: 'AHLI_MUDA' as const, isHead: false };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: hrHead.employeeId, validFrom: '2026-07-02' };
  await done(city.setup, 'employeeTransfer', { employeeId, expectedVersion: data.employee.version, assignment }, 'employee { id }');
  const seen = async (ask = colleague.ask) =>
    (await ask('query($id: ID!) { node(id: $id) { ... on VoiceFollowUp { ownerServes allowedActions } } }', { id: open.id })).data.node;
  expect(await seen()).toEqual({ ownerServes: true, allowedActions: ['voiceFollowUpDone'] });
  city.setNow('2026-07-02T02:00:00.000Z');
  expect(await seen()).toBeNull();
  const asked = async () => (await awaitedOf('colleague')).filter((line) => line.includes('AWAITED'));
  expect(await asked()).toEqual([]);
  expect(await seen(superior.ask)).toMatchObject({ ownerServes: false });
  expect(await refused(colleague.ask, 'voiceFollowUpDone', ofFollowUp(open, { words: 'Selesai.' }))).toEqual(['NOT_FOUND']);
  const putOff = ofFollowUp(open, { dueOn: '2026-09-30', reason: 'Ganti orang.' });
  ({ followUp: open } = await done(superior.ask, 'voiceFollowUpPostpone', putOff, FOLLOW_UP));
  expect(await asked()).toEqual([]);
  expect(await awaitedOf('superior')).toContain('VOICE_FOLLOW_UP_OF AWAITED 2026-09-30');
  await done(superior.ask, 'voiceFollowUpChange', ofFollowUp(open, { ownerId: staff.employeeId }), FOLLOW_UP);
  expect(await seen(staff.ask)).toEqual({ ownerServes: true, allowedActions: ['voiceFollowUpDone'] });
});

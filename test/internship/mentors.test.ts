// What the staff are told of internships, and what becomes of one whose mentor leaves.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { REGION } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { entry, LAST_DAY, mentored, ofPlacement, placed, SCORES, step } from '../support/internship-placed.ts';
import { done, hire, malformed } from '../support/people.ts';
import { freshPost, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

const told = async (ask: Parameters<typeof toldTo>[0], id: string): Promise<string[]> => {
  await stream.drain();
  expect(stream.faults).toEqual([]);
  return (await toldTo(ask, id)).map(({ event, state }) => `${event} ${state}`).toSorted();
};

it('whoever heads the unit is told that a mentor is needed, and who is named that they are asked', async () => {
  const one = await placed(city);
  const { superior, colleague } = city.people;
  expect(await told(superior.ask, one.id)).toEqual(['INTERNSHIP_NEEDS_MENTOR AWAITED']);
  const named = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
  expect(await told(superior.ask, one.id)).toEqual(['INTERNSHIP_NEEDS_MENTOR DONE']);
  expect(await told(colleague.ask, one.id)).toEqual(['INTERNSHIP_MENTOR_ASKED AWAITED']);
  const took = await step(colleague.ask, 'internshipMentorAnswer', named, { accepts: true });
  expect(await told(colleague.ask, one.id)).toEqual(['INTERNSHIP_MENTOR_ASKED DONE', 'INTERNSHIP_SCORE_AWAITED AWAITED']);
  await step(one.ask, 'internshipLeaveAsk', took, { from: '2026-02-09', until: '2026-02-09', reason: 'Ujian akhir semester.' });
  expect(await told(colleague.ask, one.id)).toContain('INTERNSHIP_LEAVE_ASKED AWAITED');
});

it('a mentor whose last day in the unit comes before the end is to be replaced', async () => {
  const begun = await placed(city);
  const mentor = await newcomer(city);
  const { superior } = city.people;
  const named = await step(superior.ask, 'internshipMentorName', begun, { mentorId: mentor.employeeId });
  await step(mentor.ask, 'internshipMentorAnswer', named, { accepts: true });
  await stream.drain();
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: mentor.employeeId });
  const end = {
    ...{ employeeId: mentor.employeeId, expectedVersion: data.employee.version },
    ...{ assignmentId: mentor.assignmentId, validTo: '2026-04-30' },
  };
  await done(city.setup, 'assignmentEnd', end, 'employee { id }');
  expect(await told(superior.ask, begun.id)).toContain('INTERNSHIP_MENTOR_LEAVES AWAITED');
  const of = `{ node(id: "${begun.id}") { ... on InternshipPlacement { id version mentors { leavesOn } allowedActions } } }`;
  const { node } = (await superior.ask(of)).data;
  expect(node).toMatchObject({ mentors: [{ leavesOn: '2026-04-30' }], allowedActions: ['internshipMentorName'] });
  const other = { mentorId: city.people.colleague.employeeId, reason: 'Pembimbing pindah tugas.' };
  await step(superior.ask, 'internshipMentorName', { ...begun, version: node.version }, other);
  expect(await told(superior.ask, begun.id)).toContain('INTERNSHIP_MENTOR_LEAVES DONE');
});

it('a mentor who has moved away mentors until their last day there, and whoever comes after gives the score', async () => {
  const begun = await placed(city);
  const mentor = await newcomer(city);
  const { superior, colleague } = city.people;
  const named = await step(superior.ask, 'internshipMentorName', begun, { mentorId: mentor.employeeId });
  await step(mentor.ask, 'internshipMentorAnswer', named, { accepts: true });
  city.setNow('2026-04-29T02:00:00.000Z');
  let one = await step(begun.ask, 'internshipLogWrite', begun, entry('2026-04-28'));
  one = await step(begun.ask, 'internshipLogWrite', one, entry('2026-04-29'));
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: mentor.employeeId });
  const to = { positionId: await freshPost(city), supervisorId: city.people.hrHead.employeeId, validFrom: '2026-05-01' };
  const move = { employeeId: mentor.employeeId, expectedVersion: data.employee.version, assignment: to };
  await done(city.setup, 'employeeTransfer', move, 'employee { id }');
  expect(await told(mentor.ask, one.id)).toContain('INTERNSHIP_SCORE_AWAITED DONE');
  const leave = (day: string) => ({ from: day, until: day, reason: 'Ujian akhir semester.' });
  const version = async () => (await city.setup(`{ node(id: "${one.id}") { ... on InternshipPlacement { version } } }`)).data.node.version;
  one = { ...one, version: await version() };
  const seen = (day: string) => malformed(mentor.ask, 'internshipLogAnswer', { placementId: one.id, day, expectedVersion: 1, seen: true });
  const read = `{ node(id: "${one.id}") { id } internshipsMentored(first: 1) { edges { node { id } } } }`;
  city.setNow('2026-04-30T16:59:59.999Z');
  expect(await seen('2026-04-28')).toEqual([]);
  expect((await mentor.ask(read)).data).toEqual({ node: { id: one.id }, internshipsMentored: { edges: [{ node: { id: one.id } }] } });
  city.setNow('2026-04-30T17:00:00.000Z');
  one = await step(begun.ask, 'internshipLeaveAsk', one, leave('2026-05-04'));
  expect(await told(superior.ask, one.id)).toContain('INTERNSHIP_LEAVE_ASKED AWAITED');
  expect((await mentor.ask(read)).data).toEqual({ node: null, internshipsMentored: { edges: [] } });
  expect(await seen('2026-04-29')).toEqual(['NOT_FOUND']);
  const grant = ofPlacement(one, { number: 1, grants: true });
  expect(await malformed(mentor.ask, 'internshipLeaveAnswer', grant)).toEqual(['NOT_FOUND']);
  expect(await malformed(superior.ask, 'internshipLeaveAnswer', grant)).toEqual([]);
  city.setNow(LAST_DAY);
  one = { ...one, version: await version() };
  const score = { scores: SCORES, words: 'Bekerja dengan baik.' };
  expect(await malformed(mentor.ask, 'internshipScore', ofPlacement(one, score))).toEqual(['NOT_FOUND']);
  const other = { mentorId: colleague.employeeId, reason: 'Pembimbing pindah tugas.' };
  one = await step(superior.ask, 'internshipMentorName', one, other);
  one = await step(colleague.ask, 'internshipMentorAnswer', one, { accepts: true });
  expect(await malformed(colleague.ask, 'internshipScore', ofPlacement(one, score))).toEqual([]);
});

it('of an internship whose mentor stays nobody is told', async () => {
  const one = await mentored(city);
  expect(await told(city.people.superior.ask, one.id)).toEqual(['INTERNSHIP_NEEDS_MENTOR DONE']);
});

it('of a unit that is closed the heads of what came after it are told, and name the mentor', async () => {
  const hr = city.people.hr.ask;
  const form = { code: 'magang', name: 'Unit magang', kind: 'SECTION' as const, validFrom: '2020-01-01' };
  const { unit: old } = await done(hr, 'unitCreate', form, 'unit { id version }');
  const one = await placed(city, { unitId: old.id });
  const { superior, colleague, staff } = city.people;
  expect(await told(superior.ask, one.id)).toEqual([]);
  const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2026-01-12', successorId: city.units.aptika };
  await done(hr, 'unitClose', closing, 'unit { id }');
  city.setNow('2026-01-30T02:00:00.000Z');
  await remindAll(stream.parts);
  expect(await told(superior.ask, one.id)).toEqual(['INTERNSHIP_NEEDS_MENTOR AWAITED']);
  const list = 'query($id: ID!) { internshipsOfUnit(unitId: $id, first: 1) { edges { node { id } } } }';
  const listed = async (ask = superior.ask) => (await ask(list, { id: old.id })).data.internshipsOfUnit.edges;
  expect([await listed(), await listed(staff.ask)]).toEqual([[{ node: { id: one.id } }], []]);
  const named = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
  expect(named.mentors).toMatchObject([{ employeeId: colleague.employeeId, answer: 'ASKED' }]);
});

it('the staffing agency is told where no mentor is named in time, or no final score given', async () => {
  const late = async (id: string): Promise<number> => {
    await stream.drain();
    const notices = await toldTo(city.people.hr.ask, id, 'HR_OFFICER');
    return notices.filter(({ event }) => event === 'AWAITED_LATE').length;
  };
  const [alone, led] = [await placed(city), await mentored(city)];
  city.setNow('2026-02-02T02:00:00.000Z');
  await remindAll(stream.parts);
  expect([await late(alone.id), await late(led.id)]).toEqual([0, 0]);
  city.setNow('2026-02-20T02:00:00.000Z');
  await remindAll(stream.parts);
  expect([await late(alone.id), await late(led.id)]).toEqual([1, 0]);
  // Two weeks after the last day, and some days.
  city.setNow('2026-06-30T02:00:00.000Z');
  await remindAll(stream.parts);
  expect(await late(led.id)).toBe(1);
});

it('a mentor who goes along into what comes after their unit does not leave, whichever is entered first', async () => {
  const hr = city.people.hr.ask;
  const form = { code: 'magang-lama', name: 'Unit magang lama', kind: 'SECTION' as const, validFrom: '2020-01-01' };
  const { unit: old } = await done(hr, 'unitCreate', form, 'unit { id version }');
  const post = { unit: 'magang-lama', title: 'Analis magang', name: 'Pegawai Pindah', supervisor: 'superior' as const };
  const mentor = await hire(city, hr, old.id, 'pindah', post, city.people.superior.employeeId, REGION);
  const begun = await placed(city, { unitId: old.id });
  const named = await step(hr, 'internshipMentorName', begun, { mentorId: mentor.employeeId });
  await step(mentor.ask, 'internshipMentorAnswer', named, { accepts: true });
  const record = async () => (await hr('query($id: ID!) { employee(id: $id) { id version } }', { id: mentor.employeeId })).data.employee;
  const leaves = async (): Promise<unknown> => {
    await stream.drain();
    const of = `{ node(id: "${begun.id}") { ... on InternshipPlacement { mentors { leavesOn } } } }`;
    return (await hr(of)).data.node.mentors[0].leavesOn;
  };
  const seat = { unitId: city.units.aptika, title: 'Analis layanan', kind: 'FUNCTIONAL' as const, level: 'AHLI_MUDA' as const };
  const { position } = await done(hr, 'positionCreate', seat, 'position { id }');
  const to = { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom: '2026-04-01' };
  const move = { employeeId: mentor.employeeId, expectedVersion: (await record()).version, assignment: to };
  await done(hr, 'employeeTransfer', move, 'employee { id }');
  expect(await leaves()).toBe('2026-03-31');
  const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2026-03-31', successorId: city.units.aptika };
  await done(hr, 'unitClose', closing, 'unit { id }');
  expect(await leaves()).toBeNull();
});

it('who has moved away by the day of their answer declines, and does not accept', async () => {
  const one = await placed(city);
  const mentor = await newcomer(city);
  const named = await step(city.people.superior.ask, 'internshipMentorName', one, { mentorId: mentor.employeeId });
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: mentor.employeeId });
  const to = { positionId: await freshPost(city), supervisorId: city.people.hrHead.employeeId, validFrom: '2026-01-16' };
  const move = { employeeId: mentor.employeeId, expectedVersion: data.employee.version, assignment: to };
  await done(city.setup, 'employeeTransfer', move, 'employee { id }');
  await stream.drain();
  const { node } = (await city.setup(`{ node(id: "${one.id}") { ... on InternshipPlacement { version mentors { leavesOn } } } }`)).data;
  expect(node.mentors).toEqual([{ leavesOn: '2026-01-15' }]);
  const answer = (accepts: boolean) =>
    malformed(mentor.ask, 'internshipMentorAnswer', ofPlacement({ ...named, version: node.version }, { accepts }));
  city.setNow('2026-01-16T02:00:00.000Z');
  expect(await answer(true)).toEqual(['INVALID']);
  expect(await answer(false)).toEqual([]);
});

// An internship through the API: mentor, logbook, leave, early end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { APPLICATION, agreed, applied, ofApplication, offered, publishedProgramme } from '../support/internship.ts';
import { entry, FIRST_DAY, logged, mentored, OPEN, ofPlacement, PLACEMENT, placed, step, WHY } from '../support/internship-placed.ts';
import type { MutationName } from '../support/mutations.ts';
import { type Agency, done, malformed, refused, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const people = () => city.people;
const FIELDS = PLACEMENT.replace('placement {', '');
const shown = async (id: string, ask = people().hr.ask) =>
  (await ask(`{ node(id: "${id}") { ... on InternshipPlacement { ${FIELDS} } }`)).data.node;

describe('a mentor', () => {
  it('is named by whoever heads the unit, asked, and accepts; the student reads who it is', async () => {
    const one = await placed(city);
    expect(await shown(one.id, one.ask)).toMatchObject({
      status: 'TO_COME',
      mentors: [],
      allowedActions: ['internshipLeaveAsk', 'internshipEnd'],
    });
    const { colleague, superior, staff } = people();
    expect(await shown(one.id, colleague.ask)).toBeNull();
    const named = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
    expect(named.mentors).toMatchObject([{ name: 'Joko Susilo', answer: 'ASKED', leavesOn: null }]);
    expect(await shown(one.id, colleague.ask)).toMatchObject({ allowedActions: ['internshipMentorAnswer'] });
    const took = await step(colleague.ask, 'internshipMentorAnswer', named, { accepts: true });
    expect(await refused(colleague.ask, 'internshipMentorAnswer', ofPlacement(took, { accepts: true }) as never)).toEqual([
      'TRANSITION_REFUSED',
    ]);
    expect((await shown(one.id, one.ask)).mentors).toMatchObject([{ name: 'Joko Susilo', answer: 'ACCEPTED', why: null }]);
    // Replaced only with a reason, which the student does not read.
    const other = { mentorId: staff.employeeId };
    expect(await malformed(superior.ask, 'internshipMentorName', ofPlacement(took, other))).toEqual(['REQUIRED']);
    const anew = await step(people().hr.ask, 'internshipMentorName', took, { ...other, reason: WHY });
    expect(anew.mentors).toMatchObject([{ answer: 'REPLACED' }, { answer: 'ASKED', why: WHY }]);
    expect((await shown(one.id, one.ask)).mentors[1]).toMatchObject({ why: null });
    expect(await shown(one.id, colleague.ask)).toBeNull();
    // Done, and theirs no more: nothing of it is read by who has declined, as before them by who was replaced.
    const no = ofPlacement(anew, { accepts: false, reason: WHY }) as never;
    expect(await done(staff.ask, 'internshipMentorAnswer', no, PLACEMENT)).toEqual({ placement: null, userErrors: [] });
    expect(await shown(one.id, staff.ask)).toBeNull();
    expect((await shown(one.id)).mentors[1]).toMatchObject({ answer: 'DECLINED', reason: WHY });
  });

  it('who gives it back reads nothing any more, although nobody else is named yet', async () => {
    const one = await logged(city);
    const { colleague } = people();
    const back = ofPlacement(one, { accepts: false, reason: WHY }) as never;
    expect(await done(colleague.ask, 'internshipMentorAnswer', back, PLACEMENT)).toEqual({ placement: null, userErrors: [] });
    expect(await shown(one.id, colleague.ask)).toBeNull();
    const word = { placementId: one.id, day: '2026-02-02', expectedVersion: 1, seen: true };
    expect(await malformed(colleague.ask, 'internshipLogAnswer', word)).toEqual(['NOT_FOUND']);
    const { data } = await colleague.ask('{ internshipsMentored(first: 50) { edges { node { id } } } }');
    expect(data.internshipsMentored.edges).not.toContainEqual({ node: { id: one.id } });
  });

  it('is of the unit, in service, and not named by whoever does not lead it', async () => {
    const one = await placed(city);
    const { superior, colleague, hr, otherHr } = people();
    const name = (ask = superior.ask, mentorId = colleague.employeeId) =>
      malformed(ask, 'internshipMentorName', ofPlacement(one, { mentorId }));
    expect(await name(superior.ask, hr.employeeId)).toEqual(['INVALID']);
    expect(await name(superior.ask, otherHr.employeeId)).toEqual(['NOT_FOUND']);
    expect(await name(colleague.ask)).toEqual(['NOT_FOUND']);
    expect(await name(otherHr.ask)).toEqual(['NOT_FOUND']);
    expect(await name(one.ask)).toEqual(['!FORBIDDEN']);
    const both = await Promise.all([name(), name(superior.ask, people().staff.employeeId)]);
    expect(both.toSorted()).toEqual([[], ['VERSION_CONFLICT']]);
  });
});

describe('a logbook', () => {
  it('has one entry a day, also where two are written at once, and the mentor’s word', async () => {
    const one = await mentored(city);
    expect(await malformed(one.ask, 'internshipLogWrite', ofPlacement(one, entry('2026-02-02')))).toEqual(['NOT_OPEN_YET']);
    city.setNow(FIRST_DAY);
    const write = (day: string, more: object = {}) =>
      malformed(one.ask, 'internshipLogWrite', { placementId: one.id, ...entry(day, more) });
    const both = await Promise.all([write('2026-02-02'), write('2026-02-02', { text: 'Menyusun jadwal rapat tim.' })]);
    expect(both.toSorted()).toEqual([[], ['VERSION_CONFLICT']]);
    expect(await write('2026-02-03')).toEqual(['OUT_OF_RANGE']);
    expect(await write('2026-01-30')).toEqual(['OUT_OF_RANGE']);
    expect(await write('2026-02-02', { expectedVersion: 1, text: 'Kurang' })).toEqual(['OUT_OF_RANGE']);
    expect(await write('2026-02-02', { expectedVersion: 1 })).toEqual([]);
    const { colleague, superior } = people();
    const answer = (more: object, ask = colleague.ask) =>
      malformed(ask, 'internshipLogAnswer', { placementId: one.id, day: '2026-02-02', expectedVersion: 2, ...more });
    expect(await answer({ seen: true }, superior.ask)).toEqual(['FORBIDDEN']);
    expect(await answer({ seen: false })).toEqual(['REQUIRED']);
    expect(await answer({ seen: false, reason: WHY })).toEqual([]);
    expect(await shown(one.id)).toMatchObject({ daysLogged: 1, daysSeen: 0, daysReturned: 1 });
    expect(await write('2026-02-02', { expectedVersion: 3, text: 'Menyusun daftar layanan dengan contoh.' })).toEqual([]);
    expect(await answer({ seen: true, expectedVersion: 4 })).toEqual([]);
    expect(await write('2026-02-02', { expectedVersion: 5 })).toEqual(['TRANSITION_REFUSED']);
    const now = await shown(one.id, one.ask);
    expect(now).toMatchObject({ daysLogged: 1, daysSeen: 1, daysReturned: 0, version: one.version });
    expect(now.logbook.edges).toMatchObject([{ node: { day: '2026-02-02', seen: true } }]);
  });

  it('is written until seven days later, to the midnight in WIB; what was returned anew until seven days after that', async () => {
    const one = await logged(city);
    const write = (day: string, more: object = {}) =>
      malformed(one.ask, 'internshipLogWrite', { placementId: one.id, ...entry(day, more) });
    city.setNow('2026-02-10T16:59:59.999Z');
    expect(await write('2026-02-03')).toEqual([]);
    city.setNow('2026-02-10T17:00:00.000Z');
    expect(await write('2026-02-02', { expectedVersion: 1 })).toEqual(['DEADLINE_PASSED']);
    expect(await write('2026-02-03', { expectedVersion: 1 })).toEqual(['DEADLINE_PASSED']);
    const back = { placementId: one.id, day: '2026-02-02', expectedVersion: 1, seen: false, reason: WHY };
    expect(await malformed(people().colleague.ask, 'internshipLogAnswer', back)).toEqual([]);
    city.setNow('2026-02-18T16:59:59.999Z');
    expect(await write('2026-02-02', { expectedVersion: 2 })).toEqual([]);
  });

  it('of which an entry was returned is open as long as that, after the internship is over', async () => {
    const one = await logged(city);
    const mayWrite = async () => (await shown(one.id, one.ask)).allowedActions.includes('internshipLogWrite');
    city.setNow('2026-06-05T16:59:59.999Z');
    expect(await mayWrite()).toBe(true);
    city.setNow('2026-06-05T17:00:00.000Z');
    expect(await mayWrite()).toBe(false);
    const back = { placementId: one.id, day: '2026-02-02', expectedVersion: 1, seen: false, reason: WHY };
    expect(await malformed(people().colleague.ask, 'internshipLogAnswer', back)).toEqual([]);
    city.setNow('2026-06-13T16:59:59.999Z');
    expect(await mayWrite()).toBe(true);
    // A day that was never written is none the more open for it.
    expect(await malformed(one.ask, 'internshipLogWrite', { placementId: one.id, ...entry('2026-05-29') })).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-06-13T17:00:00.000Z');
    expect(await mayWrite()).toBe(false);
    const anew = { placementId: one.id, ...entry('2026-02-02', { expectedVersion: 2 }) };
    expect(await malformed(one.ask, 'internshipLogWrite', anew)).toEqual(['DEADLINE_PASSED']);
  });

  it('is read by its student, its mentor and those who lead, and by nobody else', async () => {
    const one = await logged(city);
    const other = await placed(city);
    const { colleague, superior, unitHead, auditor, staff, otherHr } = people();
    for (const ask of [one.ask, colleague.ask, superior.ask, unitHead.ask, auditor.ask])
      expect((await shown(one.id, ask)).logbook.edges).toHaveLength(1);
    for (const ask of [other.ask, staff.ask, otherHr.ask, city.nobody]) expect(await shown(one.id, ask)).toBeNull();
    city.setNow(FIRST_DAY);
    expect(
      await malformed(other.ask, 'internshipLogWrite', { placementId: one.id, ...entry('2026-02-02', { expectedVersion: 1 }) }),
    ).toEqual(['NOT_FOUND']);
  });
});

describe('leave', () => {
  it('is asked and answered once, and does not overlap', async () => {
    const one = await logged(city);
    const { colleague, superior } = people();
    const ask = (from: string, until: string, of = one) =>
      malformed(of.ask, 'internshipLeaveAsk', ofPlacement(of, { from, until, reason: 'Ujian akhir semester.' }));
    expect(await ask('2026-02-01', '2026-02-01')).toEqual(['OUT_OF_RANGE']);
    expect(await ask('2026-02-09', '2026-02-08')).toEqual(['DATE_ORDER']);
    expect(await ask('2026-05-29', '2026-05-30')).toEqual(['OUT_OF_RANGE']);
    expect(await ask('2026-02-09', '2026-02-10')).toEqual([]);
    const asked = { ...one, version: one.version + 1 };
    expect(await ask('2026-02-10', '2026-02-11', asked)).toEqual(['DATES_OVERLAP']);
    const answer = (more: object, of = asked, by = colleague.ask) =>
      malformed(by, 'internshipLeaveAnswer', ofPlacement(of, { number: 1, ...more }));
    expect(await answer({ grants: false })).toEqual(['REQUIRED']);
    expect(await answer({ grants: true, number: 2 })).toEqual(['NOT_FOUND']);
    expect(await answer({ grants: false, reason: WHY })).toEqual([]);
    const refusedLeave = { ...one, version: one.version + 2 };
    expect(await answer({ grants: true }, refusedLeave)).toEqual(['TRANSITION_REFUSED']);
    // What was refused is in nobody's way.
    expect(await ask('2026-02-10', '2026-02-11', refusedLeave)).toEqual([]);
    expect(await answer({ grants: true, number: 2 }, { ...one, version: one.version + 3 }, superior.ask)).toEqual([]);
    expect((await shown(one.id, one.ask)).leaves).toMatchObject([
      { granted: false, answer: WHY },
      { granted: true, answer: null },
    ]);
  });

  it('is taken back before it is answered, and of what was granted before its first day', async () => {
    const one = await logged(city);
    const { colleague } = people();
    let { version } = one;
    const tried = async (ask: Ask, name: MutationName, more: object): Promise<string[]> => {
      const codes = await malformed(ask, name, ofPlacement({ id: one.id, version }, more));
      version += codes.length === 0 ? 1 : 0;
      return codes;
    };
    const asked = (from: string) => tried(one.ask, 'internshipLeaveAsk', { from, until: from, reason: 'Ujian akhir semester.' });
    const back = (number: number, ask = one.ask) => tried(ask, 'internshipLeaveTakeBack', { number });
    expect(await back(1)).toEqual(['TRANSITION_REFUSED']);
    expect(await asked('2026-02-09')).toEqual([]);
    expect(await back(2)).toEqual(['NOT_FOUND']);
    expect(await back(1, colleague.ask)).toEqual(['!FORBIDDEN']);
    expect(await back(1)).toEqual([]);
    expect(await tried(colleague.ask, 'internshipLeaveAnswer', { number: 1, grants: true })).toEqual(['TRANSITION_REFUSED']);
    // Its days are free.
    expect(await asked('2026-02-09')).toEqual([]);
    expect(await tried(colleague.ask, 'internshipLeaveAnswer', { number: 2, grants: true })).toEqual([]);
    expect(await asked('2026-02-16')).toEqual([]);
    expect(await back(1)).toEqual(['TRANSITION_REFUSED']);
    city.setNow('2026-02-08T17:00:00.000Z');
    expect(await back(2)).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-02-08T16:59:59.999Z');
    expect(await back(2)).toEqual([]);
    expect((await shown(one.id)).leaves).toMatchObject([
      { granted: null, takenBackAt: expect.any(String) },
      { granted: true, takenBackAt: '2026-02-08T16:59:59.999Z' },
      { granted: null, takenBackAt: null },
    ]);
  });

  it('is asked thirty times at most, which is said before it is tried', async () => {
    const one = await logged(city);
    let { version } = one;
    for (let i = 0; i < 30; i += 1) {
      const day = new Date(Date.UTC(2026, 1, 9 + i)).toISOString().slice(0, 10);
      const leave = ofPlacement({ id: one.id, version }, { from: day, until: day, reason: 'Ujian akhir semester.' });
      expect(await malformed(one.ask, 'internshipLeaveAsk', leave)).toEqual([]);
      version += 1;
    }
    const now = await shown(one.id, one.ask);
    expect(now.allowedActions).not.toContain('internshipLeaveAsk');
    expect(now.blockers).toContainEqual({ action: 'internshipLeaveAsk', code: 'LIMIT_REACHED' });
  });
});

describe('an internship', () => {
  it('ends early by the student, not before the last day that was logged; its days are free for another', async () => {
    const one = await logged(city);
    city.setNow('2026-02-04T02:00:00.000Z');
    const write = { placementId: one.id, ...entry('2026-02-03') };
    await done(one.ask, 'internshipLogWrite', write, PLACEMENT);
    const end = (more: object = {}) =>
      malformed(one.ask, 'internshipEnd', ofPlacement(one, { reason: 'Melanjutkan ke kampus lain.', ...more }));
    expect(await end({ on: '2026-02-02' })).toEqual(['OUT_OF_RANGE']);
    expect(await end({ on: '2026-02-05' })).toEqual(['OUT_OF_RANGE']);
    expect(await end({ on: '2026-02-03' })).toEqual([]);
    expect(await shown(one.id)).toMatchObject({ status: 'OVER', ending: { side: 'STUDENT', on: '2026-02-03' } });
    expect(await malformed(one.ask, 'internshipLogWrite', { placementId: one.id, ...entry('2026-02-04') })).toEqual(['OUT_OF_RANGE']);
    const ended = ofPlacement({ ...one, version: one.version + 1 }, { reason: WHY });
    expect(await malformed(people().hr.ask, 'internshipEnd', ended)).toEqual(['TRANSITION_REFUSED']);
  });

  it('does not end before a day that is logged at the same moment', async () => {
    const one = await logged(city);
    city.setNow('2026-02-03T02:00:00.000Z');
    const both = await Promise.all([
      malformed(one.ask, 'internshipLogWrite', { placementId: one.id, ...entry('2026-02-03') }),
      malformed(people().hr.ask, 'internshipEnd', ofPlacement(one, { on: '2026-02-02', reason: WHY })),
    ]);
    expect(both.toSorted()).toEqual([[], ['OUT_OF_RANGE']]);
  });

  it('is called off before its first day by the city, and the place is anybody’s again', async () => {
    const one = await placed(city);
    const off = ofPlacement(one, { reason: 'Unit pindah gedung.' });
    expect(await malformed(people().hr.ask, 'internshipEnd', { ...off, on: '2026-02-02' })).toEqual(['INVALID']);
    expect(await malformed(people().hr.ask, 'internshipEnd', off)).toEqual([]);
    expect(await shown(one.id, one.ask)).toMatchObject({ status: 'CALLED_OFF', ending: { side: 'CITY', on: null }, allowedActions: [] });
    const { data } = await one.ask('{ me { internStudent { applications { status allowedActions } } } }');
    expect(data.me.internStudent.applications).toEqual([{ status: 'CALLED_OFF', allowedActions: [] }]);
  });

  it('that ends on its first day leaves place and days to another', async () => {
    city.setNow(OPEN);
    const { setup, units } = city;
    const partner = await agreed(city, setup, { quota: 1 });
    const programme = await publishedProgramme(setup, units.aptika, { units: [{ unitId: units.aptika, places: 1 }] });
    const [first, second] = [await applied(city, partner.id, programme.id), await applied(city, partner.id, programme.id)];
    const one = await offered(setup, units.aptika, first);
    const { application } = await done(one.ask, 'internshipConfirm', ofApplication(one), APPLICATION);
    city.setNow(FIRST_DAY);
    const accept = { ...ofApplication(second), unitId: units.aptika, reason: WHY };
    expect((await malformed(setup, 'internshipAccept', accept)).toSorted()).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED']);
    await done(one.ask, 'internshipEnd', { ...ofPlacement(application.placement), reason: 'Diterima di tempat lain.' }, PLACEMENT);
    expect(await malformed(setup, 'internshipAccept', accept)).toEqual([]);
  });

  it('that the student withdraws from before its first day is called off; afterwards it is ended', async () => {
    const one = await placed(city);
    const withdraw = { applicationId: one.applicationId, expectedVersion: 3 };
    city.setNow('2026-02-01T17:00:00.000Z');
    expect(await malformed(one.ask, 'internshipWithdraw', withdraw)).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-02-01T16:59:59.999Z');
    await done(one.ask, 'internshipWithdraw', ofApplication({ id: one.applicationId, version: 3 }), APPLICATION);
    expect(await shown(one.id, one.ask)).toMatchObject({ status: 'CALLED_OFF', ending: { side: 'STUDENT', on: null } });
    city.setNow(OPEN);
  });
});

// A student's internship from the profile to the credits that the university reads: each step as the person whose step it is, in README's order.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toldTo } from '../support/inbox.ts';
import { APPLICATION, agreed, ofApplication, publishedProgramme, REASON, student, studentLogin } from '../support/internship.ts';
import { entry, FIRST_DAY, LAST_DAY, OPEN, type Placed, SCORES, type Stepped, step, WHY } from '../support/internship-placed.ts';
import { done } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

const PAGE = `{ me { internStudent { name applications { status programme { title } acceptance { unitName confirmUntil }
  placement { status daysLogged credits { credits } certificate { code } } allowedActions } } } }`;

it('is a place, days with a mentor, a score, and what the university recognises', async () => {
  const { hr, superior, colleague } = city.people;
  city.setNow(OPEN);
  const partner = await agreed(city, hr.ask);
  const programme = await publishedProgramme(hr.ask, city.units.aptika);

  // A profile with its transcript, an application, a place that is offered, and told.
  const ask = await studentLogin(city);
  await student(city, partner.id, {}, { login: ask });
  const { application } = await done(ask, 'internshipApply', { programmeId: programme.id }, APPLICATION);
  const accept = { ...ofApplication(application), unitId: city.units.aptika, reason: REASON };
  const place = (await done(hr.ask, 'internshipAccept', accept, APPLICATION)).application;
  await stream.drain();
  expect(await toldTo(ask, application.id)).toMatchObject([{ event: 'INTERNSHIP_PLACE_OFFERED', state: 'AWAITED' }]);
  const { placement } = (await done(ask, 'internshipConfirm', ofApplication(place), APPLICATION)).application;
  const of = { ask, applicationId: application.id, institutionId: partner.id, programmeId: programme.id };
  let one: Placed | Stepped = { ...of, id: placement.id, version: placement.version };

  // A mentor of the unit, who accepts.
  one = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
  one = await step(colleague.ask, 'internshipMentorAnswer', one, { accepts: true });

  // Six days, of which one is worded anew; leave that is not needed after all.
  city.setNow(FIRST_DAY);
  one = await step(ask, 'internshipLeaveAsk', one, { from: '2026-02-05', until: '2026-02-05', reason: 'Ujian susulan di kampus.' });
  one = await step(colleague.ask, 'internshipLeaveAnswer', one, { number: 1, grants: true });
  one = await step(ask, 'internshipLeaveTakeBack', one, { number: 1 });
  city.setNow('2026-02-09T08:00:00.000Z');
  const days = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05', '2026-02-06', '2026-02-09'];
  for (const day of days) {
    one = await step(ask, 'internshipLogWrite', one, entry(day));
    if (day === '2026-02-04') {
      one = await step(colleague.ask, 'internshipLogAnswer', one, { day, expectedVersion: 1, seen: false, reason: WHY });
      one = await step(ask, 'internshipLogWrite', one, entry(day, { expectedVersion: 2, text: 'Menyusun data layanan, lengkap.' }));
    }
    one = await step(colleague.ask, 'internshipLogAnswer', one, { day, expectedVersion: day === '2026-02-04' ? 3 : 1, seen: true });
  }

  // The score with its certificate; anybody checks the code.
  city.setNow(LAST_DAY);
  one = await step(colleague.ask, 'internshipScore', one, { scores: SCORES, words: 'Bekerja dengan baik.' });
  // Units are reference data of the process: read before, as for whoever came first today.
  await ask(PAGE);
  const page = await ask(PAGE);
  expect(page.line?.reads).toBeLessThanOrEqual(2);
  const [mine] = page.data.me.internStudent.applications;
  expect(mine).toMatchObject({ status: 'CONFIRMED', placement: { status: 'SCORED', daysLogged: 6, credits: { credits: '1.00' } } });
  const { code } = mine.placement.certificate;
  const checked = await city.nobody(`{ internshipCertificateVerify(code: "${code}") { programmeTitle from until } }`);
  expect(checked.data.internshipCertificateVerify).toEqual({
    ...{ programmeTitle: 'Magang layanan digital', from: '2026-02-02', until: '2026-05-29' },
  });

  // The university reads what it recognises, and nothing of what was written.
  const liaison = await city.login({ sub: 'penghubung', roles: [], pool: 'liaisons', region: null, institutionId: partner.id });
  const read = await liaison(
    '{ partnerInterns(first: 10) { edges { node { daysLogged score credits { hours credits } certificate { code } } } } }',
  );
  expect(read.line?.reads).toBeLessThanOrEqual(2);
  expect(read.data.partnerInterns.edges).toEqual([
    { node: { daysLogged: 6, score: '85.50', credits: { hours: '45', credits: '1.00' }, certificate: { code } } },
  ]);
});

// A student's internship from the profile to the credits that the university reads: each step as the person whose step it is, as README tells it.
import { readFileSync } from 'node:fs';
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

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const PAGE = `{ me { internStudent { name applications { status programme { title } acceptance { unitName confirmUntil }
  placement { status daysLogged credits { credits } certificate { code } } allowedActions } } } }`;

it('is a place, days with a mentor, a score, and what the university recognises', async () => {
  const { hr, superior, colleague } = city.people;
  const lines: string[] = [];
  let today = '';
  const on = (now: string): void => {
    today = now.slice(0, 10);
    city.setNow(now);
  };
  const tell = (line: string): number => lines.push(`${today}  ${line}`);
  on(OPEN);
  const partner = await agreed(city, hr.ask);
  const programme = await publishedProgramme(hr.ask, city.units.aptika);

  // A profile with its transcript, an application, a place that is offered, and told.
  const ask = await studentLogin(city);
  await student(city, partner.id, {}, { login: ask });
  const { application } = await done(ask, 'internshipApply', { programmeId: programme.id }, APPLICATION);
  tell('a student of a partner university fills in a profile with the transcript, and applies');
  const accept = { ...ofApplication(application), unitId: city.units.aptika, reason: REASON };
  const place = (await done(hr.ask, 'internshipAccept', accept, APPLICATION)).application;
  await stream.drain();
  expect(await toldTo(ask, application.id)).toMatchObject([{ event: 'INTERNSHIP_PLACE_OFFERED', state: 'AWAITED' }]);
  tell('Wahyu (staffing agency) offers a place of a unit, with a reason: the inbox of the student says so');
  const { placement } = (await done(ask, 'internshipConfirm', ofApplication(place), APPLICATION)).application;
  const of = { ask, applicationId: application.id, institutionId: partner.id, programmeId: programme.id };
  let one: Placed | Stepped = { ...of, id: placement.id, version: placement.version };

  tell('the student confirms: the place is theirs');

  // A mentor of the unit, who accepts.
  one = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
  one = await step(colleague.ask, 'internshipMentorAnswer', one, { accepts: true });
  tell('Bambang (head of the unit) names a mentor, who accepts');

  // Six days, of which one is worded anew; leave that is not needed after all.
  on(FIRST_DAY);
  one = await step(ask, 'internshipLeaveAsk', one, { from: '2026-02-05', until: '2026-02-05', reason: 'Ujian susulan di kampus.' });
  one = await step(colleague.ask, 'internshipLeaveAnswer', one, { number: 1, grants: true });
  one = await step(ask, 'internshipLeaveTakeBack', one, { number: 1 });
  tell('leave is asked for, granted by the mentor, and taken back');
  on('2026-02-09T08:00:00.000Z');
  const days = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05', '2026-02-06', '2026-02-09'];
  for (const day of days) {
    one = await step(ask, 'internshipLogWrite', one, entry(day));
    if (day === '2026-02-04') {
      one = await step(colleague.ask, 'internshipLogAnswer', one, { day, expectedVersion: 1, seen: false, reason: WHY });
      one = await step(ask, 'internshipLogWrite', one, entry(day, { expectedVersion: 2, text: 'Menyusun data layanan, lengkap.' }));
    }
    one = await step(colleague.ask, 'internshipLogAnswer', one, { day, expectedVersion: day === '2026-02-04' ? 3 : 1, seen: true });
  }

  tell(`the student has written ${days.length} days, one of them anew with what the mentor missed; the mentor has seen them all`);

  // The score with its certificate; anybody checks the code.
  on(LAST_DAY);
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

  tell('the mentor gives the score by the rubric, and the certificate comes with it: anybody checks its code without a login');

  // The university reads what it recognises, and nothing of what was written.
  const liaison = await city.login({ sub: 'penghubung', roles: [], pool: 'liaisons', region: null, institutionId: partner.id });
  const read = await liaison(
    '{ partnerInterns(first: 10) { edges { node { daysLogged score credits { hours credits } certificate { code } } } } }',
  );
  expect(read.line?.reads).toBeLessThanOrEqual(2);
  expect(read.data.partnerInterns.edges).toEqual([
    { node: { daysLogged: 6, score: '85.50', credits: { hours: '45', credits: '1.00' }, certificate: { code } } },
  ]);
  const [{ node: recognised }] = read.data.partnerInterns.edges;
  tell(
    `the liaison of the university reads ${recognised.daysLogged} days, ${recognised.credits.hours} hours, ${recognised.credits.credits} credits (SKS) and the score ${recognised.score}, and no word of what was written`,
  );
  expect(README.split("## A student's internship")[1]?.split('```')[1]?.trim().split('\n'), 'README tells the same').toEqual(lines);
});

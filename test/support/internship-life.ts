// Whole lives of internships for tests of what is forgotten: one that was scored, a refusal, and an application that waits, each with words to look for.
import type { Ask } from './city.ts';
import { APPLICATION, agreed, applied, ofApplication, publishedProgramme } from './internship.ts';
import { entry, FIRST_DAY, LAST_DAY, mentored, OPEN, type Placed, SCORES, type Stepped, step } from './internship-placed.ts';
import { type Agency, done } from './people.ts';

/** In every word that was said. */
export const SECRET = 'Rahasia Kenanga';

export interface Life {
  scored: Stepped | Placed;
  login: Ask;
  code: string;
  studentId: string;
  refused: { ask: Ask; id: string };
  institutionId: string;
  programmeId: string;
}

/** One with a certificate, who was refused elsewhere; one who was refused; one of whom nobody has decided. */
export async function wholeLife(city: Agency, at: (instant: string) => void): Promise<Life> {
  const { hr, superior, colleague } = city.people;
  at(OPEN);
  const partner = await agreed(city, city.setup);
  const words = { name: SECRET, studyProgramme: 'informatika' };
  const programme = await publishedProgramme(city.setup, city.units.aptika);
  const first = await applied(city, partner.id, programme.id, words);
  const accept = { ...ofApplication(first), unitId: city.units.aptika, reason: `${SECRET}: sesuai kebutuhan.` };
  const place = (await done(hr.ask, 'internshipAccept', accept, APPLICATION)).application;
  const { placement } = (await done(first.ask, 'internshipConfirm', ofApplication(place), APPLICATION)).application;
  const of = { ask: first.ask, applicationId: first.id, institutionId: partner.id, programmeId: programme.id };
  let one: Placed | Stepped = await mentored(city, { ...of, id: placement.id, version: placement.version });
  const refused = await applied(city, partner.id, programme.id, words);
  await done(hr.ask, 'internshipRefuse', { ...ofApplication(refused), reason: `${SECRET}: tidak sesuai.` }, APPLICATION);
  await applied(city, partner.id, programme.id, words);
  at(FIRST_DAY);
  one = await step(first.ask, 'internshipLogWrite', one, entry('2026-02-02', { text: `${SECRET} menyusun data.` }));
  const seen = { day: '2026-02-02', expectedVersion: 1, seen: true, reason: `${SECRET} bagus.` };
  one = await step(colleague.ask, 'internshipLogAnswer', one, seen);
  one = await step(first.ask, 'internshipLeaveAsk', one, { from: '2026-03-02', until: '2026-03-03', reason: `${SECRET} sakit.` });
  one = await step(superior.ask, 'internshipLeaveAnswer', one, { number: 1, grants: true, reason: `${SECRET} semoga sembuh.` });
  at(LAST_DAY);
  one = await step(colleague.ask, 'internshipScore', one, { scores: SCORES, words: `${SECRET} bekerja dengan baik.` });
  const { data } = await first.ask('{ me { internStudent { id } } }');
  const studentId = data.me.internStudent.id;
  return {
    ...{ scored: one, login: first.ask, code: (one as Stepped).certificate.code, studentId, refused },
    ...{ institutionId: partner.id, programmeId: programme.id },
  };
}

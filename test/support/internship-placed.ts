// Internships of tests that somebody has: confirmed, with a mentor, made through the API.
import type { Ask } from './city.ts';
import { APPLICATION, agreed, applied, ofApplication, offered, publishedProgramme } from './internship.ts';
import { type MutationName, whole } from './mutations.ts';
import { type Agency, answered, done } from './people.ts';

export const PLACEMENT = `placement { id version status name programmeTitle unitName from until daysLogged daysSeen daysReturned
  mentors { employeeId name why answer reason leavesOn } leaves { number from until granted answer takenBackAt } ending { side on reason }
  logbook(first: 10) { edges { node { day version text seen answer } } }
  rubric { criterion name weight } scores { total isCorrection words scores { criterion score } } certificate { number code }
  allowedActions blockers { action code } }`;

/** Applications are open. */
export const OPEN = '2026-01-12T02:00:00.000Z';
/** Monday, the first day. */
export const FIRST_DAY = '2026-02-02T02:00:00.000Z';
/** Friday, the last day. */
export const LAST_DAY = '2026-05-29T02:00:00.000Z';
export const WHY = 'Sesuai kesepakatan dengan unit.';

export interface Placed {
  /** The student. */
  ask: Ask;
  id: string;
  version: number;
  applicationId: string;
  institutionId: string;
  programmeId: string;
}

export const ofPlacement = ({ id, version }: Pick<Placed, 'id' | 'version'>, more: object = {}) => ({
  placementId: id,
  expectedVersion: version,
  ...more,
});

/** A place in the unit, confirmed in January. */
export async function placed(city: Agency, { unitId = city.units.aptika, login }: { unitId?: string; login?: Ask } = {}): Promise<Placed> {
  city.setNow(OPEN);
  const { setup } = city;
  const institution = await agreed(city, setup);
  const programme = await publishedProgramme(setup, unitId);
  const one = await offered(setup, unitId, await applied(city, institution.id, programme.id, {}, login));
  const { application } = await done(one.ask, 'internshipConfirm', ofApplication(one), APPLICATION);
  const { id, version } = application.placement;
  return { ask: one.ask, id, version, applicationId: one.id, institutionId: institution.id, programmeId: programme.id };
}

/** As the internship is afterwards. */
export interface Stepped extends Placed {
  mentors: readonly object[];
  certificate: { number: string; code: string };
}

/** A step on the internship; answered with it as it is afterwards. */
export async function step<Name extends MutationName>(ask: Ask, name: Name, one: Placed, more: object): Promise<Stepped> {
  const { placement } = await answered<{ placement: Stepped }>(done(ask, name, whole(name, ofPlacement(one, more)), PLACEMENT));
  return { ...one, ...placement };
}

/** With the colleague as mentor, who has accepted. */
export async function mentored(city: Agency, from?: Placed): Promise<Placed> {
  const one = from ?? (await placed(city));
  const { colleague, superior } = city.people;
  const named = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
  return step(colleague.ask, 'internshipMentorAnswer', named, { accepts: true });
}

export const entry = (day: string, more: object = {}) => ({ day, text: `Menyusun data layanan ${day}.`, expectedVersion: 0, ...more });

/** On its first day, with the entry of that day. */
export async function logged(city: Agency): Promise<Placed> {
  const one = await mentored(city);
  city.setNow(FIRST_DAY);
  return step(one.ask, 'internshipLogWrite', one, entry('2026-02-02'));
}

export const SCORES = ['DISCIPLINE', 'WORK', 'KNOWLEDGE', 'TEAMWORK', 'INITIATIVE'].map((criterion) => ({ criterion, score: '85.5' }));

/** On its last day, with the final score. */
export async function scored(city: Agency): Promise<Placed> {
  const one = await mentored(city);
  city.setNow(LAST_DAY);
  return step(city.people.colleague.ask, 'internshipScore', one, { scores: SCORES, words: 'Bekerja dengan baik.' });
}

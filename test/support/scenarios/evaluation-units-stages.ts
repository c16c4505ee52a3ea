// Units with an achievement, calibration sessions and objections at each stage of their life.
import { REGION } from '../city.ts';
import { done, hire, type Person } from '../people.ts';
import { PLANNING_DAY } from '../season.ts';
import {
  agreedPlan,
  EVALUATION_DAY,
  type Evaluated,
  evaluationStep,
  handedOver,
  judged,
  type OpenEvaluation,
  openEvaluation,
  rated,
  SELF,
} from './evaluation-stages.ts';
import { freshUnit, nextSerial, type Season } from './stages.ts';

const ACHIEVEMENT = 'unitAchievement { id version }';
const SESSION = 'calibration { id version status }';

export interface Led {
  unitId: string;
  head: Person;
}

/** A new unit with a head who answers to the regional secretary. */
export async function ledUnit(city: Season): Promise<Led> {
  const unitId = await freshUnit(city);
  const name = `Kepala Baru ${nextSerial()}`;
  const post = { unit: 'fresh', title: 'Kepala Dinas', name, supervisor: 'secretary', isHead: true };
  const who = `head-${nextSerial()}`;
  return { unitId, head: await hire(city, city.setup, unitId, who, post, city.people.secretary.employeeId, REGION) };
}

export const REASON = 'Laporan kinerja unit, disahkan Inspektorat';

export const achieving = <More extends object>(unitId: string, more: More = {} as More) => ({
  unitId,
  year: 2026,
  expectedVersion: 0,
  achievement: 'EXCELLENT',
  reason: REASON,
  ...more,
});

export async function achieved(city: Season): Promise<Led & { version: number }> {
  const led = await ledUnit(city);
  city.setNow(EVALUATION_DAY);
  const input = achieving(led.unitId);
  const payload = await done(city.people.secretary.ask, 'unitAchievementSet', input, ACHIEVEMENT);
  return { ...led, version: payload.unitAchievement.version };
}

export async function finalised(city: Season): Promise<Led & { version: number }> {
  const led = await achieved(city);
  const input = { unitId: led.unitId, year: 2026, expectedVersion: led.version };
  const { unitAchievement } = await done(led.head.ask, 'unitFinalise', input, ACHIEVEMENT);
  return { ...led, version: unitAchievement.version };
}

export interface Employed {
  person: Person;
  planId: string;
}

/** A new unit with a head and some people, each with an agreed plan of 2026. */
export async function staffedUnit(city: Season, count: number): Promise<Led & { staff: Employed[] }> {
  city.setNow(PLANNING_DAY);
  const led = await ledUnit(city);
  const staff: Employed[] = [];
  for (let i = 0; i < count; i += 1) {
    const serial = nextSerial();
    const post = { unit: 'fresh', title: `Analis ${serial}`, name: `Pegawai Unit ${serial}`, supervisor: 'secretary' };
    const person = await hire(city, city.setup, led.unitId, `unit-staff-${serial}`, post, led.head.employeeId, REGION);
    staff.push({ person, planId: (await agreedPlan(person, led.head, 2026)).id });
  }
  city.setNow(EVALUATION_DAY);
  return { ...led, staff };
}

/** Rated by the head of the unit. */
export async function ratedIn({ head }: Led, { person, planId }: Employed, ratings: object): Promise<OpenEvaluation> {
  const saved = await evaluationStep(person.ask, 'selfAssessmentSave', await openEvaluation(person.ask, planId), SELF);
  const waiting = await evaluationStep(person.ask, 'selfAssessmentSubmit', saved);
  return evaluationStep(head.ask, 'evaluationRate', waiting, ratings);
}

export interface Session {
  id: string;
  version: number;
}

/** One from the line of the section's people, one from outside it. */
export const membersOf = ({ people }: Season): string[] => [people.superior.employeeId, people.hrHead.employeeId];

export async function sessionOpened(city: Season, unitId: string): Promise<Session> {
  city.setNow(EVALUATION_DAY);
  const input = { unitId, year: 2026, memberIds: membersOf(city) };
  return (await done(city.people.hr.ask, 'calibrationOpen', input, SESSION)).calibration;
}

/** The section's session of the year: one for all. */
export async function sectionSession(city: Season): Promise<Session> {
  const query = 'query($unit: ID!) { calibration(unitId: $unit, year: 2026) { id version status } }';
  const { data } = await city.people.hr.ask(query, { unit: city.units.aptika });
  return data.calibration?.status === 'OPEN' ? data.calibration : sessionOpened(city, city.units.aptika);
}

export const lowering = <More extends object>({ id, version }: Session, calibrationId: string, more: More = {} as More) => ({
  calibrationId,
  evaluationId: id,
  expectedVersion: version,
  behaviour: 'MEETS',
  reason: 'Setara dengan pegawai lain pada bidang ini',
  ...more,
});

export interface Proposal extends Evaluated {
  calibrationId: string;
  changeId: string;
  version: number;
}

/** The member from outside proposes. */
export async function proposedChange(city: Season): Promise<Proposal> {
  const made = await rated(city);
  const { id: calibrationId } = await sectionSession(city);
  const input = lowering(made.evaluation, calibrationId);
  const { change } = await done(city.people.hrHead.ask, 'calibrationPropose', input, 'change { id version }');
  return { ...made, calibrationId, changeId: change.id, version: change.version };
}

export const ofChange = <More extends object>({ calibrationId, changeId, version }: Proposal, more: More = {} as More) => ({
  calibrationId,
  changeId,
  expectedVersion: version,
  ...more,
});

export interface Objected extends Evaluated {
  objection: Session;
}

export const GROUNDS = 'Realisasi triwulan IV belum dihitung dalam penilaian ini.';

export async function objected(city: Season, ratings?: object): Promise<Objected> {
  const given = await handedOver(city, ratings ?? { result: judged('MEETS'), behaviour: judged('MEETS') });
  const input = { evaluationId: given.evaluation.id, expectedVersion: given.evaluation.version, grounds: GROUNDS };
  const { objection } = await done(given.person.ask, 'objectionFile', input, 'objection { id version }');
  return { ...given, objection };
}

export const ofObjection = <More extends object>({ objection }: Objected, more: More = {} as More) => ({
  objectionId: objection.id,
  expectedVersion: objection.version,
  ...more,
});

/** The rater has said a word. */
export async function heard(city: Season, ratings?: object): Promise<Objected> {
  const made = await objected(city, ratings);
  const input = ofObjection(made, { text: 'Penilaian disusun dari bukti yang ada.' });
  const payload = await done(city.people.superior.ask, 'objectionStatement', input, 'objection { id version }');
  return { ...made, objection: payload.objection };
}

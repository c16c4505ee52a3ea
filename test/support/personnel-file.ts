// A whole year of somebody, with words in every place of it, and the years after: what forgetting a personnel file is tried on.
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { makeNik } from '../../src/platform/rules/identifiers.ts';
import { nominated, openRule } from './awards.ts';
import type { Ask } from './city.ts';
import { levelled } from './competences.ts';
import { activated, develop } from './development.ts';
import { askFor, give } from './feedback.ts';
import { open, step } from './onboarding.ts';
import { done, type Person } from './people.ts';
import { propose, release, YEAR_2027 } from './policy.ts';
import { enrol, launchedRound, subjectStep } from './reviews.ts';
import { EVALUATION_DAY } from './scenarios/evaluation-stages.ts';
import { heard, type Objected, ofObjection } from './scenarios/evaluation-units-stages.ts';
import { filed } from './scenarios/organisation.ts';
import { nextSerial, type Season } from './scenarios/stages.ts';
import { asked, BEFORE_IT, decided, sessionOf } from './training.ts';

export const CANARY = 'Kenari Kuning';

/** Fields in which people write as they like; names of things are not among them. */
const FREE =
  /^(?:text|note|notes|reason|reasons|comment|title|standard|unit|grounds|question|goal|words|basis|achievements|obstacles|helpNeeded|remark|answer)$/;

function sung(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return FREE.test(name) ? `${value} ${CANARY}` : value;
  if (Array.isArray(value)) return value.map((one) => sung(one, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sung(one, key)]));
}

const NAMES = /\b(?:unitCreate|positionCreate|policyPropose|awardRule\w+|reviewRound\w+)\(/;

/** Whatever somebody writes from here on says it too. */
const singing =
  (ask: Ask): Ask =>
  (query, variables, headers) =>
    ask(query, variables && !NAMES.test(query) ? (sung(variables) as object) : variables, headers);

/** Everybody of a city, and whoever logs in later. */
export function allSing(city: Season): void {
  for (const one of Object.values(city.people)) one.ask = singing(one.ask);
  const { login } = city;
  city.login = async (who) => singing(await login(who));
}

const BYTES = '%PDF-';
const FILE = {
  fileName: `${CANARY}.pdf`,
  contentType: 'application/pdf',
  size: 5,
  sha256: createHash('sha256').update(BYTES).digest('hex'),
};

export interface Life extends Objected {
  nik: string;
}

async function work({ people, files, setNow }: Season, { ask, employeeId }: Person, planId: string): Promise<void> {
  setNow('2026-03-10T02:00:00.000Z');
  const { data } = await ask('query($id: ID!) { plan(id: $id) { version targets { id indicators { id } } } }', { id: planId });
  const [target] = data.plan.targets;
  const { upload } = await done(ask, 'evidenceUpload', { planId, ...FILE }, 'upload { evidenceId }');
  files.set(`evidence/${planId}/${upload.evidenceId}`, { size: FILE.size, sha256: FILE.sha256, head: '255044462d' });
  const entry = { planId, targetId: target.id, indicatorId: target.indicators[0].id, day: '2026-03-09' };
  const proof = { evidenceIds: [upload.evidenceId], links: [{ url: 'https://semarangkota.go.id/laporan', title: CANARY }] };
  await done(ask, 'progressAdd', { ...entry, value: '91', note: 'Sesuai jadwal', ...proof }, 'entry { id }');
  const said = { planId, targetId: target.id, text: 'Bagus' };
  await done(people.superior.ask, 'planComment', said, 'comment { id }');
  const leave = { employeeId, year: 2026, kind: 'SICK', from: '2026-02-02', to: '2026-02-03', reason: 'Sakit' };
  await done(people.hr.ask, 'absenceRecord', leave, 'sheet { id }');
}

async function talk({ people }: Season, { ask, employeeId }: Person): Promise<void> {
  await give(people.colleague.ask, employeeId);
  await give(people.colleague.ask, employeeId, { visibility: 'PRIVATE' });
  const { id, version } = await give(people.superior.ask, employeeId, { visibility: 'COUNTED' });
  await done(people.superior.ask, 'feedbackWithdraw', { feedbackId: id, expectedVersion: version }, 'feedback { id }');
  await give(ask, people.colleague.employeeId ?? '', { visibility: 'PRIVATE' });
  await askFor(ask, people.colleague.employeeId ?? '');
}

/** A place in a round that was taken back, a training that was asked for, a nomination that came to nothing, a newcomer's first days. */
async function more(city: Season, person: Person): Promise<void> {
  const { people, setup, units } = city;
  const { employeeId } = person;
  city.setNow(BEFORE_IT);
  const session = await sessionOf(setup);
  await decided(people.superior.ask, await asked(person.ask, session), { approved: false, reason: 'Bulan ini penuh' });
  await step(setup, 'onboardingCancel', await open(city, person, 'TRANSFER'), { reason: 'Sudah lama di sini' });
  city.setNow(EVALUATION_DAY);
  const rule = await openRule(people.hr.ask, { nominateFrom: '2026-12-01', nominateUntil: '2026-12-31' });
  await nominated(people.superior.ask, person, rule);
  const round = await launchedRound(people.hr.ask, units.aptika, { nominateUntil: '2026-12-15', answerUntil: '2026-12-31' });
  const place = await enrol(people.hr.ask, round, employeeId);
  await subjectStep(people.hr.ask, 'reviewSubjectWithdraw', place, { reason: 'Akan pensiun' });
}

const versionOf = async ({ people }: Season, employeeId: string): Promise<number> =>
  (await people.hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

async function grow({ people }: Season, person: Person): Promise<void> {
  const plan = await activated(person, people.superior.ask);
  await develop(person.ask, 'developmentReview', plan, { text: 'Berjalan baik' });
  await levelled(people.superior.ask, person);
}

/** Plans, work, ratings, an objection that was decided, feedback, corrections; and then the last day of service, the last of 2026. */
export async function wholeLife(city: Season): Promise<Life> {
  const { people, setup } = city;
  await release(people.hr.ask, await propose(setup, '2026-02-01', { calendar: YEAR_2027 }));
  const made = await heard(city);
  const { person, planId } = made;
  const { employeeId } = person;
  await work(city, person, planId);
  city.setNow(EVALUATION_DAY);
  await done(
    people.superior2.ask,
    'objectionDecide',
    ofObjection(made, { outcome: 'REJECTED', reasons: 'Sesuai bukti' }),
    'objection { id }',
  );
  await talk(city, person);
  await grow(city, person);
  await more(city, person);
  await filed(person.ask);
  const of = async () => ({ employeeId, expectedVersion: await versionOf(city, employeeId) });
  const lend = { toEmployeeId: people.colleague.employeeId, validFrom: '2026-12-11', validTo: '2026-12-20', reason: 'Cuti' };
  await done(person.ask, 'delegationGrant', { ...(await of()), ...lend }, 'employee { id }');
  const nik = makeNik({ district: '33.74.10', birthDate: '1980-05-17', sex: 'FEMALE', serial: 5000 + nextSerial() });
  const proof = { number: '800/1/2026', issuedOn: '2026-12-01' };
  await done(people.hr.ask, 'nikCorrect', { ...(await of()), nik, reason: 'Salah ketik', proof }, 'employee { id }');
  const change = { ...(await of()), validFrom: '2026-12-01', grade: 'IV/a', reason: 'Naik pangkat', proof };
  await done(people.hr.ask, 'employeeRecordChange', change, 'employee { id }');
  const end = { ...(await of()), assignmentId: person.assignmentId, validTo: '2026-12-31' };
  await done(people.hr.ask, 'assignmentEnd', end, 'employee { id }');
  return { ...made, nik };
}

export const LEFT_ON = '2026-12-31';
/** Five years later, to the midnight. */
export const KEPT = '2031-12-30T16:59:59.999Z';
export const DUE = '2031-12-30T17:00:00.000Z';

export interface Part {
  done: number;
  left: number;
}

export const forgetPart = (hr: Ask, employeeId: string): Promise<Part> => done(hr, 'personnelFileForget', { employeeId }, 'done left');

/** Until nothing is left; what each part came to. */
export async function forgetFile(hr: Ask, employeeId: string): Promise<Part[]> {
  const parts: Part[] = [];
  do parts.push(await forgetPart(hr, employeeId));
  while (parts.at(-1)?.left !== 0 && parts.length < 50);
  expect(parts.at(-1)?.left).toBe(0);
  return parts;
}

// Onboardings of the demo: a candidate in probation, a PPPK who has just come, somebody who moved and has settled in; and templates of the city's own.
import { CPNS_TASKS, PPPK_TASKS, TRANSFER_TASKS } from '../src/modules/onboarding/rules/template-defaults.ts';
import type { TaskTemplate } from '../src/modules/onboarding/rules/types.ts';
import { makeNiPppk, makeNip } from '../src/platform/rules/identifiers.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';
import { asMade, officer, type Step, type Stored, teammates, walk } from './team.ts';

const ONBOARDING = { of: 'onboarding', idField: 'onboardingId' };

interface Newcomer {
  label: string;
  name: string;
  kind: 'CPNS' | 'PPPK' | 'PNS';
  grade: string;
  sex: 'FEMALE' | 'MALE';
  birthDate: string;
  title: string;
  /** Days since they began. */
  since: number;
}

/** No city draws so high: nobody else of the birth date has it. */
const SERIAL = 970;

function identifierOf({ kind, birthDate, sex }: Newcomer, validFrom: string): string {
  if (kind === 'PPPK') return makeNiPppk({ birthDate, sex, firstYear: Number(validFrom.slice(0, 4)), contract: 21, serial: SERIAL });
  return makeNip({ birthDate, sex, appointedIn: kind === 'PNS' ? '2019-03' : validFrom.slice(0, 7), serial: SERIAL });
}

/** In a post of their own, led by the superior of the personas, with an onboarding from the first day on. */
async function begin(written: WrittenCity, of: Newcomer, onboarding: string): Promise<{ as: Viewer; made: Stored }> {
  const { writer, days, units, people, hr } = written;
  const { label, name, kind, grade, sex, birthDate, title, since } = of;
  const [validFrom, at] = [days.day(-since), days.at(days.day(-since))];
  // Beside the team's own unit: who began last year has no rating of it, and its unit is made final in the examples.
  const post = { unitId: units.get('diskominfo-persandian'), title, kind: 'FUNCTIONAL', level: 'AHLI_PERTAMA' };
  type Post = { position: { id: string } };
  const { position } = await writer.run<Post>(hr, at, `post of ${label}`, 'positionCreate', post, 'position { id }');
  const supervisorId = people.get(personOf(written, 'superior').handle)?.employeeId;
  const person = {
    ...{ name, sex, birthDate, kind, grade, identifier: identifierOf(of, validFrom), nik: null },
    assignment: { positionId: position.id, supervisorId, validFrom },
  };
  type Created = { employee: { id: string; history: { id: string }[] } };
  const { employee } = await writer.run<Created>(hr, at, `newcomer ${label}`, 'employeeCreate', person, 'employee { id history { id } }');
  const opening = { employeeId: employee.id, assignmentId: employee.history[0]?.id, kind: onboarding };
  type Opened = { onboarding: Stored };
  const opened = await writer.run<Opened>(officer(written), at, `onboarding ${label}`, 'onboardingOpen', opening, 'onboarding { id }');
  const as: Viewer = { id: `seed:${label}`, roles: new Set(['PUBLIC', 'EMPLOYEE']), region: hr.region, employeeId: employee.id };
  return { as, made: asMade(opened.onboarding) };
}

const task = (as: Viewer, day: number, taskNumber: number): Step => ({ as, day, name: 'onboardingTaskDone', input: { taskNumber } });
const word = (as: Viewer, day: number, text: string): Step => ({
  ...{ as, day, name: 'onboardingCheckPointWrite' },
  input: { checkPoint: 'DAY_30', text },
});

/** Account, mailbox and SRIKANDI, each by who leads the unit that serves IT. */
const accounts = (written: WrittenCity, day: number): Step[] =>
  [3, 4, 5].map((number, i) => task(personaAs(written, 'superior2'), day + i, number));

/** Three months and a week: a mentor, the first check-point held, others late. */
async function writeCandidate(written: WrittenCity): Promise<void> {
  const { as, made } = await begin(
    written,
    {
      ...{ label: 'candidate', name: 'Laras Puspitaningrum', kind: 'CPNS', grade: 'III/a', sex: 'FEMALE', birthDate: '2000-04-12' },
      ...{ title: 'Pranata Komputer (CPNS)', since: 98 },
    },
    'CPNS',
  );
  const superior = personaAs(written, 'superior');
  const [mentor] = teammates(written);
  const admin = personaAs(written, 'unit-admin', 'UNIT_ADMIN');
  await walk(written, 'candidate', ONBOARDING, made, [
    { as: superior, day: -96, name: 'onboardingMentorName', input: { mentorId: mentor.employeeId } },
    { as: mentor, day: -95, name: 'onboardingMentorAnswer', input: { accepts: true } },
    task(admin, -97, 1),
    task(superior, -97, 2),
    ...accounts(written, -97),
    task(as, -92, 6),
    task(as, -91, 7),
    word(as, -66, 'Saya masih belajar alur persuratan, dan dibantu mentor.'),
    word(superior, -65, 'Cepat belajar; surat resmi masih perlu pendampingan.'),
  ]);
}

/** Two weeks: a mentor is asked, the first steps are taken; access to SRIKANDI is late. */
async function writeContract(written: WrittenCity): Promise<void> {
  const { as, made } = await begin(
    written,
    {
      ...{ label: 'contract', name: 'Yoga Adhi Nugraha', kind: 'PPPK', grade: 'IX', sex: 'MALE', birthDate: '1993-08-30' },
      ...{ title: 'Pranata Hubungan Masyarakat (PPPK)', since: 12 },
    },
    'PPPK',
  );
  const superior = personaAs(written, 'superior');
  const [, mentor] = teammates(written);
  await walk(written, 'contract', ONBOARDING, made, [
    { as: superior, day: -3, name: 'onboardingMentorName', input: { mentorId: mentor.employeeId } },
    task(superior, -11, 2),
    ...accounts(written, -11).slice(0, 2),
    task(as, -8, 6),
  ]);
}

/** All is done and said: it has completed by itself. */
async function writeMoved(written: WrittenCity): Promise<void> {
  const { as, made } = await begin(
    written,
    {
      ...{ label: 'moved', name: 'Niken Wulandari', kind: 'PNS', grade: 'III/b', sex: 'FEMALE', birthDate: '1991-02-17' },
      ...{ title: 'Statistisi', since: 50 },
    },
    'TRANSFER',
  );
  const [superior, admin] = [personaAs(written, 'superior'), personaAs(written, 'unit-admin', 'UNIT_ADMIN')];
  await walk(written, 'moved', ONBOARDING, made, [
    ...[task(admin, -49, 1), task(superior, -49, 2), ...accounts(written, -49), task(as, -40, 6), task(as, -30, 7)],
    word(as, -18, 'Serah terima selesai; saya sudah mengenal tim.'),
    word(superior, -17, 'Sudah bekerja mandiri.'),
  ]);
}

/** Acting heads of this city meet the people whom their unit serves. */
async function writeTemplate(written: WrittenCity): Promise<void> {
  const { writer, days } = written;
  const of = (owner: string, onDay: number, title: [string, string], instruction: [string, string]) => ({
    ...{ owner, days: onDay },
    title: { indonesian: title[0], english: title[1] },
    instruction: { indonesian: instruction[0], english: instruction[1] },
  });
  const tasks = [
    of(
      'SUPERIOR',
      1,
      ['Jelaskan wewenang pelaksana tugas', 'Explain what an acting head may do'],
      ['Bahas keputusan yang boleh diambil dan yang harus dirujuk.', 'Talk over which decisions are theirs and which are referred.'],
    ),
    of(
      'NEWCOMER',
      5,
      ['Serah terima pekerjaan', 'Take over the work'],
      ['Terima pekerjaan yang berjalan, berkas, dan tenggat.', 'Take over the work in progress, its files and its deadlines.'],
    ),
    of(
      'NEWCOMER',
      10,
      ['Kunjungi loket layanan', 'Visit the service counters'],
      ['Duduk setengah hari di loket dan catat pertanyaan warga.', 'Sit at a counter for half a day and note what citizens ask.'],
    ),
  ];
  const input = { kind: 'ACTING_HEAD', expectedVersion: 0, tasks, reason: 'Pelaksana tugas mengenal warga yang dilayani.' };
  await writer.run(officer(written), days.at(days.day(-60)), 'onboarding template', 'onboardingTemplateChange', input, 'template { kind }');
}

/** What is shipped, by the unit of this city that serves IT: named before anybody begins. */
async function nameItUnit(written: WrittenCity, kind: 'CPNS' | 'PPPK' | 'TRANSFER', shipped: readonly TaskTemplate[]): Promise<void> {
  const { writer, days, units } = written;
  const words = ({ id, en }: TaskTemplate['title']) => ({ indonesian: id, english: en });
  const tasks = shipped.map(({ title, instruction, owner, days: onDay, session }) => ({
    ...{ title: words(title), instruction: words(instruction), owner, days: onDay },
    ...(session && { session: { competence: session.competence } }),
  }));
  const input = { kind, expectedVersion: 0, tasks, itUnitId: units.get('diskominfo-egov'), reason: 'Bidang e-Government membuka akun.' };
  await writer.run(officer(written), days.at(days.day(-120)), `IT of ${kind}`, 'onboardingTemplateChange', input, 'template { kind }');
}

export async function writeOnboardings(written: WrittenCity): Promise<void> {
  await Promise.all([
    nameItUnit(written, 'CPNS', CPNS_TASKS),
    nameItUnit(written, 'PPPK', PPPK_TASKS),
    nameItUnit(written, 'TRANSFER', TRANSFER_TASKS),
  ]);
  await Promise.all([writeTemplate(written), writeCandidate(written), writeContract(written), writeMoved(written)]);
}

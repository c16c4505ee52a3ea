// Development in the demo: what a post asks for and what was found, and plans that are begun, under way and at their end.
import type { Viewer } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';
import { asMade, officer, type Stored, teammates, walk } from './team.ts';
import { DATA } from './training.ts';

const PLAN = { of: 'developmentPlan', idField: 'developmentPlanId' };

const employeeOf = ({ employeeId }: Viewer): string => employeeId ?? '';

/** The post of the persona "staff" asks for more of two competences than the superior has found. */
async function writeCompetences(written: WrittenCity): Promise<void> {
  const { writer, days, positions } = written;
  const [hr, superior, staff] = [officer(written), personaAs(written, 'superior'), personaAs(written, 'staff')];
  const at = days.at(days.day(-30));
  const wish = {
    name: DATA,
    levels: ['Membaca data', 'Menulis kueri', 'Merancang tabel', 'Merancang sistem', 'Menetapkan arsitektur'],
  };
  type Added = { competence: { code: string } };
  const { competence } = await writer.run<Added>(hr, at, 'competence', 'competenceAdd', wish, 'competence { code }');
  const standards = [
    { competenceId: 'INTEGRITY', level: 3 },
    { competenceId: 'COMMUNICATION', level: 3 },
    { competenceId: competence.code, level: 4 },
  ];
  const positionId = positions.get(personOf(written, 'staff').positionHandle) ?? '';
  const asked = { positionId, expectedVersion: 0, validFrom: days.day(-20), standards, basis: `Keputusan Wali Kota 5/${days.year}` };
  await writer.run(hr, at, 'competence standard', 'competenceStandardSet', asked, 'position { id }');
  const found = [
    ['INTEGRITY', 3],
    ['COMMUNICATION', 2],
    [competence.code, 2],
  ] as const;
  for (const [i, [competenceId, level]] of found.entries()) {
    const entry = { competenceId, level, source: 'SUPERIOR', on: days.day(-25), basis: 'Pengamatan pekerjaan sehari-hari.' };
    const input = { employeeId: employeeOf(staff), expectedVersion: i, ...entry };
    await writer.run(superior, days.at(days.day(-18)), `level ${i}`, 'competenceLevelRecord', input, 'employee { id }');
  }
}

async function begin({ writer, days }: WrittenCity, label: string, as: Viewer, day: number, goal: string): Promise<Stored> {
  const input = { employeeId: employeeOf(as), goal };
  type Made = { developmentPlan: Stored };
  return asMade(
    (await writer.run<Made>(as, days.at(days.day(day)), label, 'developmentPlanOpen', input, 'developmentPlan { id }')).developmentPlan,
  );
}

/** Begun by the persona "staff"; the superior is asked to agree. */
async function writeBegun(written: WrittenCity): Promise<void> {
  const staff = personaAs(written, 'staff');
  const { days } = written;
  const plan = await begin(written, 'development plan', staff, -3, 'Memimpin rapat tim dengan tenang.');
  const step = { kind: 'COACHING', text: 'Memimpin rapat mingguan, dengan umpan balik sesudahnya.', dueOn: days.day(90) };
  await walk(written, 'development begun', PLAN, plan, [{ as: staff, day: -3, name: 'developmentPlanStepAdd', input: step }]);
}

/** Of the persona "colleague": agreed, coached, and reviewed once by both. */
async function writeRunning(written: WrittenCity): Promise<void> {
  const [colleague, superior] = [personaAs(written, 'colleague'), personaAs(written, 'superior')];
  const [coach] = teammates(written);
  const { days } = written;
  const plan = await begin(written, 'development running', colleague, -50, 'Menangani aduan warga dengan runtut.');
  const step = { kind: 'MENTORING', text: 'Mendampingi petugas aduan dua kali sepekan.', dueOn: days.day(60) };
  await walk(written, 'development running', PLAN, plan, [
    { as: colleague, day: -50, name: 'developmentPlanStepAdd', input: step },
    { as: superior, day: -48, name: 'developmentPlanAgree' },
    { as: superior, day: -48, name: 'developmentCoachName', input: { coachId: employeeOf(coach) } },
    { as: coach, day: -47, name: 'developmentCoachAnswer', input: { accepts: true } },
    { as: colleague, day: -10, name: 'developmentReview', input: { text: 'Saya sudah menangani aduan sendiri.' } },
    { as: superior, day: -9, name: 'developmentReview', input: { text: 'Jawabannya runtut; tenggat mulai terjaga.' } },
  ]);
}

/** Reached. */
async function writeEnded(written: WrittenCity): Promise<void> {
  const superior = personaAs(written, 'superior');
  const [, person] = teammates(written);
  const { days } = written;
  const plan = await begin(written, 'development ended', person, -90, 'Menyusun laporan bulanan tanpa dibantu.');
  const step = { kind: 'ASSIGNMENT', text: 'Menyusun laporan tiga bulan berturut-turut.', dueOn: days.day(30) };
  const closing = { outcome: 'REACHED', words: 'Tiga laporan selesai tepat waktu dan dipakai pimpinan.' };
  await walk(written, 'development ended', PLAN, plan, [
    { as: person, day: -90, name: 'developmentPlanStepAdd', input: step },
    { as: superior, day: -88, name: 'developmentPlanAgree' },
    { as: person, day: -12, name: 'developmentReview', input: { text: 'Laporan ketiga sudah saya susun sendiri.' } },
    { as: superior, day: -8, name: 'developmentPlanClose', input: closing },
  ]);
}

export async function writeDevelopment(written: WrittenCity): Promise<void> {
  await Promise.all([writeCompetences(written), writeBegun(written), writeRunning(written), writeEnded(written)]);
}

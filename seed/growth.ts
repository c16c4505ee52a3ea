// What people grow by, in the demo: a training with a request, hours had elsewhere, a development plan; beside what citizens say.
import { createHash } from 'node:crypto';
import { writeAwards, writeMedals } from './awards.ts';
import { letterOf } from './letter.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';
import type { Store } from './selection.ts';
import { writeVoice } from './voice.ts';

interface Stored {
  id: string;
  version: number;
}

const typed = 'id version';
const employeeId = (written: WrittenCity, persona: 'staff' | 'colleague') =>
  written.people.get(personOf(written, persona).handle)?.employeeId;
const officer = (written: WrittenCity) => personaAs(written, 'hr-officer', 'HR_OFFICER');

/** Two days of next month, for which the persona "colleague" has asked and the superior has not answered. */
async function writeTraining(written: WrittenCity): Promise<void> {
  const { writer, days } = written;
  const hr = officer(written);
  const at = days.at(days.day(-5));
  const form = {
    ...{ title: 'Pelayanan Publik yang Mudah Dipahami', kind: 'COURSE', hours: 16, provider: 'BKPP Kota Semarang' },
    ...{ description: 'Bahasa yang jelas di loket, surat, dan laman.', competences: ['Pelayanan publik'], audience: [] },
  };
  type Programme = { programme: Stored };
  const { programme } = await writer.run<Programme>(
    hr,
    at,
    'training programme',
    'trainingProgrammeCreate',
    form,
    `programme { ${typed} }`,
  );
  const day = (offset: number) => ({
    beginsAt: `${days.day(offset)}T01:00:00.000Z`,
    endsAt: `${days.day(offset)}T09:00:00.000Z`,
    hours: 8,
  });
  const session = {
    ...{ programmeId: programme.id, days: [day(30), day(31)], place: 'Gedung Diklat BKPP', seats: 20 },
    requestUntil: `${days.day(23)}T09:00:00.000Z`,
  };
  type Session = { session: Stored };
  const made = await writer.run<Session>(hr, at, 'training session', 'trainingSessionCreate', session, `session { ${typed} }`);
  const wish = { sessionId: made.session.id, words: 'Saya melayani warga di loket setiap hari.' };
  await writer.run(personaAs(written, 'colleague'), days.at(days.day(-2)), 'training request', 'trainingRequest', wish, 'enrolment { id }');
}

/** So that the persona "staff" has last year's hours. */
async function writeHours(written: WrittenCity, store: Store): Promise<void> {
  const { writer, days } = written;
  const staff = personaAs(written, 'staff');
  const bytes = letterOf(['Sertifikat', 'Analisis Data Layanan, 20 JP']);
  const last = days.year - 1;
  const form = {
    ...{ title: 'Analisis Data Layanan', kind: 'E_LEARNING', provider: 'Lembaga Administrasi Negara', hours: 20 },
    ...{ from: `${last}-11-03`, to: `${last}-11-07`, certificateNumber: `LAN/${last}/00417` },
    file: {
      ...{ fileName: 'sertifikat.pdf', contentType: 'application/pdf', size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  };
  const at = days.by('11-20', 1);
  type Report = { report: Stored };
  const { report } = await writer.run<Report>(staff, at, 'training elsewhere', 'trainingElsewhereReport', form, `report { ${typed} }`);
  store(`evidence/training/${report.id}/certificate`, bytes);
  const of = (expectedVersion: number) => ({ reportId: report.id, expectedVersion });
  await writer.run(staff, at, 'certificate there', 'trainingElsewhereSubmit', of(1), 'report { id }');
  await writer.run(officer(written), days.by('11-24', 1), 'hours verified', 'trainingElsewhereVerify', of(2), 'report { id }');
}

/** Begun by the persona "staff"; the superior is asked to agree. */
async function writeDevelopment(written: WrittenCity): Promise<void> {
  const { writer, days } = written;
  const staff = personaAs(written, 'staff');
  const at = days.at(days.day(-3));
  const begun = { employeeId: employeeId(written, 'staff'), goal: 'Memimpin rapat tim dengan tenang.' };
  type Plan = { developmentPlan: Stored };
  const opened = await writer.run<Plan>(staff, at, 'development plan', 'developmentPlanOpen', begun, `developmentPlan { ${typed} }`);
  const step = {
    ...{ developmentPlanId: opened.developmentPlan.id, expectedVersion: 1, kind: 'COACHING' },
    ...{ text: 'Memimpin rapat mingguan, dengan umpan balik sesudahnya.', dueOn: days.day(90) },
  };
  await writer.run(staff, at, 'development step', 'developmentPlanStepAdd', step, 'developmentPlan { id }');
}

/** In Kota Semarang alone: the parts are those of its personas. */
export async function writeGrowth(written: WrittenCity, store: Store): Promise<void> {
  const awards = [writeAwards(written), writeMedals(written)];
  await Promise.all([writeTraining(written), writeHours(written, store), writeDevelopment(written), writeVoice(written), ...awards]);
}

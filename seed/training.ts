// Trainings of the demo: one to come with a request, one that is full and waited for, one that is over; and reports of training had elsewhere.
import { createHash } from 'node:crypto';
import type { Viewer } from '../src/platform/viewer.ts';
import { letterOf } from './letter.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs } from './people.ts';
import type { Store } from './selection.ts';
import { asMade, officer, type Stored, teammates, walk } from './team.ts';

/** Of what a technical competence of the city is trained. */
export const DATA = 'Pengelolaan basis data';

const ENROLMENT = { of: 'enrolment', idField: 'enrolmentId' };
const REPORT = { of: 'report', idField: 'reportId' };

interface Announced {
  label: string;
  title: string;
  description: string;
  competence: string;
  /** Days from today: when it is announced, until when it can be asked for, its first of two days. */
  announced: number;
  until: number;
  first: number;
  seats: number;
}

async function announce(written: WrittenCity, of: Announced): Promise<Stored> {
  const { writer, days } = written;
  const [hr, at] = [officer(written), days.at(days.day(of.announced))];
  const { title, description, seats, label } = of;
  const form = {
    title,
    kind: 'COURSE',
    hours: 16,
    provider: 'BKPP Kota Semarang',
    description,
    competences: [of.competence],
    audience: [],
  };
  type Programme = { programme: Stored };
  const { programme } = await writer.run<Programme>(
    hr,
    at,
    `training programme${label}`,
    'trainingProgrammeCreate',
    form,
    'programme { id }',
  );
  const day = (offset: number) => ({
    beginsAt: `${days.day(offset)}T01:00:00.000Z`,
    endsAt: `${days.day(offset)}T09:00:00.000Z`,
    hours: 8,
  });
  const session = {
    ...{ programmeId: programme.id, days: [day(of.first), day(of.first + 1)], place: 'Gedung Diklat BKPP', seats },
    requestUntil: `${days.day(of.until)}T09:00:00.000Z`,
  };
  type Session = { session: Stored };
  return asMade(
    (await writer.run<Session>(hr, at, `training session${label}`, 'trainingSessionCreate', session, 'session { id }')).session,
  );
}

async function ask({ writer, days }: WrittenCity, session: Stored, as: Viewer, on: number, words: string): Promise<Stored> {
  const label = `training request ${session.id} ${as.id}`;
  const wish = { sessionId: session.id, words, acceptsCeiling: true };
  type Made = { enrolment: Stored };
  return asMade((await writer.run<Made>(as, days.at(days.day(on)), label, 'trainingRequest', wish, 'enrolment { id }')).enrolment);
}

/** Asked for and approved on one day. */
async function enrol(written: WrittenCity, session: Stored, as: Viewer, on: number): Promise<Stored> {
  const asked = await ask(written, session, as, on, 'Saya memerlukannya untuk pekerjaan saya.');
  const yes = { as: personaAs(written, 'superior'), day: on, name: 'trainingRequestDecide', input: { approved: true } };
  return walk(written, `enrolment ${asked.id}`, ENROLMENT, asked, [yes]);
}

/** For which the persona "colleague" has asked and the superior has not answered. */
async function writeOpen(written: WrittenCity): Promise<void> {
  const session = await announce(written, {
    ...{ label: '', title: 'Pelayanan Publik yang Mudah Dipahami', competence: 'Pelayanan publik', seats: 20 },
    ...{ description: 'Bahasa yang jelas di loket, surat, dan laman.', announced: -5, until: 23, first: 30 },
  });
  await ask(written, session, personaAs(written, 'colleague'), -2, 'Saya melayani warga di loket setiap hari.');
}

/** One seat, for which the persona "staff" waits; and one with many, that serves what is lacking. */
async function writeFull(written: WrittenCity): Promise<void> {
  const of = { title: 'Basis Data untuk Layanan', competence: DATA, announced: -8 };
  const description = 'Merancang tabel dan kueri untuk layanan warga.';
  const full = await announce(written, { ...of, label: ' full', description, until: 12, first: 18, seats: 1 });
  const [seated] = teammates(written);
  for (const as of [seated, personaAs(written, 'staff')]) await enrol(written, full, as, -6);
  await announce(written, {
    ...of,
    label: ' again',
    title: 'Basis Data untuk Layanan, Angkatan II',
    description,
    until: 50,
    first: 60,
    seats: 15,
  });
}

/** One has passed and has a certificate; the other was there on one day of two. */
async function writeEnded(written: WrittenCity): Promise<void> {
  const session = await announce(written, {
    ...{ label: ' ended', title: 'Menulis Surat Dinas', competence: 'Komunikasi', seats: 15 },
    ...{ description: 'Surat yang pendek, sopan, dan jelas.', announced: -70, until: -46, first: -40 },
  });
  const [one, other] = teammates(written);
  const [passed, missed] = [await enrol(written, session, one, -60), await enrol(written, session, other, -60)];
  const { writer, days } = written;
  const hr = officer(written);
  for (const [offset, present] of [
    [-40, [passed.id, missed.id]],
    [-39, [passed.id]],
  ] as const) {
    const sheet = { sessionId: session.id, expectedVersion: 0, day: days.day(offset), present };
    await writer.run(hr, days.at(days.day(-38)), `attendance ${offset}`, 'trainingAttendanceRecord', sheet, 'session { id }');
  }
  const result = (isPassed: boolean) => [{ as: hr, day: -36, name: 'trainingResultRecord', input: { passed: isPassed } }];
  await walk(written, 'training result one', ENROLMENT, passed, result(true));
  await walk(written, 'training result other', ENROLMENT, missed, result(false));
}

interface Reported {
  as: Viewer;
  title: string;
  hours: number;
  number: string;
  /** Its first and last day, and the instant of the report. */
  days: readonly [string, string];
  at: string;
}

async function report({ writer }: WrittenCity, store: Store | null, label: string, of: Reported): Promise<Stored> {
  const bytes = letterOf(['Sertifikat', `${of.title}, ${of.hours} JP`]);
  const form = {
    ...{ title: of.title, kind: 'E_LEARNING', provider: 'Lembaga Administrasi Negara', hours: of.hours },
    ...{ from: of.days[0], to: of.days[1], certificateNumber: of.number },
    file: {
      ...{ fileName: 'sertifikat.pdf', contentType: 'application/pdf', size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  };
  type Made = { report: Stored };
  const made = await writer.run<Made>(of.as, of.at, `training elsewhere${label}`, 'trainingElsewhereReport', form, 'report { id }');
  store?.(`evidence/training/${made.report.id}/certificate`, bytes);
  return asMade(made.report);
}

/** So that the persona "staff" has last year's hours: just what is asked. */
async function writeHours(written: WrittenCity, store: Store): Promise<void> {
  const { writer, days } = written;
  const staff = personaAs(written, 'staff');
  const [last, at] = [days.year - 1, days.by('11-20', 1)];
  const form = { title: 'Analisis Data Layanan', hours: 20, number: `LAN/${last}/00417` };
  const { id } = await report(written, store, '', { as: staff, ...form, days: [`${last}-11-03`, `${last}-11-07`], at });
  const of = (expectedVersion: number) => ({ reportId: id, expectedVersion });
  await writer.run(staff, at, 'certificate there', 'trainingElsewhereSubmit', of(1), 'report { id }');
  await writer.run(officer(written), days.by('11-24', 1), 'hours verified', 'trainingElsewhereVerify', of(2), 'report { id }');
}

/** Begun, waiting, returned and withdrawn. */
async function writeReports(written: WrittenCity, store: Store): Promise<void> {
  const { days } = written;
  const [one, other] = teammates(written);
  const colleague = personaAs(written, 'colleague');
  const of = (as: Viewer, title: string, serial: number): Reported => ({
    ...{ as, title, hours: 12, number: `LAN/${days.year}/00${serial}` },
    ...{ days: [days.day(-30), days.day(-28)], at: days.at(days.day(-20)) },
  });
  await report(written, null, ' begun', of(colleague, 'Keamanan Informasi Dasar', 501));
  const waits = await report(written, store, ' waits', of(one, 'Statistik Sektoral', 502));
  const submit = (as: Viewer) => ({ as, day: -19, name: 'trainingElsewhereSubmit' });
  await walk(written, 'report waits', REPORT, waits, [submit(one)]);
  const back = await report(written, store, ' returned', of(other, 'Arsip Dinamis', 503));
  const reason = 'Nomor sertifikat pada berkas tidak terbaca; unggah salinan yang lebih jelas.';
  const returned = { as: officer(written), day: -15, name: 'trainingElsewhereReturn', input: { reason } };
  await walk(written, 'report returned', REPORT, back, [submit(other), returned]);
  const gone = await report(written, store, ' withdrawn', of(other, 'Fotografi Dasar', 504));
  await walk(written, 'report withdrawn', REPORT, gone, [{ as: other, day: -18, name: 'trainingElsewhereWithdraw' }]);
}

export async function writeTraining(written: WrittenCity, store: Store): Promise<void> {
  await Promise.all([
    ...[writeOpen(written), writeFull(written), writeEnded(written)],
    ...[writeHours(written, store), writeReports(written, store)],
  ]);
}

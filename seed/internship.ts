// Internships of the demo: a university with its agreement, three programmes, the persona "student" with a place, a mentor and a logbook, and others beside.
import { createHash } from 'node:crypto';
import type { Viewer } from '../src/platform/viewer.ts';
import { letterOf } from './letter.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';
import type { Store } from './selection.ts';

interface Stored {
  id: string;
  version: number;
}

interface Internships {
  written: WrittenCity;
  store: Store;
  institutionId: string;
  unitId: string;
  /** The persona "colleague", of that unit. */
  mentorId: string;
}

interface Student {
  viewer: Viewer;
  name: string;
  gpa: string;
}

const student = (id: string, name: string, gpa: string): Student => ({
  viewer: { id: `students:${id}`, roles: new Set(['PUBLIC', 'STUDENT']), region: null, employeeId: null },
  name,
  gpa,
});

/** The persona first. */
const RIZKI = student('dev-student', 'Rizki Ananda', '3.61');
const SARI = student('demo-student-2', 'Sari Wulandari', '3.48');
const BAYU = student('demo-student-3', 'Bayu Prasetyo', '3.27');
const DEWI = student('demo-student-4', 'Dewi Lestari', '3.75');
const JOKO = student('demo-student-5', 'Joko Susilo', '3.05');

const REASON = 'Sesuai kebutuhan unit dan bidang studi.';
const PLACEMENT = 'placement { id version }';

function paperOf(fileName: string, lines: readonly string[]) {
  const bytes = letterOf(lines);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, file: { fileName, contentType: 'application/pdf', size: bytes.length, sha256 } };
}

/** @returns the id of the university, for whoever is its liaison */
async function writePartner(written: WrittenCity, store: Store): Promise<string> {
  const { writer, days } = written;
  const hr = personaAs(written, 'hr-officer', 'HR_OFFICER');
  const at = days.at(days.day(-130));
  const form = { name: 'Universitas Negeri Semarang', studyProgrammes: ['Teknik Informatika', 'Ilmu Hukum'] };
  type Partner = { institution: Stored; upload: { fileId: string } };
  const { institution } = await writer.run<Partner>(hr, at, 'partner', 'partnerInstitutionCreate', form, 'institution { id version }');
  const { bytes, file } = paperOf('perjanjian.pdf', ['Perjanjian Kerja Sama', 'Magang mahasiswa, 20 orang pada saat yang sama']);
  const institutionId = institution.id;
  const agreement = {
    ...{ institutionId, expectedVersion: 1, number: `PKS/17/${days.year}`, quota: 20, file },
    ...{ from: days.day(-130), until: days.day(700) },
  };
  const added = await writer.run<Partner>(hr, at, 'agreement', 'partnerAgreementAdd', agreement, 'upload { fileId }');
  const agreementId = added.upload.fileId;
  store(`evidence/agreements/${institutionId}/${agreementId}`, bytes);
  const confirmed = { institutionId, expectedVersion: 2, agreementId };
  await writer.run(hr, at, 'agreement there', 'partnerAgreementConfirm', confirmed, 'institution { id }');
  return institutionId;
}

interface Programme {
  title: string;
  /** Days from today: applications open and close, the internship begins and ends. */
  days: readonly [number, number, number, number];
}

/** @returns its id */
async function writeProgramme({ written, unitId }: Internships, { title, days: [opens, closes, from, until] }: Programme): Promise<string> {
  const { writer, days } = written;
  const hr = personaAs(written, 'hr-officer', 'HR_OFFICER');
  const form = {
    ...{ title, description: 'Membantu pengembangan layanan daring kota.', units: [{ unitId, places: 3 }] },
    ...{ opensOn: days.day(opens), closesOn: days.day(closes), from: days.day(from), until: days.day(until) },
    requirements: { leastCredits: 60, leastGpa: '3.00' },
  };
  const at = days.at(days.day(opens - 3));
  const made = await writer.run<{ programme: Stored }>(hr, at, title, 'internshipProgrammeCreate', form, 'programme { id version }');
  const of = { programmeId: made.programme.id, expectedVersion: 1 };
  await writer.run(hr, at, `${title} published`, 'internshipProgrammePublish', of, 'programme { id }');
  return of.programmeId;
}

/** A profile with its transcript, and what it applies for on a day. @returns the application */
async function writeApplication(
  { written, store, institutionId }: Internships,
  who: Student,
  programmeId: string,
  day: number,
): Promise<string> {
  const { writer, days } = written;
  const [at, { viewer, name, gpa }] = [days.at(days.day(day)), who];
  const profile = { expectedVersion: 0, name, institutionId, studyProgramme: 'Teknik Informatika', credits: 104, gpa, semester: 6 };
  type Saved = { student: Stored; upload: { fileId: string } };
  const saved = await writer.run<Saved>(viewer, at, `${name} profile`, 'internProfileSave', profile, 'student { id version }');
  const { bytes, file } = paperOf('transkrip.pdf', ['Transkrip Nilai', `IPK ${gpa.replace('.', ',')}; 104 SKS`]);
  const transcript = { expectedVersion: 1, file };
  const { upload } = await writer.run<Saved>(viewer, at, `${name} transcript`, 'internTranscriptUpload', transcript, 'upload { fileId }');
  store(`evidence/students/${saved.student.id}/${upload.fileId}`, bytes);
  type Handed = { application: Stored };
  const handed = await writer.run<Handed>(viewer, at, `${name} applies`, 'internshipApply', { programmeId }, 'application { id version }');
  return handed.application.id;
}

const writeOffer = ({ written, unitId }: Internships, { name }: Student, applicationId: string, day: number): Promise<unknown> => {
  const { writer, days } = written;
  const accept = { applicationId, expectedVersion: 1, unitId, reason: REASON };
  const hr = personaAs(written, 'hr-officer', 'HR_OFFICER');
  return writer.run(hr, days.at(days.day(day)), `${name} accepted`, 'internshipAccept', accept, 'application { id }');
};

/** With a place, and the persona "colleague" as mentor. @returns the internship */
async function writePlacement(all: Internships, who: Student, applicationId: string, day: number): Promise<string> {
  const { written, mentorId } = all;
  const { writer, days } = written;
  const { viewer, name } = who;
  await writeOffer(all, who, applicationId, day);
  type Placed = { application: { placement: Stored } };
  const confirm = { applicationId, expectedVersion: 2 };
  const at = days.at(days.day(day));
  const placed = await writer.run<Placed>(viewer, at, `${name} confirms`, 'internshipConfirm', confirm, `application { ${PLACEMENT} }`);
  const placementId = placed.application.placement.id;
  const hr = personaAs(written, 'hr-officer', 'HR_OFFICER');
  await writer.run(hr, at, `${name} mentor`, 'internshipMentorName', { placementId, expectedVersion: 1, mentorId }, 'placement { id }');
  const accepts = { placementId, expectedVersion: 2, accepts: true };
  await writer.run(personaAs(written, 'colleague'), at, `${name} mentored`, 'internshipMentorAnswer', accepts, 'placement { id }');
  return placementId;
}

const DAYS = ['Mengenal layanan dan tim.', 'Menyusun daftar layanan daring.', 'Menguji formulir pengaduan.'];

/** Three days, of which the mentor has seen so many. */
async function writeLogbook(
  { written }: Internships,
  { viewer, name }: Student,
  placementId: string,
  { first, seen }: { first: number; seen: number },
) {
  const { writer, days } = written;
  const mentor = personaAs(written, 'colleague');
  for (const [i, text] of DAYS.entries()) {
    const day = days.day(first + i);
    const entry = { placementId, expectedVersion: 0, day, text };
    await writer.run(viewer, days.at(day), `${name} day ${i}`, 'internshipLogWrite', entry, 'placement { id }');
    const answer = { placementId, expectedVersion: 1, day, seen: true };
    const at = days.at(days.day(first + 3));
    if (i < seen) await writer.run(mentor, at, `${name} day ${i} seen`, 'internshipLogAnswer', answer, 'placement { id }');
  }
}

/** Over, with a score and a certificate. */
async function writeFinished(all: Internships): Promise<void> {
  const programmeId = await writeProgramme(all, { title: 'Magang Penataan Arsip Digital', days: [-120, -105, -90, -20] });
  const applicationId = await writeApplication(all, SARI, programmeId, -110);
  const placementId = await writePlacement(all, SARI, applicationId, -100);
  await writeLogbook(all, SARI, placementId, { first: -30, seen: 3 });
  const { writer, days } = all.written;
  const scores = ['DISCIPLINE', 'WORK', 'KNOWLEDGE', 'TEAMWORK', 'INITIATIVE'].map((criterion, i) => ({ criterion, score: `${84 + i}` }));
  const score = { placementId, expectedVersion: 3, scores, words: 'Tekun, teliti, dan mudah bekerja sama.' };
  await writer.run(
    personaAs(all.written, 'colleague'),
    days.at(days.day(-18)),
    'intern scored',
    'internshipScore',
    score,
    'placement { id }',
  );
}

async function writeRunning(all: Internships): Promise<void> {
  const programmeId = await writeProgramme(all, { title: 'Magang Layanan Digital', days: [-40, -25, -14, 75] });
  const applicationId = await writeApplication(all, RIZKI, programmeId, -35);
  const placementId = await writePlacement(all, RIZKI, applicationId, -24);
  await writeLogbook(all, RIZKI, placementId, { first: -10, seen: 2 });
}

/** One that waits, one that is offered a place, one that was refused. */
async function writeOpen(all: Internships): Promise<void> {
  const programmeId = await writeProgramme(all, { title: 'Magang Data Kota', days: [-12, 20, 40, 120] });
  const { writer, days } = all.written;
  await writeApplication(all, BAYU, programmeId, -6);
  await writeOffer(all, DEWI, await writeApplication(all, DEWI, programmeId, -8), -1);
  const refused = await writeApplication(all, JOKO, programmeId, -9);
  const refuse = { applicationId: refused, expectedVersion: 1, reason: 'Bidang yang diminta sudah terisi oleh pelamar lain.' };
  const hr = personaAs(all.written, 'hr-officer', 'HR_OFFICER');
  await writer.run(hr, days.at(days.day(-2)), 'intern refused', 'internshipRefuse', refuse, 'application { id }');
}

/** In the unit of the persona "colleague", who mentors. @returns the id of the university */
export async function writeInternship(written: WrittenCity, store: Store): Promise<string> {
  const colleague = personOf(written, 'colleague');
  const institutionId = await writePartner(written, store);
  const unitId = written.units.get(colleague.unitHandle);
  const mentorId = written.people.get(colleague.handle)?.employeeId;
  if (!unitId || !mentorId) throw new Error('The persona "colleague" has no unit, or is not written.');
  const all = { written, store, institutionId, unitId, mentorId };
  await Promise.all([writeFinished(all), writeRunning(all), writeOpen(all)]);
  return institutionId;
}

// Internships of tests: partner institutions with an agreement in force, made through the API.
import { createHash } from 'node:crypto';
import type { Ask, RunningCity } from './city.ts';
import { done } from './people.ts';

export const INSTITUTION = `institution { id version name studyProgrammes allowedActions
  agreements { agreementId number from until quota status fileName confirmedAt lastDays { was until reason } } }`;

const BYTES = Buffer.from('%PDF-1.7 perjanjian kerja sama');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

export const PAPER = { fileName: 'perjanjian.pdf', contentType: 'application/pdf', size: BYTES.length, sha256: SHA256 };
export const AGREEMENT = { number: 'PKS/12/2026', from: '2026-01-01', until: '2028-12-31', quota: 20, file: PAPER };

/** What the store holds of a file that was uploaded as it was announced. */
export const upload = ({ files }: Pick<RunningCity, 'files'>, key: string): void =>
  void files.set(key, { size: BYTES.length, sha256: SHA256, head: BYTES.subarray(0, 8).toString('hex') });

export interface Institution {
  id: string;
  version: number;
}

let serial = 0;

export const institutionForm = () => {
  serial += 1;
  return { name: `Universitas Uji ${serial}`, studyProgrammes: ['Informatika', 'Ilmu Hukum'] };
};

export const ofInstitution = ({ id, version }: Institution) => ({ institutionId: id, expectedVersion: version });

export const entered = async (hr: Ask, more: object = {}): Promise<Institution> =>
  (await done(hr, 'partnerInstitutionCreate', { ...institutionForm(), ...more }, INSTITUTION)).institution;

export interface Announced extends Institution {
  agreementId: string;
}

/** With an agreement that waits for its file. */
export async function announced(hr: Ask, more: object = {}, institution?: Institution): Promise<Announced> {
  const to = institution ?? (await entered(hr));
  const selection = `${INSTITUTION} upload { fileId url method headers { name value } expiresAt }`;
  const made = await done(hr, 'partnerAgreementAdd', { ...ofInstitution(to), ...AGREEMENT, ...more }, selection);
  return { ...made.institution, agreementId: made.upload.fileId };
}

/** With an agreement that counts. */
export async function agreed(city: Pick<RunningCity, 'files'>, hr: Ask, more: object = {}, institution?: Institution): Promise<Announced> {
  const { id, version, agreementId } = await announced(hr, more, institution);
  upload(city, `evidence/agreements/${id}/${agreementId}`);
  const made = await done(hr, 'partnerAgreementConfirm', { ...ofInstitution({ id, version }), agreementId }, INSTITUTION);
  return { ...made.institution, agreementId };
}

export const PROGRAMME = `programme { id version title from until opensOn closesOn status publishedAt closedBecause allowedActions
  requirements { leastCredits leastGpa studyProgrammes } units { unitId unitName places } }`;

/** Applications in January, the internship from February to May. */
export const programmeForm = (unitId: string) => ({
  title: 'Magang layanan digital',
  description: 'Membantu pengembangan layanan daring kota.',
  ...{ opensOn: '2026-01-05', closesOn: '2026-01-23', from: '2026-02-02', until: '2026-05-29' },
  requirements: { leastCredits: 60, leastGpa: '3.00' },
  units: [{ unitId, places: 2 }],
});

export interface Programme {
  id: string;
  version: number;
}

export const ofProgramme = ({ id, version }: Programme) => ({ programmeId: id, expectedVersion: version });

export const prepared = async (hr: Ask, unitId: string, more: object = {}): Promise<Programme> =>
  (await done(hr, 'internshipProgrammeCreate', { ...programmeForm(unitId), ...more }, PROGRAMME)).programme;

export async function publishedProgramme(hr: Ask, unitId: string, more: object = {}): Promise<Programme> {
  return (await done(hr, 'internshipProgrammePublish', ofProgramme(await prepared(hr, unitId, more)), PROGRAMME)).programme;
}

export const STUDENT = 'student { id version name institutionId studyProgramme credits gpa semester transcriptName }';
export const APPLICATION = `application { id version status name institutionName credits gpa transcriptName submittedAt refusedBecause confirmedAt withdrawnAt allowedActions placement { id version }
  blockers { action code } programme { id } acceptance { unitId unitName reason confirmUntil } }`;

export const studentForm = (institutionId: string, more: object = {}) => ({
  ...{
    expectedVersion: 0,
    name: `Mahasiswa ${serial}`,
    institutionId,
    studyProgramme: 'informatika',
    credits: 96,
    gpa: '3.42',
    semester: 6,
  },
  ...more,
});

export const studentLogin = (city: Pick<RunningCity, 'login'>): Promise<Ask> => {
  serial += 1;
  return city.login({ sub: `mahasiswa-${serial}`, roles: [], pool: 'students', region: null });
};

export interface Student extends Programme {
  ask: Ask;
}

/** With a profile and, unless it is said otherwise, a transcript that has arrived. */
export async function student(
  city: RunningCity,
  institutionId: string,
  more: object = {},
  { hasTranscript = true, login }: { hasTranscript?: boolean; login?: Ask } = {},
): Promise<Student> {
  const ask = login ?? (await studentLogin(city));
  const saved = (await done(ask, 'internProfileSave', studentForm(institutionId, more), STUDENT)).student;
  if (!hasTranscript) return { ask, ...saved };
  const input = { expectedVersion: saved.version, file: { ...PAPER, fileName: 'transkrip.pdf' } };
  const made = await done(ask, 'internTranscriptUpload', input, `${STUDENT} upload { fileId url method }`);
  upload(city, `evidence/students/${saved.id}/${made.upload.fileId}`);
  return { ask, ...made.student };
}

export interface Applied {
  ask: Ask;
  id: string;
  version: number;
}

export const ofApplication = ({ id, version }: { id: string; version: number }) => ({ applicationId: id, expectedVersion: version });

export async function applied(
  city: RunningCity,
  institutionId: string,
  programmeId: string,
  more: object = {},
  login?: Ask,
): Promise<Applied> {
  const { ask } = await student(city, institutionId, more, login && { login });
  return { ask, ...(await done(ask, 'internshipApply', { programmeId }, APPLICATION)).application };
}

export const REASON = 'Sesuai kebutuhan unit dan bidang studi.';

export async function offered(hr: Ask, unitId: string, one: Applied): Promise<Applied> {
  const { application } = await done(hr, 'internshipAccept', { ...ofApplication(one), unitId, reason: REASON }, APPLICATION);
  return { ask: one.ask, id: application.id, version: application.version };
}

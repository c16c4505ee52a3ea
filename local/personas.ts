// The people a laptop can log in as: one for each role and relation that the rules tell apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWTPayload } from 'jose';
import type { Pool } from '../src/config.ts';
import type { Role } from '../src/platform/viewer.ts';
import type { Issuer } from './issuer.ts';

export interface Text {
  id: string;
  en: string;
}

export interface Persona {
  name: string;
  /** One line: who this is, and what can be seen with it. */
  description: Text;
  pool: Pool;
  /** Subject of the token: opaque and the same on every laptop. */
  sub: string;
  roles: readonly Role[];
  /** Kemendagri code; a province's for its viewer, null for a machine, for applicants, students and liaisons, who belong to no city. */
  region: string | null;
  /** Handle under which the seed knows the employee; null for those who are none. */
  employee: string | null;
}

/** A persona as the seeded city knows it. */
export interface SeededPersona extends Persona {
  employeeId: string | null;
  /** Of the liaison; null for everybody else. */
  institutionId: string | null;
  /** Name and post of the employee; null before the seed, and for those who are none. */
  person: string | null;
  position: string | null;
}

/** What the seed writes to `personas.json`, by persona. */
export type PersonasFile = Record<
  string,
  { employeeId?: string; name?: string; position?: string; region?: string; institutionId?: string }
>;

export const REGION = '33.74';
const PROVINCE = '33';
/** Kabupaten Semarang: another tenant, to show that nothing crosses. */
const OTHER_REGION = '33.22';

const staff = (name: string, description: Text, roles: readonly Role[] = [], region = REGION): Persona => ({
  name,
  description,
  pool: 'staff',
  sub: `dev-${name}`,
  roles: ['EMPLOYEE', ...roles],
  region,
  employee: name,
});

const outsider = (name: string, description: Text, pool: Pool, roles: readonly Role[], region: string | null = null): Persona => ({
  name,
  description,
  pool,
  sub: `dev-${name}`,
  roles,
  region,
  employee: null,
});

const text = (id: string, en: string): Text => ({ id, en });

export const PERSONAS: readonly Persona[] = [
  staff('staff', text('Pegawai dengan SKP sendiri yang sudah disetujui', 'Civil servant with an approved plan of their own')),
  staff('colleague', text('Rekan satu tim dengan staff; SKP tahun ini belum dibuat', 'Works beside staff; has no plan of this year yet')),
  staff('superior', text('Atasan langsung staff: menyepakati target, menilai', 'Direct superior of staff: agrees targets, rates')),
  staff('superior2', text('Atasan dari atasan: memutus keberatan', "The superior's superior: decides objections")),
  staff('unit-head', text('Kepala dinas tempat staff bekerja', 'Head of the agency that staff works in')),
  staff('unit-admin', text('Pengelola kepegawaian di dinas itu', 'Personnel administrator of that agency'), ['UNIT_ADMIN']),
  staff('hr-officer', text('Petugas BKPP: seluruh kota', 'Officer of the staffing agency (BKPP): the whole city'), ['HR_OFFICER']),
  staff(
    'hr-officer2',
    text('Petugas BKPP kedua, untuk hal yang menyangkut petugas pertama', "Second officer of BKPP, for what one's own case forbids"),
    ['HR_OFFICER'],
  ),
  staff('auditor', text('Inspektorat: membaca semuanya, tidak mengubah apa pun', 'Inspectorate: reads everything, writes nothing'), [
    'AUDITOR',
  ]),
  staff('recruitment-officer', text('Panitia seleksi: menyiapkan dan memverifikasi', 'Recruitment committee: prepares and verifies'), [
    'RECRUITMENT_OFFICER',
  ]),
  staff(
    'recruitment-officer2',
    text('Verifikator kedua: menolak pelamar perlu dua orang', 'Second verifier: to reject somebody takes two'),
    ['RECRUITMENT_OFFICER'],
  ),
  staff(
    'recruitment-approver',
    text('Panitia seleksi: orang kedua, yang menyetujui', 'Recruitment committee: the second person, who approves'),
    ['RECRUITMENT_APPROVER'],
  ),
  staff('recruitment-approver2', text('Penyetuju lain, bila yang pertama terkait', 'Another approver, where the first one is concerned'), [
    'RECRUITMENT_APPROVER',
  ]),
  staff('regional-secretary', text('Pegawai ASN tertinggi; dinilai oleh wali kota', 'Highest civil servant; rated by the mayor')),
  staff('acting-head', text('Merangkap sebagai pelaksana tugas (Plt) kepala unit lain', 'Holds a second post as acting head (PLT)')),
  staff('mayor', text('Wali kota: menilai, tidak dinilai', 'Elected head of the city: rates, is not rated')),
  outsider('applicant', text('Warga dengan akun pelamar', 'Citizen with an applicant account'), 'applicants', ['APPLICANT']),
  outsider('student', text('Mahasiswa dengan akun magang', 'Student with an account for internships'), 'students', ['STUDENT']),
  outsider('liaison', text('Penghubung perguruan tinggi mitra', 'Liaison of a partner university: its own students'), 'liaisons', [
    'LIAISON',
  ]),
  outsider(
    'province-viewer',
    text('Provinsi: angka gabungan kota-kotanya, tidak pernah orang', 'Province: aggregates of its cities, never a person'),
    'province',
    ['PROVINCE_VIEWER'],
    PROVINCE,
  ),
  staff(
    'other-region',
    text('Pegawai kabupaten lain: tidak melihat apa pun dari kota ini', 'Civil servant of another regency: sees nothing of this city'),
    [],
    OTHER_REGION,
  ),
  staff('hr-other-region', text('Badan kepegawaian kabupaten lain', 'Staffing agency of another regency'), ['HR_OFFICER'], OTHER_REGION),
  outsider(
    'router',
    text(
      'Federation router: kredensial mesin, untuk Router-Authorization',
      'The federation router: a machine credential, for Router-Authorization',
    ),
    'router',
    ['ROUTER'],
  ),
];

/** With what the seed made of them, if it ran on this data directory. */
export function loadPersonas(dataDir: string): SeededPersona[] {
  const seeded = readSeeded(join(dataDir, 'personas.json'));
  return PERSONAS.map((persona) => {
    const found = seeded[persona.name];
    return {
      ...persona,
      region: found?.region ?? persona.region,
      employeeId: found?.employeeId ?? null,
      institutionId: found?.institutionId ?? null,
      person: found?.name ?? null,
      position: found?.position ?? null,
    };
  });
}

function readSeeded(file: string): PersonasFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PersonasFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The claims a Cognito ID token would carry. */
export function claimsOf(persona: Persona & { employeeId?: string | null; institutionId?: string | null }): JWTPayload {
  return {
    sub: persona.sub,
    ...(persona.pool === 'router' ? { token_use: 'access' } : { 'cognito:groups': [...persona.roles] }),
    ...(persona.region !== null && { 'custom:region': persona.region }),
    ...(persona.institutionId && { 'custom:institution_id': persona.institutionId }),
    ...(persona.employeeId && { 'custom:employee_id': persona.employeeId }),
  };
}

export const tokenOf = (
  issuer: Issuer,
  persona: Persona & { employeeId?: string | null; institutionId?: string | null },
  options?: { expiresIn?: number },
): Promise<string> => issuer.sign(persona.pool, claimsOf(persona), options);

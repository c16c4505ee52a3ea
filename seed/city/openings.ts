// The selection of the demo: posts that the city really fills, and who applies for them. Deterministic.

import type {
  Category,
  DocumentKind,
  Education,
  EducationLevel,
  PositionGroup,
} from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { makeNik, type Sex } from '../../src/platform/rules/identifiers.ts';
import { drawName } from './names.ts';
import { random } from './random.ts';

export interface PostSeed {
  handle: string;
  unitHandle: string;
  positionTitle: string;
  positionGroup: PositionGroup;
  category: Category;
  quota: number;
  requirements: { education: EducationLevel[]; majors: string[]; leastGpa?: string; documents: DocumentKind[] };
}

const PAPERS: DocumentKind[] = ['ID_CARD', 'PHOTO', 'DIPLOMA', 'TRANSCRIPT'];

type Study = readonly [education: EducationLevel[], majors: string[], leastGpa?: string];

const post = (
  handle: string,
  unitHandle: string,
  positionTitle: string,
  quota: number,
  [education, majors, leastGpa]: Study,
  more: Partial<Pick<PostSeed, 'category' | 'positionGroup'>> = {},
): PostSeed => ({
  ...{ handle, unitHandle, positionTitle, quota, positionGroup: 'GENERAL', category: 'GENERAL', ...more },
  requirements: { education, majors, ...(leastGpa && { leastGpa }), documents: PAPERS },
});

const TEACHING: Study = [['S1'], ['Pendidikan Guru Sekolah Dasar']];
const COMPUTING: Study = [
  ['S1', 'D4'],
  ['Informatika', 'Teknik Informatika', 'Sistem Informasi'],
];

export const POSTS: readonly PostSeed[] = [
  post('nurse', 'rsud-keperawatan', 'Perawat Terampil', 6, [['D3'], ['Keperawatan']]),
  post('paediatrician', 'rsud-pelayanan', 'Dokter Spesialis Anak', 1, [['SPECIALIST'], ['Ilmu Kesehatan Anak']], {
    positionGroup: 'SPECIALIST_DOCTOR',
  }),
  post('teacher', 'disdik-sd', 'Guru Kelas Ahli Pertama', 12, TEACHING),
  post('teacher-disability', 'disdik-sd', 'Guru Kelas Ahli Pertama', 1, TEACHING, { category: 'DISABILITY' }),
  post('computing', 'diskominfo', 'Pranata Komputer Ahli Pertama', 3, COMPUTING),
  post('computing-praise', 'diskominfo', 'Pranata Komputer Ahli Pertama', 1, COMPUTING, { category: 'CUM_LAUDE' }),
  post('roads', 'dpu', 'Penata Kelola Jalan dan Jembatan', 2, [['S1'], ['Teknik Sipil']]),
  post('counter', 'disdukcapil', 'Operator Layanan Operasional', 4, [['SMA'], [], '75']),
];

/** How far somebody has come. REJECTED_ONCE waits for the second officer. */
export type Course = 'DRAFT' | 'SUBMITTED' | 'ELIGIBLE' | 'REJECTED_ONCE' | 'REJECTED';

/** By post; of the persona `applicant`, who is the first, there is a draft that lacks nothing. */
const COURSES: readonly (readonly [post: string, course: Course])[] = [
  ['computing', 'DRAFT'],
  ['nurse', 'ELIGIBLE'],
  ['nurse', 'SUBMITTED'],
  ['nurse', 'REJECTED_ONCE'],
  ['teacher', 'ELIGIBLE'],
  ['teacher', 'REJECTED'],
  ['teacher-disability', 'SUBMITTED'],
  ['computing', 'SUBMITTED'],
  ['computing-praise', 'ELIGIBLE'],
  ['roads', 'SUBMITTED'],
  ['counter', 'ELIGIBLE'],
  ['counter', 'DRAFT'],
  ['paediatrician', 'SUBMITTED'],
];

export interface ApplicantSeed {
  /** Subject of the login. */
  sub: string;
  name: string;
  nik: string;
  birthDate: string;
  sex: Sex;
  education: Education;
  post: PostSeed;
  course: Course;
  /** Day of the application, in the year that the selection is told of: see `moved`. */
  day: string;
}

/** Of the persona `applicant` in local/personas.ts. */
const PERSONA = 'dev-applicant';
const SCHOOLS: Partial<Record<EducationLevel, string>> = {
  SMA: 'SMA Negeri 3 Semarang',
  D3: 'Poltekkes Kemenkes Semarang',
  SPECIALIST: 'Fakultas Kedokteran Universitas Diponegoro',
};
/** Numbers that no employee of the demo has: theirs count from 1. */
const FIRST_SERIAL = 9001;

const pad = (value: number): string => String(value).padStart(2, '0');

/** @param year that of the selection: everybody is of an age to apply in it */
export function planApplicants(seed: number, year: number): ApplicantSeed[] {
  const chance = random(seed);
  const posts = new Map(POSTS.map((one) => [one.handle, one]));
  return COURSES.map(([handle, course], i) => {
    const of = posts.get(handle) as PostSeed;
    const level = of.requirements.education[0] as EducationLevel;
    const sex = chance.pick(['MALE', 'FEMALE'] as const);
    const born = year - (level === 'SPECIALIST' ? 36 : level === 'SMA' ? 22 : 28);
    const birthDate = `${born + chance.between(0, 3)}-${pad(chance.between(1, 12))}-${pad(chance.between(1, 28))}`;
    const gpa = level === 'SMA' ? String(chance.between(78, 93)) : (3 + chance.between(5, 90) / 100).toFixed(2);
    const major = of.requirements.majors[0] ?? 'IPA';
    const study = { level, major, institution: SCHOOLS[level] ?? 'Universitas Negeri Semarang', gpa, year: year - 2 };
    return {
      sub: i === 0 ? PERSONA : `seed-applicant-${i}`,
      name: drawName(chance, sex),
      nik: makeNik({ district: `33.74.${pad(chance.between(1, 16))}`, birthDate, sex, serial: FIRST_SERIAL + i }),
      birthDate,
      sex,
      education: { ...study, cumLaude: of.category === 'CUM_LAUDE' },
      post: of,
      course,
      day: `2026-${pad(chance.between(8, 9))}-${pad(chance.between(21, 28))}`,
    };
  });
}

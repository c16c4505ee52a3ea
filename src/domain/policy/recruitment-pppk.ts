// Rule sets of PPPK as shipped: one test, no passing grade in 2024, and groups that stand before others whatever the points.
import type { PositionGroup } from '../recruitment/types.ts';
import type { RecruitmentPolicy } from './recruitment.ts';
import { EVERYBODY, LIMITS } from './recruitment-cpns.ts';

/** Completed years at which who holds a first post of the group retires (PP 11/2017 pasal 239, UU 14/2005 pasal 40, PP 49/2018 pasal 54). */
const RETIRES: Record<'COMMON', number> & Partial<Record<PositionGroup, number>> = { COMMON: 58, TEACHER: 60 };

const OF_2024: RecruitmentPolicy = {
  kind: 'PPPK',
  version: 'recruitment-pppk-2024.1',
  effectiveFrom: '2024-08-01',
  source:
    'PP 49/2018 pasal 16 (age: from 20 to one year before retirement); PermenPANRB 6/2024; KepmenPANRB 347/2024 (posts of techniques), 348/2024 (teachers) and 349/2024 (health): one test, priority before points, no passing grade; limits are house rules',
  stages: [
    ...(['ANNOUNCEMENT', 'REGISTRATION', 'ADMINISTRATIVE', 'ADMIN_OBJECTION', 'COMPETENCE'] as const),
    ...(['FINAL_ANNOUNCEMENT', 'FINAL_OBJECTION', 'FILING', 'APPOINTMENT'] as const),
  ],
  age: { youngest: 20, oldest: RETIRES.COMMON - 1, oldestOf: { TEACHER: (RETIRES.TEACHER ?? RETIRES.COMMON) - 1 } },
  leastGpa: null,
  leastMark: null,
  experienceYears: 2,
  priorities: [
    {
      key: 'R1',
      label: { id: 'Guru pelamar prioritas (R1)', en: 'Teachers who passed the selection of 2021 (R1)' },
      groups: ['TEACHER'],
    },
    {
      key: 'R2',
      label: { id: 'Eks tenaga honorer kategori II (R2)', en: 'Former honorary staff of category II (R2)' },
      groups: null,
    },
    {
      key: 'R3',
      label: { id: 'Pegawai non-ASN dalam pangkalan data BKN (R3)', en: 'Non-ASN staff in the database of BKN (R3)' },
      groups: null,
    },
    {
      key: 'R4',
      label: {
        id: 'Pegawai non-ASN aktif yang tidak dalam pangkalan data BKN (R4)',
        en: 'Non-ASN staff in service, not in the database of BKN (R4)',
      },
      groups: null,
    },
    {
      key: 'R5',
      label: { id: 'Lulusan Pendidikan Profesi Guru (R5)', en: 'Graduates of the professional education of teachers (R5)' },
      groups: ['TEACHER'],
    },
  ],
  tests: [
    {
      stage: 'COMPETENCE',
      label: { id: 'Seleksi Kompetensi', en: 'Competence test' },
      weight: 100,
      parts: [
        {
          key: 'TECHNICAL',
          label: { id: 'Kompetensi Teknis', en: 'Technical competence' },
          most: '450',
          step: null,
          columns: ['teknis', 'nilaiteknis', 'skorteknis', 'kompetensiteknis', 'nilaikompetensiteknis', 'technical'],
        },
        {
          key: 'MANAGERIAL_SOCIOCULTURAL',
          label: { id: 'Kompetensi Manajerial dan Sosial Kultural', en: 'Managerial and sociocultural competence' },
          most: '180',
          step: null,
          columns: [
            ...['manajerialdansosialkultural', 'manajerialsosialkultural', 'manajerialsosiokultural', 'manajerialdansosiokultural'],
            ...['nilaimanajerialdansosialkultural', 'nilaimanajerialsosialkultural', 'mansoskul', 'nilaimansoskul', 'mansosio'],
            ...['kompetensimanajerialdansosialkultural', 'managerialsociocultural'],
          ],
          addends: [
            ['manajerial', 'nilaimanajerial', 'skormanajerial', 'kompetensimanajerial', 'managerial'],
            [
              ...['sosialkultural', 'sosiokultural', 'nilaisosialkultural', 'nilaisosiokultural', 'skorsosialkultural'],
              ...['kompetensisosialkultural', 'kompetensisosiokultural', 'sociocultural'],
            ],
          ],
        },
        {
          key: 'INTERVIEW',
          label: { id: 'Wawancara', en: 'Interview' },
          most: '40',
          step: null,
          columns: ['wawancara', 'nilaiwawancara', 'skorwawancara', 'interview'],
        },
      ],
      totals: ['total', 'jumlah', 'totalnilai', 'nilaitotal', 'nilaikumulatif', 'totalkompetensi', 'nilaiseleksikompetensi'],
      shortlist: null,
    },
  ],
  passing: [{ ...EVERYBODY, least: [] }],
  final: { outOf: '670', order: ['PRIORITY', 'TOTAL', 'TECHNICAL', 'MANAGERIAL_SOCIOCULTURAL', 'INTERVIEW', 'AGE'], places: 2 },
  // No rule was seen that moves anybody to another post.
  fill: { order: [], passing: 'GENERAL' },
  objection: { days: 3, answerDays: 7 },
  limits: LIMITS,
};

export const PPPK_SHIPPED: readonly RecruitmentPolicy[] = [OF_2024];

// The posts of a simulated campaign: positions over units and categories, some wanted by everybody and some by nobody.
import { apportion, type Random } from '../../seed/city/random.ts';
import type {
  CampaignKind,
  Category,
  DocumentKind,
  EducationLevel,
  PositionGroup,
} from '../../src/modules/recruitment/campaigns/rules/kinds.ts';

interface Position {
  title: string;
  group: PositionGroup;
  levels: readonly EducationLevel[];
  majors: readonly string[];
  /** How many want it, against the others. */
  wanted: number;
  most: number;
  documents: readonly DocumentKind[];
}

const POSITIONS: readonly Position[] = [
  {
    title: 'Guru Kelas Ahli Pertama',
    group: 'GENERAL',
    levels: ['S1'],
    majors: ['Pendidikan Guru Sekolah Dasar'],
    wanted: 9,
    most: 40,
    documents: [],
  },
  {
    title: 'Pranata Komputer Ahli Pertama',
    group: 'GENERAL',
    levels: ['S1', 'D4'],
    majors: ['Informatika', 'Sistem Informasi'],
    wanted: 14,
    most: 4,
    documents: [],
  },
  { title: 'Perawat Terampil', group: 'GENERAL', levels: ['D3'], majors: ['Keperawatan'], wanted: 6, most: 12, documents: [] },
  { title: 'Analis Kebijakan Ahli Pertama', group: 'GENERAL', levels: ['S1', 'S2'], majors: [], wanted: 20, most: 3, documents: [] },
  { title: 'Penata Layanan Operasional', group: 'GENERAL', levels: ['SMA'], majors: [], wanted: 12, most: 8, documents: [] },
  { title: 'Dokter Ahli Pertama', group: 'DOCTOR', levels: ['PROFESSION'], majors: ['Kedokteran'], wanted: 1, most: 6, documents: [] },
  {
    title: 'Dokter Spesialis Anak',
    group: 'SPECIALIST_DOCTOR',
    levels: ['SPECIALIST'],
    majors: ['Ilmu Kesehatan Anak'],
    wanted: 0.1,
    most: 3,
    documents: ['DIPLOMA'],
  },
  { title: 'Pengelola Keuangan', group: 'GENERAL', levels: ['D3'], majors: ['Akuntansi'], wanted: 5, most: 4, documents: ['ID_CARD'] },
];

const SPECIAL: readonly Category[] = ['CUM_LAUDE', 'DISABILITY', 'PAPUA', 'UNDERDEVELOPED_REGION', 'DIASPORA'];
/** Each so many posts one is kept for a special category, beside the same position in the same unit. */
const SPECIAL_EVERY = 6;

export interface PostPlan {
  /** Number of the unit, from 0. */
  unit: number;
  positionTitle: string;
  positionGroup: PositionGroup;
  category: Category;
  quota: number;
  requirements: { education: readonly EducationLevel[]; majors: readonly string[]; documents: readonly DocumentKind[] };
  /** How many apply. */
  applicants: number;
}

/** Each time round the positions one unit further: nobody asks for the same posts twice. */
const unitOf = (i: number, units: number): number => ((i % POSITIONS.length) + Math.floor(i / POSITIONS.length)) % units;

export interface PostsDrawn {
  kind: CampaignKind;
  count: number;
  units: number;
  /** People among all of them. */
  applicants: number;
}

/** Special categories are of CPNS alone. */
export function drawPosts(chance: Random, { kind, count, units, applicants }: PostsDrawn): PostPlan[] {
  const drawn = Array.from({ length: count }, (_, i) => {
    const special = kind === 'CPNS' && i % SPECIAL_EVERY === SPECIAL_EVERY - 1;
    // A special one stands beside the general one before it.
    const of = special ? i - 1 : i;
    const position = POSITIONS[of % POSITIONS.length] as Position;
    const category = special ? chance.pick(SPECIAL) : 'GENERAL';
    const quota = special ? chance.between(1, 2) : chance.between(1, position.most);
    return { position, category, quota, unit: unitOf(of, units), weight: (special ? 0.05 : 1) * position.wanted * chance.between(1, 9) };
  });
  const shares = apportion(
    applicants,
    drawn.map(({ weight }) => weight),
  );
  return drawn.map(({ position, category, quota, unit }, i) => ({
    unit,
    positionTitle: position.title,
    positionGroup: position.group,
    category,
    quota,
    requirements: { education: position.levels, majors: position.majors, documents: position.documents },
    applicants: shares[i] ?? 0,
  }));
}

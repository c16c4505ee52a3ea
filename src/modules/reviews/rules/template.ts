// The questionnaire of a 360-degree review: seven values with their guides and a scale described by behaviour, and questions in free text. Pure.
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, checkText } from '../../../platform/rules/text.ts';
import { BEHAVIOURS } from '../../performance/rules/behaviour.ts';
import type { CoreValue } from '../../performance/rules/types.ts';
import type { ReviewsPolicy } from './policy.ts';
import type { ReviewForm, ValueForm } from './types.ts';

const STEPS = 5;
const GUIDES = 3;

/** What each step looks like, from 1 to 5; the city's own wording, to be replaced by a template. */
const ANCHORS: Record<CoreValue, readonly string[]> = {
  SERVICE_ORIENTED: [
    'Mengabaikan kebutuhan yang dilayani; keluhan berulang',
    'Melayani bila diminta; sering menunggu diingatkan',
    'Memahami kebutuhan dan memenuhinya tepat waktu',
    'Mencari jalan keluar sebelum diminta; ramah dalam keadaan sulit',
    'Memperbaiki layanan terus-menerus dan dijadikan rujukan rekan',
  ],
  ACCOUNTABLE: [
    'Tidak dapat dipegang janjinya; aturan atau barang negara dilanggar',
    'Perlu diawasi agar pekerjaan tuntas dan cermat',
    'Jujur, cermat, dan menuntaskan tanggung jawabnya',
    'Melaporkan kekeliruan sendiri dan memperbaikinya',
    'Menjaga integritas bagi seluruh tim, juga saat ada tekanan',
  ],
  COMPETENT: [
    'Tidak mengikuti perkembangan tugasnya; mutu kerja sering kurang',
    'Belajar bila diwajibkan; mutu kerja tidak tetap',
    'Menguasai tugasnya dan menjaga mutu hasil',
    'Belajar hal baru atas kemauan sendiri dan membagikannya',
    'Menjadi tempat belajar bagi orang lain; mutunya menjadi ukuran',
  ],
  HARMONIOUS: [
    'Merendahkan orang lain atau memicu pertengkaran',
    'Kadang memilih-milih; kurang menolong',
    'Menghargai setiap orang dan menolong bila diminta',
    'Menolong tanpa diminta dan meredakan ketegangan',
    'Membangun suasana kerja yang membuat semua orang dihargai',
  ],
  LOYAL: [
    'Merusak nama baik rekan atau instansi; rahasia jabatan bocor',
    'Kurang menjaga ucapan tentang rekan atau instansi',
    'Menjaga nama baik instansi dan rahasia jabatan',
    'Mendahulukan kepentingan negara di atas kepentingan sendiri',
    'Menjadi teladan kesetiaan, juga ketika tidak ada yang melihat',
  ],
  ADAPTIVE: [
    'Menolak perubahan dan menghambatnya',
    'Mengikuti perubahan setelah lama didorong',
    'Menyesuaikan diri dengan cara kerja baru',
    'Mengusulkan cara baru dan bertindak lebih dahulu',
    'Memimpin perubahan dan membantu orang lain melaluinya',
  ],
  COLLABORATIVE: [
    'Bekerja sendiri dan menahan informasi',
    'Bekerja sama bila diperintah',
    'Terbuka bekerja sama dan berbagi informasi',
    'Mengajak pihak lain agar hasilnya lebih baik',
    'Menggerakkan banyak pihak untuk tujuan bersama',
  ],
};

const QUESTIONS = [
  'Apa yang sudah baik dan sebaiknya diteruskan?',
  'Apa yang sebaiknya diubah atau dicoba?',
  'Contoh nyata apa yang ingin Anda sampaikan?',
];

const numbered = (questions: readonly string[]): ReviewForm['questions'] =>
  questions.map((text, i) => ({ number: i + 1, text: text.trim() }));

/** The wording where nobody has written another. */
export const DEFAULT_FORM: ReviewForm = {
  title: 'Penilaian 360 derajat perilaku BerAKHLAK',
  values: BEHAVIOURS.map(({ value, name, guides }) => ({ value, name, guides, anchors: ANCHORS[value] })),
  questions: numbered(QUESTIONS),
};

export interface ValueInput {
  value: CoreValue;
  guides?: readonly string[] | null | undefined;
  anchors?: readonly string[] | null | undefined;
}

export interface ReviewTemplateInput {
  title: string;
  values?: readonly ValueInput[] | null | undefined;
  questions: readonly string[];
}

function linesProblems(path: readonly string[], lines: readonly string[] | null | undefined, count: number, most: number): Problem[] {
  if (!lines) return [];
  if (lines.length !== count) return [{ code: 'OUT_OF_RANGE', field: path, params: { least: count, most: count } }];
  return lines.flatMap((line, i) => checkText([...path, String(i)], line, most));
}

function valueProblems(values: readonly ValueInput[], most: number): Problem[] {
  return values.flatMap(({ value, guides, anchors }, i): Problem[] => {
    const path = ['values', String(i)];
    const twice = values.findIndex((one) => one.value === value) < i;
    return [
      ...(twice ? [{ code: 'ALREADY_EXISTS' as const, field: [...path, 'value'] }] : []),
      ...linesProblems([...path, 'guides'], guides, GUIDES, most),
      ...linesProblems([...path, 'anchors'], anchors, STEPS, most),
    ];
  });
}

/**
 * A questionnaire from what was written; what was left out has the default wording.
 * @throws RuleError REQUIRED, TOO_LONG, INVALID, LIMIT_REACHED (questions), OUT_OF_RANGE (3 guides, 5 anchors), ALREADY_EXISTS.
 */
export function writeForm({ title, values, questions }: ReviewTemplateInput, { limits }: Pick<ReviewsPolicy, 'limits'>): ReviewForm {
  const many = questions.length > limits.questions;
  refuse([
    ...checkName('title', title, limits.title),
    ...valueProblems(values ?? [], limits.text),
    ...(many ? [{ code: 'LIMIT_REACHED' as const, field: ['questions'], params: { most: limits.questions } }] : []),
    ...questions.flatMap((text, i) => checkText(['questions', String(i)], text, limits.text)),
  ]);
  const worded = (form: ValueForm): ValueForm => {
    const own = values?.find(({ value }) => value === form.value);
    return { ...form, guides: own?.guides ?? form.guides, anchors: own?.anchors ?? form.anchors };
  };
  return { title: title.trim(), values: DEFAULT_FORM.values.map(worded), questions: numbered(questions) };
}

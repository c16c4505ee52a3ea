// The printing view of a plan: everything the official SKP form shows, in its order and its words (PermenPANRB 6/2022, annex). Pure.
import { BEHAVIOURS } from './behaviour.ts';
import type { Aspect, CoreValue, DaySpan, Indicator, Measure, Perspective, PlanContent, PlanHead, Target } from './types.ts';

/** A person as the form names them: pegawai yang dinilai, pejabat penilai kinerja. */
export interface FormPerson {
  employeeId: string;
  name: string;
  /** NIP or NI PPPK; null for who has none, such as the mayor. */
  number: string | null;
  grade: string | null;
  position: string | null;
  unit: string | null;
}

export interface FormIndicator {
  /** Aspect or perspective, in Indonesian. */
  aspect: string;
  text: string;
  target: string;
}

export interface FormResult {
  number: number;
  /** The superior's result that this one intervenes in. */
  superiorResult: string | null;
  result: string;
  indicators: FormIndicator[];
}

export interface FormBehaviour {
  number: number;
  value: CoreValue;
  name: string;
  guides: string[];
  expectation: string | null;
}

export interface PlanForm {
  year: number;
  period: DaySpan;
  /** Heads of unit: the column is headed "perspektif" instead of "aspek". */
  isHead: boolean;
  rated: FormPerson;
  rater: FormPerson | null;
  main: FormResult[];
  additional: FormResult[];
  behaviours: FormBehaviour[];
  resourceSupport: string[];
  accountabilityScheme: string[];
  consequences: string[];
  /** Number of the approved version shown; null for a draft, which is not signed. */
  version: number | null;
  validFrom: string | null;
  submittedAt: string | null;
  approvedAt: string | null;
}

const ASPECTS: Record<Aspect, string> = { QUANTITY: 'Kuantitas', QUALITY: 'Kualitas', TIME: 'Waktu', COST: 'Biaya' };
const PERSPECTIVES: Record<Perspective, string> = {
  SERVICE_RECIPIENT: 'Penerima Layanan',
  BUSINESS_PROCESS: 'Proses Bisnis',
  INTERNAL_STRENGTHENING: 'Penguatan Internal',
  BUDGET: 'Anggaran',
};

/** Decimal comma, as Indonesian forms print it. */
const comma = (decimal: string): string => decimal.replace('.', ',');

/** Which way is better is part of a target: "4 jam" alone does not say whether two are a success. */
const BOUND = { HIGHER: 'min. ', LOWER: 'maks. ', RANGE: '' } as const;

export function targetText(measure: Measure): string {
  if (measure.kind === 'QUALITATIVE') return measure.standard;
  const { target, targetHigh, unit, direction } = measure;
  return `${BOUND[direction]}${comma(target)}${targetHigh === null ? '' : ` – ${comma(targetHigh)}`} ${unit}`;
}

const formIndicator = ({ aspect, perspective, text, measure }: Indicator): FormIndicator => ({
  aspect: perspective ? PERSPECTIVES[perspective] : aspect ? ASPECTS[aspect] : '',
  text,
  target: targetText(measure),
});

const formResult = ({ parent, title, indicators }: Target, index: number): FormResult => ({
  number: index + 1,
  superiorResult: parent.state === 'LINKED' ? parent.title : null,
  result: title,
  indicators: indicators.map(formIndicator),
});

/** `version`: the approved version whose content is shown, or null for the working content. */
export function planForm(
  head: PlanHead,
  content: PlanContent,
  version: number | null,
  people: { rated: FormPerson; rater: FormPerson | null },
): PlanForm {
  const results = (kind: Target['kind']) => content.targets.filter((target) => target.kind === kind).map(formResult);
  const { expectations, ...annex } = content.frame;
  const behaviours = BEHAVIOURS.map(({ value, name, guides }, i) => {
    const expectation = expectations.find((one) => one.value === value)?.text ?? null;
    return { number: i + 1, value, name, guides: [...guides], expectation };
  });
  const approval = head.approved.find((one) => one.number === version);
  const work = { main: results('MAIN'), additional: results('ADDITIONAL') };
  const dates = { validFrom: approval?.validFrom ?? null, submittedAt: head.submittedAt, approvedAt: approval?.approvedAt ?? null };
  return { year: head.year, period: head.segment, isHead: head.isHead, ...people, ...work, behaviours, ...annex, version, ...dates };
}

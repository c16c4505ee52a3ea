// Who stands how to whom, and who will ever read what is written: settled before writing, frozen with it. Pure.
import { validOn } from '../../../platform/rules/calendar.ts';
import type { Language } from '../../../platform/rules/texts/language.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import type { Audience, FeedbackCard, FeedbackRelation, FeedbackVisibility } from './types.ts';

/** A person with the direct superiors of all assignments that hold on the day, each once, in a fixed order. */
export interface Placed {
  person: Employee;
  superiors: readonly string[];
}

const sharing = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

function shares(a: Employee, b: Employee, day: string, what: 'unitId' | 'rootUnitId'): boolean {
  const [mine, theirs] = [a, b].map(({ assignments }) => validOn(assignments, day).map((assignment) => assignment[what]));
  return sharing(mine ?? [], theirs ?? []);
}

/** Computed from data, never claimed. */
export function relationOn(author: Placed, about: Placed, day: string): FeedbackRelation {
  if (author.person.id === about.person.id) return 'SELF';
  if (about.superiors.includes(author.person.id)) return 'SUPERIOR';
  if (author.superiors.includes(about.person.id)) return 'SUBORDINATE';
  return sharing(author.superiors, about.superiors) || shares(author.person, about.person, day, 'unitId') ? 'PEER' : 'OTHER';
}

/** Whether both serve in the same agency (perangkat daerah) on a day. */
export const shareAgency = (a: Employee, b: Employee, day: string): boolean => shares(a, b, day, 'rootUnitId');

/** Who beside author and recipient would read it, were it written on this day. */
export const audienceOn = ({ superiors }: Pick<Placed, 'superiors'>, visibility: FeedbackVisibility, day: string): Audience =>
  visibility === 'COUNTED' ? { raterIds: superiors, year: Number(day.slice(0, 4)) } : { raterIds: [], year: null };

/** Whom a present audience consists of: the author first, then the recipient. */
export const peopleOf = (authorId: string, aboutId: string, visibility: FeedbackVisibility, { raterIds }: Audience): string[] =>
  visibility === 'PRIVATE' ? [authorId] : [...new Set([authorId, aboutId, ...raterIds])];

export interface Readers {
  authorId: string;
  /** Null where the recipient does not see it. */
  aboutId: string | null;
  raterIds: readonly string[];
}

/** Who sees a feedback as it now stands: never more than were named at writing. */
export function readersOf({ authorId, aboutId, visibility, audience, status }: FeedbackCard): Readers {
  if (visibility === 'PRIVATE' || status === 'WITHDRAWN') return { authorId, aboutId: null, raterIds: [] };
  return { authorId, aboutId, raterIds: status === 'REMOVED' ? [] : audience.raterIds };
}

export function canRead(feedback: FeedbackCard, employeeId: string | null): boolean {
  const { authorId, aboutId, raterIds } = readersOf(feedback);
  return employeeId !== null && [authorId, aboutId, ...raterIds].includes(employeeId);
}

/** What the label names. */
export interface LabelNames {
  about: string;
  raters: readonly string[];
  year: number | null;
}

const LABELS: Record<FeedbackVisibility, Record<Language, (named: LabelNames) => string>> = {
  PRIVATE: {
    id: () => 'Hanya Anda. Catatan ini tidak pernah terlihat oleh orang lain.',
    en: () => 'Only you. Nobody else ever sees this note.',
  },
  SHARED: {
    id: ({ about }) => `Anda dan ${about}, tidak ada orang lain.`,
    en: ({ about }) => `You and ${about}, nobody else.`,
  },
  COUNTED: {
    id: ({ about, raters, year }) =>
      `Anda, ${[about, ...raters].join(', ')}, dan pejabat yang menilai ${about} untuk tahun ${year}, sebagai bukti dalam evaluasi tahun itu.`,
    en: ({ about, raters, year }) =>
      `You, ${[about, ...raters].join(', ')}, and the official who rates ${about} for ${year}, as evidence in that year's evaluation.`,
  },
};

const IF_REPORTED: Record<Language, string> = {
  id: ' Bila penerima melaporkannya sebagai penyalahgunaan, petugas BKPP membaca teksnya tanpa nama; nama dibuka hanya bila laporan terbukti.',
  en: ' Should the recipient report it as abuse, an officer of the staffing agency reads the text without names; names are opened only if the report is upheld.',
};

/** Who will see it, in words: shown before writing. */
export const audienceText = (visibility: FeedbackVisibility, named: LabelNames, language: Language): string =>
  LABELS[visibility][language](named) + (visibility === 'PRIVATE' ? '' : IF_REPORTED[language]);

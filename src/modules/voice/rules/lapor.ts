// What citizens write in the shape of SP4N-LAPOR!: its classes and states for ours, a title, and nothing that tells who asked not to be named. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { VoiceKind, VoiceMode, VoiceStage, WordKind } from './cases.ts';
import type { VoiceClass } from './policy.ts';
import { scrub, type Writer, withoutWriter } from './scrub.ts';

/**
 * Klasifikasi laporan. Source: PermenPANRB 62/2018 (complaints that need oversight and that do not, requests for information, aspirations); LAPOR! has
 * no class for praise, which it takes as an aspiration (assumed).
 */
export type LaporClass = 'COMPLAINT' | 'COMPLAINT_OF_OVERSIGHT' | 'COMPLAINT_WITHOUT' | 'INFORMATION' | 'ASPIRATION';

/** The steps that LAPOR! shows: verification (3 days), follow-up, a reply by the reporter, closed; and Tunda, which waits for the reporter. */
export type LaporStatus = 'VERIFICATION' | 'FOLLOW_UP' | 'POSTPONED' | 'REPLY' | 'CLOSED';

const OF_CLASS: Readonly<Record<VoiceClass, LaporClass>> = {
  URGENT: 'COMPLAINT_WITHOUT',
  INFORMATION: 'INFORMATION',
  ORDINARY: 'COMPLAINT_WITHOUT',
  OVERSIGHT: 'COMPLAINT_OF_OVERSIGHT',
};

/** As whoever gave the first answer has classed it; a question or praise stays one, unless it was found to need oversight. */
export function laporClass(kind: VoiceKind, of: VoiceClass | null): LaporClass {
  if (of === 'OVERSIGHT') return OF_CLASS.OVERSIGHT;
  if (kind === 'PRAISE') return 'ASPIRATION';
  if (kind === 'QUESTION') return 'INFORMATION';
  return of === null ? 'COMPLAINT' : OF_CLASS[of];
}

export const LAPOR_STATUS: Readonly<Record<VoiceStage, LaporStatus>> = {
  SUBMITTED: 'VERIFICATION',
  IN_WORK: 'FOLLOW_UP',
  FACTS_ASKED: 'POSTPONED',
  ANSWERED: 'REPLY',
  CLOSED: 'CLOSED',
};

const TITLE = 100;

/** Its first sentence: nobody has given it one. */
export function laporTitle(text: string): string {
  const line = text.trim().split(/[\r\n]/)[0] ?? '';
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= TITLE) return sentence;
  const cut = Array.from(sentence).slice(0, TITLE).join('');
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined)}…`;
}

/** Numbers of anybody are left out of what the office wrote too, and the name and address of who wrote in confidence out of everything. */
export function forLapor(text: string, mode: VoiceMode, writer: Writer | null): string {
  const unnamed = mode === 'CONFIDENTIAL' ? withoutWriter(text, writer) : text;
  return scrub(unnamed).text;
}

export interface LaporWord {
  at: string;
  kind: WordKind;
  text: string;
}

export interface LaporConversation {
  /** What the citizen added, and why it was taken up again. */
  added: string;
  first: { on: string; text: string } | null;
  /** What is asked of the citizen, while that is waited for. */
  asked: string;
  /** All answers: one that was taken up again is still one. */
  answers: string;
}

/** More than a cell of a spreadsheet holds (32,767 signs) is cut off there, and says so. */
const CELL = 32_000;
const CUT = '… [dipotong]';

const together = (words: readonly LaporWord[]): string => {
  const all = words.map(({ at, text }) => `${legalDay(at)}: ${text}`).join('\n');
  return all.length <= CELL ? all : `${all.slice(0, CELL)}${CUT}`;
};

export function laporConversation(words: readonly LaporWord[], waits: boolean): LaporConversation {
  const of = (...kinds: WordKind[]) => words.filter(({ kind }) => kinds.includes(kind));
  const first = of('FIRST_ANSWER').at(0);
  return {
    added: together(of('REPLY', 'REOPENED')),
    first: first ? { on: legalDay(first.at), text: first.text } : null,
    asked: waits ? (of('FACTS_ASKED').at(-1)?.text ?? '') : '',
    answers: together(of('ANSWER')),
  };
}

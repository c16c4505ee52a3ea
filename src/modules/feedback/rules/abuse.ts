// Reports of abuse: text before identity. Filed by the recipient, decided by an officer outside the case, names opened only after. Pure.
import { type Trial, trialsBy } from '../../../platform/rules/blockers.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Due } from '../../../platform/rules/due.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { assertAllowed, type FeedbackActor } from './lifecycle.ts';
import type { FeedbackLimits } from './policy.ts';
import type { AbuseParties, AbuseReport, Feedback, ReportedWords } from './types.ts';

export interface ReportFacts extends FeedbackActor {
  id: string;
  due: Due;
  /** Seals a value for one attribute of the report. */
  seal: (attribute: string, value: object) => string;
}

/** @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG. */
export function fileReport(feedback: Feedback, { reason }: { reason: string }, filing: ReportFacts): AbuseReport {
  assertAllowed('feedbackReport', feedback, filing);
  const { id, now, policy, due, seal } = filing;
  refuse(checkText('reason', reason, policy.limits.reportReason));
  const words: ReportedWords = { text: feedback.text ?? '', earlier: feedback.versions.map(({ text }) => text), reason: reason.trim() };
  const parties: AbuseParties = { feedbackId: feedback.id, authorId: feedback.authorId, aboutId: feedback.aboutId };
  const filedOn = legalDay(now);
  const sealed = { words: seal('words', words), parties: seal('parties', parties), kept: null };
  return { id, kind: feedback.kind, filedOn, due, status: 'OPEN', sealed, decided: null, revealed: [], policyVersion: policy.version };
}

export type AbuseAction = 'abuseDecide' | 'abuseReveal';

/** Who decides about a report. */
export interface Officer {
  by: string;
  now: string;
  policy: FeedbackLimits;
}

const isParty = ({ authorId, aboutId }: AbuseParties, by: string): boolean => by === authorId || by === aboutId;

/** The steps of its state, for an officer. */
function abuseSteps({ status, revealed }: AbuseReport, by: string): AbuseAction[] {
  if (status === 'OPEN') return ['abuseDecide'];
  return status === 'UPHELD' && !revealed.some(({ to }) => to === by) ? ['abuseReveal'] : [];
}

/** What an officer could do with the report: nobody decides their own case. Nothing runs out: a late decision is still one. */
export const abuseTrials = (report: AbuseReport, parties: AbuseParties, by: string): Trial<AbuseAction>[] =>
  trialsBy(abuseSteps(report, by), null, (action) => assertReportAllowed(action, report, parties, by));

/** @throws RuleError OWN_CASE, TRANSITION_REFUSED. */
function assertReportAllowed(action: AbuseAction, report: AbuseReport, parties: AbuseParties, by: string): void {
  const field = ['reportId'];
  if (isParty(parties, by)) fail('OWN_CASE', { field });
  const allowed = abuseSteps(report, by);
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field, data: { allowed } });
}

export interface DecideInput {
  finding: 'UPHELD' | 'REJECTED';
  note: string;
}

/** `kept`: what is removed, sealed; null where the report is rejected. @throws RuleError OWN_CASE, TRANSITION_REFUSED, REQUIRED, TOO_LONG. */
export function decideReport(
  report: AbuseReport,
  { finding, note }: DecideInput,
  { parties, kept }: { parties: AbuseParties; kept: string | null },
  { by, now, policy }: Officer,
): AbuseReport {
  assertReportAllowed('abuseDecide', report, parties, by);
  refuse(checkText('note', note, policy.limits.decisionNote));
  const sealed = { ...report.sealed, kept };
  return { ...report, status: finding, sealed, decided: { on: legalDay(now), by, note: note.trim() } };
}

/** @throws RuleError OWN_CASE, TRANSITION_REFUSED (not upheld, or revealed to this officer before), REQUIRED, TOO_LONG. */
export function revealReport(
  report: AbuseReport,
  { reason }: { reason: string },
  parties: AbuseParties,
  { by, now, policy }: Officer,
): AbuseReport {
  assertReportAllowed('abuseReveal', report, parties, by);
  refuse(checkText('reason', reason, policy.limits.revealReason));
  return { ...report, revealed: [...report.revealed, { to: by, on: legalDay(now), reason: reason.trim() }] };
}

export const isRevealedTo = ({ revealed }: AbuseReport, by: string): boolean => revealed.some(({ to }) => to === by);

// What becomes of an application once its purpose is over: the person goes, the count stays. Pure.
import { dayStart, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail } from '../../../../platform/rules/errors.ts';
import type { Sex } from '../../../../platform/rules/identifiers.ts';
import type { EducationLevel } from '../../campaigns/rules/kinds.ts';
import type { Application, Campaign } from '../../campaigns/rules/types.ts';
import type { Offer } from '../../offers/rules/types.ts';
import type { Verdict } from '../../verification/rules/types.ts';
import { retentionLimits } from './policy.ts';

/** How far a campaign is with it. */
export interface Retention {
  campaignId: string;
  /** Applications that were begun, drafts as well. */
  total: number;
  /** Dealt with: anonymised, removed as drafts, or kept. */
  done: number;
  /** Of those: who was hired, whose file is part of the personnel file now. */
  kept: number;
  startedAt: string;
  finishedAt: string | null;
  policyVersion: string;
}

/** What stays of a submitted application: enough to count it again, and nobody. */
export interface Remains {
  formationId: string;
  number: string;
  level: EducationLevel;
  sex: Sex;
  /** Null for one that was never decided. */
  verdict: Verdict | null;
}

const yearsLater = (day: string, years: number): string => {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return later.endsWith('02-29') ? `${later.slice(0, 4)}-03-01` : later;
};

/** From when on who was not hired is anonymised; null while the campaign is not closed. */
export function anonymisableAt({ closedAt, retentionYears }: Pick<Campaign, 'closedAt' | 'retentionYears'>): string | null {
  if (closedAt === null) return null;
  const day = legalDay(closedAt);
  return dayStart(yearsLater(day, retentionYears ?? retentionLimits(day).years));
}

/** When a profile is forgotten that nobody saves again: epoch seconds. */
export function forgottenAt(now: string): number {
  const day = legalDay(now);
  return Date.parse(dayStart(yearsLater(day, retentionLimits(day).profileYears))) / 1000;
}

/** When a question to the committee is forgotten that did not go with an application before: epoch seconds. */
export function keptUntil(now: string): number {
  const day = legalDay(now);
  return Date.parse(dayStart(yearsLater(day, retentionLimits(day).years))) / 1000;
}

export const retentionActions = (campaign: Campaign, now: string): string[] => {
  const from = anonymisableAt(campaign);
  return from !== null && isPast(from, now) && !campaign.anonymisedAt ? ['applicationsAnonymise'] : [];
};

const CAMPAIGN = ['campaignId'];

/** @throws RuleError TRANSITION_REFUSED while the campaign is not closed, or once nothing is left to do; NOT_OPEN_YET within the period. */
export function checkRetention(campaign: Campaign, retention: Pick<Retention, 'finishedAt'> | null, now: string): void {
  const opensAt = anonymisableAt(campaign) ?? now;
  if (campaign.closedAt === null || retention?.finishedAt) fail('TRANSITION_REFUSED', { field: CAMPAIGN, data: { allowed: [] } });
  if (!isPast(opensAt, now)) fail('NOT_OPEN_YET', { field: CAMPAIGN, text: 'WAITS', params: { opensAt } });
}

export interface Batch {
  campaignId: string;
  /** Counted where nothing has been done before. */
  total: number;
  done: number;
  kept: number;
  /** Whether the list of what was begun has come to its end. */
  exhausted: boolean;
  now: string;
}

/** The next state. What the list no longer holds is done: it is read from an index, which may lag behind by a moment. */
export function afterBatch(before: Retention | null, { campaignId, total, done, kept, exhausted, now }: Batch): Retention {
  const { version } = retentionLimits(legalDay(now));
  const base = before ?? { campaignId, total, done: 0, kept: 0, startedAt: now, finishedAt: null, policyVersion: version };
  const finished = exhausted || base.done + done >= base.total;
  return { ...base, done: finished ? base.total : base.done + done, kept: base.kept + kept, finishedAt: finished ? now : null };
}

export const leftOf = ({ total, done }: Retention): number => total - done;

/** Whoever became an employee is kept, also after a resignation: the personnel file has a period of its own. */
export const isKept = (offers: readonly Pick<Offer, 'employeeId'>[]): boolean => offers.some(({ employeeId }) => employeeId !== null);

/** Null for a draft, which leaves no trace. */
export function remainsOf({ formationId, submission }: Application, verdict: Verdict | null): Remains | null {
  if (!submission || !formationId) return null;
  return { formationId, number: submission.number, level: submission.education.level, sex: submission.sex, verdict };
}

/** An offer that was not taken up, or came to nothing, goes on counting, as nobody's: its status still tells that it was annulled. */
export const nobodysOffer = ({ annulment: _, ...offer }: Offer): Offer => ({
  ...offer,
  ...{ applicationId: '', ownerId: '', reason: null, filing: null },
});

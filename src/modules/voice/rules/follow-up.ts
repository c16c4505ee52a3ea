// What a unit does about an element that citizens rated lowest: by whom, by when, done or put off, and what came of it in the next period. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkPublicText } from '../../../platform/rules/public-text.ts';
import { type PeriodOf, periodAfter, periodKey } from './periods.ts';
import { voicePolicy } from './policy.ts';
import { ELEMENTS, type SurveyElement, spanOf } from './satisfaction.ts';
import type { VoiceSummaryView } from './summary.ts';

/** It was put off, or taken up again after it was called done. */
export interface VoiceFollowUpPutOffView {
  at: string;
  by: string;
  /** The day it was due on until then. */
  dueOn: string;
  /** When it had been called done, and with which words; null where it had not. */
  done: FollowUpDone | null;
  reason: string;
}

export interface FollowUpDone {
  on: string;
  /** Told in public, as what was to be done. */
  words: string;
}

/** Who had it before. */
export interface VoiceFollowUpOwnerView {
  ownerId: string;
  until: string;
}

export interface VoiceFollowUp extends PeriodOf {
  id: string;
  /** As it was published. */
  unitId: string;
  /** Null: of all services of the unit together. */
  serviceId: string | null;
  element: SurveyElement;
  /** Told in public: it names nobody. */
  what: string;
  ownerId: string;
  /** Oldest first. */
  owners: readonly VoiceFollowUpOwnerView[];
  openedOn: string;
  dueOn: string;
  putOff: readonly VoiceFollowUpPutOffView[];
  done: FollowUpDone | null;
  /** Mean of the element when it was published. */
  before: string;
}

export type FollowUpAction = 'voiceFollowUpChange' | 'voiceFollowUpPostpone' | 'voiceFollowUpDone';

const lawOn = (now: string) => voicePolicy(legalDay(now)).followUp;

const FIELD = ['followUpId'];

interface Measured {
  elements: readonly { element: SurveyElement; mean: string }[];
  lowest: readonly SurveyElement[];
}

/** What is published of the unit, or of one of its services; null where that is not in it. */
export const measuredIn = (published: Pick<VoiceSummaryView, 'services' | keyof Measured>, serviceId: string | null): Measured | null =>
  serviceId === null ? published : (published.services.find((one) => one.serviceId === serviceId) ?? null);

const meanOf = (measured: Measured | null, of: SurveyElement): string | null =>
  measured?.elements.find(({ element }) => element === of)?.mean ?? null;

/** What it was about, in what was published later; null where it is not told there. */
export const meanIn = (published: VoiceSummaryView | null, { serviceId, element }: Pick<VoiceFollowUp, 'serviceId' | 'element'>) =>
  published && meanOf(measuredIn(published, serviceId), element);

/** From the lowest element of the oldest period to that of the newest. */
export const followUpOrder = ({ element, serviceId, id, ...of }: VoiceFollowUp): string =>
  [periodKey(of), ELEMENTS.indexOf(element), serviceId ?? '', id].join('#');

function dueProblems(dueOn: string, now: string): Problem[] {
  const least = legalDay(now);
  const most = addDays(least, lawOn(now).mostDays);
  return dueOn < least || dueOn > most ? [{ code: 'OUT_OF_RANGE', field: ['dueOn'], params: { least, most } }] : [];
}

export interface FollowUpForm {
  element: SurveyElement;
  what: string;
  dueOn: string;
}

type OfFollowUp = Pick<VoiceFollowUp, 'id' | 'unitId' | 'serviceId' | 'ownerId'> & PeriodOf;

/** While the next period is not over: after it the outcome is known. @throws RuleError NOT_FOUND, DEADLINE_PASSED, of the form. */
export function openFollowUp(of: OfFollowUp, form: FollowUpForm, published: VoiceSummaryView, now: string): VoiceFollowUp {
  const { element, dueOn } = form;
  const measured = measuredIn(published, of.serviceId) ?? fail('NOT_FOUND', { field: ['serviceId'] });
  const before = meanOf(measured, element);
  if (before === null || !measured.lowest.includes(element)) return fail('NOT_FOUND', { field: ['element'] });
  const next = periodAfter(of);
  const closedAt = dayEnd(spanOf(next.year, next.period).until);
  if (isPast(closedAt, now)) return fail('DEADLINE_PASSED', { field: ['period'], params: { closedAt }, text: 'FOR_GOOD' });
  refuse([...checkPublicText('what', form.what, lawOn(now).limits.what), ...dueProblems(dueOn, now)]);
  const what = form.what.trim();
  return { ...of, element, what, dueOn, before, owners: [], openedOn: legalDay(now), putOff: [], done: null };
}

function postponeProblems({ putOff }: VoiceFollowUp, now: string): Problem[] {
  const { mostTimes } = lawOn(now);
  return putOff.length < mostTimes ? [] : [{ code: 'LIMIT_REACHED', params: { most: mostTimes } }];
}

const changeProblems = ({ owners }: VoiceFollowUp, now: string): Problem[] => {
  const { mostOwners } = lawOn(now);
  return owners.length < mostOwners ? [] : [{ code: 'LIMIT_REACHED', params: { most: mostOwners } }];
};

/** What is done stays as it was said to be, but that it can be taken up again. */
export function followUpTrials(followUp: VoiceFollowUp, now: string): Trial<FollowUpAction>[] {
  const postponing = { action: 'voiceFollowUpPostpone' as const, problems: postponeProblems(followUp, now), until: null };
  if (followUp.done) return [postponing];
  const changing = { action: 'voiceFollowUpChange' as const, problems: changeProblems(followUp, now), until: null };
  return [changing, { action: 'voiceFollowUpDone', problems: [], until: null }, postponing];
}

function expectNotDone({ done }: VoiceFollowUp): void {
  if (done) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: ['voiceFollowUpPostpone'] } });
}

export interface FollowUpPatch {
  what?: string | null | undefined;
  ownerId?: string | null | undefined;
}

/** Absent stays; whoever had it before stays on record. @throws RuleError TRANSITION_REFUSED, LIMIT_REACHED, of the text, INVALID where nothing is other. */
export function changeFollowUp(followUp: VoiceFollowUp, patch: FollowUpPatch, now: string): VoiceFollowUp {
  expectNotDone(followUp);
  const { ownerId: given } = followUp;
  const what = (patch.what ?? followUp.what).trim();
  const ownerId = patch.ownerId ?? given;
  refuse([...changeProblems(followUp, now), ...checkPublicText('what', what, lawOn(now).limits.what)]);
  if (what === followUp.what && ownerId === given) fail('INVALID', { field: ['what'], text: 'OTHER_VALUE' });
  const owners = ownerId === given ? followUp.owners : [...followUp.owners, { ownerId: given, until: legalDay(now) }];
  return { ...followUp, what, ownerId, owners };
}

export interface Postponing {
  dueOn: string;
  reason: string;
  by: string;
}

/** What was called done is open again. @throws RuleError LIMIT_REACHED, of the form; INVALID for the day that it has. */
export function postponeFollowUp(followUp: VoiceFollowUp, { dueOn, reason, by }: Postponing, now: string): VoiceFollowUp {
  const { done } = followUp;
  const same: Problem[] = !done && dueOn === followUp.dueOn ? [{ code: 'INVALID', field: ['dueOn'], text: 'OTHER_VALUE' }] : [];
  const text = checkPublicText('reason', reason, lawOn(now).limits.reason);
  refuse([...postponeProblems(followUp, now), ...text, ...same, ...(same.length > 0 ? [] : dueProblems(dueOn, now))]);
  const one: VoiceFollowUpPutOffView = { at: now, by, dueOn: followUp.dueOn, done, reason: reason.trim() };
  return { ...followUp, dueOn, done: null, putOff: [...followUp.putOff, one] };
}

/** @throws RuleError TRANSITION_REFUSED, of the text. */
export function endFollowUp(followUp: VoiceFollowUp, words: string, now: string): VoiceFollowUp {
  expectNotDone(followUp);
  refuse(checkPublicText('words', words, lawOn(now).limits.words));
  return { ...followUp, done: { on: legalDay(now), words: words.trim() } };
}

export const isLateFollowUp = ({ done, dueOn }: Pick<VoiceFollowUp, 'done' | 'dueOn'>, today: string): boolean =>
  done === null && dueOn < today;

// What is wrong with what a citizen, or the office, writes. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { checkName, checkText } from '../../../platform/rules/text.ts';
import type { VoiceKind, VoiceMode } from './cases.ts';
import { voicePolicy } from './policy.ts';

export interface SubmitForm {
  kind: VoiceKind;
  mode: VoiceMode;
  text: string;
  contact?: { name: string; reach: string } | null | undefined;
  serviceId?: string | null | undefined;
  aboutHead?: boolean | null | undefined;
}

/** A name with ANONYMOUS is refused and not dropped: nobody knows whether it or the mode was meant. */
export function submitProblems({ mode, text, contact, serviceId, aboutHead }: SubmitForm, now: string): Problem[] {
  const { limits } = voicePolicy(legalDay(now)).cases;
  const named: Problem[] = contact && mode === 'ANONYMOUS' ? [{ code: 'INVALID', field: ['contact'], text: 'LEAVE_EMPTY' }] : [];
  const form = contact
    ? [...checkName(['contact', 'name'], contact.name, limits.name), ...checkText(['contact', 'reach'], contact.reach, limits.reach)]
    : [];
  // Of which unit it is the head follows from the service.
  const nobodys: Problem[] = aboutHead && !serviceId ? [{ code: 'REQUIRED', field: ['serviceId'] }] : [];
  return [...checkText('text', text, limits.text), ...named, ...form, ...nobodys];
}

export const wordProblems = (text: string, now: string): Problem[] => checkText('text', text, voicePolicy(legalDay(now)).cases.limits.word);

// Whom to ask: the committee's office, its hours, its addresses. Public with the campaign. Pure.

import { addressProblems, readAddress } from '../../../../platform/rules/address.ts';
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkName, checkText } from '../../../../platform/rules/text.ts';
import { toldPolicy } from '../../../policy/rules/told.ts';
import { only } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';

export interface ContactInput {
  office: string;
  address: string;
  hours: string;
  email?: string | null | undefined;
  phone?: string | null | undefined;
}

/** Of Indonesia as people write it, or international; null where it is neither. */
export function readPhone(text: string): string | null {
  const signs = text.trim().replaceAll(/[\s().-]/g, '');
  const number = signs.startsWith('0') ? `+62${signs.slice(1)}` : signs;
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null;
}

function phoneProblems(phone: string | null | undefined, most: number): Problem[] {
  if (phone === null || phone === undefined) return [];
  const problems = checkText('phone', phone, most);
  return problems.length > 0 || readPhone(phone) ? problems : [{ code: 'INVALID', field: ['phone'], text: 'PHONE' }];
}

/** @throws RuleError TRANSITION_REFUSED once the campaign is closed. */
export const assertContactAllowed = (campaign: Campaign, now: string): void => only(campaign, now, 'DRAFT', 'PUBLISHED');

/** One way at least to reach somebody. @throws RuleError as `assertContactAllowed`; REQUIRED, INVALID, TOO_LONG. */
export function setContact(campaign: Campaign, input: ContactInput, now: string): Campaign {
  assertContactAllowed(campaign, now);
  const { contact: limits } = toldPolicy(legalDay(now)).limits;
  const { email, phone } = input;
  const given = typeof email === 'string' || typeof phone === 'string';
  refuse([
    ...checkName('office', input.office, limits.office),
    ...checkText('address', input.address, limits.address),
    ...checkText('hours', input.hours, limits.hours),
    ...(typeof email === 'string' ? addressProblems(email) : []),
    ...phoneProblems(phone, limits.phone),
    ...(given ? [] : [{ code: 'REQUIRED' as const, field: ['email'] }]),
  ]);
  const reached = { email: email ? readAddress(email) : null, phone: phone ? readPhone(phone) : null };
  const contact = { office: input.office.trim(), address: input.address.trim(), hours: input.hours.trim(), ...reached };
  return { ...campaign, contact };
}

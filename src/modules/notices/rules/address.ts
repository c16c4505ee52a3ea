// The address to which somebody is written: proved by a code that was sent to it. Pure; what is sealed and hashed comes in sealed and hashed.
import { fail } from '../../../platform/rules/errors.ts';
import type { NoticeAddress } from './delivery-types.ts';
import type { NoticesPolicy } from './policy.ts';

type Rules = NoticesPolicy['address'];

const DIGITS = 6;
const DAY_MS = 86_400_000;

/** Six digits out of random bytes. */
export const codeOf = (bytes: Uint8Array): string => String(Buffer.from(bytes).readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');

export const isCode = (text: string): boolean => /^\d{6}$/.test(text);

export const noAddress = (employeeId: string, region: string): NoticeAddress => ({
  ...{ employeeId, region },
  ...{ verified: null, pending: null, asked: [] },
});

const recent = (asked: readonly string[], now: string): string[] => asked.filter((at) => Date.parse(now) - Date.parse(at) < DAY_MS);

/** Asks for another address; the one that is verified stays until that is proved. @throws RuleError LIMIT_REACHED (`email`). */
export function askAddress(
  before: NoticeAddress,
  { sealed, codeHash }: { sealed: string; codeHash: string },
  now: string,
  rules: Rules,
): NoticeAddress {
  const asked = recent(before.asked, now);
  if (asked.length >= rules.codesADay) {
    const opensAt = new Date(Date.parse(asked[0] ?? now) + DAY_MS).toISOString();
    fail('LIMIT_REACHED', { field: ['email'], text: 'TOO_OFTEN', params: { most: rules.codesADay, opensAt } });
  }
  const validUntil = new Date(Date.parse(now) + rules.codeMinutes * 60_000).toISOString();
  return { ...before, pending: { sealed, codeHash, validUntil, tried: [] }, asked: [...asked, now] };
}

/**
 * A guess is counted before it is looked at; the same one again is not counted again, so that a request may be repeated.
 * @returns null where it was counted before
 * @throws RuleError TRANSITION_REFUSED (nothing waits), DEADLINE_PASSED, LIMIT_REACHED (tries).
 */
export function countGuess(before: NoticeAddress, guess: string, now: string, rules: Rules): NoticeAddress | null {
  const { pending } = before;
  if (!pending) return fail('TRANSITION_REFUSED', { field: ['code'], data: { allowed: ['noticeAddressSet'] } });
  if (now >= pending.validUntil) fail('DEADLINE_PASSED', { field: ['code'], data: { closedAt: pending.validUntil } });
  if (pending.tried.includes(guess)) return null;
  if (pending.tried.length >= rules.codeTries)
    fail('LIMIT_REACHED', { field: ['code'], text: 'CODE_TRIES', params: { most: rules.codeTries } });
  return { ...before, pending: { ...pending, tried: [...pending.tried, guess] } };
}

/** @param sealed the address anew, for the place of one that is verified */
export const verify = (before: NoticeAddress, sealed: string, now: string): NoticeAddress => ({
  ...before,
  verified: { sealed, at: now },
  pending: null,
});

/** How often was asked is kept: taking away and asking again is no way round it. @throws RuleError TRANSITION_REFUSED where there is none. */
export function removeAddress(before: NoticeAddress): NoticeAddress {
  if (!before.verified && !before.pending) fail('TRANSITION_REFUSED', { field: [], data: { allowed: ['noticeAddressSet'] } });
  return { ...before, verified: null, pending: null };
}

/** Enough for its owner to know it again: `s•••@semarangkota.go.id`. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}

// The life of a mail: it waits, one sender has it for a while, it is sent, or given up after some tries. Pure.
import type { Mail, MailContent } from './delivery-types.ts';
import type { NoticesPolicy } from './policy.ts';

type Sending = NoticesPolicy['mail'];

const later = (now: string, minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

export const newMail = (id: string, content: MailContent, nextAt: string, now: string): Mail => ({
  ...{ id, state: 'WAITING', content, nextAt },
  ...{ attempts: 0, createdAt: now, endedAt: null },
});

/** Whether somebody may take it now: its time has come, or whoever had it has not come back. */
export const isDue = ({ state, nextAt }: Mail, now: string): boolean => (state === 'WAITING' || state === 'SENDING') && nextAt <= now;

export const leased = (mail: Mail, now: string, { lease }: Sending): Mail => ({
  ...mail,
  ...{ state: 'SENDING', attempts: mail.attempts + 1, nextAt: later(now, lease) },
});

const GONE = { sealed: '' };

/** What was written into it for one address goes with it. */
const ended = (mail: Mail, state: 'SENT' | 'FAILED' | 'DROPPED', now: string): Mail => ({
  ...{ ...mail, state, endedAt: now },
  content:
    mail.content.kind === 'NOTICES' ? mail.content : { ...mail.content, to: GONE, ...(mail.content.kind === 'CODE' && { code: GONE }) },
});

export const sent = (mail: Mail, now: string): Mail => ended(mail, 'SENT', now);
export const dropped = (mail: Mail, now: string): Mail => ended(mail, 'DROPPED', now);

/** Minutes until it is tried again. */
export const waitAfter = (attempts: number, { firstWait, mostWait }: Sending): number =>
  Math.min(mostWait, firstWait * 2 ** (attempts - 1));

/**
 * Nothing is wrong with it, but no mail is taken just now: it is never given up for that. What nobody may have taken counts as no try; what may have been waits longer each time, so that it does not go out each minute.
 */
export function postponed(mail: Mail, isUnsure: boolean, now: string, policy: Sending): Mail {
  const attempts = isUnsure ? Math.min(mail.attempts, policy.tries - 1) : mail.attempts - 1;
  return { ...mail, state: 'WAITING', attempts, nextAt: later(now, waitAfter(Math.max(1, attempts), policy)) };
}

export const failed = (mail: Mail, now: string, policy: Sending): Mail =>
  mail.attempts >= policy.tries
    ? ended(mail, 'FAILED', now)
    : { ...mail, state: 'WAITING', nextAt: later(now, waitAfter(mail.attempts, policy)) };

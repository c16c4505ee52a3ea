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

/** Nothing is wrong with it, but it is not taken just now: no try of its own. What may have been taken waits longer each time, so that it does not go out each minute. */
export function postponed({ waited = 0, ...mail }: Mail, isUnsure: boolean, now: string, policy: Sending): Mail {
  const times = isUnsure ? waited + 1 : waited;
  // Once mails are taken again none waits for longer than a mail waits before its last try.
  const nextAt = later(now, waitAfter(isUnsure ? Math.min(times, policy.tries - 1) : 1, policy));
  return { ...mail, ...(times > 0 && { waited: times }), state: 'WAITING', attempts: mail.attempts - 1, nextAt };
}

export const failed = (mail: Mail, now: string, policy: Sending): Mail =>
  mail.attempts >= policy.tries
    ? ended(mail, 'FAILED', now)
    : { ...mail, state: 'WAITING', nextAt: later(now, waitAfter(mail.attempts, policy)) };

// Sends the mails whose time has come. Each is first taken by one sender for some minutes, then sent, then marked: whoever dies between has it sent again.

import { setTimeout } from 'node:timers/promises';
import { type ReadContext, sealedAt } from '../../platform/context.ts';
import { composed, type Envelope } from '../../platform/mail/compose.ts';
import { type MailSender, SenderDown } from '../../platform/mail/sender.ts';
import { holderOf } from '../../platform/rules/addressee.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { kindOf, Unavailable } from '../../platform/rules/errors.ts';
import type { Language } from '../../platform/rules/texts/language.ts';
import { addressChangedMail, codeMail, type MailBody, noticesMail } from '../../platform/rules/texts/mail.ts';
import { projected } from '../../platform/stream/projected.ts';
import { isServing } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { lawOf } from '../policy/law.ts';
import { confirmedAddress } from '../recruitment/registration/addresses.ts';
import { verifiedAddress } from './addresses.ts';
import { MailItem, type MailRow, mailsDue } from './delivery-items.ts';
import { inboxState, readSoFar } from './inbox.ts';
import { InboxNoticeItem, type InboxNoticeRow } from './items.ts';
import { stands } from './live.ts';
import { isStillOwed } from './owed.ts';
import { choicesOf } from './preferences.ts';
import { writtenSince } from './returned.ts';
import { isOwedByLaw } from './rules/delivery.ts';
import type { Mail, SealedText } from './rules/delivery-types.ts';
import { isRead } from './rules/inbox.ts';
import { dropped, failed, isDue, leased, postponed, sent } from './rules/mail.ts';
import { type NoticesPolicy, noticesPolicy } from './rules/policy.ts';
import { saidIn } from './said.ts';

export interface MailFault {
  mailId: string;
  attempts: number;
  /** Its kind alone: what a server says of a mail may name its address. */
  error: string;
}

export interface MailRun {
  /** A context of the present instant that reads consistently. */
  contextFor: () => ReadContext;
  sender: MailSender;
  from: string;
  appUrl: string;
  tell: (fault: MailFault) => void;
  /** Nothing more is begun once it says so. */
  isOver: () => boolean;
  /** Told when none is taken any more, of whichever region. */
  close: () => void;
  /** See `turnsOf`; of all regions the same. */
  turn: () => Promise<void>;
}

export interface MailsSent {
  sent: number;
  dropped: number;
  failed: number;
}

type Sending = NoticesPolicy['mail'];

const sendingRules = async (ctx: ReadContext): Promise<Sending> => noticesPolicy(legalDay(ctx.now), await lawOf(ctx)).mail;

/** Null where somebody else has it, or it was given up. */
async function take(ctx: ReadContext, id: string, rules: Sending): Promise<Mail | null> {
  let mine: Mail | null = null;
  await projected(ctx, async () => {
    const before = await MailItem.load(ctx.table.get, id);
    mine = null;
    if (!before || !isDue(before.body, ctx.now)) return null;
    // Whoever had it last has died of it as often as it may fail.
    const after = before.body.attempts >= rules.tries ? failed(before.body, ctx.now, rules) : leased(before.body, ctx.now, rules);
    mine = after.state === 'SENDING' ? after : null;
    return { tallies: [{ before, after: MailItem.put(before.region, after) }] };
  });
  return mine;
}

/** What became of it, unless another has it by now. */
const settle = (ctx: ReadContext, mine: Mail, after: Mail): Promise<void> =>
  projected(ctx, async () => {
    const before: MailRow | null = await MailItem.load(ctx.table.get, mine.id);
    const isMine = before?.body.state === 'SENDING' && before.body.attempts === mine.attempts;
    return before && isMine ? { tallies: [{ before, after: MailItem.put(before.region, after) }] } : null;
  });

/** Where the holder of a mailbox is written to; null where they are not, or mails came back. Whoever has left is told nothing more. */
async function addressOfMailbox(ctx: ReadContext, mailbox: string): Promise<string | null> {
  const holder = holderOf(mailbox);
  if (!holder || (await writtenSince(ctx, mailbox)) === null) return null;
  if ('applicantId' in holder) return confirmedAddress(ctx, holder.applicantId);
  const employee = await employeeById(ctx, holder.employeeId);
  return employee && isServing(employee, legalDay(ctx.now)) ? verifiedAddress(ctx, holder.employeeId) : null;
}

/** What was done, read or taken back meanwhile needs no mail; what is owed by law is sent all the same. */
async function isWanted(ctx: ReadContext, row: InboxNoticeRow): Promise<boolean> {
  const { body } = row;
  if (isOwedByLaw(body)) return true;
  const [state, read, owed, stood] = await Promise.all([
    inboxState(ctx, row),
    readSoFar(ctx, body, body.mailbox),
    isStillOwed(ctx, body),
    stands(ctx, body),
  ]);
  return state !== 'DONE' && owed && stood && !isRead(body, read);
}

interface Letter {
  to: string;
  language: Language;
  body: MailBody;
}

async function noticesLetter(
  ctx: ReadContext,
  mailbox: string,
  ids: readonly string[],
  appUrl: string,
  most: number,
): Promise<Letter | null> {
  const address = await addressOfMailbox(ctx, mailbox);
  if (!address) return null;
  const rows = await Promise.all(ids.map((id) => InboxNoticeItem.load(ctx.loader.loadKey, id)));
  const found = rows.filter((row) => row !== null);
  const wanted = await Promise.all(found.map((row) => isWanted(ctx, row)));
  const left = found.filter((_, i) => wanted[i]).map(({ body }) => body);
  if (left.length === 0) return null;
  const language = (await choicesOf(ctx, mailbox)).language ?? 'id';
  const lines = await Promise.all(
    left
      .slice(0, most)
      .map(async (notice) => ({ text: await saidIn(ctx, notice, language), url: new URL(`notices/${notice.id}`, appUrl).href })),
  );
  const isLegal = left.some(isOwedByLaw);
  return { to: address, language, body: noticesMail(language, lines, left.length - lines.length, isLegal) };
}

async function letterOf(ctx: ReadContext, { id, content }: Mail, appUrl: string, rules: Sending): Promise<Letter | null> {
  if (content.kind === 'NOTICES') return noticesLetter(ctx, content.mailbox, content.noticeIds, appUrl, rules.mostLines);
  const opened = (attribute: string, { sealed }: SealedText): string => ctx.keyring.open(sealed, sealedAt(ctx, id, attribute));
  const language = (await choicesOf(ctx, content.employeeId)).language ?? 'id';
  const to = opened('to', content.to);
  if (content.kind === 'ADDRESS_CHANGED') return { to, language, body: addressChangedMail(language, content.changedAt) };
  // A code that holds no more is of no use to anybody.
  if (content.validUntil <= ctx.now) return null;
  return { to, language, body: codeMail(language, opened('code', content.code), content.validUntil) };
}

async function sendOne(run: MailRun, id: string): Promise<keyof MailsSent | null> {
  const ctx = run.contextFor();
  const rules = await sendingRules(ctx);
  const mine = await take(ctx, id, rules);
  if (!mine) return null;
  try {
    const letter = await letterOf(ctx, mine, run.appUrl, rules);
    if (!letter) {
      await settle(ctx, mine, dropped(mine, ctx.now));
      return 'dropped';
    }
    const envelope: Envelope = { id, from: run.from, to: letter.to, appUrl: run.appUrl, sentAt: ctx.now, language: letter.language };
    await run.sender.send({ id, to: letter.to, raw: await composed(envelope, letter.body) });
  } catch (error) {
    // The table, not the mail: whoever comes next tries it again once the lease is over.
    if (error instanceof Unavailable) throw error;
    const isDown = error instanceof SenderDown;
    const kind = kindOf(isDown ? error.cause : error) ?? 'unknown';
    run.tell({ mailId: id, attempts: mine.attempts, error: isDown ? `${error.name}: ${kind}` : kind });
    if (isDown) {
      if (error.refusal !== 'TOO_MANY') run.close();
      await settle(ctx, mine, postponed(mine, error.refusal === 'UNSURE', ctx.now, rules));
      return null;
    }
    await settle(ctx, mine, failed(mine, ctx.now, rules));
    return 'failed';
  }
  await settle(ctx, mine, sent(mine, ctx.now));
  return 'sent';
}

const AT_ONCE = 100;
const SIDE_BY_SIDE = 10;

/** Before each few that go out side by side: waits for a second since the last, where no more are taken in one. */
export function turnsOf({ perSecond }: MailSender): () => Promise<void> {
  let next = 0;
  return async () => {
    if (perSecond === undefined) return;
    const left = next - performance.now();
    if (left > 0) await setTimeout(left);
    next = performance.now() + 1_000;
  };
}

/** All of a region that are due; may be run twice at once, and goes on where it was cut off. */
export async function sendMails(run: MailRun): Promise<MailsSent> {
  const done: MailsSent = { sent: 0, dropped: 0, failed: 0 };
  const seen = new Set<string>();
  const sideBySide = Math.min(run.sender.perSecond ?? SIDE_BY_SIDE, SIDE_BY_SIDE);
  while (!run.isOver()) {
    const ctx = run.contextFor();
    // The list follows a moment later: what was dealt with just now may still stand in it.
    const ids = (await mailsDue(ctx.table, ctx.viewer.region ?? '', ctx.now, AT_ONCE + seen.size)).filter((id) => !seen.has(id));
    if (ids.length === 0) return done;
    for (let from = 0; from < ids.length && !run.isOver(); from += sideBySide) {
      const some = ids.slice(from, from + sideBySide);
      for (const id of some) seen.add(id);
      await run.turn();
      for (const outcome of await Promise.all(some.map((id) => sendOne(run, id)))) if (outcome) done[outcome] += 1;
    }
  }
  return done;
}

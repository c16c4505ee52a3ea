// The e-mail address of a member of staff: asked for, proved by a code, changed, removed; sealed in the table, shown masked.

import { write } from '../../platform/access/idempotent.ts';
import type { Keyed } from '../../platform/access/operation.ts';
import { onlyWhatMayBeSeen, ownAlone } from '../../platform/access/permit.ts';
import { type MutationContext, type ReadContext, sealedAt } from '../../platform/context.ts';
import { addressProblems, readAddress, sameAddress } from '../../platform/rules/address.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { projected } from '../../platform/stream/projected.ts';
import { lawOf } from '../policy/law.ts';
import { MailItem, NoticeAddressItem, type NoticeAddressRow } from './delivery-items.ts';
import { isReturned } from './returned.ts';
import { askAddress, codeOf, countGuess, isCode, masked, noAddress, removeAddress, verify } from './rules/address.ts';
import type { MailContent, NoticeAddress, SealedText } from './rules/delivery-types.ts';
import { newMail } from './rules/mail.ts';
import { noticesPolicy } from './rules/policy.ts';

const VERIFIED = 'noticeAddress';
const PENDING = 'pendingAddress';

const rulesOf = async (ctx: ReadContext) => noticesPolicy(legalDay(ctx.now), await lawOf(ctx)).address;

/** Of somebody in service: who has no employee record has no address here. @throws RuleError FORBIDDEN. */
const ownerOf = ({ viewer }: ReadContext): string => viewer.employeeId ?? fail('FORBIDDEN', { field: [] });

const loadAddress = (ctx: ReadContext, employeeId: string): Promise<NoticeAddressRow | null> =>
  NoticeAddressItem.load(ctx.loader.loadKey, employeeId);

const opened = (ctx: ReadContext, employeeId: string, attribute: string, sealed: string): string =>
  ctx.keyring.open(sealed, sealedAt(ctx, employeeId, attribute));

/** The address itself. It leaves the process in mails alone. */
export async function verifiedAddress(ctx: ReadContext, employeeId: string): Promise<string | null> {
  const verified = (await loadAddress(ctx, employeeId))?.body.verified;
  return verified ? opened(ctx, employeeId, VERIFIED, verified.sealed) : null;
}

export interface NoticeAddressView {
  email: string | null;
  verifiedAt: string | null;
  pending: string | null;
  codeValidUntil: string | null;
  /** Whose it is: what came back of either is asked for by these. */
  employeeId: string;
}

/** Masked, to its owner too: a phone that lies open tells nobody. Null where none was given. */
export async function ownNoticeAddress(ctx: ReadContext): Promise<NoticeAddressView | null> {
  onlyWhatMayBeSeen(ctx);
  const { employeeId } = ctx.viewer;
  const address = employeeId && (await loadAddress(ctx, employeeId))?.body;
  if (!employeeId || !address) return null;
  const { verified, pending } = address;
  if (!verified && !pending) return null;
  const shown = (attribute: string, sealed: string) => masked(opened(ctx, employeeId, attribute, sealed));
  return {
    email: verified && shown(VERIFIED, verified.sealed),
    verifiedAt: verified?.at ?? null,
    pending: pending && shown(PENDING, pending.sealed),
    codeValidUntil: pending?.validUntil ?? null,
    employeeId,
  };
}

/** A mail for one address, sent at once: by night too, since somebody waits for it, or must know. */
function mailTo(ctx: MutationContext, make: (seal: (attribute: string, plain: string) => SealedText) => MailContent): Tally {
  const id = ctx.newId('mal');
  const content = make((attribute, plain) => ({ sealed: ctx.keyring.seal(plain, sealedAt(ctx, id, attribute)) }));
  return { before: null, after: MailItem.put(ctx.viewer.region ?? '', newMail(id, content, ctx.now, ctx.now)) };
}

const changedMail = (ctx: MutationContext, employeeId: string, email: string): Tally =>
  mailTo(ctx, (seal) => ({ kind: 'ADDRESS_CHANGED', employeeId, to: seal('to', email), changedAt: ctx.now }));

const tallyOf = (ctx: ReadContext, before: NoticeAddressRow | null, address: NoticeAddress): Tally => ({
  before,
  after: NoticeAddressItem.put(before?.region ?? ctx.viewer.region ?? '', address),
});

const codeHash = (ctx: ReadContext, employeeId: string, email: string, code: string): string =>
  ctx.keyring.hash('NOTICE_CODE', JSON.stringify([employeeId, email, code]));

/** Follows from the request, so that a retry sends the same; nobody without the key ring can make it. */
const codeFor = (ctx: MutationContext, employeeId: string, email: string): string =>
  codeOf(Buffer.from(ctx.keyring.hash('NOTICE_CODE_SENT', JSON.stringify([employeeId, email, ctx.operation.key])), 'base64url'));

/** Sends a code to the address; it is written to once the code has come back. */
export async function noticeAddressSet(ctx: MutationContext, { email }: Keyed & { email: string }): Promise<Result> {
  const permit = ownAlone(ctx);
  const employeeId = ownerOf(ctx);
  refuse(addressProblems(email));
  const address = readAddress(email);
  const [before, rules] = await Promise.all([loadAddress(ctx, employeeId), rulesOf(ctx)]);
  const verified = before?.body.verified;
  const isSame = verified && sameAddress(opened(ctx, employeeId, VERIFIED, verified.sealed), address);
  // Whose mails came back may prove that the same address takes them again.
  if (isSame && !(await isReturned(ctx, employeeId, verified.at))) fail('ALREADY_EXISTS', { field: ['email'] });
  const code = codeFor(ctx, employeeId, address);
  const sealed = ctx.keyring.seal(address, sealedAt(ctx, employeeId, PENDING));
  const asked = { sealed, codeHash: codeHash(ctx, employeeId, address, code) };
  const after = askAddress(before?.body ?? noAddress(employeeId, ctx.viewer.region ?? ''), asked, ctx.now, rules);
  const validUntil = after.pending?.validUntil ?? ctx.now;
  const mail = mailTo(ctx, (seal) => ({ kind: 'CODE', employeeId, to: seal('to', address), code: seal('code', code), validUntil }));
  return write(ctx, permit, { subjects: [], tallies: [tallyOf(ctx, before, after), mail], result: { id: employeeId } });
}

/** None was sent, or it was used: there is nothing that another could be like. */
const failWithoutCode = (): never => fail('TRANSITION_REFUSED', { field: ['code'], data: { allowed: ['noticeAddressSet'] } });

/** Apart from the operation that may be refused: a thousand guesses at once are still five. @throws as `countGuess`. */
async function guessed(
  ctx: MutationContext,
  employeeId: string,
  code: string,
): Promise<{ row: NoticeAddressRow; email: string; isRight: boolean }> {
  const rules = await rulesOf(ctx);
  const read = async () => {
    const row = await NoticeAddressItem.load(ctx.table.get, employeeId);
    const { pending } = row?.body ?? noAddress(employeeId, '');
    const email = pending ? opened(ctx, employeeId, PENDING, pending.sealed) : '';
    return { row, email, guess: codeHash(ctx, employeeId, email, code) };
  };
  await projected(ctx, async () => {
    const { row, guess } = await read();
    const counted = countGuess(row?.body ?? noAddress(employeeId, ''), guess, ctx.now, rules);
    return counted && { tallies: [tallyOf(ctx, row, counted)] };
  });
  const { row, email, guess } = await read();
  if (!row) return failWithoutCode();
  return { row, email, isRight: row.body.pending?.codeHash === guess && row.body.pending.tried.includes(guess) };
}

export async function noticeAddressVerify(ctx: MutationContext, { code }: Keyed & { code: string }): Promise<Result> {
  const permit = ownAlone(ctx);
  const employeeId = ownerOf(ctx);
  const typed = code.replaceAll(/\s/g, '');
  if (typed === '') fail('REQUIRED', { field: ['code'] });
  // No guess, and so none that is counted; but told as what it is.
  if (!isCode(typed)) {
    if (!(await loadAddress(ctx, employeeId))?.body.pending) failWithoutCode();
    fail('CODE_WRONG', { field: ['code'], text: 'MAILED_CODE' });
  }
  const { row, email, isRight } = await guessed(ctx, employeeId, typed);
  if (!isRight) fail('CODE_WRONG', { field: ['code'], text: 'MAILED_CODE' });
  const { verified } = row.body;
  const address = verify(row.body, ctx.keyring.seal(email, sealedAt(ctx, employeeId, VERIFIED)), ctx.now);
  const old = verified ? [changedMail(ctx, employeeId, opened(ctx, employeeId, VERIFIED, verified.sealed))] : [];
  return write(ctx, permit, { subjects: [], tallies: [tallyOf(ctx, row, address), ...old], result: { id: employeeId } });
}

/** Nothing is sent any more; the address that goes is told so. */
export async function noticeAddressRemove(ctx: MutationContext, _: Keyed): Promise<Result> {
  const permit = ownAlone(ctx);
  const employeeId = ownerOf(ctx);
  const before = await loadAddress(ctx, employeeId);
  const address = removeAddress(before?.body ?? noAddress(employeeId, ''));
  const verified = before?.body.verified;
  const old = verified ? [changedMail(ctx, employeeId, opened(ctx, employeeId, VERIFIED, verified.sealed))] : [];
  return write(ctx, permit, { subjects: [], tallies: [tallyOf(ctx, before, address), ...old], result: { id: employeeId } });
}

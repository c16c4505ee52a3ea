// The address to which an applicant is written: sealed in the profile, and the applicant's own to change.

import { authorise, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { sealedAt } from '../../../platform/context.ts';
import { addressProblems, readAddress, sameAddress } from '../../../platform/rules/address.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import type { ApplicantProfile } from '../campaigns/rules/types.ts';
import { forgottenAt } from '../retention/rules/retention.ts';
import { aboutOwner, ownProfile } from './applicants.ts';
import { ProfileItem } from './items.ts';
import { loadProfile } from './read.ts';

export interface AddressInput {
  idempotencyKey: string;
  expectedVersion: number;
  email?: string | null;
}

/** Null clears it. Confirmed where the issuer of the login says that it has verified the same. */
export async function messageAddressSave(ctx: MutationContext, { expectedVersion, email }: AddressInput): Promise<Result> {
  const permit = await authorise(ctx, 'Applicant', aboutOwner('', ctx.viewer.id), []);
  const before = (await ownProfile(ctx)) ?? fail('NOT_FOUND', { field: [] });
  expectVersion(before, expectedVersion);
  const { address: _, ...profile } = before.body;
  if (email === undefined) fail('REQUIRED', { field: ['email'] });
  refuse(email === null ? [] : addressProblems(email ?? ''));
  const written = email ? readAddress(email) : null;
  const verified = ctx.viewer.email ?? null;
  const confirmed = written !== null && verified !== null && sameAddress(written, verified);
  const address = written && { sealed: ctx.keyring.seal(written, sealedAt(ctx, profile.id, 'address')), confirmed, savedAt: ctx.now };
  const after = ProfileItem.put('', { ...profile, ...(address && { address }) }, { ttl: forgottenAt(ctx.now) });
  return write(ctx, permit, {
    subjects: [{ before, after, detail: { address: address ? 'SAVED' : 'CLEARED' } }],
    result: { id: profile.id },
  });
}

/** Since when somebody can be written to, where the issuer of their login has verified the address; null without one. Nothing is opened. */
export async function confirmedSince(ctx: ReadContext, applicantId: string): Promise<string | null> {
  const address = (await loadProfile(ctx, applicantId))?.body.address;
  return address?.confirmed ? address.savedAt : null;
}

/** The address itself. It leaves the process in mails alone. */
export async function confirmedAddress(ctx: ReadContext, applicantId: string): Promise<string | null> {
  const profile = (await loadProfile(ctx, applicantId))?.body;
  return profile?.address?.confirmed ? (addressOf(ctx, profile)?.email ?? null) : null;
}

export interface MessageAddressView {
  email: string;
  confirmed: boolean;
  savedAt: string;
  /** Whose it is. */
  applicantId: string;
}

export function addressOf(ctx: ReadContext, { id, address }: ApplicantProfile): MessageAddressView | null {
  return address ? { ...address, applicantId: id, email: ctx.keyring.open(address.sealed, sealedAt(ctx, id, 'address')) } : null;
}

// An applicant's own profile. No answer depends on whether a NIK is known: nobody finds out here who else has applied.

import { authorise } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Subject } from '../../../platform/rules/access.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, RuleError } from '../../../platform/rules/errors.ts';
import { parseIdentifier } from '../../../platform/rules/identifiers.ts';
import { spendToken } from '../../../platform/rules/token-bucket.ts';
import { lastRecordOf } from '../../../platform/store/audit.ts';
import type { Result, Tally } from '../../../platform/store/commit.ts';
import type { ApplicantProfile } from '../campaigns/rules/types.ts';
import { forgottenAt } from '../retention/rules/retention.ts';
import { applicantId } from './ids.ts';
import { BucketItem, ProfileItem, type ProfileRow } from './items.ts';
import { loadProfile } from './read.ts';
import { registrationPolicy } from './rules/policy.ts';
import { type NikFact, type ProfileInput, saveProfile } from './rules/profile.ts';

/** The login itself is what the record names: an applicant is no employee and belongs to no region. */
export const aboutOwner = (region: string, ownerId: string): Subject => ({ region, employeeId: '', names: { OWNER: [ownerId] } });

/** What an applicant owns and the committee of its campaign reads. */
export const aboutOwned = (region: string, { ownerId, campaignId }: { ownerId: string; campaignId: string }): Subject => ({
  ...aboutOwner(region, ownerId),
  campaignId,
});

/** From the login, through a keyed hash: the id of a profile tells nobody whose it is. */
export const applicantIdOf = ({ keyring }: ReadContext, accountId: string): string => applicantId(keyring.hash('APPLICANT', accountId));

export const ownApplicantId = (ctx: ReadContext): string => applicantIdOf(ctx, ctx.viewer.id);

/** The viewer's own profile; null for everybody without one. */
export async function ownProfile(ctx: ReadContext): Promise<ProfileRow | null> {
  return ctx.viewer.roles.has('APPLICANT') ? loadProfile(ctx, ownApplicantId(ctx)) : null;
}

export async function findApplicant(ctx: ReadContext, id: string): Promise<ProfileRow | null> {
  const row = await ownProfile(ctx);
  return row?.body.id === id ? row : null;
}

/** A payload's profile is the viewer's own, whatever id it names. */
export const findProfile = (ctx: ReadContext): Promise<ProfileRow | null> => ownProfile(ctx);

const sealPlace = (ctx: ReadContext, key: string) => ({ table: ctx.table.name, key, attribute: 'nik' });

/** Of a profile, or of what was submitted with an application. */
export const nikOf = (ctx: ReadContext, { id, nikSealed }: Pick<ApplicantProfile, 'id' | 'nikSealed'>): string =>
  ctx.keyring.open(nikSealed, sealPlace(ctx, id));

/** The NIK of a profile, sealed for another item. */
export const resealed = (ctx: ReadContext, profile: ApplicantProfile, key: string): string =>
  ctx.keyring.seal(nikOf(ctx, profile), sealPlace(ctx, key));

export const nikEnding = (ctx: ReadContext, profile: ApplicantProfile): string => `************${nikOf(ctx, profile).slice(-4)}`;

/** The NIK that is named now, else the one on record. @throws RuleError IDENTIFIER_INVALID, each fault. */
function nikFact(ctx: ReadContext, id: string, named: string | null, before: ApplicantProfile | null): NikFact | null {
  if (named === null && !before) return null;
  const parsed = parseIdentifier('NIK', named ?? nikOf(ctx, before as ApplicantProfile), legalDay(ctx.now));
  if (!parsed.parts) throw new RuleError(...parsed.problems.map((problem) => ({ ...problem, field: ['nik'] })));
  const hash = ctx.keyring.hash('NIK', parsed.value);
  if (before?.nikHash === hash) return { parts: parsed.parts, sealed: before.nikSealed, hash };
  return { parts: parsed.parts, sealed: ctx.keyring.seal(parsed.value, sealPlace(ctx, id)), hash };
}

/** Naming a NIK costs one of its own tokens, whoever names it and whether it is known or not. @throws RuleError LIMIT_REACHED. */
async function nameNik(ctx: ReadContext, hash: string): Promise<Tally> {
  const size = registrationPolicy(legalDay(ctx.now)).buckets.nik;
  const before = await BucketItem.load(ctx.loader.loadKey, hash);
  const bucket = spendToken(before?.body ?? null, size, ctx.now, ['nik']);
  return { before, after: BucketItem.putAt([hash], '', bucket) };
}

/** Saved for the first time under version 0. */
export function expectSaved(before: { version: number } | null, expected: number): void {
  const currentVersion = before?.version ?? 0;
  if (currentVersion !== expected) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion } });
}

export interface ProfileSaveInput extends ProfileInput {
  idempotencyKey: string;
  expectedVersion: number;
  nik?: string | null;
}

export async function profileSave(ctx: MutationContext, input: ProfileSaveInput): Promise<Result> {
  const permit = await authorise(ctx, 'Applicant', aboutOwner('', ctx.viewer.id), []);
  const { idempotencyKey: _, expectedVersion, nik: named, ...said } = input;
  const before = await ownProfile(ctx);
  expectSaved(before, expectedVersion);
  const id = ownApplicantId(ctx);
  const nik = nikFact(ctx, id, named ?? null, before?.body ?? null);
  const profile = saveProfile(before?.body ?? null, said, { id, ownerId: ctx.viewer.id, now: ctx.now, nik });
  const naming = profile.nikHash === before?.body.nikHash ? [] : [await nameNik(ctx, profile.nikHash)];
  // Of somebody who was forgotten and comes again.
  const resumes = before ? null : await lastRecordOf(ctx.table, id);
  const detail = { nikChanged: naming.length > 0, warnings: profile.warnings };
  const saved = { before, resumes, after: ProfileItem.put('', profile, { ttl: forgottenAt(ctx.now) }), detail };
  return write(ctx, permit, { subjects: [saved], tallies: naming, result: { id } });
}

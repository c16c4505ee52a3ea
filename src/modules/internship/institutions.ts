// Partner institutions as the staffing agency keeps them: created, changed, with agreements that begin, are prolonged and end.

import { authoriseRegion, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Lock, Result, Writes } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { arrivedFile, contractOf, type InternshipUploadView } from './files.ts';
import { InstitutionItem, institutionLock, institutionsOf, type PartnerInstitutionRow } from './items.ts';
import {
  type AgreementInput,
  addAgreement,
  announcedIn,
  callOffAgreement,
  changeInstitution,
  confirmAgreement,
  createInstitution,
  expectInstitutionOpenTo,
  type InstitutionAction,
  type InstitutionInput,
  type InstitutionPatch,
  institutionKey,
  institutionTrials,
  type LastDayInput,
  setLastDay,
} from './rules/institution.ts';
import { type Agreement, type AgreementStatus, agreementStatus, type Institution } from './rules/types.ts';

export const findInstitution = async (ctx: ReadContext, id: string): Promise<PartnerInstitutionRow | null> =>
  canSeeType(ctx, 'PartnerInstitution') ? ownItem(ctx, InstitutionItem, id) : null;

/** Of the viewer's region. */
export const partnerInstitutions = (ctx: ReadContext, slice: Slice): Promise<Page<PartnerInstitutionRow>> =>
  institutionsOf(ctx.table, ctx.viewer.region ?? '', slice);

/** What the schema shows of an agreement, with whose it is. */
export type PartnerAgreementView = Agreement & { institutionId: string };

export const agreementsOf = ({ body }: PartnerInstitutionRow): PartnerAgreementView[] =>
  body.agreements.map((agreement) => ({ ...agreement, institutionId: body.id }));

export const statusOfAgreement = (ctx: ReadContext, agreement: Agreement): AgreementStatus => agreementStatus(agreement, legalDay(ctx.now));

const storeKey = (institutionId: string, agreementId: string): string => `evidence/agreements/${institutionId}/${agreementId}`;

/** A link for reading; null until the file is confirmed. */
export async function agreementLink(
  ctx: ReadContext,
  { institutionId, id, file, confirmedAt }: PartnerAgreementView,
): Promise<string | null> {
  if (confirmedAt === null) return null;
  const { fileName, contentType } = file;
  return ctx.evidence.link({ key: storeKey(institutionId, id), fileName, contentType }, ctx.now);
}

type Keyed = { idempotencyKey: string };

const lockOf = ({ id, region, name }: Institution): Lock => ({
  key: institutionLock(institutionKey(region, name)),
  owner: id,
  region,
  taken: { code: 'ALREADY_EXISTS', field: ['name'] },
});

export async function partnerInstitutionCreate(ctx: MutationContext, input: InstitutionInput & Keyed): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const institution = createInstitution(input, { id: ctx.newId('pin'), region, now: ctx.now });
  return write(ctx, permit, {
    subjects: [{ before: null, after: InstitutionItem.put(region, institution) }],
    take: [lockOf(institution)],
    result: { id: institution.id },
  });
}

export type OfInstitution = Keyed & { institutionId: string; expectedVersion: number };

/** @throws RuleError NOT_FOUND, VERSION_CONFLICT, TRANSITION_REFUSED. */
async function institutionToChange(
  ctx: MutationContext,
  action: InstitutionAction,
  { institutionId, expectedVersion }: OfInstitution,
): Promise<Permitted<PartnerInstitutionRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, InstitutionItem, [institutionId], ['institutionId']);
  expectVersion(row, expectedVersion);
  expectInstitutionOpenTo(action, row.body, ctx.now);
  return { permit, row };
}

interface Saved extends Partial<Pick<Writes, 'take' | 'free'>> {
  detail?: Record<string, unknown>;
  result?: Result;
}

const save = (
  ctx: MutationContext,
  { permit, row }: Permitted<PartnerInstitutionRow>,
  institution: Institution,
  { detail = {}, result = { id: institution.id }, ...locks }: Saved = {},
): Promise<Result> =>
  write(ctx, permit, { subjects: [{ before: row, after: InstitutionItem.put(row.region, institution), detail }], ...locks, result });

export async function partnerInstitutionChange(ctx: MutationContext, input: OfInstitution & InstitutionPatch): Promise<Result> {
  const found = await institutionToChange(ctx, 'partnerInstitutionChange', input);
  const { body } = found.row;
  const institution = changeInstitution(body, input, ctx.now);
  const [was, is] = [lockOf(body), lockOf(institution)];
  const isRenamed = was.key.pk !== is.key.pk;
  return save(ctx, found, institution, isRenamed ? { free: [was.key], take: [is] } : {});
}

/** Announces the file of an agreement; it counts once the file is there. */
export async function partnerAgreementAdd(ctx: MutationContext, input: OfInstitution & AgreementInput): Promise<Result> {
  const found = await institutionToChange(ctx, 'partnerAgreementAdd', input);
  const agreementId = ctx.newId('agr');
  const { from, until, quota } = input;
  const institution = addAgreement(found.row.body, input, { id: agreementId, now: ctx.now });
  return save(ctx, found, institution, { detail: { agreementId, from, until, quota }, result: { id: institution.id, agreementId } });
}

/** How to upload what was announced; null once another has taken its place, or it is confirmed. */
export async function agreementUpload(ctx: ReadContext, { id, agreementId }: Result): Promise<InternshipUploadView | null> {
  const row = await findInstitution(ctx, id);
  const agreement = row?.body.agreements.find((one) => one.id === agreementId && one.confirmedAt === null);
  return agreement ? contractOf(ctx, agreement.id, storeKey(id, agreement.id), agreement.file) : null;
}

export async function partnerAgreementConfirm(ctx: MutationContext, input: OfInstitution & { agreementId: string }): Promise<Result> {
  const found = await institutionToChange(ctx, 'partnerAgreementConfirm', input);
  const { body } = found.row;
  const { agreementId } = input;
  const arrived = await arrivedFile(ctx, storeKey(body.id, announcedIn(body, agreementId).id));
  return save(ctx, found, confirmAgreement(body, agreementId, arrived, ctx.now), { detail: { agreementId } });
}

export async function partnerAgreementLastDaySet(ctx: MutationContext, input: OfInstitution & LastDayInput): Promise<Result> {
  const found = await institutionToChange(ctx, 'partnerAgreementLastDaySet', input);
  const institution = setLastDay(found.row.body, input, { now: ctx.now, by: personOf(ctx.viewer) });
  const { agreementId, until } = input;
  return save(ctx, found, institution, { detail: { agreementId, until } });
}

export async function partnerAgreementCallOff(
  ctx: MutationContext,
  input: OfInstitution & { agreementId: string; reason: string },
): Promise<Result> {
  const found = await institutionToChange(ctx, 'partnerAgreementCallOff', input);
  const institution = callOffAgreement(found.row.body, input, { now: ctx.now, by: personOf(ctx.viewer) });
  return save(ctx, found, institution, { detail: { agreementId: input.agreementId, calledOff: true } });
}

/** What the viewer can do with an institution now, and what stands in the way. */
export const trialsOnInstitution = async (ctx: ReadContext, { body }: PartnerInstitutionRow): Promise<Trial<InstitutionAction>[]> =>
  institutionTrials(body, ctx.now).filter(({ action }) => mayCall(ctx, action));

// Entries of law: proposed, released by another, withdrawn; and what holds, for everybody.

import { authoriseRegion, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Law, PolicyKind } from '../../platform/rules/policy/overlay.ts';
import type { Result } from '../../platform/store/commit.ts';
import { said } from '../../platform/store/said.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { isAny, personOf, type Role } from '../../platform/viewer.ts';
import { LawItem, lawRead, PolicyEntryItem, type PolicyEntryRow, policyEntriesIn } from './items.ts';
import { lawIn, lawOf } from './law.ts';
import { type EntryActor, entryTrials, type ProposeInput, proposeEntry, releaseEntry, termsGiven, withdrawEntry } from './rules/entry.ts';
import { lawInForce as allInForce, type InForce } from './rules/kinds.ts';

/** Numbers of selection are the committee's; all others the staffing agency's. */
const SELECTION: ReadonlySet<PolicyKind> = new Set(['RECRUITMENT', 'RECRUITMENT_PPPK', 'COMMITTEE', 'RETENTION']);

const officesOf = (kind: PolicyKind, step: 'PROPOSE' | 'RELEASE'): readonly Role[] => {
  if (!SELECTION.has(kind)) return ['HR_OFFICER'];
  return step === 'PROPOSE' ? ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] : ['RECRUITMENT_APPROVER'];
};

const isOffice = ({ viewer }: ReadContext, kind: PolicyKind, step: 'PROPOSE' | 'RELEASE'): boolean =>
  isAny(viewer, ...officesOf(kind, step));

export const findPolicyEntry = async (ctx: ReadContext, id: string): Promise<PolicyEntryRow | null> =>
  canSeeType(ctx, 'PolicyEntry') ? ownItem(ctx, PolicyEntryItem, id) : null;

export const policyEntries = (ctx: ReadContext, kind: PolicyKind | null, slice: Slice): Promise<Page<PolicyEntryRow>> =>
  policyEntriesIn(ctx.table, authoriseRegion(ctx).region, kind, slice);

const actorOf = (ctx: ReadContext, law: Law): EntryActor => ({ by: personOf(ctx.viewer), now: ctx.now, law });

export interface PolicyProposeInput extends ProposeInput {
  idempotencyKey: string;
  terms: Readonly<Record<string, object | null | undefined>>;
}

export async function policyPropose(ctx: MutationContext, input: PolicyProposeInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const what = termsGiven(input.terms);
  if (!isOffice(ctx, what.kind, 'PROPOSE')) fail('FORBIDDEN', { field: ['terms'] });
  const actor = actorOf(ctx, lawRead(await LawItem.load(ctx.loader.loadKey, region)));
  const entry = proposeEntry(what, input, { id: ctx.newId('pol'), region }, actor);
  const { kind, validFrom, source, reason, basedOn } = entry;
  const subjects = [
    {
      before: null,
      after: PolicyEntryItem.put(region, entry),
      detail: { kind, validFrom, source, reason: said(reason, entry.id), basedOn },
    },
  ];
  return write(ctx, permit, { subjects, result: { id: entry.id } });
}

interface OfEntry {
  idempotencyKey: string;
  entryId: string;
  expectedVersion: number;
}

async function entryToChange(ctx: ReadContext, { entryId, expectedVersion }: OfEntry, step: 'PROPOSE' | 'RELEASE') {
  const { permit, region } = authoriseRegion(ctx);
  const [before, law] = await Promise.all([
    itemToChange(ctx, PolicyEntryItem, [entryId], ['entryId']),
    LawItem.load(ctx.loader.loadKey, region),
  ]);
  if (!isOffice(ctx, before.body.kind, step)) fail('FORBIDDEN', { field: ['entryId'] });
  expectVersion(before, expectedVersion);
  return { permit, before, law, actor: actorOf(ctx, lawRead(law)) };
}

/** The law of the region is written under its version: of two releases at once, the second is judged by what the first has made. */
export async function policyRelease(ctx: MutationContext, input: OfEntry): Promise<Result> {
  const { permit, before, law, actor } = await entryToChange(ctx, input, 'RELEASE');
  const made = releaseEntry(before.body, actor);
  const { kind, version, validFrom, source } = made.entry;
  return write(ctx, permit, {
    subjects: [{ before, after: PolicyEntryItem.put(before.region, made.entry), detail: { kind, version, validFrom, source } }],
    tallies: [{ before: law, after: LawItem.put(before.region, { entries: made.law }) }],
    result: { id: made.entry.id },
  });
}

export async function policyWithdraw(ctx: MutationContext, input: OfEntry & { reason: string }): Promise<Result> {
  const { permit, before, law, actor } = await entryToChange(ctx, input, 'PROPOSE');
  const made = withdrawEntry(before.body, input, actor);
  const { kind, version, validFrom } = made.entry;
  return write(ctx, permit, {
    subjects: [
      {
        before,
        after: PolicyEntryItem.put(before.region, made.entry),
        detail: { kind, version, validFrom, reason: said(input.reason, made.entry.id) },
      },
    ],
    tallies: version === null ? [] : [{ before: law, after: LawItem.put(before.region, { entries: made.law }) }],
    result: { id: made.entry.id },
  });
}

/** What the viewer can do with an entry now, and what stands in the way; nothing outside their own office. */
export async function trialsOn(ctx: ReadContext, { body }: PolicyEntryRow) {
  const actor = actorOf(ctx, await lawOf(ctx));
  const may = (name: string): boolean => mayCall(ctx, name) && isOffice(ctx, body.kind, name === 'policyRelease' ? 'RELEASE' : 'PROPOSE');
  return entryTrials(body, actor).filter(({ action }) => may(action));
}

/** Whether it is what holds today. */
export const isInForce = async (ctx: ReadContext, { body }: PolicyEntryRow): Promise<boolean> =>
  body.version !== null && allInForce(legalDay(ctx.now), await lawOf(ctx)).some(({ version }) => version === body.version);

/** A region as the ministry codes it: nothing else is looked up. */
const REGION_CODE = /^\d{2}\.\d{2}$/;

export interface LawArgs {
  regionCode: string;
  on?: string | null;
  kinds?: readonly PolicyKind[] | null;
}

/** The numbers of a region on a day, today where none is named; of a code that is no region's, those that are shipped. */
export async function lawInForce(ctx: ReadContext, { regionCode, on, kinds }: LawArgs): Promise<InForce[]> {
  const law = REGION_CODE.test(regionCode) ? await lawIn(ctx, regionCode) : [];
  return allInForce(on ?? legalDay(ctx.now), law).filter(({ kind }) => !kinds || kinds.includes(kind));
}

// Programmes of training: made by the staffing agency, read by everybody in service.

import { authoriseRegion, canSeeType, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { ProgrammeItem, programmesOf, type TrainingProgrammeRow } from './items.ts';
import { changeProgramme, closeProgramme, createProgramme, type ProgrammeInput, type ProgrammePatch } from './rules/session.ts';
import type { TrainingProgramme } from './rules/types.ts';

export const findProgramme = async (ctx: ReadContext, id: string): Promise<TrainingProgrammeRow | null> =>
  canSeeType(ctx, 'TrainingProgramme') ? ownItem(ctx, ProgrammeItem, id) : null;

export const programmes = (ctx: ReadContext, slice: Slice): Promise<Page<TrainingProgrammeRow>> =>
  programmesOf(ctx.table, authoriseRegion(ctx).region, slice);

export async function trainingProgrammeCreate(ctx: MutationContext, input: ProgrammeInput & { idempotencyKey: string }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const programme = createProgramme(input, ctx.newId('trp'), ctx.now);
  const { kind, hours } = programme;
  return write(ctx, permit, {
    subjects: [{ before: null, after: ProgrammeItem.put(region, programme), detail: { kind, hours } }],
    result: { id: programme.id },
  });
}

/** It cannot be missing: nothing removes one. */
export const programmeOf = (ctx: ReadContext, id: string): Promise<TrainingProgrammeRow> =>
  itemToChange(ctx, ProgrammeItem, [id], ['programmeId']);

interface OfProgramme {
  idempotencyKey: string;
  programmeId: string;
  expectedVersion: number;
}

async function changeIt(
  ctx: MutationContext,
  { programmeId, expectedVersion }: OfProgramme,
  rule: (programme: TrainingProgramme) => TrainingProgramme,
): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, ProgrammeItem, [programmeId], ['programmeId']);
  expectVersion(before, expectedVersion);
  const after = rule(before.body);
  return write(ctx, permit, {
    subjects: [{ before, after: ProgrammeItem.put(region, after), detail: { closed: after.closed !== null } }],
    result: { id: programmeId },
  });
}

export async function trainingProgrammeChange(ctx: MutationContext, input: OfProgramme & ProgrammePatch): Promise<Result> {
  return changeIt(ctx, input, (programme) => changeProgramme(programme, input, ctx.now));
}

export async function trainingProgrammeClose(ctx: MutationContext, input: OfProgramme): Promise<Result> {
  return changeIt(ctx, input, (programme) => closeProgramme(programme, ctx.now));
}

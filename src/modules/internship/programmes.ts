// Internship programmes: whoever may read one, and how the staffing agency prepares, publishes, widens and closes it.

import { authoriseRegion, canSeeDraftsOf, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { unitNameOn } from '../organisation/rules/types.ts';
import { unitTree } from '../organisation/tree.ts';
import { type InternshipProgrammeRow, ProgrammeItem, programmesOf } from './items.ts';
import {
  changeProgramme,
  closeProgramme,
  createProgramme,
  expectProgrammeOpenTo,
  type InternshipProgrammeForm,
  type InternshipProgrammePatch,
  type ProgrammeAction,
  programmeTrials,
  publishProgramme,
  type UnitsOf,
} from './rules/programme.ts';
import { type Programme, programmeStatus, type UnitPlaces } from './rules/programme-types.ts';

/** What is published is for everybody, wherever they study. Drafts are for who prepares them, in their region. */
const mayRead = (ctx: ReadContext, programme: Programme): boolean =>
  programme.publishedAt !== null || (programme.region === ctx.viewer.region && canSeeDraftsOf(ctx, 'InternshipProgramme'));

export async function findProgramme(ctx: ReadContext, id: string): Promise<InternshipProgrammeRow | null> {
  const row = await ProgrammeItem.load(ctx.loader.loadKey, id);
  return row && mayRead(ctx, row.body) ? row : null;
}

export const internshipProgrammes = (ctx: ReadContext, region: string, slice: Slice): Promise<Page<InternshipProgrammeRow>> =>
  programmesOf(ctx.table, region, (programme) => mayRead(ctx, programme), slice);

/** What a unit is called today, to whoever is of no region as well. */
export async function unitNameIn(ctx: ReadContext, region: string, unitId: string): Promise<string> {
  const unit = (await ctx.reference.units(ctx.table, region)).byId.get(unitId);
  return unit ? unitNameOn(unit, legalDay(ctx.now)) : '';
}

/** Places of a unit, with the name that it has now. */
export type InternshipUnitView = UnitPlaces & { unitName: string };

export async function unitsOf(ctx: ReadContext, { region, units }: Programme): Promise<InternshipUnitView[]> {
  return Promise.all(units.map(async (one) => ({ ...one, unitName: await unitNameIn(ctx, region, one.unitId) })));
}

/** Of the viewer's region. */
export const knownUnits = async (ctx: ReadContext): Promise<UnitsOf> => (await unitTree(ctx)).byId;

type Keyed = { idempotencyKey: string };
export type OfProgramme = Keyed & { programmeId: string; expectedVersion: number };

export async function internshipProgrammeCreate(ctx: MutationContext, input: InternshipProgrammeForm & Keyed): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const programme = createProgramme(input, await knownUnits(ctx), { id: ctx.newId('ipr'), region, now: ctx.now });
  return write(ctx, permit, { subjects: [{ before: null, after: ProgrammeItem.put(region, programme) }], result: { id: programme.id } });
}

/** @throws RuleError NOT_FOUND, VERSION_CONFLICT, TRANSITION_REFUSED. */
async function programmeToChange(
  ctx: MutationContext,
  action: ProgrammeAction,
  { programmeId, expectedVersion }: OfProgramme,
): Promise<Permitted<InternshipProgrammeRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, ProgrammeItem, [programmeId], ['programmeId']);
  expectVersion(row, expectedVersion);
  expectProgrammeOpenTo(action, row.body);
  return { permit, row };
}

const save = (ctx: MutationContext, { permit, row }: Permitted<InternshipProgrammeRow>, programme: Programme): Promise<Result> => {
  const { from, until, opensOn, closesOn, units } = programme;
  const detail = { status: programmeStatus(programme), from, until, opensOn, closesOn, units };
  return write(ctx, permit, {
    subjects: [{ before: row, after: ProgrammeItem.put(row.region, programme), detail }],
    result: { id: programme.id },
  });
};

export async function internshipProgrammeChange(ctx: MutationContext, input: OfProgramme & InternshipProgrammePatch): Promise<Result> {
  const [found, known] = await Promise.all([programmeToChange(ctx, 'internshipProgrammeChange', input), knownUnits(ctx)]);
  const { idempotencyKey: _, programmeId: __, expectedVersion: ___, ...patch } = input;
  return save(ctx, found, changeProgramme(found.row.body, patch, known, ctx.now));
}

export async function internshipProgrammePublish(ctx: MutationContext, input: OfProgramme): Promise<Result> {
  const [found, known] = await Promise.all([programmeToChange(ctx, 'internshipProgrammePublish', input), knownUnits(ctx)]);
  return save(ctx, found, publishProgramme(found.row.body, known, ctx.now));
}

/** Nobody new is taken; who has a place keeps it. */
export async function internshipProgrammeClose(ctx: MutationContext, input: OfProgramme & { reason: string }): Promise<Result> {
  const found = await programmeToChange(ctx, 'internshipProgrammeClose', input);
  return save(ctx, found, closeProgramme(found.row.body, input.reason, { now: ctx.now, by: personOf(ctx.viewer) }));
}

/** What the viewer can do with a programme now; nothing of another region's. */
export const trialsOnProgramme = async (ctx: ReadContext, { body }: InternshipProgrammeRow): Promise<Trial<ProgrammeAction>[]> =>
  body.region === ctx.viewer.region ? programmeTrials(body).filter(({ action }) => mayCall(ctx, action)) : [];

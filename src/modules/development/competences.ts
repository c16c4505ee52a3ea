// Competences: the dictionary, what positions ask for, levels of people as they are entered and corrected.

import { authorise, authoriseRegion, expectVersion, hasRelation, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { positionInRegion, requireEmployee } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { definitivePlace } from '../organisation/superiors.ts';
import {
  CompetenceRegistryItem,
  PersonLevelsItem,
  type PersonLevelsRow,
  PositionStandardsItem,
  TechnicalCompetenceItem,
  technicalOf,
} from './competence-items.ts';
import type { PersonLevels } from './rules/competence-types.ts';
import {
  addCompetence,
  type CompetenceActor,
  type CompetenceSide,
  type CompetenceWish,
  correctLevel,
  type LevelCorrection,
  type LevelWish,
  recordLevel,
  retireCompetence,
  type StandardWish,
  setStandards,
} from './rules/competences.ts';
import { competencePolicy, dictionaryOf } from './rules/dictionary.ts';

const actorOf = ({ now, viewer }: ReadContext): CompetenceActor => ({
  byId: viewer.employeeId,
  now,
  policy: competencePolicy(legalDay(now)),
});

const foundIn = (ctx: ReadContext) => technicalOf(ctx.loader.loadKey, ctx.viewer.region ?? '');

/** As the table has it now: what is entered goes by it. */
const presentDictionary = async (ctx: ReadContext) => dictionaryOf(competencePolicy(legalDay(ctx.now)), (await foundIn(ctx)).technical);

/**
 * The whole dictionary of the viewer's region, retired competences among it. What the city has added is kept for half a minute in each
 * process: it changes a few times a year, and every page of competences needs all of it.
 */
export async function competenceDictionary(ctx: ReadContext) {
  const read = async () => (await foundIn(ctx)).technical;
  const technical = await ctx.reference.kept.of(TechnicalCompetenceItem.type, ctx.viewer.region ?? '', read);
  return dictionaryOf(competencePolicy(legalDay(ctx.now)), technical);
}

export async function competenceAdd(ctx: MutationContext, input: CompetenceWish & { idempotencyKey: string }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const { registry, technical: others } = await foundIn(ctx);
  const [id, ids] = [ctx.newId('cpt'), registry?.body.ids ?? []];
  const competence = addCompetence(input, { id, region, others }, actorOf(ctx));
  return write(ctx, permit, {
    subjects: [{ before: null, after: TechnicalCompetenceItem.put(region, competence) }],
    tallies: [{ before: registry, after: CompetenceRegistryItem.put(region, { ids: [...ids, id] }) }],
    result: { id },
  });
}

export async function competenceRetire(
  ctx: MutationContext,
  { competenceId }: { idempotencyKey: string; competenceId: string },
): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, TechnicalCompetenceItem, [competenceId], ['competenceId']);
  const after = TechnicalCompetenceItem.put(before.region, retireCompetence(before.body, actorOf(ctx)));
  return write(ctx, permit, { subjects: [{ before, after }], result: { id: competenceId } });
}

/** What is not there yet has version 0. */
const expectVersionOf = (row: { version: number } | null, expected: number): void => expectVersion(row ?? { version: 0 }, expected);

export async function competenceStandardSet(
  ctx: MutationContext,
  input: StandardWish & { idempotencyKey: string; positionId: string; expectedVersion: number },
): Promise<Result> {
  const { positionId } = input;
  const { permit, region } = authoriseRegion(ctx);
  const [position, before, dictionary] = await Promise.all([
    positionInRegion(ctx, positionId),
    PositionStandardsItem.load(ctx.loader.loadKey, positionId),
    presentDictionary(ctx),
  ]);
  if (!position) fail('NOT_FOUND', { field: ['positionId'] });
  expectVersionOf(before, input.expectedVersion);
  const standards = setStandards(before?.body ?? { positionId, editions: [] }, input, dictionary, actorOf(ctx));
  const after = PositionStandardsItem.put(region, standards);
  const detail = { validFrom: input.validFrom, standards: input.standards.length };
  return write(ctx, permit, { subjects: [{ before, after, detail }], result: { id: positionId } });
}

interface OfLevels {
  idempotencyKey: string;
  employeeId: string;
  expectedVersion: number;
}

interface LevelsToChange {
  permit: Permit;
  region: string;
  before: PersonLevelsRow | null;
  levels: PersonLevels;
  sides: CompetenceSide[];
}

/** Levels are measured by what the definitive post asks for: whoever leads somebody in another has no part in them. */
export function aboutLevels({ now }: ReadContext, { region, body }: { region: string; body: Employee }): Subject {
  const { assignmentId } = definitivePlace(body, now);
  return { region, employeeId: body.id, assignmentId };
}

/** Nobody enters a level of their own, whatever their office. @throws RuleError NOT_FOUND, FORBIDDEN, OWN_CASE, VERSION_CONFLICT. */
async function levelsToChange(ctx: ReadContext, { employeeId, expectedVersion }: OfLevels): Promise<LevelsToChange> {
  const [person, before] = await Promise.all([
    requireEmployee(ctx, employeeId, ['employeeId']),
    PersonLevelsItem.load(ctx.loader.loadKey, employeeId),
  ]);
  const subject = aboutLevels(ctx, person);
  const permit = await authorise(ctx, 'Employee', subject, ['employeeId']);
  if (employeeId === ctx.viewer.employeeId) fail('OWN_CASE', { field: ['employeeId'] });
  expectVersionOf(before, expectedVersion);
  const leads = await hasRelation(ctx, 'SUPERIOR', subject);
  const sides: CompetenceSide[] = [
    ...(leads ? (['SUPERIOR'] as const) : []),
    ...(mayCall(ctx, 'competenceAdd') ? (['AGENCY'] as const) : []),
  ];
  return { permit, region: person.region, before, levels: before?.body ?? { employeeId, entries: [] }, sides };
}

/** The record tells of which competence, and by what; a level is the person's and not the trail's. */
const save = (
  ctx: MutationContext,
  { permit, region, before }: LevelsToChange,
  levels: PersonLevels,
  detail: Record<string, unknown>,
): Promise<Result> =>
  write(ctx, permit, { subjects: [{ before, after: PersonLevelsItem.put(region, levels), detail }], result: { id: levels.employeeId } });

export async function competenceLevelRecord(ctx: MutationContext, input: OfLevels & LevelWish): Promise<Result> {
  const [found, dictionary] = await Promise.all([levelsToChange(ctx, input), presentDictionary(ctx)]);
  const levels = recordLevel(found.levels, input, { id: ctx.newId('cpe'), dictionary, sides: found.sides }, actorOf(ctx));
  return save(ctx, found, levels, { competenceId: input.competenceId, source: input.source });
}

export async function competenceLevelCorrect(
  ctx: MutationContext,
  { level = null, ...input }: OfLevels & Omit<LevelCorrection, 'level'> & { level?: number | null },
): Promise<Result> {
  const found = await levelsToChange(ctx, input);
  const levels = correctLevel(found.levels, { ...input, level }, { id: ctx.newId('cpe'), sides: found.sides }, actorOf(ctx));
  return save(ctx, found, levels, { entryId: input.entryId });
}

/** To staff of the region: it is about nobody. */
export function dictionaryShown(ctx: ReadContext) {
  authoriseRegion(ctx);
  return competenceDictionary(ctx);
}

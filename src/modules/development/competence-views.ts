// Competences as they are shown: the sheet of a person beside what their position asks for, and what positions ask for.

import { mayRead } from '../../platform/access/narrower.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { definitiveOn, type Employee } from '../organisation/rules/types.ts';
import { PersonLevelsItem, PositionStandardsItem } from './competence-items.ts';
import { aboutLevels, competenceDictionary } from './competences.ts';
import type { CompetenceStandard, LevelEntry, StandardEdition } from './rules/competence-types.ts';
import { type CompetenceStanding, standardsOn, standingsOf } from './rules/competences.ts';
import type { CompetenceView } from './rules/dictionary.ts';

export interface CompetenceSheetView {
  /** 0 before anything was found. */
  version: number;
  standings: CompetenceStanding[];
  entries: readonly LevelEntry[];
}

/** Beside what the present definitive post asks for today. */
export async function competenceSheet(ctx: ReadContext, employee: Employee): Promise<CompetenceSheetView> {
  const today = legalDay(ctx.now);
  const post = definitiveOn(employee, today);
  const [row, asked, dictionary] = await Promise.all([
    PersonLevelsItem.load(ctx.loader.loadKey, employee.id),
    post ? PositionStandardsItem.load(ctx.loader.loadKey, post.positionId) : null,
    competenceDictionary(ctx),
  ]);
  const levels = row?.body ?? { employeeId: employee.id, entries: [] };
  const standings = standingsOf(dictionary, asked ? standardsOn(asked.body, today) : [], levels);
  return { version: row?.version ?? 0, standings, entries: levels.entries };
}

/** Null to whoever leads them in another post alone. */
export const competencesShown = async (
  ctx: ReadContext,
  person: { region: string; body: Employee },
): Promise<CompetenceSheetView | null> =>
  (await mayRead(ctx, 'Employee.competences', aboutLevels(ctx, person))) ? competenceSheet(ctx, person.body) : null;

export interface PositionCompetencesView {
  version: number;
  editions: readonly StandardEdition[];
}

export async function positionCompetences(ctx: ReadContext, positionId: string): Promise<PositionCompetencesView> {
  const row = await PositionStandardsItem.load(ctx.loader.loadKey, positionId);
  return { version: row?.version ?? 0, editions: row?.body.editions ?? [] };
}

/** The competence that a record names: of the same region, so that it cannot be missing. */
export async function competenceOf(
  ctx: ReadContext,
  { competenceId }: Pick<CompetenceStandard, 'competenceId'>,
): Promise<CompetenceView | null> {
  return (await competenceDictionary(ctx)).find((one) => one.competenceId === competenceId) ?? null;
}

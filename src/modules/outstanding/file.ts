// Who has not, as a file for a spreadsheet: made part by part from what the lists are made of, without a read for any row.
import type { ReadContext } from '../../platform/context.ts';
import { BYTE_ORDER_MARK, csvRows } from '../../platform/rules/csv.ts';
import { EVALUATION_WORDS, fileHeading, fileName, NO, PLAN_WORDS, STEP_WORDS, YES } from '../../platform/rules/texts/roster-file.ts';
import { WORDS } from '../../platform/rules/texts/words.ts';
import { type Unit, unitNameOn } from '../organisation/rules/types.ts';
import { titleOf } from '../organisation/titles.ts';
import { unitTree } from '../organisation/tree.ts';
import type { RosterRow } from './items.ts';
import { type OutstandingInput, pagedBy, type RosterQuestion } from './lists.ts';
import { gradeOf, kindOf } from './rules/rows.ts';
import { stageOf } from './rules/stages.ts';
import type { EvaluationStage, PlanStage, RosterCard, RosterSort } from './rules/types.ts';

/** As many rows as a megabyte holds: a part of the whole city is one read, its text some 400 KB. */
const PART = 2_500;
/** Where everybody is read for each part anyway there are few of them: of 1.3 MB, far below the 6 MB of an answer. */
const SORTED_PART = 8_000;

export const partOf = (asking: RosterQuestion, sort: RosterSort): number => (pagedBy(asking, sort) ? PART : SORTED_PART);

type Names = (unitId: string) => { unit: string; agency: string };

function namesIn(units: ReadonlyMap<string, Unit>, today: string): Names {
  const named = (unit: Unit | undefined): string => (unit ? unitNameOn(unit, today) : '');
  return (unitId) => {
    const unit = units.get(unitId);
    return { unit: named(unit), agency: named(unit && units.get(unit.rootId)) };
  };
}

async function cellsOf(
  ctx: ReadContext,
  asking: RosterQuestion,
  step: OutstandingInput['step'],
  card: RosterCard,
  names: Names,
): Promise<string[]> {
  const { filter, reach, today } = asking;
  const { language } = ctx;
  const { unit, agency } = names(card.unitId);
  const title = await titleOf(ctx, { ...card, positionTitle: card.title });
  const grade = reach.grades ? (gradeOf(card, today) ?? '') : '';
  const post = [card.name, title, (card.isHead ? YES : NO)[language], unit, agency, WORDS[kindOf(card, today)]?.[language] ?? '', grade];
  const plan = PLAN_WORDS[stageOf(card, 'plans', filter.year) as PlanStage][language];
  const evaluation = EVALUATION_WORDS[stageOf(card, 'evaluations', filter.year) as EvaluationStage][language];
  return [...post, String(filter.year), STEP_WORDS[step][language], plan, evaluation, today, card.employeeId];
}

/** The first part alone has the heading, so that all parts put together are one file. */
export async function filePart(
  ctx: ReadContext,
  asking: RosterQuestion,
  step: OutstandingInput['step'],
  rows: readonly RosterRow[],
  isFirst: boolean,
) {
  const names = namesIn((await unitTree(ctx)).byId, asking.today);
  const cells = await Promise.all(rows.flatMap(({ card }) => (card ? [cellsOf(ctx, asking, step, card, names)] : [])));
  const text = csvRows(isFirst ? [fileHeading(ctx.language), ...cells] : cells, ctx.language === 'id' ? ';' : ',');
  return {
    fileName: fileName(ctx.language, step, asking.filter.year, asking.today),
    text: isFirst ? `${BYTE_ORDER_MARK}${text}` : text,
    rowCount: cells.length,
  };
}

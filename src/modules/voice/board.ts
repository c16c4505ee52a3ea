// What citizens have said of units, in numbers: a board that follows a moment later, shown unit by unit.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { boardRead } from '../../platform/stream/boards.ts';
import { type Counted, counted } from '../../platform/stream/counts.ts';
import type { UnitFiguresView } from '../dashboards/figures.ts';
import { unitTree } from '../organisation/tree.ts';
import { VoiceCaseItem } from './case-items.ts';
import { viewersOwn } from './heads.ts';
import { TallyItem } from './items.ts';
import {
  answerCounts,
  type ComplaintNumbers,
  complaintCounts,
  complaintsIn,
  complaintsOf,
  headsOnBoard,
  satisfactionOnBoard,
  type UnitSatisfactionView,
  voiceBoard,
} from './rules/board.ts';
import type { VoiceCase } from './rules/cases.ts';
import type { SurveyPeriod } from './rules/satisfaction.ts';

const cases: FactKind<VoiceCase> = VoiceCaseItem;

/** What of it is counted. */
export const VOICE_COUNTED: readonly Counted[] = [counted(cases, complaintCounts), counted(TallyItem, answerCounts)];

/** A third read of figures, whichever units and periods are asked for. */
async function ofUnit(ctx: ReadContext, { unit, year }: UnitFiguresView) {
  const [{ rows, at }, { byId }] = await Promise.all([boardRead(ctx, voiceBoard(ctx.viewer.region ?? '', year)), unitTree(ctx)]);
  const isWithin = (id: string): boolean => unit === null || (byId.get(id)?.path.startsWith(unit.path) ?? false);
  return { rows, at, isWithin };
}

export async function unitSatisfaction(ctx: ReadContext, view: UnitFiguresView, period: SurveyPeriod): Promise<UnitSatisfactionView> {
  const { rows, at, isWithin } = await ofUnit(ctx, view);
  // As of what is counted, not of now: what the last answers of a period change would tell them.
  return satisfactionOnBoard(rows, isWithin, { year: view.year, period, today: at === null ? '' : legalDay(at) });
}

/** Nothing is withheld: whoever reaches these numbers may read each of these complaints; what is about themself as a head is not among them. */
export async function unitComplaints(ctx: ReadContext, view: UnitFiguresView, period: SurveyPeriod): Promise<ComplaintNumbers> {
  const { rows, isWithin } = await ofUnit(ctx, view);
  const isOwn = await viewersOwn(ctx, headsOnBoard(rows));
  return complaintsIn(complaintsOf(rows, isWithin, isOwn), period, legalDay(ctx.now));
}

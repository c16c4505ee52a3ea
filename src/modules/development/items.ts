// Development plans in the table: one item a plan, listed for whose it is and for who coaches; beside the person which one they have begun.

import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { GROWTH, UNDER_WAY } from '../training/read.ts';
import { isRunning } from './rules/lifecycle.ts';
import type { DevelopmentDesk, DevelopmentPlan } from './rules/types.ts';

const OWN = listIn('index1', (employeeId: string) => `DEVELOPMENT#${employeeId}`);
/** While they coach, or are asked to. */
const COACHED = listIn('index2', (coachId: string) => `DEVELOPMENT_COACHED#${coachId}`);

/** Lists tell which plans they are: what stands in them is read whole. On the own page it is as it was a moment ago. */
interface PlanCard {
  id: string;
  /** Null once it has ended. */
  whole: DevelopmentPlan | null;
}

export const DevelopmentPlanItem = itemKind<DevelopmentPlan, PlanCard>()({
  type: 'DevelopmentPlan',
  key: head,
  of: ({ id }) => [id],
  words: [
    ...(['goal', 'steps.text', 'steps.agreedAs.text', 'steps.ended.words'] as const),
    ...(['formerCoaches.words', 'reviews.words.text', 'closed.words'] as const),
  ],
  listed: (plan) => {
    const { id, employeeId, openedAt, coach } = plan;
    return {
      card: { id, whole: isRunning(plan) ? plan : null },
      index: {
        ...OWN.at(`${openedAt}#${id}`, employeeId),
        ...(isRunning(plan) && GROWTH.at(`${UNDER_WAY}${openedAt}#${id}`, employeeId)),
        ...(coach && isRunning(plan) && COACHED.at(`${coach.namedAt}#${id}`, coach.employeeId)),
      },
    };
  },
});
export type DevelopmentPlanRow = RowOf<typeof DevelopmentPlanItem>;
type CardRow = Row<PlanCard, PlanCard>;

export const DevelopmentDeskItem = itemKind<DevelopmentDesk>()({
  type: 'DevelopmentDesk',
  key: (employeeId: string) => ({ pk: employeeId, sk: 'DEVELOPMENT#DESK' }),
  of: ({ employeeId }) => [employeeId],
});

/** AP-250: the plans of a person, newest first; each is read whole afterwards. */
export const plansOf = async (table: Table, employeeId: string, slice: Slice): Promise<Page<CardRow>> =>
  DevelopmentPlanItem.cards(await fillPage(table, { ...OWN.range(employeeId), descending: true, ...slice }));

/** Of what somebody learns the plans that are under way, the oldest first. */
export const plansAmong = (rows: readonly Row[]): DevelopmentPlanRow[] =>
  DevelopmentPlanItem.among(rows).flatMap((row) => (row.card?.whole ? [{ ...row, body: row.card.whole }] : []));

/** AP-251: the plans that somebody coaches or is asked to, newest first; each is read whole afterwards. */
export const coachedBy = async (table: Table, coachId: string, slice: Slice): Promise<Page<CardRow>> =>
  DevelopmentPlanItem.cards(await fillPage(table, { ...COACHED.range(coachId), descending: true, ...slice }));

const idsIn = (rows: readonly Row[]): string[] => rows.flatMap(({ card }) => (card ? [(card as PlanCard).id] : []));

/** AP-251: all of them, for when somebody leaves. */
export const allCoachedBy = async (table: Table, coachId: string): Promise<string[]> =>
  idsIn(await queryAll(table, COACHED.range(coachId)));

/** AP-250: all of them, for when their person leaves or stays after all, and when their file is forgotten. */
export const allPlansOf = async (table: Table, employeeId: string): Promise<string[]> =>
  idsIn(await queryAll(table, OWN.range(employeeId)));

/** People with a plan under way whose service ends, by their last day. */
const LEAVING = listIn('index1', (region: string) => `DEVELOPMENT_LEAVING#${region}`);

/** Before every day: a range begins with a text. */
const FIRST_DAY = '0';

interface LeavingCard {
  employeeId: string;
}

export const LeavingItem = placedKind<{ lastDay: string }, LeavingCard>()({
  type: 'DevelopmentLeaving',
  key: (employeeId: string) => ({ pk: employeeId, sk: 'DEVELOPMENT#LEAVING' }),
});

export const leavingItem = (region: string, employeeId: string, lastDay: string) =>
  LeavingItem.putAt([employeeId], region, { lastDay }, { card: { employeeId }, index: LEAVING.at(`${lastDay}#${employeeId}`, region) });

/** AP-341: people with a plan under way whose last day was before a day. */
export const leftBefore = async (table: Table, region: string, day: string): Promise<string[]> =>
  (await queryAll(table, { ...LEAVING.range(region), between: [FIRST_DAY, day] })).flatMap(({ card }) =>
    card ? [(card as LeavingCard).employeeId] : [],
  );

// Where somebody stands in a sorted list: texts that sort as the list does. Pure.
import { sortName } from '../../../platform/rules/names.ts';
import { gradeOrder } from '../../organisation/rules/grades.ts';
import { gradeOf, kindOf } from './rows.ts';
import { placeOfStage, stageOf, stepOf } from './stages.ts';
import type { RosterCard, RosterFilter, RosterSort } from './types.ts';

export interface Sorting {
  sort: RosterSort;
  filter: Pick<RosterFilter, 'step' | 'year'>;
  today: string;
  /** Of a unit, with all above it. */
  pathOf: (unitId: string) => string;
}

/** Ends in the post's id: nobody has the same place. */
export function sortKeyOf(card: RosterCard, { sort, filter, today, pathOf }: Sorting): string {
  const name = `${sortName(card.name)}#${card.assignmentId}`;
  const unit = `${pathOf(card.unitId)}#${card.isHead ? 0 : 1}#${name}`;
  if (sort === 'NAME') return name;
  if (sort === 'UNIT') return unit;
  if (sort === 'GRADE') return `${gradeOrder(kindOf(card, today), gradeOf(card, today))}#${name}`;
  const of = stepOf(filter.step);
  return `${placeOfStage(of, stageOf(card, of, filter.year))}#${unit}`;
}

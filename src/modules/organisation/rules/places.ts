// Where somebody stands in lists that go by unit. Pure.
import { sortName } from '../../../platform/rules/names.ts';
import type { Assignment } from './types.ts';

/**
 * Where a post stands in lists of its agency: none of two stands in the same place, and a name that goes on stands before the one that ends.
 * Every list that has it in this order has the same key, so that a page of one goes on in another.
 */
export const placeInAgency = (assignment: Pick<Assignment, 'id' | 'unitPath' | 'isHead'>, name: string): string =>
  `${placeInUnit(assignment, name)}#${assignment.id}`;

/** `unitPath` ends in `/`; a head sorts before the staff of the same unit, a sub-unit after them. Two of one name are told apart by what follows, or their keys. */
export const placeInUnit = ({ unitPath, isHead }: Pick<Assignment, 'unitPath' | 'isHead'>, name: string): string =>
  `${unitPath}#${isHead ? 0 : 1}#${sortName(name)}`;

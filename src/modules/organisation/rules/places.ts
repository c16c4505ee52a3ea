// Where somebody stands in lists that go by unit. Pure.
import { sortName } from '../../../platform/rules/names.ts';
import type { Assignment } from './types.ts';

/** `unitPath` ends in `/`; a head sorts before the staff of the same unit, a sub-unit after them. Two of one name are told apart by what follows, or their keys. */
export const placeInUnit = ({ unitPath, isHead }: Pick<Assignment, 'unitPath' | 'isHead'>, name: string): string =>
  `${unitPath}#${isHead ? 0 : 1}#${sortName(name)}`;

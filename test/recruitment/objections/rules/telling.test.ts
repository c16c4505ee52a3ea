// Whether an edition tells of what was accepted, as a table.
import { expect, test } from 'vitest';
import type { ListEntry } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { tellsOf } from '../../../../src/modules/recruitment/objections/rules/correction.ts';

const row = (outcome: ListEntry['outcome'], final: string | null = '400'): ListEntry => ({
  ...{ number: 'P1', rank: 1, outcome, decidedBy: null, placedIn: null, ground: null, scores: [], final },
});
const list = (entry: ListEntry | null) => new Map([['frm_1', entry ? [entry] : []]]);
const acceptance = (due: boolean) => ({ objectionId: 'sob_1', formationId: 'frm_1', number: 'P1', due });

test.each([
  ['a row that stands as it did', true, row('RESERVE'), row('RESERVE'), false],
  ['a row with another rank or outcome', true, row('RESERVE'), row('SELECTED'), true],
  ['a row with other points and the same rank', true, row('RESERVE'), row('RESERVE', '400.5'), true],
  ['a row that is gone', true, row('RESERVE'), null, true],
  ['a post that neither edition has', true, null, null, false],
  ['a verdict that it says', false, row('INELIGIBLE'), row('ELIGIBLE'), true],
  ['a priority, of which no list says anything', false, row('ELIGIBLE'), row('ELIGIBLE'), true],
  ['somebody who has left meanwhile', false, row('INELIGIBLE'), null, true],
  ['a verdict that was set right while it was being made', false, row('INELIGIBLE'), row('INELIGIBLE'), false],
])('an edition with %s', (_title, due, before, after, told) => {
  expect(tellsOf(acceptance(due), list(before), list(after))).toBe(told);
});

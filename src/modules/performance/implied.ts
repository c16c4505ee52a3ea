// What items of a plan's partition leave out, since it follows: so that a head, which each entry checks, is below a kilobyte.

import { partId } from '../../platform/store/ids.ts';
import type { Imply } from '../../platform/store/implied.ts';
import { cycleIdOf } from './ids.ts';
import type { DialogueStep, PlanHead, ProgressEntry } from './rules/types.ts';

/** Of somebody who heads nothing, for the whole year, with nothing under way. */
export const impliedByHead: Imply<PlanHead> = ({ pk, region }, { year = 0 }) => ({
  ...{ id: pk, region, cycleId: cycleIdOf(region, year) },
  ...{ holding: 'DEFINITIVE', isHead: false },
  segment: { from: `${year}-01-01`, to: `${year}-12-31` },
  ...{ endsOn: null, voided: null, submittedAt: null, submittedTo: null, returned: null, change: null, approved: [] },
  counts: { waitingForEmployee: 0, waitingForSuperior: 0, pending: 0, linked: 0 },
  ...{ superiorSince: null, employeeSince: null, leavingNotes: [] },
});

/** By its key; of what has one form or the other, neither. */
export const impliedByEntry: Imply<ProgressEntry> = ({ pk, sk }) => {
  const id = partId('prg', pk, `prg_${sk.slice(sk.indexOf('#') + 1)}`);
  return { id, value: null, text: null, note: null, evidenceIds: [], correctsId: null };
};

export const impliedByStep: Imply<DialogueStep> = ({ sk }) => {
  const [, targetId = '', step] = sk.split('#');
  return { targetId, step: Number(step) };
};

// What cards of people leave out, since it follows: a page of fifty is a fifth smaller.
import type { Implied, Imply } from '../../platform/store/implied.ts';
import type { NameCard } from './rules/found.ts';
import type { AssignmentCard } from './rules/types.ts';

type Post = Implied<AssignmentCard['assignment']>;

/** A definitive post that goes on, of somebody who heads nothing, where its path says. */
function impliedByPath({ assignment }: Partial<AssignmentCard>): Post {
  const path = assignment?.unitPath ?? '';
  const unitId = path.slice(path.lastIndexOf('/', path.length - 2) + 1, -1);
  return { holding: 'DEFINITIVE', isHead: false, unitId, rootUnitId: path.slice(0, path.indexOf('/')), validTo: null };
}

/** By a key that names employee and assignment. */
export const impliedByAssignment: Imply<AssignmentCard> = ({ pk, sk }, said) => {
  const assignment = impliedByPath(said);
  assignment.id = sk.split('#', 2)[1] ?? '';
  return { employeeId: pk, assignment };
};

/** By a key that names employee and word. */
export const impliedByWord: Imply<NameCard> = ({ pk }, said) => ({ employeeId: pk, assignment: impliedByPath(said) });

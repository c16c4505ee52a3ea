// Keys of the roster: where rows of posts lie, and under what they are listed.
import type { Key } from '../../platform/store/table.ts';

/** Beginning of the sort keys of somebody's posts on the roster. */
export const ROSTER = 'ROSTER#';

/** A post on the roster, beside its holder; by how far plan (index1) and evaluation (index2) have come in the region, by unit in the agency (index3). */
export const rosterRow = (employeeId: string, assignmentId: string): Key => ({ pk: employeeId, sk: `${ROSTER}${assignmentId}` });
export const rosterByPlan = (region: string): string => `ROSTER_PLAN#${region}`;
export const rosterByEvaluation = (region: string): string => `ROSTER_EVALUATION#${region}`;
export const rosterOfAgency = (rootUnitId: string): string => `ROSTER#${rootUnitId}`;

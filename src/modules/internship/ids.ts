// Ids of internships that follow from what they name.

import type { ReadContext } from '../../platform/context.ts';
import { keyedDigest } from '../../platform/store/ids.ts';

/** An application becomes one internship at most. */
export const placementId = (applicationId: string): string => `ipl_${applicationId.slice(4)}`;

/** From the login, through a keyed hash: the id of a student tells nobody whose it is. */
export const ownStudentId = (ctx: ReadContext): string => `ist_${keyedDigest(ctx.keyring, 'STUDENT', ctx.viewer.id)}`;

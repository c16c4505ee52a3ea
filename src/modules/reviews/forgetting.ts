// What of a personnel file lies in 360-degree reviews, to be forgotten with all else of it (decision 0123): words around somebody's places in rounds, and
// why somebody would not rate. Answers lie in boxes that name nobody, and go by their own rule (0007).
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { reviewInvitationId } from './ids.ts';
import { allInvitationsOf, allReviewsOf, InvitationItem, SubjectItem, type SubjectRow } from './items.ts';
import { peopleAround } from './subjects.ts';

/** Whoever may have been asked: the superior who approved, and all of whom raters are chosen, since who declined is replaced and named no more. */
async function askable(ctx: ReadContext, { body: { id, approval } }: SubjectRow): Promise<string[]> {
  const { peers, subordinates } = await peopleAround(ctx, id);
  return [...(approval ? [approval.by] : []), ...peers, ...subordinates];
}

/** Why a rater declined is said of both: it goes with the file of whom it is that is forgotten first. */
export async function reviewsInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const { loadKey } = ctx.loader;
  const [places, asked] = await Promise.all([allReviewsOf(ctx.table, id), allInvitationsOf(ctx.table, id)]);
  const found = await Promise.all(places.map((one) => SubjectItem.load(loadKey, one)));
  const subjects = found.filter((row) => row !== null);
  const ofPlaces = subjects.map(async (row) =>
    (await askable(ctx, row)).map((rater) => reviewInvitationId(ctx.keyring, row.body.id, rater)),
  );
  const others = (await Promise.all(ofPlaces)).flat();
  const invitations = await Promise.all([...new Set([...asked, ...others])].map((one) => InvitationItem.load(loadKey, one)));
  return [...subjects, ...invitations.filter((row) => row !== null)];
}

/** Who was asked to rate whom stands in no history, also where what they said of it is forgotten. */
export const isSecretInTrail = (row: Row): boolean => InvitationItem.is(row);

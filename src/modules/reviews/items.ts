// Reviews in the table: templates, rounds, who is reviewed, who is invited. What answers look like stands in answer-items.ts.

import { sortName } from '../../platform/rules/names.ts';
import { pad4 } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { allInRanges, fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type {
  People,
  ReviewAsked,
  ReviewForm,
  ReviewInvitation,
  ReviewLink,
  ReviewLoad,
  ReviewRound,
  ReviewSubject,
  ReviewTally,
  ReviewTemplate,
} from './rules/types.ts';

const TEMPLATES = listIn('index1', (region: string) => `REVIEW_TEMPLATE#${region}`);
const ROUNDS = listIn('index1', (region: string) => `REVIEW_ROUND#${region}`);
/** Lists of reviews: of a round by unit and name, of a person, of who approves them, of who writes them. */
const REVIEWED_IN = listIn('index1', (roundId: string) => `REVIEWED#${roundId}`);
const REVIEWS_OF = listIn('index2', (employeeId: string) => `REVIEWS_OF#${employeeId}`);
const REVIEW_TEAM = listIn('index3', (superiorId: string) => `REVIEW_TEAM#${superiorId}`);
const REVIEWS_BY = listIn('index1', (raterId: string) => `REVIEWS_BY#${raterId}`);

export const TemplateItem = itemKind<ReviewTemplate, ReviewTemplate>()({
  type: 'ReviewTemplate',
  key: head,
  of: ({ id }) => [id],
  listed: (template) => ({ card: template, index: TEMPLATES.at(`${sortName(template.form.title)}#${template.id}`, template.region) }),
});
export type TemplateRow = RowOf<typeof TemplateItem>;

/** A template as it was before it is written anew, beside it. */
export const TemplateVersionItem = placedKind<ReviewForm>()({
  type: 'ReviewTemplateVersion',
  key: (templateId: string, version: number) => ({ pk: templateId, sk: `VERSION#${pad4(version)}` }),
});

/** The wording of a round, frozen at launch. The form (about 6 KB) lies beside the round: whoever asks for a deadline reads a small head. */
export const FormItem = placedKind<ReviewForm>()({
  type: 'ReviewForm',
  key: (roundId: string) => ({ pk: roundId, sk: 'FORM' }),
});

export const RoundItem = itemKind<ReviewRound, ReviewRound>()({
  type: 'ReviewRound',
  key: head,
  of: ({ id }) => [id],
  listed: (round) => ({ card: round, index: ROUNDS.at(`${round.year}#${round.createdAt}#${round.id}`, round.region) }),
});
export type RoundRow = RowOf<typeof RoundItem>;

/** How far a place has come, for the question whether a step is left in a round; a page shows heads, in one batch. */
export type SubjectCard = Pick<ReviewSubject, 'employeeId' | 'stage'>;

export const SubjectItem = itemKind<ReviewSubject, SubjectCard>()({
  type: 'ReviewSubject',
  key: head,
  of: ({ id }) => [id],
  words: [
    ...(['returned.reason', 'withdrawn.reason', 'nomination.conflicts.reason', 'nomination.externals.reason'] as const),
    ...(['nomination.externals.name', 'nomination.externals.organisation', 'approval.struck.reason'] as const),
    ...(['approval.externals.name', 'approval.externals.organisation', 'approval.externals.reason'] as const),
  ],
  listed: ({ id, roundId, year, employeeId, employeeName, unitPath, snapshot, stage }) => ({
    card: { employeeId, stage },
    index: {
      ...REVIEWED_IN.at(`${unitPath}#${sortName(employeeName)}#${id}`, roundId),
      ...REVIEWS_OF.at(`${year}#${id}`, employeeId),
      ...REVIEW_TEAM.at(`${year}#${sortName(employeeName)}#${id}`, snapshot.superiorId),
    },
  }),
});
export type SubjectRow = RowOf<typeof SubjectItem>;

/** Beside somebody's place in a round: frozen at enrolment, and read only where raters are chosen. */
export const PeopleItem = placedKind<People>()({
  type: 'ReviewPeople',
  key: (subjectId: string) => ({ pk: subjectId, sk: 'PEOPLE' }),
});

export const InvitationItem = itemKind<ReviewInvitation, ReviewInvitation>()({
  type: 'ReviewInvitation',
  key: head,
  of: ({ id }) => [id],
  words: ['declined.note'],
  listed: (invitation) => ({ card: invitation, index: REVIEWS_BY.at(`${invitation.year}#${invitation.id}`, invitation.raterId) }),
});
export type InvitationRow = RowOf<typeof InvitationItem>;

/** What somebody is invited to of a year, as of a place: one of a rater at most. */
export async function invitedTo(table: Table, { id, year }: Pick<ReviewSubject, 'id' | 'year'>, raterId: string): Promise<InvitationRow[]> {
  const { rows } = InvitationItem.cards({ rows: await queryAll(table, { ...REVIEWS_BY.range(raterId), prefix: `${year}#` }) });
  return rows.filter(({ body }) => body.subjectId === id && body.state === 'INVITED');
}

/** AP-25: all that somebody was ever invited to, for when their file is forgotten. */
export const allInvitationsOf = async (table: Table, raterId: string): Promise<string[]> =>
  (await queryAll(table, REVIEWS_BY.range(raterId))).map(({ pk }) => pk);

export const AskedItem = itemKind<ReviewAsked>()({
  type: 'ReviewAsked',
  key: (subjectId: string) => ({ pk: subjectId, sk: 'ASKED' }),
  of: ({ subjectId }) => [subjectId],
});
export type ReviewAskedRow = RowOf<typeof AskedItem>;

export const TallyItem = itemKind<ReviewTally>()({
  type: 'ReviewTally',
  key: (subjectId: string) => ({ pk: subjectId, sk: 'TALLY' }),
  of: ({ subjectId }) => [subjectId],
});
export type TallyRow = RowOf<typeof TallyItem>;

/** The link of a rater from outside, under a keyed hash of its token. */
export const LinkItem = placedKind<ReviewLink>()({
  type: 'ReviewLink',
  key: (hash: string) => ({ pk: `LINK#${hash}`, sk: '#' }),
});
export type LinkRow = RowOf<typeof LinkItem>;

/** How many reviews a rater has in a round: a counter beside the round, raised in the transaction that invites. */
export const LoadItem = itemKind<ReviewLoad>()({
  type: 'ReviewLoad',
  key: (roundId: string, raterId: string) => ({ pk: roundId, sk: `LOAD#${raterId}` }),
  of: ({ roundId, raterId }) => [roundId, raterId],
});
export type LoadRow = RowOf<typeof LoadItem>;

/** AP-20: the templates of a region, by title. */
export const templatesOf = async (table: Table, region: string, { limit, after }: Slice): Promise<Page<TemplateRow>> =>
  TemplateItem.cards(await fillPage(table, { ...TEMPLATES.range(region), limit, after }));

/** AP-21: the rounds of a region in a year, newest first. */
export const roundsOf = async (table: Table, region: string, year: number, { limit, after }: Slice): Promise<Page<RoundRow>> =>
  RoundItem.cards(await fillPage(table, { ...ROUNDS.range(region), prefix: `${year}#`, limit, after, descending: true }));

/** AP-22: whom a round reviews, all or below a path, by unit and name. */
export const subjectsIn = (table: Table, roundId: string, path: string | null, { limit, after }: Slice): Promise<Page> =>
  fillPage(table, { ...REVIEWED_IN.range(roundId), ...(path && { prefix: path }), limit, after });

const isRow = (row: Row): row is Row => row !== null;

/** AP-22: the ids of all of them. */
export async function subjectIdsIn(table: Table, roundId: string, path: string): Promise<string[]> {
  const places = await allInRanges(table, [{ ...REVIEWED_IN.range(roundId), ...(path && { prefix: path }) }], isRow);
  return places.map(({ pk }) => pk);
}

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const A_MEGABYTE = 10_000;

/** AP-125: whether anybody's place in a round has come to where it is asked for: by cards alone, some 2,800 a call. */
export async function anySubjectIn(table: Table, roundId: string, wanted: (card: SubjectCard) => boolean): Promise<boolean> {
  let after: Slice['after'];
  do {
    const page = await table.query({ ...REVIEWED_IN.range(roundId), limit: A_MEGABYTE, after });
    if (SubjectItem.among(page.rows).some(({ card }) => card && wanted(card))) return true;
    after = page.next;
  } while (after);
  return false;
}

/** AP-23: the rounds in which somebody is reviewed, latest year first. */
export const reviewsOf = (table: Table, employeeId: string, { limit, after }: Slice): Promise<Page> =>
  fillPage(table, { ...REVIEWS_OF.range(employeeId), limit, after, descending: true });

/** AP-23: ids of all of them, for when somebody's file is forgotten. */
export const allReviewsOf = async (table: Table, employeeId: string): Promise<string[]> =>
  (await queryAll(table, REVIEWS_OF.range(employeeId))).map(({ pk }) => pk);

/** AP-23: the ids of those of one year. */
export async function reviewIdsOf(table: Table, employeeId: string, year: number): Promise<string[]> {
  const { rows } = await reviewsOf(table, employeeId, { limit: 100 });
  return rows.filter((row) => REVIEWS_OF.orderOf(row)?.startsWith(`${year}#`)).map(({ pk }) => pk);
}

/** AP-24: those whose raters somebody approves, latest year first. */
export const reviewTeamOf = (table: Table, superiorId: string, { limit, after }: Slice): Promise<Page> =>
  fillPage(table, { ...REVIEW_TEAM.range(superiorId), limit, after, descending: true });

/** AP-25: what somebody is asked to write, latest year first. */
export const reviewsBy = async (table: Table, raterId: string, { limit, after }: Slice): Promise<Page<InvitationRow>> =>
  InvitationItem.cards(await fillPage(table, { ...REVIEWS_BY.range(raterId), limit, after, descending: true }));

// Reviews in the table: templates, rounds, who is reviewed, who is invited. What answers look like stands in review-answers.ts.

import { sortName } from '../../platform/rules/names.ts';
import * as keys from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
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

export type TemplateRow = Row<ReviewTemplate, ReviewTemplate>;
export type RoundRow = Row<ReviewRound, ReviewRound>;
/** How far a place has come, for the question whether a step is left in a round; a page shows heads, in one batch. */
export type SubjectCard = Pick<ReviewSubject, 'employeeId' | 'stage'>;
export type SubjectRow = Row<ReviewSubject>;
export type PeopleRow = Row<People>;
export type InvitationRow = Row<ReviewInvitation, ReviewInvitation>;
export type LoadRow = Row<ReviewLoad>;
export type AskedRow = Row<ReviewAsked>;
export type LinkRow = Row<ReviewLink>;
export type FormRow = Row<ReviewForm>;
export type TallyRow = Row<ReviewTally>;

export const templateItem = (template: ReviewTemplate): Omit<TemplateRow, 'version'> => ({
  ...keys.head(template.id),
  type: 'ReviewTemplate',
  region: template.region,
  body: template,
  card: template,
  index: { index1: { pk: keys.inRegion('REVIEW_TEMPLATE', template.region), sk: `${sortName(template.form.title)}#${template.id}` } },
});

/** A template as it was before it is written anew. */
export const templateVersionItem = ({ body, version, region }: TemplateRow): Omit<Row, 'version'> => ({
  ...keys.reviewTemplateVersion(body.id, version),
  type: 'ReviewTemplateVersion',
  region,
  body: body.form,
});

/** The form (about 6 KB) lies beside the round: whoever asks for a deadline reads a small head. */
export const formItem = (round: ReviewRound, form: ReviewForm): Omit<FormRow, 'version'> => ({
  ...keys.reviewForm(round.id),
  type: 'ReviewForm',
  region: round.region,
  body: form,
});

export const roundItem = (round: ReviewRound): Omit<RoundRow, 'version'> => ({
  ...keys.head(round.id),
  type: 'ReviewRound',
  region: round.region,
  body: round,
  card: round,
  index: { index1: { pk: keys.inRegion('REVIEW_ROUND', round.region), sk: `${round.year}#${round.createdAt}#${round.id}` } },
});

export const subjectItem = (subject: ReviewSubject): Omit<SubjectRow, 'version'> => {
  const { id, roundId, region, year, employeeId, employeeName, unitPath, snapshot, stage } = subject;
  return {
    ...keys.head(id),
    type: 'ReviewSubject',
    region,
    body: subject,
    card: { employeeId, stage },
    index: {
      index1: { pk: keys.reviewedIn(roundId), sk: `${unitPath}#${sortName(employeeName)}#${id}` },
      index2: { pk: keys.reviewsOf(employeeId), sk: `${year}#${id}` },
      index3: { pk: keys.reviewTeam(snapshot.superiorId), sk: `${year}#${sortName(employeeName)}#${id}` },
    },
  };
};

/** Frozen at enrolment, and read only where raters are chosen. */
export const peopleItem = ({ id, region }: ReviewSubject, people: People): Omit<PeopleRow, 'version'> => ({
  ...keys.reviewPeople(id),
  type: 'ReviewPeople',
  region,
  body: people,
});

export const invitationItem = (region: string, invitation: ReviewInvitation): Omit<InvitationRow, 'version'> => ({
  ...keys.head(invitation.id),
  type: 'ReviewInvitation',
  region,
  body: invitation,
  card: invitation,
  index: { index1: { pk: keys.reviewsBy(invitation.raterId), sk: `${invitation.year}#${invitation.id}` } },
});

export const askedItem = (region: string, asked: ReviewAsked): Omit<AskedRow, 'version'> => ({
  ...keys.reviewAsked(asked.subjectId),
  type: 'ReviewAsked',
  region,
  body: asked,
});

export const linkItem = (region: string, hash: string, link: ReviewLink): Omit<LinkRow, 'version'> => ({
  ...keys.reviewLink(hash),
  type: 'ReviewLink',
  region,
  body: link,
});

export const loadItem = (region: string, load: ReviewLoad): Omit<LoadRow, 'version'> => ({
  ...keys.reviewLoad(load.roundId, load.raterId),
  type: 'ReviewLoad',
  region,
  body: load,
});

/** Rows of an index that carry everything on their card. */
const fromCards = <R extends Row>(page: Page): Page<R> => ({ ...page, rows: page.rows.map((row) => ({ ...row, body: row.card })) as R[] });

/** AP-20: the templates of a region, by title. */
export const templatesOf = async (table: Table, region: string, { limit, after }: Slice): Promise<Page<TemplateRow>> =>
  fromCards(await fillPage(table, { index: 'index1', pk: keys.inRegion('REVIEW_TEMPLATE', region), limit, after }));

/** AP-21: the rounds of a region in a year, newest first. */
export const roundsOf = async (table: Table, region: string, year: number, { limit, after }: Slice): Promise<Page<RoundRow>> =>
  fromCards(
    await fillPage(table, {
      index: 'index1',
      pk: keys.inRegion('REVIEW_ROUND', region),
      prefix: `${year}#`,
      limit,
      after,
      descending: true,
    }),
  );

/** AP-22: whom a round reviews, all or below a path, by unit and name. */
export const subjectsIn = (table: Table, roundId: string, path: string | null, { limit, after }: Slice): Promise<Page> =>
  fillPage(table, { index: 'index1', pk: keys.reviewedIn(roundId), ...(path && { prefix: path }), limit, after });

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const A_MEGABYTE = 10_000;

/** AP-125: whether anybody's place in a round has come to where it is asked for: by cards alone, some 2,800 a call. */
export async function anySubjectIn(table: Table, roundId: string, wanted: (card: SubjectCard) => boolean): Promise<boolean> {
  let after: Slice['after'];
  do {
    const page = await table.query({ index: 'index1', pk: keys.reviewedIn(roundId), limit: A_MEGABYTE, after });
    if (page.rows.some(({ card }) => wanted(card as SubjectCard))) return true;
    after = page.next;
  } while (after);
  return false;
}

/** AP-23: the rounds in which somebody is reviewed, latest year first. */
export const reviewsOf = (table: Table, employeeId: string, { limit, after }: Slice): Promise<Page> =>
  fillPage(table, { index: 'index2', pk: keys.reviewsOf(employeeId), limit, after, descending: true });

/** AP-24: those whose raters somebody approves, latest year first. */
export const reviewTeamOf = (table: Table, superiorId: string, { limit, after }: Slice): Promise<Page> =>
  fillPage(table, { index: 'index3', pk: keys.reviewTeam(superiorId), limit, after, descending: true });

/** AP-25: what somebody is asked to write, latest year first. */
export const reviewsBy = async (table: Table, raterId: string, { limit, after }: Slice): Promise<Page<InvitationRow>> =>
  fromCards(await fillPage(table, { index: 'index1', pk: keys.reviewsBy(raterId), limit, after, descending: true }));

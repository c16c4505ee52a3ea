// Who takes part, in the table: decided applications as lists and ranking need them.
import type { Sex } from '../../../platform/rules/identifiers.ts';
import { placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Row, Table } from '../../../platform/store/table.ts';
import type { EducationLevel } from '../campaigns/rules/kinds.ts';
import type { Excluded } from '../exclusions/rules/types.ts';
import type { Verdict } from './rules/types.ts';

/** A decided application, as far as lists and ranking need it: no name, and nothing of health. */
export interface Participant {
  applicationId: string;
  formationId: string;
  number: string;
  verdict: Verdict;
  level: EducationLevel;
  /** Decimal: GPA, or for SMA the mean diploma mark. */
  gpa: string;
  birthDate: string;
  sex: Sex;
  /** The group that was found to stand before others; absent where none is. */
  priority?: string;
  /** Of the diploma. */
  major: string;
  /** Of the nomenclature, where the applicant named it. */
  majorCode?: string;
  /** Completed years of work in the field, as they were said and let through; absent where none was said, and in what was decided earlier. */
  experienceYears?: number;
  /** Legal day of the submission. */
  registeredOn: string;
  /** Not there for who takes part still. */
  excluded?: Excluded;
}

/** Beside the campaign: all that ranking needs of a person, read in one range. Written with each decision that is final, never by itself. */
export const ParticipantItem = placedKind<Participant>()({
  type: 'Participant',
  key: (campaign: string, formationId: string, number: string) => ({ pk: campaign, sk: `PARTICIPANT#${formationId}#${number}` }),
});
export type ParticipantRow = RowOf<typeof ParticipantItem>;

const rowsIn = (table: Table, campaignId: string, prefix = 'PARTICIPANT#'): Promise<Row[]> =>
  queryAll(table, { pk: campaignId, between: [prefix, `${prefix}~`] });

/** AP-54: all decided applications of a campaign, by formation and number. Base items: what is published is decided on them. */
export const participantsOf = async (table: Table, campaignId: string): Promise<Participant[]> =>
  ParticipantItem.among(await rowsIn(table, campaignId)).map(({ body }) => body);

/** AP-74: those of one formation. */
export const participantsIn = async (table: Table, campaignId: string, formationId: string): Promise<Participant[]> =>
  ParticipantItem.among(await rowsIn(table, campaignId, `PARTICIPANT#${formationId}#`)).map(({ body }) => body);

/** AP-84: all of them, with what has taken the place of some: `remains` tells which rows those are. */
export const participantsAnd = async <R>(
  table: Table,
  campaignId: string,
  remains: (row: Row) => row is Row<R>,
): Promise<(Participant | R)[]> =>
  (await rowsIn(table, campaignId)).flatMap((row) => (ParticipantItem.is(row) || remains(row) ? [row.body] : []));

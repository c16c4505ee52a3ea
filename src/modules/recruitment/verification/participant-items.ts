// Who takes part, in the table: decided applications as lists and ranking need them.
import type { Sex } from '../../../platform/rules/identifiers.ts';
import * as keys from '../../../platform/store/keys.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Row, Table } from '../../../platform/store/table.ts';
import type { EducationLevel } from '../campaigns/rules/types.ts';
import type { Excluded } from '../exclusions/rules/exclusion.ts';
import type { Verdict } from './rules/verification.ts';

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

export type ParticipantRow = Row<Participant>;

/** Written with each decision that is final, never by itself. */
export const participantItem = (region: string, campaignId: string, participant: Participant): Omit<ParticipantRow, 'version'> => ({
  ...keys.participant(campaignId, participant.formationId, participant.number),
  type: 'Participant',
  region,
  body: participant,
});

/** AP-54: all decided applications of a campaign, by formation and number. Base items: what is published is decided on them. */
export const participantsOf = async (table: Table, campaignId: string): Promise<Participant[]> =>
  (await queryAll(table, { pk: campaignId, between: keys.PARTICIPANTS })).map(({ body }) => body as Participant);

/** AP-74: those of one formation. */
export const participantsIn = async (table: Table, campaignId: string, formationId: string): Promise<Participant[]> =>
  (await queryAll(table, { pk: campaignId, between: keys.participantsIn(formationId) })).map(({ body }) => body as Participant);

// Answers in the table, anonymous by the shape of what is written: sealed, of one size, under keyed hashes, without rater, time or order.
import { addDays, dayEnd } from '../domain/calendar.ts';
import { reviewsPolicyOf } from '../domain/policy/reviews.ts';
import type { Response } from '../domain/reviews/anonymity.ts';
import { pack, unpack } from '../domain/reviews/answers.ts';
import type { ReviewResult } from '../domain/reviews/result.ts';
import type { Answers, RaterGroup, ReviewRound, ReviewSubject } from '../domain/reviews/types.ts';
import type { Operation, Writes } from './commit.ts';
import type { Keyring } from './keyring.ts';
import * as keys from './keys.ts';
import type { TallyRow } from './reviews.ts';
import { queryAll, type Row, type Table } from './table.ts';

interface Sealed {
  sealed: string;
}

export type DraftRow = Row<Sealed>;
type ResponseRow = Row<Sealed>;
export type ResultRow = Row<ReviewResult>;

/** The ring, and the table whose places it seals for. */
export interface Vault {
  keyring: Keyring;
  table: string;
}

const draftPlace = ({ table }: Vault, invitationId: string) => ({ table, key: invitationId, attribute: 'draft' });

export const layDraft = (vault: Vault, region: string, invitationId: string, answers: Answers): Omit<DraftRow, 'version'> => ({
  ...keys.reviewDraft(invitationId),
  type: 'ReviewDraft',
  region,
  body: { sealed: vault.keyring.seal(pack(answers), draftPlace(vault, invitationId)) },
});

export const openDraft = (vault: Vault, invitationId: string, { body }: DraftRow): Answers =>
  unpack(vault.keyring.open(body.sealed, draftPlace(vault, invitationId)));

const boxHash = ({ keyring }: Vault, subjectId: string): string => keyring.hash('BOX', subjectId);

/** The same day for all answers of a round, also where its last day was moved meanwhile: counted from the end of its year. */
const keptUntil = ({ year, policyVersion }: ReviewRound): number =>
  Math.floor(Date.parse(dayEnd(addDays(`${year}-12-31`, reviewsPolicyOf(policyVersion).retentionDays))) / 1000);

export interface Sending {
  subject: ReviewSubject;
  round: ReviewRound;
  group: RaterGroup;
  answers: Answers;
  /** The invitation, or the external's id: whose receipt is taken. */
  receiptOf: string;
  tally: TallyRow | null;
  taken: 'ALREADY_EXISTS' | 'NOT_FOUND';
  field: readonly string[];
}

/** The key of a response is a keyed hash of the request that made it: unpredictable, without order, the same again on a retry. */
function layResponse(
  vault: Vault,
  { subject, round, group, answers }: Sending,
  { viewer, name, key }: Operation,
): Omit<ResponseRow, 'version'> {
  const hash = vault.keyring.hash('RESPONSE', `${viewer}|${name}|${key}`);
  const place = keys.reviewResponse(boxHash(vault, subject.id), group, hash);
  const sealed = vault.keyring.seal(pack(answers), { table: vault.table, key: hash, attribute: 'response' });
  return { ...place, type: 'Response', region: subject.region, body: { sealed }, ttl: keptUntil(round) };
}

const layTally = ({ subject, group, tally }: Sending): Omit<TallyRow, 'version'> => {
  const counts = tally?.body.counts ?? {};
  return {
    ...keys.reviewTally(subject.id),
    type: 'ReviewTally',
    region: subject.region,
    body: { subjectId: subject.id, counts: { ...counts, [group]: (counts[group] ?? 0) + 1 } },
  };
};

/** Receipt, response and tally: the receipt knows who, the response what, the tally how many, and nothing leads from one to another. */
export function layAnswers(vault: Vault, sending: Sending, operation: Operation): Pick<Writes, 'subjects' | 'parts' | 'take'> {
  const { subject, receiptOf, tally, taken: code, field } = sending;
  const receipt = { key: keys.reviewReceipt(receiptOf), owner: receiptOf, region: subject.region, taken: { code, field } };
  return {
    subjects: [{ before: tally, after: layTally(sending), anonymous: true }],
    parts: [layResponse(vault, sending, operation)],
    take: [receipt],
  };
}

/** AP-26: all answers about somebody, read once, to publish. */
export async function responsesOf(table: Table, keyring: Keyring, subjectId: string): Promise<Response[]> {
  const vault = { keyring, table: table.name };
  const rows = (await queryAll(table, { pk: keys.reviewBox(boxHash(vault, subjectId)) })) as ResponseRow[];
  return rows.map(({ sk, body }) => {
    const [group = '', hash = ''] = sk.split('#');
    const answers = unpack(keyring.open(body.sealed, { table: table.name, key: hash, attribute: 'response' }));
    return { group: group as RaterGroup, answers };
  });
}

export const layResult = (region: string, result: ReviewResult): Omit<ResultRow, 'version'> => ({
  ...keys.reviewResult(result.subjectId),
  type: 'ReviewResult',
  region,
  body: result,
});

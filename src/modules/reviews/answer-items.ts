// Answers in the table, anonymous by the shape of what is written: sealed, of one size, under keyed hashes, without rater, time or order.
import { addDays, dayEnd } from '../../platform/rules/calendar.ts';
import type { Operation, Writes } from '../../platform/store/commit.ts';
import type { Keyring } from '../../platform/store/keyring.ts';
import * as keys from '../../platform/store/keys.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Row, Table } from '../../platform/store/table.ts';
import type { TallyRow } from './items.ts';
import type { Response } from './rules/anonymity.ts';
import { pack, unpack } from './rules/answers.ts';
import { reviewsLimitsOf } from './rules/policy.ts';
import type { ReviewResult } from './rules/result.ts';
import type { Answers, RaterGroup, ReviewRound, ReviewSubject } from './rules/types.ts';

interface Sealed {
  sealed: string;
}

/** `by`: a keyed hash of the request that saved it last, never of what it says; it goes with the draft. */
export type DraftRow = Row<Sealed & { by: string }>;
type ResponseRow = Row<Sealed>;
export type ResultRow = Row<ReviewResult>;

/** The ring, and the table whose places it seals for. */
export interface Vault {
  keyring: Keyring;
  table: string;
}

const draftPlace = ({ table }: Vault, invitationId: string) => ({ table, key: invitationId, attribute: 'draft' });

/** Unpredictable, without order, and the same again on a retry: nobody but the sender has the key of the request. */
const requestHash = ({ keyring }: Vault, purpose: 'RESPONSE' | 'DRAFT', { viewer, name, key }: Operation): string =>
  keyring.hash(purpose, `${viewer}|${name}|${key}`);

export interface Saving {
  round: ReviewRound;
  invitationId: string;
  answers: Answers;
}

export const draftItem = (vault: Vault, region: string, saving: Saving, operation: Operation): Omit<DraftRow, 'version'> => ({
  ...keys.reviewDraft(saving.invitationId),
  type: 'ReviewDraft',
  region,
  body: {
    sealed: vault.keyring.seal(pack(saving.answers), draftPlace(vault, saving.invitationId)),
    by: requestHash(vault, 'DRAFT', operation),
  },
  ttl: keptUntil(saving.round),
});

export const isSavedBy = (vault: Vault, { body }: DraftRow, operation: Operation): boolean =>
  body.by === requestHash(vault, 'DRAFT', operation);

export const openDraft = (vault: Vault, invitationId: string, { body }: DraftRow): Answers =>
  unpack(vault.keyring.open(body.sealed, draftPlace(vault, invitationId)));

const boxHash = ({ keyring }: Vault, subjectId: string): string => keyring.hash('BOX', subjectId);

/** The same day for all answers of a round, also where its last day was moved meanwhile: counted from the end of its year. */
const keptUntil = ({ year, policyVersion }: ReviewRound): number =>
  Math.floor(Date.parse(dayEnd(addDays(`${year}-12-31`, reviewsLimitsOf(policyVersion).retentionDays))) / 1000);

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

const responsePlace = ({ table }: Vault, hash: string) => ({ table, key: hash, attribute: 'response' });

/** The key of a response is a keyed hash of the request that made it. */
function layResponse(vault: Vault, { subject, round, group, answers }: Sending, operation: Operation): Omit<ResponseRow, 'version'> {
  const hash = requestHash(vault, 'RESPONSE', operation);
  const place = keys.reviewResponse(boxHash(vault, subject.id), group, hash);
  const sealed = vault.keyring.seal(pack(answers), responsePlace(vault, hash));
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
export function answersItem(
  vault: Vault,
  sending: Sending,
  operation: Operation,
): Required<Pick<Writes, 'subjects' | 'parts' | 'take' | 'traceless'>> {
  const { subject, receiptOf, tally, taken: code, field } = sending;
  const receipt = { key: keys.reviewReceipt(receiptOf), owner: receiptOf, region: subject.region, taken: { code, field } };
  return {
    subjects: [{ before: tally, after: layTally(sending), anonymous: true }],
    parts: [layResponse(vault, sending, operation)],
    take: [receipt],
    traceless: true,
  };
}

/** What an earlier attempt of this very request sent, or null: for its sender alone, who has the key of the request. */
export async function responseOf(
  table: Table,
  keyring: Keyring,
  { subjectId, group }: { subjectId: string; group: RaterGroup },
  operation: Operation,
): Promise<Answers | null> {
  const vault = { keyring, table: table.name };
  const hash = requestHash(vault, 'RESPONSE', operation);
  const row = (await table.get(keys.reviewResponse(boxHash(vault, subjectId), group, hash))) as ResponseRow | null;
  return row && unpack(keyring.open(row.body.sealed, responsePlace(vault, hash)));
}

/** AP-26: all answers about somebody, read once, to publish. */
export async function responsesOf(table: Table, keyring: Keyring, subjectId: string): Promise<Response[]> {
  const vault = { keyring, table: table.name };
  const rows = (await queryAll(table, { pk: keys.reviewBox(boxHash(vault, subjectId)) })) as ResponseRow[];
  return rows.map(({ sk, body }) => {
    const [group = '', hash = ''] = sk.split('#');
    const answers = unpack(keyring.open(body.sealed, responsePlace(vault, hash)));
    return { group: group as RaterGroup, answers };
  });
}

export const resultItem = (region: string, result: ReviewResult): Omit<ResultRow, 'version'> => ({
  ...keys.reviewResult(result.subjectId),
  type: 'ReviewResult',
  region,
  body: result,
});

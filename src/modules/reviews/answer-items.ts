// Answers in the table, anonymous by the shape of what is written: sealed, of one size, under keyed hashes, without rater, time or order.
import { addDays, dayEnd } from '../../platform/rules/calendar.ts';
import type { Operation, Writes } from '../../platform/store/commit.ts';
import { type ItemToWrite, itemKind, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import type { Keyring } from '../../platform/store/keyring.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Key, Table } from '../../platform/store/table.ts';
import { TallyItem, type TallyRow } from './items.ts';
import type { Response } from './rules/anonymity.ts';
import { pack, unpack } from './rules/answers.ts';
import { placeOf } from './rules/place.ts';
import { reviewsLimitsOf } from './rules/policy.ts';
import type { ReviewResult } from './rules/result.ts';
import type { Answers, RaterGroup, ReviewRound, ReviewSubject } from './rules/types.ts';

interface Sealed {
  sealed: string;
}

/** Beside an invitation: what only its rater reads. `by`: a keyed hash of the request that saved it last, never of what it says. */
export const DraftItem = placedKind<Sealed & { by: string }>()({
  type: 'ReviewDraft',
  key: (invitationId: string) => ({ pk: invitationId, sk: 'DRAFT' }),
});
export type ReviewDraftRow = RowOf<typeof DraftItem>;

/** Taken once by whoever answers or declines, beside their invitation. */
export const receiptLock = (invitationId: string): Key => ({ pk: invitationId, sk: 'RECEIPT' });

export const boxOf = (hash: string): string => `BOX#${hash}`;

/** A response lies under keyed hashes: neither key leads back to a rater, a time or an order. */
const ResponseItem = placedKind<Sealed>()({
  type: 'Response',
  key: (boxHash: string, group: string, hash: string) => ({ pk: boxOf(boxHash), sk: `${group}#${hash}` }),
});
type ResponseRow = RowOf<typeof ResponseItem>;

export const ResultItem = itemKind<ReviewResult>()({
  type: 'ReviewResult',
  key: (subjectId: string) => ({ pk: subjectId, sk: 'RESULT' }),
  of: ({ subjectId }) => [subjectId],
});

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

/** It goes when the answers of its round go. */
export function sealedDraft(vault: Vault, region: string, saving: Saving, operation: Operation): ItemToWrite<ReviewDraftRow> {
  const { round, invitationId, answers } = saving;
  const sealed = vault.keyring.seal(pack(answers), draftPlace(vault, invitationId));
  const draft = DraftItem.putAt([invitationId], region, { sealed, by: requestHash(vault, 'DRAFT', operation) });
  return { ...draft, ttl: keptUntil(round) };
}

export const isSavedBy = (vault: Vault, { body }: ReviewDraftRow, operation: Operation): boolean =>
  body.by === requestHash(vault, 'DRAFT', operation);

export const openDraft = (vault: Vault, invitationId: string, { body }: ReviewDraftRow): Answers =>
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
function responseItem(vault: Vault, { subject, round, group, answers }: Sending, operation: Operation): ItemToWrite<ResponseRow> {
  const hash = requestHash(vault, 'RESPONSE', operation);
  const sealed = vault.keyring.seal(pack(answers), responsePlace(vault, hash));
  return ResponseItem.putAt([boxHash(vault, subject.id), group, hash], subject.region, { sealed }, { ttl: keptUntil(round) });
}

const tallyItem = ({ subject, group, tally }: Sending): ItemToWrite<TallyRow> => {
  const counts = tally?.body.counts ?? {};
  return TallyItem.put(subject.region, {
    subjectId: subject.id,
    place: placeOf(subject),
    counts: { ...counts, [group]: (counts[group] ?? 0) + 1 },
  });
};

/** Receipt, response and tally: the receipt knows who, the response what, the tally how many, and nothing leads from one to another. */
export function sentAnswers(
  vault: Vault,
  sending: Sending,
  operation: Operation,
): Required<Pick<Writes, 'subjects' | 'parts' | 'take' | 'traceless'>> {
  const { subject, receiptOf, tally, taken: code, field } = sending;
  const receipt = { key: receiptLock(receiptOf), owner: receiptOf, region: subject.region, taken: { code, field } };
  return {
    subjects: [{ before: tally, after: tallyItem(sending), anonymous: true }],
    parts: [responseItem(vault, sending, operation)],
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
  const row = await ResponseItem.load(table.get, boxHash(vault, subjectId), group, hash);
  return row && unpack(keyring.open(row.body.sealed, responsePlace(vault, hash)));
}

/** AP-26: all answers about somebody, read once, to publish. */
export async function responsesOf(table: Table, keyring: Keyring, subjectId: string): Promise<Response[]> {
  const vault = { keyring, table: table.name };
  const rows = ResponseItem.among(await queryAll(table, { pk: boxOf(boxHash(vault, subjectId)) }));
  return rows.map(({ sk, body }) => {
    const [group = '', hash = ''] = sk.split('#');
    const answers = unpack(keyring.open(body.sealed, responsePlace(vault, hash)));
    return { group: group as RaterGroup, answers };
  });
}

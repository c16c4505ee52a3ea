// What is said of sessions, anonymous by the shape of what is written: sealed, of one size, under keyed hashes, without person, time or order.

import type { ReadContext } from '../../platform/context.ts';
import type { Operation } from '../../platform/store/commit.ts';
import { type ItemToWrite, itemKind, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { ownerOf } from '../../platform/store/lock.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Key, Read } from '../../platform/store/table.ts';
import { answersKeptUntil, packFeedback, unpackFeedback } from './rules/feedback.ts';
import type { TrainingFeedback, TrainingFeedbackView, TrainingProgrammeFeedbackView, TrainingSession } from './rules/types.ts';

type Vault = Pick<ReadContext, 'keyring' | 'table'>;

/** Taken once by whoever says something, beside their enrolment: it knows who, and not what. */
export const feedbackReceipt = (enrolmentId: string): Key => ({ pk: enrolmentId, sk: 'FEEDBACK' });

export const hasGivenFeedback = async (read: Read, enrolmentId: string): Promise<boolean> =>
  (await ownerOf(read, feedbackReceipt(enrolmentId))) !== null;

const boxOf = ({ keyring }: Vault, sessionId: string): string => `TRAINING_FEEDBACK#${keyring.hash('TRAINING_FEEDBACK', sessionId)}`;

/** Neither key leads back to a person, a time or an order. */
const AnswerItem = placedKind<{ sealed: string }>()({
  type: 'TrainingFeedback',
  key: (box: string, hash: string) => ({ pk: box, sk: hash }),
});

/** Unpredictable, and the same again on a retry: nobody but the sender has the key of the request. */
const requestHash = ({ keyring }: Vault, { viewer, name, key }: Operation): string =>
  keyring.hash('TRAINING_ANSWER', `${viewer}|${name}|${key}`);

const placeOf = ({ table }: Vault, hash: string) => ({ table: table.name, key: hash, attribute: 'feedback' });

export function answerItem(
  vault: Vault,
  { region, body }: { region: string; body: TrainingSession },
  answer: TrainingFeedback,
  operation: Operation,
): ItemToWrite<RowOf<typeof AnswerItem>> {
  const hash = requestHash(vault, operation);
  const sealed = vault.keyring.seal(packFeedback(answer), placeOf(vault, hash));
  return AnswerItem.putAt([boxOf(vault, body.id), hash], region, { sealed }, { ttl: answersKeptUntil(body) });
}

/** What an earlier attempt of this very request has said, or null. */
export async function answerOfRequest(vault: Vault, sessionId: string, operation: Operation): Promise<TrainingFeedback | null> {
  const hash = requestHash(vault, operation);
  const row = await AnswerItem.load(vault.table.get, boxOf(vault, sessionId), hash);
  return row && unpackFeedback(vault.keyring.open(row.body.sealed, placeOf(vault, hash)));
}

/** AP-253: all that was said of a session, read once, to publish. */
export async function answersAbout(vault: Vault, sessionId: string): Promise<TrainingFeedback[]> {
  const rows = AnswerItem.among(await queryAll(vault.table, { pk: boxOf(vault, sessionId) }));
  return rows.map(({ sk, body }) => unpackFeedback(vault.keyring.open(body.sealed, placeOf(vault, sk))));
}

/** How many have said something: nobody is told, and publishing waits for who says it in the same moment. */
export const FeedbackTallyItem = itemKind<{ sessionId: string; answers: number }>()({
  type: 'TrainingFeedbackTally',
  key: (sessionId: string) => ({ pk: sessionId, sk: 'FEEDBACK#TALLY' }),
  of: ({ sessionId }) => [sessionId],
});

/** Beside the session, once it was published and enough have said something. */
export const FeedbackResultItem = itemKind<TrainingFeedbackView>()({
  type: 'TrainingFeedbackResult',
  key: (sessionId: string) => ({ pk: sessionId, sk: 'FEEDBACK#RESULT' }),
  of: ({ sessionId }) => [sessionId],
});

/** Beside the programme: what its sessions add up to. */
export const ProgrammeFeedbackItem = itemKind<TrainingProgrammeFeedbackView>()({
  type: 'TrainingProgrammeFeedback',
  key: (programmeId: string) => ({ pk: programmeId, sk: 'FEEDBACK' }),
  of: ({ programmeId }) => [programmeId],
});

// A device that works offline: what the person does is queued with its key, sent in order, and settled by the person where somebody was faster;
// what others did is read by `changesSince`.
import { type AnyVariables, Client, type CombinedError, fetchExchange, type OperationResult, type TypedDocumentNode } from '@urql/core';
import {
  AcknowledgeFeedbackDocument,
  AddProgressDocument,
  ChangedDocument,
  ReadAgainDocument,
  ReadAllDocument,
  SaveAssessmentDocument,
} from './generated/documents.ts';
import { type Deed, EMPTY, type Held, type Kept, type Queued, type Store } from './store.ts';

export interface Connection {
  url: string;
  token: string;
  fetch: typeof fetch;
  newKey: () => string;
}

const PAGE = 50;

interface Answered {
  result: { object?: { id: string; version: number } | null; userErrors: { code: string; message: string }[] };
}

/** Each deed: its document, and under which name it names the object. */
const DEEDS: Record<Deed, { document: TypedDocumentNode<Answered, { input: never }>; names: string }> = {
  progressAdd: { document: AddProgressDocument as never, names: 'planId' },
  selfAssessmentSave: { document: SaveAssessmentDocument as never, names: 'evaluationId' },
  feedbackAcknowledge: { document: AcknowledgeFeedbackDocument as never, names: 'feedbackId' },
};

/** The connection is gone, or the service is busy: all stays as it is, and is tried again. */
export class Offline extends Error {}

/** The place is lost: everything is read anew. */
export class BeginAnew extends Error {}

const codesOf = (error: CombinedError): unknown[] => error.graphQLErrors.map(({ extensions }) => extensions.code);

function answerOf<Data, Variables extends AnyVariables>({ data, error }: OperationResult<Data, Variables>): Data {
  if (error?.networkError || (error && codesOf(error).includes('TRY_AGAIN'))) throw new Offline(error.message);
  if (error && codesOf(error).includes('CURSOR_TOO_OLD')) throw new BeginAnew(error.message);
  if (error || !data) throw error ?? new Error('There was no answer.');
  return data;
}

const proofOf = (error: CombinedError | undefined): string | null =>
  (error?.graphQLErrors.map(({ extensions }) => extensions.arrivalProof).find((proof) => typeof proof === 'string') as
    | string
    | undefined) ?? null;

const isHeld = (one: unknown): one is Held => typeof one === 'object' && one !== null && 'id' in one;

const withObjects = (kept: Kept, found: readonly (Held | null)[]): Kept['objects'] => ({
  ...kept.objects,
  ...Object.fromEntries(found.filter(isHeld).map((one) => [one.id, one])),
});

export interface Device {
  kept(): Kept;
  /** The person does something, connected or not. */
  does(deed: Deed, objectId: string, words: Record<string, unknown>): void;
  /** Sends what waits, then reads what has changed. @throws Offline; then nothing is lost, and it is called again. */
  sync(year: number): Promise<void>;
  /** The person has looked at what stands now: the same words again, other words, or none (null). */
  settle(key: string, words: Record<string, unknown> | null): void;
}

export function openDevice(store: Store, { url, token, fetch, newKey }: Connection): Device {
  const client = new Client({
    url,
    exchanges: [fetchExchange],
    fetch,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  });
  const change = (next: (kept: Kept) => Kept): void => store.write(next(store.read()));

  const query = async <Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
    answerOf(await client.query(document, variables).toPromise());

  async function readAgain(ids: readonly string[]): Promise<(Held | null)[]> {
    if (ids.length === 0) return [];
    const { nodes } = await query(ReadAgainDocument, { ids: [...ids] });
    return nodes.map((node) => (isHeld(node) ? node : null));
  }

  /** The cursor first: what changes while the rest is read is told after it. */
  async function begin(year: number): Promise<void> {
    const { changesSince } = await query(ChangedDocument, { cursor: null, first: PAGE });
    const { me } = await query(ReadAllDocument, { year });
    const feedback = [me?.feedbackReceived, me?.feedbackGiven].flatMap((list) => list?.edges.map(({ node }) => node) ?? []);
    const objects = withObjects(EMPTY, [me?.plan ?? null, ...(me?.evaluations ?? []), ...feedback]);
    change((kept) => ({ ...kept, cursor: changesSince.cursor, objects }));
  }

  async function pull(): Promise<void> {
    for (let hasMore = true; hasMore; ) {
      const { changesSince: page } = await query(ChangedDocument, { cursor: store.read().cursor, first: PAGE });
      const gone = new Set(page.nodes.filter((node) => node.gone).map(({ objectId }) => objectId));
      const found = await readAgain(page.nodes.filter((node) => !node.gone).map(({ objectId }) => objectId));
      change((kept) => ({
        ...kept,
        cursor: page.cursor,
        objects: Object.fromEntries(Object.entries(withObjects(kept, found)).filter(([id]) => !gone.has(id))),
      }));
      hasMore = page.hasMore;
    }
  }

  /** The same input each time that it is sent. */
  function inputOf({ key, deed, objectId, words, seen }: Queued): Record<string, unknown> {
    return { ...words, [DEEDS[deed].names]: objectId, idempotencyKey: key, ...(seen !== null && { expectedVersion: seen }) };
  }

  const without = (kept: Kept, { key }: Queued): Queued[] => kept.queue.filter((one) => one.key !== key);

  /** What the person did next on the same object they did on top of this: it goes on from the version that this has made. */
  const onTop = (queue: readonly Queued[], { objectId, seen }: Queued, version: number | undefined): Queued[] =>
    queue.map((one) =>
      one.objectId === objectId && !one.sent && one.seen !== null && one.seen === seen && version !== undefined
        ? { ...one, seen: version }
        : one,
    );

  /** What this device would have done on top of what could not be done waits for the person too. */
  async function put(queued: Queued): Promise<void> {
    change((kept) => ({ ...kept, queue: kept.queue.map((one) => (one.key === queued.key ? { ...one, sent: true } : one)) }));
    const headers = { authorization: `Bearer ${token}`, ...(queued.arrivalProof && { 'x-arrival-proof': queued.arrivalProof }) };
    const answer = await client.mutation(DEEDS[queued.deed].document, { input: inputOf(queued) as never }, { fetchOptions: { headers } });
    const arrivalProof = proofOf(answer.error);
    if (arrivalProof)
      change((kept) => ({ ...kept, queue: kept.queue.map((one) => (one.key === queued.key ? { ...one, arrivalProof } : one)) }));
    const { object, userErrors } = answerOf(answer).result;
    const found = await readAgain([queued.objectId]);
    change((kept) => ({
      ...kept,
      objects: withObjects(kept, found),
      queue: onTop(without(kept, queued), queued, object?.version),
      unsettled: userErrors.length > 0 ? [...kept.unsettled, { ...queued, problems: userErrors }] : kept.unsettled,
    }));
  }

  async function push(): Promise<void> {
    for (let [next] = store.read().queue; next; [next] = store.read().queue) await put(next);
  }

  const versionOf = (kept: Kept, deed: Deed, objectId: string): number | null =>
    deed === 'progressAdd' ? null : (kept.objects[objectId]?.version ?? null);

  const queued = (kept: Kept, deed: Deed, objectId: string, words: Record<string, unknown>): Queued => ({
    ...{ key: newKey(), deed, objectId, words, sent: false, arrivalProof: null },
    seen: versionOf(kept, deed, objectId),
  });

  return {
    kept: () => store.read(),
    does: (deed, objectId, words) => change((kept) => ({ ...kept, queue: [...kept.queue, queued(kept, deed, objectId, words)] })),
    async sync(year) {
      if (store.read().cursor === null) await begin(year);
      await push();
      try {
        await pull();
      } catch (error) {
        if (!(error instanceof BeginAnew)) throw error;
        await begin(year);
      }
    },
    settle(key, words) {
      const one = store.read().unsettled.find((unsettled) => unsettled.key === key);
      // Another input is another request: a new key, and the version that the person has seen now.
      change((kept) => ({
        ...kept,
        unsettled: kept.unsettled.filter((unsettled) => unsettled.key !== key),
        queue: one && words ? [...kept.queue, queued(kept, one.deed, one.objectId, words)] : kept.queue,
      }));
    },
  };
}

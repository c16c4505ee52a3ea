// A world in which a round takes place, written by the real layout and the real `commit`; and the same world with one leak built in.

import { responsesOf, sentAnswers } from '../../../src/modules/reviews/answer-items.ts';
import type { TallyRow } from '../../../src/modules/reviews/items.ts';
import { progressOf, type Response, sheetOf, type Terms } from '../../../src/modules/reviews/rules/anonymity.ts';
import { VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import { resultOf } from '../../../src/modules/reviews/rules/result.ts';
import { DEFAULT_FORM } from '../../../src/modules/reviews/rules/template.ts';
import { ANONYMOUS_GROUPS, type ReviewForm, type ReviewRound, type ReviewSubject } from '../../../src/modules/reviews/rules/types.ts';
import { isTold } from '../../../src/platform/access/audit.ts';
import type { AuditRow } from '../../../src/platform/store/audit.ts';
import { decode } from '../../../src/platform/store/codec.ts';
import { canonical, commit, type Operation, type Writes } from '../../../src/platform/store/commit.ts';
import { createKeyring } from '../../../src/platform/store/keyring.ts';
import * as keys from '../../../src/platform/store/keys.ts';
import { newMeter, type Row, type Table } from '../../../src/platform/store/table.ts';
import { type Round, STEPS, THRESHOLD, type Vote } from './rounds.ts';

/** Mistakes that were made elsewhere; never in production code. */
export const LEAKS = [
  'time on the response',
  'sequential ids',
  'unpadded text',
  'comments in order',
  'minimum and maximum',
  'overall mean of all',
  'counts below the threshold',
  'counts of merged groups',
  'audit by name',
  'audit told',
  'means while answers come in',
  'small groups merged',
  'marker with a fingerprint',
] as const;
export type Leak = (typeof LEAKS)[number];

/** Everything that somebody got to see. */
export interface Transcript {
  /** After each slot: progress, what the history tells, what results tell. */
  polls: { progress: { group: string; count: number | null }[]; trail: object[]; means: unknown }[];
  result: ReturnType<typeof resultOf> & Record<string, unknown>;
  /** The table as a thief without the key ring sees it. */
  rows: string[];
  /** The same, as it is. */
  raw: readonly Row[];
  /** Known to the test alone: where each vote came to lie in the box, by group. */
  places: { vote: Vote; key: string }[];
}

export const keyring = createKeyring(new Uint8Array(32).fill(7));
const REGION = '33.74';
const form: ReviewForm = {
  ...DEFAULT_FORM,
  questions: [
    { number: 1, text: 'Apa yang baik?' },
    { number: 2, text: 'Apa yang kurang?' },
  ],
};

const roundOf = (id: number): ReviewRound => ({
  id: `rvr_${id}`,
  region: REGION,
  title: 'Putaran',
  year: 2026,
  purpose: 'EVALUATIVE',
  unitId: 'unt_1',
  templateId: null,
  groups: ANONYMOUS_GROUPS.map((group) => ({ group, least: 0, most: 12 })),
  threshold: THRESHOLD,
  loadCap: 8,
  nominateUntil: '2026-01-20',
  answerUntil: '2026-01-31',
  audience: ['SUBJECT', 'SUPERIOR'],
  status: 'CLOSED',
  policyVersion: 'reviews-2023.1',
  snapshotDay: '2026-01-12',
  createdAt: '2026-01-10T02:00:00.000Z',
  launchedAt: '2026-01-12T02:00:00.000Z',
  closedAt: '2026-02-01T02:00:00.000Z',
  cancelled: null,
});

/** A table in memory that takes what `commit` sends to DynamoDB. */
function memory(): Table & { rows: Map<string, Row> } {
  const rows = new Map<string, Row>();
  const at = ({ pk, sk }: { pk: string; sk: string }): string => `${pk}\n${sk}`;
  return {
    rows,
    name: 'attack',
    meter: newMeter(),
    requireConsistent: () => {},
    get: async (key) => rows.get(at(key)) ?? null,
    batchGet: async (wanted) => wanted.map((key) => rows.get(at(key)) ?? null),
    query: async ({ pk }) => ({ rows: [...rows.values()].filter((row) => row.pk === pk).toSorted((a, b) => (a.sk < b.sk ? -1 : 1)) }),
    count: async ({ pk }) => [...rows.values()].filter((row) => row.pk === pk).length,
    scan: async () => ({ rows: [...rows.values()] }),
    transact: async (items) => {
      for (const { Put } of items) {
        if (!Put?.Item) continue;
        const row = decode(Put.Item);
        rows.set(at(row), row);
      }
    },
  };
}

/** Each write draws a salt: what it is, and what is made of it, says nothing but that. */
const OF_SALTS = ['salt', 'state', 'hash', 'previous', 'chain'];

/** What a thief cannot read is a length to him; a keyed hash of an input likewise. A marker's age is the day of the request. */
const HIDDEN = new Set(['sealed', 'inputHash', ...OF_SALTS]);
const stolen = (row: Row): string =>
  JSON.stringify(row.type === 'Once' ? { ...row, ttl: '…' } : row, (name, value) =>
    HIDDEN.has(name) && typeof value === 'string' ? `[${value.length}]` : value,
  );

const termsOf = (id: number, leak: Leak | null): Terms => {
  let written = 0;
  return {
    threshold: THRESHOLD,
    values: VALUES,
    questions: form.questions,
    order: (question, text) => {
      written += 1;
      return leak === 'comments in order'
        ? String(written).padStart(6, '0')
        : keyring.hash('COMMENT', JSON.stringify([id, question, text]));
    },
  };
};

function leaking(writes: Writes, vote: Vote, operation: Operation, nth: number, leak: Leak | null): Writes {
  const [part] = writes.parts ?? [];
  if (!part) throw new Error('There is no response.');
  const body = part.body as { sealed: string };
  if (leak === 'time on the response') return { ...writes, parts: [{ ...part, body: { ...body, at: operation.now } }] };
  if (leak === 'sequential ids') return { ...writes, parts: [{ ...part, sk: `${vote.group}#${String(nth).padStart(6, '0')}` }] };
  if (leak === 'unpadded text')
    return { ...writes, parts: [{ ...part, body: { sealed: 'x'.repeat(JSON.stringify(vote.answers).length) } }] };
  if (leak === 'marker with a fingerprint') return { ...writes, traceless: undefined };
  if (leak === 'audit by name') return { ...writes, subjects: writes.subjects.map(({ anonymous: _, ...change }) => change) };
  return writes;
}

const numberOf = (score: string): number => STEPS.indexOf(score as (typeof STEPS)[number]) + 1;

/** The scores of a value among some answers. */
export const scoresOf = (votes: readonly Response[], value: (typeof VALUES)[number]): number[] =>
  votes.map(({ answers }) => numberOf(answers.scores[value] ?? '')).filter((score) => score > 0);

const meanOf = (scores: readonly number[]): string => (scores.reduce((a, b) => a + b, 0) / Math.max(scores.length, 1)).toFixed(2);

function leakyNumbers(votes: readonly Vote[], leak: Leak | null): Record<string, unknown> {
  const anonymous = votes.filter(({ group }) => (ANONYMOUS_GROUPS as readonly string[]).includes(group));
  if (leak === 'minimum and maximum')
    return { extremes: VALUES.map((value) => [Math.min(...scoresOf(anonymous, value)), Math.max(...scoresOf(anonymous, value))]) };
  if (leak === 'overall mean of all') return { overall: VALUES.map((value) => meanOf(scoresOf(anonymous, value))) };
  return {};
}

/** Plays a round from the first answer to publication, and tells all that could be seen. Times and keys follow from slots and raters. */
export async function play({ id, slots }: Round, leak: Leak | null): Promise<Transcript> {
  const table = memory();
  const terms = termsOf(id, leak);
  const round = roundOf(id);
  const subject = { id: `rvs_${id}`, region: REGION, year: 2026, unitId: 'unt_1', unitPath: 'unt_0/unt_1/' } as ReviewSubject;
  const polls: Transcript['polls'] = [];
  const places: Transcript['places'] = [];
  const votes: Vote[] = [];
  for (const [nth, vote] of slots.entries()) {
    if (vote) {
      votes.push(vote);
      const now = new Date(Date.parse('2026-01-21T01:00:00.000Z') + nth * 5_417_000).toISOString();
      const operation = {
        viewer: vote.rater,
        name: 'reviewSubmit',
        key: `key-${vote.rater}`,
        inputHash: leak === 'marker with a fingerprint' ? keyring.hash('INPUT', canonical(inputOf(vote))) : null,
        requestId: `req-${id}-${nth}`,
        now,
      };
      const tally = table.rows.get(`${subject.id}\nTALLY`) as TallyRow | undefined;
      const sending = { subject, round, group: vote.group, answers: vote.answers, receiptOf: `rvi_${vote.rater}`, tally: tally ?? null };
      const laid = sentAnswers({ keyring, table: table.name }, { ...sending, taken: 'ALREADY_EXISTS', field: [] }, operation);
      const writes = leaking({ ...laid, result: { id: `rvi_${vote.rater}` } }, vote, operation, nth, leak);
      await commit(table, operation, writes);
      places.push({ vote, key: writes.parts?.[0]?.sk ?? '' });
    }
    const { counts } = (table.rows.get(`${subject.id}\nTALLY`)?.body ?? { counts: {} }) as TallyRow['body'];
    const trail = [...table.rows.values()].filter((row): row is AuditRow => row.pk === keys.audit(`${subject.id}|TALLY`, 1).pk);
    const told = trail
      .filter((row) => leak === 'audit told' || isTold(row))
      .map(({ body: { hash: _, previous: __, state: ___, ...facts } }) => facts);
    const progress = progressOf(counts, { threshold: leak === 'counts below the threshold' ? 1 : THRESHOLD, asked: ANONYMOUS_GROUPS });
    const means =
      leak === 'means while answers come in' ? sheetOf(votes, terms).groups.map(({ group, values }) => ({ group, values })) : null;
    polls.push({ progress, trail: told, means });
  }
  const isSpoilt = leak === 'unpadded text' || leak === 'sequential ids' || leak === 'comments in order';
  const responses = isSpoilt ? votes : await responsesOf(table, keyring, subject.id);
  const plain = resultOf(subject.id, sheetOf(responses, terms), form, { round, now: '2026-02-02T02:00:00.000Z' });
  const groups = [...plain.groups, ...merged(votes, plain, leak)];
  return {
    polls,
    result: { ...plain, groups, ...leakyNumbers(votes, leak) },
    rows: [...table.rows.values()].map(stolen).toSorted(),
    raw: [...table.rows.values()],
    places,
  };
}

/** What a build that merges small groups would show beside: their group's name, and perhaps their number. */
function merged(votes: readonly Vote[], { groups }: Pick<ReturnType<typeof resultOf>, 'groups'>, leak: Leak | null) {
  if (leak !== 'small groups merged' && leak !== 'counts of merged groups') return [];
  const alone = new Set(groups.map(({ group }) => group as string));
  const small = votes.filter(({ group }) => (ANONYMOUS_GROUPS as readonly string[]).includes(group) && !alone.has(group));
  const responses = leak === 'counts of merged groups' ? small.length + [...toldIn(votes)].length : null;
  return small.length === 0 ? [] : [{ group: 'OTHERS', responses, values: [], comments: null } as never];
}

const toldIn = (votes: readonly Vote[]): Vote[] => {
  const counts = Map.groupBy(votes, ({ group }) => group);
  return votes.filter(
    ({ group }) => (ANONYMOUS_GROUPS as readonly string[]).includes(group) && (counts.get(group)?.length ?? 0) >= THRESHOLD,
  );
};

/** What the client of a rater sent. */
export const inputOf = ({ rater, answers }: Pick<Vote, 'rater' | 'answers'>, expectedVersion = 0) => ({
  invitationId: `rvi_${rater}`,
  expectedVersion,
  scores: VALUES.map((value) => ({ value, score: answers.scores[value] })),
  comments: Object.entries(answers.comments).map(([question, text]) => ({ question: Number(question), text })),
});

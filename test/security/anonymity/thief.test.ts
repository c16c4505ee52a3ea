// A thief with the key ring AND the table, and an auditor with every id that can be computed: who wrote what, who reviews whom, who reported?

import { createHash } from 'node:crypto';
import { type AttributeValue, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responsesOf } from '../../../src/modules/reviews/answer-items.ts';
import type { Response } from '../../../src/modules/reviews/rules/anonymity.ts';
import { decode } from '../../../src/platform/store/codec.ts';
import { canonical, sha256 } from '../../../src/platform/store/commit.ts';
import type { Keyring } from '../../../src/platform/store/keyring.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { linked, OUTSIDE, opened, scored, WITH_OUTSIDERS } from '../../support/answers.ts';
import { newKey } from '../../support/mutations.ts';
import { done, type Person } from '../../support/people.ts';
import { answering, decline, invitationIn, type Reviewed } from '../../support/reviews.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';

const TABLE = 'semarang-test';

interface Sent {
  /** The invitation, or the rater from outside. */
  of: string;
  /** All that the client sent, draft and submission. */
  inputs: object[];
  score: string;
}

let city: Season;
let reviewed: Reviewed;
let rows: Row[];
const sent: Sent[] = [];

beforeAll(async () => {
  city = await startSeason();
  city.setNow(PLANNING_DAY);
  reviewed = await answering(city, WITH_OUTSIDERS, { externals: [OUTSIDE, OUTSIDE, OUTSIDE] });
  const scores = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];
  for (const [i, peer] of reviewed.peers.entries()) await answers(peer, scores[i] ?? 'ONE', i > 0);
  let { subject } = reviewed;
  for (const score of ['FOUR', 'FIVE', 'TWO']) {
    const link = await linked(city.people.hr.ask, { subject });
    subject = link.subject;
    const input = { token: link.token, code: await opened(city.nobody, link.token), scores: scored(score), comments: [] };
    await done(city.nobody, 'reviewExternalSubmit', input, 'received');
    sent.push({ of: 'outside', inputs: [input], score });
  }
  rows = await stolen();
});
afterAll(() => city.stop());

/** By way of a draft, or at once; each answer differs from all others of its group. */
async function answers(rater: Person, score: string, isDrafted: boolean): Promise<void> {
  const { id: invitationId } = await invitationIn(reviewed.round, rater);
  const given = { invitationId, expectedVersion: 0, scores: scored(score), comments: [] };
  const last = isDrafted ? { invitationId, expectedVersion: 1 } : given;
  if (isDrafted) await done(rater.ask, 'reviewDraftSave', given, 'invitation { id }');
  await done(rater.ask, 'reviewSubmit', last, 'invitation { answered }');
  sent.push({ of: invitationId, inputs: [given, last], score });
}

async function stolen(): Promise<Row[]> {
  const items: Record<string, AttributeValue>[] = [];
  for await (const page of paginateScan({ client: city.engine }, { TableName: TABLE })) items.push(...(page.Items ?? []));
  return items.map(decode);
}

/** The secrets of the code itself: what it keys hashes with. */
const PURPOSES = [
  'INPUT',
  'RESPONSE',
  'DRAFT',
  'BOX',
  'REVIEW_TOKEN',
  'REVIEW_LINK',
  'REVIEW_CODE',
  'REVIEW_CODE_HELD',
  'REVIEW_INVITATION',
];

/** All that could be made of a text by whoever holds the ring. */
const prints = (ring: Pick<Keyring, 'hash'>, text: string): string[] => [
  sha256(text),
  createHash('sha256').update(text).digest('base64url'),
  ...PURPOSES.map((purpose) => ring.hash(purpose, text)),
];

/** Of the answers that were opened, how many stand somewhere as a fingerprint, beside whatever. */
const joined = (table: readonly Row[]): number => {
  const found = new Set(JSON.stringify(table.filter(({ type }) => type !== 'Response')).match(/[\w-]{43,64}/g));
  const ring = city.app.keyring;
  return sent.filter(({ inputs }) => inputs.some((input) => prints(ring, canonical(input)).some((print) => found.has(print)))).length;
};

describe('with the key ring and the table', () => {
  it('all answers are opened, and none is joined to who wrote it', async () => {
    const table = city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'thief').table;
    const opened360: Response[] = await responsesOf(table, city.app.keyring, reviewed.subject.id);
    expect(opened360.map(({ answers: { scores } }) => scores.LOYAL).toSorted()).toEqual(sent.map(({ score }) => score).toSorted());
    expect(joined(rows)).toBe(0);
  });

  it('the attack does join them where a marker keeps a fingerprint of what was sent', () => {
    const leaky = sent.map(({ of, inputs: [input] }): Row => {
      const body = { inputHash: city.app.keyring.hash('INPUT', canonical(input)), result: { id: of } };
      return { pk: 'ONCE#1', sk: '#', type: 'Once', version: 1, region: '33.74', body };
    });
    expect(joined([...rows, ...leaky])).toBe(sent.length);
  });

  it('no marker is left by whoever answers, and none names who was asked', () => {
    const markers = rows.filter(({ type }) => type === 'Once');
    expect(markers.length).toBeGreaterThan(20);
    const asked = rows.flatMap(({ type, pk }) => (type === 'ReviewInvitation' ? [pk] : []));
    expect(asked).toHaveLength(5);
    expect(markers.filter(({ body }) => asked.some((id) => JSON.stringify(body).includes(id)))).toEqual([]);
  });

  it('an answer that was sent by way of a draft leaves nothing of the draft', () => {
    expect(rows.filter(({ type }) => type === 'ReviewDraft')).toEqual([]);
  });
});

describe('a retry of what leaves no marker', () => {
  const SUBMIT = 'mutation($input: ReviewSubmitInput!) { reviewSubmit(input: $input) { invitation { answered } userErrors { code } } }';
  const SAVE =
    'mutation($input: ReviewDraftSaveInput!) { reviewDraftSave(input: $input) { invitation { draft { version } } userErrors { code } } }';

  it('learns the truth, and a key that was used for something else is refused', async () => {
    const { round, peers } = await answering(city);
    const [one] = peers as [Person];
    const { id: invitationId } = await invitationIn(round, one);
    const save = { idempotencyKey: newKey(), invitationId, expectedVersion: 0, scores: scored('TWO') };
    const saved = async (input: object) => (await one.ask(SAVE, { input })).data.reviewDraftSave;
    const first = await saved(save);
    expect(first).toEqual({ invitation: { draft: { version: 1 } }, userErrors: [] });
    expect(await saved(save)).toEqual(first);
    expect((await saved({ ...save, scores: scored('FIVE') })).userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    const other = { ...save, idempotencyKey: newKey() };
    expect((await saved(other)).userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
    expect((await saved({ ...other, expectedVersion: 1 })).userErrors).toEqual([]);
    // What was saved since is today's truth.
    expect((await saved(save)).userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
    const submit = { idempotencyKey: newKey(), invitationId, expectedVersion: 2, scores: [{ value: 'LOYAL', score: 'FIVE' }] };
    const submitted = async (input: object) => (await one.ask(SUBMIT, { input })).data.reviewSubmit;
    const answered = await submitted(submit);
    expect(answered).toEqual({ invitation: { answered: true }, userErrors: [] });
    expect(await submitted(submit)).toEqual(answered);
    expect((await submitted({ ...submit, scores: scored('ONE') })).userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await submitted({ ...submit, idempotencyKey: newKey() })).userErrors).toEqual([{ code: 'ALREADY_EXISTS' }]);
  });

  it('is made once, however many times it is sent at once', async () => {
    const { round, peers, subject } = await answering(city);
    for (const peer of peers) {
      const { id: invitationId } = await invitationIn(round, peer);
      const input = { idempotencyKey: newKey(), invitationId, expectedVersion: 0, scores: scored('TWO') };
      const all = await Promise.all([1, 2, 3].map(() => peer.ask(SUBMIT, { input })));
      for (const { data } of all) expect(data.reviewSubmit).toEqual({ invitation: { answered: true }, userErrors: [] });
    }
    const query = 'query($id: ID!) { reviewSubject(id: $id) { progress { group count } } }';
    expect((await city.people.hr.ask(query, subject)).data.reviewSubject.progress[0]).toEqual({ group: 'PEER', count: 3 });
  });
});

describe('an auditor', () => {
  const TRAIL = 'query($of: ID!) { auditTrail(subject: $of, first: 100) { edges { node { operation by detail at } } } }';
  const trail = async (of: string) => (await city.people.auditor.ask(TRAIL, { of })).data.auditTrail.edges;

  it('learns neither who reviews whom nor who declined: not by an id, and the ids cannot be made', async () => {
    const { round, subject, peers } = await answering(city);
    const [one] = peers as [Person];
    const digest = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
    const { id: declined } = await decline(round, one);
    const { id: asked } = await invitationIn(round, peers[1] as Person);
    expect([subject.id, declined]).not.toContain(`rvs_${digest('reviewed', round.id, reviewed.person.employeeId)}`);
    expect(declined).not.toBe(`rvi_${digest('rater', subject.id, one.employeeId)}`);
    for (const of of [declined, asked, `${round.id}|LOAD#${one.employeeId}`, `${subject.id}|ASKED`]) expect(await trail(of)).toEqual([]);
    // Who has proposed and approved is on record, and whom is not.
    const open = await trail(subject.id);
    expect(open.map(({ node }: { node: { operation: string } }) => node.operation)).toEqual([
      'reviewEnrolMany',
      'reviewNominate',
      'reviewApproveRaters',
    ]);
    for (const { employeeId } of peers) expect(JSON.stringify(open)).not.toContain(employeeId);
  });
});

// What arrived in time counts as in time, though it comes again after the deadline: with a table that does not answer, over midnight.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../operations/ready.ts';
import type { Ask } from '../support/city.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { newKey } from '../support/mutations.ts';
import { complete, LAST_INSTANT, newAccount, ofDraft, person, published, TOO_LATE } from '../support/registration.ts';
import { sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { REGISTERING } from '../support/selection.ts';

let city: Season;
let faults: Faults;

beforeAll(async () => {
  city = await startSeason();
  faults = await layFaults(city.app.client, 'semarang-test');
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

const SECOND = 1_000;
const shifted = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

interface Told {
  userErrors: { code: string; closedAt?: string }[];
}

const late = (query: string): string =>
  query.replace('userErrors { code field }', 'userErrors { code ... on DeadlinePassed { closedAt } }');
const codesOf = ({ userErrors }: Told): string[] => userErrors.map(({ code }) => code);

/** What the answer to a request hands out while the table does not answer. */
async function arrivalProofOf(send: (headers?: Record<string, string>) => ReturnType<Ask>): Promise<string> {
  faults.arm('TIMEOUT_BEFORE', 1, 'LASTING');
  const { errors } = await send();
  faults.disarm();
  const { code, arrivalProof } = (errors?.[0]?.extensions ?? {}) as { code?: string; arrivalProof?: string };
  expect(code).toBe('TRY_AGAIN');
  return String(arrivalProof);
}

/** The instant that no longer counts, as the refusal of somebody much too late names it. */
async function deadlineOf(name: string, send: () => ReturnType<Ask>): Promise<string> {
  faults.watch();
  city.setNow('2029-06-01T02:00:00.000Z');
  const { data } = await send();
  const told: Told | undefined = data?.[name];
  await faults.undo();
  return told?.userErrors?.find(({ code }) => code === 'DEADLINE_PASSED')?.closedAt ?? '';
}

/** One road for all (`idempotent`): here those that people hand in, of each module. */
const HANDED_IN = [
  ...['planOpen', 'targetPropose', 'targetAgree', 'planSubmit', 'planApprove', 'planChange', 'planCopy', 'progressAdd'],
  ...['selfAssessmentSubmit', 'evaluationRate', 'evaluationShare', 'calibrationConfirm', 'objectionFile', 'feedbackGive', 'entryUndo'],
  ...['applicationSave', 'documentUpload', 'applicationSubmit', 'selectionObjectionFile', 'disqualificationObject'],
  ...['offerAccept', 'offerDecline', 'panelCardSubmit', 'reviewNominate', 'reviewSubmit', 'reviewDecline'],
];

describe('a request that arrived in the last second', () => {
  it.each(sampleOf(HANDED_IN, 4))(
    'counts as in time when it comes again after the deadline, and not without its proof of arrival: %s',
    async (name) => {
      const { ask, query, variables } = await ready(city, name);
      const send = (headers: Record<string, string> = {}) => ask(late(query), variables, headers);
      const deadline = await deadlineOf(name, send);
      city.setNow(shifted(deadline, -SECOND));
      const arrivalProof = await arrivalProofOf(send);
      city.setNow(shifted(deadline, SECOND));
      faults.watch();
      expect(codesOf((await send()).data[name])).toEqual(['DEADLINE_PASSED']);
      await faults.undo();
      expect(codesOf((await send({ 'x-arrival-proof': arrivalProof })).data[name])).toEqual([]);
    },
  );
});

const SUBMIT =
  'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { application { id submission { at } } userErrors { code } } }';

/** An application that lacks nothing but its submission, and the way to send it. */
async function drafted() {
  const open = await published(city);
  city.setNow(REGISTERING);
  const made = await complete(city, await person(city, {}, await newAccount(city)), open.campaign.id, open.formationIds[0] ?? '');
  const input = { ...ofDraft(made), idempotencyKey: newKey() };
  const send = (headers: Record<string, string> = {}, more: object = {}) => made.ask(SUBMIT, { input: { ...input, ...more } }, headers);
  return { made, send, input };
}

describe('a submission at 23:59:59.999', () => {
  it('is remembered before its work: the same key counts a second later, and the record says when it arrived and when it was done', async () => {
    const { send, made } = await drafted();
    city.setNow(LAST_INSTANT);
    // Everything answers but the writing itself: the first call has noted the arrival.
    faults.arm('CONFLICT', 2, 'LASTING');
    expect((await send()).errors?.[0]?.extensions.code).toBe('TRY_AGAIN');
    faults.disarm();
    city.setNow(shifted(TOO_LATE, SECOND));
    const { application } = (await send()).data.applicationSubmit;
    expect(application.submission.at).toBe(LAST_INSTANT);
    const trail = `{ auditTrail(subject: "${made.id}", first: 10) { edges { node { operation at receivedAt } } } }`;
    const { data } = await city.people.auditor.ask(trail);
    const records = data.auditTrail.edges.map(({ node }: { node: object }) => node);
    expect(records.at(-1)).toEqual({ operation: 'applicationSubmit', at: shifted(TOO_LATE, SECOND), receivedAt: LAST_INSTANT });
    expect(records.at(-2).receivedAt).toBeNull();
  });

  it('is not remembered for another input, under another key, or after an hour', async () => {
    const { send } = await drafted();
    city.setNow(LAST_INSTANT);
    faults.arm('CONFLICT', 2, 'LASTING');
    await send();
    faults.disarm();
    city.setNow(shifted(TOO_LATE, SECOND));
    expect(codesOf((await send({}, { confirm: false })).data.applicationSubmit)).toEqual(['DEADLINE_PASSED']);
    expect(codesOf((await send({}, { idempotencyKey: newKey() })).data.applicationSubmit)).toEqual(['DEADLINE_PASSED']);
    city.setNow(shifted(LAST_INSTANT, 3_600 * SECOND + 1));
    expect(codesOf((await send()).data.applicationSubmit)).toEqual(['DEADLINE_PASSED']);
    city.setNow(shifted(LAST_INSTANT, 3_600 * SECOND));
    expect(codesOf((await send()).data.applicationSubmit)).toEqual([]);
  });

  it('costs a write more in the ten minutes before midnight, and none before', async () => {
    const [early, near] = [await drafted(), await drafted()];
    city.setNow(shifted(TOO_LATE, -600_001));
    expect((await early.send()).line?.writes).toBe(1);
    city.setNow(shifted(TOO_LATE, -600_000));
    expect((await near.send()).line?.writes).toBe(2);
  });
});

describe('a proof of arrival', () => {
  const atDeadline = async () => {
    const of = await drafted();
    city.setNow(LAST_INSTANT);
    const arrivalProof = await arrivalProofOf(of.send);
    city.setNow(TOO_LATE);
    return { ...of, arrivalProof };
  };
  const codes = async (answer: ReturnType<Ask>): Promise<string[]> => codesOf((await answer).data.applicationSubmit);
  const LATE = ['DEADLINE_PASSED'];

  it('of a forged instant, with a sign changed, or cut short tells nothing', async () => {
    const { send, arrivalProof } = await atDeadline();
    const [version, digits = '', signature = ''] = arrivalProof.split('.');
    const earlier = (Number.parseInt(digits, 36) - 1).toString(36);
    const other = signature.startsWith('A') ? 'B' : 'A';
    for (const forged of [
      [version, earlier, signature],
      [version, digits, other + signature.slice(1)],
      [version, digits],
      ['r2', digits, signature],
    ])
      expect(await codes(send({ 'x-arrival-proof': forged.join('.') }))).toEqual(LATE);
    expect(await codes(send({ 'x-arrival-proof': arrivalProof }))).toEqual([]);
  });

  it('counts for the very request that it was given for, and for nobody else', async () => {
    const [mine, other] = [await atDeadline(), await drafted()];
    city.setNow(TOO_LATE);
    expect(await codes(other.send({ 'x-arrival-proof': mine.arrivalProof }))).toEqual(LATE);
    expect(await codes(mine.send({ 'x-arrival-proof': mine.arrivalProof }, { idempotencyKey: newKey() }))).toEqual(LATE);
    // The same words from another login: not theirs, and no later either.
    const { data } = await other.made.ask(SUBMIT, { input: mine.input }, { 'x-arrival-proof': mine.arrivalProof });
    expect(codesOf(data.applicationSubmit)).toEqual(['NOT_FOUND']);
  });

  it('is good for an hour', async () => {
    const { send, arrivalProof } = await atDeadline();
    city.setNow(shifted(LAST_INSTANT, 3_600 * SECOND + 1));
    expect(await codes(send({ 'x-arrival-proof': arrivalProof }))).toEqual(LATE);
  });

  it('that comes back while the table still does not answer is given out again with its first instant', async () => {
    const { send, arrivalProof } = await atDeadline();
    expect(await arrivalProofOf(() => send({ 'x-arrival-proof': arrivalProof }))).toBe(arrivalProof);
  });

  it('of a request that came too late makes it no earlier', async () => {
    const { send } = await drafted();
    city.setNow(TOO_LATE);
    const arrivalProof = await arrivalProofOf(send);
    city.setNow(shifted(TOO_LATE, SECOND));
    expect(await codes(send({ 'x-arrival-proof': arrivalProof }))).toEqual(LATE);
  });

  it('changes nothing of what was done since: what is not as it was is not done', async () => {
    const { send, arrivalProof, made } = await atDeadline();
    city.setNow(REGISTERING);
    const query = 'mutation($input: ApplicationSaveInput!) { applicationSave(input: $input) { userErrors { code } } }';
    const { data } = await made.ask('query($id: ID!) { node(id: $id) { ... on Application { campaign { id } } } }', { id: made.id });
    const save = { idempotencyKey: newKey(), campaignId: data.node.campaign.id, expectedVersion: made.version, examLocation: 'Solo' };
    expect((await made.ask(query, { input: save })).data.applicationSave.userErrors).toEqual([]);
    city.setNow(TOO_LATE);
    expect(await codes(send({ 'x-arrival-proof': arrivalProof }))).toEqual(['VERSION_CONFLICT']);
  });
});

// `node bench/burst.ts`: the last evening of registration. Submissions through the front door, at capacity and at twice of it; then everything is counted.
import { createHash } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { type DynamoDBClient, paginateQuery, paginateScan } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { LOAD } from '../local/dev-server.ts';
import type { Issuer } from '../local/issuer.ts';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { each } from '../seed/writer.ts';
import type { App } from '../src/app.ts';
import { APPLICANTS } from '../src/modules/recruitment/registration/items.ts';
import { openApp } from './app.ts';
import { applicant, campaign, type Draft, drafts, FILE, REGISTERED, SHA256 } from './burst/prepare.ts';
import { openLoop, percentiles } from './open-loop.ts';

const { values } = readArgs({
  command: 'node bench/burst.ts',
  does: 'The last evening of registration: what can be carried, and what when twice as many come; then all is counted.',
  options: {
    seconds: { type: 'string', default: '15', help: 'how long the rush lasts' },
    times: { type: 'string', default: '2', help: 'how many times the capacity comes' },
    probe: { type: 'string', default: '1500', help: 'submissions by which the capacity is found' },
  },
});
const [SECONDS, PROBE] = [wholeNumber('seconds', values.seconds, 1), wholeNumber('probe', values.probe, 1)];
const TIMES = Number(values.times);
/** Of capacity, at least, while more than it comes. */
const GOODPUT = 0.8;
/** Milliseconds after which a newcomer is served as ever, once the crowd has gone. */
const NORMAL_AGAIN = 10_000;

const SUBMIT =
  'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { application { submission { number } } userErrors { code } } }';

const keyOf = (i: number): string => {
  const hex = createHash('sha256').update(`burst ${i}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
};

const eventOf = (token: string, input: object, i: number): APIGatewayProxyEvent =>
  ({
    ...{ path: '/graphql', httpMethod: 'POST', multiValueHeaders: {}, isBase64Encoded: false },
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: SUBMIT, variables: { input } }),
    requestContext: { requestId: `burst-${i}` },
  }) as unknown as APIGatewayProxyEvent;

async function eventsOf(issuer: Issuer, made: readonly Draft[]): Promise<APIGatewayProxyEvent[]> {
  const events: APIGatewayProxyEvent[] = new Array(made.length);
  await each([...made.entries()], 16, async ([at, { i, ...draft }]) => {
    const token = await issuer.sign('applicants', { sub: applicant(i).id.replace('applicants:', '') });
    events[at] = eventOf(token, { ...draft, confirm: true, idempotencyKey: keyOf(i) }, i);
  });
  return events;
}

interface Outcome {
  acknowledged: Set<string>;
  refused: number;
  /** Sent away with a proof of arrival, and when to come again. */
  shed: number;
  failed: number;
  /** Milliseconds from when it was due, of what was served and of what was sent away. */
  served: number[];
  sentAway: number[];
}

const nothing = (): Outcome => ({ acknowledged: new Set(), refused: 0, shed: 0, failed: 0, served: [], sentAway: [] });

async function send(app: App, event: APIGatewayProxyEvent, due: number, outcome: Outcome): Promise<void> {
  const { statusCode, body } = await app.handler(event);
  const { data, errors } = JSON.parse(body);
  const ms = performance.now() - due;
  const payload = data?.applicationSubmit;
  if (statusCode === 503 && errors[0].extensions.arrivalProof) outcome.shed += 1;
  else if (payload?.application) outcome.acknowledged.add(payload.application.submission.number);
  else if (payload?.userErrors[0]?.code === 'IDENTITY_UNCONFIRMED') outcome.refused += 1;
  else outcome.failed += 1;
  (statusCode === 503 ? outcome.sentAway : outcome.served).push(ms);
}

/** Closed loop: as many at once as are worked on at once, one after the other. Submissions a second. */
async function capacity(app: App, events: readonly APIGatewayProxyEvent[], outcome: Outcome): Promise<number> {
  const begun = performance.now();
  await each([...events], LOAD.atOnce, (event) => send(app, event, performance.now(), outcome));
  return events.length / ((performance.now() - begun) / 1000);
}

/** Those who were sent away come again, as they were told to, until all are in. */
async function again(app: App, events: readonly APIGatewayProxyEvent[], outcome: Outcome): Promise<void> {
  await each([...events], LOAD.atOnce, (event) => send(app, event, performance.now(), outcome));
}

/** Counted in the table: base items and the list of the formation. */
async function counted(client: DynamoDBClient, TableName: string, formationId: string) {
  const [numbers, niks] = [new Set<string>(), new Set<string>()];
  let stored = 0;
  for await (const page of paginateScan({ client }, { TableName })) {
    for (const item of page.Items ?? []) {
      if (item.type?.S !== 'Application') continue;
      const { submission } = JSON.parse(item.body?.S ?? '{}');
      if (!submission) continue;
      stored += 1;
      numbers.add(submission.number);
      niks.add(submission.nikHash);
    }
  }
  let listed = 0;
  const list = { KeyConditionExpression: 'index1pk = :pk', ExpressionAttributeValues: { ':pk': { S: APPLICANTS.range(formationId).pk } } };
  for await (const page of paginateQuery({ client }, { TableName, IndexName: 'index1', Select: 'COUNT', ...list }))
    listed += page.Count ?? 0;
  return { stored, listed, numbers, niks };
}

await run(async () => {
  const head = FILE.subarray(0, 8).toString('hex');
  const localFile = async () => ({ size: FILE.length, sha256: SHA256, head });
  const { app, engine, issuer, table, stop } = await openApp({ clock: () => REGISTERED, load: LOAD, localFile });
  try {
    const of = await campaign(app);
    console.error(`Preparing ${PROBE} drafts to find the capacity …`);
    const probe = await eventsOf(issuer, await drafts(app, { from: 0, count: PROBE }, of));
    const found = nothing();
    // The first hundred warm the process up.
    await capacity(app, probe.slice(0, 100), found);
    const crowded = Math.round((await capacity(app, probe.slice(100), found)) * TIMES * SECONDS);
    console.error(`Preparing ${crowded + PROBE} drafts …`);
    const prepared = await eventsOf(issuer, await drafts(app, { from: PROBE, count: crowded + PROBE }, of));
    // Again beside the drafts of the crowd: the embedded engine slows down with what it holds.
    const able = await capacity(app, prepared.slice(crowded), found);
    const rate = Math.round(able * TIMES);
    const crowd = prepared.slice(0, Math.min(crowded, rate * SECONDS));
    const outcome = nothing();
    const took = await openLoop(crowd.length, rate, (i, due) => send(app, crowd[i] as APIGatewayProxyEvent, due, outcome));
    const newcomer = performance.now();
    await app.handler({ ...eventOf('', {}, 0), headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    const newcomerMs = performance.now() - newcomer;
    const good = (outcome.acknowledged.size + outcome.refused) / took;
    console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(2)}; API and engine on the same machine`);
    console.log(
      `capacity ${able.toFixed(0)}/s; offered ${rate}/s for ${SECONDS} s = ${crowd.length}, all answered after ${took.toFixed(1)} s`,
    );
    console.log(
      `goodput ${good.toFixed(0)}/s = ${((good / able) * 100).toFixed(0)} % of capacity; sent away ${outcome.shed}, failed ${outcome.failed}`,
    );
    console.log(
      `served: ${percentiles(outcome.served)}; sent away: ${percentiles(outcome.sentAway)}; a newcomer afterwards: ${newcomerMs.toFixed(0)} ms`,
    );
    const late = nothing();
    await again(app, crowd, late);
    const acknowledged = new Set([...found.acknowledged, ...late.acknowledged]);
    const { stored, listed, numbers, niks } = await counted(engine, table, of.formationId);
    console.log(
      `all came again: stored ${stored}, listed ${listed}, numbers ${numbers.size}, NIKs ${niks.size}, acknowledged ${acknowledged.size}`,
    );
    if (![stored, listed, numbers.size, niks.size].every((count) => count === acknowledged.size))
      throw new Error('Stored is not acknowledged.');
    if (!outcome.acknowledged.isSubsetOf(acknowledged) || outcome.failed + late.failed > 0)
      throw new Error('Somebody was told what is not so.');
    if (good < able * GOODPUT) throw new Error(`Goodput fell below ${GOODPUT * 100} % of capacity.`);
    if (newcomerMs > NORMAL_AGAIN) throw new Error('A newcomer waits for a crowd that has gone.');
  } finally {
    await stop();
  }
});

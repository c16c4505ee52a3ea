// `node bench/burst.ts`: the last evening of registration. Submissions in an open loop on one formation; then everything is counted.
import { createHash } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { paginateQuery, paginateScan } from '@aws-sdk/client-dynamodb';
import { readArgs } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { createWriter, each, Refused } from '../seed/writer.ts';
import type { App } from '../src/app.ts';
import { applicantsOf } from '../src/data/keys.ts';
import { makeNik } from '../src/domain/identifiers.ts';
import { STAGES } from '../src/domain/recruitment/types.ts';
import type { Role, Viewer } from '../src/viewer.ts';
import { openApp } from './app.ts';

const REGION = '33.74';
const [PREPARED, REGISTERED] = ['2025-12-20T02:00:00.000Z', '2026-01-11T16:00:00.000Z'];
const FILE = Buffer.from('%PDF-1.7 burst');
const SHA256 = createHash('sha256').update(FILE).digest('hex');

const { values } = readArgs({
  command: 'node bench/burst.ts',
  does: 'The last evening of registration: submissions on one formation, then everything is counted.',
  options: {
    rate: { type: 'string', default: '230', help: 'submissions a second' },
    seconds: { type: 'string', default: '60', help: 'how long' },
  },
});
const [RATE, SECONDS] = [Number(values.rate), Number(values.seconds)];

const officer = (id: string, ...roles: Role[]): Viewer => ({
  id: `staff:${id}`,
  roles: new Set(['PUBLIC', ...roles]),
  region: REGION,
  employeeId: null,
});
const applicant = (i: number): Viewer => ({
  id: `applicants:${i}`,
  roles: new Set(['PUBLIC', 'APPLICANT']),
  region: null,
  employeeId: null,
});

interface Draft {
  applicationId: string;
  expectedVersion: number;
}

/** Twins share a NIK: of each hundred applicants the last applies under the number of the first. */
const nikOf = (i: number): string => {
  const of = i % 100 === 99 ? i - 99 : i;
  const day = new Date(Date.UTC(1992, 0, 1 + Math.floor(of / 9000))).toISOString().slice(0, 10);
  return makeNik({ district: '33.74.10', birthDate: day, sex: 'MALE', serial: 1 + (of % 9000) });
};

async function campaign(app: App): Promise<{ campaignId: string; formationId: string }> {
  const writer = createWriter(app);
  const [rina, chair, hr] = [officer('rina', 'RECRUITMENT_OFFICER'), officer('chair', 'RECRUITMENT_APPROVER'), officer('hr', 'HR_OFFICER')];
  const unit = { code: 'bkpp', name: 'BKPP', kind: 'AGENCY', validFrom: '2020-01-01' };
  const { unit: made } = await writer.run<{ unit: { id: string } }>(hr, PREPARED, 'unit', 'unitCreate', unit, 'unit { id }');
  const stages = STAGES.map((kind) => ({ kind, from: '2026-01-01', to: kind === 'REGISTRATION' ? '2026-01-11' : '2026-12-31' }));
  const plan = { year: 2026, title: 'Burst', kind: 'CPNS', stages };
  const created = await writer.run<{ campaign: { id: string } }>(rina, PREPARED, 'campaign', 'campaignCreate', plan, 'campaign { id }');
  const campaignId = created.campaign.id;
  const posts = {
    ...{ campaignId, unitId: made.id, positionTitle: 'Guru', positionGroup: 'GENERAL', category: 'GENERAL', quota: 82 },
    requirements: { education: ['S1'], documents: ['ID_CARD'] },
  };
  const asked = await writer.run<{ formation: { id: string } }>(hr, PREPARED, 'posts', 'formationRequest', posts, 'formation { id }');
  const formationId = asked.formation.id;
  await writer.run(chair, PREPARED, 'approve', 'formationApprove', { formationId, expectedVersion: 1 }, 'formation { id }');
  await writer.run(chair, PREPARED, 'publish', 'campaignPublish', { campaignId, expectedVersion: 1 }, 'campaign { id }');
  return { campaignId, formationId };
}

async function drafts(app: App, count: number, of: { campaignId: string; formationId: string }): Promise<Draft[]> {
  const writer = createWriter(app);
  const made: Draft[] = new Array(count);
  const education = { level: 'S1', major: 'Guru', institution: 'UNNES', gpa: '3.5', year: 2018, cumLaude: false };
  const file = { kind: 'ID_CARD', fileName: 'ktp.pdf', contentType: 'application/pdf', size: FILE.length, sha256: SHA256 };
  await each([...made.keys()], 16, async (i) => {
    const who = applicant(i);
    const profile = { expectedVersion: 0, name: `Pelamar ${i}`, nik: nikOf(i), birthDate: '1992-01-01', sex: 'MALE', education };
    await writer.run(who, REGISTERED, `profile ${i}`, 'profileSave', profile, 'applicant { id }');
    const draft = { ...of, expectedVersion: 0 };
    const saved = await writer.run<{ application: { id: string } }>(
      who,
      REGISTERED,
      `draft ${i}`,
      'applicationSave',
      draft,
      'application { id }',
    );
    const upload = { applicationId: saved.application.id, expectedVersion: 1, ...file };
    await writer.run(who, REGISTERED, `file ${i}`, 'documentUpload', upload, 'upload { documentId }');
    made[i] = { applicationId: saved.application.id, expectedVersion: 2 };
  });
  return made;
}

interface Outcome {
  acknowledged: Set<string>;
  refused: number;
  failed: number;
  times: number[];
  seconds: number;
}

/** Open loop: each submission starts at its time, whether those before it have been answered or not. */
async function burst(app: App, made: readonly Draft[]): Promise<Outcome> {
  const writer = createWriter(app);
  const outcome: Outcome = { acknowledged: new Set(), refused: 0, failed: 0, times: [], seconds: 0 };
  const begun = performance.now();
  const send = async (draft: Draft, i: number): Promise<void> => {
    const due = begun + (i * 1000) / RATE;
    await sleep(Math.max(0, due - performance.now()));
    try {
      const selection = 'application { submission { number } }';
      const input = { ...draft, confirm: true };
      const payload = await writer.run<{ application: { submission: { number: string } } }>(
        applicant(i),
        REGISTERED,
        `submit ${i}`,
        'applicationSubmit',
        input,
        selection,
      );
      outcome.acknowledged.add(payload.application.submission.number);
    } catch (error) {
      if (error instanceof Refused && error.codes.includes('IDENTITY_UNCONFIRMED')) outcome.refused += 1;
      else outcome.failed += 1;
    }
    // From when it was due, not from when this process got round to it.
    outcome.times.push(performance.now() - due);
  };
  await Promise.all(made.map(send));
  outcome.seconds = (performance.now() - begun) / 1000;
  return outcome;
}

/** Counted in the table: base items and the list of the formation. */
async function counted(
  app: App,
  TableName: string,
  formationId: string,
): Promise<{ stored: number; listed: number; numbers: Set<string>; niks: Set<string> }> {
  const [numbers, niks] = [new Set<string>(), new Set<string>()];
  let stored = 0;
  for await (const page of paginateScan({ client: app.client }, { TableName })) {
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
  const list = { KeyConditionExpression: 'index1pk = :pk', ExpressionAttributeValues: { ':pk': { S: applicantsOf(formationId) } } };
  for await (const page of paginateQuery({ client: app.client }, { TableName, IndexName: 'index1', Select: 'COUNT', ...list }))
    listed += page.Count ?? 0;
  return { stored, listed, numbers, niks };
}

const percentile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(1);

await run(async () => {
  const head = FILE.subarray(0, 8).toString('hex');
  const { app, table, stop } = await openApp({
    clock: () => REGISTERED,
    localFile: async () => ({ size: FILE.length, sha256: SHA256, head }),
  });
  try {
    const of = await campaign(app);
    console.error(`Preparing ${RATE * SECONDS} drafts …`);
    const made = await drafts(app, RATE * SECONDS, of);
    console.error(`Submitting ${RATE} a second for ${SECONDS} s on one formation …`);
    const { acknowledged, refused, failed, times, seconds } = await burst(app, made);
    const { stored, listed, numbers, niks } = await counted(app, table, of.formationId);
    const sorted = times.toSorted((a, b) => a - b);
    console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(2)}; API and engine on the same machine`);
    console.log(`offered ${RATE}/s for ${SECONDS} s = ${made.length}; carried ${(made.length / seconds).toFixed(1)}/s`);
    console.log(`acknowledged ${acknowledged.size}, refused as a second application of a NIK ${refused}, failed ${failed}`);
    console.log(`stored ${stored}, listed ${listed}, numbers ${numbers.size}, NIKs ${niks.size}`);
    console.log(`ms from the due time: p50 ${percentile(sorted, 0.5)}, p99 ${percentile(sorted, 0.99)}, most ${percentile(sorted, 1)}`);
    const exact = [stored, listed, numbers.size, niks.size].every((count) => count === acknowledged.size) && failed === 0;
    if (!exact || !acknowledged.isSubsetOf(numbers)) throw new Error('Stored is not acknowledged.');
  } finally {
    await stop();
  }
});

// After the period: the numbers are read, everybody who was not hired is anonymised, and the numbers are read again.
import type { FunnelBy } from '../../src/domain/recruitment/funnel.ts';
import type { Offer } from '../../src/domain/recruitment/offer.ts';
import type { Application } from '../../src/domain/recruitment/types.ts';
import { NOBODY } from '../../src/viewer.ts';
import type { Campaign, Person } from './prepare.ts';
import type { Snapshot } from './snapshot.ts';

/** Two years after the campaign was closed, and a day. */
export const FORGOTTEN = '2029-03-02T02:00:00.000Z';

export interface ToldRow {
  category: string | null;
  level: string | null;
  sex: string | null;
  opening: { formationId: string } | null;
  counts: { step: string; count: number | null; suppressed: boolean }[];
  unfilled: number | null;
}

export interface Funnel {
  by: FunnelBy;
  leastCount: number;
  total: ToldRow;
  rows: ToldRow[];
}

const ALL_BY: readonly FunnelBy[] = ['NONE', 'CATEGORY', 'EDUCATION', 'SEX', 'FORMATION'];
const ROW = 'category level sex opening { formationId } counts { step count suppressed } unfilled';
const FUNNEL = `query($id: ID!, $by: FunnelBy!) { campaignFunnel(campaignId: $id, by: $by) {
  by leastCount total { ${ROW} } rows { ${ROW} } } }`;

export async function funnels({ desk, committee, campaignId: id }: Campaign, at: string): Promise<Funnel[]> {
  desk.stage('numbers');
  const read: Funnel[] = [];
  for (const by of ALL_BY) read.push((await desk.ask<{ campaignFunnel: Funnel }>(committee.hr, at, FUNNEL, { id, by })).campaignFunnel);
  return read;
}

/** Batch by batch, as a job does. */
export async function forget({ desk, committee, campaignId }: Campaign): Promise<{ batches: number; kept: number }> {
  desk.stage('retention');
  const told = { batches: 0, kept: 0 };
  for (let left = Number.POSITIVE_INFINITY; left > 0; told.batches += 1) {
    type Batch = { kept: number; left: number };
    const label = `anonymise ${told.batches}`;
    const batch = await desk.send<Batch>(committee.hr, FORGOTTEN, label, 'applicationsAnonymise', { campaignId }, 'kept left');
    left = batch.left;
    told.kept += batch.kept;
  }
  return told;
}

/** Of whom something is left, though nobody was hired: items that live on by themselves, markers and buckets, are gone in days. */
export function remembered({ people }: Campaign, table: Snapshot): string[] {
  const rows = table.rows.filter(({ ttl }) => ttl === undefined || ttl > Date.parse(FORGOTTEN) / 1000);
  const kept = new Set(table.of<Offer>('Offer').flatMap(({ body }) => (body.employeeId ? [body.applicationId] : [])));
  const applications = table.of<Application>('Application').map(({ body }) => body.id);
  const facts = rows.filter(({ type }) => type !== 'Audit').map((row) => JSON.stringify(row));
  const records = rows.filter(({ type }) => type === 'Audit').map((row) => JSON.stringify(row));
  const text = facts.join('\n');
  const gone = people.filter(({ applicationId }) => applicationId && !kept.has(applicationId));
  const left = (person: Person): boolean =>
    [person.applicationId ?? '', `applicants:${person.n}"`, person.nik].some((word) => text.includes(word));
  return [
    ...gone.filter(left).map(({ n }) => `Something is left of applicant ${n}`),
    ...applications.filter((id) => !kept.has(id)).map((id) => `${id} is left`),
    ...records
      .filter((record) => gone.some(({ name, nik }) => record.includes(`"${name}"`) || record.includes(nik)))
      .map(() => 'A record names somebody'),
  ];
}

/** What everybody goes on reading after it. */
export async function stillReads({ desk, committee, campaignId: id, lists }: Campaign): Promise<string[]> {
  const seats = 'query($id: ID!) { formationSeats(campaignId: $id, first: 100) { edges { node { hired free } } } }';
  const preview = 'query($id: ID!) { listPreview(campaignId: $id, stage: FINAL) { problems { code } } }';
  const announced = 'query($id: ID!) { announcements(campaignId: $id) { stage edition sha256 } }';
  await desk.ask(committee.hr, FORGOTTEN, seats, { id });
  await desk.ask(committee.chair, FORGOTTEN, preview, { id });
  const { announcements } = await desk.ask<{ announcements: { stage: string; sha256: string }[] }>(NOBODY, FORGOTTEN, announced, { id });
  return announcements
    .filter(({ stage, sha256 }) => lists.findLast((list) => list.stage === stage)?.head.sha256 !== sha256)
    .map(({ stage }) => `${stage} is another list than was published`);
}

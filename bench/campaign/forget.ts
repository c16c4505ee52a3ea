// After the period: the numbers are read, everybody who was not hired is anonymised, and the numbers are read again.

import type { Application } from '../../src/modules/recruitment/campaigns/rules/types.ts';
import type { FunnelBy } from '../../src/modules/recruitment/numbers/rules/funnel.ts';
import type { Offer } from '../../src/modules/recruitment/offers/rules/types.ts';
import type { Row } from '../../src/platform/store/table.ts';

import { NOBODY } from '../../src/platform/viewer.ts';
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

/** Words by which somebody could be found: ids, logins and numbers wherever they stand, and every text that stands alone. */
const ANYWHERE = /\b(?:apn|apl)_[0-9a-f]{24}|\bapplicants:\d+|(?<!\d)\d{16}(?!\d)/g;
const ALONE = /"[^"\\]+"/g;

/** Those of `wanted` that stand in the rows. */
function standingIn(rows: readonly Row[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    // What is stored as a text within a text is read as what it says.
    const text = JSON.stringify(row).replaceAll('\\"', '"');
    for (const word of text.match(ANYWHERE) ?? []) if (wanted.has(word)) found.add(word);
    for (const word of text.match(ALONE) ?? []) if (wanted.has(word.slice(1, -1))) found.add(word.slice(1, -1));
  }
  return found;
}

/** Of whom something is left, though nobody was hired: items that live on by themselves, markers and buckets, are gone in days. */
export function remembered({ people }: Campaign, table: Snapshot): string[] {
  const rows = table.rows.filter(({ ttl }) => ttl === undefined || ttl > Date.parse(FORGOTTEN) / 1000);
  const kept = new Set(table.of<Offer>('Offer').flatMap(({ body }) => (body.employeeId ? [body.applicationId] : [])));
  const applications = table.of<Application>('Application').map(({ body }) => body.id);
  const gone = people.filter(({ applicationId }) => applicationId && !kept.has(applicationId));
  const signs = ({ applicationId, n, nik, name }: Person): string[] => [applicationId ?? '', `applicants:${n}`, nik, name];
  const keptNames = new Set(people.filter(({ applicationId }) => kept.has(applicationId ?? '')).flatMap(signs));
  const facts = standingIn(
    rows.filter(({ type }) => type !== 'Audit'),
    new Set(gone.flatMap(signs)).difference(keptNames),
  );
  return [
    ...gone.filter((person) => signs(person).some((word) => facts.has(word))).map(({ n }) => `Something is left of applicant ${n}`),
    ...applications.filter((id) => !kept.has(id)).map((id) => `${id} is left`),
    ...namedIn(rows, gone).map((n) => `A record names applicant ${n}`),
  ];
}

/** Whom the audit records name, by name or number. */
export function namedIn(rows: readonly Row[], people: readonly Person[]): number[] {
  const words = standingIn(
    rows.filter(({ type }) => type === 'Audit'),
    new Set(people.flatMap(({ name, nik }) => [name, nik])),
  );
  return people.filter(({ name, nik }) => words.has(name) || words.has(nik)).map(({ n }) => n);
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

// A simulated campaign comes into being: units, posts asked for and approved, published by the second person.
import { random } from '../../seed/city/random.ts';
import type { ListOutcome, ListRow } from '../../src/domain/recruitment/snapshot.ts';
import type { ListStage } from '../../src/domain/recruitment/types.ts';
import type { Viewer } from '../../src/viewer.ts';
import { type Desk, staff } from './desk.ts';
import { drawPeople, type PersonPlan } from './people.ts';
import { drawPosts, type PostPlan } from './posts.ts';
import type { Store } from './store.ts';

export interface CampaignSize {
  formations: number;
  applicants: number;
  seed: number;
}

export const YEAR = 2026;
const PREPARED = '2025-12-20T02:00:00.000Z';

const DAYS: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['ANNOUNCEMENT', '2025-12-22', '2026-01-05'],
  ['REGISTRATION', '2026-01-02', '2026-01-11'],
  ['ADMINISTRATIVE', '2026-01-02', '2026-02-14'],
  ['ADMIN_OBJECTION', '2026-02-02', '2026-02-04'],
  ['SKD', '2026-02-16', '2026-02-20'],
  ['SKB', '2026-03-02', '2026-03-06'],
  ['INTEGRATION', '2026-03-09', '2026-03-10'],
  ['FINAL_ANNOUNCEMENT', '2026-03-11', '2026-03-13'],
  ['FINAL_OBJECTION', '2026-03-14', '2026-03-16'],
  ['FILING', '2026-03-23', '2026-04-10'],
  ['APPOINTMENT', '2026-04-13', '2026-04-30'],
];

/** Who works for the committee. */
export interface Committee {
  hr: Viewer;
  /** Prepares. */
  secretary: Viewer;
  /** Verify; never the same two for one rejection. */
  officers: readonly Viewer[];
  /** The second person. */
  chair: Viewer;
  /** Answers where the chair has decided before. */
  deputy: Viewer;
}

const OFFICERS = 6;

/** By turns: the first two verify an applicant, the third is related to some, the fourth has not seen anything of theirs. */
export const officerOf = ({ officers }: Committee, { n }: Pick<Person, 'n'>, turn: 0 | 1 | 2 | 3): Viewer =>
  officers[(n + turn) % officers.length] as Viewer;

const committee = (): Committee => ({
  hr: staff('hr', 'HR_OFFICER'),
  secretary: staff('sekretaris', 'RECRUITMENT_OFFICER'),
  officers: Array.from({ length: OFFICERS }, (_, i) => staff(`verifikator-${i + 1}`, 'RECRUITMENT_OFFICER')),
  chair: staff('ketua', 'RECRUITMENT_APPROVER'),
  deputy: staff('wakil', 'RECRUITMENT_APPROVER'),
});

/** An applicant as the simulation knows them. */
export interface Person extends PersonPlan {
  /** Null until something is saved. */
  applicationId: string | null;
  /** Null until it is submitted. */
  number: string | null;
  /** As lists say it from the next edition on; null as long as they take part. */
  left: 'DISQUALIFIED' | 'WITHDRAWN' | null;
}

/** A published list in one edition: its head as it was answered, its rows as the public reads them. */
export interface Announced {
  stage: ListStage;
  head: {
    edition: number;
    sha256: string;
    changeCount: number;
    formations: {
      formationId: string;
      count: number;
      unfilled: number;
      tied: number;
      outcomes: { outcome: ListOutcome; count: number }[];
    }[];
  };
  /** By formation. */
  rows: ReadonlyMap<string, readonly ListRow[]>;
}

export interface Campaign {
  desk: Desk;
  committee: Committee;
  campaignId: string;
  posts: readonly (PostPlan & { formationId: string; unitId: string })[];
  people: readonly Person[];
  store: Store;
  /** In the order in which they were published. */
  lists: Announced[];
}

export const byNumber = ({ people }: Pick<Campaign, 'people'>): Map<string, Person> =>
  new Map(people.flatMap((person) => (person.number ? [[person.number, person] as const] : [])));

interface Made {
  id: string;
}

async function unitsOf(desk: Desk, hr: Viewer, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const unit = { code: `opd-${i + 1}`, name: `Perangkat Daerah ${i + 1}`, kind: 'AGENCY', validFrom: '2020-01-01' };
    ids.push((await desk.send<{ unit: Made }>(hr, PREPARED, `unit ${i}`, 'unitCreate', unit, 'unit { id }')).unit.id);
  }
  return ids;
}

export async function prepare(desk: Desk, store: Store, { formations, applicants, seed }: CampaignSize): Promise<Campaign> {
  desk.stage('preparation');
  const chance = random(seed);
  const unitCount = Math.max(2, Math.ceil(formations / 5));
  const posts = drawPosts(chance, formations, unitCount, applicants);
  const people = drawPeople({ chance, leaving: random(seed + 4) }, posts).map(
    (person): Person => ({ ...person, applicationId: null, number: null, left: null }),
  );
  const who = committee();
  const units = await unitsOf(desk, who.hr, unitCount);
  const stages = DAYS.map(([kind, from, to]) => ({ kind, from, to }));
  const plan = { year: YEAR, title: 'Pengadaan CPNS', kind: 'CPNS', stages };
  const created = await desk.send<{ campaign: Made }>(who.secretary, PREPARED, 'campaign', 'campaignCreate', plan, 'campaign { id }');
  const campaignId = created.campaign.id;
  const opened: Campaign['posts'][number][] = [];
  for (const [i, post] of posts.entries()) {
    const { unit, applicants: _, ...asked } = post;
    const input = { campaignId, unitId: units[unit], ...asked };
    const { formation } = await desk.send<{ formation: Made }>(
      who.hr,
      PREPARED,
      `post ${i}`,
      'formationRequest',
      input,
      'formation { id }',
    );
    const decision = { formationId: formation.id, expectedVersion: 1 };
    await desk.send(who.chair, PREPARED, `approve ${i}`, 'formationApprove', decision, 'formation { id }');
    opened.push({ ...post, formationId: formation.id, unitId: units[unit] ?? '' });
  }
  await desk.send(who.chair, PREPARED, 'publish', 'campaignPublish', { campaignId, expectedVersion: 1 }, 'campaign { id }');
  return { desk, committee: who, campaignId, posts: opened, people, store, lists: [] };
}

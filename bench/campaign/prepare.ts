// A simulated campaign comes into being: units, posts asked for and approved, published by the second person.
import { random } from '../../seed/city/random.ts';
import type { CampaignKind, ListStage } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { ListOutcome, ListRow } from '../../src/modules/recruitment/lists/rules/types.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { type Desk, staff } from './desk.ts';
import { DAYS } from './kinds.ts';
import { drawPeople, type PersonPlan } from './people.ts';
import { drawPosts, type PostPlan } from './posts.ts';
import type { Store } from './store.ts';

export interface CampaignSize {
  kind: CampaignKind;
  formations: number;
  applicants: number;
  seed: number;
}

export const YEAR = 2026;
const PREPARED = '2025-12-20T02:00:00.000Z';

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
  /** As who verifies is told: whether a proof of a special category lies with the application. */
  hasProof: boolean;
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
  kind: CampaignKind;
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

export async function prepare(desk: Desk, store: Store, { kind, formations, applicants, seed }: CampaignSize): Promise<Campaign> {
  desk.stage('preparation');
  const chance = random(seed);
  const unitCount = Math.max(2, Math.ceil(formations / 5));
  const posts = drawPosts(chance, { kind, count: formations, units: unitCount, applicants });
  const people = drawPeople({ kind, chance, apart: random(seed + 4) }, posts).map(
    (person): Person => ({ ...person, applicationId: null, number: null, left: null, hasProof: false }),
  );
  const who = committee();
  const units = await unitsOf(desk, who.hr, unitCount);
  const stages = DAYS[kind].map(([stage, from, to]) => ({ kind: stage, from, to }));
  const plan = { year: YEAR, title: `Pengadaan ${kind}`, kind, stages };
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
  return { kind, desk, committee: who, campaignId, posts: opened, people, store, lists: [] };
}

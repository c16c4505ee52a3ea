// A campaign carried to one of its lists: people apply, are verified, sit the tests, and their lists are published, all through the API.
import type { Category } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Ask } from './city.ts';
import { announced, publishedList, type Stage } from './lists.ts';
import type { Agency } from './people.ts';
import { complete, EDUCATION, person, published, submit } from './registration.ts';
import { importScores } from './scores.ts';
import { type Applied, type Committee, inSemarang, type Place, REGISTERING } from './selection.ts';

/** After each test, when its list is published. */
export const SKD_ANNOUNCING = '2026-02-16T02:00:00.000Z';
export const FINAL_ANNOUNCING = '2026-02-27T02:00:00.000Z';

/** `null`: absent. Nothing of the field test: the file says nothing either. Of PPPK `skd` is the scores of the only test, part by part. */
export interface Candidate {
  skd: readonly [twk: number, tiu: number, tkp: number] | null;
  skb?: string | null;
  gpa?: string;
  birthDate?: string;
  /** A group that stands before others; of PPPK alone. */
  priorityGroup?: string;
  /** An account that a test knows by name; else a new one. */
  login?: Ask;
}

export interface PostPlan {
  people: readonly Candidate[];
  quota?: number;
  category?: Category;
  /** Whatever else a request for posts says. */
  more?: object;
}

export interface Carried extends Committee {
  campaignId: string;
  formationIds: string[];
  /** By formation and in the order of the plan. */
  people: (Applied & Candidate)[][];
  kind: Place['kind'];
}

const PAPERS = ['ID_CARD'];
/** People who apply at the same time. */
const AT_ONCE = 5;

const postOf = ({ quota = 1, category = 'GENERAL', more }: PostPlan) => ({
  ...{ positionTitle: 'Pranata Komputer Ahli Pertama', quota, category, requirements: { education: ['S1'], documents: PAPERS } },
  ...more,
});

/** What is asked of who applies, by the kind of the campaign and what they claim. */
const papersOf = ({ category = 'GENERAL' }: PostPlan, { priorityGroup }: Candidate, kind: Place['kind']): string[] => [
  ...PAPERS,
  ...(kind === 'PPPK' ? ['EXPERIENCE_LETTER'] : []),
  ...(priorityGroup ? ['PRIORITY_PROOF'] : []),
  ...(category === 'GENERAL' ? [] : ['CATEGORY_PROOF']),
];

type Where = { campaignId: string; formationId: string; kind: Place['kind'] };

async function applying(city: Agency, { campaignId, formationId, kind }: Where, plan: PostPlan): Promise<(Applied & Candidate)[]> {
  const apply = async (candidate: Candidate): Promise<Applied & Candidate> => {
    const { gpa = EDUCATION.gpa, birthDate, priorityGroup } = candidate;
    const said = { ...(kind === 'PPPK' && { experienceYears: 3 }), ...(priorityGroup && { priorityGroup }) };
    const education = { ...EDUCATION, gpa, cumLaude: plan.category === 'CUM_LAUDE' };
    const ask = await person(city, { education, ...(birthDate && { birthDate }) }, candidate.login);
    const { id, submission } = await submit(await complete(city, ask, campaignId, formationId, papersOf(plan, candidate, kind), said));
    return { ...candidate, ask, applicationId: id, number: submission.number };
  };
  const made: (Applied & Candidate)[] = [];
  for (let i = 0; i < plan.people.length; i += AT_ONCE) made.push(...(await Promise.all(plan.people.slice(i, i + AT_ONCE).map(apply))));
  return made;
}

export type Test = 'SKD' | 'SKB' | 'COMPETENCE';

const HEADERS: Record<Test, string> = {
  SKD: 'nomor peserta,twk,tiu,tkp,keterangan',
  SKB: 'nomor peserta,skb,keterangan',
  COMPETENCE: 'nomor peserta,teknis,manajerial dan sosial kultural,wawancara,keterangan',
};

/** The file of a test as the test centre sends it; who is not in it has not come into it. */
export function scoreFile(people: readonly (Pick<Applied, 'number'> & Candidate)[], stage: Test): string {
  const rows = people.flatMap(({ number, skd, skb }) => {
    if (stage !== 'SKB') return skd ? `${number},${skd.join(',')},` : `${number},,,,TH`;
    return skb === undefined ? [] : skb === null ? `${number},,TH` : `${number},${skb},`;
  });
  return [HEADERS[stage], ...rows].join('\n');
}

/** Up to the administrative list. */
export async function carried(city: Agency, plans: readonly PostPlan[], place: Place = inSemarang(city)): Promise<Carried> {
  const { campaign, formationIds, ...committee } = await published(city, plans.map(postOf), place);
  city.setNow(REGISTERING);
  const people: Carried['people'] = [];
  for (const [i, plan] of plans.entries())
    people.push(await applying(city, { campaignId: campaign.id, formationId: formationIds[i] ?? '', kind: place.kind }, plan));
  const of = { ...committee, campaignId: campaign.id, formationIds, people, kind: place.kind };
  await announced(city, of);
  return of;
}

/** The scores of a test, and the list that follows from them. */
export async function scored(city: Agency, of: Carried, stage: Exclude<Stage, 'ADMINISTRATIVE'>, reason?: string) {
  const test = of.kind === 'PPPK' ? 'COMPETENCE' : stage === 'SKD' ? 'SKD' : 'SKB';
  const through = test === 'SKB' ? await throughOf(of) : null;
  const people = of.people.flat().filter(({ number }) => through?.has(number) ?? true);
  city.setNow(stage === 'SKD' ? SKD_ANNOUNCING : FINAL_ANNOUNCING);
  await importScores(city, of, { campaignId: of.campaignId, stage: test, csv: scoreFile(people, test) });
  return publishedList(of.approver, of.campaignId, stage, reason);
}

export interface Line {
  number: string;
  rank: number | null;
  outcome: string;
  decidedBy: string | null;
  placedIn: string | null;
  ground: string | null;
}

/** All rows of a formation, page by page. */
export async function rowsOf(
  ask: Carried['approver'],
  campaignId: string,
  stage: Stage,
  formationId: string,
  edition?: number,
): Promise<Line[]> {
  const query = `query($id: ID!, $stage: ListStage!, $edition: Int, $formation: ID!, $after: String) {
    announcement(campaignId: $id, stage: $stage, edition: $edition) {
      rows(formationId: $formation, first: 100, after: $after) {
        edges { node { number rank outcome decidedBy placedIn ground } } pageInfo { hasNextPage endCursor } } } }`;
  const rows: Line[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(query, { id: campaignId, stage, edition, formation: formationId, after });
    if (errors) throw new Error(JSON.stringify(errors));
    const { edges, pageInfo } = data.announcement.rows;
    rows.push(...edges.map(({ node }: { node: Line }) => node));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

async function throughOf({ approver, campaignId, formationIds }: Carried): Promise<Set<string>> {
  const lists: Line[][] = [];
  for (const formationId of formationIds) lists.push(await rowsOf(approver, campaignId, 'SKD', formationId));
  return new Set(lists.flat().flatMap(({ number, outcome }) => (outcome === 'THROUGH' ? [number] : [])));
}

/** Up to the final list. */
export async function selected(city: Agency, plans: readonly PostPlan[], place: Place = inSemarang(city)) {
  const of = await carried(city, plans, place);
  if (of.kind !== 'PPPK') await scored(city, of, 'SKD');
  const list = await scored(city, of, 'FINAL');
  return { ...of, list };
}

// From verification to the final list: two officers for a no, an objection, files of scores by two people, lists by number.
import { OBJECTING, VERIFYING } from '../../test/support/campaign.ts';
import type { Ask } from '../../test/support/city.ts';
import { ANNOUNCING, publishedList } from '../../test/support/lists.ts';
import { approvedScores, proposedScores } from '../../test/support/scores.ts';
import { FINAL_ANNOUNCING, SKD_ANNOUNCING } from '../../test/support/selected.ts';
import { claim, decide } from '../../test/support/selection.ts';
import { type Applicant, run, type SelectionStage, tell } from './stage.ts';

const EXAMINED = '2026-02-25T02:00:00.000Z';
const REJECT = { verdict: 'INELIGIBLE', reasons: ['GPA'] };

interface Waiting {
  id: string;
  registrationNumber: string;
  hasProof: boolean;
}

async function waiting({ asks, posts }: SelectionStage): Promise<Waiting[]> {
  const query = 'query($id: ID!) { verificationQueue(formationId: $id, first: 50) { edges { node { id registrationNumber hasProof } } } }';
  const answers = await Promise.all(Object.values(posts).map((id) => asks.officer(query, { id })));
  return answers.flatMap(({ data }) => data.verificationQueue.edges.map(({ node }: { node: object }) => node));
}

/** A proof of a special category is opened by who decides on it, and that is on record. */
async function letThrough(officer: Ask, { id, hasProof }: Waiting): Promise<void> {
  let version = await claim(officer, id, 0);
  const open = { verificationId: id, expectedVersion: version };
  if (hasProof) version = (await run(officer, 'verificationProofOpen', open, 'verification { version }')).verification.version;
  await decide(officer, id, version, { verdict: 'ELIGIBLE', reasons: [] });
}

/** All are let through but one, whose transcript two officers misread. */
export async function verification(stage: SelectionStage): Promise<void> {
  const { officer, officer2, approver } = stage.asks;
  const { laras } = stage.applicants;
  stage.city.setNow(VERIFYING);
  const all = await waiting(stage);
  for (const one of all.filter(({ registrationNumber }) => registrationNumber !== laras.number)) await letThrough(officer, one);
  tell(stage, VERIFYING, 'officer', `verifies ${all.length} applications, each claimed so that nobody else works on it`);
  const misread = all.find(({ registrationNumber }) => registrationNumber === laras.number)?.id ?? '';
  const once = await decide(officer, misread, await claim(officer, misread, 0), REJECT);
  await decide(officer2, misread, await claim(officer2, misread, once), REJECT);
  tell(stage, VERIFYING, 'officer2', 'confirms the rejection of Laras (GPA): a no needs two officers');
  stage.city.setNow(ANNOUNCING);
  const list = await publishedList(approver, stage.campaignId, 'ADMINISTRATIVE');
  tell(
    stage,
    ANNOUNCING,
    'approver',
    `publishes who may sit the tests, as the preview showed it: ${list.formations.length} files by number`,
  );
}

export async function objection(stage: SelectionStage): Promise<void> {
  const { ask, applicationId } = stage.applicants.laras;
  const { approver } = stage.asks;
  const desk = await stage.city.login({ sub: 'pansel-sanggah', roles: ['RECRUITMENT_OFFICER'] });
  stage.city.setNow(OBJECTING);
  const filed = {
    applicationId,
    stage: 'ADMIN_OBJECTION',
    ground: 'DOCUMENT_MISREAD',
    text: 'IPK saya 3,41; lihat transkrip halaman dua.',
  };
  const { objection: open } = await run(ask, 'selectionObjectionFile', filed, 'objection { id version }');
  tell(stage, OBJECTING, 'laras', 'objects within three days: her transcript says 3.41');
  await run(desk, 'selectionObjectionOpen', { objectionId: open.id, expectedVersion: open.version }, 'objection { id }');
  const answer = { objectionId: open.id, expectedVersion: open.version + 1, accepted: true, answer: 'Transkrip dibaca ulang: IPK 3,41.' };
  await run(desk, 'selectionObjectionAnswer', answer, 'objection { id }');
  const list = await publishedList(approver, stage.campaignId, 'ADMINISTRATIVE', 'Sanggahan diterima');
  tell(
    stage,
    OBJECTING,
    'approver',
    `publishes what a third officer, who decided none of it and has read the file, answered: agreed; edition ${list.edition} changes ${list.changeCount} row`,
  );
}

const rowsOf = (cells: readonly [Applicant, string][]): string => cells.map(([{ number }, points]) => `${number};${points}`).join('\n');

async function sheet(stage: SelectionStage, kind: 'SKD' | 'SKB', csv: string): Promise<string> {
  const proposed = await proposedScores(stage.city, stage.asks.officer, { campaignId: stage.campaignId, stage: kind, csv });
  await approvedScores(stage.asks.approver, proposed);
  const { lines, scored, absent, issues } = proposed.counts;
  return `${lines} rows, ${scored} with scores, ${absent} absent, ${issues} with problems`;
}

const resultOf = async (ask: Ask, campaignId: string, list: string) => {
  const query = `query($id: ID!) { me { application(campaignId: $id) { results {
    stage outcome rank decidedBy scores { final parts { key score least passed } }
  } } } }`;
  const { data } = await ask(query, { id: campaignId });
  return data.me.application.results.find(({ stage }: { stage: string }) => stage === list);
};

interface Part {
  key: string;
  score: string;
  least: number | null;
  passed: boolean | null;
}

const totalOf = ({ scores }: { scores: { parts: Part[] } }) => scores.parts.find(({ key }) => key === 'SKD')?.score;

/** The two traps of the passing grades: a high total that fails, a low TWK that passes. */
export async function basicTest(stage: SelectionStage): Promise<void> {
  const { kenanga, laras, sekar, dimas, maya } = stage.applicants;
  stage.city.setNow(SKD_ANNOUNCING);
  const told = await sheet(
    stage,
    'SKD',
    `Nomor Peserta;TWK;TIU;TKP\n${rowsOf([
      [kenanga, '100;110;190'],
      [laras, '090;110;180'],
      [sekar, '90;110;180'],
      [dimas, '60;120;190'],
      [maya, '40;100;180'],
    ])}`,
  );
  tell(
    stage,
    SKD_ANNOUNCING,
    'officer',
    `imports the file of the basic test as a dry run (${told}); Tri approves it, and only then it counts`,
  );
  const list = await publishedList(stage.asks.approver, stage.campaignId, 'SKD');
  tell(stage, SKD_ANNOUNCING, 'approver', `publishes who goes on to the field test, edition ${list.edition}`);
  const [failed, passed] = [await resultOf(dimas.ask, stage.campaignId, 'SKD'), await resultOf(maya.ask, stage.campaignId, 'SKD')];
  const short = failed.scores.parts.find(({ passed: reached }: Part) => reached === false);
  tell(
    stage,
    SKD_ANNOUNCING,
    'dimas',
    `reads: ${totalOf(failed)} points, but ${short.key} ${short.score} of ${short.least} asked: ${failed.outcome}`,
  );
  tell(stage, SKD_ANNOUNCING, 'maya', `reads: ${totalOf(passed)} points with a TWK of 40: ${passed.outcome}`);
}

export async function fieldTest(stage: SelectionStage): Promise<void> {
  const { kenanga, laras, sekar, maya } = stage.applicants;
  stage.city.setNow(EXAMINED);
  const rows = rowsOf([
    [kenanga, '450'],
    [laras, '420,5'],
    [sekar, '420.50'],
    [maya, 'tidak hadir'],
  ]);
  const told = await sheet(stage, 'SKB', `No. Peserta;SKB\n${rows}`);
  tell(stage, EXAMINED, 'officer', `imports the field test (${told}); Tri approves`);
  stage.city.setNow(FINAL_ANNOUNCING);
  const list = await publishedList(stage.asks.approver, stage.campaignId, 'FINAL');
  const files = new Set(list.formations.map(({ sha256 }: { sha256: string }) => sha256)).size;
  tell(stage, FINAL_ANNOUNCING, 'approver', `publishes the final list: ${files} immutable files, each named by the hash of its bytes`);
  const [first, third] = [await resultOf(kenanga.ask, stage.campaignId, 'FINAL'), await resultOf(sekar.ask, stage.campaignId, 'FINAL')];
  tell(
    stage,
    FINAL_ANNOUNCING,
    'kenanga',
    `reads: rank ${first.rank}, ${first.scores.final} of 100 (400 of 550, 450 of 500): ${first.outcome}`,
  );
  tell(stage, FINAL_ANNOUNCING, 'sekar', `reads: rank ${third.rank}, behind Laras by ${third.decidedBy} alone: ${third.outcome}`);
  const placed = await resultOf(laras.ask, stage.campaignId, 'FINAL');
  tell(
    stage,
    FINAL_ANNOUNCING,
    'laras',
    `reads: rank ${placed.rank}: ${placed.outcome} in the post for graduates with praise, which is empty`,
  );
}

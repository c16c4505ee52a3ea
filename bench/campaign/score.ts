// Tests: the centre's file is brought by one, looked through by another; the first file of each test is wrong and turned down.
import { storeKey } from '../../src/modules/recruitment/scores/rules/score-file.ts';
import type { ScoreStage } from './kinds.ts';
import type { Campaign, Person } from './prepare.ts';
import { announced } from './store.ts';

/** As test centres write: decimal commas, semicolons, names of columns of their own. */
const HEADERS: Record<ScoreStage, string> = {
  SKD: 'No Peserta;Nilai TWK;Nilai TIU;Nilai TKP;Keterangan',
  SKB: 'Nomor Peserta;Nilai SKB;Kehadiran',
  COMPETENCE: 'No Peserta;Teknis;Manajerial dan Sosial Kultural;Wawancara;Keterangan',
};

/** So many points too few. */
const MISRECORDED = 20;

/** Whoever has left does not come. */
function lineOf({ number, skd, skb, competence, left }: Person, stage: ScoreStage): string {
  if (stage === 'COMPETENCE') return competence && !left ? `${number};${Object.values(competence).join(';')};` : `${number};;;;TH`;
  if (stage === 'SKD') return skd && !left ? `${number};${skd.twk};${skd.tiu};${skd.tkp};` : `${number};;;;TH`;
  return skb === null || left ? `${number};;tidak hadir` : `${number};${skb.replace('.', ',')};hadir`;
}

const fileOf = (people: readonly Person[], stage: ScoreStage): string =>
  `${[HEADERS[stage], ...people.map((person) => lineOf(person, stage))].join('\r\n')}\r\n`;

/** As the centre writes the basic test down at first. */
const misread = (person: Person): Person =>
  person.skd && person.misrecorded ? { ...person, skd: { ...person.skd, tkp: person.skd.tkp - MISRECORDED } } : person;

interface Import {
  id: string;
  version: number;
  counts: { scored: number; absent: number; issues: number; missing: number };
}

const IMPORT = 'scoreImport { id version counts { scored absent issues missing } }';

async function proposed(campaign: Campaign, stage: ScoreStage, text: string, at: string, label: string): Promise<Import> {
  const { desk, committee, campaignId, store } = campaign;
  const file = { campaignId, stage, fileName: `${label}.csv`, contentType: 'text/csv', ...announced(text) };
  type Announced = { upload: { documentId: string } };
  const selection = 'upload { documentId }';
  const { upload } = await desk.send<Announced>(committee.secretary, at, `announce ${label}`, 'scoreFileAnnounce', file, selection);
  store.put(storeKey({ campaignId, id: upload.documentId }), text);
  const input = { fileId: upload.documentId };
  const answer = await desk.send<{ scoreImport: Import }>(committee.secretary, at, `propose ${label}`, 'scoreImportPropose', input, IMPORT);
  return answer.scoreImport;
}

/** Whoever takes part must be in the file, scored or absent. */
async function approved(campaign: Campaign, stage: ScoreStage, people: readonly Person[], at: string, label: string): Promise<void> {
  const { desk, committee } = campaign;
  const good = await proposed(campaign, stage, fileOf(people, stage), at, `${stage} ${label}`);
  const { scored, absent, issues, missing } = good.counts;
  if (scored + absent !== people.length || issues > 0 || missing > 0)
    throw new Error(`${stage}: ${people.length} took part, the dry run tells ${JSON.stringify(good.counts)}.`);
  const input = { importId: good.id, expectedVersion: good.version, acceptedIssues: 0 };
  await desk.send(committee.chair, at, `approve ${stage} ${label}`, 'scoreImportApprove', input, 'scoreImport { id }');
}

/** A line twice and a stranger are found in the dry run. */
export async function scores(campaign: Campaign, stage: ScoreStage, people: readonly Person[], at: string): Promise<void> {
  const { desk, committee } = campaign;
  desk.stage(`scores ${stage}`);
  const [first] = people;
  if (!first) throw new Error(`Nobody takes part in the ${stage}.`);
  const told = people.map(misread);
  const wrong = `${fileOf(told, stage)}${lineOf(first, stage)}\r\n${lineOf({ ...first, number: '2026-3374-AAAAAAAA' }, stage)}\r\n`;
  const bad = await proposed(campaign, stage, wrong, at, `${stage} wrong`);
  if (bad.counts.issues !== 3) throw new Error(`${stage}: three lines are wrong, ${bad.counts.issues} were found.`);
  const reason = { importId: bad.id, expectedVersion: bad.version, reason: 'Baris ganda dan nomor asing' };
  await desk.send(committee.chair, at, `reject ${stage}`, 'scoreImportReject', reason, 'scoreImport { id }');
  await approved(campaign, stage, told, at, 'read');
}

/** The whole sheet once more, as it really was. */
export async function rightScores(campaign: Campaign, stage: ScoreStage, people: readonly Person[], at: string): Promise<void> {
  campaign.desk.stage(`scores ${stage}, corrected`);
  await approved(campaign, stage, people, at, 'right');
}

// Scenarios of the mutations of score files and imports.
import { REGION } from '../city.ts';
import { type Campaigning, published } from '../registration.ts';
import {
  announcementOf,
  importScores,
  layPublished,
  type ProposedScores,
  proposedScores,
  SCORE_IMPORT,
  uploadedScores,
} from '../scores.ts';
import type { Scenario, Season } from './stages.ts';

/** Ten people of one formation; each file has somebody unknown in it. */
const NUMBERS = Array.from({ length: 10 }, (_, i) => `2026-3374-AAAA000${i}`);
export const skdFile = (tkp: number): string =>
  ['Nomor Peserta;TWK;TIU;TKP', ...[...NUMBERS, 'X'].map((number, i) => `${number};65;80;${tkp + i}`)].join('\r\n');

/** One campaign serves all scenarios of a city: its basic test is ahead, and a sheet holds. */
const campaigns = new WeakMap<object, Promise<Campaigning>>();
export function testedCampaign(city: Season): Promise<Campaigning> {
  const known = campaigns.get(city.people) ?? tested(city);
  campaigns.set(city.people, known);
  return known;
}

async function tested(city: Season): Promise<Campaigning> {
  const of = await published(city);
  await layPublished(city, REGION, of.campaign.id, 'ADMINISTRATIVE', { [of.formationIds[0] ?? '']: NUMBERS });
  await importScores(city, of, { campaignId: of.campaign.id, stage: 'SKD', csv: skdFile(100) });
  return of;
}

export const proposedIn = (city: Season, { rina, campaign }: Campaigning): Promise<ProposedScores> =>
  proposedScores(city, rina, { campaignId: campaign.id, stage: 'SKD', csv: skdFile(110) });

const deciding = ({ id, version }: ProposedScores) => ({ importId: id, expectedVersion: version });

export const scores: Record<string, Scenario> = {
  scoreFileAnnounce: async (city) => {
    const { rina, campaign } = await testedCampaign(city);
    const input = announcementOf({ campaignId: campaign.id, stage: 'SKD', csv: skdFile(120) });
    return { ask: rina, input, selection: 'upload { documentId method }' };
  },
  scoreImportPropose: async (city) => {
    const { rina, campaign } = await testedCampaign(city);
    const fileId = await uploadedScores(city, rina, { campaignId: campaign.id, stage: 'SKD', csv: skdFile(120) });
    return { ask: rina, input: { fileId }, selection: SCORE_IMPORT };
  },
  scoreImportApprove: async (city) => {
    const of = await testedCampaign(city);
    const made = await proposedIn(city, of);
    return { ask: of.approver, input: { ...deciding(made), acceptedIssues: made.counts.issues }, selection: SCORE_IMPORT };
  },
  scoreImportReject: async (city) => {
    const of = await testedCampaign(city);
    const made = await proposedIn(city, of);
    return { ask: of.approver, input: { ...deciding(made), reason: 'Berkas lama.' }, selection: SCORE_IMPORT };
  },
};

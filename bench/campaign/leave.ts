// Who leaves: disqualified by the secretary and the chair, or by their own wish; and whose points the centre's file has misrecorded.
import type { ListOutcome } from '../../src/modules/recruitment/lists/rules/types.ts';
import { applicant } from './desk.ts';
import type { Leaving } from './people.ts';
import { byNumber, type Campaign, officerOf, type Person } from './prepare.ts';

const EXCLUSION = 'exclusion { id version }';
interface Excluded {
  exclusion: { id: string; version: number };
}

const NOTICES = {
  FALSE_DOCUMENTS: 'Ijazah tidak tercatat di perguruan tinggi.',
  CRIMINAL_CONVICTION: 'Putusan pengadilan sudah berkekuatan tetap.',
};
type Reason = keyof typeof NOTICES;

/** Those of the last list who leave so, and are listed so. */
const leaving = (campaign: Campaign, how: Leaving, outcome: ListOutcome): Person[] => {
  const people = byNumber(campaign);
  const rows = [...(campaign.lists.at(-1)?.rows.values() ?? [])].flat();
  return rows.flatMap((row) => {
    const person = people.get(row.number);
    return row.outcome === outcome && person?.leaves === how ? [person] : [];
  });
};

/** One proposes, another agrees; then they are out. */
async function disqualify(campaign: Campaign, people: readonly Person[], reason: Reason, at: string): Promise<void> {
  const { desk, committee, campaignId } = campaign;
  desk.stage('disqualifications');
  await desk.over(people, async (person) => {
    const input = { campaignId, registrationNumber: person.number, expectedVersion: 0, reason, notice: NOTICES[reason] };
    const name = 'applicationDisqualify';
    const { exclusion } = await desk.send<Excluded>(committee.secretary, at, `disqualify ${person.n}`, name, input, EXCLUSION);
    const of = { exclusionId: exclusion.id, expectedVersion: exclusion.version, agreed: true };
    await desk.send(committee.chair, at, `disqualified ${person.n}`, 'disqualificationDecide', of, EXCLUSION);
    person.left = 'DISQUALIFIED';
  });
}

export const falseDocuments = (campaign: Campaign, at: string): Promise<void> =>
  disqualify(campaign, leaving(campaign, 'FALSE_DOCUMENTS', 'ELIGIBLE'), 'FALSE_DOCUMENTS', at);

/** Found out once they are selected: an edition later others have their posts. How many they are. */
export async function convicted(campaign: Campaign, at: string): Promise<number> {
  const people = leaving(campaign, 'CONVICTED', 'SELECTED');
  await disqualify(campaign, people, 'CRIMINAL_CONVICTION', at);
  return people.length;
}

/** Of those whom the last list lets through. */
export async function withdrawals(campaign: Campaign, outcome: ListOutcome, at: string): Promise<void> {
  const { desk } = campaign;
  desk.stage('withdrawals');
  await desk.over(leaving(campaign, 'WITHDRAWS', outcome), async (person) => {
    const input = { applicationId: person.applicationId, confirm: true };
    await desk.send(applicant(person.n), at, `withdraw ${person.n}`, 'applicationWithdraw', input, EXCLUSION);
    person.left = 'WITHDRAWN';
  });
}

interface Filed {
  objection: { id: string; version: number };
}

/** Whose points were misrecorded says so in time; an officer who has seen nothing of theirs agrees. A right sheet and an edition follow. */
export async function scoreObjections(campaign: Campaign, at: string): Promise<void> {
  const { desk, committee, people } = campaign;
  desk.stage('objections to scores');
  const listed = new Set([...(campaign.lists.at(-1)?.rows.values() ?? [])].flat().map(({ number }) => number));
  const objecting = people.filter(({ number, misrecorded, left }) => misrecorded && left === null && number && listed.has(number));
  await desk.over(objecting, async (person) => {
    const { n, applicationId } = person;
    const input = { applicationId, stage: 'SKD_OBJECTION', ground: 'SCORE_MISRECORDED', text: 'Nilai TKP saya lebih tinggi.' };
    const file = 'selectionObjectionFile';
    const { objection } = await desk.send<Filed>(applicant(n), at, `object to score ${n}`, file, input, 'objection { id version }');
    const of = { objectionId: objection.id, expectedVersion: objection.version, accepted: true, answer: 'Nilai keliru dicatat.' };
    await desk.send(officerOf(committee, person, 3), at, `answer score ${n}`, 'selectionObjectionAnswer', of, 'objection { id }');
  });
}

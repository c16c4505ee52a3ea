// Scenarios of the mutations of panels of the field test.

import { publishedList } from '../lists.ts';
import {
  AFTERWARDS,
  drafted,
  handedIn,
  madePanel,
  officerStep,
  panelInput,
  related,
  scoring,
  type Through,
  throughCampaign,
} from '../panels.ts';
import { done } from '../people.ts';
import { importScores } from '../scores.ts';
import type { Scenario, Season } from './stages.ts';

const PANEL = 'panel { id version status scoreImportId members { employeeId standIn } allowedActions }';
const PARTICIPANT = 'participant { registrationNumber state cardsIn score myCard { version total } allowedActions }';

interface Examining extends Through {
  /** The panel, as officers change it. */
  panel: { panelId: string; expectedVersion: number };
  /** The first participant, as members score them. */
  one: { panelId: string; registrationNumber: string };
}

/** Two members, and whom they examine. */
async function examining(city: Season, size = 1): Promise<Examining> {
  const of = await throughCampaign(city, [{ size }]);
  const { staff, colleague } = city.people;
  const { id: panelId, version } = await madePanel(of.rina, of, [staff, colleague]);
  const one = { panelId, registrationNumber: of.people[0]?.number ?? '' };
  return { ...of, panel: { panelId, expectedVersion: version }, one };
}

/** All cards are in. */
async function scored(city: Season, totals: readonly [number, number] = [71, 80]): Promise<Examining> {
  const made = await examining(city);
  const { staff, colleague } = city.people;
  await handedIn(staff.ask, made.one.panelId, made.one.registrationNumber, totals[0]);
  await handedIn(colleague.ask, made.one.panelId, made.one.registrationNumber, totals[1]);
  return made;
}

export const panels: Record<string, Scenario> = {
  panelCreate: async (city) => {
    const of = await throughCampaign(city, [{ size: 1 }, { size: 1, category: 'DISABILITY' }]);
    const { staff, colleague, superior } = city.people;
    return { ask: of.rina, input: panelInput(of, [staff, colleague, superior]), selection: PANEL };
  },
  panelMemberReplace: async (city) => {
    const { rina, panel } = await examining(city);
    const { staff, superior } = city.people;
    const input = { ...panel, memberId: staff.employeeId, successorId: superior.employeeId, reason: 'Sakit.' };
    return { ask: rina, input, selection: PANEL };
  },
  panelStandInName: async (city) => {
    const { rina, panel, one } = await examining(city);
    await related(city.people.staff.ask, one.panelId, one.registrationNumber);
    const input = { ...panel, ...one, employeeId: city.people.superior.employeeId, reason: 'Penguji berkerabat.' };
    return { ask: rina, input, selection: PANEL };
  },
  panelAttendanceRecord: async (city) => {
    const { rina, panel, one } = await examining(city);
    return { ask: rina, input: { ...panel, ...one, absent: true, reason: 'Tidak datang.' }, selection: PANEL };
  },
  panelRosterRenew: async (city) => {
    const { panel, ...of } = await examining(city, 2);
    const [first, second] = of.people.map(({ number }) => number);
    const csv = `No Peserta;TWK;TIU;TKP\n${first};65;80;200\n${second};60;80;200`;
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKD', csv });
    await publishedList(city, of.approver, of.campaignId, 'SKD', 'Nilai TWK salah dibaca.');
    return { ask: of.rina, input: panel, selection: PANEL };
  },
  panelCardSave: async (city) => {
    const { one } = await examining(city);
    return { ask: city.people.staff.ask, input: { ...one, expectedVersion: 0, scores: scoring(71) }, selection: PARTICIPANT };
  },
  panelCardSubmit: async (city) => {
    const { one } = await examining(city);
    const { staff } = city.people;
    const expectedVersion = await drafted(staff.ask, one.panelId, one.registrationNumber, 71);
    return { ask: staff.ask, input: { ...one, expectedVersion }, selection: PARTICIPANT };
  },
  panelCardDiscuss: async (city) => {
    const { one } = await scored(city, [30, 80]);
    const input = { ...one, expectedVersion: 1, scores: scoring(70), note: 'Sudah dibahas bersama.' };
    return { ask: city.people.staff.ask, input, selection: PARTICIPANT };
  },
  panelConflictDeclare: async (city) => {
    const { one } = await examining(city);
    const { staff } = city.people;
    await drafted(staff.ask, one.panelId, one.registrationNumber, 71);
    return { ask: staff.ask, input: one, selection: PARTICIPANT };
  },
  panelClose: async (city) => {
    const { rina, panel } = await scored(city);
    city.setNow(AFTERWARDS);
    return { ask: rina, input: panel, selection: PANEL };
  },
  panelScoresPropose: async (city) => {
    const { rina, approver, panel } = await scored(city);
    const { scoreImportId, version } = await officerStep(rina, 'panelClose', panel.panelId);
    const reject = { importId: scoreImportId, expectedVersion: 1, reason: 'Tunggu berita acara.' };
    await done(approver, 'scoreImportReject', 'ScoreImportRejectInput', reject, 'scoreImport { id }');
    return { ask: rina, input: { ...panel, expectedVersion: version }, selection: PANEL };
  },
  panelDissolve: async (city) => {
    const { rina, panel } = await examining(city);
    return { ask: rina, input: { ...panel, reason: 'Formulir keliru.' }, selection: PANEL };
  },
};

// Panels through the API: blind cards, talks, absences and relations, and scores that reach the sheet by the way of every file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNik, makeNip } from '../../../src/platform/rules/identifiers.ts';
import type { Ask } from '../../support/city.ts';
import { publishedList } from '../../support/lists.ts';
import { newKey } from '../../support/mutations.ts';
import {
  AFTERWARDS,
  CRITERIA,
  discussed,
  drafted,
  EXAMINING,
  handedIn,
  ledgerOf,
  type MadePanel,
  madePanel,
  officerStep,
  panelAs,
  panelInput,
  participantAs,
  related,
  scoring,
  type Through,
  throughCampaign,
} from '../../support/panels.ts';
import { type Agency, done, type Person, refused, startAgency } from '../../support/people.ts';
import { importScores } from '../../support/scores.ts';
import { applied } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

interface Made extends Through {
  panel: MadePanel;
  /** Registration numbers. */
  numbers: string[];
}

async function made(size: number, members: (keyof Agency['people'])[] = ['staff', 'colleague', 'superior']): Promise<Made> {
  const of = await throughCampaign(city, [{ size }]);
  const panel = await madePanel(
    of.rina,
    of,
    members.map((name) => city.people[name]),
  );
  return { ...of, panel, numbers: of.people.map(({ number }) => number) };
}

const totals = (participant: { cards: { total: number }[] | null }): number[] | null =>
  participant.cards?.map(({ total }) => total) ?? null;

describe('members score blind', () => {
  it('a member who looks before handing in sees how many cards are in, and none of them; afterwards the others’ too', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers } = await made(2);
    const [one = '', other = ''] = numbers;
    expect(await handedIn(colleague.ask, panel.id, one, 80)).toBe('SCORING');
    const before = await participantAs(staff.ask, panel.id, one);
    expect(before).toMatchObject({ state: 'SCORING', cardsAsked: 3, cardsIn: 1, myCard: null, cards: null, score: null });
    // Handed in is what was drafted: nothing is yet.
    expect(before.allowedActions).toEqual(['panelCardSave', 'panelConflictDeclare']);
    await handedIn(staff.ask, panel.id, one, 71);
    const after = await participantAs(staff.ask, panel.id, one);
    expect(totals(after)).toEqual([71, 80]);
    expect(after.myCard).toMatchObject({ total: 71, member: { employeeId: staff.employeeId } });
    expect(after.score).toBeNull();
    expect(await handedIn(superior.ask, panel.id, one, 80)).toBe('COMPLETE');
    expect(await participantAs(colleague.ask, panel.id, one)).toMatchObject({ state: 'COMPLETE', score: '85.56' });
    expect(await participantAs(colleague.ask, panel.id, other)).toMatchObject({ cardsIn: 0, cards: null, score: null });
  });

  it('a draft is saved as often as one likes, and nobody else ever sees it', async () => {
    const { staff, colleague } = city.people;
    const { panel, numbers, rina } = await made(1);
    const [one = ''] = numbers;
    const key = { panelId: panel.id, registrationNumber: one };
    const first = [{ criterionId: '2', points: null, note: 'Tanya lagi.' }];
    await done(staff.ask, 'panelCardSave', { ...key, expectedVersion: 0, scores: first }, 'participant { state }');
    expect(await drafted(staff.ask, panel.id, one, 71, 1)).toBe(2);
    expect(await refused(staff.ask, 'panelCardSave', { ...key, expectedVersion: 1, scores: [] })).toEqual(['VERSION_CONFLICT']);
    expect((await participantAs(staff.ask, panel.id, one)).myCard).toMatchObject({ total: null, scores: scoring(71) });
    await handedIn(colleague.ask, panel.id, one, 80);
    expect(await participantAs(colleague.ask, panel.id, one)).toMatchObject({ cardsIn: 1, cards: [{ total: 80 }] });
    expect(await participantAs(rina, panel.id, one)).toMatchObject({ cardsIn: 1, cards: null, myCard: null });
  });

  it('a card is handed in once, with all points and its notes, within the field test', async () => {
    const { staff } = city.people;
    const { panel, numbers, campaignId, approver } = await made(1);
    const key = { panelId: panel.id, registrationNumber: numbers[0] ?? '' };
    expect(await refused(staff.ask, 'panelCardSubmit', { ...key, expectedVersion: 0 })).toEqual(['REQUIRED', 'REQUIRED', 'REQUIRED']);
    const scores = [
      { criterionId: '1', points: 40 },
      { criterionId: '2', points: 0 },
      { criterionId: '3', points: 5 },
    ];
    await done(staff.ask, 'panelCardSave', { ...key, expectedVersion: 0, scores }, 'participant { state }');
    expect(await refused(staff.ask, 'panelCardSubmit', { ...key, expectedVersion: 1 })).toEqual(['REQUIRED', 'REQUIRED']);
    const wrong = [
      { criterionId: '1', points: 41 },
      { criterionId: 'x', points: 1 },
    ];
    expect(await refused(staff.ask, 'panelCardSave', { ...key, expectedVersion: 1, scores: wrong })).toEqual(['OUT_OF_RANGE', 'NOT_FOUND']);
    await drafted(staff.ask, panel.id, numbers[0] ?? '', 71, 1);
    city.setNow('2026-02-24T17:00:00.000Z');
    expect(await refused(staff.ask, 'panelCardSubmit', { ...key, expectedVersion: 2 })).toEqual(['DEADLINE_PASSED']);
    await extended(approver, campaignId, {});
    expect(await refused(staff.ask, 'panelCardSubmit', { ...key, expectedVersion: 1 })).toEqual(['VERSION_CONFLICT']);
    expect(await refused(staff.ask, 'panelCardSubmit', { ...key, expectedVersion: 2 })).toEqual([]);
    expect(await refused(staff.ask, 'panelCardSubmit', { ...key, expectedVersion: 2 })).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(staff.ask, 'panelCardSave', { ...key, expectedVersion: 0, scores: [] })).toEqual(['TRANSITION_REFUSED']);
  });

  it('a card may come later for a participant for whom the field test was extended, and for nobody else', async () => {
    const { staff } = city.people;
    const { panel, people, campaignId, approver } = await made(2);
    city.setNow('2026-02-24T17:00:00.000Z');
    await extended(approver, campaignId, { applicationId: people[0]?.applicationId });
    expect(await handedIn(staff.ask, panel.id, people[0]?.number ?? '', 71)).toBe('SCORING');
    const late = { panelId: panel.id, registrationNumber: people[1]?.number ?? '', expectedVersion: 0, scores: [] };
    expect(await refused(staff.ask, 'panelCardSave', late)).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-02-19T16:59:59.999Z');
    expect(await refused(staff.ask, 'panelCardSave', late)).toEqual(['NOT_OPEN_YET']);
  });

  it('members who hand in at the same moment do not get in each other’s way', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers } = await made(1);
    const [one = ''] = numbers;
    const members = [staff, colleague, superior];
    for (const { ask } of members) await drafted(ask, panel.id, one, 77);
    const key = { panelId: panel.id, registrationNumber: one, expectedVersion: 1 };
    expect(await Promise.all(members.map(({ ask }) => refused(ask, 'panelCardSubmit', key)))).toEqual([[], [], []]);
    expect(await participantAs(staff.ask, panel.id, one)).toMatchObject({ state: 'COMPLETE', score: '85.56' });
  });
});

const extended = async (approver: Ask, campaignId: string, more: object) => {
  const { data } = await approver('query($id: ID!) { campaign(id: $id) { version } }', { id: campaignId });
  const input = { campaignId, expectedVersion: data.campaign.version, stage: 'SKB', to: '2026-02-26', reason: 'Listrik padam.', ...more };
  await done(approver, 'campaignStageExtend', input, 'campaign { id }');
};

describe('cards that are far apart', () => {
  it('are talked about: each may give one second card, and both are kept', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers, rina } = await made(1);
    const [one = ''] = numbers;
    const given: [Person, number][] = [
      [staff, 61],
      [colleague, 80],
      [superior, 80],
    ];
    for (const [{ ask }, total] of given) await handedIn(ask, panel.id, one, total);
    expect(await participantAs(staff.ask, panel.id, one)).toMatchObject({
      state: 'DISCUSSION',
      score: null,
      allowedActions: ['panelCardDiscuss', 'panelConflictDeclare'],
    });
    expect(await refused(rina, 'panelClose', { panelId: panel.id, expectedVersion: panel.version })).toEqual(['CARDS_MISSING']);
    await discussed(staff.ask, panel.id, one, 70);
    const found = await participantAs(colleague.ask, panel.id, one);
    expect(found).toMatchObject({ state: 'COMPLETE', score: '85.19' });
    expect(found.cards[0]).toMatchObject({ total: 61, discussion: { total: 70, note: 'Sudah dibahas bersama.' } });
    const again = { panelId: panel.id, registrationNumber: one, expectedVersion: 2, note: 'Lagi.' };
    expect(await refused(staff.ask, 'panelCardDiscuss', again)).toEqual(['TRANSITION_REFUSED']);
  });

  it('count as they are once all stand by them', async () => {
    const { staff, colleague } = city.people;
    const { panel, numbers } = await made(1, ['staff', 'colleague']);
    const [one = ''] = numbers;
    await handedIn(staff.ask, panel.id, one, 30);
    const soon = { panelId: panel.id, registrationNumber: one, expectedVersion: 1, note: 'Belum waktunya.' };
    expect(await refused(staff.ask, 'panelCardDiscuss', soon)).toEqual(['TRANSITION_REFUSED']);
    await handedIn(colleague.ask, panel.id, one, 80);
    expect(await refused(staff.ask, 'panelCardDiscuss', { ...soon, note: ' ', scores: [] })).toEqual([
      'REQUIRED',
      'REQUIRED',
      'REQUIRED',
      'REQUIRED',
    ]);
    expect((await discussed(staff.ask, panel.id, one, null)).participant.state).toBe('DISCUSSION');
    expect((await discussed(colleague.ask, panel.id, one, null)).participant.state).toBe('COMPLETE');
    expect((await participantAs(staff.ask, panel.id, one)).score).toBe('61.11');
  });
});

describe('somebody who did not come', () => {
  it('is absent, which is not 0: no card is asked, and the sheet says absent', async () => {
    const { staff, colleague } = city.people;
    const { panel, numbers, rina, approver, formationIds } = await made(2, ['staff', 'colleague']);
    const [one = '', gone = ''] = numbers;
    for (const { ask } of [staff, colleague]) await handedIn(ask, panel.id, one, 45);
    const reason = 'Tidak datang sampai sesi selesai.';
    await officerStep(rina, 'panelAttendanceRecord', panel.id, { registrationNumber: gone, absent: true, reason });
    expect(await participantAs(staff.ask, panel.id, gone)).toMatchObject({
      state: 'ABSENT',
      absence: { reason },
      allowedActions: ['panelConflictDeclare'],
    });
    const late = { panelId: panel.id, registrationNumber: gone, expectedVersion: 0, scores: [] };
    expect(await refused(staff.ask, 'panelCardSave', late)).toEqual(['TRANSITION_REFUSED']);
    const { version } = await panelAs(rina, panel.id, 'version');
    const seen = { panelId: panel.id, expectedVersion: version, registrationNumber: one, absent: true, reason };
    expect(await refused(rina, 'panelAttendanceRecord', seen)).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(rina, 'panelAttendanceRecord', { ...seen, registrationNumber: 'X' })).toEqual(['NOT_FOUND']);
    const { scoreImportId } = await officerStep(rina, 'panelClose', panel.id);
    expect(await sheetOf(approver, scoreImportId, formationIds[0] ?? '')).toEqual({ [one]: '50', [gone]: null });
  });

  it('and did after all is examined', async () => {
    const { staff } = city.people;
    const { panel, numbers, rina } = await made(1, ['staff', 'colleague']);
    const of = { registrationNumber: numbers[0] ?? '', reason: 'Salah catat.' };
    await officerStep(rina, 'panelAttendanceRecord', panel.id, { ...of, absent: true });
    await officerStep(rina, 'panelAttendanceRecord', panel.id, { ...of, absent: false });
    expect(await participantAs(staff.ask, panel.id, of.registrationNumber)).toMatchObject({ state: 'SCORING', absence: null });
    expect(await handedIn(staff.ask, panel.id, of.registrationNumber, 50)).toBe('SCORING');
  });
});

/** Score by registration number on the sheet an import makes; null = absent. */
async function sheetOf(ask: Ask, id: string, formationId: string): Promise<Record<string, string | null>> {
  const query = `query($id: ID!, $of: ID!) { scoreImport(id: $id) {
    rows(formationId: $of, first: 100) { edges { node { registrationNumber scores { parts { score } } } } } } }`;
  const { data } = await ask(query, { id, of: formationId });
  type Edge = { node: { registrationNumber: string; scores: { parts: { score: string }[] } } };
  return Object.fromEntries(
    data.scoreImport.rows.edges.map(({ node }: Edge) => [node.registrationNumber, node.scores.parts[0]?.score ?? null]),
  );
}

describe('a relative', () => {
  it('gives no card and is told nothing; where too few are left another member is named, and meets that participant alone', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers, rina } = await made(2, ['staff', 'colleague']);
    const [one = '', other = ''] = numbers;
    await handedIn(colleague.ask, panel.id, one, 80);
    await drafted(staff.ask, panel.id, one, 20);
    await related(staff.ask, panel.id, one);
    expect(await participantAs(staff.ask, panel.id, one)).toMatchObject({
      state: 'EXCUSED',
      cards: null,
      myCard: null,
      score: null,
      allowedActions: [],
    });
    const key = { panelId: panel.id, registrationNumber: one };
    expect(await refused(staff.ask, 'panelCardSave', { ...key, expectedVersion: 0, scores: [] })).toEqual(['OWN_CASE']);
    expect(await refused(staff.ask, 'panelConflictDeclare', key)).toEqual(['OWN_CASE']);
    expect(await participantAs(rina, panel.id, one)).toMatchObject({
      state: 'STAND_IN_NEEDED',
      allowedActions: ['panelStandInName'],
    });
    expect(await refused(rina, 'panelClose', { panelId: panel.id, expectedVersion: panel.version })).toEqual(['CARDS_MISSING']);
    const named = { registrationNumber: one, employeeId: superior.employeeId, reason: 'Penguji berkerabat.' };
    expect(await refused(rina, 'panelStandInName', { ...named, panelId: panel.id, expectedVersion: 1, registrationNumber: other })).toEqual(
      ['TRANSITION_REFUSED'],
    );
    await officerStep(rina, 'panelStandInName', panel.id, named);
    const mine = await panelAs(
      superior.ask,
      panel.id,
      'participants(first: 10) { edges { node { registrationNumber } } } progress { participants }',
    );
    expect(mine).toEqual({ participants: { edges: [{ node: { registrationNumber: one } }] }, progress: { participants: 1 } });
    expect(await participantAs(superior.ask, panel.id, other)).toBeNull();
    const unmet = { panelId: panel.id, registrationNumber: other, expectedVersion: 0, scores: [] };
    expect(await refused(superior.ask, 'panelCardSave', unmet)).toEqual(['NOT_FOUND']);
    expect(await handedIn(superior.ask, panel.id, one, 82)).toBe('COMPLETE');
    expect((await participantAs(superior.ask, panel.id, one)).score).toBe('90.00');
  });

  it('who says so after the own card is in takes it out of the score; it is kept and set aside', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers, rina } = await made(1);
    const [one = ''] = numbers;
    for (const { ask } of [staff, colleague, superior]) await handedIn(ask, panel.id, one, 80);
    await related(staff.ask, panel.id, one);
    expect(await participantAs(staff.ask, panel.id, one)).toMatchObject({ state: 'EXCUSED', cards: null });
    expect(await participantAs(colleague.ask, panel.id, one)).toMatchObject({ cardsAsked: 2, cards: [{ total: 80 }, { total: 80 }] });
    await officerStep(rina, 'panelClose', panel.id);
    expect((await participantAs(rina, panel.id, one)).cards).toMatchObject([
      { counts: true },
      { counts: true },
      { counts: false, total: 80 },
    ]);
    expect(await participantAs(staff.ask, panel.id, one)).toMatchObject({ state: 'EXCUSED', cards: null, score: null });
  });
});

describe('a member who falls ill', () => {
  it('is replaced: cards that were in stay, all others are asked of the successor, who sees none of the old ones', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers, rina } = await made(2, ['staff', 'colleague']);
    const [one = '', other = ''] = numbers;
    await handedIn(staff.ask, panel.id, one, 71);
    await drafted(staff.ask, panel.id, other, 40);
    const replace = { memberId: staff.employeeId, successorId: superior.employeeId, reason: 'Sakit.' };
    await officerStep(rina, 'panelMemberReplace', panel.id, replace);
    expect(await panelAs(staff.ask, panel.id, 'id')).toBeNull();
    expect(await mine(staff.ask)).not.toContain(panel.id);
    expect(await mine(superior.ask)).toContain(panel.id);
    const key = { panelId: panel.id, registrationNumber: other, expectedVersion: 1 };
    expect(await refused(staff.ask, 'panelCardSubmit', key)).toEqual(['NOT_FOUND']);
    expect(await participantAs(superior.ask, panel.id, one)).toMatchObject({ state: 'EXCUSED', cards: null });
    expect(await participantAs(superior.ask, panel.id, other)).toMatchObject({ myCard: null, cardsIn: 0 });
    await handedIn(colleague.ask, panel.id, one, 73);
    expect(await participantAs(colleague.ask, panel.id, one)).toMatchObject({ state: 'COMPLETE', cards: [{ total: 71 }, { total: 73 }] });
    const version = (await panelAs(rina, panel.id, 'version')).version;
    const back = {
      panelId: panel.id,
      expectedVersion: version,
      memberId: superior.employeeId,
      successorId: staff.employeeId,
      reason: 'Sembuh.',
    };
    expect(await refused(rina, 'panelMemberReplace', back)).toEqual(['ALREADY_EXISTS']);
  });
});

async function mine(ask: Ask): Promise<string[]> {
  const { data } = await ask('{ myPanels(first: 100) { edges { node { id } } } }');
  return data.myPanels.edges.map(({ node }: { node: { id: string } }) => node.id);
}

describe('closing', () => {
  it('is refused while cards are missing; then the scores are proposed, exact to the end, and a second person approves them as any file', async () => {
    const { staff, colleague, superior } = city.people;
    const { panel, numbers, rina, budi, approver, formationIds, campaignId } = await made(2);
    const [one = '', other = ''] = numbers;
    for (const [{ ask }, total] of [
      [staff, 71],
      [colleague, 80],
      [superior, 80],
    ] as const)
      await handedIn(ask, panel.id, one, total);
    await handedIn(staff.ask, panel.id, other, 88);
    await handedIn(colleague.ask, panel.id, other, 89);
    const close = { panelId: panel.id, expectedVersion: panel.version };
    expect(await refused(rina, 'panelClose', close)).toEqual(['CARDS_MISSING']);
    expect(await refused(staff.ask, 'panelClose', close)).toEqual(['!FORBIDDEN']);
    await handedIn(superior.ask, panel.id, other, 89);
    const asMember = await city.login({ sub: 'petugas-penguji', roles: ['RECRUITMENT_OFFICER', 'EMPLOYEE'], employeeId: staff.employeeId });
    expect(await refused(asMember, 'panelClose', close)).toEqual(['OWN_CASE']);
    expect(await refused(rina, 'panelClose', { ...close, expectedVersion: 9 })).toEqual(['VERSION_CONFLICT']);
    const { scoreImportId, status } = await officerStep(rina, 'panelClose', panel.id);
    expect(status).toBe('CLOSED');
    const fields = 'id version status source allowedActions counts { lines scored absent issues added missing }';
    const proposed = (await approver(`query($id: ID!) { scoreImport(id: $id) { ${fields} } }`, { id: scoreImportId })).data.scoreImport;
    expect(proposed).toMatchObject({ status: 'PROPOSED', source: 'PANEL', allowedActions: ['scoreImportApprove', 'scoreImportReject'] });
    expect(proposed.counts).toEqual({ lines: 2, scored: 2, absent: 0, issues: 0, added: 2, missing: 0 });
    const decide = { importId: scoreImportId, expectedVersion: proposed.version, acceptedIssues: 0 };
    const both = await city.login({ sub: 'pansel-rina', roles: ['RECRUITMENT_APPROVER'] });
    expect(await refused(both, 'scoreImportApprove', decide)).toEqual(['OWN_CASE']);
    const member = await city.login({
      sub: 'ketua-penguji',
      roles: ['RECRUITMENT_APPROVER', 'EMPLOYEE'],
      employeeId: colleague.employeeId,
    });
    expect(await refused(member, 'scoreImportApprove', decide)).toEqual(['OWN_CASE']);
    expect(await refused(approver, 'scoreImportApprove', decide)).toEqual([]);
    // 231 and 266 of 270, of 100: 85.555… and 98.518….
    expect(await sheetOf(budi, scoreImportId, formationIds[0] ?? '')).toEqual({ [one]: '85.56', [other]: '98.52' });
    city.setNow('2026-02-27T02:00:00.000Z');
    const csv = `No Peserta;SKB\n${one};400\n${other};410`;
    await importScores(city, { rina, budi, approver }, { campaignId, stage: 'SKB', csv });
    expect((await publishedList(approver, campaignId, 'FINAL')).stage).toBe('FINAL');
    city.setNow(EXAMINING);
    expect(await refused(rina, 'panelClose', { ...close, expectedVersion: 2 })).toEqual(['TRANSITION_REFUSED']);
    const answer = { panelId: panel.id, registrationNumber: one };
    expect(await refused(staff.ask, 'panelConflictDeclare', answer)).toEqual(['TRANSITION_REFUSED']);
  });

  it('proposes again what was rejected or overtaken, and not what stands', async () => {
    const { staff, colleague } = city.people;
    const first = await made(1, ['staff', 'colleague']);
    const { rina, approver, panel, numbers, formationIds } = first;
    for (const { ask } of [staff, colleague]) await handedIn(ask, panel.id, numbers[0] ?? '', 45);
    const { scoreImportId, version } = await officerStep(rina, 'panelClose', panel.id);
    const again = { panelId: panel.id, expectedVersion: version };
    expect(await refused(rina, 'panelScoresPropose', again)).toEqual(['TRANSITION_REFUSED']);
    const reject = { importId: scoreImportId, expectedVersion: 1, reason: 'Tunggu berita acara.' };
    await done(approver, 'scoreImportReject', reject, 'scoreImport { status }');
    const second = await officerStep(rina, 'panelScoresPropose', panel.id);
    expect(second.scoreImportId).not.toBe(scoreImportId);
    const file = { campaignId: first.campaignId, stage: 'SKB_ADDITIONAL', csv: `No Peserta;Tes Praktik\n${numbers[0]};1` } as const;
    await importScores(city, first, file);
    const third = await officerStep(rina, 'panelScoresPropose', panel.id);
    expect(await sheetOf(approver, third.scoreImportId, formationIds[0] ?? '')).toEqual({ [numbers[0] ?? '']: '50' });
  });

  it('opens every card to the committee, and shows an auditor none before', async () => {
    const { staff, colleague, auditor } = city.people;
    const { rina, approver, panel, numbers } = await made(1, ['staff', 'colleague']);
    const [one = ''] = numbers;
    for (const { ask } of [staff, colleague]) await handedIn(ask, panel.id, one, 45);
    const committee = [rina, approver, auditor.ask];
    for (const ask of committee) expect(await participantAs(ask, panel.id, one)).toMatchObject({ cardsIn: 2, cards: null, score: null });
    await officerStep(rina, 'panelClose', panel.id);
    for (const ask of committee)
      expect(await participantAs(ask, panel.id, one)).toMatchObject({ cards: [{ total: 45 }, { total: 45 }], score: '50.00' });
  });
});

describe('a panel', () => {
  it('examines those whom the list lets through, by number and name, whatever posts they compete for', async () => {
    const of = await throughCampaign(city, [{ size: 2 }, { size: 1, category: 'DISABILITY' }]);
    const { staff, colleague } = city.people;
    const panel = await madePanel(of.rina, of, [staff, colleague]);
    const fields = 'positionTitle formationIds scoreImportId participants(first: 100) { edges { node { registrationNumber name } } }';
    const seen = await panelAs(staff.ask, panel.id, fields);
    expect(seen.participants.edges.map(({ node }: { node: { registrationNumber: string } }) => node.registrationNumber)).toEqual(
      of.people.map(({ number }) => number),
    );
    expect(seen.participants.edges[0].node.name).toMatch(/^Pendaftar \d+$/);
    expect(seen).toMatchObject({ positionTitle: 'Pranata Komputer Ahli Pertama', formationIds: null, scoreImportId: null });
    expect((await panelAs(of.rina, panel.id, fields)).formationIds).toEqual(of.formationIds);
    const names = await panelAs(staff.ask, panel.id, 'participants(first: 1) { edges { node { name } } }');
    city.setNow('2026-07-28T16:59:59.999Z');
    expect(await panelAs(staff.ask, panel.id, 'participants(first: 1) { edges { node { name } } }')).toEqual(names);
    city.setNow('2026-07-29T17:00:00.000Z');
    expect(await panelAs(staff.ask, panel.id, 'participants(first: 1) { edges { node { name } } }')).toEqual({
      participants: { edges: [{ node: { name: null } }] },
    });
  });

  it('is one for certain posts, until it is dissolved, which it is before the first card or not at all', async () => {
    const of = await throughCampaign(city, [{ size: 1 }]);
    const { staff, colleague } = city.people;
    const first = await madePanel(of.rina, of, [staff, colleague]);
    expect(await refused(of.budi, 'panelCreate', panelInput(of, [staff, colleague]))).toEqual(['ALREADY_EXISTS']);
    expect(await officerStep(of.rina, 'panelDissolve', first.id, { reason: 'Formulir keliru.' })).toMatchObject({ status: 'DISSOLVED' });
    const second = await madePanel(of.budi, of, [staff, colleague]);
    await handedIn(staff.ask, second.id, of.people[0]?.number ?? '', 50);
    const late = { panelId: second.id, expectedVersion: second.version, reason: 'Keliru.' };
    expect(await refused(of.rina, 'panelDissolve', late)).toEqual(['TRANSITION_REFUSED']);
  });

  it('is not made before the list is published, nor with what its rules forbid, and is told all at once', async () => {
    const { staff, colleague, stranger } = city.people;
    const of = await throughCampaign(city, [{ size: 1 }]);
    const input = panelInput(of, [staff, stranger]);
    const wrong = {
      ...input,
      title: ' ',
      formationIds: [...of.formationIds, 'frm_000000000000000000000000'],
      criteria: CRITERIA.slice(0, 0),
    };
    expect(await refused(of.rina, 'panelCreate', wrong)).toEqual(['REQUIRED', 'NOT_FOUND', 'NOT_FOUND', 'OUT_OF_RANGE']);
    const other = await throughCampaign(city, [{ size: 1 }]);
    const mixed = { ...input, memberIds: [staff.employeeId, colleague.employeeId], formationIds: other.formationIds };
    expect(await refused(of.rina, 'panelCreate', mixed)).toEqual(['NOT_FOUND']);
    const asMember = await city.login({ sub: 'petugas-penguji', roles: ['RECRUITMENT_OFFICER', 'EMPLOYEE'], employeeId: staff.employeeId });
    expect(await refused(asMember, 'panelCreate', panelInput(of, [staff, colleague]))).toEqual(['OWN_CASE']);
  });

  it('has no member who competes in the same campaign, as far as the NIK on record tells', async () => {
    const { staff, superior } = city.people;
    const of = await throughCampaign(city, [{ size: 1 }]);
    const born = { birthDate: '1996-04-12', sex: 'FEMALE' } as const;
    const nik = makeNik({ ...born, district: '33.74.10', serial: 9001 });
    const assignment = { positionId: staff.positionId, supervisorId: superior.employeeId, validFrom: '2024-01-01' };
    const who = { name: 'Tiara Ayu', kind: 'PNS', ...born, grade: 'III/a', nik, assignment };
    const identifier = makeNip({ ...born, appointedIn: '2020-03', serial: 901 });
    const { employee } = await done(city.setup, 'employeeCreate', { ...who, identifier }, 'employee { id }');
    await applied(city, { ...of, formationId: of.formationIds[0] ?? '' }, { nik, ...born });
    city.setNow(EXAMINING);
    const input = { ...panelInput(of, [staff]), memberIds: [staff.employeeId, employee.id] };
    expect(await refused(of.rina, 'panelCreate', input)).toEqual(['OWN_CASE']);
    const other = await throughCampaign(city, [{ size: 1 }]);
    expect(await refused(other.rina, 'panelCreate', { ...input, campaignId: other.campaignId, formationIds: other.formationIds })).toEqual(
      [],
    );
  });

  it('takes over whom a list that was published anew lets through, and is not closed before', async () => {
    const { staff, colleague } = city.people;
    const { rina, approver, panel, numbers, campaignId, formationIds } = await made(2, ['staff', 'colleague']);
    const [one = '', gone = ''] = numbers;
    for (const { ask } of [staff, colleague]) await handedIn(ask, panel.id, one, 45);
    const none = { panelId: panel.id, expectedVersion: panel.version };
    expect(await refused(rina, 'panelRosterRenew', none)).toEqual(['TRANSITION_REFUSED']);
    const publish = async (tiu: number, why: string) => {
      const csv = `No Peserta;TWK;TIU;TKP\n${one};65;80;200\n${gone};65;${tiu};200`;
      await importScores(city, { rina, budi: rina, approver }, { campaignId, stage: 'SKD', csv });
      await publishedList(approver, campaignId, 'SKD', why);
    };
    await publish(75, 'Nilai TIU salah dibaca.');
    expect(await refused(rina, 'panelClose', none)).toEqual(['RESULT_CHANGED']);
    await officerStep(rina, 'panelRosterRenew', panel.id);
    expect(await participantAs(staff.ask, panel.id, gone)).toBeNull();
    expect((await officerStep(rina, 'panelClose', panel.id)).status).toBe('CLOSED');
    await publish(80, 'Nilai TIU ternyata benar.');
    expect((await officerStep(rina, 'panelRosterRenew', panel.id)).status).toBe('OPEN');
    expect(await participantAs(rina, panel.id, one)).toMatchObject({ state: 'COMPLETE', cards: null });
    for (const { ask } of [staff, colleague]) await handedIn(ask, panel.id, gone, 54);
    const { scoreImportId } = await officerStep(rina, 'panelClose', panel.id);
    expect(await sheetOf(approver, scoreImportId, formationIds[0] ?? '')).toEqual({ [one]: '50', [gone]: '60' });
  });
});

describe('everybody else', () => {
  it('finds no panel: a stranger, another region, the staffing agency, an applicant, also the one examined', async () => {
    const { panel, people, campaignId } = await made(1, ['staff', 'colleague']);
    const number = people[0]?.number ?? '';
    const abroad = await city.login({
      sub: 'pansel-luar',
      roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'AUDITOR'],
      region: '33.22',
    });
    for (const ask of [city.people.stranger.ask, city.people.hr.ask, city.people.superior2.ask, abroad]) {
      expect(await panelAs(ask, panel.id, 'title')).toBeNull();
      expect((await ask('query($id: ID!) { node(id: $id) { id } }', { id: panel.id })).data.node).toBeNull();
    }
    expect((await abroad(`{ panels(campaignId: "${campaignId}", first: 10) { edges { node { id } } } }`)).data.panels.edges).toEqual([]);
    expect(await refused(abroad, 'panelClose', { panelId: panel.id, expectedVersion: 1 })).toEqual(['NOT_FOUND']);
    const applicant = people[0]?.ask as Ask;
    for (const ask of [applicant, city.nobody]) {
      const { errors } = await ask('query($id: ID!) { panel(id: $id) { title } }', { id: panel.id });
      expect(errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
    const submit = { panelId: panel.id, registrationNumber: number, expectedVersion: 0 };
    expect(await refused(city.people.superior2.ask, 'panelCardSubmit', submit)).toEqual(['NOT_FOUND']);
    expect(await refused(city.people.auditor.ask, 'panelCardSubmit', submit)).toEqual(['FORBIDDEN']);
  });

  it('reads nothing of cards in the history either', async () => {
    const { panel, numbers, rina } = await made(1, ['staff', 'colleague']);
    const { staff, auditor } = city.people;
    await handedIn(staff.ask, panel.id, numbers[0] ?? '', 71);
    const subject = ledgerOf(panel.id, staff.employeeId);
    const trail = 'query($id: ID!) { auditTrail(subject: $id, first: 10) { edges { node { operation detail } } } }';
    const told = await Promise.all([subject, `${subject}|CARD#${numbers[0]}`].map((id) => auditor.ask(trail, { id })));
    const text = JSON.stringify(told.map(({ data }) => data));
    expect(text).toContain('panelCardSubmit');
    expect(text).not.toMatch(/71|points|scores|note/);
    expect((await panelAs(rina, panel.id, 'progress { cardsIn cardsAsked states { state count } }')).progress).toEqual({
      cardsIn: 1,
      cardsAsked: 2,
      states: [{ state: 'SCORING', count: 1 }],
    });
  });
});

describe('at the same moment', () => {
  it('a participant is recorded as absent or a card comes in, never both', async () => {
    const { staff } = city.people;
    const { panel, people, rina } = await made(4, ['staff', 'colleague']);
    for (const { number } of people) {
      const expectedVersion = await drafted(staff.ask, panel.id, number, 71);
      const { version } = await panelAs(rina, panel.id, 'version');
      const of = { panelId: panel.id, registrationNumber: number };
      const both = await Promise.all([
        refused(rina, 'panelAttendanceRecord', { ...of, expectedVersion: version, absent: true, reason: 'Tidak datang.' }),
        refused(staff.ask, 'panelCardSubmit', { ...of, expectedVersion }),
      ]);
      expect(both.flat()).toEqual(['TRANSITION_REFUSED']);
      const { state, cardsIn } = await participantAs(rina, panel.id, number);
      expect([state, cardsIn]).toEqual(both[0]?.length === 0 ? ['ABSENT', 0] : ['SCORING', 1]);
    }
  });

  it('the last card comes in before the panel is closed, or the panel is not closed', async () => {
    const { staff, colleague } = city.people;
    const { panel, numbers, rina } = await made(1, ['staff', 'colleague']);
    const [one = ''] = numbers;
    await handedIn(colleague.ask, panel.id, one, 80);
    const expectedVersion = await drafted(staff.ask, panel.id, one, 71);
    const [submitted, closed] = await Promise.all([
      refused(staff.ask, 'panelCardSubmit', { panelId: panel.id, registrationNumber: one, expectedVersion }),
      refused(rina, 'panelClose', { panelId: panel.id, expectedVersion: panel.version }),
    ]);
    expect(submitted).toEqual([]);
    expect([[], ['CARDS_MISSING']]).toContainEqual(closed);
    expect(await panelAs(rina, panel.id, 'status')).toEqual({ status: closed.length === 0 ? 'CLOSED' : 'OPEN' });
  });
});

describe('a request sent twice', () => {
  it('hands in one card', async () => {
    const { panel, numbers } = await made(1, ['staff', 'colleague']);
    const { staff } = city.people;
    const [one = ''] = numbers;
    const expectedVersion = await drafted(staff.ask, panel.id, one, 71);
    const input = { idempotencyKey: newKey(), panelId: panel.id, registrationNumber: one, expectedVersion };
    expect([await refused(staff.ask, 'panelCardSubmit', input), await refused(staff.ask, 'panelCardSubmit', input)]).toEqual([[], []]);
    city.setNow(AFTERWARDS);
    expect(await participantAs(staff.ask, panel.id, one)).toMatchObject({ cardsIn: 1 });
  });
});

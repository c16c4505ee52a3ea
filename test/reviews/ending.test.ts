// A 360-degree round whose groups are too small, or that ends before its time, as a whole or for one person.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, published, scored, submit } from '../support/answers.ts';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Person, refused } from '../support/people.ts';
import {
  answering,
  asPeers,
  decline,
  enrol,
  enrolled,
  invitationIn,
  launchedRound,
  ofRound,
  ofSubject,
  roundStep,
  subjectStep,
  type Versioned,
} from '../support/reviews.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { hired, section, seenBy } from '../support/sections.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const hr = (): Ask => city.people.hr.ask;

describe('a group that cannot reach the threshold', () => {
  const shown = async (round: Versioned, rater: Person): Promise<boolean> => {
    const { id } = await invitationIn(round, rater);
    return (await rater.ask('query($id: ID!) { reviewInvitation(id: $id) { canBeShown } }', { id })).data.reviewInvitation.canBeShown;
  };

  it('is told in words, in both languages, without who or how many; and the same words serve a group of one and of two', async () => {
    const stage = await section(city);
    const report = await hired(city, stage.unitId, stage.person);
    const groups = ['PEER', 'SUBORDINATE'].map((group) => ({ group, least: 0, most: 4 }));
    const round = await launchedRound(hr(), city.units.diskominfo, { groups });
    const enrolment = await enrol(hr(), round, stage.person.employeeId);
    const asked = { raters: [...asPeers(stage.peers.slice(0, 2)), { employeeId: report.employeeId, group: 'SUBORDINATE' }] };
    const proposed = await subjectStep(stage.person.ask, 'reviewNominate', enrolment, asked);
    await subjectStep(stage.head.ask, 'reviewApproveRaters', proposed);
    const notice = async (rater: Person, language: string): Promise<string> => {
      const { id } = await invitationIn(round, rater);
      const query = 'query($id: ID!) { reviewInvitation(id: $id) { notice } }';
      return (await rater.ask(query, { id }, { 'accept-language': language })).data.reviewInvitation.notice;
    };
    const [peer] = stage.peers as [Person];
    expect(await notice(report, 'en')).toBe(
      'Your scores and comments are shown, without names, only if at least 3 people of your group answer. ' +
        'Too few are asked for that as it stands: unless this changes, your answers are shown to nobody.',
    );
    expect(await notice(report, 'id')).toContain(
      'jika sedikitnya 3 orang dari kelompok Anda mengisi. Penilai yang diminta saat ini belum cukup',
    );
    for (const language of ['id', 'en']) expect(await notice(peer, language)).toBe(await notice(report, language));
    expect(await notice(stage.head, 'en')).toBe('Your answers are shown with your name.');
  });

  it('is told to its raters before they write, and the numbers asked to everybody who sees the review', async () => {
    const stage = await section(city);
    const report = await hired(city, stage.unitId, stage.person);
    const round = await launchedRound(hr(), city.units.diskominfo, {
      groups: ['PEER', 'SUBORDINATE'].map((group) => ({ group, least: 0, most: 4 })),
    });
    const enrolment = await enrol(hr(), round, stage.person.employeeId);
    const asked = { raters: [...asPeers(stage.peers.slice(0, 3)), { employeeId: report.employeeId, group: 'SUBORDINATE' }] };
    const proposed = await subjectStep(stage.person.ask, 'reviewNominate', enrolment, asked);
    const subject = await subjectStep(stage.head.ask, 'reviewApproveRaters', proposed);
    const [one, other] = stage.peers as [Person, Person];
    expect(await Promise.all([shown(round, one), shown(round, report), shown(round, stage.person), shown(round, stage.head)])).toEqual([
      true,
      false,
      true,
      true,
    ]);
    for (const who of [stage.person, city.people.hr, stage.head])
      expect((await seenBy(who, subject.id, 'asked { group asked }')).asked).toEqual([
        { group: 'PEER', asked: 3 },
        { group: 'SUBORDINATE', asked: 1 },
      ]);
    await decline(round, other);
    expect(await shown(round, one)).toBe(false);
    await subjectStep(stage.head.ask, 'reviewReplaceRater', subject, {
      declinedId: other.employeeId,
      employeeId: stage.peers[3]?.employeeId,
    });
    expect(await shown(round, one)).toBe(true);
  });
});

describe('ending before its time', () => {
  it('a round: with a reason that everybody reads; invitations end, and nothing is published', async () => {
    city.setNow(PLANNING_DAY);
    const { round, subject, person, peers } = await answering(city);
    const [one, other] = peers as [Person, Person];
    await submit(round, one);
    const { id: invitationId } = await invitationIn(round, other);
    const cancelled = await roundStep(hr(), 'reviewRoundCancel', round, { reason: 'Unit yang salah' });
    const { data } = await one.ask('query($id: ID!) { reviewRound(id: $id) { status cancelledReason allowedActions } }', round);
    expect(data.reviewRound).toEqual({ status: 'CANCELLED', cancelledReason: 'Unit yang salah', allowedActions: [] });
    expect(await seenBy(person, subject.id, 'status allowedActions deadlineAt')).toEqual({
      status: 'CANCELLED',
      allowedActions: [],
      deadlineAt: null,
    });
    const late = { invitationId, expectedVersion: 0, scores: scored('ONE') };
    expect(await refused(other.ask, 'reviewSubmit', late)).toEqual(['TRANSITION_REFUSED']);
    const state = 'query($id: ID!) { reviewInvitation(id: $id) { state allowedActions } }';
    expect((await other.ask(state, { id: invitationId })).data.reviewInvitation).toEqual({ state: 'ENDED', allowedActions: [] });
    city.setNow('2026-02-01T02:00:00.000Z');
    expect(await refused(hr(), 'reviewClose', ofRound(cancelled))).toEqual(['TRANSITION_REFUSED']);
    expect((await published(hr(), { round, subject }))[0].userErrors).toEqual([{ code: 'TRANSITION_REFUSED', field: ['subjectId'] }]);
    expect(await refused(hr(), 'reviewRoundCancel', ofRound(cancelled, { reason: 'x' }))).toEqual(['TRANSITION_REFUSED']);
  });

  it('somebody’s place: invitations end, raters are free again, and nothing is published', async () => {
    city.setNow(PLANNING_DAY);
    const { round, subject, person, peers } = await answering(city, { loadCap: 1 });
    const [one, other] = peers as [Person, Person];
    await submit(round, one);
    const { id: invitationId } = await invitationIn(round, other);
    const out = await subjectStep(hr(), 'reviewSubjectWithdraw', subject, { reason: 'Pindah instansi' });
    expect(await seenBy(person, subject.id, 'status withdrawnReason allowedActions')).toEqual({
      status: 'WITHDRAWN',
      withdrawnReason: 'Pindah instansi',
      allowedActions: [],
    });
    const late = { invitationId, expectedVersion: 0, scores: scored('ONE') };
    expect(await refused(other.ask, 'reviewSubmit', late)).toEqual(['TRANSITION_REFUSED']);
    const next = await newcomer(city);
    const proposal = await subjectStep(next.ask, 'reviewNominate', await enrol(hr(), round, next.employeeId), { raters: asPeers(peers) });
    await subjectStep(city.people.superior.ask, 'reviewApproveRaters', proposal);
    await closed(city.setNow, hr(), round);
    expect((await published(hr(), { round, subject: out }))[0].userErrors).toEqual([{ code: 'TRANSITION_REFUSED', field: ['subjectId'] }]);
  });

  it('an enrolment by mistake: who was not asked about yet may be enrolled again, who was may not', async () => {
    city.setNow(PLANNING_DAY);
    const { round, person, subject, peers } = await enrolled(city);
    await subjectStep(hr(), 'reviewSubjectWithdraw', subject, { reason: 'Salah orang' });
    const again = await enrol(hr(), round, person.employeeId);
    expect(again.id).toBe(subject.id);
    const proposed = await subjectStep(person.ask, 'reviewNominate', again, { raters: asPeers(peers) });
    const approved = await subjectStep(city.people.superior.ask, 'reviewApproveRaters', proposed);
    await subjectStep(hr(), 'reviewSubjectWithdraw', approved, { reason: 'Salah orang' });
    const query = 'mutation($input: ReviewEnrolManyInput!) { reviewEnrolMany(input: $input) { outcomes { userErrors { code } } } }';
    const input = { idempotencyKey: newKey(), roundId: round.id, employeeIds: [person.employeeId] };
    expect((await hr()(query, { input })).data.reviewEnrolMany.outcomes).toEqual([{ userErrors: [{ code: 'ALREADY_EXISTS' }] }]);
  });

  it('not by oneself, and not after publication', async () => {
    city.setNow(PLANNING_DAY);
    const round = await launchedRound(hr(), city.units.bkpp);
    const own = await enrol(city.setup, round, city.people.hr.employeeId);
    const take = (subject: Versioned) => refused(hr(), 'reviewSubjectWithdraw', ofSubject(subject, { reason: 'x' }));
    expect(await take(own)).toEqual(['OWN_CASE']);
    expect((await published(hr(), { round, subject: own }))[0].userErrors).toEqual([{ code: 'OWN_CASE', field: ['subjectId'] }]);
    const { round: over, subject, peers } = await answering(city);
    for (const peer of peers) await submit(over, peer);
    await closed(city.setNow, hr(), over);
    const [{ subject: done360 }] = await published(hr(), { round: over, subject });
    expect(await take(done360)).toEqual(['TRANSITION_REFUSED']);
  });
});

// A 360-degree round where superiors and raters leave, move, or come later.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, published, scored, submit } from '../support/answers.ts';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { openUnitAs, type Person, refused } from '../support/people.ts';
import {
  AFTER_NOMINATION,
  answering,
  asPeers,
  enrol,
  invitationIn,
  launchedRound,
  ofSubject,
  type Reviewed,
  subjectStep,
  type Versioned,
} from '../support/reviews.ts';
import { nextSerial, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { comesUnder, hired, leaves, proposedIn, reads, section, seenBy } from '../support/sections.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const hr = (): Ask => city.people.hr.ask;
const DAY_AFTER = '2026-01-13T02:00:00.000Z';

describe('the results of a round', () => {
  let reviewed: Reviewed;
  beforeAll(async () => {
    city.setNow(PLANNING_DAY);
    reviewed = await answering(city);
    for (const peer of reviewed.peers) await submit(reviewed.round, peer);
    await closed(city.setNow, hr(), reviewed.round);
    await published(hr(), reviewed);
    city.setNow('2026-03-02T02:00:00.000Z');
  });

  it('go to the superior of the snapshot, not to one who comes after the answers, and to no office', async () => {
    const { person, subject } = reviewed;
    await comesUnder(city, person, city.people.superior2, '2026-03-01');
    expect(await reads(city.people.superior, subject.id)).toBe(true);
    for (const who of ['superior2', 'hr', 'auditor', 'unitHead', 'unitAdmin'] as const)
      expect(await reads(city.people[who], subject.id)).toBe(false);
    const names =
      'status raters { group } struck { reason } externals { name } nomination { raters { group } } candidates { group } result { subjectId }';
    expect(await seenBy(city.people.superior2, subject.id, names)).toEqual({
      status: 'PUBLISHED',
      raters: null,
      struck: null,
      externals: null,
      nomination: null,
      candidates: null,
      result: null,
    });
  });

  it('were told to the raters by name', async () => {
    const { round, peers } = reviewed;
    const { id } = await invitationIn(round, peers[0] as Person);
    const { data } = await (peers[0] as Person).ask('query($id: ID!) { reviewInvitation(id: $id) { employeeName readers } }', { id });
    expect(data.reviewInvitation.readers).toEqual([data.reviewInvitation.employeeName, 'Bambang Wijaya']);
  });
});

describe('a superior who has left service', () => {
  it('before raters were approved: the present superior approves and reviews, and reads no result', async () => {
    const stage = await section(city);
    const { head, person, peers } = stage;
    const { round, subject } = await proposedIn(city, stage);
    await leaves(city, head);
    city.setNow(DAY_AFTER);
    const next = await hired(city, stage.unitId, city.people.superior, true);
    await comesUnder(city, person, next, '2026-01-13');
    expect(await seenBy(city.people.hr, subject.id, 'approver { id }')).toEqual({ approver: { id: next.employeeId } });
    const input = ofSubject(subject);
    expect(await refused(head.ask, 'reviewApproveRaters', input)).not.toEqual([]);
    expect(await refused(city.people.superior.ask, 'reviewApproveRaters', input)).not.toEqual([]);
    const approved = await subjectStep(next.ask, 'reviewApproveRaters', subject);
    expect((await invitationIn(round, next)).group).toBe('SUPERIOR');
    const { data } = await (peers[0] as Person).ask('query($id: ID!) { reviewInvitation(id: $id) { employeeName readers } }', {
      id: (await invitationIn(round, peers[0] as Person)).id,
    });
    expect(data.reviewInvitation.readers).toEqual([data.reviewInvitation.employeeName]);
    for (const peer of peers.slice(0, 3)) await submit(round, peer);
    await closed(city.setNow, hr(), round);
    await published(hr(), { round, subject: approved });
    expect(await Promise.all([person, next, head].map((who) => reads(who, subject.id)))).toEqual([true, false, false]);
  });

  it('after the results were published reads nothing more, and whoever comes reads nothing either', async () => {
    const stage = await section(city);
    const { round, subject } = await proposedIn(city, stage);
    const approved = await subjectStep(stage.head.ask, 'reviewApproveRaters', subject);
    for (const peer of stage.peers.slice(0, 3)) await submit(round, peer);
    await closed(city.setNow, hr(), round);
    await published(hr(), { round, subject: approved });
    expect(await reads(stage.head, subject.id)).toBe(true);
    await leaves(city, stage.head, '2026-02-01');
    city.setNow('2026-02-02T02:00:00.000Z');
    expect(await reads(stage.head, subject.id)).toBe(false);
    const next = await hired(city, stage.unitId, city.people.superior, true);
    await comesUnder(city, stage.person, next, '2026-02-02');
    expect(await Promise.all([next, city.people.superior].map((who) => reads(who, subject.id)))).toEqual([false, false]);
  });
});

describe('somebody without a recorded superior', () => {
  it('is reviewed under the head of the unit, who approves and reads', async () => {
    const { head, unitId } = await section(city);
    const person = await hired(city, unitId, null);
    const round = await launchedRound(hr(), city.units.diskominfo);
    const subject = await enrol(hr(), round, person.employeeId);
    city.setNow(AFTER_NOMINATION);
    expect(await seenBy(head, subject.id, 'allowedActions approver { id }')).toEqual({
      allowedActions: ['reviewApproveRaters'],
      approver: { id: head.employeeId },
    });
  });

  it('and without anybody above is not enrolled', async () => {
    city.setNow(PLANNING_DAY);
    const unitId = await openUnitAs(city.setup, `kantor-${nextSerial()}`, 'OFFICE', null);
    const person = await hired(city, unitId, null);
    const round = await launchedRound(hr(), unitId);
    const query = 'mutation($input: ReviewEnrolManyInput!) { reviewEnrolMany(input: $input) { outcomes { userErrors { code field } } } }';
    const input = { idempotencyKey: newKey(), roundId: round.id, employeeIds: [person.employeeId] };
    expect((await hr()(query, { input })).data.reviewEnrolMany.outcomes).toEqual([
      { userErrors: [{ code: 'NO_SUPERIOR', field: ['employeeIds'] }] },
    ]);
  });
});

describe('a rater who has left service', () => {
  it('is replaced, answers no more, and nobody learns whether they had answered', async () => {
    const stage = await section(city);
    const { head, peers } = stage;
    const [answered, silent, third, fourth, fifth] = peers as [Person, Person, Person, Person, Person];
    const { round, subject } = await proposedIn(city, stage);
    const approved = await subjectStep(head.ask, 'reviewApproveRaters', subject);
    await submit(round, answered);
    const { id: invitationId } = await invitationIn(round, silent);
    const early = ofSubject(approved, { declinedId: silent.employeeId, employeeId: fourth.employeeId });
    expect(await refused(head.ask, 'reviewReplaceRater', early)).toEqual(['TRANSITION_REFUSED']);
    await leaves(city, answered);
    await leaves(city, silent);
    city.setNow(DAY_AFTER);
    const left = (await seenBy(head, subject.id, 'raters { employee { id } state hasLeft }')).raters;
    expect(left.map(({ state, hasLeft }: { state: string; hasLeft: boolean }) => [state, hasLeft])).toEqual([
      ['INVITED', true],
      ['INVITED', true],
      ['INVITED', false],
    ]);
    const late = { invitationId, expectedVersion: 0, scores: scored('ONE') };
    expect(await refused(silent.ask, 'reviewSubmit', late)).not.toEqual([]);
    const once = await subjectStep(head.ask, 'reviewReplaceRater', approved, {
      declinedId: silent.employeeId,
      employeeId: fourth.employeeId,
    });
    const twice = await subjectStep(head.ask, 'reviewReplaceRater', once, {
      declinedId: answered.employeeId,
      employeeId: fifth.employeeId,
    });
    expect(
      await refused(head.ask, 'reviewReplaceRater', ofSubject(twice, { declinedId: third.employeeId, employeeId: silent.employeeId })),
    ).toEqual(['TRANSITION_REFUSED']);
    for (const peer of [third, fourth, fifth]) await submit(round, peer);
    // What was answered in time counts: four answers, of three places.
    expect((await seenBy(head, subject.id, 'progress { group count }')).progress[0]).toEqual({ group: 'PEER', count: 4 });
  });

  it('is not proposed any more', async () => {
    const stage = await section(city);
    const round = await launchedRound(hr(), city.units.diskominfo);
    const subject = await enrol(hr(), round, stage.person.employeeId);
    await leaves(city, stage.peers[0] as Person);
    city.setNow(DAY_AFTER);
    const input = ofSubject(subject, { raters: asPeers(stage.peers.slice(0, 3)) });
    expect(await refused(stage.person.ask, 'reviewNominate', input)).toEqual(['ASSIGNMENT_ENDED']);
    const { suggestedRaters } = await seenBy(stage.person, subject.id, 'suggestedRaters { employee { id } }');
    expect(suggestedRaters.map(({ employee }: { employee: Versioned }) => employee.id)).not.toContain(stage.peers[0]?.employeeId);
  });
});

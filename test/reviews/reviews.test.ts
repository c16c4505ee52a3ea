// 360-degree rounds through the API, as the people of a small agency.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import {
  AFTER_ANSWERS,
  AFTER_NOMINATION,
  answering,
  asPeers,
  decline,
  enrol,
  enrolled,
  invitationIn,
  launchedRound,
  nominated,
  ofRound,
  ofSubject,
  preparedRound,
  roundInput,
  roundStep,
  subjectStep,
  type Versioned,
} from '../support/reviews.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const hr = () => city.people.hr.ask;
const unit = () => city.units.diskominfo;
const atPlanning = () => city.setNow(PLANNING_DAY);

describe('a questionnaire', () => {
  it('keeps its old wording beside the new, and stays out of launched rounds', async () => {
    atPlanning();
    const input = {
      expectedVersion: 0,
      title: 'Instrumen A',
      values: [{ value: 'LOYAL', anchors: ['1', '2', '3', '4', '5'] }],
      questions: ['Apa yang baik?'],
    };
    const selection = 'template { id version form { title values { value name guides anchors } questions { number text } } }';
    const { template } = await done(hr(), 'reviewTemplateSave', input, selection);
    expect(template.form.values).toHaveLength(7);
    expect(template.form.values[4]).toMatchObject({ value: 'LOYAL', name: 'Loyal', anchors: ['1', '2', '3', '4', '5'] });
    expect(template.form.values[0].anchors).toHaveLength(5);
    const round = await launchedRound(hr(), unit(), { templateId: template.id });
    const anew = { ...input, templateId: template.id, expectedVersion: 1, title: 'Instrumen B', questions: [] };
    await done(hr(), 'reviewTemplateSave', anew, 'template { id }');
    const { data } = await hr()(
      'query($id: ID!) { reviewRound(id: $id) { form { title questions { text } } } reviewTemplates(first: 5) { edges { node { version form { title } } } } }',
      { id: round.id },
    );
    expect(data.reviewRound.form).toEqual({ title: 'Instrumen A', questions: [{ text: 'Apa yang baik?' }] });
    expect(data.reviewTemplates.edges).toEqual([{ node: { version: 2, form: { title: 'Instrumen B' } } }]);
  });

  it('says every problem of a form at once', async () => {
    const query = 'mutation($input: ReviewTemplateSaveInput!) { reviewTemplateSave(input: $input) { userErrors { code field } } }';
    const input = {
      idempotencyKey: newKey(),
      expectedVersion: 0,
      title: ' ',
      values: [
        { value: 'LOYAL', anchors: ['1'] },
        { value: 'LOYAL', guides: ['a', '', 'c'] },
      ],
      questions: ['a', 'b', 'c', 'd'],
    };
    expect((await hr()(query, { input })).data.reviewTemplateSave.userErrors).toEqual([
      { code: 'REQUIRED', field: ['title'] },
      { code: 'OUT_OF_RANGE', field: ['values', '0', 'anchors'] },
      { code: 'ALREADY_EXISTS', field: ['values', '1', 'value'] },
      { code: 'REQUIRED', field: ['values', '1', 'guides', '1'] },
      { code: 'LIMIT_REACHED', field: ['questions'] },
    ]);
  });
});

describe('a round', () => {
  it('is a secret of the offices while it is a draft, and everybody’s to read once it is launched', async () => {
    atPlanning();
    const round = await preparedRound(hr(), unit());
    const query =
      'query($id: ID!) { reviewRound(id: $id) { status allowedActions audience { to text } threshold subjects(first: 5) { edges { cursor } } } }';
    expect((await city.people.staff.ask(query, round)).data.reviewRound).toBeNull();
    expect((await hr()(query, round)).data.reviewRound).toMatchObject({
      status: 'DRAFT',
      allowedActions: ['reviewRoundChange', 'reviewLaunch'],
    });
    await roundStep(hr(), 'reviewLaunch', round);
    expect((await city.people.staff.ask(query, round)).data.reviewRound).toMatchObject({
      status: 'LAUNCHED',
      allowedActions: [],
      audience: { to: ['SUBJECT', 'SUPERIOR'] },
      threshold: 3,
      subjects: null,
    });
  });

  it('is locked at launch: only its last day moves, only later, and only until it is closed', async () => {
    atPlanning();
    const draft = await preparedRound(hr(), unit());
    const changed = await roundStep(hr(), 'reviewRoundChange', draft, { purpose: 'EVALUATIVE', threshold: 4 });
    const round = await roundStep(hr(), 'reviewLaunch', changed);
    expect(await refused(hr(), 'reviewRoundChange', ofRound(round, { threshold: 3 }))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(hr(), 'reviewExtend', ofRound(round, { answerUntil: '2026-01-31', reason: 'x' }))).toEqual(['DATE_ORDER']);
    expect(await refused(hr(), 'reviewClose', ofRound(round))).toEqual(['NOT_OPEN_YET']);
    const extended = await roundStep(hr(), 'reviewExtend', round, { answerUntil: '2026-02-02', reason: 'Banjir' });
    city.setNow(AFTER_ANSWERS);
    expect(await refused(hr(), 'reviewClose', ofRound(extended))).toEqual(['NOT_OPEN_YET']);
    city.setNow('2026-02-02T17:00:00.000Z');
    const closed = await roundStep(hr(), 'reviewClose', extended);
    expect(await refused(hr(), 'reviewExtend', ofRound(closed, { answerUntil: '2026-03-01', reason: 'x' }))).toEqual([
      'TRANSITION_REFUSED',
    ]);
  });

  it('never asks for fewer responses than the policy does, nor for a group that could never be shown', async () => {
    atPlanning();
    const input = roundInput(unit(), {
      threshold: 2,
      groups: [
        { group: 'SELF', least: 1, most: 3 },
        { group: 'PEER', least: 3, most: 1 },
      ],
    });
    const query = 'mutation($input: ReviewRoundCreateInput!) { reviewRoundCreate(input: $input) { userErrors { code field } } }';
    expect((await hr()(query, { input: { idempotencyKey: newKey(), ...input } })).data.reviewRoundCreate.userErrors).toEqual([
      { code: 'OUT_OF_RANGE', field: ['threshold'] },
      { code: 'INVALID', field: ['groups', '0', 'group'] },
      { code: 'OUT_OF_RANGE', field: ['groups', '1', 'most'] },
      { code: 'OUT_OF_RANGE', field: ['groups', '1', 'least'] },
    ]);
  });

  it('lists those it reviews by unit and name, to the staffing agency', async () => {
    atPlanning();
    const round = await launchedRound(hr(), unit());
    for (const who of ['staff', 'colleague', 'superior', 'superior2'] as const) await enrol(hr(), round, city.people[who].employeeId);
    const query =
      'query($id: ID!, $unit: ID) { reviewRound(id: $id) { subjects(unitId: $unit, first: 3) { edges { node { status employee { name } } } pageInfo { hasNextPage } } } }';
    const all = (await hr()(query, round)).data.reviewRound.subjects;
    expect(all.pageInfo.hasNextPage).toBe(true);
    expect(all.edges).toHaveLength(3);
    const below = (await hr()(query, { ...round, unit: city.units.aptika })).data.reviewRound.subjects;
    expect(below.edges.map(({ node }: { node: { employee: { name: string } } }) => node.employee.name)).toEqual([
      'Bambang Wijaya',
      'Joko Susilo',
      'Siti Rahayu',
    ]);
    expect((await hr()(query, { ...round, unit: city.units.bkpp })).data.reviewRound.subjects.edges).toEqual([]);
  });
});

describe('enrolment', () => {
  it('answers row by row: once each, in the scope of the round, in service on the day', async () => {
    atPlanning();
    const round = await launchedRound(hr(), unit());
    const query =
      'mutation($input: ReviewEnrolManyInput!) { reviewEnrolMany(input: $input) { outcomes { subject { status } userErrors { code field } } userErrors { code } } }';
    const { staff, hr: outside, stranger, colleague } = city.people;
    await enrol(hr(), round, colleague.employeeId);
    const employeeIds = [staff, outside, stranger, colleague].map(({ employeeId }) => employeeId);
    const input = { idempotencyKey: newKey(), roundId: round.id, employeeIds };
    const first = (await hr()(query, { input })).data.reviewEnrolMany;
    const codes = first.outcomes.map(({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual([[], ['INVALID'], ['NOT_FOUND'], ['ALREADY_EXISTS']]);
    expect((await hr()(query, { input })).data.reviewEnrolMany).toEqual(first);
    expect(await refused(hr(), 'reviewEnrolMany', { roundId: round.id, employeeIds: [] })).toEqual(['REQUIRED']);
  });

  it('freezes who stood where: a later transfer changes nothing', async () => {
    atPlanning();
    const { person, subject } = await enrolled(city);
    const query = 'query($id: ID!) { reviewSubject(id: $id) { candidates { group employee { id } } } }';
    const before = (await person.ask(query, subject)).data.reviewSubject.candidates;
    expect(before.map(({ employee }: { employee: Versioned }) => employee.id)).toEqual(
      expect.arrayContaining([city.people.staff.employeeId, city.people.colleague.employeeId]),
    );
    await newcomer(city);
    expect((await person.ask(query, subject)).data.reviewSubject.candidates).toEqual(before);
  });

  it('sees subordinates as subordinates: those who report to the person on that day', async () => {
    atPlanning();
    const round = await launchedRound(hr(), unit());
    const subject = await enrol(hr(), round, city.people.superior.employeeId);
    const query = 'query($id: ID!) { reviewSubject(id: $id) { candidates { group employee { id } } } }';
    const { candidates } = (await city.people.superior.ask(query, subject)).data.reviewSubject;
    const of = (group: string) =>
      candidates.filter((one: { group: string }) => one.group === group).map(({ employee }: { employee: Versioned }) => employee.id);
    expect(of('SUBORDINATE')).toContain(city.people.staff.employeeId);
    expect(of('PEER')).toEqual([city.people.unitAdmin.employeeId]);
  });
});

describe('raters', () => {
  it('are proposed from the snapshot, and every problem is told at once', async () => {
    atPlanning();
    const { person, subject, peers } = await enrolled(city);
    const { hr: outside, staff } = city.people;
    const query = 'mutation($input: ReviewNominateInput!) { reviewNominate(input: $input) { userErrors { code field } } }';
    const raters = [
      { employeeId: outside.employeeId, group: 'PEER' },
      { employeeId: staff.employeeId, group: 'SUBORDINATE' },
      { employeeId: person.employeeId, group: 'PEER' },
    ];
    const conflicts = [{ employeeId: city.people.superior.employeeId, reason: '' }];
    const externals = [{ name: 'Budi', organisation: 'LSM', reason: 'Mitra' }];
    const input = { idempotencyKey: newKey(), ...ofSubject(subject), raters, conflicts, externals };
    expect((await person.ask(query, { input })).data.reviewNominate.userErrors).toEqual([
      { code: 'NOT_IN_GROUP', field: ['raters', '0', 'employeeId'] },
      { code: 'NOT_IN_GROUP', field: ['raters', '1', 'employeeId'] },
      { code: 'NOT_IN_GROUP', field: ['raters', '2', 'employeeId'] },
      { code: 'GROUP_TOO_SMALL', field: ['raters'] },
      { code: 'NOT_IN_GROUP', field: ['externals'] },
      { code: 'NOT_IN_GROUP', field: ['conflicts', '0', 'employeeId'] },
      { code: 'REQUIRED', field: ['conflicts', '0', 'reason'] },
    ]);
    const sent = await subjectStep(person.ask, 'reviewNominate', subject, { raters: asPeers(peers) });
    await subjectStep(person.ask, 'reviewNominate', sent, { raters: asPeers(peers) });
  });

  it('are sent back with a reason, and mended after the last day too, some days long', async () => {
    atPlanning();
    const { person, subject, peers } = await nominated(city);
    city.setNow(AFTER_NOMINATION);
    expect(await refused(person.ask, 'reviewNominate', ofSubject(subject, { raters: asPeers(peers) }))).toEqual(['DEADLINE_PASSED']);
    const returned = await subjectStep(city.people.superior.ask, 'reviewReturnRaters', subject, { reason: 'Kurang beragam' });
    const query = 'query($id: ID!) { reviewSubject(id: $id) { status returnedReason deadlineAt allowedActions } }';
    expect((await person.ask(query, subject)).data.reviewSubject).toEqual({
      status: 'NOMINATING',
      returnedReason: 'Kurang beragam',
      deadlineAt: '2026-01-24T17:00:00.000Z',
      allowedActions: ['reviewNominate'],
    });
    await subjectStep(person.ask, 'reviewNominate', returned, { raters: asPeers(peers) });
  });

  it('are struck and added by the superior, with the reason on record', async () => {
    atPlanning();
    const instead = await newcomer(city);
    const { person, subject, peers } = await nominated(city);
    const [first] = peers;
    const strike = [{ employeeId: first?.employeeId ?? '', reason: 'Cuti panjang' }];
    expect(await refused(city.people.superior.ask, 'reviewApproveRaters', ofSubject(subject, { strike }))).toEqual(['GROUP_TOO_SMALL']);
    const add = asPeers([instead]);
    const approved = await subjectStep(city.people.superior.ask, 'reviewApproveRaters', subject, { strike, add });
    const query = 'query($id: ID!) { reviewSubject(id: $id) { status raters { employee { id } group state } } }';
    const seen = (await city.people.superior.ask(query, approved)).data.reviewSubject;
    expect(seen.status).toBe('ANSWERING');
    expect(seen.raters.map(({ employee }: { employee: Versioned }) => employee.id).toSorted()).toEqual(
      [...peers.slice(1), instead].map(({ employeeId }) => employeeId).toSorted(),
    );
    expect((await person.ask(query, approved)).data.reviewSubject.raters).toBeNull();
  });

  it('are the superior’s alone to choose where the person proposes nobody, but only after the last day for that', async () => {
    atPlanning();
    const { subject, peers } = await enrolled(city);
    const input = ofSubject(subject, { add: asPeers(peers) });
    expect(await refused(city.people.superior.ask, 'reviewApproveRaters', input)).toEqual(['NOT_OPEN_YET']);
    city.setNow(AFTER_NOMINATION);
    await subjectStep(city.people.superior.ask, 'reviewApproveRaters', subject, { add: asPeers(peers) });
  });

  it('are asked for no more reviews than the round allows, also when two superiors approve at once', async () => {
    atPlanning();
    const people = [await newcomer(city), await newcomer(city), await newcomer(city)];
    const round = await launchedRound(hr(), unit(), { loadCap: 1, groups: [{ group: 'PEER', least: 0, most: 3 }] });
    const raters = asPeers([city.people.staff]);
    const proposed: Versioned[] = [];
    for (const { ask, employeeId } of people) {
      proposed.push(await subjectStep(ask, 'reviewNominate', await enrol(hr(), round, employeeId), { raters }));
    }
    const approve = (subject: Versioned) => refused(city.people.superior.ask, 'reviewApproveRaters', ofSubject(subject));
    const answers = await Promise.all(proposed.map(approve));
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ['RATER_OVERLOADED'], ['RATER_OVERLOADED']]);
  });

  it('count all their reviews in the round, and declining one frees a place', async () => {
    atPlanning();
    const people = [await newcomer(city), await newcomer(city), await newcomer(city)];
    const round = await launchedRound(hr(), unit(), { loadCap: 2, groups: [{ group: 'PEER', least: 0, most: 3 }] });
    const raters = asPeers([city.people.staff]);
    const proposed: Versioned[] = [];
    for (const { ask, employeeId } of people) {
      proposed.push(await subjectStep(ask, 'reviewNominate', await enrol(hr(), round, employeeId), { raters }));
    }
    const approve = (subject: Versioned | undefined) =>
      refused(city.people.superior.ask, 'reviewApproveRaters', ofSubject(subject ?? round));
    expect(await approve(proposed[0])).toEqual([]);
    expect(await approve(proposed[1])).toEqual([]);
    expect(await approve(proposed[2])).toEqual(['RATER_OVERLOADED']);
    await decline(round, city.people.staff);
    expect(await approve(proposed[2])).toEqual([]);
  });

  it('are approved by the superior of the snapshot; a later one sees where it stands, and nobody’s name', async () => {
    atPlanning();
    const { person, round, subject } = await nominated(city);
    const { employeeId, assignmentId } = person;
    const change = {
      employeeId,
      expectedVersion: 1,
      assignmentId,
      supervisorId: city.people.superior2.employeeId,
      validFrom: '2026-01-13',
    };
    city.setNow('2026-01-13T02:00:00.000Z');
    await done(hr(), 'supervisorChange', change, 'employee { id }');
    const query = 'query($id: ID!) { reviewSubject(id: $id) { nomination { raters { group } } allowedActions } }';
    const deeds = ['reviewReturnRaters', 'reviewApproveRaters'];
    expect((await city.people.superior.ask(query, subject)).data.reviewSubject).toMatchObject({ allowedActions: deeds });
    expect((await city.people.superior2.ask(query, subject)).data.reviewSubject).toEqual({ nomination: null, allowedActions: [] });
    for (const who of ['unitHead', 'colleague', 'unitAdmin', 'auditor'] as const)
      expect((await city.people[who].ask(query, subject)).data.reviewSubject).toBeNull();
    const team =
      'query($round: ID!) { me { employee { reports(first: 20) { edges { node { employeeName review(roundId: $round) { id } } } } } } }';
    const { data } = await city.people.superior2.ask(team, { round: round.id });
    const reviews = data.me.employee.reports.edges.map(({ node }: { node: { review: Versioned | null } }) => node.review);
    expect(reviews.filter((one: Versioned | null) => one !== null)).toEqual([{ id: subject.id }]);
    expect(await refused(city.people.superior2.ask, 'reviewApproveRaters', ofSubject(subject))).toEqual(['FORBIDDEN']);
    await subjectStep(city.people.superior.ask, 'reviewApproveRaters', subject);
    expect((await invitationIn(round, city.people.superior)).group).toBe('SUPERIOR');
  });

  it('are suggested evenly: who has the fewest reviews comes first, and the answer does not change by itself', async () => {
    atPlanning();
    const { person, subject } = await enrolled(city);
    const query = 'query($id: ID!) { reviewSubject(id: $id) { suggestedRaters { group employee { id } } } }';
    const first = (await person.ask(query, subject)).data.reviewSubject.suggestedRaters;
    expect(first.length).toBeLessThanOrEqual(6);
    expect((await person.ask(query, subject)).data.reviewSubject.suggestedRaters).toEqual(first);
  });
});

describe('an invitation', () => {
  const MINE =
    '{ me { reviewsToGive(first: 100) { edges { node { id employeeName positionTitle group anonymous state answered reminders deadlineAt allowedActions round { id purpose threshold audience { text } } } } } } }';

  it('tells its rater everything before the first word: about whom, what for, who will see it, until when', async () => {
    atPlanning();
    const { round } = await answering(city);
    const { id } = await invitationIn(round, city.people.colleague);
    const { data } = await city.people.colleague.ask(MINE);
    expect(
      data.me.reviewsToGive.edges.map(({ node }: { node: Versioned }) => node).find((node: Versioned) => node.id === id),
    ).toMatchObject({
      group: 'PEER',
      anonymous: true,
      state: 'INVITED',
      answered: false,
      reminders: 0,
      deadlineAt: '2026-01-31T17:00:00.000Z',
      allowedActions: ['reviewDraftSave', 'reviewSubmit', 'reviewDecline'],
      round: { purpose: 'DEVELOPMENTAL', threshold: 3 },
    });
  });

  it('goes to the person and the superior too, who answer by name', async () => {
    atPlanning();
    const { round, person } = await answering(city);
    expect((await invitationIn(round, person)).group).toBe('SELF');
    expect((await invitationIn(round, city.people.superior)).group).toBe('SUPERIOR');
    const { id, version } = await invitationIn(round, person);
    const input = { invitationId: id, expectedVersion: version, reason: 'NO_CONTACT' };
    expect(await refused(person.ask, 'reviewDecline', input)).toEqual(['TRANSITION_REFUSED']);
  });

  it('is its rater’s alone: the superior who made it does not reach it, nor does anybody by node', async () => {
    atPlanning();
    const { round, person } = await answering(city);
    const { id } = await invitationIn(round, city.people.colleague);
    for (const ask of [person.ask, city.people.superior.ask, hr(), city.people.auditor.ask, city.people.staff.ask]) {
      const { data } = await ask('query($id: ID!) { node(id: $id) { id } reviewInvitation(id: $id) { id } }', { id });
      expect(data).toEqual({ node: null, reviewInvitation: null });
    }
  });

  it('is declined with a reason, which only then lets the superior ask somebody else', async () => {
    atPlanning();
    const instead = await newcomer(city);
    const { round, subject } = await answering(city);
    const whom = { declinedId: city.people.colleague.employeeId, employeeId: instead.employeeId };
    const replace = (more: object = {}) =>
      refused(city.people.superior.ask, 'reviewReplaceRater', ofSubject(subject, { ...whom, ...more }));
    expect(await replace()).toEqual(['TRANSITION_REFUSED']);
    await decline(round, city.people.colleague);
    const query = 'query($id: ID!) { reviewSubject(id: $id) { raters { employee { id } state declineReason } } }';
    const { raters } = (await city.people.superior.ask(query, subject)).data.reviewSubject;
    expect(raters.filter(({ state }: { state: string }) => state === 'DECLINED')).toEqual([
      { employee: { id: city.people.colleague.employeeId }, state: 'DECLINED', declineReason: 'CONFLICT_OF_INTEREST' },
    ]);
    expect(await replace({ employeeId: city.people.staff.employeeId })).toEqual(['ALREADY_EXISTS']);
    expect(await replace({ employeeId: city.people.hr.employeeId })).toEqual(['NOT_IN_GROUP']);
    expect(await replace()).toEqual([]);
    expect((await invitationIn(round, instead)).group).toBe('PEER');
    const again = await invitationIn(round, city.people.colleague);
    const input = { invitationId: again.id, expectedVersion: again.version, reason: 'OTHER' };
    expect(await refused(city.people.colleague.ask, 'reviewDecline', input)).toEqual(['TRANSITION_REFUSED']);
  });

  it('is over with the day, and says so with the instant', async () => {
    atPlanning();
    const { round } = await answering(city);
    const { id, version } = await invitationIn(round, city.people.colleague);
    city.setNow('2026-01-31T17:00:00.000Z');
    const input = { invitationId: id, expectedVersion: version, reason: 'NO_CONTACT' };
    expect(await refused(city.people.colleague.ask, 'reviewDecline', input)).toEqual(['DEADLINE_PASSED']);
    const { data } = await city.people.colleague.ask('query($id: ID!) { reviewInvitation(id: $id) { state allowedActions } }', { id });
    expect(data.reviewInvitation).toEqual({ state: 'EXPIRED', allowedActions: [] });
  });
});

describe('a reminder', () => {
  it('goes to whoever has not answered, once a day, and names nobody', async () => {
    atPlanning();
    const { round, subject } = await answering(city);
    const reminded = await subjectStep(hr(), 'reviewRemind', subject);
    expect(await refused(city.people.superior.ask, 'reviewRemind', ofSubject(reminded))).toEqual(['LIMIT_REACHED']);
    const { id } = await invitationIn(round, city.people.colleague);
    const { data } = await city.people.colleague.ask('query($id: ID!) { reviewInvitation(id: $id) { reminders } }', { id });
    expect(data.reviewInvitation.reminders).toBe(1);
    city.setNow('2026-01-13T02:00:00.000Z');
    await subjectStep(city.people.superior.ask, 'reviewRemind', reminded);
  });
});

describe('lists', () => {
  it('show the person the own reviews and the superior those to approve', async () => {
    atPlanning();
    const { person, subject } = await nominated(city);
    const own = await person.ask('{ me { reviewsOfMe(first: 10) { edges { node { id status } } } } }');
    expect(own.data.me.reviewsOfMe.edges).toEqual([{ node: { id: subject.id, status: 'SUBMITTED' } }]);
    const team = await city.people.superior.ask(
      '{ me { reviewsToApprove(first: 100) { edges { node { id status nomination { raters { group } } } } } } }',
    );
    expect(team.data.me.reviewsToApprove.edges).toContainEqual({
      node: { id: subject.id, status: 'SUBMITTED', nomination: { raters: [{ group: 'PEER' }, { group: 'PEER' }, { group: 'PEER' }] } },
    });
    const rounds = await hr()(
      '{ reviewRounds(year: 2026, first: 100) { edges { node { year status } } } none: reviewRounds(year: 2027, first: 5) { edges { cursor } } }',
    );
    expect(rounds.data.reviewRounds.edges.length).toBeGreaterThan(3);
    expect(rounds.data.none.edges).toEqual([]);
  });
});

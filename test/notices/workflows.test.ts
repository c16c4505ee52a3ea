// What the staff are told in their workflows: whose turn it is, what became of it, and nothing that is not theirs to know.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { submit } from '../support/answers.ts';
import { act, askFor, give, wordsTo } from '../support/feedback.ts';
import { eventsTo, inboxRows, noticeRows, toldTo } from '../support/inbox.ts';
import { done } from '../support/people.ts';
import { propose as proposeLaw } from '../support/policy.ts';
import { AFTER_ANSWERS, answering, invitationIn, nominated, roundStep } from '../support/reviews.ts';
import { EVALUATION_DAY, evaluationStep, handedOver, judged, selfSubmitted } from '../support/scenarios/evaluation-stages.ts';
import { heard, objected, ofObjection } from '../support/scenarios/evaluation-units-stages.ts';
import { newcomer, opened, type Season, served, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

describe('a 360-degree review', () => {
  it('asks each rater, and tells nobody else that they are asked', async () => {
    const { round, subject, person, peers } = await answering(city);
    const [peer] = peers;
    const invitation = await invitationIn(round, peer ?? person);
    await settled();
    const [asked] = await toldTo(peer?.ask ?? person.ask, invitation.id);
    expect(asked).toMatchObject({ event: 'REVIEW_INVITED', state: 'AWAITED', dueAt: '2026-01-31T17:00:00.000Z', about: null });
    expect(await eventsTo(person.ask, subject.id)).toEqual(['REVIEW_RATERS_AWAITED DONE']);
    expect(await eventsTo(city.people.superior.ask, subject.id)).toEqual(['REVIEW_RATERS_WAIT DONE']);
    const rows = await inboxRows(city);
    expect(rows.filter(({ subjectId }) => subjectId === invitation.id).map(({ mailbox }) => mailbox)).toEqual([peer?.employeeId]);
    for (const { mailbox, ...row } of rows.filter(({ event }) => event !== 'REVIEW_INVITED'))
      if (mailbox !== peer?.employeeId) expect(JSON.stringify(row)).not.toContain(invitation.id);
    expect(await toldTo(city.people.hr.ask, invitation.id, 'HR_OFFICER')).toEqual([]);
  });

  it('is done for who has answered, without a word written of it', async () => {
    const { round, peers } = await answering(city);
    const [peer] = peers;
    if (!peer) throw new Error('Nobody is asked.');
    const { id } = await invitationIn(round, peer);
    await settled();
    const before = await noticeRows(city);
    await submit(round, peer);
    await settled();
    expect(await noticeRows(city)).toEqual(before);
    expect(await eventsTo(peer.ask, id)).toEqual(['REVIEW_INVITED DONE']);
  });

  it('asks on as long as the round does, and no longer', async () => {
    const { round, peers } = await answering(city);
    const [peer, other] = peers;
    if (!peer || !other) throw new Error('Nobody is asked.');
    const { id } = await invitationIn(round, peer);
    const longer = await roundStep(city.people.hr.ask, 'reviewExtend', round, { answerUntil: '2026-02-10', reason: 'Banjir' });
    await settled();
    expect(await toldTo(peer.ask, id)).toMatchObject([{ state: 'AWAITED', dueAt: '2026-02-10T17:00:00.000Z' }]);
    city.setNow(AFTER_ANSWERS);
    expect(await eventsTo(peer.ask, id)).toEqual(['REVIEW_INVITED AWAITED']);
    await roundStep(city.people.hr.ask, 'reviewRoundCancel', longer, { reason: 'Salah unit' });
    expect(await eventsTo(peer.ask, id)).toEqual(['REVIEW_INVITED DONE']);
  });

  it('waits for the superior with what was proposed, until the answers end', async () => {
    const { subject, person } = await nominated(city);
    await settled();
    const [waits] = await toldTo(city.people.superior.ask, subject.id);
    expect(waits).toMatchObject({ event: 'REVIEW_RATERS_WAIT', state: 'AWAITED', about: { id: person.employeeId } });
    city.setNow(AFTER_ANSWERS);
    expect(await eventsTo(city.people.superior.ask, subject.id)).toEqual(['REVIEW_RATERS_WAIT DONE']);
  });
});

const HAND_OVER = 'query($id: ID!) { node(id: $id) { ... on Evaluation { handOver { deliveredAt inInboxAt objectionUntil } } } }';

describe('an evaluation', () => {
  it('awaits the self-assessment, then the rating, and tells nothing of it before the hand-over', async () => {
    const { person, evaluation } = await selfSubmitted(city);
    await settled();
    expect(await eventsTo(person.ask, evaluation.id)).toEqual(['SELF_ASSESSMENT_AWAITED DONE']);
    expect(await toldTo(city.people.superior.ask, evaluation.id)).toMatchObject([
      { event: 'RATING_AWAITED', state: 'AWAITED', dueAt: '2027-01-31T17:00:00.000Z', about: { id: person.employeeId } },
    ]);
    await evaluationStep(city.people.superior.ask, 'evaluationRate', evaluation, { result: judged('ABOVE'), behaviour: judged('MEETS') });
    await settled();
    expect(await eventsTo(person.ask, evaluation.id)).toEqual(['SELF_ASSESSMENT_AWAITED DONE']);
  });

  it('says at each step until when one may object, as the evaluation itself does', async () => {
    const { person, evaluation } = await handedOver(city);
    city.setNow(EVALUATION_DAY.replace('02:00:00', '02:00:20'));
    await settled();
    const shown = async () => (await person.ask(HAND_OVER, { id: evaluation.id })).data.node.handOver;
    const delivered = await shown();
    const [notice] = (await toldTo(person.ask, evaluation.id)).filter(({ state }) => state === 'AWAITED');
    expect(notice).toMatchObject({
      event: 'EVALUATION_HANDED_OVER',
      isLegal: true,
      dueAt: delivered.objectionUntil,
      at: delivered.inInboxAt,
    });
    expect(delivered).toMatchObject({ deliveredAt: EVALUATION_DAY, inInboxAt: EVALUATION_DAY.replace('02:00:00', '02:00:20') });
    const read = await evaluationStep(person.ask, 'evaluationAcknowledge', evaluation, { acknowledgement: 'READ' });
    await settled();
    const sooner = await shown();
    expect(sooner.objectionUntil < delivered.objectionUntil).toBe(true);
    const awaited = async () => (await toldTo(person.ask, evaluation.id)).filter(({ state }) => state === 'AWAITED');
    expect(await awaited()).toMatchObject([{ event: 'OBJECTION_TIME_RUNS', dueAt: sooner.objectionUntil, isLegal: true }]);
    expect(await eventsTo(city.people.superior.ask, evaluation.id)).toEqual(['EVALUATION_ACKNOWLEDGED TOLD', 'RATING_AWAITED DONE']);
    await evaluationStep(city.people.hr.ask, 'objectionExtend', read, { to: '2026-12-31', reason: 'Pegawai dirawat di rumah sakit' });
    await settled();
    expect(await awaited()).toMatchObject([{ event: 'OBJECTION_TIME_EXTENDED', dueAt: (await shown()).objectionUntil }]);
    city.setNow('2027-01-01T02:00:00.000Z');
    expect(await awaited()).toEqual([]);
  });

  it('shows nothing in the inbox before the stream has brought it there', async () => {
    const { person, evaluation } = await handedOver(city);
    expect((await person.ask(HAND_OVER, { id: evaluation.id })).data.node.handOver.inInboxAt).toBeNull();
  });
});

describe('an objection', () => {
  it('waits for who decides, and for the word of the rater until their time is over', async () => {
    const { objection, person, evaluation } = await objected(city);
    await settled();
    expect(await toldTo(city.people.superior2.ask, objection.id)).toMatchObject([
      { event: 'OBJECTION_TO_DECIDE', state: 'AWAITED', about: { id: person.employeeId } },
    ]);
    // It reaches into a year whose holidays nobody has released.
    expect((await toldTo(city.people.superior2.ask, objection.id))[0]?.dueAt).toBeNull();
    const [answer] = await toldTo(city.people.superior.ask, objection.id);
    expect(answer).toMatchObject({ event: 'OBJECTION_TO_ANSWER', state: 'AWAITED' });
    city.setNow(answer?.dueAt ?? '');
    expect(await eventsTo(city.people.superior.ask, objection.id)).toEqual(['OBJECTION_TO_ANSWER DONE']);
    // Who has objected is asked no more whether they do.
    expect(await eventsTo(person.ask, evaluation.id)).toContain('EVALUATION_HANDED_OVER DONE');
  });

  it('is told to both sides once it is decided', async () => {
    const made = await heard(city);
    const input = ofObjection(made, { outcome: 'REJECTED', reasons: 'Realisasi telah dihitung seluruhnya.' });
    await done(city.people.superior2.ask, 'objectionDecide', input, 'objection { id }');
    await settled();
    const { id } = made.objection;
    expect(await toldTo(made.person.ask, id)).toMatchObject([{ event: 'OBJECTION_DECIDED', isLegal: true, about: null }]);
    expect(await eventsTo(city.people.superior.ask, id)).toEqual(['OBJECTION_DECIDED_OF_RATED TOLD', 'OBJECTION_TO_ANSWER DONE']);
    expect(await eventsTo(city.people.superior2.ask, id)).toEqual(['OBJECTION_TO_DECIDE DONE']);
    // The decision makes a version: its own notice would say the same again.
    expect((await eventsTo(made.person.ask, made.evaluation.id)).filter((one) => one.startsWith('EVALUATION'))).toEqual([
      'EVALUATION_HANDED_OVER DONE',
    ]);
  });
});

describe('the dialogue about a plan', () => {
  it('tells each side once a turn, however many targets follow', async () => {
    const { person, plan } = await opened(city);
    const boss = city.people.superior.ask;
    let words = await propose(boss, plan, false, served(city));
    city.setNow('2026-01-12T02:05:00.000Z');
    words = await propose(boss, words, false, served(city), { title: 'Layanan data terbuka' });
    await settled();
    expect(await eventsTo(person.ask, plan.id)).toEqual(['OWN_TARGETS_WAIT AWAITED']);
    expect(await eventsTo(boss, plan.id)).toEqual([]);
    const own = await propose(person.ask, words, false, served(city), { title: 'Pusat data' });
    await settled();
    expect(await eventsTo(boss, plan.id)).toEqual(['TARGETS_WAIT AWAITED']);
    await step(person.ask, 'planSubmit', own).catch(() => undefined);
    await settled();
    expect(await eventsTo(person.ask, plan.id)).toEqual(['OWN_TARGETS_WAIT AWAITED']);
  });
});

describe('feedback', () => {
  it('is told to who receives it, never a private note', async () => {
    const person = await newcomer(city);
    const { superior } = city.people;
    const shared = await give(superior.ask, person.employeeId);
    const counts = await give(superior.ask, person.employeeId, { visibility: 'COUNTED' });
    await done(superior.ask, 'feedbackGive', await wordsTo(superior.ask, person.employeeId, { visibility: 'PRIVATE' }), 'feedback { id }');
    await act(person.ask, 'feedbackAcknowledge', shared);
    await settled();
    const told = (await toldTo(person.ask)).filter(({ event }) => event.startsWith('FEEDBACK'));
    expect(told.map(({ event, subjectId }) => [event, subjectId]).toSorted()).toEqual([
      ['FEEDBACK_COUNTED', counts.id],
      ['FEEDBACK_RECEIVED', shared.id],
    ]);
  });

  it('that is asked for may be left: it lapses by the clock', async () => {
    const person = await newcomer(city);
    const { colleague } = city.people;
    const request = await askFor(person.ask, colleague.employeeId);
    await settled();
    const [asked] = await toldTo(colleague.ask, request.id);
    expect(asked).toMatchObject({ event: 'FEEDBACK_REQUESTED', state: 'AWAITED', about: { id: person.employeeId } });
    city.setNow(asked?.dueAt ?? '');
    expect(await eventsTo(colleague.ask, request.id)).toEqual(['FEEDBACK_REQUESTED DONE']);
  });

  it('that is reported waits for the staffing agency, told to the day and to nobody else', async () => {
    const person = await newcomer(city);
    const { superior, hr } = city.people;
    const given = await give(superior.ask, person.employeeId, { text: 'Pekerjaan Anda memalukan.' });
    await act(person.ask, 'feedbackReport', given, { reason: 'Menghina' });
    await settled();
    const [notice] = (await toldTo(hr.ask, undefined, 'HR_OFFICER')).filter(({ event }) => event === 'ABUSE_REPORTED');
    expect(notice).toMatchObject({ at: '2026-01-11T17:00:00.000Z', about: null, isRead: false, state: 'AWAITED' });
    const rows = (await noticeRows(city)).filter(
      ({ pk, body }) => pk.includes(notice?.subjectId ?? '-') || JSON.stringify(body).includes(notice?.subjectId ?? '-'),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${person.employeeId}|${superior.employeeId}|T02:`));
    // Read up to this morning: it may have come in the evening.
    await done(hr.ask, 'noticesReadUpTo', { office: 'HR_OFFICER', upTo: PLANNING_DAY }, 'notices { id }');
    const again = async () => (await toldTo(hr.ask, notice?.subjectId, 'HR_OFFICER'))[0]?.isRead;
    expect(await again()).toBe(false);
    city.setNow('2026-01-13T02:00:00.000Z');
    await done(hr.ask, 'noticesReadUpTo', { office: 'HR_OFFICER', upTo: '2026-01-13T02:00:00.000Z' }, 'notices { id }');
    expect(await again()).toBe(true);
    // One of today is read by its id.
    const second = await give(superior.ask, person.employeeId, { text: 'Sekali lagi memalukan.' });
    await act(person.ask, 'feedbackReport', second, { reason: 'Menghina lagi' });
    await settled();
    const today = (await toldTo(hr.ask, undefined, 'HR_OFFICER')).find(({ event, isRead }) => event === 'ABUSE_REPORTED' && !isRead);
    await done(hr.ask, 'noticesRead', { ids: [today?.id ?? ''] }, 'notices { id }');
    expect((await toldTo(hr.ask, today?.subjectId, 'HR_OFFICER'))[0]?.isRead).toBe(true);
  });
});

describe('records of the organisation', () => {
  it('tell who was hired of their post, and the superior who reports to them', async () => {
    const person = await newcomer(city);
    await settled();
    expect(await eventsTo(person.ask, person.employeeId)).toEqual(['ASSIGNMENT_BEGINS TOLD']);
    expect(await eventsTo(city.people.superior.ask, person.employeeId)).toEqual(['REPORT_JOINS TOLD']);
  });

  it('tell a request to correct to the office, and its answer to the person', async () => {
    const person = await newcomer(city);
    const { hr } = city.people;
    const filing = { kind: 'SUPERIOR', text: 'Atasan saya sudah pindah.' };
    const { correction } = await done(person.ask, 'correctionFile', filing, 'correction { id version }');
    await settled();
    expect(await eventsTo(hr.ask, correction.id, 'HR_OFFICER')).toEqual(['CORRECTION_FILED AWAITED']);
    const refusing = { correctionId: correction.id, expectedVersion: correction.version, resolved: false, answer: 'Data sudah benar.' };
    await done(hr.ask, 'correctionAnswer', refusing, 'correction { id }');
    await settled();
    expect(await eventsTo(hr.ask, correction.id, 'HR_OFFICER')).toEqual(['CORRECTION_FILED DONE']);
    expect(await eventsTo(person.ask, correction.id)).toEqual(['CORRECTION_REFUSED TOLD']);
  });

  it('tell of lent authority to both, and when it ends before its time', async () => {
    const lender = await newcomer(city);
    const { colleague } = city.people;
    const lent = { toEmployeeId: colleague.employeeId, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Cuti' };
    const from = { employeeId: lender.employeeId, expectedVersion: 1 };
    const { employee } = await done(lender.ask, 'delegationGrant', { ...from, ...lent }, 'employee { version delegations { id } }');
    await settled();
    expect(await toldTo(colleague.ask, lender.employeeId)).toMatchObject([
      { event: 'AUTHORITY_RECEIVED', about: { id: lender.employeeId } },
    ]);
    const ending = { ...from, expectedVersion: employee.version, delegationId: employee.delegations[0].id };
    await done(lender.ask, 'delegationRevoke', ending, 'employee { id }');
    await settled();
    expect(await eventsTo(colleague.ask, lender.employeeId)).toEqual(['AUTHORITY_ENDED TOLD', 'AUTHORITY_RECEIVED TOLD']);
    expect(await eventsTo(lender.ask, colleague.employeeId)).toEqual(['DELEGATION_ENDED TOLD', 'DELEGATION_GIVEN TOLD']);
  });

  it('tell the office of an entry of law that waits for a second officer', async () => {
    const entry = await proposeLaw(city.setup, '2026-12-01', { feedback: { requestDays: 9 } });
    await settled();
    const { hr } = city.people;
    expect(await toldTo(hr.ask, entry.id, 'HR_OFFICER')).toMatchObject([{ event: 'POLICY_WAITS', state: 'AWAITED' }]);
    await done(hr.ask, 'policyRelease', { entryId: entry.id, expectedVersion: entry.version }, 'entry { id }');
    await settled();
    expect(await eventsTo(hr.ask, entry.id, 'HR_OFFICER')).toEqual(['POLICY_WAITS DONE']);
  });
});

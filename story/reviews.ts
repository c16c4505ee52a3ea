// October: the 360-degree review, from nomination to the published result.
import { done, type Person } from '../test/support/people.ts';
import { at, type Stage, tell } from './stage.ts';

const VALUES = ['SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE'];
const scores = (score: string) => VALUES.map((value) => ({ value, score }));

async function launched(stage: Stage): Promise<string> {
  const { hr } = stage.city.people;
  const input = {
    title: 'Penilaian 360 derajat 2026',
    year: 2026,
    purpose: 'EVALUATIVE',
    unitId: stage.city.units.diskominfo,
    nominateUntil: '2026-10-14',
    answerUntil: '2026-10-31',
  };
  const { round } = await done(hr.ask, 'reviewRoundCreate', input, 'round { id version }');
  const launch = { roundId: round.id, expectedVersion: round.version };
  await done(hr.ask, 'reviewLaunch', launch, 'round { id version }');
  return round.id;
}

/** October: nomination, approval, answers; then results, published once. */
export async function reviews(stage: Stage): Promise<string> {
  const { hr, staff, superior, colleague } = stage.city.people;
  at(stage, '2026-10-05T02:00:00.000Z');
  const roundId = await launched(stage);
  const enrol = { roundId, employeeIds: [staff.employeeId] };
  const enrolled = await done(hr.ask, 'reviewEnrolMany', enrol, 'outcomes { subject { id version } userErrors { code } }');
  const { id: subjectId, version } = enrolled.outcomes[0].subject;
  tell(stage, '2026-10-05', 'hr', 'launches a 360 round: threshold, purpose and audience are locked');
  const raters = [colleague, ...stage.peers].map(({ employeeId }) => ({ employeeId, group: 'PEER' }));
  const nominate = { subjectId, expectedVersion: version, raters };
  const nominated = await done(staff.ask, 'reviewNominate', nominate, 'subject { version }');
  const approve = { subjectId, expectedVersion: nominated.subject.version };
  await done(superior.ask, 'reviewApproveRaters', approve, 'subject { status }');
  tell(stage, '2026-10-05', 'superior', 'approves the four colleagues that Siti proposed');
  await answer(stage, staff, 'FOUR');
  await answer(stage, superior, 'FOUR');
  await answer(stage, colleague, 'FIVE');
  await answer(stage, stage.peers[0] as Person, 'THREE');
  tell(stage, '2026-10-06', 'staff', `sees of her colleagues' answers: ${await peersSeen(stage, subjectId)}`);
  await answer(stage, stage.peers[1] as Person, 'FOUR');
  await answer(stage, stage.peers[2] as Person, 'FOUR');
  tell(stage, '2026-10-06', 'peers', `have answered; Siti sees: ${await peersSeen(stage, subjectId)}`);
  await published(stage, roundId, subjectId);
  return subjectId;
}

async function invitationOf({ ask }: Person, subjectName: string): Promise<string> {
  const { data } = await ask('{ me { reviewsToGive(first: 20) { edges { node { id employeeName } } } } }');
  const found = data.me.reviewsToGive.edges.find(({ node }: { node: { employeeName: string } }) => node.employeeName === subjectName);
  return found.node.id;
}

async function answer(stage: Stage, rater: Person, score: string): Promise<void> {
  at(stage, '2026-10-06T03:00:00.000Z');
  const invitationId = await invitationOf(rater, 'Siti Rahayu');
  const input = { invitationId, expectedVersion: 0, scores: scores(score) };
  await done(rater.ask, 'reviewSubmit', input, 'invitation { answered }');
}

async function peersSeen({ city }: Stage, subjectId: string): Promise<string> {
  const { data } = await city.people.staff.ask('query($id: ID!) { reviewSubject(id: $id) { progress { group enough count } } }', {
    id: subjectId,
  });
  const peers = data.reviewSubject.progress.find(({ group }: { group: string }) => group === 'PEER');
  return peers.enough ? `enough, ${peers.count}` : 'not yet enough, and no number';
}

async function published(stage: Stage, roundId: string, subjectId: string): Promise<void> {
  const { hr, staff, auditor } = stage.city.people;
  at(stage, '2026-11-02T02:00:00.000Z');
  const { data } = await hr.ask('query($id: ID!) { reviewRound(id: $id) { version } }', { id: roundId });
  await done(hr.ask, 'reviewClose', { roundId, expectedVersion: data.reviewRound.version }, 'round { status }');
  const seen = await hr.ask('query($id: ID!) { reviewSubject(id: $id) { version } }', { id: subjectId });
  const subjects = [{ subjectId, expectedVersion: seen.data.reviewSubject.version }];
  await done(hr.ask, 'reviewPublishMany', { roundId, subjects }, 'outcomes { subject { status } userErrors { code } }');
  tell(stage, '2026-11-02', 'hr', 'closes the round and publishes the result, once; no office can read it');
  const query = 'query($id: ID!) { reviewResult(subjectId: $id) { groups { group responses values { value mean } } } }';
  const result = (await staff.ask(query, { id: subjectId })).data.reviewResult;
  const peers = result.groups.find(({ group }: { group: string }) => group === 'PEER');
  const refusals = await Promise.all([hr, auditor].map(({ ask }) => ask(query, { id: subjectId })));
  if (refusals.some((answer) => answer.data?.reviewResult)) throw new Error('An office reads a 360 result.');
  tell(
    stage,
    '2026-11-02',
    'staff',
    `reads it: ${peers.responses} colleagues, mean ${peers.values[0].mean}; nobody can tell who gave what`,
  );
}

// 360-degree reviews of the demo: last year's round with a published result, and one of this year that waits for answers.
import { VALUES } from '../src/modules/reviews/rules/answers.ts';
import { reviewsPolicy } from '../src/modules/reviews/rules/policy.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import type { PersonSeed } from './city/types.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf, reportsOf, viewerOf } from './people.ts';

interface Versioned {
  id: string;
  version: number;
}

/** A round as it is written: on which instants, and until which days. */
interface Plan {
  label: string;
  year: number;
  at: { launch: string; propose: string; approve: string };
  nominateUntil: string;
  answerUntil: string;
}

const typed = 'id version';
const officerOf = (written: WrittenCity): Viewer => personaAs(written, 'hr-officer', 'HR_OFFICER');

/** Versions are counted: a repeat answers what the round is by then, and a seed that was cut short would say another thing. */
async function launch(written: WrittenCity, { label, year, at, nominateUntil, answerUntil }: Plan): Promise<Versioned> {
  const { writer, units } = written;
  const title = `Penilaian 360 derajat tahun ${year}`;
  const input = { title, year, purpose: 'DEVELOPMENTAL', unitId: units.get('diskominfo'), nominateUntil, answerUntil };
  type Made = { round: Versioned };
  const officer = officerOf(written);
  const made = await writer.run<Made>(officer, at.launch, `round ${label}`, 'reviewRoundCreate', input, `round { ${typed} }`);
  const of = { roundId: made.round.id, expectedVersion: 1 };
  await writer.run<Made>(officer, at.launch, `launch ${label}`, 'reviewLaunch', of, `round { ${typed} }`);
  return { id: made.round.id, version: 2 };
}

/** Takes somebody in, with their colleagues of the team as raters, proposed by them and approved by the superior. */
async function open(written: WrittenCity, plan: Plan, round: Versioned, person: PersonSeed, peers: readonly PersonSeed[]): Promise<string> {
  const { writer, people } = written;
  const employeeId = (one: PersonSeed) => people.get(one.handle)?.employeeId;
  type Enrolled = { outcomes: { subject: Versioned | null; userErrors: { code: string }[] }[] };
  const label = `${plan.label} ${person.handle}`;
  const list = { roundId: round.id, employeeIds: [employeeId(person)] };
  const selection = `outcomes { subject { ${typed} } userErrors { code } }`;
  const { outcomes } = await writer.run<Enrolled>(officerOf(written), plan.at.launch, `enrol ${label}`, 'reviewEnrolMany', list, selection);
  const subjectId = outcomes[0]?.subject?.id;
  if (!subjectId) throw new Error(`${person.name} was not enrolled: ${JSON.stringify(outcomes)}`);
  const raters = peers.map((peer) => ({ employeeId: employeeId(peer), group: 'PEER' }));
  const proposal = { subjectId, expectedVersion: 1, raters };
  await writer.run(
    viewerOf(written, person.handle),
    plan.at.propose,
    `nominate ${label}`,
    'reviewNominate',
    proposal,
    `subject { ${typed} }`,
  );
  const approval = { subjectId, expectedVersion: 2 };
  const superior = viewerOf(written, person.supervisorHandle ?? '');
  await writer.run(superior, plan.at.approve, `raters ${label}`, 'reviewApproveRaters', approval, `subject { ${typed} }`);
  return subjectId;
}

const TO_GIVE = '{ me { reviewsToGive(first: 20) { edges { node { id answered round { id } } } } } }';

/** The rater's answer; one that was sent already is not sent again, since a seed that was cut short is run anew. */
async function answer(written: WrittenCity, at: string, round: Versioned, rater: PersonSeed, scores: readonly string[]): Promise<void> {
  const { writer } = written;
  const as = viewerOf(written, rater.handle);
  type Given = { me: { reviewsToGive: { edges: { node: { id: string; answered: boolean; round: Versioned } }[] } } };
  const { me } = await writer.ask<Given>(as, at, TO_GIVE, {});
  const found = me.reviewsToGive.edges.find(({ node }) => node.round.id === round.id && !node.answered);
  if (!found) return;
  const input = {
    invitationId: found.node.id,
    expectedVersion: 0,
    scores: VALUES.map((value, i) => ({ value, score: scores[i % scores.length] })),
  };
  await writer.run(as, at, `review ${found.node.id} ${rater.handle}`, 'reviewSubmit', input, 'invitation { id }');
}

/** Last autumn: answered by the person, the superior and the team, then published. */
async function writeLastRound(written: WrittenCity, person: PersonSeed, peers: readonly PersonSeed[]): Promise<void> {
  const { days, writer } = written;
  const year = days.year - 1;
  const on = (day: string): string => days.by(day, 1);
  const at = { launch: on('10-05'), propose: on('10-07'), approve: on('10-09') };
  const plan: Plan = { label: `${year}`, year, at, nominateUntil: `${year}-10-16`, answerUntil: `${year}-10-30` };
  const round = await launch(written, plan);
  const subjectId = await open(written, plan, round, person, peers);
  const superior = personOf(written, 'superior');
  for (const [i, rater] of [person, superior, ...peers].entries())
    await answer(written, on('10-20'), round, rater, i % 2 ? ['FOUR', 'FIVE', 'THREE'] : ['FOUR', 'FOUR', 'FIVE']);
  const officer = officerOf(written);
  const closing = { roundId: round.id, expectedVersion: round.version };
  await writer.run(officer, on('11-02'), `close ${year}`, 'reviewClose', closing, 'round { id }');
  const subjects = [{ subjectId, expectedVersion: 3 }];
  const selection = 'outcomes { userErrors { code } }';
  await writer.run(officer, on('11-03'), `publish ${year}`, 'reviewPublishMany', { roundId: round.id, subjects }, selection);
}

/** These weeks: somebody of the team is reviewed, and the others are asked to answer. */
async function writeThisRound(written: WrittenCity, person: PersonSeed, peers: readonly PersonSeed[]): Promise<void> {
  const { days } = written;
  const at = { launch: days.at(days.day(-7)), propose: days.at(days.day(-5)), approve: days.at(days.day(-3)) };
  const plan: Plan = { label: `${days.year}`, year: days.year, at, nominateUntil: days.day(7), answerUntil: days.day(28) };
  await open(written, plan, await launch(written, plan), person, peers);
}

/** Colleagues who are asked, as many as a round takes where it says nothing: teams of a large city have more. */
export function peersOf(team: readonly PersonSeed[], { handle }: PersonSeed, day: string): PersonSeed[] {
  const { standard } = reviewsPolicy(day, []).groups;
  return team.filter((one) => one.handle !== handle).slice(0, standard.find(({ group }) => group === 'PEER')?.most);
}

export async function writeReviews(written: WrittenCity): Promise<void> {
  const { days } = written;
  const staff = personOf(written, 'staff');
  const team = reportsOf(written, personOf(written, 'superior'));
  await writeLastRound(written, staff, peersOf(team, staff, `${days.year - 1}-10-05`));
  const reviewed = team.at(-1)?.handle === staff.handle ? team.at(-2) : team.at(-1);
  if (!reviewed) return;
  await writeThisRound(written, reviewed, peersOf(team, reviewed, days.day(-7)));
}

// A 360-degree round on top of a small agency: prepared, launched, with people enrolled, raters proposed and approved, through the API.

import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { answered, done, type Person } from './people.ts';
import { newcomer, type Season } from './scenarios/stages.ts';

/** Days of a round that is launched on the planning day, 12 January 2026. */
export const NOMINATE_UNTIL = '2026-01-20';
export const ANSWER_UNTIL = '2026-01-31';
export const AFTER_NOMINATION = '2026-01-21T02:00:00.000Z';
export const AFTER_ANSWERS = '2026-02-01T02:00:00.000Z';

export interface Versioned {
  id: string;
  version: number;
}

export const roundInput = <More extends object>(unitId: string, more: More = {} as More) => ({
  title: 'Penilaian 360 tahun 2026',
  year: 2026,
  purpose: 'DEVELOPMENTAL',
  unitId,
  nominateUntil: NOMINATE_UNTIL,
  answerUntil: ANSWER_UNTIL,
  ...more,
});

export const ROUND = 'round { id version status answerUntil snapshotDay }';
export const SUBJECT = 'subject { id version status reminders }';
export const INVITATION = 'invitation { id version state }';

export const ofRound = <More extends object>({ id, version }: Versioned, more: More = {} as More) => ({
  roundId: id,
  expectedVersion: version,
  ...more,
});
export const ofSubject = <More extends object>({ id, version }: Versioned, more: More = {} as More) => ({
  subjectId: id,
  expectedVersion: version,
  ...more,
});

export const roundStep = async <Name extends MutationName>(
  ask: Ask,
  name: Name,
  round: Versioned,
  more: FieldsOf<Name> = {},
): Promise<Versioned> =>
  (await answered<{ round: Versioned }>(done(ask, name, whole(name, ofRound(round, more)), 'round { id version }'))).round;

export const subjectStep = async <Name extends MutationName>(
  ask: Ask,
  name: Name,
  subject: Versioned,
  more: FieldsOf<Name> = {},
): Promise<Versioned> =>
  (await answered<{ subject: Versioned }>(done(ask, name, whole(name, ofSubject(subject, more)), 'subject { id version }'))).subject;

export async function preparedRound(hr: Ask, unitId: string, more: object = {}): Promise<Versioned> {
  return (await done(hr, 'reviewRoundCreate', roundInput(unitId, more), 'round { id version }')).round;
}

export const launchedRound = async (hr: Ask, unitId: string, more: object = {}): Promise<Versioned> =>
  roundStep(hr, 'reviewLaunch', await preparedRound(hr, unitId, more));

export async function enrol(hr: Ask, round: Versioned, employeeId: string): Promise<Versioned> {
  const selection = 'outcomes { subject { id version } userErrors { code } }';
  const input = { roundId: round.id, employeeIds: [employeeId] };
  const { outcomes } = await done(hr, 'reviewEnrolMany', input, selection);
  if (!outcomes[0].subject) throw new Error(`Not enrolled: ${JSON.stringify(outcomes)}`);
  return outcomes[0].subject;
}

export interface Reviewed {
  round: Versioned;
  /** The person reviewed. */
  person: Person;
  subject: Versioned;
  /** Three colleagues under the same superior. */
  peers: Person[];
}

export const asPeers = (people: readonly Person[]) => people.map(({ employeeId }) => ({ employeeId, group: 'PEER' }));

/** A newcomer of the section, enrolled in a round of their own. The superior is `superior`. */
export async function enrolled(city: Season, more: object = {}): Promise<Reviewed> {
  const [person, third] = [await newcomer(city), await newcomer(city)];
  const round = await launchedRound(city.people.hr.ask, city.units.diskominfo, more);
  const subject = await enrol(city.people.hr.ask, round, person.employeeId);
  return { round, person, subject, peers: [city.people.staff, city.people.colleague, third] };
}

export async function nominated(city: Season, more: object = {}, proposal: object = {}): Promise<Reviewed> {
  const reviewed = await enrolled(city, more);
  const subject = await subjectStep(reviewed.person.ask, 'reviewNominate', reviewed.subject, {
    raters: asPeers(reviewed.peers),
    ...proposal,
  });
  return { ...reviewed, subject };
}

export async function answering(city: Season, more: object = {}, proposal: object = {}): Promise<Reviewed> {
  const reviewed = await nominated(city, more, proposal);
  return { ...reviewed, subject: await subjectStep(city.people.superior.ask, 'reviewApproveRaters', reviewed.subject) };
}

export interface Invited extends Versioned {
  group: string;
}

/** The invitation that somebody has in a round; there each person reviews at most one in these tests. */
export async function invitationIn(round: Versioned, { ask }: Pick<Person, 'ask'>): Promise<Invited> {
  const { data } = await ask('{ me { reviewsToGive(first: 100) { edges { node { id version group round { id } } } } } }');
  const mine: (Invited & { round: Versioned })[] = data.me.reviewsToGive.edges.map(({ node }: { node: object }) => node);
  const found = mine.find((invitation) => invitation.round.id === round.id);
  if (!found) throw new Error('There is no invitation.');
  return found;
}

export async function decline(round: Versioned, rater: Person): Promise<Versioned> {
  const { id, version } = await invitationIn(round, rater);
  const input = { invitationId: id, expectedVersion: version, reason: 'CONFLICT_OF_INTEREST' };
  return (await done(rater.ask, 'reviewDecline', input, 'invitation { id version }')).invitation;
}

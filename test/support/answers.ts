// Answers to a 360-degree review, sent through the API.
import { VALUES } from '../../src/modules/reviews/rules/answers.ts';
import type { Ask } from './city.ts';
import { done, type Person } from './people.ts';
import { AFTER_ANSWERS, INVITATION, invitationIn, type Reviewed, roundStep, type Versioned } from './reviews.ts';

export const scored = (score: string) => VALUES.map((value) => ({ value, score }));

/** Sends a complete review; fours where nothing else is said. */
export async function submit(round: Versioned, rater: Pick<Person, 'ask'>, more: object = {}): Promise<Versioned> {
  const { id } = await invitationIn(round, rater);
  const input = { invitationId: id, expectedVersion: 0, scores: scored('FOUR'), ...more };
  return (await done(rater.ask, 'reviewSubmit', input, INVITATION)).invitation;
}

export async function closed(setNow: (instant: string) => void, hr: Ask, round: Versioned): Promise<Versioned> {
  setNow(AFTER_ANSWERS);
  return roundStep(hr, 'reviewClose', round);
}

export const published = async (hr: Ask, { round, subject }: Pick<Reviewed, 'round' | 'subject'>) => {
  const input = { roundId: round.id, subjects: [{ subjectId: subject.id, expectedVersion: subject.version }] };
  const selection = 'outcomes { subject { id version status } userErrors { code field } }';
  return (await done(hr, 'reviewPublishMany', input, selection)).outcomes;
};

export const OUTSIDE = { name: 'Ibu Ratna', organisation: 'PT Pelanggan', reason: 'Memakai layanan setiap minggu' };
export const WITH_OUTSIDERS = {
  groups: [
    { group: 'PEER', least: 3, most: 6 },
    { group: 'EXTERNAL', least: 0, most: 6 },
  ],
};

/** The first approved rater from outside whose link nobody has handed out. */
export async function outsiderOf(officer: Ask, { subject }: Pick<Reviewed, 'subject'>): Promise<string> {
  const { data } = await officer('query($id: ID!) { reviewSubject(id: $id) { externals { id: externalId invited } } }', {
    id: subject.id,
  });
  return data.reviewSubject.externals.find(({ invited }: { invited: boolean }) => !invited).id;
}

/** An officer outside the case hands out the link of one who was not handed it yet. */
export async function linked(officer: Ask, reviewed: Pick<Reviewed, 'subject'>): Promise<{ token: string; subject: Versioned }> {
  const { id: subjectId, version: expectedVersion } = reviewed.subject;
  const input = { subjectId, expectedVersion, externalId: await outsiderOf(officer, reviewed) };
  return done(officer, 'reviewExternalInvite', input, 'token subject { id version }');
}

/** The rater opens the link for the first time, and is shown the personal code. */
export const opened = async (nobody: Ask, token: string): Promise<string> =>
  (await done(nobody, 'reviewExternalOpen', { token }, 'code')).code;

export const RESULT = `{
  subjectId publishedOn policyVersion threshold
  groups { group merged responses values { value mean missing } comments { question text comments } }
  comments { question text comments } gaps { value self others gap } strengths blindSpots developmentSeeds { value reason guides }
}`;

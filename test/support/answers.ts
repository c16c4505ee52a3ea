// Answers to a 360-degree review, sent through the API.
import { VALUES } from '../../src/domain/reviews/answers.ts';
import type { Ask } from './city.ts';
import { done, type Person } from './people.ts';
import { AFTER_ANSWERS, INVITATION, invitationIn, type Reviewed, roundStep, type Versioned } from './reviews.ts';

export const scored = (score: string) => VALUES.map((value) => ({ value, score }));

/** Sends a complete review; fours where nothing else is said. */
export async function submit(round: Versioned, rater: Pick<Person, 'ask'>, more: object = {}): Promise<Versioned> {
  const { id } = await invitationIn(round, rater);
  const input = { invitationId: id, expectedVersion: 0, scores: scored('FOUR'), ...more };
  return (await done(rater.ask, 'reviewSubmit', 'ReviewSubmitInput', input, INVITATION)).invitation;
}

export async function closed(setNow: (instant: string) => void, hr: Ask, round: Versioned): Promise<Versioned> {
  setNow(AFTER_ANSWERS);
  return roundStep(hr, 'reviewClose', round);
}

export const published = async (hr: Ask, { round, subject }: Pick<Reviewed, 'round' | 'subject'>) => {
  const input = { roundId: round.id, subjects: [{ subjectId: subject.id, expectedVersion: subject.version }] };
  const selection = 'outcomes { subject { id version status } userErrors { code field } }';
  return (await done(hr, 'reviewPublishMany', 'ReviewPublishManyInput', input, selection)).outcomes;
};

export const OUTSIDE = { name: 'Ibu Ratna', organisation: 'PT Pelanggan', reason: 'Memakai layanan setiap minggu' };
export const WITH_OUTSIDERS = {
  groups: [
    { group: 'PEER', least: 3, most: 6 },
    { group: 'EXTERNAL', least: 0, most: 6 },
  ],
};

/** The first approved rater from outside. */
export async function outsiderOf(superior: Ask, { subject }: Pick<Reviewed, 'subject'>): Promise<string> {
  const { data } = await superior('query($id: ID!) { reviewSubject(id: $id) { externals { id } } }', { id: subject.id });
  return data.reviewSubject.externals[0].id;
}

export async function linked(superior: Ask, reviewed: Reviewed): Promise<{ token: string; subject: Versioned }> {
  const { id: subjectId, version: expectedVersion } = reviewed.subject;
  const input = { subjectId, expectedVersion, externalId: await outsiderOf(superior, reviewed) };
  return done(superior, 'reviewExternalInvite', 'ReviewExternalInviteInput', input, 'token subject { id version }');
}

export const RESULT = `{
  subjectId publishedOn policyVersion threshold
  groups { group merged responses values { value mean missing } comments { question text comments } }
  comments { question text comments } gaps { value self others gap } strengths blindSpots developmentSeeds { value reason guides }
}`;

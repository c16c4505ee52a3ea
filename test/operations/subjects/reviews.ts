// What the questions of reviews are asked about.
import { done } from '../../support/people.ts';
import { enrol, invitationIn, launchedRound, subjectStep } from '../../support/reviews.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface ReviewsIds {
  reviewTemplate: string;
  reviewRound: string;
  /** Of the person: raters are approved, and answer. */
  review: string;
  /** The superior's. */
  reviewInvitation: string;
}

export type ReviewsVersions = Record<'reviewTemplate' | 'reviewRound' | 'review' | 'reviewInvitation', number>;

export const reviewsSubjects: Subjects<ReviewsIds, ReviewsVersions, OrganisationIds & PerformanceIds> = {
  never: {
    reviewTemplate: 'rvt_000000000000000000000000',
    reviewRound: 'rvr_000000000000000000000000',
    review: 'rvs_000000000000000000000000',
    reviewInvitation: 'rvi_000000000000000000000000',
  },
  stale: { reviewTemplate: 999, reviewRound: 999, review: 999, reviewInvitation: 999 },
  subjects,
};

/** `who` is reviewed in a launched round; whoever can be asked is asked. */
async function subjects(city: About['city'], { who, superior, hr, unit }: About): Promise<Asked<ReviewsIds, ReviewsVersions>> {
  const [person, boss] = [city.people[who], city.people[superior]];
  const text = { expectedVersion: 0, title: 'Instrumen', questions: [] };
  const { template } = await done(hr, 'reviewTemplateSave', text, 'template { id version }');
  const { data } = await person.ask('{ me { employee { assignments { unit { id } } } } }');
  const home = data.me.employee.assignments[0].unit.id;
  const round = await launchedRound(hr, home ?? unit);
  const enrolled = await enrol(hr, round, person.employeeId);
  const { data: offered } = await person.ask('query($id: ID!) { reviewSubject(id: $id) { suggestedRaters { group employee { id } } } }', {
    id: enrolled.id,
  });
  const raters = offered.reviewSubject.suggestedRaters.map(({ group, employee }: { group: string; employee: { id: string } }) => ({
    group,
    employeeId: employee.id,
  }));
  const nominated = await subjectStep(person.ask, 'reviewNominate', enrolled, { raters });
  const review = await subjectStep(boss.ask, 'reviewApproveRaters', nominated);
  const invitation = await invitationIn(round, boss);
  return {
    ids: { reviewTemplate: template.id, reviewRound: round.id, review: review.id, reviewInvitation: invitation.id },
    versions: {
      reviewTemplate: template.version,
      reviewRound: round.version,
      review: review.version,
      reviewInvitation: invitation.version,
    },
  };
}

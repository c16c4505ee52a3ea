// Records that several modules' operations are about, as inputs name them: the id, and the version that is expected.
import type { Ids, Versions } from './subjects/index.ts';

export const givenAssignment = (ids: Ids) => ({ positionId: ids.position, supervisorId: ids.colleague, validFrom: '2026-01-05' });
export const givenCampaign = (ids: Ids, versions: Versions) => ({ campaignId: ids.campaign, expectedVersion: versions.campaign });
export const givenEmployee = (ids: Ids, versions: Versions) => ({ employeeId: ids.employee, expectedVersion: versions.employee });
export const givenFormation = (ids: Ids, versions: Versions) => ({ formationId: ids.formation, expectedVersion: versions.formation });
export const givenSelectionObjection = (ids: Ids, versions: Versions) => ({
  objectionId: ids.selectionObjection,
  expectedVersion: versions.selectionObjection,
});
export const givenOffer = (ids: Ids, versions: Versions) => ({ offerId: ids.offer, expectedVersion: versions.offer });
export const givenPlan = (ids: Ids, versions: Versions) => ({ planId: ids.plan, expectedVersion: versions.plan });
export const givenReview = (ids: Ids, versions: Versions) => ({ subjectId: ids.review, expectedVersion: versions.review });
export const givenRound = (ids: Ids, versions: Versions) => ({ roundId: ids.reviewRound, expectedVersion: versions.reviewRound });
export const givenVerification = (ids: Ids, versions: Versions) => ({
  verificationId: ids.verification,
  expectedVersion: versions.verification,
});

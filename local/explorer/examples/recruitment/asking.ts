// What the examples about recruitment ask first, and how their mutations are written.

/** The campaigns of the city, those in preparation for the committee only. */
export const CAMPAIGNS = '{ campaigns(regionCode: "33.74", first: 50) { edges { node { id version status kind openStages } } } }';
const campaign = (condition: string) => ({
  campaignId: `{lookup:campaigns.edges.[${condition}].node.id}`,
  expectedVersion: `{lookup:campaigns.edges.[${condition}].node.version}`,
});
/** In the demo city: last year's, carried to its final list; the one that takes applications; the one that may be objected to; what is prepared. */
export const LAST_YEAR = { campaignId: campaign('node.openStages.0=FILING').campaignId };
export const FIRST = campaign('node.kind=CPNS&node.openStages.0=REGISTRATION');
export const byCampaign = { campaignId: FIRST.campaignId };
export const ANNOUNCED = { campaignId: campaign('node.openStages.0=ADMIN_OBJECTION').campaignId };
/** The one with requests for posts, else any. */
const DRAFT = 'campaigns.edges.[node.status=DRAFT';
const prepared = (field: string): string => `{lookup:${DRAFT}&node.kind=PPPK].node.${field} ?? ${DRAFT}].node.${field}}`;
export const PREPARED = { campaignId: prepared('id'), expectedVersion: prepared('version') };

/** Posts with somebody in the queue, in the demo city. */
export const NURSES =
  'query($campaignId: ID!) { openings(campaignId: $campaignId, search: "perawat", first: 1) { edges { node { formationId } } } }';
export const TEACHERS = `query($campaignId: ID!) {
  openings(campaignId: $campaignId, search: "guru", category: DISABILITY, first: 1) { edges { node { formationId } } }
}`;
export const ENGINEERS =
  'query($campaignId: ID!) { openings(campaignId: $campaignId, search: "jalan", first: 1) { edges { node { formationId } } } }';
export const ofPost = { ...byCampaign, formationId: '{lookup:openings.edges.0.node.formationId}' };
export const QUEUE = `query($formationId: ID!) {
  verificationQueue(formationId: $formationId, first: 20) { edges { node { id version status } } }
}`;
export const VERIFICATION = {
  verificationId: '{lookup:verificationQueue.edges.[node.status=FIRST].node.id}',
  expectedVersion: '{lookup:verificationQueue.edges.[node.status=FIRST].node.version}',
};
/** Rejected by one officer already. */
export const SECOND_LOOK = {
  verificationId: '{lookup:verificationQueue.edges.[node.status=SECOND].node.id}',
  expectedVersion: '{lookup:verificationQueue.edges.[node.status=SECOND].node.version}',
};
export const OWN = `query($campaignId: ID!) {
  me { applicant { version } application(campaignId: $campaignId) { id version } }
}`;
export const APPLICATION = { applicationId: '{lookup:me.application.id}', expectedVersion: '{lookup:me.application.version}' };
export const WAITING = '{ formationQueue(first: 1) { edges { node { id version } } } }';
export const FORMATION = {
  formationId: '{lookup:formationQueue.edges.0.node.id}',
  expectedVersion: '{lookup:formationQueue.edges.0.node.version}',
};
export const OBJECTIONS = '{ selectionObjectionQueue(first: 20) { edges { node { id version ground } } } }';
/** In the demo, the one about a special category, which has a proof; else any. */
const misread = (field: string): string =>
  `{lookup:selectionObjectionQueue.edges.[node.ground=DOCUMENT_MISREAD].node.${field} ?? selectionObjectionQueue.edges.0.node.${field}}`;
export const OBJECTION = { objectionId: misread('id'), expectedVersion: misread('version') };

export const key = { idempotencyKey: '{uuid}' };
export const inputOf = (...parts: object[]) => ({ input: Object.assign({}, key, ...parts) });
export const PROBLEMS = 'userErrors { code message field }';

/** A mutation that is shown in full. */
export const mutation = (
  title: string,
  name: string,
  selection: string,
): string => `mutation ${title}($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    ${selection}
    ${PROBLEMS}
  }
}
`;

export const CAMPAIGN = 'campaign { id version status openStages deadlineAt allowedActions }';
export const FORMATION_OF = 'formation { id version status deadlineAt reason allowedActions opening { positionTitle unitName quota } }';
export const APPLICATION_OF = 'application { id version status deadlineAt missing { kind document } allowedActions }';
export const VERIFICATION_OF = 'verification { id version status registrationNumber deadlineAt outcome hasProof allowedActions }';

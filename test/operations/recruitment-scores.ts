// The mutations of score files and imports: how to get there, who may, what each costs.
import { COMMITTEE_REASON } from '../support/actions/inputs.ts';
import { proposedIn, sourceOf, testedIn } from '../support/scenarios/recruitment-scores.ts';
import { announcementOf, type ProposedScores, SCORE_IMPORT, uploadedScores } from '../support/scores.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const deciding = ({ id, version }: ProposedScores) => ({ importId: id, expectedVersion: version });

const givenImport = (ids: Ids, versions: Versions) => ({ importId: ids.scoreImport, expectedVersion: versions.scoreImport });

export const scores = {
  scoreFileAnnounce: {
    scenario: async (city) => {
      const of = await testedIn(city);
      return { ask: of.rina, input: announcementOf(sourceOf(of, 120)), selection: 'upload { documentId method }' };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 12 },
    ids: (ids) => ({
      campaignId: ids.scoreCampaign,
      stage: 'SKD',
      fileName: 'nilai.csv',
      contentType: 'text/csv',
      size: 1,
      sha256: '0'.repeat(64),
    }),
    ownCase: 'OWN_CASE',
    repeated: 'MADE_ANEW',
  },
  scoreImportPropose: {
    scenario: async (city) => {
      const of = await testedIn(city);
      const fileId = await uploadedScores(city, of.rina, sourceOf(of, 120));
      return { ask: of.rina, input: { fileId }, selection: SCORE_IMPORT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 25 },
    ids: (ids) => ({ fileId: ids.scoreFile, formationIds: [ids.scoreFormation] }),
    ownCase: 'OWN_CASE',
    repeated: 'MADE_ANEW',
  },
  scoreImportApprove: {
    scenario: async (city) => {
      const of = await testedIn(city);
      const made = await proposedIn(city, of);
      return { ask: of.approver, input: { ...deciding(made), acceptedIssues: made.counts.issues }, selection: SCORE_IMPORT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 33 },
    ids: (ids, versions) => ({ ...givenImport(ids, versions), acceptedIssues: 0 }),
    ownCase: 'OWN_CASE',
    tried: {
      scoreImport: ({ id, version, counts: { issues, removed } }) => [
        { importId: id, expectedVersion: version, acceptedIssues: issues, acceptedRemovals: removed },
      ],
    },
  },
  scoreImportReject: {
    scenario: async (city) => {
      const of = await testedIn(city);
      const made = await proposedIn(city, of);
      return { ask: of.approver, input: { ...deciding(made), reason: 'Berkas lama.' }, selection: SCORE_IMPORT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenImport(ids, versions), reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { scoreImport: ({ id, version }) => [{ importId: id, expectedVersion: version, reason: COMMITTEE_REASON }] },
  },
} satisfies Operations;

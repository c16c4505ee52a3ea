// Examples about registration: looking for posts, a profile, a draft with its documents, submission.
import type { Example } from '../../examples.ts';
import { APPLICATION, APPLICATION_OF, byCampaign, CAMPAIGNS, inputOf, mutation, NURSES, OWN, ofPost } from './asking.ts';

const group = { id: 'Pengadaan: pendaftaran', en: 'Recruitment: registration' };

export const registration: readonly Example[] = [
  {
    id: 'openings',
    group,
    title: { id: 'Mencari formasi', en: 'Look for posts' },
    as: 'applicant',
    query: `query Openings($campaignId: ID!, $search: String, $education: EducationLevel, $category: FormationCategory) {
  openings(campaignId: $campaignId, search: $search, education: $education, category: $category, first: 20) {
    edges {
      node {
        formationId
        positionTitle
        unitName
        category
        quota
        requirements { education majors leastGpa oldestAge documents }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: { ...byCampaign, search: 'perawat' },
  },
  {
    id: 'campaign-stages',
    group,
    title: { id: 'Tahapan dan aturan pengadaan', en: 'Stages and rules of a campaign' },
    as: 'applicant',
    query: `query Stages($campaignId: ID!) {
  campaign(id: $campaignId) {
    title
    kind
    status
    openStages
    deadlineAt
    stages { kind opensAt closesAt }
    rules { number policyVersion source since reason }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'profile-save',
    group,
    title: { id: 'Menyimpan biodata', en: 'Save the own profile' },
    as: 'applicant',
    query: mutation('SaveProfile', 'profileSave', 'applicant { version name nikEnding warnings }'),
    lookup: [CAMPAIGNS, OWN],
    lookupVariables: byCampaign,
    variables: inputOf({
      expectedVersion: '{lookup:me.applicant.version}',
      education: {
        level: 'S1',
        major: 'Informatika',
        institution: 'Universitas Negeri Semarang',
        gpa: '3.45',
        year: 2024,
        cumLaude: false,
      },
    }),
  },
  {
    id: 'eligibility',
    group,
    title: { id: 'Apakah saya memenuhi syarat, dan mengapa', en: 'Whether I may apply, and why' },
    as: 'applicant',
    query: `query MayI($formationId: ID!) {
  eligibilityCheck(formationId: $formationId) {
    eligible
    day
    rulesNumber
    findings { requirement met actual asked }
  }
}
`,
    lookup: [CAMPAIGNS, NURSES],
    lookupVariables: byCampaign,
    variables: { formationId: ofPost.formationId },
  },
  {
    id: 'application-mine',
    group,
    title: { id: 'Lamaran saya dan kelengkapannya', en: 'My application and what it lacks' },
    as: 'applicant',
    query: `query Mine($campaignId: ID!) {
  me {
    application(campaignId: $campaignId) {
      id
      version
      status
      deadlineAt
      examLocation
      opening { positionTitle unitName category }
      documents { kind fileName size announcedAt }
      missing { kind document }
      submission { number at eligibility { requirement met actual asked } }
      administrative { verdict reasons }
      allowedActions
    }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'document-upload',
    group,
    title: { id: 'Mengumumkan berkas, lalu mengunggahnya', en: 'Announce a document, then upload it' },
    as: 'applicant',
    query: mutation('Announce', 'documentUpload', `upload { documentId method url headers { name value } expiresAt } ${APPLICATION_OF}`),
    lookup: [CAMPAIGNS, OWN],
    lookupVariables: byCampaign,
    variables: inputOf(APPLICATION, {
      kind: 'APPLICATION_LETTER',
      fileName: 'surat-lamaran.pdf',
      contentType: 'application/pdf',
      size: 24_310,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }),
  },
  {
    id: 'application-save',
    group,
    title: { id: 'Menyimpan rancangan, dan mengeluarkan berkas', en: 'Save the draft, and take a document out' },
    as: 'applicant',
    query: mutation('SaveDraft', 'applicationSave', APPLICATION_OF),
    lookup: [CAMPAIGNS, OWN],
    lookupVariables: byCampaign,
    variables: inputOf(byCampaign, {
      expectedVersion: APPLICATION.expectedVersion,
      examLocation: 'UPT BKN Semarang',
      dropDocuments: ['APPLICATION_LETTER'],
    }),
  },
  {
    id: 'application-submit',
    group,
    title: { id: 'Mengirim lamaran: final, sekali setahun', en: 'Submit: final, and once a year' },
    as: 'applicant',
    query: mutation('Submit', 'applicationSubmit', 'application { version status submission { number at } }'),
    lookup: [CAMPAIGNS, OWN],
    lookupVariables: byCampaign,
    variables: inputOf(APPLICATION, { confirm: true }),
  },
];

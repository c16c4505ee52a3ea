// Examples about internships: a partner institution, a programme from its preparation on, and what a student sees and says.
import type { Example } from '../examples.ts';

const group = { id: 'Magang mahasiswa', en: 'Internships of students' };
const REGION = '33.74';

const PROGRAMMES = `query Programmes($regionCode: String!) {
  internshipProgrammes(regionCode: $regionCode, first: 20) {
    edges {
      node {
        id
        title
        status
        from
        until
        opensOn
        closesOn
        requirements { leastCredits leastGpa studyProgrammes }
        units { unitName places }
      }
    }
  }
}
`;

const INSTITUTIONS = `query Institutions($regionCode: String!) {
  internshipInstitutions(regionCode: $regionCode) { institutionId name studyProgrammes }
}
`;

const payload = (name: string, type: string, selection: string): string => `mutation Do($input: ${type}!) {
  ${name}(input: $input) {
    ${selection}
    userErrors { code field message }
  }
}
`;

export const internships: readonly Example[] = [
  {
    id: 'partner-institution-create',
    group,
    title: { id: 'Mencatat perguruan tinggi mitra', en: 'Enter a partner institution' },
    as: 'hr-officer',
    query: payload('partnerInstitutionCreate', 'PartnerInstitutionCreateInput', 'institution { id version name allowedActions }'),
    variables: {
      input: { idempotencyKey: '{uuid}', name: 'Universitas Diponegoro', studyProgrammes: ['Informatika', 'Ilmu Hukum', 'Statistika'] },
    },
  },
  {
    id: 'partner-institutions',
    group,
    title: { id: 'Perguruan tinggi mitra dan perjanjiannya', en: 'Partner institutions and their agreements' },
    as: 'hr-officer',
    query: `query Partners {
  partnerInstitutions(first: 20) {
    edges { node { id version name studyProgrammes agreements { number from until quota status } allowedActions } }
  }
}
`,
  },
  {
    id: 'internship-programmes',
    group,
    title: { id: 'Program magang yang dibuka', en: 'Internships that are offered' },
    as: 'student',
    query: PROGRAMMES,
    variables: { regionCode: REGION },
  },
  {
    id: 'intern-institutions',
    group,
    title: { id: 'Perguruan tinggi yang mahasiswanya diterima', en: 'Institutions from which students are taken' },
    as: 'student',
    query: INSTITUTIONS,
    variables: { regionCode: REGION },
  },
  {
    id: 'internship-own',
    group,
    title: { id: 'Profil dan lamaran magang sendiri', en: 'The own profile and applications' },
    as: 'student',
    query: `query Own {
  me {
    internStudent {
      version
      name
      credits
      gpa
      transcriptName
      applications { id version status programme { title } acceptance { unitName confirmUntil } allowedActions }
    }
  }
}
`,
  },
];

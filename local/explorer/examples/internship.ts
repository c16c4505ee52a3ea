// Examples about internships: a partner institution, and those that there are.
import type { Example } from '../examples.ts';

const group = { id: 'Magang mahasiswa', en: 'Internships of students' };
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
];

// The queries of internships: what they cost, and who may ask.
import { type Login, REGION } from '../../support/city.ts';
import { agreed, applied, publishedProgramme } from '../../support/internship.ts';
import type { QueryModule } from '../operation.ts';

const STUDENT: Login = { sub: 'mahasiswa-biaya', roles: [], pool: 'students', region: null };

export const internshipQueries = {
  prepare: async (city) => {
    city.setNow('2026-01-12T02:00:00.000Z');
    const institution = (await agreed(city, city.setup)).id;
    const programme = (await publishedProgramme(city.setup, city.units.aptika)).id;
    for (let i = 0; i < 3; i += 1) await applied(city, institution, programme);
    await applied(city, institution, programme, {}, await city.login(STUDENT));
    return { institution, internProgramme: programme };
  },
  costs: {
    'the own page of a student': {
      as: STUDENT,
      query: '{ me { internStudent { name applications { status programme { title } acceptance { confirmUntil } allowedActions } } } }',
      reads: 3,
      units: 5,
    },
  },
  queries: {
    partnerInstitutions: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: () => 'partnerInstitutions(first: 5) { edges { node { id } } }',
      costs: {
        'the partner institutions of a region': {
          as: 'hr',
          query: '{ partnerInstitutions(first: 50) { edges { node { name agreements { status quota fileUrl } allowedActions } } } }',
          reads: 1,
          units: 5,
        },
      },
    },
    internshipInstitutions: {
      access: { otherwise: 'yes' },
      question: () => `internshipInstitutions(regionCode: "${REGION}") { institutionId name studyProgrammes }`,
      costs: {
        'institutions to choose from': {
          as: 'hr',
          query: `{ internshipInstitutions(regionCode: "${REGION}") { institutionId name studyProgrammes } }`,
          reads: 1,
          units: 5,
        },
      },
    },
    internshipProgrammes: {
      access: { otherwise: 'yes' },
      question: () => `internshipProgrammes(regionCode: "${REGION}", first: 5) { edges { node { id } } }`,
      costs: {
        'the internships of a region': {
          as: 'hr',
          query: `{ internshipProgrammes(regionCode: "${REGION}", first: 50) { edges { node { title units { unitName places } allowedActions } } } }`,
          reads: 1,
          units: 5,
        },
      },
    },
    internshipApplications: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: (ids) => `internshipApplications(programmeId: "${ids.internProgramme}", first: 5) { edges { node { id } } }`,
      costs: {
        'applications for an internship': {
          as: 'hr',
          query:
            'query($internProgramme: ID!) { internshipApplications(programmeId: $internProgramme, first: 50) { edges { node { name status programme { title } allowedActions } } } }',
          reads: 2,
          units: 10,
        },
      },
    },
  },
} satisfies QueryModule;

// The queries of internships: what they cost, and who may ask.
import { type Login, REGION } from '../../support/city.ts';
import { agreed, applied, publishedProgramme } from '../../support/internship.ts';
import { logged } from '../../support/internship-placed.ts';
import type { QueryModule } from '../operation.ts';

const STUDENT: Login = { sub: 'mahasiswa-biaya', roles: [], pool: 'students', region: null };

export const internshipQueries = {
  prepare: async (city) => {
    city.setNow('2026-01-12T02:00:00.000Z');
    const institution = (await agreed(city, city.setup)).id;
    const programme = (await publishedProgramme(city.setup, city.units.aptika)).id;
    for (let i = 0; i < 3; i += 1) await applied(city, institution, programme);
    await applied(city, institution, programme, {}, await city.login(STUDENT));
    const { id: internPlacement, institutionId: internInstitution } = await logged(city);
    city.setNow('2026-01-12T02:00:00.000Z');
    return { institution, internProgramme: programme, internPlacement, internInstitution };
  },
  costs: {
    'the own page of a student': {
      as: STUDENT,
      query:
        '{ me { internStudent { name applications { status programme { title } acceptance { confirmUntil } placement { status daysLogged } allowedActions } } } }',
      reads: 2,
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
      question: () =>
        `internshipInstitutions(regionCode: "${REGION}", first: 50) { edges { node { institutionId name studyProgrammes } } }`,
      costs: {
        'institutions to choose from': {
          as: 'hr',
          query: `{ internshipInstitutions(regionCode: "${REGION}", first: 50) { edges { node { institutionId name studyProgrammes } } } }`,
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
    internshipsOfUnit: {
      access: {
        otherwise: 'none',
        nobody: 'login',
        applicant: 'role',
        recruiter: 'role',
        province: 'role',
        superior: 'yes',
        unitHead: 'yes',
        hr: 'yes',
        auditor: 'yes',
      },
      question: (ids) => `internshipsOfUnit(unitId: "${ids.unit}", first: 5) { edges { node { id } } }`,
      costs: {
        'internships of a unit': {
          as: 'superior',
          query:
            'query($unit: ID!) { internshipsOfUnit(unitId: $unit, first: 50) { edges { node { name status mentors { name } daysLogged allowedActions } } } }',
          reads: 3,
          units: 10,
        },
      },
    },
    internshipsMentored: {
      access: { otherwise: 'none', nobody: 'login', applicant: 'role', recruiter: 'role', province: 'role' },
      question: () => 'internshipsMentored(first: 5) { edges { node { id } } }',
      costs: {
        'internships that somebody mentors': {
          as: 'colleague',
          query: '{ internshipsMentored(first: 50) { edges { node { name status daysLogged daysSeen allowedActions } } } }',
          reads: 2,
          units: 10,
        },
        'an internship with its logbook': {
          as: 'colleague',
          query:
            'query($internPlacement: ID!) { node(id: $internPlacement) { ... on InternshipPlacement { name daysLogged logbook(first: 50) { edges { node { day text seen } } } allowedActions } } }',
          reads: 3,
          units: 10,
        },
      },
    },
    internshipCertificateVerify: {
      access: { otherwise: 'none' },
      question: (ids) => `internshipCertificateVerify(code: "${ids.internCode}") { number }`,
      costs: {
        'a certificate of an internship': {
          as: 'hr',
          query: '{ internshipCertificateVerify(code: "AAAA-AAAA-AAAA-AAAA") { number name } }',
          reads: 1,
          units: 2,
        },
      },
    },
    partnerInterns: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: (ids) => `partnerInterns(institutionId: "${ids.institution}", first: 5) { edges { node { placementId } } }`,
      costs: {
        'internships of an institution’s students': {
          as: 'hr',
          query:
            'query($internInstitution: ID!) { partnerInterns(institutionId: $internInstitution, first: 50) { edges { node { name unitName status daysLogged score credits { credits } certificate { code } } } } }',
          reads: 3,
          units: 10,
        },
      },
    },
    partnerFigures: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: (ids) => `partnerFigures(institutionId: "${ids.institution}", year: 2026) { placed }`,
      costs: {
        'how many of an institution have applied': {
          as: 'hr',
          query:
            'query($internInstitution: ID!) { partnerFigures(institutionId: $internInstitution, year: 2026) { applied placed withoutPlace } }',
          reads: 2,
          units: 10,
        },
      },
    },
    partnerCreditsFile: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: (ids) => `partnerCreditsFile(institutionId: "${ids.institution}", year: 2026) { text }`,
      costs: {
        'credits of study as a file': {
          as: 'hr',
          query:
            'query($internInstitution: ID!) { partnerCreditsFile(institutionId: $internInstitution, year: 2026) { fileName text rowCount } }',
          reads: 3,
          units: 10,
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

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

const WAITING = `query Waiting($programmeId: ID!) {
  internshipApplications(programmeId: $programmeId, first: 20) { edges { node { id version status } } }
}`;
/** The one whose applications are open. */
const PROGRAMMES = '{ internshipProgrammes(regionCode: "33.74", first: 20) { edges { node { id title units { unitId } } } } }';
const OPEN = '{lookup:internshipProgrammes.edges.[node.title=Magang Data Kota].node.id}';

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
    title: { id: 'Program magang dan tempatnya', en: 'Programmes of internships, and their places' },
    as: 'student',
    query: `query Programmes($region: String!) {
  internshipInstitutions(regionCode: $region, first: 20) { edges { node { institutionId name studyProgrammes } } }
  internshipProgrammes(regionCode: $region, first: 20) {
    edges { node { id title status opensOn closesOn from until requirements { leastCredits leastGpa } units { unitName places } } }
  }
}
`,
    variables: { region: '33.74' },
  },
  {
    id: 'intern-page',
    group,
    title: { id: 'Halaman mahasiswa: lamaran, tempat dan buku harian', en: 'A student’s own page: application, place and logbook' },
    as: 'student',
    query: `query Mine {
  me {
    internStudent {
      name
      applications {
        status programme { title } allowedActions
        placement { id status from until mentors { name answer } daysLogged daysSeen logbook(first: 10) { edges { node { day text seen } } } allowedActions }
      }
    }
  }
}
`,
  },
  {
    id: 'intern-log-write',
    group,
    title: { id: 'Mengisi buku harian hari ini', en: 'Write today’s entry of the logbook' },
    as: 'student',
    lookup: '{ me { internStudent { applications { placement { id status } } } } }',
    query: payload('internshipLogWrite', 'InternshipLogWriteInput', 'placement { id daysLogged daysSeen }'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', placementId: '{lookup:me.internStudent.applications.[placement.status=RUNNING].placement.id}' },
        ...{ day: '{day:0}', expectedVersion: 0, text: 'Menulis panduan formulir daring untuk warga.' },
      },
    },
  },
  {
    id: 'internships-mentored',
    group,
    title: { id: 'Mahasiswa yang saya bimbing', en: 'Students whom I mentor' },
    as: 'colleague',
    query: `query Mentored {
  internshipsMentored(first: 10) {
    edges { node { id name institutionName status daysLogged daysSeen scores { total words } rubric { name weight } allowedActions } }
  }
}
`,
  },
  {
    id: 'intern-log-answer',
    group,
    title: { id: 'Pembimbing menanggapi buku harian', en: 'The mentor answers an entry of the logbook' },
    as: 'colleague',
    lookup: `{ internshipsMentored(first: 10) { edges { node { id status logbook(first: 20) { edges { node { day version seen } } } } } } }`,
    query: payload('internshipLogAnswer', 'InternshipLogAnswerInput', 'placement { id daysLogged daysSeen }'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', placementId: '{lookup:internshipsMentored.edges.[node.status=RUNNING].node.id}' },
        day: '{lookup:internshipsMentored.edges.[node.status=RUNNING].node.logbook.edges.[node.seen=null].node.day}',
        expectedVersion: '{lookup:internshipsMentored.edges.[node.status=RUNNING].node.logbook.edges.[node.seen=null].node.version}',
        ...{ seen: true, reason: 'Sudah sesuai rencana.' },
      },
    },
  },
  {
    id: 'internship-applications',
    group,
    title: { id: 'Lamaran magang dan keputusannya', en: 'Applications for an internship, and what was decided' },
    as: 'hr-officer',
    lookup: PROGRAMMES,
    query: `query Applications($programmeId: ID!) {
  internshipApplications(programmeId: $programmeId, first: 20) {
    edges {
      node { id name institutionName credits gpa status refusedBecause acceptance { unitName reason confirmUntil } allowedActions blockers { action code } }
    }
  }
}
`,
    variables: { programmeId: OPEN },
  },
  {
    id: 'internship-accept',
    group,
    title: { id: 'Menerima pelamar magang dengan alasan', en: 'Accept an applicant, with a reason' },
    as: 'hr-officer',
    lookup: [PROGRAMMES, WAITING],
    lookupVariables: { programmeId: OPEN },
    query: payload('internshipAccept', 'InternshipAcceptInput', 'application { id status acceptance { unitName confirmUntil } }'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', applicationId: '{lookup:internshipApplications.edges.[node.status=SUBMITTED].node.id}' },
        expectedVersion: '{lookup:internshipApplications.edges.[node.status=SUBMITTED].node.version}',
        unitId: '{lookup:internshipProgrammes.edges.[node.title=Magang Data Kota].node.units.0.unitId}',
        reason: 'Sesuai kebutuhan unit dan bidang studi.',
      },
    },
  },
  {
    id: 'partner-interns',
    group,
    title: { id: 'Yang dilihat penghubung perguruan tinggi', en: 'What the liaison of a university sees' },
    as: 'liaison',
    query: `query OwnStudents($year: Int!) {
  me { partnerInstitution { name } }
  partnerInterns(first: 20) {
    edges { node { name studyProgramme programmeTitle unitName from until status daysLogged score credits { hours credits } certificate { number code } } }
  }
  partnerFigures(year: $year) { applied placed withoutPlace isWhole }
  partnerCreditsFile(year: $year) { fileName rowCount text }
}
`,
    variables: { year: '{year:0}' },
  },
  {
    id: 'internship-certificate-verify',
    group,
    title: { id: 'Memeriksa sertifikat magang tanpa masuk', en: 'Check a certificate of an internship without a login' },
    as: 'liaison',
    lookup: '{ partnerInterns(first: 20) { edges { node { status certificate { code } } } } }',
    query: `query Check($code: String!) {
  internshipCertificateVerify(code: $code) { number name programmeTitle unitName from until }
}
`,
    variables: { code: '{lookup:partnerInterns.edges.[node.status=SCORED].node.certificate.code}' },
  },
  {
    id: 'figures-internships',
    group,
    title: { id: 'Magang dalam angka', en: 'Internships in numbers' },
    as: 'hr-officer',
    query: `query Numbers($year: Int!) {
  figures(year: $year) {
    asOf
    total {
      internships { placesOffered placesUsed begun toCome running completed endedEarly }
      internshipDesk { received waiting partners }
    }
    units { unit { name } internships { placesOffered placesUsed running } }
  }
}
`,
    variables: { year: '{year:0}' },
  },
];

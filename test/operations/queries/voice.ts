// The queries of the citizens' voice: what they cost, and who may ask.
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { answer, concerned, openedService, pointOf, remarkedService, submitted, waitingFor } from '../../support/voice.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const voiceQueries = {
  prepare: async (city) => {
    const service = await openedService(city.setup, city.units.aptika);
    await answer(city.nobody, service, 4);
    const { code } = await submitted(city.nobody, { serviceId: service.id });
    const [of] = await waitingFor(city.setup, city.units.aptika);
    await concerned(city.setup, of, city.people.staff.employeeId);
    // Across the turn of the year: each year is a list of its own, and one read more.
    const days = { from: '2025-12-01', to: addDays(PLANNING_DAY.slice(0, 10), -1), reason: 'Laporan bulanan ke SP4N-LAPOR!.' };
    const { taken } = await done(city.people.hr.ask, 'voiceExport', days, 'taken { id }');
    const remarked = await remarkedService(city);
    return { service: service.id, point: pointOf(service), code, remarked, voiceTaken: taken.id };
  },
  queries: {
    publicService: {
      access: { otherwise: 'yes' },
      question: (ids) => `publicService(id: "${ids.servicePoint}") { id name }`,
      costs: {
        'a service by its point, to anybody': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query: 'query($point: ID!) { publicService(id: $point) { name unitName points { pointId } } }',
          reads: 1,
          units: 5,
        },
      },
    },
    writingChallenge: {
      // The city asks for nothing; where it does: test/voice/challenge.test.ts.
      access: { otherwise: 'none' },
      question: (ids) => `writingChallenge(writing: SURVEY_ANSWER, at: "${ids.servicePoint}") { kind text expiresAt }`,
      costs: {
        'what a writing must bring along, to anybody': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query: `{ writingChallenge(writing: VOICE_SUBMIT, at: "${REGION}") { kind text expiresAt } }`,
          reads: 0,
          units: 0,
        },
      },
    },
    voiceSummary: {
      access: { otherwise: 'none' },
      question: () => `voiceSummary(regionCode: "${REGION}", year: 2024, period: YEAR) { index }`,
      costs: {
        'what is published of a region, to anybody': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query: `{ voiceSummary(regionCode: "${REGION}", year: 2025, period: YEAR) { unitName index band units { unitName index } } }`,
          reads: 1,
          units: 5,
        },
      },
    },
    voiceTrend: {
      access: { ...STAFF_ONLY, otherwise: 'none', hr: 'yes', auditor: 'yes', superior: 'yes', unitHead: 'yes', unitAdmin: 'yes' },
      question: (ids) => `voiceTrend(unitId: "${ids.unit}") { year period }`,
      costs: {
        'half-years of a unit, to its head': {
          as: 'superior',
          query:
            'query($unit: ID!) { voiceTrend(unitId: $unit) { year period followUps { id what late } summary { index services { name index lowest } clocks { class kept } } clocks { class kept broken } } }',
          reads: 2,
          units: 5,
        },
      },
    },
    surveyRemarks: {
      // Few have written: null to everybody.
      access: { ...STAFF_ONLY, otherwise: 'none' },
      question: (ids) =>
        `surveyRemarks(serviceId: "${ids.publicService}", year: 2026, half: FIRST_HALF, first: 5) { edges { node { text } } }`,
      costs: {
        'what citizens have added, to the head of the unit': {
          as: 'superior',
          query:
            'query($remarked: ID!) { surveyRemarks(serviceId: $remarked, year: 2025, half: FIRST_HALF, first: 50) { edges { node { text marked } } } }',
          reads: 4,
          units: 10,
        },
      },
    },
    voiceStatus: {
      access: { otherwise: 'none' },
      question: () => 'voiceStatus(code: "AAAA-AAAA-AAAA-AAAA-B") { stage }',
      costs: {
        'what became of it, to who holds the code': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query:
            'query($code: String!) { voiceStatus(code: $code) { stage unitName text dueOn late words { text } canReply reopenUntil } }',
          reads: 1,
          units: 5,
        },
      },
    },
    voiceCases: {
      access: { ...STAFF_ONLY, otherwise: 'none', hr: 'yes', auditor: 'yes', superior: 'yes', unitHead: 'yes', unitAdmin: 'yes' },
      question: (ids) => `voiceCases(unitId: "${ids.unit}", queue: OPEN, first: 5) { edges { node { id stage text } } }`,
      costs: {
        'what waits in a unit, to its head': {
          as: 'superior',
          query:
            'query($unit: ID!) { voiceCases(unitId: $unit, queue: OPEN, first: 50) { edges { node { id kind stage text unitName dueOn late leftOut contact { name } words { text } allowedActions } } } }',
          reads: 2,
          units: 10,
        },
        'what waits in a region, to the staffing agency': {
          as: 'hr',
          query: '{ voiceCases(queue: OPEN, first: 50) { edges { node { id stage text unitName dueOn late words { text } } } } }',
          reads: 2,
          units: 10,
        },
      },
    },
    voiceExports: {
      access: { ...STAFF_ONLY, otherwise: 'role', hr: 'yes', auditor: 'yes' },
      question: () => 'voiceExports(first: 5) { edges { node { id from to reason } } }',
      costs: {
        'takings of what citizens wrote, to an auditor': {
          as: 'auditor',
          query: '{ voiceExports(first: 50) { edges { node { id from to reason takenAt takenBy { name } readableUntil } } } }',
          reads: 2,
          units: 5,
        },
      },
    },
    voiceExportFile: {
      // Who took it is the city's own login.
      access: { ...STAFF_ONLY, otherwise: 'role', hr: 'none' },
      question: (ids) => `voiceExportFile(exportId: "${ids.voiceExport}") { rowCount text }`,
      costs: {
        'a part of what citizens wrote in two years, to who took it': {
          as: 'hr',
          query:
            'query($voiceTaken: ID!) { voiceExportFile(exportId: $voiceTaken) { fileName text rowCount unnamed scrubbed files endCursor } }',
          reads: 3,
          units: 20,
        },
      },
    },
    publicServices: {
      access: { otherwise: 'yes' },
      question: () => `publicServices(regionCode: "${REGION}", first: 5) { edges { node { id name } } }`,
      costs: {
        'services of a region, to anybody': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query: `{ publicServices(regionCode: "${REGION}", first: 50) { edges { node { id name openedOn } } } }`,
          reads: 1,
          units: 5,
        },
      },
    },
  },
  costs: {
    'what concerns somebody, to them': {
      as: 'staff',
      query: '{ me { voiceConcerns(first: 10) { edges { node { id reason reply case { text added } allowedActions } } } } }',
      reads: 4,
      units: 10,
    },
    'the satisfaction with a service, by its page': {
      as: 'hr',
      query:
        'query($service: ID!) { node(id: $service) { ... on PublicService { name unitName satisfaction(year: 2026, period: YEAR) { status answers index elements { element mean } } } } }',
      reads: 2,
      units: 5,
    },
  },
} satisfies QueryModule;

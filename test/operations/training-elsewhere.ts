// The mutations of training had elsewhere: how to get there, who may, what each costs.
import { shownReport, TRIED_REASON } from '../support/actions/inputs.ts';
import { done } from '../support/people.ts';
import { newcomer, nextSerial, type Season } from '../support/scenarios/stages.ts';
import { arrivedReport, certificateFile, LAST_YEAR, ofReport, REPORT, reported } from '../support/training-elsewhere.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const HR: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const OWN: Access = { ...STAFF_ONLY, otherwise: 'none', self: 'yes', hr: 'no' };

const givenReport = (ids: Ids, versions: Versions) => ({ reportId: ids.trainingReport, expectedVersion: versions.trainingReport });

async function draftOf(city: Season) {
  const person = await newcomer(city);
  const draft = await reported(person.ask, { ...LAST_YEAR, certificateNumber: `LAN/${nextSerial()}` });
  return { person, draft };
}

async function waiting(city: Season) {
  const { person, draft } = await draftOf(city);
  return { person, report: await arrivedReport(city, person.ask, draft) };
}

export const trainingElsewhere = {
  trainingElsewhereReport: {
    scenario: async (city) => ({ ask: (await newcomer(city)).ask, input: LAST_YEAR, selection: `${REPORT} upload { method }` }),
    access: { ...STAFF_ONLY, otherwise: 'yes', otherRegion: 'yes' },
    cost: { reads: 4, writes: 1, units: 30 },
    ids: () => LAST_YEAR,
    repeated: 'MADE_ANEW',
  },
  trainingElsewhereSubmit: {
    scenario: async (city) => {
      const { person, draft } = await draftOf(city);
      await certificateFile(city, draft);
      return { ask: person.ask, input: ofReport(draft), selection: REPORT };
    },
    access: OWN,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: givenReport,
    tried: { trainingReport: (shown) => [shownReport(shown)] },
  },
  trainingElsewhereVerify: {
    scenario: async (city) => {
      const { report } = await waiting(city);
      return { ask: city.people.hr.ask, input: { ...ofReport(report), hours: 8, reason: 'Hanya dua hari' }, selection: REPORT };
    },
    access: HR,
    cost: { reads: 5, writes: 1, units: 40 },
    ids: givenReport,
    tried: { trainingReport: (shown) => [shownReport(shown)] },
  },
  trainingElsewhereReturn: {
    scenario: async (city) => {
      const { report } = await waiting(city);
      const verified = (await done(city.people.hr.ask, 'trainingElsewhereVerify', ofReport(report), REPORT)).report;
      return { ask: city.people.hr.ask, input: { ...ofReport(verified), reason: 'Sertifikat tidak sah' }, selection: REPORT };
    },
    access: HR,
    cost: { reads: 5, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenReport(ids, versions), reason: 'Sertifikat tidak terbaca' }),
    tried: { trainingReport: (shown) => [shownReport(shown, { reason: TRIED_REASON })] },
  },
  trainingElsewhereWithdraw: {
    scenario: async (city) => {
      const { person, report } = await waiting(city);
      return { ask: person.ask, input: ofReport(report), selection: REPORT };
    },
    access: OWN,
    cost: { reads: 4, writes: 1, units: 30 },
    ids: givenReport,
    tried: { trainingReport: (shown) => [shownReport(shown)] },
  },
} satisfies Operations;

// The mutations of what citizens write: how to get there, who may, what each costs.
import { REGION } from '../support/city.ts';
import { done } from '../support/people.ts';
import type { Scenario } from '../support/scenarios/stages.ts';
import { accepted, CASE, type Case, caseOf, from, ofCase, STATUS } from '../support/voice.ts';
import { challengeTaken } from './bad-text.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const WORKING: Access = {
  ...STAFF_ONLY,
  otherwise: 'none',
  ...{ hr: 'yes', unitAdmin: 'yes', superior: 'yes', unitHead: 'yes', auditor: 'no' },
};

/** A code leads wherever it was given, so here stands one that never was: its check sign is wrong. */
export const NO_CODE = 'AAAA-AAAA-AAAA-AAAA-B';

const given = (ids: Ids, versions: Versions) => ({ caseId: ids.voiceCase, expectedVersion: versions.voiceCase });

const onCase =
  (
    more: object | ((city: Parameters<Scenario>[0]) => object),
    before: (city: Parameters<Scenario>[0], of: Case) => Promise<Case> = async (_, of) => of,
  ): Scenario =>
  async (city) => {
    const { of } = await caseOf(city, { text: 'Petugas dengan nomor 081234567890 tidak ramah.' });
    const input = ofCase(await before(city, of), typeof more === 'function' ? more(city) : more);
    return { ask: city.people.hr.ask, input, selection: CASE };
  };

const inWork = (city: Parameters<Scenario>[0], of: Case): Promise<Case> => accepted(city.setup, of);

const FORM = { regionCode: REGION, kind: 'QUESTION', mode: 'ANONYMOUS', text: 'Berapa lama akta selesai?' };
const FIRST = { class: 'INFORMATION', text: 'Kami teruskan kepada petugas.' };

export const voiceCases = {
  voiceSubmit: {
    scenario: async (city) => ({ ask: from(city.nobody, '203.0.113.9'), input: FORM, selection: `code ${STATUS}` }),
    access: { otherwise: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids) => ({ ...FORM, serviceId: ids.publicService }),
    repeated: 'MADE_ANEW',
    badText: challengeTaken,
  },
  voiceReply: {
    scenario: async (city) => {
      const { code } = await caseOf(city);
      return { ask: city.nobody, input: { code, text: 'Kejadiannya hari Senin.' }, selection: STATUS };
    },
    access: { otherwise: 'none' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: () => ({ code: NO_CODE, text: 'Kejadiannya hari Senin.' }),
    repeated: 'MADE_ANEW',
  },
  voiceReopen: {
    scenario: async (city) => {
      const { code, of } = await caseOf(city);
      await done(city.setup, 'voiceAnswer', ofCase(await inWork(city, of), { text: 'Sudah selesai.' }), CASE);
      return { ask: city.nobody, input: { code, text: 'Belum selesai.' }, selection: STATUS };
    },
    access: { otherwise: 'none' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: () => ({ code: NO_CODE, text: 'Belum selesai.' }),
    // What hides its author keeps nothing to recognise.
    repeated: 'TRANSITION_REFUSED',
  },
  voiceAccept: {
    scenario: onCase(FIRST),
    access: WORKING,
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...FIRST }),
  },
  voiceHandOver: {
    scenario: onCase(({ units }) => ({ unitId: units.bkpp, reason: 'Urusan kepegawaian.' })),
    access: WORKING,
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...given(ids, versions), unitId: ids.otherUnit, reason: 'Urusan kepegawaian.' }),
  },
  voiceHeadRule: {
    scenario: onCase({ aboutHead: true, reason: 'Yang diadukan adalah kepala unit.' }),
    access: WORKING,
    cost: { reads: 4, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...given(ids, versions), aboutHead: true, reason: 'Yang diadukan adalah kepala unit.' }),
  },
  voiceAskFacts: {
    scenario: onCase({ text: 'Pada tanggal berapa?' }, inWork),
    access: WORKING,
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...given(ids, versions), text: 'Pada tanggal berapa?' }),
  },
  voiceAnswer: {
    scenario: onCase({ text: 'Loket ditambah satu.' }, inWork),
    access: WORKING,
    cost: { reads: 3, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...given(ids, versions), text: 'Loket ditambah satu.' }),
  },
  voiceRestore: {
    scenario: onCase({ reason: 'Petugas yang dimaksud perlu dikenali.' }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...given(ids, versions), reason: 'Petugas yang dimaksud perlu dikenali.' }),
  },
} satisfies Operations;

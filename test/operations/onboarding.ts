// The mutations of onboardings: how to get there, who may, what each costs.
import { shownOnboarding, TRIED_REASON } from '../support/actions/inputs.ts';
import { begun, CONFIRMATION, candidate, heard, of, proof, REASON, step } from '../support/onboarding.ts';
import type { Scenario, Season } from '../support/scenarios/stages.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const OFFICE: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
/** Whoever sees the onboarding and does not do this is told so. */
const SEEN = { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', foreignAdmin: 'none' } as const;
const LEADS: Access = { ...SEEN, superior: 'yes', delegate: 'yes', unitHead: 'yes', hr: 'yes' };
const DOES: Access = { ...SEEN, self: 'yes', superior: 'yes', delegate: 'yes', unitAdmin: 'yes', hr: 'yes' };

const SHOWN = 'onboarding { id version status progress { done } }';
const given = (ids: Ids, versions: Versions) => ({ onboardingId: ids.onboarding, expectedVersion: versions.onboarding });

type Who = (city: Season, person: Awaited<ReturnType<typeof begun>>['person']) => Awaited<ReturnType<Scenario>>['ask'];
const newcomer: Who = (_, { ask }) => ask;
const hr: Who = ({ people }) => people.hr.ask;
const superior: Who = ({ people }) => people.superior.ask;

const asks =
  (who: Who, more: object | ((city: Season) => object), from: typeof begun | typeof heard = begun): Scenario =>
  async (city) => {
    const { person, onboarding } = await from(city);
    return { ask: who(city, person), input: of(onboarding, typeof more === 'function' ? more(city) : more), selection: SHOWN };
  };

/** Of the tasks that are shipped: the superior's, and the newcomer's first. */
const [SUPERIORS, OWN] = [2, 6];

interface TaskShown {
  number: number;
  status: string;
}
const onTasks =
  (statuses: readonly string[], more: object = {}) =>
  (shown: { tasks: TaskShown[] }) =>
    shown.tasks
      .filter(({ status }) => statuses.includes(status))
      .map(({ number }) => shownOnboarding(shown, { taskNumber: number, ...more }));

const reasoned = { reason: TRIED_REASON };
const ENDING = { lastDay: '2026-01-31', proof: proof('888/1/2026'), reason: REASON };
const POINTS = ['DAY_30', 'DAY_60', 'DAY_90', 'PROBATION_END'];
const words = { title: { indonesian: 'Kenali ruang', english: 'Find your way' }, instruction: { indonesian: 'Tur', english: 'A tour' } };
const TEMPLATE = { kind: 'PPPK', tasks: [{ ...words, owner: 'MENTOR', days: 2 }], reason: REASON };

export const onboarding = {
  onboardingTemplateChange: {
    scenario: async (city) => {
      const { data } = await city.people.hr.ask('{ onboardingTemplates { kind version } }');
      const { version } = data.onboardingTemplates.find(({ kind }: { kind: string }) => kind === 'PPPK');
      const selection = 'template { kind version number tasks { title { english } days } }';
      return { ask: city.people.hr.ask, input: { ...TEMPLATE, expectedVersion: version }, selection };
    },
    access: { ...OFFICE, otherRegion: 'yes' },
    cost: { reads: 1, writes: 1, units: 30 },
    ids: () => ({ ...TEMPLATE, expectedVersion: 999 }),
  },
  onboardingOpen: {
    scenario: async (city) => {
      const { employeeId, assignmentId } = await candidate(city);
      return { ask: city.people.hr.ask, input: { employeeId, assignmentId, kind: 'CPNS' }, selection: SHOWN };
    },
    access: OFFICE,
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids) => ({ employeeId: ids.employee, assignmentId: ids.assignment, kind: 'CPNS' }),
  },
  onboardingTaskDone: {
    scenario: asks(newcomer, { taskNumber: OWN, note: 'Selesai' }),
    access: DOES,
    cost: { reads: 3, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), taskNumber: OWN }),
    tried: { onboarding: onTasks(['OPEN']) },
  },
  onboardingTaskUndo: {
    scenario: async (city) => {
      const { person, onboarding: begins } = await begun(city);
      const did = await step(person.ask, 'onboardingTaskDone', begins, { taskNumber: OWN });
      return { ask: person.ask, input: of(did, { taskNumber: OWN, reason: REASON }), selection: SHOWN };
    },
    access: DOES,
    cost: { reads: 3, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), taskNumber: OWN, reason: REASON }),
    tried: { onboarding: onTasks(['DONE', 'WAIVED'], reasoned) },
  },
  onboardingTaskWaive: {
    scenario: asks(superior, { taskNumber: OWN, reason: REASON }),
    access: LEADS,
    cost: { reads: 3, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), taskNumber: OWN, reason: REASON }),
    tried: { onboarding: onTasks(['OPEN'], reasoned) },
  },
  onboardingTaskReplaceOwner: {
    scenario: asks(superior, ({ people }) => ({ taskNumber: SUPERIORS, ownerId: people.colleague.employeeId, reason: REASON })),
    access: { ...LEADS, unitAdmin: 'yes' },
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), taskNumber: OWN, ownerId: ids.colleague, reason: REASON }),
    tried: {
      onboarding: (shown, { people }) =>
        [null, people.colleague.employeeId].flatMap((ownerId) => onTasks(['OPEN'], { ...reasoned, ownerId })(shown)),
    },
  },
  onboardingReplan: {
    scenario: asks(hr, { startsOn: '2025-02-03', reason: REASON }),
    access: OFFICE,
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), startsOn: '2025-02-03', reason: REASON }),
    tried: {
      onboarding: (shown) => ['2025-02-03', '2025-02-04'].map((startsOn) => shownOnboarding(shown, { startsOn, ...reasoned })),
    },
  },
  onboardingCancel: {
    scenario: asks(hr, { reason: REASON }),
    access: OFFICE,
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), reason: REASON }),
    tried: { onboarding: (shown) => [shownOnboarding(shown, reasoned)] },
  },
  onboardingMentorName: {
    scenario: asks(superior, ({ people }) => ({ mentorId: people.colleague.employeeId })),
    access: { ...LEADS, unitAdmin: 'yes' },
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), mentorId: ids.colleague }),
    tried: {
      onboarding: (shown, { people }) =>
        [people.colleague, people.staff, people.auditor].map(({ employeeId: mentorId }) =>
          shownOnboarding(shown, { mentorId, ...reasoned }),
        ),
    },
  },
  onboardingMentorAnswer: {
    scenario: async (city) => {
      const { colleague } = city.people;
      const { onboarding: begins } = await begun(city);
      const named = await step(city.people.superior.ask, 'onboardingMentorName', begins, { mentorId: colleague.employeeId });
      return { ask: colleague.ask, input: of(named, { accepts: true }), selection: SHOWN };
    },
    access: SEEN,
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), accepts: true }),
    tried: { onboarding: (shown) => [true, false].map((accepts) => shownOnboarding(shown, { accepts, ...reasoned })) },
  },
  onboardingCheckPointWrite: {
    scenario: asks(newcomer, { checkPoint: 'DAY_30', text: 'Saya sudah mengenal tugas saya.' }),
    access: { ...SEEN, self: 'yes', superior: 'yes', delegate: 'yes' },
    cost: { reads: 3, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), checkPoint: 'DAY_30', text: 'Baik' }),
    tried: { onboarding: (shown) => POINTS.map((checkPoint) => shownOnboarding(shown, { checkPoint, text: TRIED_REASON })) },
  },
  onboardingExtend: {
    scenario: asks(hr, { to: '2026-07-05', reason: REASON }),
    access: OFFICE,
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), to: '2026-07-05', reason: REASON }),
    tried: { onboarding: (shown) => [shownOnboarding(shown, { to: '2026-07-05', ...reasoned })] },
  },
  onboardingConfirm: {
    scenario: asks(hr, CONFIRMATION),
    access: OFFICE,
    cost: { reads: 5, writes: 1, units: 90 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...CONFIRMATION }),
    tried: { onboarding: (shown) => [shownOnboarding(shown, CONFIRMATION)] },
  },
  onboardingEnd: {
    scenario: asks(hr, ENDING, heard),
    access: OFFICE,
    cost: { reads: 6, writes: 1, units: 90 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...ENDING }),
    tried: { onboarding: (shown) => [shownOnboarding(shown, ENDING)] },
  },
  onboardingOutcomeWithdraw: {
    scenario: async (city) => {
      const { onboarding: begins } = await begun(city);
      const confirmed = await step(city.people.hr.ask, 'onboardingConfirm', begins, CONFIRMATION);
      return { ask: city.people.hr.ask, input: of(confirmed, { reason: REASON }), selection: SHOWN };
    },
    access: OFFICE,
    cost: { reads: 5, writes: 1, units: 90 },
    ids: (ids, versions) => ({ ...given(ids, versions), reason: REASON }),
    tried: { onboarding: (shown) => [shownOnboarding(shown, reasoned)] },
  },
} satisfies Operations;

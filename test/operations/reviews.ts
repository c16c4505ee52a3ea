// The mutations of reviews: how to get there, who may, what each costs.
import { plus, type Shown, shownRound, shownSubject, TRIED_REASON } from '../support/actions/inputs.ts';
import type { Ask } from '../support/city.ts';
import { done } from '../support/people.ts';
import {
  AFTER_ANSWERS,
  answering,
  asPeers,
  decline,
  enrolled,
  INVITATION,
  invitationIn,
  launchedRound,
  nominated,
  ofRound,
  ofSubject,
  preparedRound,
  ROUND,
  roundInput,
  SUBJECT,
} from '../support/reviews.ts';
import { newcomer, type Season } from '../support/scenarios/stages.ts';
import { givenReview, givenRound } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const hrOf = ({ people }: Season): Ask => people.hr.ask;
const TEMPLATE = 'template { id version form { title } }';
const unitOf = ({ units }: Season): string => units.diskominfo ?? '';

const givenOther = (ids: Ids) => ({ employeeId: ids.colleague, group: 'PEER' });
const givenInvitation = (ids: Ids, versions: Versions) => ({
  invitationId: ids.reviewInvitation,
  expectedVersion: versions.reviewInvitation,
});

const byGroup = (shown: Shown, group: string, most: number) =>
  (shown.candidates ?? [])
    .filter((one: Shown) => one.group === group)
    .slice(0, most)
    .map(({ employee }: Shown) => ({ employeeId: employee.id, group }));

export const reviews = {
  reviewTemplateSave: {
    scenario: async (city) => {
      const input = { expectedVersion: 0, title: 'Instrumen', questions: ['Apa yang baik?'] };
      const { template } = await done(hrOf(city), 'reviewTemplateSave', input, 'template { id version }');
      const again = { ...input, templateId: template.id, expectedVersion: template.version, title: 'Instrumen 2' };
      return { ask: hrOf(city), input: again, selection: TEMPLATE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 38 },
    ids: (ids, versions) => ({
      templateId: ids.reviewTemplate,
      expectedVersion: versions.reviewTemplate,
      title: 'Instrumen',
      questions: [],
    }),
  },
  reviewRoundCreate: {
    scenario: async (city) => ({ ask: hrOf(city), input: roundInput(unitOf(city)), selection: ROUND }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 11 },
    ids: (ids) => roundInput(ids.unit, { templateId: ids.reviewTemplate }),
    repeated: 'MADE_ANEW',
  },
  reviewRoundChange: {
    scenario: async (city) => {
      const round = await preparedRound(hrOf(city), unitOf(city));
      return { ask: hrOf(city), input: ofRound(round, { threshold: 4 }), selection: ROUND };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 11 },
    ids: (ids, versions) => ({ ...givenRound(ids, versions), unitId: ids.otherUnit, templateId: ids.reviewTemplate }),
    tried: {
      reviewRound: (one, _, today) => [
        shownRound(one, { title: 'Penilaian 360' }),
        shownRound(one, { nominateUntil: today, answerUntil: plus(today, 5) }),
      ],
    },
  },
  reviewLaunch: {
    scenario: async (city) => ({ ask: hrOf(city), input: ofRound(await preparedRound(hrOf(city), unitOf(city))), selection: ROUND }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: givenRound,
    tried: { reviewRound: (one) => [shownRound(one)] },
  },
  reviewExtend: {
    scenario: async (city) => {
      const round = await launchedRound(hrOf(city), unitOf(city));
      return { ask: hrOf(city), input: ofRound(round, { answerUntil: '2026-02-10', reason: 'Banjir' }), selection: ROUND };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 11 },
    ids: (ids, versions) => ({ ...givenRound(ids, versions), answerUntil: '2026-02-10', reason: 'Banjir' }),
    tried: {
      reviewRound: (one, _, today) =>
        [plus(one.answerUntil, 5), plus(today, 5)].map((answerUntil) => shownRound(one, { answerUntil, reason: TRIED_REASON })),
    },
  },
  reviewClose: {
    scenario: async (city) => {
      const round = await launchedRound(hrOf(city), unitOf(city));
      city.setNow(AFTER_ANSWERS);
      return { ask: hrOf(city), input: ofRound(round), selection: ROUND };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 11 },
    ids: givenRound,
    tried: { reviewRound: (one) => [shownRound(one)] },
  },
  reviewEnrolMany: {
    scenario: async (city) => {
      const [one, other] = [await newcomer(city), await newcomer(city)];
      const round = await launchedRound(hrOf(city), unitOf(city));
      const input = { roundId: round.id, employeeIds: [one.employeeId, other.employeeId] };
      return { ask: hrOf(city), input, selection: `outcomes { ${SUBJECT} userErrors { code } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 9, writes: 3, units: 110 },
    ids: (ids) => ({ roundId: ids.reviewRound, employeeIds: [ids.employee] }),
    many: true,
    repeated: 'MADE_ANEW',
    tried: {
      reviewRound: ({ id }, { people }) =>
        [people.colleague, people.staff].map(({ employeeId }) => ({ roundId: id, employeeIds: [employeeId] })),
    },
  },
  reviewNominate: {
    scenario: async (city) => {
      const { person, subject, peers } = await enrolled(city);
      return { ask: person.ask, input: ofSubject(subject, { raters: asPeers(peers) }), selection: SUBJECT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no', hr: 'no' },
    cost: { reads: 3, writes: 1, units: 24 },
    ids: (ids, versions) => ({ ...givenReview(ids, versions), raters: [givenOther(ids)] }),
    tried: { reviewSubject: (one) => [3, 4, 5].map((most) => shownSubject(one, { raters: byGroup(one, 'PEER', most) })) },
  },
  reviewReturnRaters: {
    scenario: async (city) => {
      const { subject } = await nominated(city);
      return { ask: city.people.superior.ask, input: ofSubject(subject, { reason: 'Tambahkan satu rekan.' }), selection: SUBJECT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes', hr: 'no' },
    cost: { reads: 2, writes: 1, units: 15 },
    ids: (ids, versions) => ({ ...givenReview(ids, versions), reason: 'Perbaiki' }),
    tried: { reviewSubject: (one) => [shownSubject(one, { reason: TRIED_REASON })] },
  },
  reviewApproveRaters: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofSubject((await nominated(city)).subject),
      selection: SUBJECT,
    }),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes', hr: 'no' },
    cost: { reads: 4, writes: 1, units: 58 },
    ids: (ids, versions) => ({ ...givenReview(ids, versions), add: [givenOther(ids)] }),
    tried: {
      reviewSubject: (one) =>
        [{}, { add: byGroup(one, 'PEER', 3) }, { add: byGroup(one, 'PEER', 4) }].map((more) => shownSubject(one, more)),
    },
  },
  reviewReplaceRater: {
    scenario: async (city) => {
      const instead = await newcomer(city);
      const { round, subject } = await answering(city);
      await decline(round, city.people.colleague);
      const whom = { declinedId: city.people.colleague.employeeId, employeeId: instead.employeeId };
      return { ask: city.people.superior.ask, input: ofSubject(subject, whom), selection: SUBJECT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes', hr: 'no' },
    cost: { reads: 4, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenReview(ids, versions), declinedId: ids.colleague, employeeId: ids.employee }),
    tried: {
      reviewSubject: (one) =>
        (one.raters ?? []).flatMap(({ employee, group }: Shown) =>
          byGroup(one, group, 20).map(({ employeeId }: Shown) => shownSubject(one, { declinedId: employee.id, employeeId })),
        ),
    },
  },
  reviewRemind: {
    scenario: async (city) => ({ ask: hrOf(city), input: ofSubject((await answering(city)).subject), selection: SUBJECT }),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes', hr: 'yes' },
    cost: { reads: 3, writes: 1, units: 16 },
    ids: givenReview,
    tried: { reviewSubject: (one) => [shownSubject(one)] },
  },
  reviewDecline: {
    scenario: async (city) => {
      const { round } = await answering(city);
      const { id, version } = await invitationIn(round, city.people.colleague);
      const input = { invitationId: id, expectedVersion: version, reason: 'NO_CONTACT', note: 'Baru pindah' };
      return { ask: city.people.colleague.ask, input, selection: INVITATION };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes' },
    cost: { reads: 3, writes: 1, units: 21 },
    ids: (ids, versions) => ({ ...givenInvitation(ids, versions), reason: 'NO_CONTACT' }),
    repeated: 'VERSION_CONFLICT',
    tried: { reviewInvitation: ({ id, version }) => [{ invitationId: id, expectedVersion: version, reason: 'NO_CONTACT' }] },
  },
} satisfies Operations;

// Scenarios of the mutations of reviews.
import type { Ask } from '../city.ts';
import { done } from '../people.ts';
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
} from '../reviews.ts';
import { reviewAnswers } from './review-answers.ts';
import { reviewsEnding } from './reviews-ending.ts';
import { newcomer, type Scenario, type Season } from './stages.ts';

const unitOf = ({ units }: Season): string => units.diskominfo ?? '';
const hrOf = ({ people }: Season): Ask => people.hr.ask;
const TEMPLATE = 'template { id version form { title } }';

export const reviews: Record<string, Scenario> = {
  reviewTemplateSave: async (city) => {
    const input = { expectedVersion: 0, title: 'Instrumen', questions: ['Apa yang baik?'] };
    const { template } = await done(hrOf(city), 'reviewTemplateSave', 'ReviewTemplateSaveInput', input, 'template { id version }');
    const again = { ...input, templateId: template.id, expectedVersion: template.version, title: 'Instrumen 2' };
    return { ask: hrOf(city), input: again, selection: TEMPLATE };
  },
  reviewRoundCreate: async (city) => ({ ask: hrOf(city), input: roundInput(unitOf(city)), selection: ROUND }),
  reviewRoundChange: async (city) => {
    const round = await preparedRound(hrOf(city), unitOf(city));
    return { ask: hrOf(city), input: ofRound(round, { threshold: 4 }), selection: ROUND };
  },
  reviewLaunch: async (city) => ({ ask: hrOf(city), input: ofRound(await preparedRound(hrOf(city), unitOf(city))), selection: ROUND }),
  reviewExtend: async (city) => {
    const round = await launchedRound(hrOf(city), unitOf(city));
    return { ask: hrOf(city), input: ofRound(round, { answerUntil: '2026-02-10', reason: 'Banjir' }), selection: ROUND };
  },
  reviewClose: async (city) => {
    const round = await launchedRound(hrOf(city), unitOf(city));
    city.setNow(AFTER_ANSWERS);
    return { ask: hrOf(city), input: ofRound(round), selection: ROUND };
  },
  reviewEnrolMany: async (city) => {
    const [one, other] = [await newcomer(city), await newcomer(city)];
    const round = await launchedRound(hrOf(city), unitOf(city));
    const input = { roundId: round.id, employeeIds: [one.employeeId, other.employeeId] };
    return { ask: hrOf(city), input, selection: `outcomes { ${SUBJECT} userErrors { code } }` };
  },
  reviewNominate: async (city) => {
    const { person, subject, peers } = await enrolled(city);
    return { ask: person.ask, input: ofSubject(subject, { raters: asPeers(peers) }), selection: SUBJECT };
  },
  reviewReturnRaters: async (city) => {
    const { subject } = await nominated(city);
    return { ask: city.people.superior.ask, input: ofSubject(subject, { reason: 'Tambahkan satu rekan.' }), selection: SUBJECT };
  },
  reviewApproveRaters: async (city) => ({
    ask: city.people.superior.ask,
    input: ofSubject((await nominated(city)).subject),
    selection: SUBJECT,
  }),
  reviewReplaceRater: async (city) => {
    const instead = await newcomer(city);
    const { round, subject } = await answering(city);
    await decline(round, city.people.colleague);
    const whom = { declinedId: city.people.colleague.employeeId, employeeId: instead.employeeId };
    return { ask: city.people.superior.ask, input: ofSubject(subject, whom), selection: SUBJECT };
  },
  reviewRemind: async (city) => ({ ask: hrOf(city), input: ofSubject((await answering(city)).subject), selection: SUBJECT }),
  reviewDecline: async (city) => {
    const { round } = await answering(city);
    const { id, version } = await invitationIn(round, city.people.colleague);
    const input = { invitationId: id, expectedVersion: version, reason: 'NO_CONTACT', note: 'Baru pindah' };
    return { ask: city.people.colleague.ask, input, selection: INVITATION };
  },
  ...reviewAnswers,
  ...reviewsEnding,
};

// Requests that leave room for a text which the scenario of its operation leaves none for: by operation and place.
import { OPERATIONS } from '../operations/index.ts';
import { linked, opened as linkOpened, OUTSIDE, scored, WITH_OUTSIDERS } from './answers.ts';
import { AWARD, type Awarded, granted, HANDED, leaves, nominated, ofAward, officers, openRule, proposed, WHY } from './awards.ts';
import type { Ask } from './city.ts';
import { corrected } from './contested.ts';
import { act, give } from './feedback.ts';
import { preview } from './lists.ts';
import { ranked } from './offers.ts';
import { done, type Person } from './people.ts';
import { answering, nominated as asked, asPeers, enrolled, invitationIn, ofSubject, type Reviewed, SUBJECT } from './reviews.ts';
import { of as ofEvaluation } from './scenarios/evaluation-stages.ts';
import { headOfTwo } from './scenarios/headed-stages.ts';
import { JOB_TEXT, jobOf, jobSaid, NOTICE, noticeOf, said, telling } from './scenarios/recruitment-notice.ts';
import { EXECUTION_DAY, newcomer, opened, type Scenario, type Season, served } from './scenarios/stages.ts';
import { counted, described, PLANNING_DAY, propose, step } from './season.ts';
import { selected } from './selected.ts';

/** The scenario of an operation, asked for in another way. */
const asks =
  (name: string, more: object): Scenario =>
  async (city) => {
    const made = await OPERATIONS[name]?.scenario(city);
    if (!made) throw new Error(`${name} has no entry in test/operations.`);
    return { ...made, input: { ...made.input, ...more } };
  };

interface Giving {
  person: Person;
  rule: Awarded;
  by: [Ask, Ask];
  boss: Ask;
}

/** An award for somebody who has left the service meanwhile. */
const ofLeaver =
  (make: (at: Giving) => Promise<Awarded>, more: object = {}): Scenario =>
  async (city) => {
    city.setNow(PLANNING_DAY);
    const [person, rule, by] = [await newcomer(city), await openRule(city.setup), await officers(city)];
    const one = await make({ person, rule, by, boss: city.people.superior.ask });
    await leaves(city, person);
    return { ask: city.people.hr.ask, input: ofAward(one, { ...more, leaverReason: WHY }), selection: AWARD };
  };

/** Somebody's agreed plan, one of whose indicators is told of in words. */
async function inWords(city: Season) {
  const { person, plan } = await opened(city);
  const indicators = [described, counted(false)];
  const { targetId, indicatorId, ...wanted } = await propose(person.ask, plan, false, served(city), { indicators });
  const { id: planId } = await step(city.people.superior.ask, 'planApprove', await step(person.ask, 'planSubmit', wanted));
  city.setNow(EXECUTION_DAY);
  return { person, entry: { planId, targetId, indicatorId, day: '2026-03-09', text: 'Laporan tersusun rapi' } };
}

const followedUp =
  (more: (entry: object) => object): Scenario =>
  async (city) => {
    const { person, entry } = await inWords(city);
    const given = await give(city.people.superior.ask, person.employeeId);
    const { id: feedbackId, version: expectedVersion } = await act(person.ask, 'feedbackAcknowledge', given);
    return { ask: person.ask, input: { feedbackId, expectedVersion, ...more(entry) }, selection: 'feedback { id version }' };
  };

const INSTRUMENT = { expectedVersion: 0, title: 'Instrumen', questions: ['Apa yang baik?'] };
const COMMENTS = [{ question: 1, text: 'Ramah.' }];

/** A review that asks for words beside scores. */
async function questioned(city: Season, more: object = {}, proposal: object = {}): Promise<Reviewed> {
  const { template } = await done(city.people.hr.ask, 'reviewTemplateSave', INSTRUMENT, 'template { id }');
  return answering(city, { templateId: template.id, ...more }, proposal);
}

const byColleague: Scenario = async (city) => {
  const { round } = await questioned(city);
  const { ask } = city.people.colleague;
  const { id: invitationId } = await invitationIn(round, { ask });
  const input = { invitationId, expectedVersion: 0, scores: scored('FOUR'), comments: COMMENTS };
  return { ask, input, selection: 'invitation { id version }' };
};

const byOutsider: Scenario = async (city) => {
  const { token } = await linked(city.people.hr.ask, await questioned(city, WITH_OUTSIDERS, { externals: [OUTSIDE] }));
  const code = await linkOpened(city.nobody, token);
  return { ask: city.nobody, input: { token, code, scores: scored('FOUR'), comments: COMMENTS }, selection: 'received' };
};

/** A round that asks people from outside, and two colleagues are enough. */
const ROOMY = { groups: [{ group: 'PEER', least: 2, most: 6 }, WITH_OUTSIDERS.groups[1]] };

const proposing =
  (more: (third: Person) => object): Scenario =>
  async (city) => {
    const { person, subject, peers } = await enrolled(city, ROOMY);
    const raters = asPeers(peers.slice(0, 2));
    return { ask: person.ask, input: ofSubject(subject, { raters, ...more(peers[2] as Person) }), selection: SUBJECT };
  };

const striking: Scenario = async (city) => {
  const { subject, peers } = await asked(city, ROOMY);
  const strike = [{ employeeId: peers[2]?.employeeId, reason: 'Cuti panjang' }];
  return { ask: city.people.superior.ask, input: ofSubject(subject, { strike }), selection: SUBJECT };
};

const REASON = 'Jadwal BKN berubah';
const REFUSED = { agreed: false, refusal: REASON };

const noticeAnew: Scenario = async (city) => {
  const { rina, approver, campaign } = await telling(city);
  const { version } = await said(rina, noticeOf(campaign.id, 0));
  const decided = { campaignId: campaign.id, expectedVersion: version, agreed: true };
  const { notice } = await done(approver, 'campaignNoticeDecide', decided, NOTICE);
  return { ask: rina, input: noticeOf(campaign.id, notice.version, { text: 'Jadwal berubah.', reason: REASON }), selection: NOTICE };
};

const jobAnew: Scenario = async (city) => {
  const { rina, approver, formationId } = await telling(city);
  const { version } = await jobSaid(rina, jobOf(formationId, 0));
  const { jobText } = await done(approver, 'jobTextDecide', { formationId, expectedVersion: version, agreed: true }, JOB_TEXT);
  return { ask: rina, input: jobOf(formationId, jobText.version, { workplace: 'Mal Layanan', reason: REASON }), selection: JOB_TEXT };
};

const listAnew: Scenario = async (city) => {
  const carried = await selected(city, [{ quota: 1, people: ranked(2) }]);
  await corrected(city, carried, 'SKB', () => ({ skb: '390' }));
  const { approver: ask, campaignId } = carried;
  const { version: expectedVersion, sha256: expectedSha256 } = await preview(ask, campaignId, 'FINAL');
  const input = { campaignId, stage: 'FINAL', expectedVersion, expectedSha256, reason: REASON };
  return { ask, input, selection: 'announcement { listId edition }' };
};

export const ROOMS: Readonly<Record<string, Scenario>> = {
  'awardGrantPropose leaverReason': ofLeaver(({ boss, person, rule }) => nominated(boss, person, rule)),
  'awardGrantApprove leaverReason': ofLeaver(({ by: [first], boss, person, rule }) => proposed(first, boss, person, rule)),
  'awardHandOver leaverReason': ofLeaver(({ by, boss, person, rule }) => granted(by, boss, person, rule), HANDED),
  'evaluationRate achievement.reason': async (city) => {
    const { waiting, first, boss } = await headOfTwo(city);
    const achievement = { unitId: first, reason: 'Dipimpin hingga laporan akhir' };
    return { ask: boss.ask, input: ofEvaluation(waiting, { achievement }), selection: 'evaluation { id version }' };
  },
  'unitFinalise justification': asks('unitFinalise', { justification: 'Seluruh target tercapai lebih awal.' }),
  'feedbackFollowUp step.text': followedUp(() => ({ step: { text: 'Kursus', dueOn: '2026-06-30' } })),
  'feedbackFollowUp progress.text': followedUp((progress) => ({ progress })),
  'progressAdd text': async (city) => {
    const { person, entry } = await inWords(city);
    return { ask: person.ask, input: entry, selection: 'entry { id text }' };
  },
  'frequentQuestionDecide refusal': asks('frequentQuestionDecide', REFUSED),
  'campaignNoticeSet reason': noticeAnew,
  'campaignNoticeDecide refusal': asks('campaignNoticeDecide', REFUSED),
  'jobTextSet reason': jobAnew,
  'jobTextDecide refusal': asks('jobTextDecide', REFUSED),
  'listPublish reason': listAnew,
  'reviewExternalSubmit comments.0.text': byOutsider,
  'reviewNominate externals.0.reason': proposing(() => ({ externals: [OUTSIDE] })),
  'reviewNominate conflicts.0.reason': proposing(({ employeeId }) => ({ conflicts: [{ employeeId, reason: 'Saudara' }] })),
  'reviewApproveRaters strike.0.reason': striking,
  'reviewDraftSave comments.0.text': byColleague,
  'reviewSubmit comments.0.text': byColleague,
};

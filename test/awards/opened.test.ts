// Awards that are proposed by themselves: after an evaluation of VERY_GOOD, exactly once however the stream gives it, and withdrawn when it is reversed.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AuditItem } from '../../src/platform/store/audit.ts';
import {
  award,
  awardOf,
  BY_EVALUATION,
  GOOD,
  granted,
  HANDED,
  nominated,
  ofAward,
  officers,
  openRule,
  publicAwardsOf,
  rerated,
  ruleOfCity,
  WHY,
} from '../support/awards.ts';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { eventsTo } from '../support/inbox.ts';
import { done, refused } from '../support/people.ts';
import {
  AFTER_OBJECTION,
  BOTH_ABOVE,
  handedOver as evaluationHandedOver,
  evaluationStep,
  madeFinal,
} from '../support/scenarios/evaluation-stages.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
let by: [Ask, Ask];
beforeAll(async () => {
  city = await startSeason();
  by = await officers(city);
  // Everything twice, and the later before the earlier.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: [...Records].reverse() });
    return projector({ Records });
  });
});
afterAll(() => city.stop());

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

/** Of an officer's list of the year, what concerns one evaluation. */
async function proposalsAfter(evaluationId: string): Promise<{ id: string; version: number; status: string }[]> {
  const query = '{ awards(year: 2026, first: 100) { edges { node { id version status evaluationId } } } }';
  const { data, errors } = await by[0](query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.awards.edges
    .map(({ node }: { node: object }) => node)
    .filter((node: { evaluationId: string }) => node.evaluationId === evaluationId);
}

async function proposalAfter({ id }: { id: string }) {
  const [one, ...others] = await proposalsAfter(id);
  expect(others).toEqual([]);
  if (!one) throw new Error('Nothing was proposed.');
  return one;
}

const handedOn = { ...HANDED, on: '2026-12-10' };

it('opens one proposal after a final evaluation of VERY_GOOD, none after GOOD, and tells the person nothing yet', async () => {
  const [{ person, evaluation }, good] = [await madeFinal(city, BOTH_ABOVE), await madeFinal(city, GOOD)];
  await settled();
  const one = await proposalAfter(evaluation);
  expect(one).toMatchObject({ status: 'PROPOSED', version: 1 });
  expect(await proposalsAfter(good.evaluation.id)).toEqual([]);
  expect(await awardOf(person.ask, one)).toBeNull();
  const records = (await everyRow(city)).filter(AuditItem.is).filter(({ body }) => body.subject === one.id);
  expect(records.map(({ body }) => body)).toMatchObject([{ by: 'projector', operation: 'awardFollowEvaluation' }]);
});

it('says by which rule with the grant: an open one of its ground and year for which the person is', async () => {
  const { evaluation } = await madeFinal(city, BOTH_ABOVE);
  await settled();
  const one = await proposalAfter(evaluation);
  const rules = {
    REQUIRED: null,
    INVALID: await openRule(by[0], { nominateFrom: '2026-12-01', nominateUntil: '2026-12-31' }),
    NOT_ELIGIBLE: await openRule(by[0], { ...BY_EVALUATION, kinds: ['PPPK'] }),
  };
  for (const [code, rule] of Object.entries(rules))
    expect(await refused(by[0], 'awardGrantPropose', ofAward(one, { ruleId: rule?.id })), code).toEqual([code]);
  const next = await openRule(by[0], { ...BY_EVALUATION, year: 2027 });
  expect(await refused(by[0], 'awardGrantPropose', ofAward(one, { ruleId: next.id }))).toEqual(['INVALID']);
});

it('by which rule it is proposed anew, after a grant that was taken back, is not told to its person', async () => {
  const { person, evaluation } = await madeFinal(city, BOTH_ABOVE);
  await settled();
  const [first, second] = [await openRule(by[0], BY_EVALUATION), await openRule(by[0], BY_EVALUATION)];
  const asked = await award(by[0], 'awardGrantPropose', await proposalAfter(evaluation), { ruleId: first.id });
  const back = await award(by[0], 'awardGrantTakeBack', await award(by[1], 'awardGrantApprove', asked), { reason: WHY });
  const anew = await award(by[0], 'awardGrantPropose', back, { ruleId: second.id });
  const officer = await city.login({ sub: 'petugas-aturan', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: person.employeeId });
  const ruleFor = async (ask: Ask) =>
    (await ask('query($id: ID!) { node(id: $id) { ... on Award { rule { id } } } }', { id: anew.id })).data.node.rule?.id;
  expect([await ruleFor(by[0]), await ruleFor(officer)]).toEqual([second.id, first.id]);
});

it('a granted award is withdrawn when its evaluation is reversed: place and amount are free, and the person is told', async () => {
  const { person, evaluation } = await madeFinal(city, BOTH_ABOVE);
  await settled();
  const rule = await openRule(by[0], { ...BY_EVALUATION, quota: 1 });
  const one = await proposalAfter(evaluation);
  const given = await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', one, { ruleId: rule.id }));
  await settled();
  expect(await eventsTo(person.ask, given.id)).toEqual(['AWARD_GRANTED TOLD']);
  expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 1 });
  const better = await rerated(city, person, evaluation, GOOD);
  await settled();
  expect(await awardOf(person.ask, given)).toMatchObject({ status: 'WITHDRAWN', amount: null, allowedActions: [] });
  expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 0 });
  expect(await eventsTo(person.ask, given.id)).toEqual(['AWARD_GRANTED TOLD', 'AWARD_WITHDRAWN TOLD']);
  // The freed place is another's.
  const other = await madeFinal(city, BOTH_ABOVE);
  await settled();
  const theirs = await award(by[0], 'awardGrantPropose', await proposalAfter(other.evaluation), { ruleId: rule.id });
  await award(by[1], 'awardGrantApprove', theirs);
  // Rated so again it stands again, as a proposal like any other: the place is gone meanwhile.
  await rerated(city, person, better, BOTH_ABOVE);
  await settled();
  const again = await proposalAfter(evaluation);
  expect(again).toMatchObject({ id: one.id, status: 'PROPOSED' });
  // To the person it is as they were told.
  expect(await awardOf(person.ask, again)).toMatchObject({ status: 'WITHDRAWN' });
  const anew = await award(by[0], 'awardGrantPropose', again, { ruleId: rule.id });
  expect(await refused(by[1], 'awardGrantApprove', ofAward(anew))).toEqual(['QUOTA_FILLED']);
});

it('an objection for which time is given withdraws what was granted, and what is decided proposes it anew or not', async () => {
  const { person, evaluation } = await evaluationHandedOver(city, BOTH_ABOVE);
  city.setNow(AFTER_OBJECTION);
  const { hr, superior, superior2 } = city.people;
  const final = await evaluationStep(superior.ask, 'evaluationFinalise', evaluation);
  await settled();
  const rule = await openRule(by[0], BY_EVALUATION);
  const proposed = await award(by[0], 'awardGrantPropose', await proposalAfter(evaluation), { ruleId: rule.id });
  const given = await award(by[1], 'awardGrantApprove', proposed);
  const reason = 'Dirawat di rumah sakit sejak pekan lalu';
  const open = await evaluationStep(hr.ask, 'objectionExtend', final, { to: '2027-01-08', reason });
  await settled();
  expect(await awardOf(person.ask, given)).toMatchObject({ status: 'WITHDRAWN', groundWithdrawnAt: AFTER_OBJECTION });
  expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 0 });
  expect(await eventsTo(person.ask, given.id)).toContain('AWARD_WITHDRAWN TOLD');
  const filed = { evaluationId: open.id, expectedVersion: open.version, grounds: 'Bukti triwulan IV belum dihitung' };
  const { objection } = await done(person.ask, 'objectionFile', filed, 'objection { id version }');
  const of = ({ id, version }: { id: string; version: number }) => ({ objectionId: id, expectedVersion: version });
  const text = 'Penilaian disusun dari bukti yang ada.';
  const heard = await done(superior.ask, 'objectionStatement', { ...of(objection), text }, 'objection { id version }');
  const decision = { outcome: 'REJECTED', reasons: 'Bukti itu sudah dihitung sejak awal.' };
  await done(superior2.ask, 'objectionDecide', { ...of(heard.objection), ...decision }, 'objection { id }');
  const { data } = await hr.ask('query($id: ID!) { evaluation(id: $id) { id version status } }', { id: evaluation.id });
  if (data.evaluation.status !== 'FINAL') await evaluationStep(hr.ask, 'evaluationFinalise', data.evaluation);
  await settled();
  expect(await proposalAfter(evaluation)).toMatchObject({ id: given.id, status: 'PROPOSED' });
  city.setNow(PLANNING_DAY);
});

it('what was handed over is marked for people to look at, shown to the public no more, and not taken back by a machine', async () => {
  const { person, evaluation } = await madeFinal(city, BOTH_ABOVE);
  await settled();
  const rule = await openRule(by[0], BY_EVALUATION);
  const proposed = await award(by[0], 'awardGrantPropose', await proposalAfter(evaluation), { ruleId: rule.id });
  const handed = await award(by[0], 'awardHandOver', await award(by[1], 'awardGrantApprove', proposed), handedOn);
  await award(person.ask, 'awardConsentSet', handed, { isPublic: true });
  const shown = (await publicAwardsOf(city, REGION)).length;
  await rerated(city, person, evaluation, GOOD);
  await settled();
  expect(await awardOf(by[0], handed)).toMatchObject({ status: 'HANDED_OVER', groundWithdrawnAt: expect.any(String), amount: '5000000' });
  expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 1 });
  expect(await eventsTo(by[0], handed.id, 'HR_OFFICER')).toContain('AWARD_GROUND_GONE AWAITED');
  expect(await publicAwardsOf(city, REGION)).toHaveLength(shown - 1);
  // Two say what follows: it stays, and is shown as its person wanted.
  const at = await awardOf(by[0], handed);
  const officer = await city.login({ sub: 'petugas-bertanda', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: person.employeeId });
  const offered = async () => (({ allowedActions, blockers }) => ({ allowedActions, blockers }))(await awardOf(officer, handed));
  const before = await offered();
  const said = await award(by[0], 'awardMarkJudge', at, { outcome: 'STAYS', reason: WHY });
  // That a judgement waits is told to nobody whose it is.
  expect([before, await offered()]).toEqual(Array(2).fill({ allowedActions: ['awardConsentSet'], blockers: [] }));
  expect(await refused(by[0], 'awardMarkConfirm', ofAward(said))).toEqual(['OWN_CASE']);
  await settled();
  expect(await eventsTo(by[1], handed.id, 'HR_OFFICER')).toEqual(
    expect.arrayContaining(['AWARD_GROUND_GONE DONE', 'AWARD_JUDGEMENT_WAITS AWAITED']),
  );
  const stays = await award(by[1], 'awardMarkConfirm', said);
  await settled();
  expect(await eventsTo(by[1], handed.id, 'HR_OFFICER')).toContain('AWARD_JUDGEMENT_WAITS DONE');
  expect(await publicAwardsOf(city, REGION)).toHaveLength(shown);
  expect(await refused(by[0], 'awardMarkJudge', ofAward(stays, { outcome: 'REVOKED', reason: WHY }))).toEqual(['TRANSITION_REFUSED']);
});

it('what was handed over is revoked by two with a reason that its person reads, keeps its place, and stands anew where its evaluation does', async () => {
  const { person, evaluation } = await madeFinal(city, BOTH_ABOVE);
  await settled();
  const rule = await openRule(by[0], { ...BY_EVALUATION, quota: 1 });
  const asked = await award(by[0], 'awardGrantPropose', await proposalAfter(evaluation), { ruleId: rule.id });
  const handed = await award(by[0], 'awardHandOver', await award(by[1], 'awardGrantApprove', asked), handedOn);
  expect(await refused(by[0], 'awardMarkJudge', ofAward(handed, { outcome: 'REVOKED', reason: WHY }))).toEqual(['TRANSITION_REFUSED']);
  const worse = await rerated(city, person, evaluation, GOOD);
  await settled();
  const at = await awardOf(by[0], handed);
  const revoked = await award(by[1], 'awardMarkConfirm', await award(by[0], 'awardMarkJudge', at, { outcome: 'REVOKED', reason: WHY }));
  await settled();
  expect(await awardOf(person.ask, revoked)).toMatchObject({ status: 'REVOKED', takenBackBecause: WHY, amount: null, allowedActions: [] });
  expect(await eventsTo(person.ask, revoked.id)).toContain('AWARD_REVOKED TOLD');
  expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 1 });
  await rerated(city, person, worse, BOTH_ABOVE);
  await settled();
  const anew = await proposalAfter(evaluation);
  expect(anew).toMatchObject({ id: revoked.id, status: 'PROPOSED' });
  expect(await awardOf(person.ask, anew)).toMatchObject({ status: 'REVOKED' });
  const again = await award(by[0], 'awardGrantPropose', anew, { ruleId: rule.id });
  expect(await refused(by[1], 'awardGrantApprove', ofAward(again))).toEqual(['QUOTA_FILLED']);
});

it('tells who decides, the person, and who nominated', async () => {
  city.setNow(PLANNING_DAY);
  const boss = city.people.superior.ask;
  const [rule, person] = [await openRule(by[0]), await newcomer(city)];
  const one = await nominated(boss, person, rule);
  await settled();
  expect(await eventsTo(by[1], one.id, 'HR_OFFICER')).toEqual(['AWARD_NOMINATED AWAITED']);
  const waits = await award(by[0], 'awardGrantPropose', one);
  await settled();
  expect(await eventsTo(by[1], one.id, 'HR_OFFICER')).toEqual(['AWARD_GRANT_WAITS AWAITED', 'AWARD_NOMINATED DONE']);
  expect(await eventsTo(person.ask, one.id)).toEqual([]);
  const handed = await award(by[0], 'awardHandOver', await award(by[1], 'awardGrantApprove', waits), HANDED);
  await settled();
  expect(await eventsTo(by[1], one.id, 'HR_OFFICER')).toEqual(['AWARD_GRANT_WAITS DONE', 'AWARD_NOMINATED DONE']);
  expect(await eventsTo(person.ask, handed.id)).toEqual(['AWARD_CONSENT_ASKED TOLD', 'AWARD_GRANTED TOLD']);
  expect(await eventsTo(boss, one.id)).toEqual(['AWARD_NOMINATION_GRANTED TOLD']);
  const refusedOne = await nominated(boss, await newcomer(city), rule);
  await award(by[0], 'awardRefuse', refusedOne, { reason: WHY });
  await settled();
  expect(await eventsTo(boss, refusedOne.id)).toEqual(['AWARD_NOMINATION_REFUSED TOLD']);
  const back = await award(by[0], 'awardGrantTakeBack', await granted(by, boss, await newcomer(city), rule), { reason: WHY });
  await settled();
  expect(await eventsTo(boss, back.id)).toContain('AWARD_NOMINATION_TAKEN_BACK TOLD');
});

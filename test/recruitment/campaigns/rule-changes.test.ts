// The rules of a campaign changed by two, through the API: proposed by one, released by another, public from then on and not before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { type Campaigning, published } from '../../support/registration.ts';
import { deputy } from '../../support/rule-change.ts';
import {
  ofRuleChange,
  proposedChange,
  proposing,
  RULE_CHANGE,
  type RuleChangeTold,
} from '../../support/scenarios/recruitment-rule-changes.ts';

let city: Agency;
let other: Ask;
beforeAll(async () => {
  city = await startAgency();
  other = await deputy(city);
});
afterAll(() => city.stop());

const NEXT = { oldestAge: 37, reason: 'Kekurangan pelamar', source: 'SK 2' };

const read = async (ask: Ask, { campaign }: Campaigning) => {
  const query = `query($id: ID!) { campaign(id: $id) { version rules { number ages { oldest } } allowedActions
    ${RULE_CHANGE.replace('ruleChange {', 'ruleChange { mine blockers { action code }')} } }`;
  const { data, errors } = await ask(query, { id: campaign.id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.campaign;
};

const releasedBy = (ask: Ask, change: RuleChangeTold) => refused(ask, 'campaignRuleChangeRelease', ofRuleChange(change));
const endedBy = (ask: Ask, change: RuleChangeTold, reason: string) =>
  done(ask, 'campaignRuleChangeWithdraw', ofRuleChange(change, { reason }), RULE_CHANGE);

describe('a change of rules', () => {
  it('holds once a second person has released it, and until then the public reads nothing of it', async () => {
    const of = await published(city);
    const change = await proposedChange(of.approver, of.campaign);
    expect(change).toMatchObject({ status: 'PROPOSED', basedOn: 1, changes: [{ path: 'oldest', before: '35', after: '36' }] });
    expect(await read(city.nobody, of)).toMatchObject({ rules: [{ number: 1, ages: { oldest: 35 } }], ruleChange: null });
    expect(await read(of.approver, of)).toMatchObject({
      ruleChange: {
        ...{ mine: true, allowedActions: ['campaignRuleChangeWithdraw'] },
        blockers: [{ action: 'campaignRuleChangeRelease', code: 'OWN_CASE' }],
      },
    });
    expect(await releasedBy(of.approver, change)).toEqual(['OWN_CASE']);
    expect(await releasedBy(of.rina, change)).toEqual(['!FORBIDDEN']);
    // One waits: the next one comes after it.
    const second = await read(other, of);
    expect(second.allowedActions).not.toContain('campaignRuleChange');
    expect(await refused(other, 'campaignRuleChange', proposing(of.campaign, NEXT))).toEqual(['UNDECIDED']);
    // Told before anybody tries: what waits, and who can help.
    const query = 'query($id: ID!) { campaign(id: $id) { blockers { action code who from message } } }';
    const { blockers } = (await other(query, { id: of.campaign.id })).data.campaign;
    expect(blockers).toContainEqual({
      ...{ action: 'campaignRuleChange', code: 'UNDECIDED', who: 'RECRUITMENT_APPROVER', from: null },
      message: expect.stringContaining('Kekurangan pelamar (35 → 36)'),
    });
    expect(await releasedBy(other, change)).toEqual([]);
    expect(await read(city.nobody, of)).toMatchObject({ rules: [{}, { number: 2, ages: { oldest: 36 } }] });
    expect(await releasedBy(other, { ...change, version: change.version + 1 })).toEqual(['TRANSITION_REFUSED']);
  });

  it('is released by one of two who press at the same moment', async () => {
    const of = await published(city);
    const change = await proposedChange(of.rina, of.campaign);
    const both = await Promise.all([releasedBy(of.approver, change), releasedBy(other, change)]);
    // Who comes second has read the rules before or after the first changed them.
    expect(both.toSorted()).toEqual([[], [expect.stringMatching(/^(VERSION_CONFLICT|RESULT_CHANGED)$/)]]);
    expect((await read(city.nobody, of)).rules).toHaveLength(2);
  });

  it('is ended by who proposed it or by who does not agree, with a reason, and may then be proposed anew', async () => {
    const of = await published(city);
    const first = await endedBy(of.rina, await proposedChange(of.rina, of.campaign), 'Keliru angka.');
    expect(first.ruleChange).toMatchObject({ status: 'WITHDRAWN', refusal: 'Keliru angka.', allowedActions: [] });
    const again = await proposedChange(of.rina, of.campaign, NEXT);
    expect(again.id).toBe(first.ruleChange.id);
    expect((await endedBy(other, again, 'Tanpa dasar.')).ruleChange).toMatchObject({ status: 'REFUSED' });
    expect((await read(of.rina, of)).rules).toHaveLength(1);
  });

  it('is measured anew when it is released: once registration has begun, nobody is asked more than when they applied', async () => {
    const of = await published(city);
    const change = await proposedChange(of.rina, of.campaign, { ...NEXT, oldestAge: 30 });
    city.setNow('2026-01-05T02:00:00.000Z');
    expect(await releasedBy(other, change)).toEqual(['INVALID']);
    expect((await read(other, of)).ruleChange).toMatchObject({
      blockers: [{ action: 'campaignRuleChangeRelease', code: 'INVALID' }],
      allowedActions: ['campaignRuleChangeWithdraw'],
    });
  });

  it('is nobody’s to read in another region', async () => {
    const of = await published(city);
    await proposedChange(of.rina, of.campaign);
    const abroad = await city.login({ sub: 'pansel-jauh', roles: ['RECRUITMENT_APPROVER'], region: '33.22' });
    expect((await read(abroad, of)).ruleChange).toBeNull();
  });
});

// A change of rules by two, without the API: on which rules it was proposed, by whom it is released, and what waits for nobody.
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import {
  endRuleChange,
  proposeRuleChange,
  type RuleChange,
  releaseRuleChange,
} from '../../../../src/modules/recruitment/campaigns/rules/rule-change.ts';
import { changeRules } from '../../../../src/modules/recruitment/campaigns/rules/rules.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { blockersOf } from '../../../../src/platform/rules/blockers.ts';
import { dayEnd, dayStart } from '../../../../src/platform/rules/calendar.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { RULES_2024 } from '../../rules/support.ts';

const NOW = '2026-01-05T02:00:00.000Z';
const month = (i: number): string => `2026-${String(i + 1).padStart(2, '0')}`;
const campaign: Campaign = {
  ...{ id: 'cmp_1', region: '33.74', year: 2026, title: 'CPNS', kind: 'CPNS', status: 'PUBLISHED', createdBy: 'a' },
  stages: STAGES.filter((kind) => kind !== 'COMPETENCE').map((kind, i) => ({
    ...{ kind, opensAt: dayStart(`${month(i)}-01`), closesAt: dayEnd(`${month(i)}-20`) },
  })),
  rules: [{ number: 1, policy: RULES_2024, since: NOW, reason: null, by: 'b' }],
  ...{ publishedBy: 'b', publishedAt: NOW, closedAt: null, anonymisedAt: null },
};
const input = { oldestAge: 37, reason: 'Kurang pelamar', source: 'SK 1' };
const deciding = (by: string) => ({ by, now: NOW, published: [] });
const proposedOn = (one: Campaign, before: RuleChange | null = null): RuleChange =>
  proposeRuleChange(one, input, { id: 'rch_1', before, ...deciding('rina') });
const codes = (act: () => unknown): string[] => problemsOf(act).map(({ code, field }) => [code, ...(field ?? [])].join(' '));

describe('a proposed change of rules', () => {
  const change = proposedOn(campaign);
  const others = changeRules(campaign, { ...input, oldestAge: 36 }, deciding('c'));

  it('tells every number that would be another, and makes the next edition when it is released by another', () => {
    expect(change).toMatchObject({ status: 'PROPOSED', basedOn: 1, changes: [{ path: 'oldest', before: '35', after: '37' }] });
    const released = releaseRuleChange(change, campaign, deciding('siti'));
    expect(released.change).toMatchObject({ status: 'RELEASED', decidedBy: 'siti' });
    expect(released.campaign.rules.at(-1)).toMatchObject({ number: 2, by: 'siti', proposedBy: 'rina', reason: input.reason });
    expect(codes(() => releaseRuleChange(released.change, campaign, deciding('siti')))).toEqual(['TRANSITION_REFUSED ruleChangeId']);
  });

  it('is released by nobody alone, nor on other rules than it was proposed on', () => {
    expect(codes(() => releaseRuleChange(change, campaign, deciding('rina')))).toEqual(['OWN_CASE ruleChangeId']);
    expect(codes(() => releaseRuleChange(change, others, deciding('siti')))).toEqual(['RESULT_CHANGED ruleChangeId']);
  });

  it('waits alone: the next is proposed once it has ended, or the rules are others', () => {
    expect(codes(() => proposedOn(campaign, change))).toEqual(['UNDECIDED campaignId']);
    const [waits] = problemsOf(() => proposedOn(campaign, change));
    expect(waits).toMatchObject({ text: 'RULE_CHANGE', params: { change: 'Kurang pelamar (35 → 37)' } });
    expect(proposedOn(others, change)).toMatchObject({ basedOn: 2, earlier: [{ basedOn: 1 }] });
    const ended = endRuleChange(change, 'Keliru', { by: 'rina', now: NOW });
    expect([ended.status, endRuleChange(change, 'Tidak', { by: 'siti', now: NOW }).status]).toEqual(['WITHDRAWN', 'REFUSED']);
    expect(proposedOn(campaign, ended).earlier).toHaveLength(1);
  });

  it('is measured anew: what a list was made with meanwhile is changed no more', () => {
    const late = { ...deciding('siti'), published: ['ADMINISTRATIVE'] as const };
    expect(codes(() => releaseRuleChange(change, campaign, late))).toEqual(['TRANSITION_REFUSED ruleChangeId']);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['OBJECTION_TOO_SHORT', null],
    ['CLAIMED', NOW],
  ] as const)('says from when time mends it, where time does: %s', (code, from) => {
    const [blocker] = blockersOf([{ action: 'listPublish', until: null, problems: [{ code, field: ['stage'], params: { until: NOW } }] }]);
    expect(blocker?.from).toBe(from);
  });
});

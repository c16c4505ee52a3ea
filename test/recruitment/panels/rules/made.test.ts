// What a new panel is made of, and what it scores.
import { describe, expect, it } from 'vitest';
import { createPanel, examinedIn, formOf } from '../../../../src/modules/recruitment/panels/rules/create.ts';
import { panelsPolicyOf } from '../../../../src/modules/recruitment/panels/rules/policy.ts';
import { holderOf } from '../../../../src/modules/recruitment/panels/rules/scoring.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { formation, shippedRules } from '../../rules/support.ts';
import { named, roster } from './panels-support.ts';
import { campaign, NOW, seat } from './support.ts';

describe('a new panel', () => {
  const anchors = [
    { points: 0, text: ' Tidak ada. ' },
    { points: 10, text: 'Nyata.' },
  ];
  const input = { title: ' Praktik ', method: 'PRACTICAL' as const, criteria: [{ title: ' Integritas ', most: 10, anchors }] };
  const post = formation({ additionalTest: { method: 'PRACTICAL', weight: 40, eliminating: false, least: null } });
  const facts = {
    id: 'pnl_1',
    campaign,
    formations: [{ id: 'frm_1', formation: post }],
    members: [named('ani'), named('budi')],
    ...{ roster: roster('a'), employeeId: null, now: NOW },
  };

  it('is of its campaign and posts, with a seat for each member', () =>
    expect(createPanel(input, facts)).toMatchObject({
      ...{ region: '33.74', campaignId: 'cmp_1', formationIds: ['frm_1'], title: 'Praktik' },
      seats: [seat('ani'), seat('budi')],
    }));

  it('examines up to five hundred, for one position of one group', () => {
    const many = roster(...Array.from({ length: 500 }, (_, i) => String(i)));
    expect(createPanel(input, { ...facts, roster: many }).participants).toBe(500);
    const other = { id: 'frm_2', formation: { ...post, positionGroup: 'DOCTOR' as typeof post.positionGroup } };
    const refused = problemsOf(() => createPanel(input, { ...facts, formations: [...facts.formations, other] }));
    expect(refused).toEqual([{ code: 'INVALID', field: ['formationIds', '1'], text: 'SAME_POST' }]);
  });

  it('has a form whose criteria are numbered from one, without stray spaces', () =>
    expect(formOf(input.criteria)).toEqual([
      {
        id: '1',
        title: 'Integritas',
        most: 10,
        anchors: [
          { points: 0, text: 'Tidak ada.' },
          { points: 10, text: 'Nyata.' },
        ],
      },
    ]));

  it('scores the part of the test that panels score', () => {
    expect(examinedIn(campaign)).toMatchObject({ stage: 'SKB', most: expect.stringMatching(/^\d+$/) });
    const rules = shippedRules('PPPK', '2026-01-01');
    const without = { ...campaign, rules: campaign.rules.map((one) => ({ ...one, policy: rules })) };
    expect(() => examinedIn(without)).toThrow('cmp_1 is of a kind without panels.');
    expect(problemsOf(() => createPanel(input, { ...facts, campaign: without }))).toEqual([
      { code: 'INVALID', field: ['campaignId'], text: 'NOT_OF_KIND' },
    ]);
  });

  it('tells of a post that is not there, and compares no other with it', () => {
    const formations = [{ id: 'frm_9', formation: null }, ...facts.formations];
    expect(problemsOf(() => createPanel(input, { ...facts, formations }))).toEqual([{ code: 'NOT_FOUND', field: ['formationIds', '0'] }]);
  });

  it('is of rules that were released, and has no seat that nobody holds', () => {
    expect(() => panelsPolicyOf('panels-1999')).toThrow('No panels policy panels-1999.');
    expect(() => holderOf({ holders: [], standsInFor: null })).toThrow('A seat nobody ever held.');
  });
});

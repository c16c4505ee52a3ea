// What stands in the way of entries, requests, templates, law and exclusions: told from the rule that would refuse, and never beside what is listed.
import { describe, expect, test } from 'vitest';
import { type Correction, correctionTrials } from '../../src/modules/organisation/rules/corrections.ts';
import { entryTrials, type RecordEntry } from '../../src/modules/organisation/rules/entries.ts';
import { organisationPolicy } from '../../src/modules/organisation/rules/policy.ts';
import { type PlanTemplate, templateTrials } from '../../src/modules/performance/rules/template.ts';
import { exclusionTrials, ownExclusionTrials } from '../../src/modules/recruitment/exclusions/rules/exclusion.ts';
import type { ApplicationExclusion } from '../../src/modules/recruitment/exclusions/rules/types.ts';
import { nominationCloses, subjectBlockers } from '../../src/modules/reviews/rules/lifecycle.ts';
import type { ReviewRound, ReviewSubject } from '../../src/modules/reviews/rules/types.ts';
import { blockersOf, possible, type Trial } from '../../src/platform/rules/blockers.ts';
import { SHIPPED } from '../../src/platform/rules/policy/overlay.ts';

const told = (trials: readonly Trial<string>[]) => ({
  listed: possible(trials),
  blocked: blockersOf(trials).map(({ action, problem, who }) => `${action} ${problem.code} ${who}`),
});

describe('in the way', () => {
  const request = { status: 'OPEN', employeeId: 'emp_1' } as Correction;
  test.each([
    ['an officer’s own request', { self: true, office: 'HR' }, {}, ['correctionWithdraw'], ['correctionAnswer OWN_CASE HR_OFFICER']],
    ['somebody’s request', { self: false, office: 'HR' }, {}, ['correctionAnswer'], []],
    ['one that was passed on', { self: false, office: 'UNIT' }, { passedOn: { at: '', by: '', note: '' } }, [], []],
    ['one that is answered', { self: true, office: 'HR' }, { status: 'REFUSED' }, [], []],
  ] as const)('of %s', (_, side, more, listed, blocked) => {
    expect(told(correctionTrials({ ...request, ...more } as Correction, side))).toEqual({ listed, blocked });
  });

  const entry = { id: 'ent_1', at: '2026-03-02T02:00:00.000Z', undone: null } as RecordEntry;
  const law = organisationPolicy('2026-03-02', SHIPPED);
  test.each([
    ['nothing', [], '2026-03-10T02:00:00.000Z', ['entryUndo'], []],
    ['what rests on it', [{ kind: 'ENTRY', id: 'ent_2' }], '2026-03-10T02:00:00.000Z', [], ['entryUndo STILL_RESTS VIEWER']],
    ['the time', [{ kind: 'ENTRY', id: 'ent_2' }], '2026-04-30T02:00:00.000Z', [], ['entryUndo DEADLINE_PASSED HR_OFFICER']],
  ] as const)('of an entry is %s', (_, rests, now, listed, blocked) => {
    expect(told(entryTrials(entry, rests as Parameters<typeof entryTrials>[1], now, law))).toEqual({ listed, blocked });
  });

  test('of a template is what its draft lacks', () => {
    const draft = { name: 'Analis', positionTitle: null, level: null, isHead: false, targets: [] };
    const template = { status: 'DRAFT', changed: true, draft } as unknown as PlanTemplate;
    expect(told(templateTrials(template))).toEqual({ listed: ['planTemplateSave'], blocked: ['planTemplatePublish NO_TARGETS VIEWER'] });
  });

  test('of an exclusion is who proposed it, and the applicant’s time', () => {
    const proposed = { status: 'PROPOSED', proposedBy: 'emp_1', objection: null, objectUntil: null } as ApplicationExclusion;
    expect(told(exclusionTrials(proposed, 'emp_1'))).toEqual({ listed: [], blocked: ['disqualificationDecide OWN_CASE HR_OFFICER'] });
    expect(told(exclusionTrials(proposed, 'emp_2'))).toEqual({ listed: ['disqualificationDecide'], blocked: [] });
    const stands = { ...proposed, status: 'IN_FORCE', objectUntil: '2026-05-04T17:00:00.000Z' } as ApplicationExclusion;
    expect(told(ownExclusionTrials(stands, '2026-05-04T16:59:59.999Z')).listed).toEqual(['disqualificationObject']);
    expect(told(ownExclusionTrials(stands, '2026-05-04T17:00:00.000Z')).blocked).toEqual([
      'disqualificationObject DEADLINE_PASSED HR_OFFICER',
    ]);
  });
});

test('the superior’s choice of raters is told to begin when proposals end, and to last as long as answers', () => {
  const round = {
    status: 'LAUNCHED',
    nominateUntil: '2026-03-10',
    answerUntil: '2026-03-31',
    policyVersion: 'reviews-2023.1',
  } as unknown as ReviewRound;
  const subject = { stage: 'NOMINATING', returned: null } as unknown as ReviewSubject;
  const acting = { round, now: '2026-03-05T02:00:00.000Z' };
  const found = subjectBlockers(subject, ['SUPERIOR'], acting).find(({ action }) => action === 'reviewApproveRaters');
  expect([found?.from, found?.until]).toEqual([nominationCloses(subject, round), '2026-03-31T17:00:00.000Z']);
});

test('several things of one code are told each on its field', () => {
  const problems = ['formations', 'stages'].map((field) => ({ code: 'REQUIRED' as const, field: [field] }));
  const trial = { action: 'campaignPublish', problems: [...problems, ...problems], until: null };
  expect(blockersOf([trial]).map(({ problem }) => problem.field)).toEqual([['formations'], ['stages']]);
});

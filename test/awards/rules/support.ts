// A rule, a person and an award on its way, for the tables of awards.
import type { AwardActor, AwardPart } from '../../../src/modules/awards/rules/lifecycle.ts';
import type { Award, AwardRule } from '../../../src/modules/awards/rules/types.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';

export const NOW = '2026-07-01T02:00:00.000Z';
export const WHY = 'Melayani warga dengan sangat baik';

export const rule = (more: Partial<AwardRule> = {}): AwardRule => ({
  ...{ id: 'awr_1', region: '33.74', code: 'SATYA', year: 2026, name: { id: 'Teladan', en: 'Model' }, basis: 'Perwal 12/2026' },
  ...{ ground: 'NOMINATION', budget: 30, amount: 5, quota: 4, kinds: ['PNS', 'PPPK'], unitId: null },
  ...{ nominateFrom: '2026-06-01', nominateUntil: '2026-08-31', createdAt: 't0', openedAt: 't1', closed: null },
  ...more,
});

const post = (validFrom: string, validTo: string | null, more: Partial<Assignment>): Assignment =>
  ({
    ...{
      id: 'asg_1',
      holding: 'DEFINITIVE',
      unitId: 'unt_2',
      unitPath: 'unt_1/unt_2/',
      rootUnitId: 'unt_1',
      isHead: false,
      supervisors: [],
    },
    ...{ positionId: 'pos_1', positionTitle: 'Analis', validFrom, validTo, ...more },
  }) as Assignment;

export const serving = (until: string | null = null, from = '2024-01-01', more: Partial<Assignment> = {}): Employee =>
  ({ id: 'emp_one', name: 'Siti', kind: 'PNS', assignments: [post(from, until, more)], delegations: [] }) as unknown as Employee;

export const officer = (by = 'emp_first', more: Partial<AwardActor> = {}): AwardActor => ({
  by,
  parts: ['OFFICER'],
  now: NOW,
  hasLeft: false,
  ...more,
});
export const as = (part: AwardPart, by: string, more: Partial<AwardActor> = {}): AwardActor => officer(by, { parts: [part], ...more });

export const opened = (more: Partial<Award> = {}): Award => ({
  ...{ id: 'awd_1', region: '33.74', employeeId: 'emp_one', year: 2026, ruleId: null, proposedAt: 't0', countedIn: null },
  ...{ ground: { kind: 'VERY_GOOD', evaluationId: 'evl_1', evaluationVersion: 1, number: 1, withdrawnAt: null } },
  ...{ status: 'PROPOSED', grant: null, earlierGrants: [], refusal: null, handedOver: null, consent: null },
  ...more,
});

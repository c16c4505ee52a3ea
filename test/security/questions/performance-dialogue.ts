// Every root field of several targets, groups and comments, asked with given ids. Its subjects are performance's own.
import type { Module } from './module.ts';
import type { PerformanceIds } from './performance.ts';

const TARGET = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [{ text: 'Ketepatan', aspect: 'QUANTITY', qualitative: { standard: 'Tepat waktu' } }],
};

export const performanceDialogue: Module<object, object, PerformanceIds> = {
  never: {},
  stale: {},
  many: ['targetProposeToMany'],
  queries: () => ({}),
  inputs: (ids, versions) => {
    const plan = { planId: ids.plan, expectedVersion: versions.plan };
    return {
      targetProposeMany: { ...plan, targets: [{ target: TARGET }] },
      targetAgreeMany: { ...plan, targetIds: [ids.target] },
      targetWeights: { ...plan, weights: [{ targetId: ids.target, weight: 10_000 }] },
      targetOrder: { ...plan, targetIds: [ids.target] },
      targetProposeToMany: { plans: [plan], target: TARGET, parent: { state: 'PENDING' } },
      // Asked of what is no target: whoever may comment is told so, and nothing is written.
      planComment: { planId: ids.plan, text: 'Mohon dirinci' },
    };
  },
  subjects: async () => ({ ids: {}, versions: {} }),
};

// Proposed changes of rules: how one is looked at, and what valid input each mutation on it takes.
import type { Kind, Shown } from './kinds.ts';

const ofRuleChange = ({ id, version }: Shown, more: object = {}) => ({ ruleChangeId: id, expectedVersion: version, ...more });

export const ruleChange: Kind = {
  input: 'ruleChangeId',
  payload: 'ruleChange',
  selection: '',
  actions: {
    campaignRuleChangeRelease: (one) => [ofRuleChange(one)],
    campaignRuleChangeWithdraw: (one) => [ofRuleChange(one, { reason: 'Sesuai berita acara panitia seleksi.' })],
  },
};

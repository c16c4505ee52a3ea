// Ids of what a campaign has once: they follow from its own.
export const ruleChangeId = (campaignId: string): string => campaignId.replace(/^cmp_/, 'rch_');

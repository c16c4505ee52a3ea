// Keys of the committee's workbench: under what dossiers of a campaign, look-ups and names of applicants are listed.

/** All dossiers of a campaign by state, and those of a category that are undecided: index3 and index2. */
export const workbench = (region: string, campaignId: string): string => `WORKBENCH#${region}#${campaignId}`;
export const workbenchOf = (region: string, campaignId: string, category: string): string =>
  `WORKBENCH#${region}#${campaignId}#${category}`;
/** Who has looked whom up in a campaign, by time: index1. */
export const lookUpsOf = (region: string, campaignId: string): string => `LOOKUPS#${region}#${campaignId}`;
/** Submitted applications under a name, by its keyed hash: index3. */
export const applicantsNamed = (campaignId: string, nameHash: string): string => `NAMED#${campaignId}#${nameHash}`;

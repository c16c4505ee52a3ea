// Keys of the committee's day: dossiers of a whole campaign, applicants by name, and who was looked up.

/** All dossiers of a campaign by state, and those of a category that are undecided: index3 and index2. */
export const workbench = (region: string, campaignId: string): string => `WORKBENCH#${region}#${campaignId}`;
export const workbenchOf = (region: string, campaignId: string, category: string): string =>
  `WORKBENCH#${region}#${campaignId}#${category}`;
/** Who has looked whom up in a campaign, by time: index1. */
export const lookUpsOf = (region: string, campaignId: string): string => `LOOKUPS#${region}#${campaignId}`;
/** Submitted applications under a name, by its keyed hash: index3. */
export const applicantsNamed = (campaignId: string, nameHash: string): string => `NAMED#${campaignId}#${nameHash}`;

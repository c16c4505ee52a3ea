// Ids of internships that follow from what they name.

/** An application becomes one internship at most. */
export const placementId = (applicationId: string): string => `ipl_${applicationId.slice(4)}`;

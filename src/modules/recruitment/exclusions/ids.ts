// Ids of exclusions: they follow from the application's, one each.
export const exclusionId = (applicationId: string): string => applicationId.replace(/^apn_/, 'exc_');

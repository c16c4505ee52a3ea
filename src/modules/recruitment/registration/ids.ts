// Ids of applicants and applications: they follow from the login and the campaign.
import { digest } from '../../../platform/store/ids.ts';

/** `blind` is a keyed hash of the login: an applicant has one profile, and its id tells nothing. */
export const applicantId = (blind: string): string => `apl_${digest('applicant', blind)}`;
/** One application an applicant and campaign. */
export const applicationId = (applicant: string, campaign: string): string => `apn_${digest('application', applicant, campaign)}`;

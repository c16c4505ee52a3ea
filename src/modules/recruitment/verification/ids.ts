// Ids of verifications: they follow from the application's.
import { digest } from '../../../platform/store/ids.ts';

/** What the committee decides about an application lies in an item of its own. */
export const verificationId = (applicationId: string): string => `ver_${digest('verification', applicationId)}`;

// That somebody was never given anybody to lead, beside their record: one small item, so that it is known before any other record is looked at.

import { placedKind } from '../../platform/store/item-kind.ts';

/**
 * Made with the record of who begins so, and gone for good with the first post, naming or lending that changes it. What is over counts as
 * well, since a former superior goes on seeing what they rated. Whoever has none of it is asked of each record: its absence refuses nobody.
 */
export const NeverLedItem = placedKind<null>()({ type: 'NeverLed', key: (employeeId: string) => ({ pk: employeeId, sk: 'NEVER_LED' }) });

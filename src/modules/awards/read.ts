// Awards and service medals as what counts them knows them.

import type { FactKind } from '../../platform/store/item-kind.ts';
import { AwardItem } from './items.ts';
import { ServiceMedalItem } from './medal-items.ts';
import type { ServiceMedal } from './rules/medal-types.ts';
import type { Award } from './rules/types.ts';

export const awardFacts: FactKind<Award> = AwardItem;
export const medalFacts: FactKind<ServiceMedal> = ServiceMedalItem;

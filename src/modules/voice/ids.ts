// Ids of what units do about the lowest elements follow from what they name: one of an element, period and service.
import { createdId, partId } from '../../platform/store/ids.ts';
import { type PeriodOf, periodKey } from './rules/periods.ts';
import type { SurveyElement } from './rules/satisfaction.ts';

export const followUpId = (unitId: string, of: PeriodOf, element: SurveyElement, serviceId: string | null): string =>
  partId('vfu', unitId, createdId('own', periodKey(of), element, serviceId ?? ''));

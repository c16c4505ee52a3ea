// Ids of service medals: one of a person and class, whoever proposes it how often.
import { createdId } from '../../platform/store/ids.ts';
import type { MedalClass } from './rules/medal-types.ts';

export const serviceMedalId = (employeeId: string, medalClass: MedalClass): string => createdId('smd', employeeId, medalClass);

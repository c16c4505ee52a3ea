// The id of an objection: one to each version that was handed over.
import { digest } from '../../platform/store/ids.ts';

export const objectionId = (evaluationId: string, version: number): string => `obj_${digest('objection', evaluationId, String(version))}`;

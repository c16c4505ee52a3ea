// What a device keeps while it is offline, and over its own death: one file, written whole and then put in its place.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { EvaluationInHandFragment, FeedbackInHandFragment, PlanInHandFragment } from './generated/documents.ts';

/** Types that this device works with; whatever else it is told of it leaves alone. */
export type Held = PlanInHandFragment | EvaluationInHandFragment | FeedbackInHandFragment;

export type Deed = 'progressAdd' | 'selfAssessmentSave' | 'feedbackAcknowledge';

/** Something that the person has done, with the words as they stand in the input. */
export interface Queued {
  /** Idempotency key, made when the person pressed the button: however often it is sent, it happens once. */
  key: string;
  deed: Deed;
  objectId: string;
  /** Without key and version. */
  words: Record<string, unknown>;
  /** The version that the person saw; null where the deed asks for none. */
  seen: number | null;
  /** From the first sending on nothing of the input changes any more. */
  sent: boolean;
  /** Of when it first arrived, where the service was too busy to answer. */
  arrivalProof: string | null;
}

/** What could not be done as it was meant: the person decides. */
export interface Unsettled extends Queued {
  problems: { code: string; message: string }[];
}

export interface Kept {
  /** Null before everything was read for the first time. */
  cursor: string | null;
  objects: Record<string, Held>;
  queue: Queued[];
  unsettled: Unsettled[];
}

export const EMPTY: Kept = { cursor: null, objects: {}, queue: [], unsettled: [] };

export interface Store {
  read(): Kept;
  /** All of it or nothing: objects and the cursor that they belong to are never apart. */
  write(kept: Kept): void;
}

export function fileStore(path: string): Store {
  return {
    read: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : EMPTY),
    write: (kept) => {
      writeFileSync(`${path}.next`, JSON.stringify(kept));
      renameSync(`${path}.next`, path);
    },
  };
}

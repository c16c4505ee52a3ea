// Until when an answer that there is nothing is held back: no instant that follows from the work it took. Pure.

/** Milliseconds, unless the process says another number: nine calls of the table, one after the other, are some thirty in the cloud. */
export const ABSENCE_STEP_MS = 100;

/**
 * Milliseconds after its work began. What takes no longer than a step goes out after a step and a part of one, drawn for this answer, whatever it took;
 * what takes longer, as beside other questions, a step later, and again. Drawn, since whoever chose the other questions would know where a fixed step
 * ends, and have the one answer fall before it and the other behind.
 * @param shiftMs 0 to a step
 */
export function heldUntil(tookMs: number, stepMs: number, shiftMs: number): number {
  const first = stepMs + shiftMs;
  return first + Math.ceil(Math.max(0, tookMs - first) / stepMs) * stepMs;
}

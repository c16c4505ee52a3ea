// How long before it holds a policy is certain: every process reckons with it, and most with no policy itself.

/**
 * An entry begins no sooner than this after its release, and none is withdrawn later than this before: every process reads the law anew
 * within a third of it, so that no two ever decide by different numbers.
 */
export const SETTLES_MINUTES = 15;

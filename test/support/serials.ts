// Numbers of people in tests: what a number holds of any one city is enough, and a worker plays many, so they go round.

export const nextWithin = (last: number, [first, most]: readonly [number, number]): number => (last >= most ? first : last + 1);

/** The last three digits of a service number. */
export const SERVICE_NUMBERS = [1, 999] as const;

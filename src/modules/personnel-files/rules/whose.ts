// In whose personnel file something may lie that somebody wrote: told from an item alone. Pure.

/** As bodies of items name whom they are about, or whose they are. An invitation to rate names its rater alone; an objection names the rater as well, and is not theirs. */
const NAMED = ['employeeId', 'aboutId', 'requesterId', 'raterId'] as const;

/** Null of what lies beside a head, which says it. What somebody wrote about another is in the other's. */
export function whoseFile(body: unknown): string | null {
  if (body === null || typeof body !== 'object') return null;
  const said = body as Partial<Record<(typeof NAMED)[number], unknown>>;
  return NAMED.map((name) => said[name]).find((id) => typeof id === 'string') ?? null;
}

// In whose personnel file something may lie that somebody wrote: told from an item alone. Pure.

/** As bodies of items name whom they are about, or whose they are. */
const NAMED = ['employeeId', 'aboutId', 'requesterId', 'raterId'] as const;

/** None of what lies beside a head, which says it. What somebody wrote about another is in the other's. */
export function whoseFiles(body: unknown): string[] {
  if (body === null || typeof body !== 'object') return [];
  const said = body as Partial<Record<(typeof NAMED)[number], unknown>>;
  return [...new Set(NAMED.flatMap((name) => (typeof said[name] === 'string' ? [said[name]] : [])))];
}

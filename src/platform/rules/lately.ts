// What rules are asked again and again within a request, found once: the same question has the same answer at any time.

/**
 * A pure function that remembers what it answered lately.
 * @param most answers; then all are forgotten at once, since to know which was asked for longest ago costs more than to find it anew
 */
export function lately<T extends {}>(most: number, find: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const found = find(question);
    if (known.size >= most) known.clear();
    known.set(question, found);
    return found;
  };
}

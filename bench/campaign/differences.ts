// How what was found differs from what was meant, in words.

/** What is said twice, and what is said once but should not be there or is missing. */
export function differences(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const [has, wants] = [new Set(found), new Set(expected)];
  return [
    ...(has.size < found.length ? [`${what}: ${found.length - has.size} twice`] : []),
    ...[...has.difference(wants)].map((one) => `${what}: ${one} should not be there`),
    ...[...wants.difference(has)].map((one) => `${what}: ${one} is missing`),
  ];
}

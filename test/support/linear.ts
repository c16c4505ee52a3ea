// What follows from sums: whether one sum can be made of others by adding and taking away.

/** Small enough that a product of two stays exact; that two sums differ by a multiple of it does not happen with counts of a test. */
const PRIME = 65_521;

const inverse = (number: number): number => {
  let [result, base, power] = [1, number, PRIME - 2];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
};

const lead = (row: readonly number[]): number => row.findIndex((number) => number !== 0);

/** @returns whether a sum follows from those, each given by how often each unknown is in it. */
export function spansWith(sums: readonly (readonly number[])[]): (sum: readonly number[]) => boolean {
  const basis = new Map<number, number[]>();
  const reduced = (sum: readonly number[]): number[] => {
    let row = sum.map((number) => ((number % PRIME) + PRIME) % PRIME);
    for (let at = lead(row); at >= 0; at = lead(row)) {
      const known = basis.get(at);
      if (!known) return row;
      const times = row[at] ?? 0;
      row = row.map((number, i) => (((number - times * (known[i] ?? 0)) % PRIME) + PRIME) % PRIME);
    }
    return row;
  };
  for (const sum of sums) {
    const row = reduced(sum);
    const at = lead(row);
    if (at < 0) continue;
    const by = inverse(row[at] ?? 1);
    basis.set(
      at,
      row.map((number) => (number * by) % PRIME),
    );
  }
  return (sum) => lead(reduced(sum)) < 0;
}

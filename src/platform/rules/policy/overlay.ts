// Law as data: policies shipped with a release, overlaid by entries that a region has released, each from its day on. Pure.
import type { Problem } from '../errors.ts';

/** Which set of numbers an entry is about. */
export type PolicyKind =
  | 'CALENDAR'
  | 'ORGANISATION'
  | 'PERFORMANCE'
  | 'EVIDENCE'
  | 'FEEDBACK'
  | 'REVIEWS'
  | 'EVALUATION'
  | 'EVALUATION_UNITS'
  | 'DEVELOPMENT'
  | 'RECRUITMENT'
  | 'RECRUITMENT_PPPK'
  | 'COMMITTEE'
  | 'RETENTION'
  | 'NOTICES'
  | 'ONBOARDING';

/** What every policy says of itself. */
export interface Shipped {
  version: string;
  effectiveFrom: string;
  source: string;
  /** The numbers of the entry that made it; absent where it is as shipped. */
  overlaid?: object | undefined;
}

/** What was released, for ever: withdrawn before its day it holds for nobody, but what was made with it is still found. */
export interface LawEntry {
  id: string;
  kind: PolicyKind;
  /** `<version of what it overlays>+<first day>.<number>`. */
  version: string;
  validFrom: string;
  source: string;
  terms: object;
  withdrawn: boolean;
}

/** All that a region has released, in the order of release: entries of one kind begin one after the other. */
export type Law = readonly LawEntry[];

/** Nothing released: only what is shipped holds. */
export const SHIPPED: Law = [];

/** Least and most of a number, by its path without the places of rows; decimals as text. */
export type Ranges = Readonly<Record<string, readonly [number | string, number | string]>>;

/** Numbers that contradict each other, by the path of what is wrong. */
export interface Contradiction {
  path: readonly string[];
  code: Problem['code'];
  params?: Record<string, string | number>;
  text?: NonNullable<Problem['text']>;
}

/** One kind of policy: what is shipped of it, and which of its numbers an entry may set. */
export interface Ruleset<P extends Shipped, T extends object> {
  kind: PolicyKind;
  /** For faults. */
  name: string;
  /** Oldest first. */
  shipped: readonly P[];
  termsOf: (policy: P) => T;
  withTerms: (policy: P, terms: T) => P;
  ranges: Ranges;
  /** Lists whose rows are told apart by a field: only the rows given are replaced. Other lists are replaced as a whole. */
  rows?: Readonly<Record<string, string>>;
  /** Numbers that a form may leave out where there are none. */
  tidy?: (terms: T) => T;
  contradictions?: (terms: T) => Contradiction[];
}

type AnySet<P extends Shipped> = Pick<Ruleset<P, never>, 'kind' | 'name' | 'shipped' | 'withTerms'>;

/** What is shipped for a legal day: of use alone for what no entry sets. */
export function shippedOn<P extends Shipped>({ name, shipped }: Pick<AnySet<P>, 'name' | 'shipped'>, day: string): P {
  const found = shipped.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  if (!found) throw new Error(`No ${name} on ${day}.`);
  return found;
}

/** The last entry of a kind that has begun; entries withdrawn before their day never do. */
export const entryOn = (law: Law, kind: PolicyKind, day: string): LawEntry | undefined =>
  law.findLast((entry) => entry.kind === kind && !entry.withdrawn && entry.validFrom <= day);

/** The policy in force on a legal day. What begins later holds, whether a release brought it or an entry; on one day, the entry. */
export function policyOn<P extends Shipped>(set: AnySet<P>, day: string, law: Law): P {
  const shipped = shippedOn(set, day);
  const entry = entryOn(law, set.kind, day);
  if (!entry || entry.validFrom < shipped.effectiveFrom) return shipped;
  const { version, validFrom, source, terms } = entry;
  const numbers = set.withTerms(shippedOn(set, validFrom), terms as never);
  return { ...numbers, version, effectiveFrom: validFrom, source, overlaid: terms };
}

/** What a record keeps of the policy that it was made with: a shipped one is found by its version, an entry's numbers travel with the record. */
export interface KeptPolicy {
  policyVersion: string;
  policyTerms?: object | undefined;
}

export const keptOf = ({ version, overlaid }: Shipped): KeptPolicy =>
  overlaid ? { policyVersion: version, policyTerms: overlaid } : { policyVersion: version };

/** The shipped policy behind a version: what no entry sets (limits of texts, batches, texts) is the same in both. */
export function shippedOf<P extends Shipped>({ name, shipped }: Pick<AnySet<P>, 'name' | 'shipped'>, version: string): P {
  const [base] = version.split('+');
  const found = shipped.find((policy) => policy.version === base);
  if (!found) throw new Error(`No ${name} ${version}.`);
  return found;
}

/** The policy that a stored record was made with, whatever has been released since. */
export function policyKept<P extends Shipped>(set: AnySet<P>, { policyVersion, policyTerms }: KeptPolicy): P {
  const base = shippedOf(set, policyVersion);
  if (!policyTerms) {
    if (base.version !== policyVersion) throw new Error(`No ${set.name} ${policyVersion}: its numbers are not in the record.`);
    return base;
  }
  return { ...set.withTerms(base, policyTerms as never), version: policyVersion, overlaid: policyTerms };
}

/** The version of an entry that begins on a day, after those released for the same day before it. */
export function versionOf<P extends Shipped>(set: Pick<AnySet<P>, 'kind' | 'name' | 'shipped'>, validFrom: string, law: Law): string {
  return numbered(shippedOn(set, validFrom).version, validFrom, law);
}

export function numbered(base: string, validFrom: string, law: Law): string {
  const stem = `${base}+${validFrom}.`;
  return `${stem}${1 + law.filter(({ version }) => version.startsWith(stem)).length}`;
}

// Types of fill.js, which the page loads as it stands.
import type { Example } from './examples.ts';

export interface Setting {
  /** Milliseconds. */
  now: number;
  uuid(): string;
  /** Employee id of a persona. */
  employeeOf(persona: string): string | null | undefined;
  /** The last answer of each operation, by its name. */
  answers: Record<string, unknown>;
}

export declare function variablesOf(
  example: Pick<Example, 'variables' | 'lookup' | 'lookupVariables'>,
  ask: (query: string, variables: Record<string, unknown> | undefined) => Promise<unknown>,
  setting: Setting,
): Promise<Record<string, unknown> | undefined>;

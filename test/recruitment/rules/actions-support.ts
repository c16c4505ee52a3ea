// What a selection says can be done, held against what its rules let through: over every combination of what is given.

import { expect } from 'vitest';
import { stageOf } from '../../../src/modules/recruitment/campaigns/rules/campaign.ts';
import { COMMITTEE_HELP } from '../../../src/modules/recruitment/campaigns/rules/helpers.ts';
import type { StageKind } from '../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Campaign } from '../../../src/modules/recruitment/campaigns/rules/types.ts';
import { blockersOf, possible, type Trial } from '../../../src/platform/rules/blockers.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { campaign } from '../panels/rules/support.ts';

export const REASON = 'Sesuai berita acara.';

/** Every combination of what is given. */
export function* all<T extends Record<string, readonly unknown[]>>(of: T): Generator<{ [K in keyof T]: T[K][number] }> {
  const keys = Object.keys(of);
  const count = keys.reduce((product, key) => product * (of[key]?.length ?? 1), 1);
  for (let i = 0; i < count; i += 1) {
    let left = i;
    const one = keys.map((key) => {
      const values = of[key] ?? [];
      const value = values[left % values.length];
      left = Math.floor(left / values.length);
      return [key, value] as const;
    });
    yield Object.fromEntries(one) as { [K in keyof T]: T[K][number] };
  }
}

/** Listed is what one of its attempts lets through, and what is in the way is refused as it is told: all that is not so. */
function lies(trials: readonly Trial<string>[], attempts: Record<string, readonly (() => unknown)[]>): string[] {
  const listed = possible(trials);
  const answers = Object.entries(attempts).map(([name, acts]) => ({ name, answers: acts.map((act) => problemsOf(act)) }));
  const done = answers.filter((one) => one.answers.some((codes) => codes.length === 0)).map(({ name }) => name);
  const told = (action: string): string[] => answers.find(({ name }) => name === action)?.answers.flat() ?? [];
  return [
    ...listed.filter((name) => !done.includes(name)).map((name) => `${name} is listed, and refused`),
    ...done.filter((name) => !listed.includes(name)).map((name) => `${name} succeeds, and is not listed`),
    ...blockersOf(trials, COMMITTEE_HELP).flatMap(({ action, problem }) => {
      if (listed.includes(action)) return [`${action} is listed and blocked`];
      return told(action).some((code) => code.startsWith(problem.code))
        ? []
        : [`${action} is refused otherwise than told: ${problem.code}`];
    }),
  ];
}

/** States that the tests of a file have looked at: a worker loads this once for all its files. */
let states = 0;

export function looked(least: number, at: string): void {
  const seen = states;
  states = 0;
  console.info(`${at}: ${seen} states of a selection were looked at`);
  expect(seen).toBeGreaterThanOrEqual(least);
}

export function isTrue(trials: readonly Trial<string>[], attempts: Record<string, readonly (() => unknown)[]>, what: object): void {
  states += 1;
  const found = lies(trials, attempts);
  if (found.length > 0) expect({ what, found }).toEqual({ what, found: [] });
}

export const at = (kind: StageKind, edge: 'opensAt' | 'closesAt' = 'opensAt', ms = 0): string =>
  new Date(Date.parse(stageOf(campaign, kind)[edge]) + ms).toISOString();
export const END = at('APPOINTMENT', 'closesAt');
export const STATUSES = ['DRAFT', 'PUBLISHED', 'CLOSED'] as const;
const closed = { closedAt: END, retentionYears: 2 };
export const campaignIn = (status: Campaign['status']): Campaign => ({ ...campaign, status, ...(status === 'CLOSED' && closed) });

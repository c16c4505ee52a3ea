// What only the product is asked: screens of its own clients, each by one persona.
import type { Shell } from '../load.ts';
import { operationsOf } from '../operations.ts';
import type { PeersPlace } from './place.ts';
import type { Stack } from './stacks.ts';

export const SCREENS = ['MyWork', 'PlanInFull'] as const;
export type ScreenName = (typeof SCREENS)[number];

export const isScreen = (name: string): name is ScreenName => (SCREENS as readonly string[]).includes(name);

export interface Screen {
  name: ScreenName;
  title: string;
  shell: Shell;
}

export async function screensOf(
  { token, employeeToken }: Pick<PeersPlace, 'token' | 'employeeToken'>,
  { url }: Pick<Stack, 'url'>,
): Promise<Screen[]> {
  const operations = await operationsOf({ url, token, employeeToken });
  return operations.flatMap(({ title, ...shell }) => (isScreen(shell.name) ? [{ name: shell.name, title, shell }] : []));
}

// Lambda entry point of reminders, by EventBridge Scheduler. Apart from mails: a day of a large city takes minutes, and no code waits for it.
import type { Context } from 'aws-lambda';
import { remindAll } from '../clock.ts';
import { readClockConfig } from '../config.ts';
import type { Reminded } from '../modules/notices/reminders.ts';
import { NO_RULES, openParts } from '../parts.ts';

const parts = await openParts(readClockConfig(process.env), NO_RULES);

/** A page takes some seconds. */
const SPARE_MS = 60_000;

export const handler = (_: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<Record<string, Reminded>> =>
  remindAll(parts, () => context.getRemainingTimeInMillis() < SPARE_MS);

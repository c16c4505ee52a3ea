// Lambda entry point of what sends webhooks: each minute, and whenever somebody asks.
import { readSenderConfig } from '../config.ts';
import { type SentCount, sendDue } from '../modules/webhooks/sending.ts';
import { NO_RULES, openParts } from '../parts.ts';
import { contextOfProjector } from '../projections.ts';

const parts = await openParts(readSenderConfig(process.env), NO_RULES);

export const handler = (): Promise<SentCount> => sendDue({ contextFor: (region) => contextOfProjector(parts, region), luck: Math.random });

// Lambda entry point of what runs by the clock or at somebody's word, apart from requests: heartbeats, rebuilds, what was set aside.
import { readTableConfig } from '../config.ts';
import { runJob } from '../jobs.ts';
import { NO_RULES, openParts } from '../parts.ts';
import { createFaultLog, createFindingLog } from '../platform/edge/log.ts';

const config = readTableConfig(process.env);
const parts = await openParts(config, NO_RULES);
const tell = createFaultLog(config.stage);

export const handler = (event: unknown): Promise<unknown> => runJob(parts, tell, event, createFindingLog(config.stage));

// Lambda entry point of what follows the table's stream.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readTableConfig } from '../config.ts';
import { NO_RULES, openParts } from '../parts.ts';
import { createFaultLog } from '../platform/edge/log.ts';
import { createProjector } from '../projections.ts';

const config = readTableConfig(process.env);
const projector = createProjector(await openParts(config, NO_RULES), createFaultLog(config.stage));

export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => projector(event);

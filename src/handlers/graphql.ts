// Lambda entry point of the API.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { createDownLog } from '../platform/edge/log.ts';
import { standby } from '../platform/edge/standby.ts';
import { createSchema } from '../resolvers/index.ts';

const config = readConfig(process.env);
const built = await createSchema();

/** Made while the container starts, so that the first request does not pay for it. */
const answer = await standby({
  open: () => createApp(config, { fetchesKeys: true, built }),
  tell: createDownLog(config.stage),
  webOrigins: config.webOrigins,
});

export const handler = (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => answer(event);

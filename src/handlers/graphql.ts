// Lambda entry point of the API.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';

/** Made while the container starts, so that the first request does not pay for it. */
const app = await createApp(readConfig(process.env), { fetchesKeys: true });

export const handler = (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => app.handler(event);

// Published lists over plain HTTP: their paths, and the cache that answers in the announcement minute instead of the function.
import { Duration } from 'aws-cdk-lib';
import { type CfnMethod, LambdaIntegration, type Resource, type RestApi, type StageOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { StageConfig } from './stages.ts';

/** A campaign's list of files, and a file; `src/modules/recruitment/lists/announcement-files.ts` reads them. */
const INDEX = '{id}';
const FILE = '{edition}/{formation}/{file}';
/** A file attached to what a campaign announces; `src/modules/recruitment/information/attachment-files.ts` reads it. */
const ATTACHMENT = 'attachments/{attachment}';

/** Files that are no text come through as bytes whatever a browser says it accepts; the function reads a request either way. */
export const BINARY = ['*/*'];

/** The whole path makes an answer what it is. No header is looked at: one that varies at will would take each request past the cache. */
function read(resource: Resource, handler: IFunction): void {
  const parameters = [...resource.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `method.request.path.${name}`);
  const integration = new LambdaIntegration(handler, { allowTestInvoke: false, cacheKeyParameters: parameters });
  const requestParameters = Object.fromEntries(parameters.map((name) => [name, true]));
  for (const method of ['GET', 'HEAD']) resource.addMethod(method, integration, { requestParameters });
}

export function announcementPaths(api: RestApi, handler: IFunction): void {
  const index = api.root.addResource('announcements').addResource(INDEX);
  read(index, handler);
  read(index.resourceForPath(FILE), handler);
  read(index.resourceForPath(ATTACHMENT), handler);
}

/** Whatever comes is bytes then; a preflight is answered by API Gateway itself, whose template reads text. */
export function preflightAsText({ methods }: RestApi): void {
  for (const { httpMethod, node } of methods) {
    if (httpMethod === 'OPTIONS') (node.defaultChild as CfnMethod).addPropertyOverride('Integration.ContentHandling', 'CONVERT_TO_TEXT');
  }
}

/** The cache answers more than the function could: everybody comes in the same minute. */
const CROWD = 4;

/**
 * API Gateway keeps an answer of any status, so a fault of a moment would stay as long as a file: a minute is long enough, since all who
 * come within it are served by one call of the function. Production only, for it costs by the hour.
 */
export function announcementCache({ production, throttle }: StageConfig): StageOptions {
  if (!production) return {};
  const limits = { throttlingRateLimit: throttle.rate * CROWD, throttlingBurstLimit: throttle.burst * CROWD };
  const kept = (seconds: number) => ({ cachingEnabled: true, cacheDataEncrypted: true, cacheTtl: Duration.seconds(seconds), ...limits });
  const path = `/announcements/${INDEX}`;
  return {
    ...{ cacheClusterEnabled: true, cacheClusterSize: '0.5', cachingEnabled: false },
    methodOptions: { [`${path}/GET`]: kept(5), [`${path}/${FILE}/GET`]: kept(60), [`${path}/${ATTACHMENT}/GET`]: kept(60) },
  };
}

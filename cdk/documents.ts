// Registered documents in the cloud: a layer beside the function with the manifests of the frontends, and GET for those who ask by id.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Stack } from 'aws-cdk-lib';
import type { LambdaIntegration, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Architecture, Code, type ILayerVersion, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { StageConfig } from './stages.ts';

/** Where Lambda unpacks layers. */
const FOLDER = '/opt';

const manifestsOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));

function checked(folder: string): string {
  if (existsSync(folder) && manifestsOf(folder).length > 0) return folder;
  throw new Error(`trustedDocuments: there is no manifest (*.json) in ${folder}, or no such folder.`);
}

/** A layer, not a part of the bundle: the code is the same in all stages, and a new frontend changes no code. */
export function documentLayer(
  stack: Stack,
  { trustedDocuments }: StageConfig,
): { layers: ILayerVersion[]; environment: Record<string, string> } {
  if (!trustedDocuments) return { layers: [], environment: {} };
  const layer = new LayerVersion(stack, 'Documents', {
    description: 'Registered documents of the frontends',
    code: Code.fromAsset(checked(resolve(trustedDocuments.folder)), { exclude: ['*', '!*.json'] }),
    compatibleRuntimes: [Runtime.NODEJS_24_X],
    compatibleArchitectures: [Architecture.ARM_64],
  });
  return { layers: [layer], environment: { TRUSTED_DOCUMENTS: trustedDocuments.mode, TRUSTED_DOCUMENTS_FOLDER: FOLDER } };
}

/**
 * `POST /graphql`, and GET where documents are registered. API Gateway's own cache stays off for it: that cache obeys no `cache-control`, so it
 * would keep answers of people beside those of the public. Browsers, and a CDN where the city has one, keep what the answer allows them to.
 */
export function graphqlPath(api: RestApi, integration: LambdaIntegration, { trustedDocuments }: StageConfig): void {
  const graphql = api.root.addResource('graphql');
  graphql.addMethod('POST', integration);
  if (!trustedDocuments) return;
  const asked = (name: string, required: boolean) => [`method.request.querystring.${name}`, required] as const;
  graphql.addMethod('GET', integration, {
    requestParameters: Object.fromEntries([asked('documentId', true), asked('operationName', false), asked('variables', false)]),
  });
}

/** All ids, the manifest's own and that by hash, of registered documents that hold one of `words`. */
export function idsOfDocumentsWith({ trustedDocuments }: StageConfig, words: readonly string[]): string[] {
  if (!trustedDocuments) return [];
  const folder = checked(resolve(trustedDocuments.folder));
  const all = manifestsOf(folder).flatMap((name) =>
    Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>),
  );
  const found = all.filter(([, text]) => words.some((word) => text.includes(word)));
  return [...new Set(found.flatMap(([id, text]) => [id, createHash('sha256').update(text).digest('hex')]))];
}

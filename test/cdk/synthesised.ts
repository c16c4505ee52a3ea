// The stacks of a stage as the tests read them: synthesised offline into a temporary directory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { buildApp } from '../../cdk/app.ts';
import { type Bundle, type BundleDirs, bundleHandler, GRAPHQL_ENTRY, HANDLERS, ROOT } from '../../cdk/bundle.ts';
import { STAGES, type StageConfig } from '../../cdk/stages.ts';

/** A city that has filled in everything the configuration can hold. */
export const FULL: StageConfig = {
  ...STAGES.prod,
  webOrigins: ['https://kinerja.example', 'https://lamaran.example'],
  mail: { from: 'no-reply@kinerja.example', verifiedDomain: 'kinerja.example', configurationSet: 'kinerja' },
  alarmEmail: 'ops@kinerja.example',
  domain: { name: 'api.kinerja.example', certificateArn: 'arn:aws:acm:ap-southeast-3:111122223333:certificate/one' },
  trustedDocuments: { mode: 'enforce', folder: join(ROOT, 'test/cdk/documents') },
  mostReads: 2_000,
  absenceStepMs: 200,
  challenge: { kind: 'proof-of-work', slowestSeconds: 5 },
  routerIssuers: [{ issuer: 'https://gateway.example', jwksUri: 'https://gateway.example/jwks', audience: 'semarang-asn', pool: 'router' }],
};

/** Stands for the handler where only templates are read. */
export const ANY_MODULE = join(ROOT, 'src/platform/store/shape.ts');

export type Part = 'data' | 'identity' | 'api' | 'events';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

export interface Synthesised {
  /** Where the assembly lies, with the assets that would be uploaded. */
  dir: string;
  /** Absent where the stage has no such stack. */
  templates: Partial<Record<Part, Template>>;
  stacks: { name: string; region: string; protected: boolean }[];
}

/** @throws Error where the stage has no such stack. */
export function templateOf({ templates }: Synthesised, part: Part): Template {
  const template = templates[part];
  if (!template) throw new Error(`There is no ${part} stack.`);
  return template;
}

export const resources = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as Record<string, Resource>;

/** @throws Error unless there is exactly one. */
export function theOnly(template: Template, type: string): [string, Resource] {
  const [first, ...rest] = Object.entries(resources(template, type));
  if (!first || rest.length > 0) throw new Error(`There is not exactly one ${type}.`);
  return first;
}

const temporary = (): string => mkdtempSync(join(tmpdir(), 'asn-cdk-'));

/** The directories are removed by `clear`. @param entry of the function; any small module will do where nothing runs it */
export async function workshop(
  entry = GRAPHQL_ENTRY,
): Promise<{ bundle: Bundle; synthesise(stage: StageConfig): Synthesised; clear(): void }> {
  const root = temporary();
  const bundle = await bundleHandler(entry, join(root, 'bundle'));
  const bundles = Object.fromEntries(HANDLERS.map((name) => [name, bundle.dir])) as BundleDirs;
  let count = 0;
  const synthesise = (stage: StageConfig): Synthesised => {
    count += 1;
    const dir = join(root, `assembly-${count}`);
    const assembly = buildApp(stage, { bundles, outdir: dir }).synth();
    const part = (name: string): Part => name.split('-').at(-1) as Part;
    return {
      dir,
      templates: Object.fromEntries(assembly.stacks.map((stack) => [part(stack.stackName), Template.fromJSON(stack.template)])),
      stacks: assembly.stacks.map((stack) => ({
        name: stack.stackName,
        region: stack.environment.region,
        protected: stack.terminationProtection === true,
      })),
    };
  };
  return { bundle, synthesise, clear: () => rmSync(root, { recursive: true, force: true }) };
}

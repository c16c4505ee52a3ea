// Writes through the API's own schema, gate and services, as somebody and at an instant; the same write twice is one write.
import { createHash } from 'node:crypto';
import { type DocumentNode, execute, parse } from 'graphql';
import type { App } from '../src/app.ts';
import { publishPeriods } from '../src/modules/voice/publishing.ts';
import { partsApart } from '../src/parts.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import { contextOfProjector } from '../src/projections.ts';

/** What a payload answers is as wide as the schema; each caller names what it selects. */
type Payload = Record<string, never>;

export interface Writer {
  /**
   * @param label names this write among all of the seed: its idempotency key is made from it
   * @throws Refused with the problems, where the write is refused
   */
  run<T = Payload>(as: Viewer, at: string, label: string, name: string, input: object, selection: string): Promise<T>;
  /** A question as somebody and at an instant. @throws Error where it is refused */
  ask<T>(as: Viewer, at: string, query: string, variables: Record<string, unknown>): Promise<T>;
  /** Publishes what the clock would have at an instant; what was published stays. */
  publish(region: string, at: string): Promise<void>;
}

/** A write that was refused: by a rule, or by the gate. */
export class Refused extends Error {
  readonly codes: readonly string[];

  constructor(message: string, codes: readonly string[], cause: unknown) {
    super(message, { cause });
    this.codes = codes;
  }
}

interface UserError {
  code: string;
}

const uuidOf = (label: string): string => {
  const hex = createHash('sha256').update(label).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
};

/** @param stopped once it is aborted, no write begins any more */
export function createWriter(app: App, stopped?: AbortSignal): Writer {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (name: string, selection: string): DocumentNode => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
    const document = documents.get(source) ?? parse(source);
    documents.set(source, document);
    return document;
  };
  return {
    async run(as, at, label, name, input, selection) {
      stopped?.throwIfAborted();
      const contextValue = app.contextFor(as, `seed-${label}`, at);
      const variableValues = { input: { idempotencyKey: uuidOf(label), ...input } };
      const { data, errors } = await execute({ schema: app.schema, document: documentOf(name, selection), contextValue, variableValues });
      const payload = data?.[name] as { userErrors: UserError[] } | undefined;
      if (errors || !payload || payload.userErrors.length > 0) {
        const codes = errors
          ? errors.map(({ extensions }) => String(extensions.code))
          : (payload?.userErrors ?? []).map(({ code }) => code);
        const said = JSON.stringify(errors ?? payload?.userErrors);
        throw new Refused(`${label}: ${name} was refused: ${said}`, codes, errors?.[0]?.originalError);
      }
      return payload as never;
    },
    async ask(as, at, query, variableValues) {
      const { data, errors } = await execute({
        schema: app.schema,
        document: parse(query),
        contextValue: app.contextFor(as, 'seed-question', at),
        variableValues,
      });
      if (errors) throw new Error(`Refused: ${JSON.stringify(errors)}`, { cause: errors[0]?.originalError });
      return data as never;
    },
    async publish(region, at) {
      const parts = partsApart(app.parts);
      await publishPeriods(
        () => ({ ...contextOfProjector(parts, region), now: at }),
        () => stopped?.aborted ?? false,
      );
    },
  };
}

/** Runs over a list with a few at a time, in order of their start. */
export async function each<T>(list: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = list.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

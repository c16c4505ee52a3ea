// Documents that frontends registered when they were built: asked for by id, and the only ones where a stage says so.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationTypeNode, parse, type SelectionSetNode } from 'graphql';
import type { Rules } from '../rules/access.ts';
import { ConfigError } from '../rules/errors.ts';
import {
  documentIdText,
  documentTwiceText,
  documentUnknownText,
  onlyPostText,
  parameterTwiceText,
  searchTooLongText,
} from '../rules/texts/documents.ts';
import { jsonFrom, Refusal } from './request.ts';

/** `allow` takes registered documents beside any other, `enforce` no other. */
export type DocumentMode = 'off' | 'allow' | 'enforce';

export interface TrustedDocument {
  text: string;
  /** Null where it holds none or several, or cannot be read: what is wrong with it is said when it is run. */
  operation: OperationTypeNode | null;
  /** Each of its root fields is open to anybody. */
  open: boolean;
  /** A root field takes a secret, which must not stand in a URL. */
  secret: boolean;
}

export interface TrustedDocuments {
  mode: DocumentMode;
  find(id: string): TrustedDocument | null;
}

/** A request as a client would have sent it with its document, and which registered one that is. */
export interface TrustedRequest {
  body: unknown;
  document: TrustedDocument | null;
}

/** The whole query string, in characters. AWS's managed firewall rules block longer ones. */
export const LONGEST_SEARCH = 2_048;
/** Seconds for which anybody may keep an answer to a public query: as long as a published correction may wait. */
export const PUBLIC_AGE = 30;

type Manifest = Record<string, string>;

const sha256 = (text: string): string => hash('sha256', text);

const wrong = (what: string): ConfigError => new ConfigError(`TRUSTED_DOCUMENTS_FOLDER: ${what}`);

/** @throws ConfigError for a folder or file that cannot be read, or holds no JSON */
function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'no JSON';
    throw wrong(`${path} cannot be read (${why}); a folder with the manifests of the frontends (*.json) is expected.`);
  }
}

function manifestOf(file: string): [string, string][] {
  const manifest = reading(file, () => JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  const entries = Object.entries(manifest ?? {});
  if (entries.length === 0 || entries.some(([, text]) => typeof text !== 'string'))
    throw wrong(`${file} is no manifest of documents: { "<id>": "<document>", … } is expected.`);
  return entries;
}

/**
 * All manifests (`*.json`, as client-preset writes them) of a folder: one for each frontend, and for each version of an app still in use.
 * Every document is also found by `sha256:` and the hash of its text, whatever its manifest calls it.
 * @throws ConfigError for a folder without a manifest, for a file that is none, and for one id that names two documents
 */
export function readManifests(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const files = reading(folder, () => readdirSync(folder)).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw wrong(`there is no manifest (*.json) in ${folder}.`);
  for (const file of files.sort()) {
    for (const [id, text] of manifestOf(join(folder, file))) {
      if ((found.get(id) ?? text) !== text) throw wrong(`the id ${id} names two documents; the second is in ${join(folder, file)}.`);
      found.set(id, text).set(`sha256:${sha256(text)}`, text);
    }
  }
  return found;
}

/** What tells who may ask which field, and with what. */
interface Fields {
  schema: GraphQLSchema;
  rules: Rules;
}

export function trustedDocuments(mode: DocumentMode, texts: ReadonlyMap<string, string>, fields: Fields): TrustedDocuments {
  const read = new Map<string, TrustedDocument>();
  return {
    mode,
    find(id) {
      const text = texts.get(id);
      if (text === undefined) return null;
      const document = read.get(text) ?? describe(text, fields);
      read.set(text, document);
      return document;
    },
  };
}

/** The token of a link, and the code by which a citizen follows what they wrote. That of a certificate is printed for anybody to check. */
const isSecret = (field: string, argument: string): boolean => argument === 'token' || (field === 'voiceStatus' && argument === 'code');

function describe(text: string, { schema, rules }: Fields): TrustedDocument {
  const document = parsed(text);
  const operation = document && getOperationAST(document);
  if (!document || operation?.operation !== 'query') return { text, operation: operation?.operation ?? null, open: false, secret: false };
  const asked = rootFields(document, operation.selectionSet, new Set());
  const known = schema.getQueryType()?.getFields() ?? {};
  return {
    text,
    operation: operation.operation,
    open: asked.every((name) => rules.fields.get(`Query.${name}`)?.includes('PUBLIC')),
    secret: asked.some((name) => known[name]?.args.some((argument) => isSecret(name, argument.name))),
  };
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

function rootFields(document: DocumentNode, { selections }: SelectionSetNode, opened: Set<string>): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return selection.name.value === '__typename' ? [] : [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootFields(document, selection.selectionSet, opened);
    const name = selection.name.value;
    if (opened.has(name)) return [];
    opened.add(name);
    const fragment = document.definitions.find((one) => one.kind === 'FragmentDefinition' && one.name.value === name);
    return fragment?.kind === 'FragmentDefinition' ? rootFields(document, fragment.selectionSet, opened) : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Refusal 400 for what is no id, 404 for one that nobody registered */
function named({ find, mode }: TrustedDocuments, id: unknown): TrustedDocument {
  if (typeof id !== 'string' || !/^[\w.~:-]{1,200}$/.test(id)) throw new Refusal(400, 'BAD_REQUEST', documentIdText);
  const document = mode === 'off' ? null : find(id);
  if (document) return document;
  throw new Refusal(404, 'DOCUMENT_NOT_FOUND', documentUnknownText);
}

/**
 * The body of a POST. Where no documents are registered, a `documentId` beside a `query` is left unread, as ever.
 * @throws Refusal 400, 404
 */
export function askedByBody(documents: TrustedDocuments, body: unknown): TrustedRequest {
  if (!isRecord(body) || body.documentId === undefined) return { body, document: null };
  const { documentId, ...rest } = body;
  if (rest.query !== undefined && documents.mode === 'off') return { body: rest, document: null };
  if (rest.query !== undefined) throw new Refusal(400, 'BAD_REQUEST', documentTwiceText);
  const document = named(documents, documentId);
  return { body: { ...rest, query: document.text }, document };
}

/**
 * The query string of a GET: a registered query, and nothing that writes.
 * @throws Refusal 405 for any other document, 414 for too long a URL, 400, 404
 */
export function askedBySearch(documents: TrustedDocuments, search: string): TrustedRequest {
  if (search.length > LONGEST_SEARCH) throw new Refusal(414, 'URI_TOO_LONG', searchTooLongText(LONGEST_SEARCH));
  const given = new URLSearchParams(search);
  const once = (name: string): string | undefined => {
    const values = given.getAll(name);
    if (values.length > 1) throw new Refusal(400, 'BAD_REQUEST', parameterTwiceText(name));
    return values[0] || undefined;
  };
  if (documents.mode === 'off' || given.has('query') || !given.has('documentId')) throw onlyPost();
  const document = named(documents, once('documentId') ?? '');
  if (document.secret || (document.operation !== null && document.operation !== 'query')) throw onlyPost();
  const [variables, extensions] = ['variables', 'extensions'].map((name) => jsonFrom(once(name) ?? '{}'));
  return { body: { query: document.text, operationName: once('operationName') ?? null, variables, extensions }, document };
}

const onlyPost = (): Refusal => new Refusal(405, 'METHOD_NOT_ALLOWED', onlyPostText, { allow: 'POST' });

/** Whom a caller claims to be: with any of these an answer is for nobody else. */
const CREDENTIALS = ['authorization', 'router-authorization', 'cookie'];

/** How long an answer to a GET may be kept, and by whom. An answer with an error is kept by nobody. */
export function cacheControl(document: TrustedDocument | null, headers: ReadonlyMap<string, string>, whole: boolean): string {
  if (CREDENTIALS.some((name) => headers.has(name))) return 'private, no-store';
  return document?.open && whole ? `public, max-age=${PUBLIC_AGE}` : 'no-store';
}

// The explorer page of the dev server: GraphiQL with a persona switch and example operations, all from this origin, so it works offline.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EXAMPLES } from './explorer/examples.ts';
import { loadPersonas } from './personas.ts';
import { type Route, send } from './routes.ts';

/** In the address of what never changes within a version, so that a browser keeps it, and its compiled code, for good. */
const { version } = createRequire(import.meta.url)('@graphql-yoga/render-graphiql/package.json') as { version: string };
const LIBRARY = `/explorer/${version}`;

/** The page may talk to its own origin only, whatever a library would like to do. GraphiQL and Monaco style elements inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const own = (name: string): string => readFileSync(new URL(`explorer/${name}`, import.meta.url), 'utf8');

/** 9 MB of text, loaded with the first page only. */
const graphiql = () => import('@graphql-yoga/render-graphiql/graphiql');

const library = (name: string, type: string, pick: (parts: Awaited<ReturnType<typeof graphiql>>) => string): Route => ({
  method: 'GET',
  path: `${LIBRARY}/${name}`,
  async handle(_req, res) {
    send(res, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }, pick(await graphiql()));
  },
});

const file = (name: string, type: string): Route => ({
  method: 'GET',
  path: `/explorer/${name}`,
  handle: (_req, res) => send(res, 200, { 'content-type': type, 'cache-control': 'no-cache' }, own(name)),
});

/** What the page needs to know, as JSON inside HTML: no `<` may end the script element early. */
function setup(dataDir: string): string {
  const personas = loadPersonas(dataDir).map(({ sub: _sub, roles: _roles, ...shown }) => shown);
  return JSON.stringify({ library: LIBRARY, personas, examples: EXAMPLES }).replaceAll('<', '\\u003c');
}

export const explorerRoutes = (dataDir: string): Route[] => [
  {
    method: 'GET',
    path: '/',
    handle(_req, res) {
      const html = own('page.html')
        .replaceAll('{{library}}', LIBRARY)
        .replace('"{{setup}}"', () => setup(dataDir));
      send(res, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': POLICY }, html);
    },
  },
  file('client.js', SCRIPT),
  file('fill.js', SCRIPT),
  file('client.css', STYLE),
  library('graphiql.js', SCRIPT, ({ js }) => js),
  library('graphiql.css', STYLE, ({ css }) => css),
  library('editorWorkerService.js', SCRIPT, ({ editorWorkerService }) => editorWorkerService),
  library('json.js', SCRIPT, ({ jsonWorker }) => jsonWorker),
  library('graphql.js', SCRIPT, ({ graphqlWorker }) => graphqlWorker),
];

// Serves the pages on this machine: HTML made from the gateway's answer, its style, script and letters, and nothing from anywhere else.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Listening, listen } from '../listen.ts';
import { NoAnswer, type Source } from './ask.ts';
import { cityHtml } from './city.ts';
import { csvOf, type Told } from './csv.ts';
import { frameHtml } from './frame.ts';
import { html } from './html.ts';
import { type Province, provinceHtml } from './province.ts';
import { placesCss } from './tiles.ts';
import { type View, viewOf } from './view.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  /** Of files that change with the program alone. */
  keeps?: boolean;
  download?: string;
}

const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const LETTERS = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

/** One entry, made once: the sources are what is served. */
async function assets(): Promise<Map<string, Answer>> {
  const made = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [own(entry)],
      bundle: true,
      minify: true,
      write: false,
      external: ['/assets/*'],
      target: 'es2022',
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  };
  const [script, look] = await Promise.all([made('../browser/page.ts'), made('look.css')]);
  const file = (type: string, body: string | Buffer): Answer => ({ status: 200, type, body, keeps: true });
  return new Map([
    ['/assets/page.js', file('text/javascript; charset=utf-8', script)],
    ['/assets/look.css', file('text/css; charset=utf-8', `${look}${placesCss()}\n`)],
    ['/assets/letters.woff2', file('font/woff2', readFileSync(fileURLToPath(import.meta.resolve(LETTERS))))],
    ['/assets/kawung.svg', file('image/svg+xml', readFileSync(own('kawung.svg')))],
    ['/assets/icon.svg', file('image/svg+xml', readFileSync(own('icon.svg')))],
  ]);
}

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });

/** What is said where there is no page, or no answer. */
const saying = (view: View, status: number, name: 'missing' | 'failed'): Answer => {
  const title = view.words.text(name);
  const tells = name === 'failed' ? view.words.text('failedTell') : '';
  const heading = html`<div class="title"><p class="over"><a href="${view.href('/')}">← ${view.words.text('back')}</a></p><h1>${title}</h1><p class="under">${tells}</p></div>`;
  return page(frameHtml(view, { title, path: '/', heading, main: html``, leastCount: null, csv: false }), status);
};

const csv = (name: string, body: string): Answer => ({ status: 200, type: 'text/csv; charset=utf-8', body, download: name });

/** By code, for the file. */
const toldBeside = ({ regions, spreads, campaigns }: Province): ReadonlyMap<string, Told> =>
  new Map(
    regions.map(({ code }) => [
      code,
      {
        spreads: spreads?.flatMap((spread) => spread.regions.filter((one) => one.code === code)) ?? [],
        campaigns: campaigns?.find((one) => one.code === code)?.campaigns ?? [],
      },
    ]),
  );

async function answer(source: Source, view: View, path: string): Promise<Answer> {
  const [, code, file] = /^\/(\d\d\.\d\d)(\.csv)?$/.exec(path) ?? [];
  if (path === '/' || path === '/numbers.csv') {
    const province = await source.province(view.year);
    return path === '/'
      ? page(provinceHtml(view, province))
      : csv(`jawa-tengah-${view.year}.csv`, csvOf(view.year, province.regions, toldBeside(province)));
  }
  const city = code === undefined ? null : await source.city(code, view.year);
  if (!city) return saying(view, 404, 'missing');
  return file
    ? csv(
        `${code}-${view.year}.csv`,
        csvOf(view.year, [city.region], new Map([[code ?? '', { spreads: city.spreads, campaigns: city.campaigns ?? [] }]])),
      )
    : page(cityHtml(view, city));
}

function send(req: IncomingMessage, res: ServerResponse, { status, type, body, keeps, download }: Answer): void {
  const zips = type !== 'font/woff2' && /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const bytes = zips ? gzipSync(body) : Buffer.from(body);
  res.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': keeps ? 'max-age=300' : 'no-store',
    vary: 'accept-encoding',
    ...(zips && { 'content-encoding': 'gzip' }),
    ...(download && { 'content-disposition': `attachment; filename="${download}"` }),
  });
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

export interface PageOptions {
  /** 0: any free one. */
  port: number;
  source: Source;
  now?: () => Date;
  /** Told what went wrong behind a page that says so. */
  log?: (problem: string) => void;
}

export async function servePage({ port, source, now = () => new Date(), log = console.error }: PageOptions): Promise<Listening> {
  const files = await assets();
  const answerTo = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(`http://127.0.0.1${req.url ?? '/'}`);
    if (req.method !== 'GET' && req.method !== 'HEAD') return send(req, res, { status: 405, type: 'text/plain', body: '' });
    const file = files.get(url.pathname);
    if (file) return send(req, res, file);
    // The year in Semarang, seven hours ahead of the clock's own.
    const view = viewOf(url.searchParams, new Date(now().getTime() + 7 * 3_600_000).getUTCFullYear());
    const answered = await answer(source, view, url.pathname).catch((error: unknown) => {
      log(error instanceof NoAnswer ? error.message : String((error as Error).stack));
      return saying(view, 502, 'failed');
    });
    send(req, res, answered);
  };
  return listen(answerTo, port);
}

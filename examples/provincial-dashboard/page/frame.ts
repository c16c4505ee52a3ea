// The frame of every page: head, masthead with year and language, and what must be known to read the numbers. Pure.
import { type Html, html, type Part } from './html.ts';
import { LANGUAGES } from './numbers.ts';
import type { View } from './view.ts';

export interface Frame {
  title: string;
  /** Path of the page, for the links to itself in another year or language. */
  path: string;
  heading: Html;
  main: Html;
  /** Fewer people than this are withheld. */
  leastCount: number | null;
  csv: boolean;
}

const linkList = (label: string, links: readonly { href: string; text: string; here: boolean; lang?: string }[]): Html =>
  html`<nav class="choice" aria-label="${label}"><ul>${links.map(
    ({ href, text, here, lang }) =>
      html`<li><a href="${href}" ${here && html`aria-current="true"`} ${lang && html`lang="${lang}" hreflang="${lang}"`}>${text}</a></li>`,
  )}</ul></nav>`;

const CALLED = { id: 'Indonesia', en: 'English' } as const;

function choices(view: View, path: string): Part {
  const { words } = view;
  return [
    linkList(
      words.text('year'),
      view.years.map((year) => ({ href: view.href(path, { year }), text: String(year), here: year === view.year })),
    ),
    linkList(
      words.text('language'),
      LANGUAGES.map((language) => ({
        href: view.href(path, { language }),
        text: CALLED[language],
        here: language === view.language,
        lang: language,
      })),
    ),
  ];
}

const csvPath = (path: string): string => (path === '/' ? '/numbers.csv' : `${path}.csv`);

function readingHtml({ language, words }: View, leastCount: number | null): Html {
  const least = leastCount ?? 5;
  const lines =
    language === 'id'
      ? [
          `Angka yang menyangkut kurang dari ${least} orang ditahan, begitu pula angka lain yang dapat membukanya. Yang ditahan bukan nol.`,
          'Predikat, umpan balik 360°, dan keberatan diumumkan dari angka yang dibekukan per periode.',
          'Daerah diurutkan menurut kode Kemendagri. Halaman ini tidak memeringkat orang maupun daerah.',
          'Jumlah provinsi hanya memuat daerah yang angkanya tersedia; berapa daerah disebut di sampingnya.',
        ]
      : [
          `Numbers that concern fewer than ${least} people are withheld, and so are others that would give them away. Withheld is not zero.`,
          'Predicates, 360° reviews and objections are told from numbers frozen period by period.',
          'Regions stand in the order of their codes. This page ranks neither people nor regions.',
          'Sums of the province hold the regions whose numbers are told alone; how many they are stands beside them.',
        ];
  return html`<section class="reading" aria-labelledby="about"><h2 id="about">${words.text('about')}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

export function frameHtml(view: View, { title, path, heading, main, leastCount, csv }: Frame): string {
  const { words, language } = view;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="preload" href="/assets/letters.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/look.css">
<script src="/assets/page.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${words.text('toContent')}</a>
<header class="masthead"><div class="wide">${heading}
<div class="tools">${choices(view, path)}
<p class="take">${csv && html`<a href="${view.href(csvPath(path))}" download>${words.text('csv')}</a>`}<button type="button" data-print hidden>${words.text('print')}</button></p></div></div></header>
<main id="content" class="wide" tabindex="-1">${main}${readingHtml(view, leastCount)}</main>
<footer class="wide"><p>${words.text('title')} ${words.text('province')} · ${words.text('onlyNumbers')}</p></footer>
<p class="hidden" role="status" data-said></p>
</body>
</html>`.text;
}

// What mails say, in both languages: the sentence of a notice, a link, and nothing else of anybody. Pure.
import { closingInWords, openingInWords } from './clock.ts';
import type { Language, Words } from './language.ts';

export interface MailBody {
  subject: string;
  text: string;
  html: string;
}

/** A sentence, and where it leads. */
export interface MailLine {
  text: string;
  url: string | null;
}

const ONE: Words = { id: 'Pemberitahuan kepegawaian', en: 'A notice of the personnel system' };
/** The subject lies open on a locked telephone: it names nobody. */
const MANY = (count: number): Words => ({ id: `${count} pemberitahuan kepegawaian`, en: `${count} notices of the personnel system` });
const LEGAL: Words = { id: 'Pemberitahuan resmi kepegawaian', en: 'An official notice of the personnel system' };
const OPEN: Words = { id: 'Buka', en: 'Open' };
const MORE = (count: number): Words => ({
  id: `Dan ${count} pemberitahuan lain di kotak masuk Anda.`,
  en: `And ${count} more in your inbox.`,
});
const FOOT: Words = {
  id: 'Surel ini dikirim otomatis; jangan dibalas. Cara pemberitahuan dapat diatur di aplikasi.',
  en: 'This mail is sent automatically; do not reply. How you are told can be set in the application.',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function bodyOf(language: Language, subject: string, lines: readonly MailLine[]): MailBody {
  const text = [...lines.map(({ text: line, url }) => (url ? `${line}\n${url}` : line)), `--\n${FOOT[language]}`].join('\n\n');
  const shown = lines.map(({ text: line, url }) => {
    const link = url ? `<br><a href="${escaped(url)}">${OPEN[language]}</a>` : '';
    return `<p>${escaped(line)}${link}</p>`;
  });
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">',
    ...shown,
    `<p style="font-size:14px">${escaped(FOOT[language])}</p></body></html>`,
  ].join('\n');
  return { subject, text, html };
}

/** @param left how many are not told one by one */
export function noticesMail(language: Language, lines: readonly MailLine[], left: number, isLegal: boolean): MailBody {
  const count = lines.length + left;
  const subject = (isLegal ? LEGAL : count === 1 ? ONE : MANY(count))[language];
  return bodyOf(language, subject, left > 0 ? [...lines, { text: MORE(left)[language], url: null }] : lines);
}

const CODE_SUBJECT: Words = { id: 'Kode untuk alamat surel Anda', en: 'The code for your e-mail address' };
const CODE_TEXT = (code: string, validUntil: string): Words => ({
  id: `Kode Anda: ${code}. Isikan di aplikasi; berlaku sampai ${openingInWords(validUntil, 'id')}. Bila Anda tidak memintanya, abaikan surel ini.`,
  en: `Your code: ${code}. Type it into the application; it holds until ${openingInWords(validUntil, 'en')}. If you did not ask for it, ignore this mail.`,
});

export const codeMail = (language: Language, code: string, validUntil: string): MailBody =>
  bodyOf(language, CODE_SUBJECT[language], [{ text: CODE_TEXT(code, validUntil)[language], url: null }]);

const CHANGED_SUBJECT: Words = { id: 'Alamat surel Anda tidak dipakai lagi', en: 'Your e-mail address is no longer used' };
const CHANGED_TEXT = (at: string): Words => ({
  id: `Pemberitahuan kepegawaian tidak dikirim lagi ke alamat ini sejak ${openingInWords(at, 'id')}. Bila bukan Anda yang mengubahnya, segera hubungi BKPP.`,
  en: `Notices of the personnel system are no longer sent to this address since ${openingInWords(at, 'en')}. If it was not you who changed it, tell the staffing agency at once.`,
});

export const addressChangedMail = (language: Language, at: string): MailBody =>
  bodyOf(language, CHANGED_SUBJECT[language], [{ text: CHANGED_TEXT(at)[language], url: null }]);

const REMINDER: Words = { id: 'Pengingat', en: 'Reminder' };
const WAS_DUE = (due: string): Words => ({
  id: `batas waktunya, ${closingInWords(due, 'id')}, sudah lewat`,
  en: `was due ${closingInWords(due, 'en')}`,
});

const UNTIL = (due: string): Words => ({ id: `batas waktu ${closingInWords(due, 'id')}`, en: `due ${closingInWords(due, 'en')}` });

/** What is said again before and after a deadline; the deadline where the sentence does not tell it itself. */
export function reminded(sentence: string, language: Language, due: string | null, isOver: boolean): string {
  const words = due && (isOver ? WAS_DUE(due) : UNTIL(due));
  return `${words ? `${REMINDER[language]} (${words[language]})` : REMINDER[language]}: ${sentence}`;
}

/** The clause of a sentence that says until when: after that instant it would tell people that they still have time. */
const CLAUSE = { id: /,? (sampai|sebelum|paling lambat) \{due\}/, en: /,? (until|by) \{due\}/ };

export const withoutDeadline = (words: string, language: Language): string => words.replace(CLAUSE[language], '');

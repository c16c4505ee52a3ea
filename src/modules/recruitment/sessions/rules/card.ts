// The participant's card of a test: what it says, a code that nobody makes without the key, and a page to print. Everything is escaped. Pure.
import { spanInWords } from '../../../../platform/rules/texts/clock.ts';
import type { Language } from '../../../../platform/rules/texts/language.ts';
import { escaped } from '../../lists/rules/print.ts';
import type { AccommodationText, SessionPart, TestSeat, TestSession } from './types.ts';

const MINUTE_MS = 60_000;

/** More time that was granted is at the end. */
export const endsFor = ({ endsAt }: Pick<TestSession, 'endsAt'>, granted: Pick<AccommodationText, 'extraMinutes'> | null): string =>
  new Date(Date.parse(endsAt) + (granted?.extraMinutes ?? 0) * MINUTE_MS).toISOString();

export interface CardPerson {
  number: string;
  name: string;
}

/** All that somebody at the door compares; its keyed hash is the code of the card. */
export const cardText = (session: TestSession, { number, name }: CardPerson, endsAt: string): string =>
  JSON.stringify([session.id, session.stage, session.venue, session.room, session.startsAt, endsAt, number, name]);

export interface CardChange {
  at: string;
  reason: string;
  /** Empty where it is another session. */
  changed: SessionPart[];
}

/** What an applicant is told of: how many seats there are is none of it. */
export function cardChanges({ changes, cancelled }: TestSession, { at, moved }: TestSeat): CardChange[] {
  const edited = changes
    .map((one) => ({ at: one.at, reason: one.reason, changed: one.changed.filter((part) => part !== 'seats') }))
    .filter(({ changed }) => changed.length > 0);
  const other = moved ? [{ at, reason: moved.reason ?? '', changed: [] }] : [];
  const off = cancelled ? [{ at: cancelled.at, reason: cancelled.reason, changed: [] }] : [];
  return [...edited, ...other, ...off].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

export interface PrintedCard extends CardPerson {
  campaign: string;
  position: string;
  test: string;
  session: TestSession;
  endsAt: string;
  code: string;
}

const STYLE =
  '@page{size:A5 landscape;margin:10mm}body{font:11pt/1.4 "Noto Sans",Arial,sans-serif;color:#000}h1{font-size:14pt;margin:0 0 3mm}' +
  'dl{display:grid;grid-template-columns:40mm 1fr;gap:1mm 3mm;margin:0}dt{font-weight:bold}dd{margin:0}code{font-size:9pt}';

const LABELS: Record<Language, readonly string[]> = {
  id: ['Kartu peserta', 'Nomor peserta', 'Nama', 'Jabatan', 'Tes', 'Waktu', 'Tempat', 'Ruang', 'Bawalah', 'Kode kartu', 'DIBATALKAN'],
  en: ['Participant card', 'Registration number', 'Name', 'Post', 'Test', 'When', 'Where', 'Room', 'Bring', 'Code', 'CALLED OFF'],
};

/** No script, no link, nothing from elsewhere. */
export function printedCard(card: PrintedCard, language: Language): string {
  const { session, number, name } = card;
  const [title = '', ...labels] = LABELS[language];
  const when = spanInWords(session.startsAt, card.endsAt, language);
  const place = `${session.venue}, ${session.address}`;
  const values = [number, name, card.position, card.test, when, place, session.room, session.bring ?? '–', card.code];
  const lines = values.map((value, i) => `<dt>${escaped(labels[i] ?? '')}</dt><dd>${escaped(value)}</dd>`);
  const off = session.status === 'CANCELLED' ? `<p><strong>${labels.at(-1)}</strong></p>` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(`${title} – ${number}`)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(`${title} – ${card.campaign}`)}</h1>
${off}<dl>
${lines.join('\n')}
</dl></body></html>
`;
}

// Feedback of the demo: praise and a request that the persona "staff" finds, and a word that was reported.
import type { Viewer } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf, reportsOf, viewerOf } from './people.ts';

const AUDIENCE = `query($aboutId: ID!, $visibility: FeedbackVisibility!) {
  feedbackAudience(aboutId: $aboutId, visibility: $visibility) { token }
}`;

async function give(written: WrittenCity, as: Viewer, at: string, kind: string, text: string): Promise<string> {
  const { writer, people } = written;
  const about = { aboutId: people.get(personOf(written, 'staff').handle)?.employeeId, visibility: 'SHARED' };
  type Told = { feedbackAudience: { token: string } };
  const { feedbackAudience } = await writer.ask<Told>(as, at, AUDIENCE, about);
  const input = { ...about, kind, text, audienceToken: feedbackAudience.token };
  type Given = { feedback: { id: string } };
  const { feedback } = await writer.run<Given>(as, at, `feedback ${as.id} ${kind}`, 'feedbackGive', input, 'feedback { id }');
  return feedback.id;
}

export async function writeFeedback(written: WrittenCity): Promise<void> {
  const { writer, days, people } = written;
  const staff = personOf(written, 'staff');
  const [first, second] = reportsOf(written, personOf(written, 'superior'))
    .filter(({ handle }) => handle !== staff.handle)
    .slice(-2);
  if (!first || !second) return;
  const at = days.at(days.day(-3));
  await give(written, viewerOf(written, first.handle), at, 'PRAISE', 'Terima kasih atas bantuan menyiapkan data triwulan.');
  const rude = await give(written, viewerOf(written, second.handle), at, 'SUGGESTION', 'Kalau tidak becus, lebih baik pindah saja.');
  const report = { feedbackId: rude, expectedVersion: 1, reason: 'Merendahkan, dan tidak tentang pekerjaan.' };
  await writer.run(personaAs(written, 'staff'), days.at(days.day(-2)), `report ${rude}`, 'feedbackReport', report, 'userErrors { code }');
  const question = 'Bagaimana penyampaian saya dalam rapat tim kemarin?';
  const input = { fromId: people.get(staff.handle)?.employeeId, question, expiresOn: days.day(10) };
  await writer.run(viewerOf(written, first.handle), at, `request ${first.handle}`, 'feedbackRequest', input, 'request { id }');
}

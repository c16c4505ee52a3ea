// Feedback as people give it: first they are told who will see it, then they write.

import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { answered, done } from './people.ts';

export interface Given {
  id: string;
  version: number;
}

/** The token of the audience that the author is shown. */
export async function audienceOf(ask: Ask, aboutId: string, visibility: string): Promise<string> {
  const query =
    'query($about: ID!, $visibility: FeedbackVisibility!) { feedbackAudience(aboutId: $about, visibility: $visibility) { token } }';
  return (await ask(query, { about: aboutId, visibility })).data.feedbackAudience.token;
}

export async function wordsTo(ask: Ask, aboutId: string, more: FieldsOf<'feedbackGive'> = {}) {
  const visibility = String(more.visibility ?? 'SHARED');
  const audienceToken = await audienceOf(ask, aboutId, visibility);
  return { aboutId, kind: 'PRAISE', text: 'Terima kasih atas bantuannya.', visibility, audienceToken, ...more };
}

export async function give(ask: Ask, aboutId: string, more: FieldsOf<'feedbackGive'> = {}): Promise<Given> {
  return (await done(ask, 'feedbackGive', await wordsTo(ask, aboutId, more), 'feedback { id version }')).feedback;
}

/** A change of a feedback by its mutation. */
export async function act<Name extends MutationName>(
  ask: Ask,
  name: Name,
  { id, version }: Given,
  more: FieldsOf<Name> = {},
): Promise<Given> {
  const input = whole(name, { feedbackId: id, expectedVersion: version, ...more });
  return { id, version, ...(await answered<{ feedback?: Given }>(done(ask, name, input, 'feedback { id version }'))).feedback };
}

export interface Asked {
  id: string;
  version: number;
}

export async function askFor(ask: Ask, fromId: string, more: object = {}): Promise<Asked> {
  const input = { fromId, question: 'Bagaimana rapat kemarin?', ...more };
  return (await done(ask, 'feedbackRequest', input, 'request { id version }')).request;
}

/** The report of a feedback, as an officer finds it: by its text. */
export async function reportOf(officer: Ask, text: string): Promise<Given> {
  const { data } = await officer('{ abuseQueue(first: 100) { edges { node { id version text } } } }');
  return data.abuseQueue.edges
    .map(({ node }: { node: Given & { text: string } }) => node)
    .find((node: { text: string }) => node.text.startsWith(text));
}

// Feedback as people give it: first they are told who will see it, then they write.
import type { Ask } from './city.ts';
import { done } from './people.ts';

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

export async function wordsTo(ask: Ask, aboutId: string, more: Record<string, unknown> = {}): Promise<object> {
  const visibility = String(more.visibility ?? 'SHARED');
  const audienceToken = await audienceOf(ask, aboutId, visibility);
  return { aboutId, kind: 'PRAISE', text: 'Terima kasih atas bantuannya.', visibility, audienceToken, ...more };
}

export async function give(ask: Ask, aboutId: string, more: Record<string, unknown> = {}): Promise<Given> {
  return (await done(ask, 'feedbackGive', 'FeedbackGiveInput', await wordsTo(ask, aboutId, more), 'feedback { id version }')).feedback;
}

/** A change of a feedback by its mutation. */
export async function act(ask: Ask, name: string, { id, version }: Given, more: object = {}): Promise<Given> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const input = { feedbackId: id, expectedVersion: version, ...more };
  return { id, version, ...(await done(ask, name, type, input, 'feedback { id version }')).feedback };
}

export interface Asked {
  id: string;
  version: number;
}

export async function askFor(ask: Ask, fromId: string, more: object = {}): Promise<Asked> {
  const input = { fromId, question: 'Bagaimana rapat kemarin?', ...more };
  return (await done(ask, 'feedbackRequest', 'FeedbackRequestInput', input, 'request { id version }')).request;
}

/** The report of a feedback, as an officer finds it: by its text. */
export async function reportOf(officer: Ask, text: string): Promise<Given> {
  const { data } = await officer('{ abuseQueue(first: 100) { edges { node { id version text } } } }');
  return data.abuseQueue.edges
    .map(({ node }: { node: Given & { text: string } }) => node)
    .find((node: { text: string }) => node.text === text);
}

// A webhook from its creation to its removal: what it is told, its secrets, pause and resumption. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { WebhookEventType } from './events.ts';
import { webhookPolicy } from './policy.ts';
import { targetProblems } from './target.ts';
import { statusOf, type Webhook, type WebhookHealth, type WebhookSecret, type WebhookStatus } from './types.ts';

const FIELD = ['webhookId'];

export interface WebhookActor {
  now: string;
  /** A laptop, whose receivers are its own. */
  isLocal: boolean;
}

export const later = (instant: string, seconds: number): string => new Date(Date.parse(instant) + seconds * 1000).toISOString();

const policyAt = (now: string) => webhookPolicy(legalDay(now));

export type WebhookAction =
  | 'webhookChange'
  | 'webhookPause'
  | 'webhookResume'
  | 'webhookSecretRotate'
  | 'webhookTest'
  | 'webhookRedeliver'
  | 'webhookRemove';

const ALWAYS = ['webhookChange', 'webhookSecretRotate', 'webhookRedeliver', 'webhookRemove'] as const;
const ACTIONS: Readonly<Record<WebhookStatus, readonly WebhookAction[]>> = {
  ACTIVE: ['webhookPause', 'webhookTest', ...ALWAYS],
  PAUSED: ['webhookResume', ...ALWAYS],
  DISABLED: ['webhookResume', ...ALWAYS],
  REMOVED: [],
};

/** Secrets that sign at an instant, newest first. */
export const signing = (secrets: readonly WebhookSecret[], now: string): WebhookSecret[] =>
  secrets.filter(({ until }) => until === null || !isPast(until, now));

function rotationProblems({ secrets }: Webhook, now: string): Problem[] {
  const { most } = policyAt(now);
  return signing(secrets, now).length < most.secrets ? [] : [{ code: 'LIMIT_REACHED', field: FIELD, params: { most: most.secrets } }];
}

/** What a webhook is open to, with what the rule says to it. */
export const webhookTrials = (webhook: Webhook, health: WebhookHealth, now: string): Trial<WebhookAction>[] =>
  ACTIONS[statusOf(webhook, health)].map((action) => ({
    action,
    problems: action === 'webhookSecretRotate' ? rotationProblems(webhook, now) : [],
    until: null,
  }));

/** @throws RuleError TRANSITION_REFUSED. */
export function expectOpenTo(action: WebhookAction, webhook: Webhook, health: WebhookHealth, now: string): void {
  const trials = webhookTrials(webhook, health, now);
  if (!trials.some((trial) => trial.action === action)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: possible(trials) } });
}

export interface WebhookInput {
  url: string;
  description: string;
  events: readonly WebhookEventType[];
}

function problemsOf({ url, description, events }: WebhookInput, { now, isLocal }: WebhookActor): Problem[] {
  const { limits } = policyAt(now);
  return [
    ...targetProblems(url, isLocal, limits.url),
    ...checkText('description', description, limits.description),
    ...(events.length === 0 ? [{ code: 'REQUIRED' as const, field: ['events'] }] : []),
    ...(new Set(events).size < events.length ? [{ code: 'INVALID' as const, field: ['events'], text: 'ONCE' as const }] : []),
    // A test is sent to whom it is asked for: a webhook for tests alone would wait for ever.
    ...(events.includes('TEST') ? [{ code: 'INVALID' as const, field: ['events'], text: 'TEST_UNASKED' as const }] : []),
  ];
}

const tidy = ({ url, description, events }: WebhookInput): WebhookInput => ({
  url: url.trim(),
  description: description.trim(),
  events: [...events],
});

/** @param others how many the region has. @throws RuleError INVALID, REQUIRED, TOO_LONG, LIMIT_REACHED. */
export function createWebhook(
  input: WebhookInput,
  of: { id: string; region: string; sealed: string; others: number },
  actor: WebhookActor,
): Webhook {
  const { id, region, sealed, others } = of;
  const { most } = policyAt(actor.now);
  const full: Problem[] = others < most.webhooks ? [] : [{ code: 'LIMIT_REACHED', params: { most: most.webhooks } }];
  refuse([...problemsOf(input, actor), ...full]);
  const secrets = [{ number: 1, sealed, madeAt: actor.now, until: null }];
  return { id, region, ...tidy(input), secrets, createdAt: actor.now, testedAt: null, pausedAt: null, removedAt: null, replay: null };
}

export type WebhookPatch = { [Field in keyof WebhookInput]?: WebhookInput[Field] | null | undefined };

/** Absent leaves; nothing of it can be cleared. @throws RuleError INVALID, REQUIRED, TOO_LONG, CHANGE_MISSING. */
export function changeWebhook(webhook: Webhook, { url, description, events }: WebhookPatch, actor: WebhookActor): Webhook {
  const { url: wasUrl, description: wasDescription, events: wasEvents } = webhook;
  const wanted = { url: url ?? wasUrl, description: description ?? wasDescription, events: events ?? wasEvents };
  refuse(problemsOf(wanted, actor));
  return { ...webhook, ...tidy(wanted) };
}

/** The old secret goes on signing for a day, or is struck at once. @throws RuleError LIMIT_REACHED. */
export function rotateSecret(webhook: Webhook, { sealed, retireNow }: { sealed: string; retireNow: boolean }, now: string): Webhook {
  const until = later(now, policyAt(now).oldSecretHours * 3600);
  const old = retireNow ? [] : signing(webhook.secrets, now).map((secret) => ({ ...secret, until: secret.until ?? until }));
  if (!retireNow) refuse(rotationProblems(webhook, now));
  return { ...webhook, secrets: [{ number: nextNumber(webhook), sealed, madeAt: now, until: null }, ...old] };
}

export const nextNumber = ({ secrets }: Pick<Webhook, 'secrets'>): number => Math.max(...secrets.map(({ number }) => number)) + 1;

/** Nothing of it signs any more. */
export const removeWebhook = (webhook: Webhook, now: string): Webhook => ({
  ...webhook,
  secrets: webhook.secrets.map((secret) => ({ ...secret, sealed: '', until: now })),
  removedAt: now,
  replay: null,
});

/** @throws RuleError OUT_OF_RANGE for an instant to come, or one of which nothing is kept. */
export function askReplay(webhook: Webhook, since: string, now: string): Webhook {
  const least = later(now, -policyAt(now).keptDays * 86_400);
  if (!isPast(least, since) || !isPast(since, now)) fail('OUT_OF_RANGE', { field: ['since'], params: { least, most: now } });
  return { ...webhook, replay: { number: (webhook.replay?.number ?? 0) + 1, since: new Date(since).toISOString(), until: now } };
}

/** Whether a secret may be shown once more to who asks again with the same key. */
export const canShow = ({ madeAt }: WebhookSecret, now: string): boolean =>
  !isPast(later(madeAt, policyAt(now).secretShownMinutes * 60), now);

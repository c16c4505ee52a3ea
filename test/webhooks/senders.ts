// What tests of sending stand on: an agency with an open year, its stream followed, receivers on this machine, and a sender that is run when a test says so.

import { type Sender, type SentCount, sendDue } from '../../src/modules/webhooks/sending.ts';
import { contextOfProjector, type Projector } from '../../src/projections.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle, openPlan, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { type Receiver, startReceiver, subscribe } from '../support/webhooks.ts';

export const BEGIN = '2026-01-12T02:00:00.000Z';
export const instant = (seconds: number): string => new Date(Date.parse(BEGIN) + seconds * 1000).toISOString();

/** Longer than any receiver of this process needs, however busy the machine is. */
const PATIENCE_MS = 9_000;

/** Names of receivers, as a name server would answer; tests change what they mean. */
export const names = new Map<string, readonly string[]>();

export interface Stage {
  city: Agency;
  stream: Followed;
  /** Follows the stream, then sends what is due. */
  run(more?: Partial<Sender>): Promise<SentCount>;
  send(more?: Partial<Sender>): Promise<SentCount>;
  /** How long a receiver is waited for from now on. */
  waits(milliseconds: number): void;
  /** A receiver that was subscribed to plans and people. */
  subscribed(more?: object): Promise<Subscribed>;
  /** Somebody submits a plan of their own, which the superior may return. */
  submitted(): Promise<{ id: string; version: number }>;
  stop(): Promise<void>;
}

export interface Subscribed extends Receiver {
  webhook: { id: string; version: number };
  secret: string;
}

/** @param through what stands between the stream and the projector */
export async function startStage(through?: (projector: Projector) => Projector): Promise<Stage> {
  const city = await startAgency();
  const receivers: Receiver[] = [];
  const outbound = { isLocal: true, timeoutMs: PATIENCE_MS, resolve: async (host: string) => names.get(host) ?? [] };
  city.app.parts.outbound = outbound;
  const stream = await follow(city, through);
  await openCycle(city);
  city.setNow(BEGIN);
  await stream.drain();
  const send = (more: Partial<Sender> = {}) =>
    sendDue({ contextFor: (region) => contextOfProjector(city.app.parts, region), luck: () => 0, ...more });
  let plan: { id: string; version: number } | null = null;
  return {
    city,
    stream,
    send,
    waits: (milliseconds) => {
      outbound.timeoutMs = milliseconds;
    },
    run: async (more) => {
      await stream.drain();
      return send(more);
    },
    subscribed: async (more = {}) => {
      const receiver = await startReceiver();
      receivers.push(receiver);
      const events = ['PLAN_SUBMITTED', 'PLAN_RETURNED', 'EMPLOYEE_HIRED'];
      return { ...receiver, ...(await subscribe(city.people.hr.ask, { url: receiver.url, events, ...more })) };
    },
    submitted: async () => {
      const { staff, superior } = city.people;
      if (plan) plan = await step(superior.ask, 'planReturn', plan, { reason: 'Lengkapi indikatornya' });
      else plan = await propose(staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
      plan = await step(staff.ask, 'planSubmit', plan);
      return plan;
    },
    async stop() {
      for (const receiver of receivers) await receiver.stop();
      await city.stop();
    },
  };
}

// The rules of webhooks: where they may go, what they are told of, when they are tried again, and when they are given up.
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/modules/evaluation/rules/types.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import type { Cycle, PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { again, answered, claim, healthAfter, isTold, recorded } from '../../../src/modules/webhooks/rules/delivery.ts';
import * as events from '../../../src/modules/webhooks/rules/events.ts';
import { targetOf } from '../../../src/modules/webhooks/rules/target.ts';
import { type Attempt, type Delivery, HEALTHY, type Webhook, type WebhookHealth } from '../../../src/modules/webhooks/rules/types.ts';
import {
  askReplay,
  canShow,
  later,
  removeWebhook,
  rotateSecret,
  signing,
  webhookTrials,
} from '../../../src/modules/webhooks/rules/webhook.ts';

const NOW = '2026-12-31T16:59:00.000Z';
const EVENT = { id: 'evt_1', type: 'PLAN_SUBMITTED', at: NOW, about: { id: 'pln_1', type: 'Plan', version: 2 } } as const;
const WEBHOOK: Webhook = {
  ...{ id: 'whk_1', region: '33.74', url: 'https://8.8.8.8/', description: 'Gaji', events: ['PLAN_SUBMITTED'], testedAt: null },
  ...{ secrets: [{ number: 1, sealed: 'k1.a', madeAt: NOW, until: null }], createdAt: NOW, pausedAt: null, removedAt: null, replay: null },
};
const attempt = (status: number | null, at = NOW): Attempt => ({
  ...{ deliveryId: 'dlv_1', at, status },
  failure: status === null ? 'TIMEOUT' : status < 300 ? null : 'STATUS',
});

describe('an address of a webhook', () => {
  it.each([
    ['https://gaji.semarangkota.go.id/hook', true, true],
    ['https://gaji.semarangkota.go.id:8443/hook?token=a', true, true],
    ['https://gaji.semarangkota.go.id:443/', true, true],
    ['https://gaji.semarangkota.go.id:22/', false, true],
    ['http://gaji.semarangkota.go.id/', false, true],
    ['https://user:secret@gaji.semarangkota.go.id/', false, false],
    ['https://user@gaji.semarangkota.go.id/', false, false],
    ['https://gaji.semarangkota.go.id/#part', false, false],
    ['ftp://gaji.semarangkota.go.id/', false, false],
    ['file:///etc/passwd', false, false],
    ['gopher://127.0.0.1:6379/_SET', false, false],
    ['//gaji.semarangkota.go.id/', false, false],
    ['gaji', false, false],
    ['https://', false, false],
  ])('%s: in the cloud %s, on a laptop %s', (url, cloud, laptop) => {
    expect([targetOf(url, false) !== null, targetOf(url, true) !== null]).toEqual([cloud, laptop]);
  });
});

const types = (found: events.Happening[]): string[] => found.map(({ type }) => type);

describe('a happening', () => {
  const plan = (more: object): PlanHead =>
    ({ id: 'pln_1', status: 'DRAFT', submittedAt: null, returned: null, approved: [], ...more }) as never;
  const version = { number: 1, validFrom: '2026-01-01', approvedAt: NOW, approvedBy: 'emp_2', reason: null };
  const sent = { status: 'SUBMITTED', submittedAt: NOW };
  const back = { status: 'RETURNED', submittedAt: null, returned: { reason: 'Kurang', at: NOW } };
  it.each<[string, object | null, object, string[]]>([
    ['opened', null, {}, []],
    ['submitted', {}, sent, ['PLAN_SUBMITTED']],
    ['rewritten by a move while submitted', sent, { ...sent, endsOn: '2026-06-30' }, []],
    ['taken back', sent, {}, []],
    ['submitted anew', back, { ...sent, returned: back.returned, submittedAt: '2027-01-02T00:00:00.000Z' }, ['PLAN_SUBMITTED']],
    ['returned', sent, back, ['PLAN_RETURNED']],
    ['rewritten while returned', back, { ...back, words: 3 }, []],
    ['approved', sent, { status: 'APPROVED', approved: [version] }, ['PLAN_APPROVED']],
    ['changed', { status: 'APPROVED', approved: [version] }, { approved: [version] }, []],
    ['given up as a change', { approved: [version] }, { status: 'APPROVED', approved: [version] }, []],
    ['approved as a change', { ...sent, approved: [version] }, { status: 'APPROVED', approved: [version, version] }, ['PLAN_APPROVED']],
  ])('of a plan: %s', (_, before, after, want) => {
    expect(types(events.planHappenings({ before: before && plan(before), after: plan(after) }))).toEqual(want);
  });

  const evaluation = (final: object | null): Evaluation => ({ id: 'evl_1', final, reopened: null }) as never;
  it.each<[object | null, object | null, string[]]>([
    [null, null, []],
    [null, { version: 1, at: NOW }, ['EVALUATION_FINAL']],
    [{ version: 1, at: NOW }, { version: 1, at: NOW, credit: '2' }, []],
    [{ version: 1, at: NOW }, { version: 2, at: '2027-02-01T00:00:00.000Z' }, ['EVALUATION_FINAL']],
    [{ version: 1, at: NOW }, null, ['EVALUATION_REOPENED']],
  ])('of an evaluation: %j, then %j', (before, after, want) => {
    expect(types(events.evaluationHappenings({ before: evaluation(before), after: evaluation(after) }))).toEqual(want);
  });

  const post = (id: string, validTo: string | null, holding = 'DEFINITIVE'): Assignment =>
    ({ id, holding, positionId: `pos_${id}`, validFrom: '2024-01-01', validTo }) as never;
  const person = (...assignments: Assignment[]): Employee => ({ id: 'emp_1', name: 'Siti', assignments }) as never;
  it.each<[string, Employee | null, Employee, string[]]>([
    ['hired', null, person(post('a', null)), ['EMPLOYEE_HIRED']],
    ['renamed', person(post('a', null)), { ...person(post('a', null)), name: 'Siti R.' }, []],
    ['moved', person(post('a', null)), person(post('a', '2026-01-31'), post('b', null)), ['EMPLOYEE_MOVED']],
    ['given an acting post', person(post('a', null)), person(post('a', null), post('b', '2026-03-31', 'PLT')), ['EMPLOYEE_MOVED']],
    ['leaving', person(post('a', null)), person(post('a', '2026-01-31')), ['EMPLOYEE_LEFT']],
    ['leaving on another day', person(post('a', '2026-01-31')), person(post('a', '2026-02-28')), ['EMPLOYEE_LEFT']],
    ['not leaving after all', person(post('a', '2026-01-31')), person(post('a', null)), ['EMPLOYEE_MOVED']],
    ['back in service', person(post('a', '2026-01-31')), person(post('a', '2026-01-31'), post('b', null)), ['EMPLOYEE_MOVED']],
  ])('of an employee: %s', (_, before, after, want) => {
    expect(types(events.employeeHappenings({ before, after }))).toEqual(want);
  });

  it('of a year, a list and an appointment: once each, and of a selection that is the committee’s nothing', () => {
    const cycle = { id: 'cyc_1', status: 'OPEN' } as Cycle;
    expect(types(events.cycleHappenings({ before: null, after: cycle }))).toEqual(['CYCLE_OPENED']);
    expect(events.cycleHappenings({ before: cycle, after: cycle })).toEqual([]);
    const list = { id: 'lst_1', edition: 1, publishedAt: NOW };
    expect(types(events.listHappenings({ before: null, after: list }))).toEqual(['LIST_PUBLISHED']);
    expect(types(events.listHappenings({ before: list, after: { ...list, edition: 2 } }))).toEqual(['LIST_PUBLISHED']);
    expect(events.listHappenings({ before: list, after: list })).toEqual([]);
    const told = (type: string) => events.appointmentHappenings({ before: null, after: { type, employeeId: 'emp_1', at: NOW } as never });
    expect(['Appointed', 'AppointmentEnded', 'AppointmentAnnulled', 'SelectionAnnulled'].flatMap((type) => types(told(type)))).toEqual([
      'APPOINTMENT_MADE',
      'APPOINTMENT_ENDED',
      'APPOINTMENT_ENDED',
    ]);
    expect(told('Appointed')[0]?.about).toEqual({ id: 'emp_1', type: 'Employee' });
  });
});

describe('a delivery', () => {
  const waiting = recorded('whk_1', EVENT, NOW);

  it('is sent by one at a time, and by another once the lease has ended', () => {
    const mine = claim(waiting, 'dlv_1', NOW) as Delivery;
    expect(claim(mine, 'dlv_2', later(NOW, 59))).toBeNull();
    expect(claim(mine, 'dlv_2', later(NOW, 60))).toMatchObject({ sending: 'dlv_2', sendings: 2 });
    expect(claim({ ...waiting, status: 'DELIVERED', nextAt: null }, 'dlv_1', NOW)).toBeNull();
  });

  it('is tried again after growing waits, and is dead after five and a half days', () => {
    let [delivery, now] = [waiting, NOW];
    const waits: number[] = [];
    while (delivery.status === 'WAITING') {
      delivery = answered(claim(delivery, 'dlv_1', now) as Delivery, attempt(500, now), now, 0);
      if (delivery.nextAt) waits.push((Date.parse(delivery.nextAt) - Date.parse(now)) / 1000);
      now = delivery.nextAt ?? now;
    }
    expect(waits).toEqual([5, 60, 300, 1800, 7200, 28_800, 86_400, 86_400, 86_400, 86_400, 86_400]);
    expect([delivery.status, delivery.sendings]).toEqual(['DEAD', 12]);
    expect(again(delivery, now)).toMatchObject({ status: 'WAITING', attempts: 0, sendings: 12, nextAt: now });
    expect(again(waiting, now)).toBeNull();
  });

  it('waits up to a fifth longer, so that not all come at once', () => {
    const mine = claim(waiting, 'dlv_1', NOW) as Delivery;
    expect(answered(mine, attempt(503), NOW, 1).nextAt).toBe(later(NOW, 6));
    expect(answered(mine, attempt(204), NOW, 1)).toMatchObject({ status: 'DELIVERED', nextAt: null, sending: null });
  });

  it('is for who asked for it, and for nobody who was removed', () => {
    expect(isTold(WEBHOOK, EVENT)).toBe(true);
    expect(isTold({ ...WEBHOOK, events: ['PLAN_APPROVED'] }, EVENT)).toBe(false);
    expect(isTold(removeWebhook(WEBHOOK, NOW), EVENT)).toBe(false);
    expect(isTold({ ...WEBHOOK, events: ['PLAN_APPROVED'] }, { ...EVENT, type: 'TEST' })).toBe(true);
  });
});

describe('the health of a webhook', () => {
  const failing = healthAfter(HEALTHY, attempt(500), NOW) as WebhookHealth;

  it('counts failures from the first one, and forgets them with a success', () => {
    const still = healthAfter(failing, attempt(null), later(NOW, 3600)) as WebhookHealth;
    expect(still).toMatchObject({ failingSince: NOW, lastFailure: 'TIMEOUT', disabled: null });
    expect(healthAfter(still, attempt(200), later(NOW, 7200))).toMatchObject({ failingSince: null, lastSuccessAt: later(NOW, 7200) });
  });

  it('disables it after five days without a success, once, and at once where the receiver is gone', () => {
    expect(healthAfter(failing, attempt(500), later(NOW, 5 * 86_400 - 1))?.disabled).toBeNull();
    const late = later(NOW, 5 * 86_400);
    const disabled = healthAfter(failing, attempt(500), late) as WebhookHealth;
    expect([disabled.disabled, disabled.disablings]).toEqual([{ at: late, cause: 'FAILING' }, 1]);
    expect(healthAfter(disabled, attempt(500), later(late, 60))).toMatchObject({ disabled: { at: late }, disablings: 1 });
    expect(healthAfter(HEALTHY, attempt(410), NOW)?.disabled).toEqual({ at: NOW, cause: 'GONE' });
  });

  it('tells a success once a minute', () => {
    const well = healthAfter(HEALTHY, attempt(200), NOW) as WebhookHealth;
    expect(healthAfter(well, attempt(200), later(NOW, 59))).toBeNull();
    expect(healthAfter(well, attempt(200), later(NOW, 60))).not.toBeNull();
  });
});

describe('secrets', () => {
  const rotated = rotateSecret(WEBHOOK, { sealed: 'k1.b', retireNow: false }, NOW);

  it('overlap for a day', () => {
    const at = (now: string) => signing(rotated.secrets, now).map(({ number }) => number);
    expect([at(NOW), at(later(NOW, 86_399)), at(later(NOW, 86_400))]).toEqual([[2, 1], [2, 1], [2]]);
  });

  it('of which one is known to others are struck at once', () => {
    const struck = rotateSecret(rotated, { sealed: 'k1.c', retireNow: true }, NOW);
    expect(struck.secrets.map(({ number }) => number)).toEqual([3]);
  });

  it('are five at most side by side: then replacing waits, or strikes the old ones', () => {
    let many = rotated;
    for (let i = 0; i < 3; i += 1) many = rotateSecret(many, { sealed: `k1.${i}`, retireNow: false }, NOW);
    expect(() => rotateSecret(many, { sealed: 'k1.z', retireNow: false }, NOW)).toThrow('LIMIT_REACHED');
    const trial = webhookTrials(many, HEALTHY, NOW).find(({ action }) => action === 'webhookSecretRotate');
    expect(trial?.problems).toMatchObject([{ code: 'LIMIT_REACHED' }]);
    expect(rotateSecret(many, { sealed: 'k1.z', retireNow: true }, NOW).secrets).toHaveLength(1);
    expect(rotateSecret(many, { sealed: 'k1.z', retireNow: false }, later(NOW, 86_400)).secrets).toHaveLength(2);
  });

  it('are shown to a retry for an hour', () => {
    const [secret] = WEBHOOK.secrets as [Webhook['secrets'][0]];
    expect([canShow(secret, later(NOW, 3599)), canShow(secret, later(NOW, 3600))]).toEqual([true, false]);
  });
});

describe('what a webhook is open to', () => {
  const actions = (webhook: Webhook, health = HEALTHY) => webhookTrials(webhook, health, NOW).map(({ action }) => action);
  const disabled: WebhookHealth = { ...HEALTHY, disabled: { at: NOW, cause: 'GONE' } };

  it('follows from where it stands', () => {
    expect(actions(WEBHOOK)).toEqual(expect.arrayContaining(['webhookPause', 'webhookTest', 'webhookRemove']));
    expect(actions(WEBHOOK)).not.toContain('webhookResume');
    for (const stands of [
      actions({ ...WEBHOOK, pausedAt: NOW }),
      actions(WEBHOOK, disabled),
      actions({ ...WEBHOOK, pausedAt: NOW }, disabled),
    ]) {
      expect(stands).toContain('webhookResume');
      expect(stands).not.toContain('webhookTest');
    }
    expect(actions(removeWebhook(WEBHOOK, NOW), disabled)).toEqual([]);
  });

  it('is asked again for what is kept, over the turn of the year too, and for nothing to come', () => {
    const since = '2026-12-25T00:00:00+07:00';
    expect(askReplay(WEBHOOK, since, NOW).replay).toEqual({ number: 1, since: '2026-12-24T17:00:00.000Z', until: NOW });
    expect(() => askReplay(WEBHOOK, later(NOW, 1), NOW)).toThrow('OUT_OF_RANGE');
    expect(() => askReplay(WEBHOOK, later(NOW, -31 * 86_400), NOW)).toThrow('OUT_OF_RANGE');
  });
});

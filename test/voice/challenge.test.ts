// Where the house asks for a challenge: solved for this very writing, in time, once; a repetition is answered as ever. Where it asks for none, nothing is.
import { randomBytes } from 'node:crypto';
import type { Payload } from 'altcha-lib/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofOfWork } from '../../src/platform/edge/proof-of-work.ts';
import { createKeyring } from '../../src/platform/store/keyring.ts';
import { ASKED, asked, CHALLENGED, sealedUp, solved, worked } from '../support/challenge.ts';
import { type Ask, everyRow, OTHER_REGION, REGION } from '../support/city.ts';
import { keyed, mutation, newKey } from '../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { from, openedService, pointOf, STATUS, scoredAll } from '../support/voice.ts';

const NOON = '2026-03-10T05:00:00.000Z';
const LAST = '2026-03-10T05:29:59.999Z';
const OVER = '2026-03-10T05:30:00.000Z';
let city: Agency;
let at: string;
let others: string;

beforeAll(async () => {
  city = await startAgency({}, CHALLENGED);
  city.setNow(NOON);
  at = pointOf(await openedService(city.setup, city.units.aptika));
  others = pointOf(await openedService(city.setup, city.units.aptika));
});
afterAll(() => city.stop());

const SURVEY = () => ({ writing: 'SURVEY_ANSWER', at }) as const;
const CASE = { writing: 'VOICE_SUBMIT', at: REGION } as const;

let networks = 0;
/** Somebody else each time. */
const somebody = (): Ask => {
  networks += 1;
  return from(city.nobody, `203.0.113.${networks}`);
};

const answer = <More extends object>(more: More) => ({ servicePointId: at, ...scoredAll(4), ...more });
const complaint = <More extends object>(more: More) =>
  ({ regionCode: REGION, kind: 'COMPLAINT', mode: 'ANONYMOUS', text: 'Antrean lama.', ...more }) as const;
const refusedAnswer = (challenge: string, more: object = {}) => refused(somebody(), 'surveyAnswer', answer({ challenge, ...more }));

const rowKeys = async () => new Set((await everyRow(city)).map(({ pk, sk }) => pk + sk));

describe('a challenge', () => {
  it('is given to anybody for nothing, another each time, for half an hour', async () => {
    city.setNow(NOON);
    const [first, second] = [await asked(city.nobody, SURVEY()), await asked(city.people.staff.ask, SURVEY())];
    expect(first).toEqual({ kind: 'PROOF_OF_WORK', text: expect.any(String), expiresAt: OVER });
    expect(first.text).not.toBe(second.text);
    expect(first.text).not.toContain(at);
    const { line } = await from(city.nobody, '198.51.100.9')(ASKED, SURVEY());
    expect(line).toMatchObject({ reads: 0, writes: 0 });
    expect(JSON.stringify(line)).not.toContain('198.51.100.9');
  });

  it('solved, lets an answer and a complaint through, at the price they had, to who is logged in as to who is not', async () => {
    city.setNow(NOON);
    for (const ask of [somebody(), city.people.staff.ask, city.people.hr.ask]) {
      const { data, line } = await ask(
        mutation('surveyAnswer', 'received userErrors { code }'),
        keyed(answer({ challenge: await solved(ask, SURVEY()) })),
      );
      expect(data.surveyAnswer).toEqual({ received: true, userErrors: [] });
      expect(line).toMatchObject({ reads: 1, writes: 1 });
      const written = await ask(mutation('voiceSubmit', STATUS), keyed(complaint({ challenge: await solved(ask, CASE) })));
      expect(written.data.voiceSubmit.status.stage).toBe('SUBMITTED');
      expect(written.line).toMatchObject({ reads: 2, writes: 1 });
    }
  });

  it('is asked for where none came, on its field, in both languages, before anything else is looked at', async () => {
    for (const input of [answer({}), answer({ challenge: '' }), answer({ challenge: null, time: 9, servicePointId: 'psp_0' })]) {
      const { data, line } = await somebody()(mutation('surveyAnswer', 'received userErrors { code field message }'), keyed(input), {
        'accept-language': 'en',
      });
      const message = 'The automatic check on your device has not been done yet. Wait a moment, then send again.';
      expect(data.surveyAnswer).toEqual({ received: false, userErrors: [{ code: 'CHALLENGE_REQUIRED', field: ['challenge'], message }] });
      // Whether it was done before, and nothing else.
      expect(line).toMatchObject({ reads: 1, writes: 0 });
    }
    const { data } = await somebody()(mutation('voiceSubmit', 'code userErrors { message }'), keyed(complaint({})), {
      'accept-language': 'id',
    });
    expect(data.voiceSubmit.userErrors).toEqual([
      { message: 'Pemeriksaan otomatis pada perangkat Anda belum selesai. Tunggu sebentar, lalu kirim lagi.' },
    ]);
  });

  it('is asked for through a router as well, where no network is known', async () => {
    city.setNow(NOON);
    const router = await city.routerHeader();
    const routed: Ask = (query, variables, headers) => city.nobody(query, variables, { ...headers, ...router });
    expect(await refused(routed, 'voiceSubmit', complaint({}))).toEqual(['CHALLENGE_REQUIRED']);
    expect((await done(routed, 'voiceSubmit', complaint({ challenge: await solved(routed, CASE) }), 'code')).code).toMatch(/^\w{4}-/);
  });
});

describe('a solution', () => {
  const forged = (payload: Payload, parameters: object, data: object = {}): string => {
    const of = payload.challenge.parameters;
    const changed = { ...of, ...parameters, data: { ...of.data, ...data } };
    return sealedUp({ ...payload, challenge: { ...payload.challenge, parameters: changed } });
  };

  it('of another point, region or writing counts for nothing here', async () => {
    city.setNow(NOON);
    const ask = somebody();
    const elsewhere = [
      { ...SURVEY(), at: others },
      { ...SURVEY(), writing: 'VOICE_SUBMIT' },
      { ...SURVEY(), at: '' },
    ] as const;
    for (const of of elsewhere) expect(await refusedAnswer(await solved(ask, of))).toEqual(['CHALLENGE_FAILED']);
    const ofOther = await solved(ask, { ...CASE, at: OTHER_REGION });
    expect(await refused(ask, 'voiceSubmit', complaint({ challenge: ofOther }))).toEqual(['CHALLENGE_FAILED']);
    expect((await done(ask, 'voiceSubmit', complaint({ regionCode: OTHER_REGION, challenge: ofOther }), 'code')).code).not.toBeNull();
  });

  it('that is none is refused, whatever it is made of, and nothing is written', async () => {
    city.setNow(NOON);
    const payload = await worked((await asked(city.nobody, SURVEY())).text);
    const { challenge, solution } = payload;
    const house = proofOfWork(createKeyring(randomBytes(32)), 1);
    const another = await asked(city.nobody, SURVEY());
    const keyPrefix = challenge.parameters.keyPrefix;
    const before = await rowKeys();
    const none: Record<string, string> = {
      'no base64': '%%%',
      'no JSON': Buffer.from('halo').toString('base64'),
      'the challenge as it came': sealedUp(challenge),
      null: sealedUp(null),
      'a list': sealedUp([challenge, solution]),
      'no parameters': sealedUp({ challenge: { signature: challenge.signature }, solution }),
      'parameters of a text': sealedUp({ challenge: { ...challenge, parameters: 'x' }, solution }),
      'no signature': sealedUp({ challenge: { parameters: challenge.parameters }, solution }),
      'a signature of a number': sealedUp({ challenge: { ...challenge, signature: 7 }, solution }),
      'another signature': sealedUp({ challenge: { ...challenge, signature: '0'.repeat(64) }, solution }),
      'the same in capitals': sealedUp({ challenge: { ...challenge, signature: challenge.signature?.toUpperCase() }, solution }),
      'no solution': sealedUp({ challenge, solution: null }),
      'the key that it begins with': sealedUp({ challenge, solution: { ...solution, derivedKey: keyPrefix } }),
      'zeros behind the beginning': sealedUp({ challenge, solution: { ...solution, derivedKey: keyPrefix.padEnd(64, '0') } }),
      'a key of a number': sealedUp({ challenge, solution: { ...solution, derivedKey: 7 } }),
      'what solves another': sealedUp({ challenge: JSON.parse(another.text), solution }),
      'one that is good for longer': forged(payload, {}, { until: Date.parse('2030-01-01') }),
      'one of another place': forged(payload, {}, { of: 'x' }),
      'a cheaper one': forged(payload, { cost: 1 }),
      'a shorter beginning': forged(payload, { keyPrefix: '7' }),
      'one of nobody’s key': sealedUp(await worked((await house.make(SURVEY(), NOON)).text)),
      'a long one': sealedUp({ challenge, solution, padding: 'x'.repeat(2_000) }),
      'a deep one': Buffer.from('['.repeat(700) + ']'.repeat(700)).toString('base64'),
      'half a character': '\ud800',
    };
    for (const [name, challenge] of Object.entries(none)) {
      const { data, errors } = await somebody()(
        mutation('surveyAnswer', 'received userErrors { code field }'),
        keyed(answer({ challenge })),
      );
      expect([name, data?.surveyAnswer, errors]).toEqual([
        name,
        { received: false, userErrors: [{ code: 'CHALLENGE_FAILED', field: ['challenge'] }] },
        undefined,
      ]);
    }
    expect(await rowKeys()).toEqual(before);
    // What all of them were made of is good.
    await done(somebody(), 'surveyAnswer', answer({ challenge: sealedUp(payload) }), 'received');
  });

  it('is good for as long as it was said, and not an instant longer', async () => {
    city.setNow(NOON);
    const [early, late] = [await solved(city.nobody, SURVEY()), await solved(city.nobody, SURVEY())];
    city.setNow(LAST);
    await done(somebody(), 'surveyAnswer', answer({ challenge: early }), 'received');
    city.setNow(OVER);
    expect(await refusedAnswer(late)).toEqual(['CHALLENGE_FAILED']);
  });

  it('counts once, however often it is sent under other keys, in another spelling, and at once', async () => {
    city.setNow(NOON);
    const payload = await worked((await asked(city.nobody, SURVEY())).text);
    const challenge = sealedUp(payload);
    const sent = await Promise.all(
      [1, 2, 3].map(() => somebody()(mutation('surveyAnswer', 'received userErrors { code }'), keyed(answer({ challenge })))),
    );
    const outcomes = sent.map(({ data }) => data.surveyAnswer.userErrors[0]?.code ?? 'RECEIVED').toSorted();
    expect(outcomes).toEqual(['CHALLENGE_FAILED', 'CHALLENGE_FAILED', 'RECEIVED']);
    for (const again of [challenge, ` ${challenge}`, sealedUp({ solution: payload.solution, challenge: payload.challenge, more: 1 })])
      expect(await refusedAnswer(again)).toEqual(['CHALLENGE_FAILED']);
    const ask = somebody();
    const one = await solved(ask, CASE);
    await done(ask, 'voiceSubmit', complaint({ challenge: one }), 'code');
    expect(await refused(ask, 'voiceSubmit', complaint({ challenge: one }))).toEqual(['CHALLENGE_FAILED']);
  });

  it('is not spent by what is refused', async () => {
    city.setNow(NOON);
    const challenge = await solved(city.nobody, SURVEY());
    expect(await refusedAnswer(challenge, { time: 9 })).toEqual(['OUT_OF_RANGE']);
    const form = { text: ' ', challenge: await solved(city.nobody, CASE) };
    expect(await refused(city.nobody, 'voiceSubmit', complaint(form))).toEqual(['REQUIRED']);
    await done(somebody(), 'surveyAnswer', answer({ challenge }), 'received');
    await done(somebody(), 'voiceSubmit', complaint({ ...form, text: 'Antrean.' }), 'code');
  });

  it('leaves that it has counted, and neither for what nor when, until long after it could be sent again', async () => {
    city.setNow(NOON);
    const challenge = await solved(city.nobody, SURVEY());
    const before = await rowKeys();
    await done(somebody(), 'surveyAnswer', answer({ challenge }), 'received');
    const rows = (await everyRow(city)).filter(({ pk, sk }) => !before.has(pk + sk));
    const spent = rows.filter(({ type }) => type === 'ChallengeSpent');
    expect(spent).toMatchObject([
      {
        ...{ pk: expect.stringMatching(/^CHALLENGE_SPENT#[0-9a-f]{32}$/), sk: '#', type: 'ChallengeSpent', version: 1, region: '' },
        ...{ body: { on: '2026-03-10' }, ttl: Date.parse('2026-03-11T17:00:00.000Z') / 1000 },
      },
    ]);
    const id = spent[0]?.pk.slice('CHALLENGE_SPENT#'.length) ?? '';
    expect(JSON.stringify(rows.filter(({ type }) => type !== 'ChallengeSpent'))).not.toContain(id);
  });
});

describe('a repetition', () => {
  const counted = async () => {
    const rows = await everyRow(city);
    return rows.filter(({ type }) => type === 'SurveyReceipt').length;
  };

  it('of an answer is received, with the same, with none, when it is over, and at once; it is counted once', async () => {
    city.setNow(NOON);
    const ask = somebody();
    const input = answer({ idempotencyKey: newKey(), challenge: await solved(ask, SURVEY()) });
    const before = await counted();
    await Promise.all([1, 2, 3].map(() => done(ask, 'surveyAnswer', input, 'received')));
    // Seen with all else that is read: it is not even refused first.
    const { line } = await ask(mutation('surveyAnswer', 'received'), keyed(input));
    expect(line).toMatchObject({ reads: 1, writes: 0 });
    city.setNow(OVER);
    for (const challenge of [input.challenge, null, 'x']) await done(ask, 'surveyAnswer', { ...input, challenge }, 'received');
    expect((await counted()) - before).toBe(1);
    city.setNow(NOON);
  });

  it('of a complaint shows the same code, whichever challenge it brings; other words under the key are refused', async () => {
    city.setNow(NOON);
    const ask = somebody();
    const input = complaint({ idempotencyKey: newKey(), challenge: await solved(ask, CASE) });
    const codes = await Promise.all([1, 2].map(async () => (await done(ask, 'voiceSubmit', input, 'code')).code));
    const anew = { ...input, challenge: await solved(ask, CASE) };
    codes.push((await done(ask, 'voiceSubmit', anew, 'code')).code);
    city.setNow('2026-03-12T05:00:00.000Z');
    for (const challenge of [input.challenge, null]) codes.push((await done(ask, 'voiceSubmit', { ...input, challenge }, 'code')).code);
    expect(new Set(codes).size).toBe(1);
    expect(await refused(ask, 'voiceSubmit', { ...input, text: 'Lain.' })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    city.setNow(NOON);
  });

  it('after a challenge that was over goes through under its key with another', async () => {
    city.setNow(NOON);
    const ask = somebody();
    const input = answer({ idempotencyKey: newKey(), challenge: await solved(ask, SURVEY()) });
    city.setNow(OVER);
    expect(await refused(ask, 'surveyAnswer', input)).toEqual(['CHALLENGE_FAILED']);
    await done(ask, 'surveyAnswer', { ...input, challenge: await solved(ask, SURVEY()) }, 'received');
    city.setNow(NOON);
  });
});

describe('where nothing is asked', () => {
  it('no challenge is given, and what is sent of one is not looked at', async () => {
    const plain = await startAgency();
    try {
      plain.setNow(NOON);
      const point = pointOf(await openedService(plain.setup, plain.units.aptika));
      expect(await asked(plain.nobody, { writing: 'SURVEY_ANSWER', at: point })).toBeNull();
      for (const challenge of [undefined, null, 'x'.repeat(3_000)]) {
        const input = { servicePointId: point, ...scoredAll(4), ...(challenge !== undefined && { challenge }) };
        await done(from(plain.nobody, '203.0.113.1'), 'surveyAnswer', input, 'received');
      }
      expect((await everyRow(plain)).filter(({ type }) => type === 'ChallengeSpent')).toEqual([]);
    } finally {
      await plain.stop();
    }
  });
});

// What the scenarios of questions and answers, public ones and an applicant's own, stand on.
import type { Ask } from '../city.ts';
import { done } from '../people.ts';
import { type Campaigning, published } from '../registration.ts';
import { REGISTERING } from '../selection.ts';
import type { Season } from './stages.ts';

export const FREQUENT = `frequentQuestion { id version status question answer place edition since reason withdrawal
  pending { question answer place reason mine } refusal allowedActions }`;
export const ASKED = 'applicantQuestion { id version status question askedAt answers { text at } frequentQuestion { id } allowedActions }';

export const SAYING = { question: 'Apakah STR perawat wajib masih berlaku?', answer: 'Ya, pada hari pendaftaran.', place: 10 };
export const QUESTION = 'Saya pengguna kursi roda; apakah ruang tes di lantai satu?';

export interface Versioned {
  id: string;
  version: number;
}

export const proposed = async (ask: Ask, campaignId: string, more: object = {}) =>
  (await done(ask, 'frequentQuestionPropose', { campaignId, ...SAYING, ...more }, FREQUENT)).frequentQuestion;

export const ofFrequent = <More extends object>({ id, version }: Versioned, more: More = {} as More) => ({
  frequentQuestionId: id,
  expectedVersion: version,
  ...more,
});

export const decidedOn = async (ask: Ask, one: Versioned, how: { agreed: boolean; refusal?: string } = { agreed: true }) =>
  (await done(ask, 'frequentQuestionDecide', ofFrequent(one, how), FREQUENT)).frequentQuestion;

export const asked = async (ask: Ask, campaignId: string, question = QUESTION) =>
  (await done(ask, 'applicantQuestionAsk', { campaignId, question }, ASKED)).applicantQuestion;

export const answering = ({ id, version }: Versioned, answer = 'Ya, ada ruang di lantai satu.') => ({
  applicantQuestionId: id,
  expectedVersion: version,
  answer,
});

/** A published campaign within registration. */
export async function open(city: Season): Promise<Campaigning> {
  const of = await published(city);
  city.setNow(REGISTERING);
  return of;
}

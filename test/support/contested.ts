// Results that are objected to, for tests: scores brought once more, objections filed and answered, all through the API.
import type { Ask } from './city.ts';
import { type Agency, done, refused } from './people.ts';
import { importScores } from './scores.ts';
import { type Candidate, type Carried, scoreFile, type Test } from './selected.ts';
import type { Applied } from './selection.ts';

/** The whole sheet again, with what somebody's scores really were. */
export const corrected = (city: Agency, of: Carried, stage: Test, change: (one: Applied & Candidate) => Partial<Candidate>) =>
  importScores(city, of, {
    campaignId: of.campaignId,
    stage,
    csv: scoreFile(
      of.people.flat().map((one) => ({ ...one, ...change(one) })),
      stage,
    ),
  });

export const objecting = (applicationId: string, stage: string) => ({
  ...{ applicationId, stage, ground: 'SCORE_MISRECORDED' },
  text: 'Nilai saya lebih tinggi; lihat lembar hasil CAT.',
});

export async function objected({ ask, applicationId }: Applied, stage: string): Promise<string> {
  const input = objecting(applicationId, stage);
  return (await done(ask, 'selectionObjectionFile', input, 'objection { id }')).objection.id;
}

export const OBJECTION = 'id version status correctionDue refusal { reason confirmedAt } allowedActions';

export const answering = (objectionId: string, accepted: boolean, expectedVersion = 1) => ({
  ...{ objectionId, expectedVersion, accepted },
  answer: accepted ? 'Nilai keliru dicatat.' : 'Nilai sesuai berkas.',
});

export const answer = async (ask: Ask, objectionId: string, accepted: boolean) =>
  (await done(ask, 'selectionObjectionAnswer', answering(objectionId, accepted), `objection { ${OBJECTION} }`)).objection;

export const refusedAnswer = (ask: Ask, objectionId: string, accepted = false): Promise<string[]> =>
  refused(ask, 'selectionObjectionAnswer', answering(objectionId, accepted));

export const REASON = 'Dicocokkan dengan berkas BKN: nilai yang diumumkan sudah benar.';
export const refusing = (objectionId: string, expectedVersion: number) => ({ objectionId, expectedVersion, reason: REASON });

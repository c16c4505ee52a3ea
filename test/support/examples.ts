// That every example of the explorer shows something on a day: on the demo as it is when `npm start` says that it is ready.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../local/explorer/examples.ts';
import { type PlayedDemo, startDemo } from './played.ts';
import { sampleOf } from './sample.ts';

/** What an example is meant to show without a full answer, and why. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  // Another region sees nothing: that is what it shows.
  'other-region': ['employee is null'],
  // A laptop asks for nothing, unless it is told to.
  'writing-challenge': ['writingChallenge is null'],
  // Nobody has changed anything past the API.
  'audit-findings': ['auditFindings.edges is empty'],
  // Nobody of a city of last year and this has left five years ago.
  'files-due': ['personnelFilesDue.edges is empty'],
  // Nothing stands in the way of the list, and the file of last year had no line with a problem.
  'list-preview': ['listPreview.problems is empty'],
  // Who is due is listed by what follows the table, and nothing does here.
  'medals-due': ['serviceMedalsDue.edges is empty'],
  // Oldest first: three years ago nothing was said yet.
  'voice-trend': ['voiceTrend.summary is null', 'voiceTrend.followUps is empty'],
  'score-import': ['scoreImport.issues.edges is empty'],
};

/** @param days by name the instants at which the city is seeded and played; in a sample one of two */
export function playedOn(days: Readonly<Record<string, string>>): void {
  describe.each(sampleOf(Object.entries(days), 2))('the demo on %s', (_, now) => {
    let demo: PlayedDemo;
    beforeAll(async () => {
      demo = await startDemo(now);
    }, 300_000);
    afterAll(() => demo?.stop());

    it.each(EXAMPLES.map((example) => [example.id, example] as const))('answers "%s"', async (id, example) => {
      const { problems } = await demo.play(example);
      expect(problems).toEqual(MEANT[id] ?? []);
    });
  });
}

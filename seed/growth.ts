// What people grow by, in the demo: trainings, development and onboardings; beside what citizens say, and awards.
import { writeAwards, writeMedals } from './awards.ts';
import { writeDevelopment } from './development.ts';
import { writeOnboardings } from './onboarding.ts';
import type { WrittenCity } from './organisation.ts';
import type { Store } from './selection.ts';
import { writeTraining } from './training.ts';
import { writeVoice } from './voice.ts';

/** In Kota Semarang alone: the parts are those of its personas. */
export async function writeGrowth(written: WrittenCity, store: Store): Promise<void> {
  const growth = [writeTraining(written, store), writeDevelopment(written), writeOnboardings(written)];
  const awards = [writeAwards(written), writeMedals(written)];
  await Promise.all([...growth, ...awards, writeVoice(written)]);
}

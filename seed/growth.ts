// What people grow by, in the demo: trainings, development and onboardings; beside what citizens say, and awards.
import { writeAwards } from './awards.ts';
import { writeDevelopment } from './development.ts';
import { writeOnboardings } from './onboarding.ts';
// What people grow by, in the demo: a training with a request, hours had elsewhere, a development plan; beside what citizens say.
import { createHash } from 'node:crypto';
import { writeAwards, writeMedals } from './awards.ts';
import { letterOf } from './letter.ts';
import type { WrittenCity } from './organisation.ts';
import type { Store } from './selection.ts';
import { writeTraining } from './training.ts';
import { writeVoice } from './voice.ts';

/** In Kota Semarang alone: the parts are those of its personas. */
export async function writeGrowth(written: WrittenCity, store: Store): Promise<void> {
  const some = [
    writeTraining(written, store),
    writeDevelopment(written),
    writeOnboardings(written),
    writeVoice(written),
    writeAwards(written),
  ];
  await Promise.all(some);
  const awards = [writeAwards(written), writeMedals(written)];
  await Promise.all([writeTraining(written), writeHours(written, store), writeDevelopment(written), writeVoice(written), ...awards]);
}

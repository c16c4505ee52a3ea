// What the questions of training are asked about: a session, and what `who` has asked for there.
import { PLANNING_DAY } from '../../support/season.ts';
import { asked, programmeOf, sessionOf } from '../../support/training.ts';
import { arrivedReport, LAST_YEAR, reported } from '../../support/training-elsewhere.ts';
import type { Subjects } from './subjects.ts';

type TrainingNames = 'programme' | 'trainingSession' | 'enrolment' | 'trainingReport';
export type TrainingIds = Record<TrainingNames, string>;
export type TrainingVersions = Record<TrainingNames, number>;

export const trainingSubjects: Subjects<TrainingIds, TrainingVersions> = {
  never: {
    programme: 'trp_000000000000000000000000',
    trainingSession: 'trs_000000000000000000000000',
    enrolment: 'tre_000000000000000000000000',
    trainingReport: 'trr_000000000000000000000000',
  },
  stale: { programme: 999, trainingSession: 999, enrolment: 999, trainingReport: 999 },
  subjects: async (city, { who, hr }) => {
    city.setNow(PLANNING_DAY);
    const [programme, session] = [await programmeOf(hr), await sessionOf(hr)];
    const enrolment = await asked(city.people[who].ask, session);
    const report = await arrivedReport(city, city.people[who].ask, await reported(city.people[who].ask, LAST_YEAR));
    return {
      ids: { programme: programme.id, trainingSession: session.id, enrolment: enrolment.id, trainingReport: report.id },
      versions: {
        programme: programme.version,
        trainingSession: session.version,
        enrolment: enrolment.version,
        trainingReport: report.version,
      },
    };
  },
};

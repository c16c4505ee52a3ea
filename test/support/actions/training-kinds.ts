// The objects of training: how each is looked at, to try on it what entries of operations say.
import { type Kind, triedOn } from './kinds.ts';

export const TRAINING_KINDS: readonly Kind[] = [
  {
    input: 'enrolmentId',
    payload: 'enrolment',
    selection: '... on TrainingEnrolment { confirmUntil }',
    actions: triedOn('trainingEnrolment'),
  },
  {
    input: 'sessionId',
    payload: 'session',
    selection: '... on TrainingSession { seats days { beginsAt } attendance { day version present } }',
    actions: triedOn('trainingSession'),
    fields: 'id version status: cancelledAt',
  },
  { input: 'reportId', payload: 'report', selection: '... on TrainingReport { countedHours }', actions: triedOn('trainingReport') },
];

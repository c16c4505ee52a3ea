// What happens a moment later: the function that follows the table's stream, jobs by the clock, and what is told where they fail.
import { Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, type Function as Lambda, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmOn } from './alarms.ts';
import {
  BEAT,
  type Clock,
  COMPARISON,
  type EventsInputs,
  JOBS,
  MAIL,
  type Made,
  made,
  PROJECTOR,
  REMINDERS,
  RETURNED,
  SUMMARIES,
  WEBHOOKS,
} from './functions.ts';
import { allow, type Operations } from './parts.ts';
import { tellReturned } from './returned.ts';
import { type StageConfig, SYSTEM } from './stages.ts';

/** Types of the items that any projection follows; `test/cdk/events.test.ts` holds them equal. What follows nobody never wakes the function. */
export const FOLLOWED_TYPES = [
  'AbsenceSheet',
  'AbuseReport',
  'ApplicantQuestion',
  'Application',
  'ApplicationExclusion',
  'Award',
  'CalibrationChange',
  'CalibrationSession',
  'Campaign',
  'CampaignRuleChange',
  'CodeReturned',
  'Correction',
  'Cycle',
  'DevelopmentPlan',
  'DialogueStep',
  'Employee',
  'Entry',
  'Evaluation',
  'EvaluationVersion',
  'Evidence',
  'Feedback',
  'FeedbackRequest',
  'FollowUpEvent',
  'Formation',
  'FrequentQuestion',
  'Heartbeat',
  'InboxNotice',
  'InternLogEntry',
  'InternPlacement',
  'InternshipApplication',
  'InternshipPlace',
  'InternshipProgramme',
  'JobText',
  'List',
  'MailReturned',
  'Notice',
  'Objection',
  'ObjectionDraft',
  'Offer',
  'Onboarding',
  'OnboardingEvent',
  'Participant',
  'PartnerInstitution',
  'PersonLevels',
  'PhaseExtension',
  'Plan',
  'PlanComment',
  'PlanContent',
  'PlanVersion',
  'PolicyEntry',
  'Progress',
  'ProgressMonths',
  'Remains',
  'ReviewAsked',
  'ReviewInvitation',
  'ReviewRound',
  'ReviewSubject',
  'ReviewTally',
  'SelectionObjection',
  'SelfAssessment',
  'ServiceMedal',
  'StageExtension',
  'SurveyTally',
  'TestAccommodation',
  'TestSchedule',
  'TestSession',
  'TrainingAttendance',
  'TrainingCertificate',
  'TrainingEnrolment',
  'TrainingHoursStand',
  'TrainingHoursSum',
  'TrainingReport',
  'TrainingSeat',
  'TrainingSession',
  'TrainingWait',
  'Unit',
  'UnitAchievement',
  'Verification',
  'VoiceCase',
  'VoiceConcern',
  'VoiceFollowUp',
  'Waiting',
  'WebhookDisabled',
] as const;

export function eventsStack(scope: Construct, stage: StageConfig, inputs: EventsInputs, props: StackProps): Stack {
  const stack = new Stack(scope, 'Events', { ...props, description: 'What follows the table, and jobs by the clock: holds no data' });
  const undelivered = queue(stack, inputs.operations);
  const projector = made(stack, stage, inputs, PROJECTOR);
  const jobs = made(stack, stage, inputs, JOBS);
  follow(stack, inputs, projector.handler, undelivered);
  const clock = clockRole(stack);
  every(stack, clock, jobs.handler, BEAT);
  every(stack, clock, jobs.handler, SUMMARIES);
  every(stack, clock, jobs.handler, COMPARISON);
  const clocked = [REMINDERS, WEBHOOKS, ...(stage.mail ? [MAIL] : [])].map((kind) => {
    const one = made(stack, stage, inputs, kind);
    every(stack, clock, one.handler, kind.clock);
    return one;
  });
  const set = stage.mail?.configurationSet;
  const returned = set ? [made(stack, stage, inputs, RETURNED)] : [];
  for (const { handler } of returned) tellReturned(stack, set ?? '', handler);
  alarms(stack, inputs.operations, { projector, jobs, functions: [projector, jobs, ...clocked, ...returned], undelivered });
  return stack;
}

/** Where in the stream a batch was that failed to the end: no item, no person. */
const queue = (stack: Stack, { key }: Operations): Queue => {
  const made = new Queue(stack, 'Undelivered', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    retentionPeriod: Duration.days(14),
    enforceSSL: true,
  });
  Validations.of(made).acknowledge(
    { id: 'AwsSolutions-SQS3', reason: 'This is the queue of what could not be delivered.' },
    { id: 'Serverless-SQSRedrivePolicy', reason: 'This is the queue of what could not be delivered.' },
  );
  return made;
};

/** Tries of one batch. A record that kills the function is alone by then; one that cannot be borne was set aside long before. */
const TRIES = 100;
/** The stream itself forgets after 24. */
const OLDEST_HOURS = 20;

function follow(stack: Stack, { data: { table }, operations: { key } }: EventsInputs, handler: Lambda, undelivered: Queue): void {
  const arn = table.tableStreamArn;
  // A restored table whose stream is off: `gapsOf` refuses its deployment.
  if (!arn) return;
  handler.addToRolePolicy(allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], arn));
  handler.addToRolePolicy(allow(['dynamodb:ListStreams'], '*'));
  handler.addToRolePolicy(allow(['sqs:SendMessage'], undelivered.queueArn));
  handler.addToRolePolicy(allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn));
  const images = ['NewImage', 'OldImage'];
  new EventSourceMapping(stack, 'Followed', {
    target: handler,
    eventSourceArn: arn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: TRIES,
    maxRecordAge: Duration.hours(OLDEST_HOURS),
    // A heartbeat must not overtake what was written before it.
    parallelizationFactor: 1,
    // The CDK's own grants would be wider.
    onFailure: { bind: () => ({ destination: undelivered.queueArn }) },
    filters: images.map((image) => FilterCriteria.filter({ dynamodb: { [image]: { type: { S: [...FOLLOWED_TYPES] } } } })),
  });
}

const clockRole = (stack: Stack): Role => new Role(stack, 'ClockRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });

function every(stack: Stack, role: Role, handler: Lambda, { id, description, minutes, input = {} }: Clock): void {
  role.addToPolicy(allow(['lambda:InvokeFunction'], handler.functionArn));
  new Schedule(stack, id, {
    description,
    schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
    target: new LambdaInvoke(handler, {
      input: ScheduleTargetInput.fromObject(input),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      // The CDK's own grant would be for all versions.
      role: role.withoutPolicyUpdates(),
    }),
  });
}

const five = Duration.minutes(5);

function alarms(
  stack: Stack,
  { topic }: Operations,
  { projector, jobs, functions, undelivered }: { projector: Made; jobs: Made; functions: readonly Made[]; undelivered: Queue },
): void {
  const alarm = alarmOn(stack, topic);
  for (const { handler, logs } of functions) {
    const name = handler.node.id;
    const aside = new MetricFilter(stack, `${name}SetAsideLines`, {
      logGroup: logs,
      filterPattern: FilterPattern.stringValue('$.message', '=', 'set aside'),
      metricNamespace: `${SYSTEM}/${stack.stackName}`,
      metricName: `${name}SetAside`,
    });
    alarm(
      `${name}SetAside`,
      aside.metric({ period: five, statistic: 'Sum' }),
      1,
      1,
      'A projection could not bear a change, and all else goes on. Read the log for the projection and the error; mend it, then run the job redrive.',
    );
    alarm(`${name}Errors`, handler.metricErrors({ period: five }), 1, 1, 'The function failed or ran out of time. Read its log.');
  }
  const differs = new MetricFilter(stack, 'DiffersLines', {
    logGroup: jobs.logs,
    filterPattern: FilterPattern.stringValue('$.message', '=', 'differs from its records'),
    metricNamespace: `${SYSTEM}/${stack.stackName}`,
    metricName: 'DiffersFromRecords',
  });
  alarm(
    'DiffersFromRecords',
    differs.metric({ period: five, statistic: 'Sum' }),
    1,
    1,
    'The table was changed past the API, or its records were. The log of the jobs names each item; docs/operations.md tells what to do.',
  );
  alarm(
    'StreamAge',
    projector.handler.metric('IteratorAge', { period: five, statistic: 'Maximum' }),
    300_000,
    2,
    'What is projected is more than five minutes behind the table. Does the table answer, is a batch given again and again? Read the log.',
  );
  alarm(
    'GivenUp',
    undelivered.metricApproximateNumberOfMessagesVisible({ period: five, statistic: 'Maximum' }),
    1,
    1,
    'A part of the stream was given up. Mend the cause, then run the job rebuild; docs/operations.md tells what to do with the message.',
  );
}

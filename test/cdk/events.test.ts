// What follows the table in the cloud: nothing is lost silently, a beat never overtakes, and nobody may more than what the code does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLLOWED_TYPES } from '../../cdk/events-stack.ts';
import { gapsOf, STAGES } from '../../cdk/stages.ts';
import { PROJECTIONS } from '../../src/projections.ts';
import { ANY_MODULE, FULL, type Resource, resources, type Synthesised, templateOf, theOnly, workshop } from './synthesised.ts';

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Effect: string;
  Condition?: object;
}

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);

let stages: Record<string, Synthesised> = {};
beforeAll(() => {
  stages = Object.fromEntries(
    [STAGES.dev, STAGES.prod, FULL].map((stage) => [stage === FULL ? 'full' : stage.name, shop.synthesise(stage)]),
  );
});

const made = (name: string): Synthesised => {
  const stage = stages[name];
  if (!stage) throw new Error(`Stage ${name} was not synthesised.`);
  return stage;
};
const all = (name: string, type: string): [string, Resource][] => Object.entries(resources(templateOf(made(name), 'events'), type));

/** What the role of a function may do, on what. */
function rightsOf(name: string, role: RegExp): Statement[] {
  const policies = all(name, 'AWS::IAM::Policy').filter(([id]) => role.test(id));
  return policies.flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
}
const actionsOf = (statements: readonly Statement[]): string[] => statements.flatMap(({ Action }) => Action);

it('the function is woken by what a projection follows, and by nothing else', () => {
  const followed = new Set(PROJECTIONS.flatMap(({ follows }) => [...follows]));
  expect([...FOLLOWED_TYPES].toSorted()).toEqual([...followed].toSorted());
});

describe.each(['dev', 'prod', 'full'])('in the stage %s', (name) => {
  it('the stream is read from its beginning, one batch of a shard after the other; what fails is halved, and given up only with a message', () => {
    const [, { Properties }] = theOnly(templateOf(made(name), 'events'), 'AWS::Lambda::EventSourceMapping');
    const [queue] = theOnly(templateOf(made(name), 'events'), 'AWS::SQS::Queue');
    expect(Properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 100,
      MaximumRecordAgeInSeconds: 72_000,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } } },
    });
    const { Filters } = Properties.FilterCriteria as { Filters: { Pattern: string }[] };
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { NewImage: { type: { S: [...FOLLOWED_TYPES] } } } },
      { dynamodb: { OldImage: { type: { S: [...FOLLOWED_TYPES] } } } },
    ]);
    // A longer one is refused at the deployment.
    for (const { Pattern } of Filters) expect(Pattern.length).toBeLessThan(4_096);
  });

  it('what could not be delivered is kept for 14 days, encrypted, over https only', () => {
    const [, { Properties }] = theOnly(templateOf(made(name), 'events'), 'AWS::SQS::Queue');
    expect(Properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400, KmsMasterKeyId: expect.anything() });
    expect(JSON.stringify(all(name, 'AWS::SQS::QueuePolicy'))).toContain('"aws:SecureTransport":"false"');
  });

  it('what goes by the clock is asked for each minute or ten, and not once more where it fails', () => {
    const schedules = all(name, 'AWS::Scheduler::Schedule').map(
      ([id, { Properties }]) => [id.replace(/[0-9A-F]{8}$/, ''), Properties] as const,
    );
    expect(schedules.map(([id, { ScheduleExpression }]) => [id, ScheduleExpression]).toSorted()).toEqual(
      [
        ['EveryMinute', 'rate(1 minute)'],
        ['EveryHour', 'rate(1 hour)'],
        ['EverySixHours', 'rate(6 hours)'],
        ['EveryTenMinutes', 'rate(10 minutes)'],
        ...(name === 'full' ? [['MailEveryMinute', 'rate(1 minute)']] : []),
        ['WebhooksEveryMinute', 'rate(1 minute)'],
      ].toSorted(),
    );
    for (const [, schedule] of schedules)
      expect(schedule).toMatchObject({ State: 'ENABLED', Target: { RetryPolicy: { MaximumRetryAttempts: 0 } } });
    expect(Object.fromEntries(schedules).EveryMinute).toMatchObject({ Target: { Input: '{"job":"beat"}' } });
    expect(Object.fromEntries(schedules).EveryHour).toMatchObject({ Target: { Input: '{"job":"compare"}' } });
    expect(Object.fromEntries(schedules).EverySixHours).toMatchObject({ Target: { Input: '{"job":"summaries"}' } });
    for (const [id, config] of all(name, 'AWS::Lambda::EventInvokeConfig'))
      expect(config.Properties.MaximumRetryAttempts).toBe(id.startsWith('Returned') ? 2 : 0);
  });

  it('only the jobs read the table from end to end; nobody updates or changes tables; what follows opens nothing that is sealed', () => {
    const [projector, jobs] = [rightsOf(name, /^ProjectorRole/), rightsOf(name, /^JobsRole/)];
    expect(actionsOf(projector)).toEqual(expect.arrayContaining(['dynamodb:GetRecords', 'dynamodb:PutItem', 'sqs:SendMessage']));
    expect(actionsOf(projector)).not.toContain('dynamodb:Scan');
    expect(actionsOf(jobs)).toContain('dynamodb:Scan');
    expect(actionsOf(jobs)).not.toContain('dynamodb:GetRecords');
    for (const { Action, Resource } of [...projector, ...jobs]) {
      const actions = [Action].flat();
      expect(actions.filter((action) => /\*|Update|Table|s3:/.test(action))).toEqual([]);
      if (JSON.stringify(Resource).includes('"*"'))
        expect(actions.every((action) => /^(xray:|dynamodb:ListStreams$)/.test(action))).toBe(true);
      expect(JSON.stringify(Resource)).not.toContain('DataKey');
    }
    const keyed = ['Mail', 'Webhooks'];
    for (const [id, { Properties }] of all(name, 'AWS::Lambda::Function')) {
      const { Variables } = Properties.Environment as { Variables: object };
      expect('DATA_KEY_ARN' in Variables, id).toBe(keyed.includes(id.replace(/[0-9A-F]{8}$/, '')));
    }
  });

  it('only what sends mails may, from the verified domain alone, and only what sends to others opens what is sealed', () => {
    for (const role of ['Projector', 'Jobs', 'Reminders', 'Webhooks', 'Mail', 'Returned']) {
      const rights = rightsOf(name, new RegExp(`^${role}Role`));
      const sends = role === 'Mail' && name === 'full';
      expect(
        actionsOf(rights).filter((action) => action.startsWith('ses:')),
        role,
      ).toEqual(sends ? ['ses:SendEmail', 'ses:SendRawEmail'] : []);
      const opens = role === 'Webhooks' || sends;
      expect(
        rights.some(({ Action, Resource }) => [Action].flat().includes('kms:Decrypt') && JSON.stringify(Resource).includes('DataKey')),
        role,
      ).toBe(opens);
      expect(
        actionsOf(rights).some((action) => action === 'dynamodb:Scan'),
        role,
      ).toBe(role === 'Jobs');
    }
  });

  it('only the clock removes files, and of students alone; nothing apart from requests reads one', () => {
    for (const role of ['Projector', 'Jobs', 'Reminders', 'Webhooks', 'Mail', 'Returned']) {
      const files = rightsOf(name, new RegExp(`^${role}Role`)).filter(({ Action }) =>
        [Action].flat().some((action) => action.startsWith('s3:')),
      );
      expect(actionsOf(files), role).toEqual(role === 'Reminders' ? ['s3:DeleteObject', 's3:ListBucket'] : []);
      for (const { Resource } of files.slice(0, 1)) expect(JSON.stringify(Resource)).toMatch(/evidence\/students\/\*/);
      for (const { Condition } of files.slice(1)) expect(Condition).toEqual({ StringLike: { 's3:prefix': 'evidence/students/*' } });
    }
    for (const [id, { Properties }] of all(name, 'AWS::Lambda::Function')) {
      const { Variables } = Properties.Environment as { Variables: object };
      expect('EVIDENCE_BUCKET' in Variables, id).toBe(id.startsWith('Reminders'));
    }
  });

  it('what comes back of mails is told by the stage’s own configuration set, to a function that opens nothing', () => {
    const [rules, destinations] = [all(name, 'AWS::Events::Rule'), all(name, 'AWS::SES::ConfigurationSetEventDestination')];
    expect([rules.length, destinations.length]).toEqual(name === 'full' ? [1, 1] : [0, 0]);
    for (const [, { Properties }] of rules)
      expect(Properties.EventPattern).toEqual({
        source: ['aws.ses'],
        'detail-type': ['Email Bounced', 'Email Complaint Received'],
        detail: { mail: { tags: { 'ses:configuration-set': ['kinerja'] } } },
      });
    for (const [, { Properties }] of destinations)
      expect(Properties).toMatchObject({
        ConfigurationSetName: 'kinerja',
        EventDestination: { Enabled: true, MatchingEventTypes: ['bounce', 'complaint'] },
      });
  });

  it('the API reads neither the stream nor the whole table', () => {
    const api = JSON.stringify(templateOf(made(name), 'api').toJSON());
    for (const action of ['GetRecords', 'dynamodb:Scan', 'UpdateItem']) expect(api).not.toContain(action);
  });

  it('somebody hears of a change set aside, of what was given up, of a stream that lags and of functions that fail', () => {
    const alarms = all(name, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => [id, Properties] as const);
    const functions = ['Jobs', 'Projector', 'Reminders', 'Webhooks', ...(name === 'full' ? ['Mail', 'Returned'] : [])];
    expect(alarms.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).toSorted()).toEqual(
      ['DiffersFromRecords', 'GivenUp', 'StreamAge', ...functions.flatMap((one) => [`${one}Errors`, `${one}SetAside`])].toSorted(),
    );
    for (const [, alarm] of alarms)
      expect(alarm).toMatchObject({ AlarmActions: [expect.anything()], AlarmDescription: expect.stringMatching(/\.$/) });
    const filters = all(name, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties.FilterPattern);
    // As `createFaultLog` and `createFindingLog` write it.
    expect(filters.toSorted()).toEqual([
      '{ $.message = "differs from its records" }',
      ...functions.map(() => '{ $.message = "set aside" }'),
    ]);
  });

  it('logs end after a stated time and are encrypted', () => {
    const groups = all(name, 'AWS::Logs::LogGroup');
    expect(groups).toHaveLength(name === 'full' ? 6 : 4);
    for (const [, { Properties }] of groups) {
      expect(Properties.RetentionInDays).toBe(name === 'dev' ? 30 : 365);
      expect(Properties.KmsKeyId).toBeDefined();
    }
  });
});

describe('after a restore', () => {
  const restoredTable = 'semarang-restored';

  it('a stage whose table has no stream is not deployed', () => {
    expect(gapsOf({ ...STAGES.dev, restoredTable }).missing.join()).toContain('restoredStream');
    expect(gapsOf({ ...STAGES.dev, restoredTable, restoredStream: 'arn' }).missing).toEqual([]);
  });

  it('the stream of the restored table is followed', () => {
    const restoredStream = 'arn:aws:dynamodb:ap-southeast-3:111122223333:table/semarang-restored/stream/2026-11-28T23:00:00.000';
    const template = templateOf(shop.synthesise({ ...STAGES.dev, restoredTable, restoredStream }), 'events');
    expect(theOnly(template, 'AWS::Lambda::EventSourceMapping')[1].Properties.EventSourceArn).toBe(restoredStream);
  });
});

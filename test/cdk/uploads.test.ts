// What uploads leave behind in the cloud: neither what was never completed, nor for long who sent it.
import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, expect, it } from 'vitest';
import { STAGES } from '../../cdk/stages.ts';
import { ANY_MODULE, resources, templateOf, workshop } from './synthesised.ts';

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);
const data = templateOf(shop.synthesise(STAGES.prod), 'data');

it('what was begun and never completed goes: parts of an upload, and files of citizens that nobody has said are there', () => {
  data.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: {
      Rules: Match.arrayWith([
        Match.objectLike({
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          NoncurrentVersionExpiration: { NoncurrentDays: 365 },
        }),
        Match.objectLike({ Prefix: 'evidence/arriving/', ExpirationInDays: 2, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }),
      ]),
    },
  });
});

it('access logs, which hold the addresses of whoever sends or reads a file, are kept for two weeks', () => {
  const logs = Object.entries(resources(data, 'AWS::S3::Bucket')).filter(([id]) => id.startsWith('EvidenceAccessLogs'));
  const rules = logs.map(([, { Properties }]) => Properties.LifecycleConfiguration);
  expect(rules).toEqual([{ Rules: [expect.objectContaining({ ExpirationInDays: 14, Status: 'Enabled' })] }]);
});

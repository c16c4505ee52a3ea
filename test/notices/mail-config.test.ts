// Where mails come from and where their links lead is configured wholly, or not at all.
import { expect, it } from 'vitest';
import { readSenderConfig } from '../../src/config.ts';

const CLOUD = {
  ...{ STAGE: 'prod', TABLE_NAME: 't', DATA_KEY_ARN: 'arn' },
};
const FROM = 'Kepegawaian <kepegawaian@semarangkota.go.id>';

it.each([
  ['without a sender nothing is sent', {}, undefined],
  [
    'a sender and the application',
    { MAIL_FROM: FROM, APP_URL: 'https://kinerja.semarangkota.go.id' },
    'https://kinerja.semarangkota.go.id',
  ],
])('%s', (_, env, appUrl) => {
  expect(readSenderConfig({ ...CLOUD, ...env }).mail?.appUrl).toBe(appUrl);
});

it.each([
  ['no application', { MAIL_FROM: FROM }],
  ['an address that is none', { MAIL_FROM: FROM, APP_URL: 'kinerja' }],
  ['one without https', { MAIL_FROM: FROM, APP_URL: 'http://kinerja.semarangkota.go.id' }],
])('a sender with %s is refused', (_, env) => {
  expect(() => readSenderConfig({ ...CLOUD, ...env })).toThrow(/APP_URL/);
});

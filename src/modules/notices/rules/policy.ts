// When people are reminded, when nobody is written to, and how addresses and mails are dealt with: the house's own numbers, dated.
import { type Contradiction, type Law, policyOn, type Ruleset, type Shipped } from '../../../platform/rules/policy/overlay.ts';
import type { MailMode, NoticeGroup } from './delivery-types.ts';

export interface NoticesPolicy extends Shipped {
  reminders: {
    /** Working days before the last day of a deadline. */
    before: readonly number[];
    /** Working days after it, for the first time; then every so many days, for so many days. */
    afterFirst: number;
    afterEvery: number;
    afterMost: number;
    /** Working days after it from which who can help is told. */
    escalateAfter: number;
  };
  /** Full hours, WIB: nobody is written to from one to the other, nor on Sundays and holidays. */
  quiet: { from: number; to: number };
  /** The hour at which what was gathered is sent. */
  digestHour: number;
  /** What holds for who has chosen nothing. */
  modes: Readonly<Record<NoticeGroup, MailMode>>;
  address: {
    codeMinutes: number;
    codeTries: number;
    /** Codes that one person is sent within 24 hours. */
    codesADay: number;
    /** Days for which the address of who has left is kept. */
    keptDays: number;
  };
  mail: {
    /** Then it has failed. */
    tries: number;
    /** Minutes until the second try; twice as many until each further one, up to the most. */
    firstWait: number;
    mostWait: number;
    /** Minutes for which a sender has a mail to itself. */
    lease: number;
    /** Notices that one mail tells one by one. */
    mostLines: number;
  };
}

const POLICIES: readonly NoticesPolicy[] = [
  {
    version: 'notices-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'House rule until a mayoral decree says otherwise',
    reminders: { before: [7, 3, 1], afterFirst: 1, afterEvery: 7, afterMost: 60, escalateAfter: 5 },
    quiet: { from: 20, to: 7 },
    digestHour: 8,
    modes: { TASKS: 'AT_ONCE', NEWS: 'DIGEST', REMINDERS: 'DIGEST', LATE: 'DIGEST' },
    address: { codeMinutes: 30, codeTries: 5, codesADay: 5, keptDays: 30 },
    mail: { tries: 8, firstWait: 1, mostWait: 240, lease: 5, mostLines: 30 },
  },
];

/** What an entry of the table may set. */
export interface NoticesTerms {
  remindDaysBefore: readonly number[];
  remindDaysAfter: number;
  remindEveryDays: number;
  remindMostDays: number;
  escalateDaysAfter: number;
  quietFrom: number;
  quietTo: number;
  digestHour: number;
}

const MOST_DAYS = 10;

const contradiction = (wrong: boolean, path: string, code: Contradiction['code'], params: Record<string, number>): Contradiction[] =>
  wrong ? [{ path: [path], code, params }] : [];

export const noticesRules: Ruleset<NoticesPolicy, NoticesTerms> = {
  kind: 'NOTICES',
  name: 'policy of notices',
  shipped: POLICIES,
  termsOf: ({ reminders, quiet, digestHour }) => ({
    remindDaysBefore: reminders.before,
    remindDaysAfter: reminders.afterFirst,
    remindEveryDays: reminders.afterEvery,
    remindMostDays: reminders.afterMost,
    escalateDaysAfter: reminders.escalateAfter,
    quietFrom: quiet.from,
    quietTo: quiet.to,
    digestHour,
  }),
  withTerms: (policy, terms) => ({
    ...policy,
    reminders: {
      before: terms.remindDaysBefore,
      afterFirst: terms.remindDaysAfter,
      afterEvery: terms.remindEveryDays,
      afterMost: terms.remindMostDays,
      escalateAfter: terms.escalateDaysAfter,
    },
    quiet: { from: terms.quietFrom, to: terms.quietTo },
    digestHour: terms.digestHour,
  }),
  ranges: {
    remindDaysBefore: [1, 30],
    remindDaysAfter: [1, 30],
    remindEveryDays: [1, 60],
    remindMostDays: [0, 365],
    escalateDaysAfter: [1, 60],
    quietFrom: [17, 23],
    quietTo: [5, 10],
    digestHour: [5, 23],
  },
  contradictions: ({ remindDaysBefore, quietFrom, quietTo, digestHour }) => [
    ...contradiction(remindDaysBefore.length > MOST_DAYS, 'remindDaysBefore', 'LIMIT_REACHED', { most: MOST_DAYS }),
    ...contradiction(digestHour < quietTo || digestHour >= quietFrom, 'digestHour', 'OUT_OF_RANGE', {
      least: quietTo,
      most: quietFrom - 1,
    }),
  ],
};

/** The policy in force on a legal day. */
export const noticesPolicy = (day: string, law: Law): NoticesPolicy => policyOn(noticesRules, day, law);

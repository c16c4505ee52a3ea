// What goes by the clock, region by region: seats in training, onboardings and development plans that end, what citizens have said, whose internships were, reminders and mails. Lambda, the follower of a laptop and the tests run the same.

import type { MailConfig } from './config.ts';
import { endDevelopmentPlans } from './modules/development/leaving.ts';
import { forgetInterns } from './modules/internship/forgetting.ts';
import { type MailFault, type MailsSent, sendMails, turnsOf } from './modules/notices/mails.ts';
import { type Reminded, remind } from './modules/notices/reminders.ts';
import { endOnboardings } from './modules/onboarding/leaving.ts';
import { askForFeedback } from './modules/training/asking.ts';
import { passTrainingSeats } from './modules/training/passing.ts';
import { publishPeriods } from './modules/voice/publishing.ts';
import type { Parts } from './parts.ts';
import type { MailSender } from './platform/mail/sender.ts';
import { contextOfProjector, regionCodes, TOLD } from './projections.ts';

const ALL_TIME = (): boolean => false;

/**
 * @param isOver says when nothing more is to be begun: the next run goes on
 * @throws AggregateError at the end, of seats, onboardings, plans, periods and internships that could not go on, end, be published or be forgotten, and of regions whose people
 * could not be reminded: nobody else's reminders wait for them
 */
export async function remindAll(parts: Parts, isOver = ALL_TIME, sources = TOLD): Promise<Record<string, Reminded>> {
  const told: Record<string, Reminded> = {};
  const faults: unknown[] = [];
  for (const region of await regionCodes(parts)) {
    if (isOver()) break;
    // Before the reminders: of a seat that has gone on nobody is reminded.
    const contextFor = () => contextOfProjector(parts, region);
    const failed = (fault: unknown): void => void faults.push(fault);
    await passTrainingSeats(contextFor, isOver).catch(failed);
    await endOnboardings(contextFor, isOver).catch(failed);
    await endDevelopmentPlans(contextFor, isOver).catch(failed);
    await askForFeedback(contextFor, isOver).catch(failed);
    await publishPeriods(contextFor, isOver).catch(failed);
    await forgetInterns(contextFor, isOver).catch(failed);
    await remind({ contextFor, sources, isOver, tell: failed }).then((reminded) => {
      told[region] = reminded;
    }, failed);
  }
  if (faults.length > 0)
    throw new AggregateError(
      faults,
      'Seats could not go on, onboardings or development plans not end, periods not be published, internships not be forgotten, or people not be reminded.',
    );
  return told;
}

export interface Posting {
  sender: MailSender;
  mail: MailConfig;
  tell: (fault: MailFault) => void;
}

export async function sendAll(parts: Parts, { sender, mail, tell }: Posting, isOver = ALL_TIME): Promise<Record<string, MailsSent>> {
  const done: Record<string, MailsSent> = {};
  // Whoever takes no mail of one region takes none of the next, and each that may have been taken goes out twice.
  let isClosed = false;
  const close = (): void => {
    isClosed = true;
  };
  const run = { sender, ...mail, tell, turn: turnsOf(sender), close, isOver: () => isClosed || isOver() };
  for (const region of await regionCodes(parts)) {
    if (run.isOver()) return done;
    done[region] = await sendMails({ ...run, contextFor: () => contextOfProjector(parts, region) });
  }
  return done;
}

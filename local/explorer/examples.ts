// Example operations of the explorer: a walk through the API in the order in which a city would use it.
import { audits } from './examples/audit.ts';
import { evaluation } from './examples/evaluation.ts';
import { evaluationCredit } from './examples/evaluation-credit.ts';
import { evaluationUnits } from './examples/evaluation-units.ts';
import { feedback } from './examples/feedback.ts';
import { growth } from './examples/growth.ts';
import { internships } from './examples/internship.ts';
import { objections } from './examples/objections.ts';
import { onboardings } from './examples/onboarding.ts';
import { limits, organisation } from './examples/organisation.ts';
import { performance } from './examples/performance.ts';
import { records } from './examples/records.ts';
import { campaigns } from './examples/recruitment/campaigns.ts';
import { lists } from './examples/recruitment/lists.ts';
import { offers } from './examples/recruitment/offers.ts';
import { registration } from './examples/recruitment/registration.ts';
import { told } from './examples/recruitment/told.ts';
import { verification } from './examples/recruitment/verification.ts';
import { reviews } from './examples/reviews.ts';
import { trainings } from './examples/training.ts';
import { voice } from './examples/voice.ts';

export interface Example {
  id: string;
  group: { id: string; en: string };
  title: { id: string; en: string };
  /** The persona who would ask this. */
  as: string;
  query: string;
  /** What is asked first, as the same persona, for what the variables name by `{lookup:path}`: one query, or several in turn. */
  lookup?: string | readonly string[];
  /** Of the look-ups; `{persona:name}` and the like are filled in here too, and what an earlier look-up has found. */
  lookupVariables?: Record<string, unknown>;
  /**
   * Filled in by fill.js: `{uuid}` a new one, `{lookup:path}` what the look-up found there, `{answer:Operation.path}` what an example
   * before has answered, `{persona:name}` an employee's id, `{day:n}` the day n days from today in WIB, `{year:n}` the year n years from
   * now as a number, `{yearText:n}` within a text. A path may pick from a list, `edges.[node.status=DRAFT].node.id`, and `?? 0` say what else.
   */
  variables?: Record<string, unknown>;
}

export const EXAMPLES: readonly Example[] = [
  ...organisation,
  ...records,
  ...performance,
  ...feedback,
  ...reviews,
  ...evaluation,
  ...evaluationUnits,
  ...objections,
  ...evaluationCredit,
  ...campaigns,
  ...registration,
  ...told,
  ...verification,
  ...lists,
  ...offers,
  ...trainings,
  ...growth,
  ...onboardings,
  ...voice,
  ...internships,
  ...limits,
  ...audits,
];

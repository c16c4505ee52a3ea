// What changes without a record of its own, by name and with the reason: all else that differs from its records is found.

/**
 * Kinds of items that no record tells of: each says itself how it was written, so that an edit by hand is found, but not what is put, dropped or put
 * back as it was. A new kind is found until it stands here, or is written as a subject or beside one.
 */
export const WITHOUT_RECORD: ReadonlySet<string> = new Set([
  // Names that one may hold, what was done once, and how often somebody did.
  ...['Keyring', 'Once', 'Lock', 'Received', 'Brake', 'NikBucket', 'AskedBy', 'TrainingReportBucket', 'SourceBucket', 'ChallengeSpent'],
  // Made from facts a moment later or by the clock, and made anew from them.
  ...[
    'Heartbeat',
    'Projected',
    'Generations',
    'SetAside',
    'Compared',
    'Count',
    'Contribution',
    'Figure',
    'CampaignNumbers',
    'CampaignPeople',
  ],
  ...['RegionYear', 'RegionCampaigns', 'VoiceYear', 'InternshipYear', 'TrainingHoursStand', 'TrainingSessionFill', 'MedalStanding'],
  ...['VoicePublished', 'VoicePlaces', 'VoiceClocks', 'VoiceHeadClocks', 'DevelopmentLeaving', 'Reminders'],
  // What somebody is told, and how far it has got.
  ...['ChangeFeed', 'Told', 'InboxNotice', 'Awaited', 'Noticed', 'NoticeRead', 'NoticesReadUpTo', 'NoticeAddress', 'NoticeChoices'],
  ...['Mail', 'MailNoted', 'MailReturned', 'CodeReturned', 'WebhookHealth', 'WebhookRegistry', 'WebhookDelivery'],
  // Rows that follow from subjects elsewhere, and places that only one may have.
  ...[
    'Roster',
    'UnitHeads',
    'Law',
    'Lent',
    'ProgressMonths',
    'ProgressProof',
    'PublishedTemplates',
    'ReviewAsked',
    'ReviewLoad',
    'CompetenceRegistry',
  ],
  ...['DevelopmentDesk', 'AwardPlace', 'TrainingSeat', 'TrainingWait', 'TrainingAsked', 'TrainingHours', 'TrainingHoursSum'],
  ...['InternLogged', 'InternshipsApplied', 'InternshipPlace', 'PartnerQuota', 'TestRoom', 'TestSeat', 'TestSeatClosed'],
  ...[
    'Begun',
    'Opening',
    'Waiting',
    'Assigned',
    'Participant',
    'Remains',
    'Receipt',
    'Reopened',
    'PublishedStage',
    'ListRows',
    'Attachment',
  ],
  ...['Acceptance', 'AcceptancesTold', 'AcceptingApprover', 'ScoreRows', 'ScoreIssues', 'OnboardingEvent'],
  // What is said without a name: seals, which open only as they were sealed, and their sums.
  ...['Response', 'TrainingFeedback', 'TrainingProgrammeFeedback', 'SurveyRemark', 'SurveyReceipt', 'SurveyTally'],
]);

interface GoneByRule {
  subject: RegExp;
  /** Days after the last record before which nobody may have taken it away. */
  days: number;
}

/** Before that nobody is forgotten: the shortest of the periods of the law, with a margin for what was last touched before it began. */
const YEAR = 365;

const GONE: readonly GoneByRule[] = [
  // A draft goes when it is sent, and a document's announcement when another takes its place.
  { subject: /\|DRAFT(?:#|$)/, days: 0 },
  { subject: /^doc_/, days: 0 },
  // Rows of a campaign that follow from verifications, exclusions and posts: each of these takes them away.
  { subject: /^cmp_[0-9a-f]+\|(?:PARTICIPANT|FORMATION)#/, days: 0 },
  // Applicants are forgotten two years after their campaign (0015): whatever is kept of one.
  { subject: /^(?:apl|apn|ver|exc|sob|tst|acc|aqn)_|^cmp_[0-9a-f]+\|STAGE#/, days: YEAR },
  // Students are forgotten once their internship's time is over (0087), with their logbooks.
  { subject: /^(?:ist|iap|ipl)_/, days: 30 },
];

/** Of an item that is gone: whether a rule takes such items away, and time enough has passed. */
export const isGoneByRule = (subject: string, lastAt: string, now: string): boolean =>
  GONE.some((rule) => rule.subject.test(subject) && Date.parse(now) - Date.parse(lastAt) >= rule.days * 86_400_000);

// Fields that no walk meets, with the reason: each may only be taken out of here (test/security/roads-played.test.ts).

/** `Type field field; Type field …` */
const namesIn = (text: string): string[] =>
  text.split(';').flatMap((one) => {
    const [type, ...fields] = one.trim().split(/\s+/);
    return fields.map((field) => `${type}.${field}`);
  });

/** Asked with an id, a number or a code that follows from nothing: by the tests of their modules. */
const NEEDS_AN_ARGUMENT = `
Assignment review; ListPreview rows`;

/** Said where something stands in the way, is late or unknown; in this city nothing does. */
const NOTHING_IS_WRONG = `
PlanTemplate blockers; Evaluation raterWarning; Feedback blockers; EvaluationVersion raterWarning; ServiceMedal blockers; AwardRule
blockers; CorrectionRequest blockers holidaysUnknown; InternshipProgramme blockers; ApplicantQuestion blockers; FrequentQuestion refusal
blockers; Applicant warnings; CampaignRuleChange blockers; CampaignNotice refusal blockers; JobText refusal blockers; ApplicationExclusion
blockers; EarlierExclusion refusal; ApplicationResult findings; Dossier warnings; VoiceConcern blockers; AbuseReport blockers
holidaysUnknown; PartnerInstitution blockers; PolicyEntry warnings; PolicyWarning code day message; Formation blockers;
ScoreWarningConnection edges; ScoreWarningEdge cursor node; ScoreWarning line registrationNumber problem said computed; VoiceCase
blockers; PublicService blockers; VoiceFollowUp blockers; Webhook blockers; AnnouncedRow findings`;

/** Said of what was ended, taken back, decided, answered or published; the records of this city stand before that. */
const NOT_COME_TO_IT = `
Employee fileForgottenOn; PlanVersion reason; SelfAssessment result; ReviewDevelopmentSeed reason; HeadedUnit reason; DevelopmentGround
withdrawnAt; TrainingSeatChange changedAt reason; TrainingEnrolment decisionReason; TrainingAttendance reason; DevelopmentCoach leavesOn;
DevelopmentSuggestion dueOn; ReviewConflict reason; ReviewStruckRater reason; Award leaverBecause; OnboardingMentor reason;
PredicateSummary frozenOn; ReviewParticipation frozenOn; SatisfactionNumbers answers; InternshipApplication forgottenAt;
InternshipPlacement forgottenAt; InternshipMentor reason leavesOn; InternshipLeave answer; InternshipLogEntry answer; FrequentQuestion
reason earlier; FrequentQuestionEdition answer reason; MessageAddress returnedAt; Application objections; CampaignNotice reason earlier;
NoticeEdition reason; NoticeProposal reason; JobText reason earlier pending; JobTextEdition reason; JobTextProposal reason proposedAt;
ApplicationExclusion liftedAt earlier; EarlierExclusion reason proposedAt decidedAt objection liftedAt; IneligibilityGround reason;
InboxNotice remindsOn; TestSession changes; TestSessionChange reason; VoiceFollowUp outcome; VoiceFollowUpPutOff doneOn; WebhookHealth
lastSuccessAt lastFailureAt disabledAt disabledBecause; WebhookDelivery lastAttemptAt; PartnerIntern forgottenAt certificate;
NoticeAddress verifiedAt pending returnedAt codeReturnedAt; AuditRecord receivedAt; ListPreview changes; TestCard changedAt changes;
RecruitmentWork objections; ReviewExternalView answered; TrainingCertificate revokedOn revokeReason; VoiceStatus reopenUntil;
WritingChallenge expiresAt; VoicePublicFollowUp outcome`;

/** Held by one of more records of a type than are walked: which of them are follows from ids by lot. */
const IN_ONE_OF_MANY = `
ProgressEntry note`;

/** Told by a change that is refused: no question leads to it, and nothing beside it tells the same. */
const TOLD_BY_REFUSALS = `
DeadlinePassed closedAt code message field; TooOften opensAt code message retryAfterSeconds; VersionConflict code message field currentVersion;
TransitionRefused code message field allowed; StillInside code message field people laterAssignments units assignments; IdentifierTaken code
message field employeeId`;

/** No record of either city holds it, or nobody of those who walk is its owner (applicants, students, citizens, liaisons): by the tests of their modules. */
const NO_RECORD_HOLDS_IT = `
Query internshipCertificateVerify noticeAddress testAccommodation verificationLoads writingChallenge; Target comments; QuantitativeMeasure
targetHigh; DialogueStep comment; PlanComment entryId; PlanTemplate unit; PlanTemplateDraft positionTitle; PlanTemplateEdition
positionTitle; PlanFrame resourceSupport accountabilityScheme consequences; FrozenTarget weight; ProgressEntry text correctsId comments
links; EvidenceLink url host title; AchievementSuggestion targetHigh correctedEntryIds; Evaluation segmentsWithoutPlan leavingNotes
reviewResults development headedUnits onboardingCheckPoints; SegmentWithoutPlan assignmentId positionTitle unit from to; SelfAssessment
behaviour; FeedbackVersion link; ReviewResult gaps blindSpots developmentSeeds; ReviewGroupResult comments; ReviewValueResult missing;
ReviewQuestionComments comments; ReviewGap value self others gap; ReviewDevelopmentSeed value guides; EvaluationVersion achievement
headedUnits; HeadedUnit unitId unitName days achievement holds because; DevelopmentPlan ground; DevelopmentGround evaluationId year
period; DevelopmentPlanStep session enrolment; TrainingSession link seatChanges; TrainingSeatChange was; TrainingEnrolment
waitingPosition; TrainingFeedback remarks; DevelopmentStepWording sessionId; DevelopmentSuggestion feedbackId; SuggestedSession
competenceId; Objection evidence; ObjectionDecision behaviour; ObjectionDraft evidenceIds; ReviewSubject struck; ReviewNomination
conflicts; ReviewConflict employee; ReviewStruckRater employee; ServiceMedalTick note; AwardRule unit; OnboardingTask sessions;
OnboardingTaskSession programme; OnboardingDeed enrolment; Me partnerInstitution notesToLeave; PerformanceSummary planMonths; PlanMonth
month approved total; PredicateSummary period; AchievementSummary guidance; PredicateGuidance predicates bound percent; RecruitmentSummary
campaigns; CampaignSummary campaignId title kind posts leastCount counts unfilled; CitizensSummary satisfaction; SatisfactionNumbers index
band; FeedbackRequest link; InternshipRequirements studyProgrammes; InternshipMentor why; InternshipEnding on; ApplicantQuestion
frequentQuestion; FrequentQuestionEdition edition question since; ApplicantEducation majorCode; Application examLocation experienceYears
priorityGroup exclusion offer; CampaignRules leastMark experienceYears priorities; PriorityGroup key label positionGroups; NoticeEdition
edition text attachments since; Opening additionalTest; OpeningRequirements majorNames leastGpa oldestAge experienceYears; MajorName name
code synonyms; FormationTerms additionalTest; AdditionalTest method weight weightByComputer eliminating least; JobText duties workplace
pay since; PayRange from to; JobTextEdition edition duties workplace pay since; JobTextProposal duties workplace pay mine; Submission
experienceYears priorityGroup; MatchedMajor code; ApplicationExclusion employeeId; EarlierExclusion kind notice status; Offer after;
ApplicationResult rank decidedBy placedIn ground; PartScore weight; NextStep place; AdministrativeResult reasons grounds notices
priorityClaimed priorityGroup; IneligibilityGround documents; Dossier experienceYears priorityGroup; ReviewDraft comments;
ReviewCommentAnswer question text; ConcernedCase added; RecruitmentTerms leastMark; PanelCard discussion; PanelScore note; PanelDiscussion
scores total note at; ScoreIssue mark; TestScores exclusion; ScoreMissingConnection edges; ScoreMissingEdge cursor node; TestSessionChange
at changed; Verification priorityClaimed priorityGroup; VerificationDecision grounds note notice priorityGroup; UnitFinal justification;
VoiceCase contact; Satisfaction index band indexBy0111 indexWithMarked elements lowest respondents; RespondentCount fact class count;
VoiceContact name reach; VoiceFollowUp service; VoiceFollowUpPutOff doneWords; WebhookHealth lastFailure failingSince; WebhookDelivery
lastDeliveryId lastStatus lastFailure; ChangePage nodes asOf; ChangedObject objectId typename version gone at; Figures asOf;
WaitingApprovals superiors asOf; WaitingSuperior unit superior waiting late since; RatingDrift period asOf; TrainingHours entries;
TrainingHoursEntry day hours kind title source sourceId; SiasnRecord period; EvaluationForm achievement remark; CreditDeterminationSheet
cumulative surplusForGrade surplusForLevel; PartnerIntern score credits; PartnerCreditsFile endCursor; InternshipCertificateCheck number
name programmeTitle unitName from until; NoticeAddress email codeValidUntil; InboxNoticeConnection unreadCount asOf isStale;
OutstandingFile endCursor; PlanForm additional resourceSupport accountabilityScheme consequences; FormBehaviour expectation; Task
evaluationId; PersonnelFileConnection edges; PersonnelFileEdge cursor node; PersonnelFile employee lastDay keptUntil; ListPreview sha256
allowedActions; AnnouncedRow placedIn ground; TooOften field; StillInside openUnits; StillRests code message field rests; FormationSeats
tiedNumbers allowedActions tieDecision; CampaignFunnel asOf; TestSeat movedFrom; TestCard accommodation; TestAccommodationEdge cursor;
OfficerLoad employee assigned; ApplicantLookUp employee; OfficerFigures employee; RecruitmentWork asOf; VerificationWork oldestDay
categories; CategoryWork category first second claimed oldestDay; OfferWork nextAnswerBy nextFilingBy; ObjectionWork stage open overdue
nextAnswerBy; VoiceStatus words files; VoiceFile number contentType size; WritingChallenge kind text; VoiceExportPart endCursor;
VoiceService respondents; VoicePublicFollowUp serviceId; VoiceTrendPeriod before`;

export const UNREACHED: ReadonlySet<string> = new Set(
  [NEEDS_AN_ARGUMENT, NOTHING_IS_WRONG, NOT_COME_TO_IT, IN_ONE_OF_MANY, TOLD_BY_REFUSALS, NO_RECORD_HOLDS_IT].flatMap(namesIn),
);

/** Told in the city of the access matrix, not in the played one. */
const MATRIX = `
Query absenceSheet; Indicator perspective; QualitativeMeasure standard; Evaluation period; EvaluationVersion absences; AbsentDays from to
keepsMonths; DevelopmentPlan suggestions; DevelopmentSuggestion text why competenceId; Objection period deadlineAt calendarVersions;
CompetenceStanding standard gap; Region performanceSummary recruitmentSummary internshipSummary citizensSummary; PerformanceSummary year
asOf isStale leastCount policyVersion complete people plans progress predicates reviews objections awards training development onboarding;
Completeness reported expected; SmallCount count suppressed; PlanSummary draft returned submitted approved total; ProgressMonth month
plans; PredicateSummary final counts achievements; PredicateTally predicate people; AchievementSummary achievement units people;
ReviewParticipation invited answered; ObjectionSummary frozenOn filed open decided changed; AwardsSummary afterEvaluation byNomination
medals; AwardStatesSummary frozenOn proposed granted handedOver withdrawn; MedalsSummary total years10 years20 years30; TrainingSummary
asked reached lacking; DevelopmentSummary frozenOn running closed reached partlyReached notReached notContinued; OnboardingSummary running
late over; RecruitmentSummary year asOf; InternshipSummary year asOf isStale leastCount policyVersion partners placesOffered internships
applications; InternshipStatesSummary placesUsed begun toCome running completed endedEarly; InternshipApplicationsSummary received
waiting; CitizensSummary year asOf isStale leastCount policyVersion complaints; ComplaintSummary period received firstInTime firstLate
settledInTime settledLate open late; ObjectionItem deadlineAt; CalibrationSession period; UnitAchievement period; EvaluationForm period;
TeamMember onBehalfOf; UnitDistribution period; AuditRecord previous; Task onBehalfOf; TestSeat accommodation; TestSchedule pending
allowedActions; TestAccommodationConnection edges; TestAccommodationEdge node`;
export const IN_THE_MATRIX: ReadonlySet<string> = new Set(namesIn(MATRIX));

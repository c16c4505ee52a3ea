// Fields that no walk meets, with the reason: each may only be taken out of here (test/security/roads.test.ts).

/** `Type field field; Type field …` */
const namesIn = (text: string): string[] =>
  text.split(';').flatMap((one) => {
    const [type, ...fields] = one.trim().split(/\s+/);
    return fields.map((field) => `${type}.${field}`);
  });

/** Asked with an id, a number or a code that follows from nothing: by the tests of their modules. */
const NEEDS_AN_ARGUMENT = `
Assignment review; Me applicantQuestions application; Panel participant; ScoreImport rows; ListPreview rows; Announcement rows`;

/** Said where something stands in the way, is late or unknown; in this city nothing does. */
const NOTHING_IS_WRONG = `
Employee warnings; PlanTemplate blockers; Evaluation raterWarning; Feedback blockers; EvaluationVersion raterWarning; DevelopmentPlan blockers; TrainingEnrolment blockers; Objection blockers holidaysUnknown; ServiceMedal
refusedBecause blockers; Award refusedBecause blockers; AwardRule blockers; Onboarding blockers; CorrectionRequest blockers holidaysUnknown; ObjectionItem holidaysUnknown; InternshipApplication refusedBecause blockers;
InternshipProgramme blockers; InternshipPlacement blockers; ApplicantQuestion blockers; FrequentQuestion refusal blockers; Applicant warnings; CampaignRuleChange refusal blockers; CampaignNotice refusal blockers; JobText
refusal blockers; ApplicationExclusion refusal blockers; EarlierExclusion refusal; Offer findings; ApplicationResult findings; SelectionObjection blockers refusal; Dossier warnings; VoiceConcern blockers; AbuseReport blockers
holidaysUnknown; PartnerInstitution blockers; PolicyEntry warnings blockers; PolicyWarning code day message; Formation blockers; FormationCorrection refusal; TieDecision refusal; ScoreWarningConnection edges pageInfo;
ScoreWarningEdge cursor node; ScoreWarning line registrationNumber problem said computed; TestSession blockers; TrainingReport blockers; VoiceCase blockers; PublicService blockers; VoiceFollowUp blockers; Webhook blockers;
AnnouncedRow findings; TestSchedule blockers`;

/** Said of what was ended, taken back, decided, answered or published; the records of this city stand before that. */
const NOT_COME_TO_IT = `
Query certificateVerify; AuditFinding foundOn seenOn acknowledgedAt acknowledgedBecause; Employee fileForgottenOn; Entry undone; EntryUndone reason; DatedName reason; Proof issuedOn; Plan returnedReason closedAt voided;
PlanChange reason; PlanVersion reason; Evaluation reopenedReason finalAt objectionDraft; SelfAssessment result; Feedback acknowledgedAt replies deadlineAt; DevelopmentStep dueOn doneAt; ReviewResult publishedOn;
ReviewDevelopmentSeed reason; Calibration resultBefore resultAfter reason; EvaluationVersion reason; HeadedUnit reason; HandOver acknowledgedAt inInboxAt objectionExtended; ObjectionExtension reason; DevelopmentPlan agreedAt
formerCoaches closing; DevelopmentGround withdrawnAt; DevelopmentPlanStep endedAt; TrainingSession moves cancelledAt cancelReason feedbackPublishedAt; TrainingProgramme closedAt; TrainingProgrammeFeedback answers;
TrainingMove movedAt reason; TrainingSeatChange changedAt reason; TrainingEnrolment decidedAt decisionReason endedAt endReason result certificateCode; TrainingResult outcome recordedAt certificateNumber; TrainingFeedback
answers; TrainingAttendance recordedAt reason; DevelopmentStepWording dueOn; DevelopmentCoach acceptedAt leavesOn; DevelopmentFormerCoach namedAt endedAt ending; DevelopmentReview dueOn; DevelopmentSuggestion dueOn;
DevelopmentClosing outcome; Objection decision withdrawnAt; ObjectionAssignment reason; ObjectionDecision outcome result; ObjectionDraft savedAt; ReviewSubject returnedReason withdrawnReason result; ReviewRound closedAt
cancelledAt cancelledReason; ReviewNominatedExternal reason; ReviewConflict reason; ReviewRater declineReason; ReviewStruckRater reason; ReviewExternalRater handedOn; ServiceMedal revokedBecause revokedByDecree; Award
groundWithdrawnAt leaverBecause markReason markSettledAt takenBackBecause; AwardRule closedBecause; CompetenceEntry correctedBecause; Onboarding cancelledBecause; OnboardingMentor namedAt answerBy answer answeredAt reason;
OnboardingProbation endsOn outcome withdrawn; OnboardingExtension reason; OnboardingOutcome reason withdrawnAt withdrawnBecause; OnboardingProof issuedOn; RecordEntry changes reason withdrawn withdrawnEntryId; AuditNameAsk
reason askedAt; PredicateSummary frozenOn; ReviewParticipation frozenOn; SatisfactionNumbers answers; CorrectionRequest answer answeredAt passedOnAt; FeedbackRequest answer; InternshipApplication withdrawnAt forgottenAt;
InternshipProgramme closedBecause; InternshipPlacement ending forgottenAt certificate; InternshipMentor namedAt answer answeredAt reason leavesOn; InternshipLeave reason askedAt answeredAt answer takenBackAt; InternshipEnding
reason; InternshipLogEntry writtenAt answeredAt answer; OnboardingToServe startsOn dueOn; OnboardingItem probationEndsOn; ApplicantQuestion answers; FrequentQuestion reason earlier withdrawal; FrequentQuestionEdition answer
reason; MessageAddress savedAt returnedAt; Application results objections; Campaign anonymisedAt; CampaignRules reason changes; CampaignRuleChange decidedAt; CampaignNotice reason earlier; NoticeEdition reason; NoticeProposal
reason; Opening corrections; OpeningCorrection reason; JobText reason earlier pending; JobTextEdition reason; JobTextProposal reason proposedAt; ApplicantDocument announcedAt; ApplicationExclusion decidedAt objection liftedAt
earlier; ExclusionObjection filedAt answer answeredAt; EarlierExclusion reason proposedAt decidedAt objection liftedAt; Offer reason answeredAt; Filing recordedAt; OfferAnnulment annulledAt; ApplicationReceipt deadlineAt;
ApplicationResult publishedAt outcome; RowScores final; NextStep deadlineAt; AdministrativeResult decidedAt; IneligibilityGround reason; SelectionObjection answer answeredAt; CorrectionRefusal reason proposedAt confirmedAt;
VoiceConcern takenBackAt takenBackBecause reply repliedAt; CalibrationSession closedAt; CalibrationChange decidedAt rejectedReason; Absence withdrawnAt withdrawnReason; AbuseReport earlierTexts decidedOn; PartnerAgreement
calledOffAt calledOffBecause; PartnerAgreementLastDay reason; InboxNotice dueAt remindsOn; PolicyEntry releasedAt withdrawnAt withdrawnBecause; EvaluationTerms objectionDays reopenedDays; EvaluationUnitsTerms
decisionWorkingDays; RecruitmentTerms ageCountedOn objectionDays objectionAnswerDays; Formation reason correction; FormationCorrection reason proposedAt decidedAt; TieDecision decidedAt; PanelCard submittedAt; ScoreImport
decidedAt reason; TestSession changes cancelReason; TestSessionChange reason; TestAccommodation answer decidedAt; Verification deadlineAt decisions outcome decidedAt reopenings; VerificationReopening reason outcome decisions;
TrainingReport verifyReason returnReason; UnitAchievement final reopenings; UnitReopening reason final; VoiceCase restoredBecause answeredInTime answeredAt reopenedAt moves; PublicService closedOn; ServicePoint closedOn;
VoiceMove reason; VoiceCaseFile arrivedAt; VoiceFollowUp doneOn outcome; VoiceFollowUpPutOff dueOn doneOn reason; Webhook testedAt; WebhookHealth lastSuccessAt lastFailureAt disabledAt disabledBecause; WebhookDelivery
occurredAt recordedAt nextAttemptAt lastAttemptAt; ServiceMedalDue reachedOn; SiasnRecord result resultCode; EvaluationForm finalAt; CreditConversionSheet finalAt; PartnerIntern forgottenAt certificate; NoticeAddress
verifiedAt pending returnedAt codeReturnedAt; OnboardingTemplate reason changedAt; AuditRecord receivedAt; PlanForm submittedAt approvedAt; ListPreview changes; AnnouncedRow outcome; DeadlinePassed closedAt; TooOften opensAt;
Announcement reason; AnnouncementEdition reason; TestSchedule publishedAt; TestCard startsAt endsAt changedAt changes; RecruitmentWork objections; ReviewExternalView answered deadlineAt; TrainingCertificate revokedOn
revokeReason; VoiceStatus submittedAt dueOn reopenUntil; WritingChallenge expiresAt; VoiceUnit answers; VoicePublicFollowUp doneOn outcome`;

/** Held by one of more records of a type than are walked: which of them are follows from ids by lot. */
const IN_ONE_OF_MANY = `
CampaignNotice pending; NoticeProposal mine proposedAt text`;

/** No record of this city holds it, or nobody of those who walk is its owner (applicants, students, citizens, liaisons): by the tests of their modules. */
const NO_RECORD_HOLDS_IT = `
Query internshipCertificateVerify noticeAddress testCards testAccommodation verificationLoads reviewExternal reviewResult voiceStatus writingChallenge voiceExportFile surveyRemarks voiceSummary; AuditFinding id version kind
subject itemType acknowledgedBy; Employee evaluation recordHistory; Identifier validTo; Unit validTo successor names; Position titles; EntryUndone at by; DatedName name validFrom proof; Proof number; AssignmentEdge cursor;
PageInfo hasPreviousPage startCursor endCursor; Plan change closingNotes leavingNotes comments; PlanChange by at; Target weight comments origin; TargetParent planId targetId title owner; QuantitativeMeasure targetHigh;
DialogueStep comment; TargetContent weight; PlanComment id targetId entryId by author at text; TargetOrigin kind year planId targetId templateId edition template; PlanTemplate unit; PlanTemplateDraft positionTitle;
PlanTemplateEdition positionTitle; PlanFrame resourceSupport accountabilityScheme consequences expectations; BehaviourExpectation value text; FrozenTarget weight; FrozenParent planId targetId title owner; ProgressConnection
edges; ProgressEdge cursor node; ProgressEntry id targetId indicatorId day planVersion value text note evidence correctsId at author comments links; Evidence id fileName contentType size sha256 url; EvidenceLink url host
title; AchievementSuggestion percent value targetHigh usedEntryIds correctedEntryIds; Evaluation segmentsWithoutPlan leavingNotes reviewResults calibrations creditPoints followUp development headedUnits onboardingCheckPoints;
SegmentWithoutPlan assignmentId positionTitle unit from to; LeavingNote planId notes at author; SelfAssessment behaviour; FeedbackConnection pageInfo; FeedbackEdge cursor; Feedback link versions requestId step entry;
FeedbackLink planId targetId behaviour; FeedbackVersion number kind text link at; FeedbackReply number text author at; DevelopmentStep stepId text status; FollowUpEntry planId entryId; ReviewResult subjectId policyVersion
threshold groups comments gaps strengths blindSpots developmentSeeds; ReviewGroupResult group merged responses values comments; ReviewValueResult value mean missing; ReviewQuestionComments question text comments; ReviewGap
value self others gap; ReviewDevelopmentSeed value guides; Calibration behaviourBefore behaviourAfter proposedBy confirmedBy at; EvaluationVersion achievement headedUnits; HeadedUnit unitId unitName days achievement holds
because; HandOver acknowledgement remark; ObjectionExtension until by at; FollowUp kind evaluationVersion at; DevelopmentPlan ground reviews suggestedSessions; DevelopmentGround evaluationId year period; DevelopmentPlanStep
session enrolment agreedAs endWords; TrainingSession link seatChanges feedback attendance; TrainingProgramme audience feedback; TrainingProgrammeFeedback sessions content use; TrainingMove days place; TrainingSeatChange was;
TrainingEnrolment confirmUntil waitingPosition; TrainingResult hours on; TrainingEnrolmentConnection pageInfo; TrainingEnrolmentEdge cursor; TrainingFeedback content trainer use remarks; TrainingAttendance day version
present; DevelopmentStepWording sessionId kind text; DevelopmentFormerCoach employee words; DevelopmentReview number words; DevelopmentWord voice author text at; DevelopmentSuggestion feedbackId; SuggestedSession session why
competenceId stepId; DevelopmentClosing at by words; Objection evidence assignment statements; ObjectionAssignment by at; ObjectionStatement side by at text; ObjectionDecision reasons behaviour hearing by at late;
HolidaysUnknown year message; ObjectionDraft version grounds evidenceIds; OnboardingCheckPoint spoken words; OnboardingWord side by text at; PlanVoid at cause; ReviewSubject struck externals; ReviewSubjectConnection pageInfo;
ReviewSubjectEdge cursor; ReviewNomination externals conflicts; ReviewNominatedExternal name organisation; ReviewConflict employee; ReviewRater declineNote; ReviewStruckRater employee; ReviewExternalRater externalId name
organisation invited handedBy; ReviewProgress count; ServiceMedal missingChecks; ServiceMedalTick note by; AwardConnection pageInfo; AwardEdge cursor; Award evaluationId grantProposedBy grantApprovedBy markOutcome; AwardRule
unit; DevelopmentPlanConnection pageInfo; DevelopmentPlanEdge cursor; Onboarding mentor mentors probation; OnboardingMentor employee; OnboardingTask session sessions deeds; OnboardingTaskSession programme; OnboardingDeed what
by at note enrolment; OnboardingProbation extension; OnboardingExtension from to at; OnboardingOutcome kind day proof training health at; OnboardingProof number; RecordEntry entryId kind validFrom proof at by;
RecordFieldChange field before after; AuditNameAsk id subject version askedBy; Me internStudent partnerInstitution notesToLeave; PerformanceSummary planMonths; PlanMonth month approved total; PredicateSummary period;
AchievementSummary guidance; PredicateGuidance predicates bound percent; RecruitmentSummary campaigns; CampaignSummary campaignId title kind posts leastCount counts unfilled; FunnelCount count; CitizensSummary satisfaction;
SatisfactionNumbers index band; CorrectionRequestEdge cursor; CorrectionRequest change passedOnNote; CorrectionChange subjectId version operation at; ObjectionConnection pageInfo; ObjectionEdge cursor;
FeedbackRequestConnection pageInfo; FeedbackRequestEdge cursor; FeedbackRequest link declineNote; InternStudent id version name institutionId studyProgramme credits gpa semester transcriptName applications;
InternshipRequirements studyProgrammes; InternshipPlacement mentors leaves scores credits; InternshipMentor employeeId name why; InternshipLeave number from until granted; InternshipEnding at side on;
InternshipLogEntryConnection edges pageInfo; InternshipLogEntryEdge cursor node; InternshipLogEntry day version text seen; InternshipScoring at isCorrection words scores total; InternshipCriterionScore criterion score;
InternshipCertificate number code; InternshipCredits days hours hoursACredit credits source; OnboardingToServeConnection edges pageInfo; OnboardingToServeEdge cursor node; OnboardingToServe onboardingId employee unitId tasks
late; OnboardingItemConnection pageInfo; OnboardingItemEdge cursor; OnboardingItem unowned; ApplicantQuestion frequentQuestion; ApplicantAnswer text at; FrequentQuestionEdition edition question since; Applicant
messageAddress; ApplicantEducation majorCode; MessageAddress email confirmed; Application examLocation experienceYears priorityGroup documents submission allowedActions exclusion offer receipts administrative; Campaign
contact; CampaignRules leastMark experienceYears priorities; PriorityGroup key label positionGroups; CampaignContact office address hours email phone; CampaignNotice text attachments since; CampaignAttachment fileId name
contentType size sha256 url; NoticeEdition edition text attachments since; NoticeProposal attachments; Opening additionalTest; OpeningRequirements majorNames leastGpa oldestAge experienceYears; MajorName name code synonyms;
OpeningCorrection at before after; FormationTerms quota requirements additionalTest; AdditionalTest method weight weightByComputer eliminating least; JobText duties workplace pay since; PayRange from to; JobTextEdition
edition duties workplace pay since; JobTextProposal duties workplace pay mine; ApplicantDocument documentId kind fileName contentType size sha256; Submission number at name education eligibility experienceYears priorityGroup
rulesNumber policyVersion; MatchedMajor code; ApplicationExclusion objectUntil offerId employeeId; ExclusionObjection text accepted; EarlierExclusion kind notice status; Offer after filing employee allowedActions annulment;
Filing received missing; FillingFinding requirement met actual asked waived; OfferAnnulment ground letter; ApplicationReceipt kind at subject text; ApplicationResult stage edition rank decidedBy scores placedIn ground;
RowScores parts; PartScore least passed weight; NextStep from place; AdministrativeResult verdict reasons grounds notices priorityClaimed priorityGroup; IneligibilityGround documents; SelectionObjection dossier; Dossier name
nik birthDate sex education eligibility experienceYears priorityGroup documents; DossierDocument kind url; ReviewInvitationConnection pageInfo; ReviewInvitationEdge cursor; ReviewInvitation draft; ReviewDraft version scores
comments; ReviewScoreAnswer value score; ReviewCommentAnswer question text; VoiceConcernConnection pageInfo; VoiceConcernEdge cursor; ConcernedCase added; EvaluationSummaryConnection pageInfo; EvaluationSummaryEdge cursor;
CalibrationChangeConnection pageInfo; CalibrationChangeEdge cursor; CalibrationChange decidedBy; AbuseReport note parties; AbuseParties author about; PartnerAgreement lastDays; PartnerAgreementLastDay at was until;
InboxNotice about; PolicyEntry policyVersion; CalendarTerms year days; Holiday day name kind; OrganisationTerms correctionWorkingDays delegationDays undoDays notesDaysBefore notesDaysAfter recordDaysAhead fileYears;
PerformanceTerms newSegmentDays returnGraceDays; EvidenceTerms files mostUnpacked mostPerEntry; EvidenceFileTerms kind mostBytes; ReviewsTerms thresholdLeast thresholdStandard loadStandard loadMost returnGraceDays;
EvaluationTerms selfWaitDays silenceDays periodDays percent coefficient needed takesMonths; PredicatePercent predicate percent; LevelCoefficient level points; LevelNeed level grade nextLevel; EvaluationUnitsTerms distribution
statementDays extensionDays; DistributionShape achievement rules; DistributionBoundRule predicates bound percent people; DevelopmentTerms pnsLeastHours pppkMostHours; RecruitmentTerms youngest oldest oldestOf ageCounted
leastGpa leastMark experienceYears passing shortlistFactor weights fillRoutes; PassingTerms categories groups least; TestWeight test percent; FillRouteTerms ground from to waives; CommitteeTerms claimMinutes offerDays
filingDays; RetentionTerms years leastCount; NoticesTerms remindDaysBefore remindDaysAfter remindEveryDays remindMostDays escalateDaysAfter quietFrom quietTo digestHour; OnboardingTerms probationMonths; FormationCorrection
status before after mine; TieDecision offers; PanelParticipantConnection pageInfo; PanelParticipantEdge cursor; PanelParticipant myCard cards score; PanelCard member version scores total discussion counts; PanelScore
criterionId points note; PanelDiscussion scores total note at; ScoreImport formationIds comparedWith sheetNumber; ScoreIssueConnection edges pageInfo; ScoreIssueEdge cursor node; ScoreIssue line registrationNumber problem
column mark; ScoreChangeConnection pageInfo; ScoreChangeEdge cursor; ScoreChange before; TestScores exclusion; ScoreRowConnection edges pageInfo totalCount; ScoreRowEdge cursor node; ScoreRow registrationNumber scores;
ScoreMissingConnection edges pageInfo; ScoreMissingEdge cursor node; TestSessionChange at changed; TestAccommodation needs wish granted; Verification priorityClaimed priorityGroup dossier assignee; VerificationDecision
verdict reasons grounds note notice priorityGroup at mine policyVersion; VerificationReopening at mine; TrainingReport countedHours alike; UnitFinal at by size counts rules justification; UnitReopening at by; VoiceCase class
aboutHeadOf contact firstInTime words files; Satisfaction index band indexBy0111 indexWithMarked elements lowest respondents; RespondentCount fact class count; VoiceContact name reach; VoiceMove at fromUnitId toUnitId;
VoiceWord number at from kind text; VoiceCaseFile number contentType size url; VoiceExport takenBy; VoiceFollowUp service owners putOff doneWords; VoiceFollowUpOwner owner until; VoiceFollowUpPutOff at doneWords; Webhook
oldSecretUntil; WebhookHealth lastFailure failingSince; WebhookDeliveryConnection edges pageInfo; WebhookDeliveryEdge cursor node; WebhookDelivery eventId eventType aboutId aboutType aboutVersion status attempts
lastDeliveryId lastStatus lastFailure; AuditFindingConnection edges pageInfo; AuditFindingEdge cursor node; AuditNameAskConnection edges pageInfo; AuditNameAskEdge cursor node; ServiceMedalConnection pageInfo;
ServiceMedalEdge cursor; ServiceMedalDueConnection edges pageInfo; ServiceMedalDueEdge cursor node; ServiceMedalDue employee since source medalClass lowerClasses; AwardRuleConnection pageInfo; AwardRuleEdge cursor;
PublicAwardConnection pageInfo; PublicAwardEdge cursor; ChangePage nodes cursor asOf; ChangedObject objectId typename version gone at; Figures units asOf; UnitFigures progress internshipDesk; ProgressNumbers month plans;
PredicateNumbers achievements; AchievementNumbers achievement units people guidance; InternshipDesk received waiting partners; WaitingApprovals superiors asOf; WaitingSuperior unit superior waiting late since; RatingDrift
period raters asOf; RaterFigures rater rated counts; TrainingHours entries; TrainingHoursEntry day hours kind title source sourceId; SiasnRecordConnection edges pageInfo; SiasnRecordEdge cursor node; SiasnRecord year period
record monthFrom monthTo months behaviour behaviourCode quadrant quadrantCode codes level coefficient creditPoints rated rater version hash; EvaluationForm achievement remark; CreditAccumulationSheet rows levels;
CreditOfLevel level points; CreditDeterminationSheet cumulative surplusForGrade surplusForLevel; TeamMember reviews; UnratedPerson evaluationId; AbuseReportConnection pageInfo; AbuseReportEdge cursor;
InternshipInstitutionConnection pageInfo; InternshipInstitutionEdge cursor; InternshipApplicationConnection pageInfo; InternshipApplicationEdge cursor; PartnerInternConnection pageInfo; PartnerInternEdge cursor; PartnerIntern
score credits; PartnerFigures applied withoutPlace; PartnerCreditsFile endCursor; InternshipPlacementConnection pageInfo; InternshipPlacementEdge cursor; InternshipCertificateCheck number name programmeTitle unitName from
until; InternshipProgrammeConnection pageInfo; InternshipProgrammeEdge cursor; PartnerInstitutionConnection pageInfo; PartnerInstitutionEdge cursor; NoticeAddress email codeValidUntil; InboxNoticeConnection pageInfo
unreadCount asOf isStale; InboxNoticeEdge cursor; OnboardingTemplate itUnit; DirectoryConnection pageInfo; DirectoryEdge cursor; AuditRecordConnection pageInfo; AuditRecordEdge cursor; OutstandingFile endCursor;
OutstandingConnection pageInfo; OutstandingEdge cursor; PhaseExtensionConnection pageInfo; PhaseExtensionEdge cursor; PhaseExtension by; PlanTemplateConnection pageInfo; PlanTemplateEdge cursor; PlanForm additional
resourceSupport accountabilityScheme consequences version validFrom; FormResult superiorResult; FormBehaviour expectation; Task evaluationId; PersonnelFileConnection edges pageInfo; PersonnelFileEdge cursor node;
PersonnelFile employee lastDay keptUntil; PolicyEntryConnection pageInfo; PolicyEntryEdge cursor; CampaignConnection pageInfo; CampaignEdge cursor; OpeningEdge cursor; FormationEdge cursor; ApplicationExclusionConnection
pageInfo; ApplicationExclusionEdge cursor; FrequentQuestionEdge cursor; ApplicantQuestionEdge cursor; ListPreview sha256 allowedActions; AnnouncedRowConnection edges pageInfo totalCount; AnnouncedRowEdge cursor node;
AnnouncedRow number rank decidedBy placedIn ground scores; ListChange formationId number before after; VersionConflict code message field currentVersion; DeadlinePassed code message field; TooOften code message field
retryAfterSeconds; TransitionRefused code message field allowed; StillInside code message field people laterAssignments units assignments openUnits; StillRests code message field rests; IdentifierTaken code message field
employeeId; ListChangeConnection edges pageInfo; ListChangeEdge cursor node; OfferConnection pageInfo; OfferEdge cursor; FormationSeatsConnection pageInfo; FormationSeatsEdge cursor; FormationSeats tiedNumbers allowedActions
tieDecision; PanelConnection pageInfo; PanelEdge cursor; CampaignFunnel rows asOf; FunnelRow category level sex opening unfilled; ScoreImportConnection pageInfo; ScoreImportEdge cursor; TestSessionEdge cursor;
TestSeatConnection pageInfo; TestSeatEdge cursor; TestSeat movedFrom; TestCard stage test status registrationNumber name position venue address room whenInWords bring accommodation code page; TestAccommodationEdge cursor;
OfficerLoad employee assigned; ApplicantLookUpConnection edges pageInfo; ApplicantLookUpEdge cursor node; ApplicantLookUp at employee byName registrationNumbers; VerificationConnection pageInfo; VerificationEdge cursor;
WorkbenchFigures officers; OfficerFigures employee mine firstLooks secondLooks rejected notShared claimed; SelectionObjectionEdge cursor; RecruitmentWork asOf; VerificationWork oldestDay categories; CategoryWork category
first second claimed oldestDay; OfferWork nextAnswerBy nextFilingBy; ObjectionWork stage open overdue nextAnswerBy; ReviewExternalView employeeName positionTitle purpose audience readers threshold canBeShown notice form;
ReviewTemplateConnection pageInfo; ReviewTemplateEdge cursor; ReviewRoundConnection pageInfo; ReviewRoundEdge cursor; TrainingReportConnection pageInfo; TrainingReportEdge cursor; StaffHoursConnection pageInfo; StaffHoursEdge
cursor; TrainingCertificate number name programme hours on; TrainingProgrammeConnection pageInfo; TrainingProgrammeEdge cursor; TrainingSessionConnection pageInfo; TrainingSessionEdge cursor; VoiceStatus kind stage unitName
text late words canReply files canAttach; VoiceFile number contentType size; VoiceCaseConnection pageInfo; VoiceCaseEdge cursor; WritingChallenge kind text; VoiceExportConnection pageInfo; VoiceExportEdge cursor;
VoiceExportPart fileName text rowCount unnamed scrubbed files endCursor; SurveyRemarkConnection edges pageInfo; SurveyRemarkEdge cursor node; SurveyRemark text marked; VoiceSummary units; VoiceService respondents; VoiceUnit
unitId unitName index band; VoicePublicFollowUp serviceId doneWords; VoiceTrendPeriod before; PublicServiceConnection pageInfo; PublicServiceEdge cursor`;

export const UNREACHED: ReadonlySet<string> = new Set(
  [NEEDS_AN_ARGUMENT, NOTHING_IS_WRONG, NOT_COME_TO_IT, IN_ONE_OF_MANY, NO_RECORD_HOLDS_IT].flatMap(namesIn),
);

// Generated from schema/ by `npm run codegen`. Do not edit.
export const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@listSize"])

"How many items a list without \`first\` is taken to have when the cost of an operation is counted (federation's demand control, v2.9)."
directive @listSize(
  "As many as it commonly has."
  assumedSize: Int
  "Not used here: a page is asked for by \`first\`."
  slicingArguments: [String!]
  "Not used here."
  sizedFields: [String!]
  "Not used here."
  requireOneSlicingArgument: Boolean = true
) on FIELD_DEFINITION

"""
Who may ask a root field, give one of its arguments, or see an object or a field. Enforced by one gate on the built schema; a viewer needs one of the grants.
Data of another region is never reached, whatever the grant.
"""
directive @access(
  "The grants, any of which suffices."
  to: [Grant!]!
  "Who sees it while it is a draft; absent where a draft is seen by whoever sees the object."
  drafts: [Grant!]
) on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION

"A role from the verified token, or a relation between the viewer and the person a record is about, read from data on each request."
enum Grant {
  "Anybody, without a login."
  PUBLIC
  "A person with an applicant's account (pelamar)."
  APPLICANT
  "A person in service (ASN) with a staff account."
  EMPLOYEE
  "Personnel administrator of an agency: reaches into the own agency (perangkat daerah) only."
  UNIT_ADMIN
  "Officer of the staffing agency (BKPP)."
  HR_OFFICER
  "Officer of the recruitment committee (panitia seleksi)."
  RECRUITMENT_OFFICER
  "Second person of the recruitment committee, who approves."
  RECRUITMENT_APPROVER
  "Auditor: reads, never writes."
  AUDITOR
  "Viewer of the province: aggregates of its cities only."
  PROVINCE_VIEWER
  "The federation router's own credential."
  ROUTER
  "The person the record is about."
  SELF
  "The present direct superior (atasan langsung)."
  SUPERIOR
  "Somebody to whom the direct superior has delegated, within its dates."
  DELEGATE
  "Any superior above the direct one."
  LINE_ABOVE
  "The head, definitive or acting, of the person's unit or of a unit above it."
  UNIT_HEAD
  "Who wrote it."
  AUTHOR
  "Somebody invited to review the person in a 360-degree round."
  REVIEWER
  "The official who rates (pejabat penilai kinerja), as the record names them."
  RATER
  "Who decides an objection (keberatan), as the record names them."
  DECIDER
  "A member of the session, as the record names them."
  MEMBER
  "The applicant (pelamar) whose record it is, as the record names their account."
  OWNER
}

"A legal day in Asia/Jakarta (WIB, UTC+7), \`YYYY-MM-DD\`, of the years 1900 to 2199. There is no day that means for ever: leave it out."
scalar Day @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"An instant in UTC, ISO 8601, for example \`2026-01-31T16:59:59.000Z\`."
scalar Instant @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"An exact decimal number as a string, for example \`\\"12.50\\"\`. Never a floating-point number."
scalar Decimal @specifiedBy(url: "https://www.w3.org/TR/xmlschema-2/#decimal")

"A universally unique identifier (RFC 9562). Make a new one for each thing you want done, and repeat it when you retry."
scalar UUID @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc9562")

"""
Anything with an id of its own: one id names one object with one content, whichever way leads to it, and \`node\` finds it for whoever may see it
there. What is frozen, or a part that is never shown apart from its whole, has no \`id\` but names what it is by another field.
"""
interface Node {
  "Opaque and stable; the prefix tells the type."
  id: ID!
}

"Where a page stands in its list (Relay)."
type PageInfo @shareable {
  "Whether there is more after this page."
  hasNextPage: Boolean!
  "Always false: lists are read forward."
  hasPreviousPage: Boolean!
  "Cursor of the first edge; null on an empty page."
  startCursor: String
  "Cursor of the last edge, for \`after\`; null on an empty page."
  endCursor: String
}

"A problem the caller can mend. All problems of an input come at once."
interface UserError {
  "Stable code."
  code: ErrorCode!
  "Text for people: what is wrong, who must act, what to do next. Indonesian, or English by \`Accept-Language: en\`."
  message: String!
  "Path of the input field, outermost first; empty where the whole request is meant."
  field: [String!]!
}

"A problem without further data."
type RuleViolation implements UserError {
  "Stable code."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
}

"Somebody changed the object since you read it: read it again and decide anew."
type VersionConflict implements UserError {
  "VERSION_CONFLICT."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
  "The version the object has now."
  currentVersion: Int!
}

"The time for this is over. What you had drafted is kept."
type DeadlinePassed implements UserError {
  "DEADLINE_PASSED."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
  "The instant at which it closed."
  closedAt: Instant!
}

"The object is not in a state that allows this."
type TransitionRefused implements UserError {
  "TRANSITION_REFUSED."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
  "What can be done with it now."
  allowed: [String!]!
}

"Codes of problems a caller can mend. They never change; new ones may come."
enum ErrorCode {
  "It does not exist, or it is not yours to see: the answer is the same."
  NOT_FOUND
  "You may see it, but not do this."
  FORBIDDEN
  "The value has the wrong form; the message says which is asked. Also for a Day, Instant, Decimal or UUID that cannot be read."
  INVALID
  "A value is missing."
  REQUIRED
  "The text is too long."
  TOO_LONG
  "The number or date is outside the allowed range."
  OUT_OF_RANGE
  "It exists already."
  ALREADY_EXISTS
  "Somebody changed it since you read it."
  VERSION_CONFLICT
  "This idempotency key was used for another input."
  IDEMPOTENCY_KEY_REUSED
  "Its state does not allow this."
  TRANSITION_REFUSED
  "The deadline has passed."
  DEADLINE_PASSED
  "The phase has not begun."
  NOT_OPEN_YET
  "The cycle or phase is closed."
  PHASE_CLOSED
  "Nobody decides their own case."
  OWN_CASE
  "The identifier belongs to another record."
  IDENTIFIER_TAKEN
  "The identifier has a wrong length or holds an impossible date."
  IDENTIFIER_INVALID
  "The dates overlap with another period."
  DATES_OVERLAP
  "The end lies before the beginning."
  DATE_ORDER
  "The reporting line would run in a circle."
  CYCLE_IN_LINE
  "There is no superior yet: file a correction request; drafting goes on."
  NO_SUPERIOR
  "The person is not in service on that day: nobody lends, leads or acts who does not serve."
  NOT_IN_SERVICE
  "The head's post has a definitive holder on that day: end or move their assignment first."
  POST_OCCUPIED
  "The unit is closed; its successor may be meant."
  UNIT_CLOSED
  "People, units below or later assignments are still inside: see \`StillInside\`."
  UNIT_NOT_EMPTY
  "Something else rests on the entry: see \`StillRests\`."
  STILL_RESTS
  "The assignment begins only later."
  ASSIGNMENT_NOT_BEGUN
  "The assignment has ended."
  ASSIGNMENT_ENDED
  "There is a definitive post already: exactly one at a time."
  DEFINITIVE_EXISTS
  "The plan has no targets."
  NO_TARGETS
  "A target needs at least one indicator."
  NO_INDICATORS
  "The weights must sum to 10,000 basis points, or none may be given."
  WEIGHTS_NOT_10000
  "Heads of unit use a perspective, all others an aspect."
  ASPECT_OR_PERSPECTIVE
  "The measure lacks what its kind needs."
  MEASURE_INCOMPLETE
  "Not all targets are agreed by both sides."
  TARGET_NOT_AGREED
  "The parent target is not one of the superior's line in this cycle."
  PARENT_INVALID
  "The cascade would run in a circle."
  PARENT_CYCLE
  "A target still waits for the superior's target: link it, or ask the superior."
  PARENT_PENDING
  "An evidence file has not arrived."
  EVIDENCE_MISSING
  "An evidence file is not the one that was announced (size or hash)."
  EVIDENCE_MISMATCH
  "This type of file is not accepted."
  EVIDENCE_TYPE
  "The file is too large."
  EVIDENCE_TOO_LARGE
  "The office file holds macros."
  EVIDENCE_MACROS
  "The office file would unpack to more than is accepted."
  EVIDENCE_UNPACKED
  "The link is not an https address of a public name, or carries a user name, a port or an IP address."
  LINK_UNSAFE
  "You have not opened it at its present version."
  NOT_OPENED
  "A change in mid-cycle needs a reason."
  CHANGE_WITHOUT_REASON
  "There are as many as allowed."
  LIMIT_REACHED
  "Those who will see this have changed since you were told: read again who they are, then decide."
  AUDIENCE_CHANGED
  "The rater group is too small."
  GROUP_TOO_SMALL
  "This person reviews as many others as allowed already."
  RATER_OVERLOADED
  "This person does not belong to that rater group."
  NOT_IN_GROUP
  "Not everything is answered yet."
  ANSWERS_MISSING
  "A rating or its reason is missing."
  RATING_MISSING
  "An objection is upheld, and the rating is what it was."
  RATING_UNCHANGED
  "Several units were headed: the rater says whose achievement holds."
  ACHIEVEMENT_NOT_CHOSEN
  "The self-assessment comes first."
  SELF_ASSESSMENT_MISSING
  "Nobody is there to rate: file a correction request."
  NO_RATER
  "Somebody of the rating chain does not decide the objection."
  IN_RATING_CHAIN
  "Both sides must be heard first."
  HEARING_OPEN
  "An objection is not decided yet."
  OBJECTION_OPEN
  "A proposed change is not decided yet."
  PROPOSALS_OPEN
  "The distribution departs from the guidance: say why."
  JUSTIFICATION_REQUIRED
  "Nobody calibrates the own line alone."
  OWN_LINE
  "The level above has not yet set the unit's achievement."
  UNIT_ACHIEVEMENT_MISSING
  "The result rating of a head of unit is the unit's achievement; it is not entered."
  RESULT_FOLLOWS_UNIT
  "The period is exempt: there is nothing to rate."
  PERIOD_EXEMPT
  "Another officer is working on it."
  CLAIMED
  "It must be claimed before it is decided; an earlier claim may have run out."
  CLAIM_REQUIRED
  "Nothing waits that the viewer can claim."
  QUEUE_EMPTY
  "The decision rests on the proof of a special category, which must be opened first."
  PROOF_NOT_OPENED
  "A requirement of the posts is not met."
  NOT_ELIGIBLE
  "No rules of selection have been released for this kind by today."
  RULES_MISSING
  "The application cannot be accepted with this identity; the help desk of the committee looks at it in person."
  IDENTITY_UNCONFIRMED
  "All posts of the formation are filled or on offer."
  QUOTA_FILLED
  "Nobody is left in the ranking: the post stays unfilled."
  LIST_EXHAUSTED
  "Documents of the filing stage have not come yet."
  DOCUMENTS_MISSING
  "The list that comes before is not published yet."
  LIST_MISSING
  "The list that this rests on was corrected, but not announced anew."
  LIST_OUTDATED
  "The list stands as it was announced: a new edition would say nothing new."
  LIST_UNCHANGED
  "No edition of a list can carry out what would be accepted: it is closed to corrections, or the applicant does not stand on it."
  CORRECTION_IMPOSSIBLE
  "The window for objections would close too soon after the announcement."
  OBJECTION_TOO_SHORT
  "Not everything that belongs to the list is decided yet."
  UNDECIDED
  "Participants have neither a score nor a mark of absence: missing is never zero."
  SCORES_MISSING
  "What would be published is not what was checked: look at it again, then decide."
  RESULT_CHANGED
  "The file cannot be read as a table of scores."
  FILE_UNREADABLE
  "Rows of the file have problems that nobody has accepted."
  ISSUES_OPEN
  "The new sheet no longer has people of the one that holds, and nobody has accepted that."
  REMOVALS_OPEN
  "Not all score cards are in."
  CARDS_MISSING
  "This applicant has an offer that stands."
  OFFER_STANDS
  "The grade does not fit the kind of service of that day."
  GRADE_UNFIT
  "A definitive post is given by a transfer, or by taking back."
  REHIRE_INSTEAD
  "Nothing that answers the request has changed since it was filed."
  CHANGE_MISSING
  "The link was opened before, perhaps by somebody else: tell the staffing agency if it was not you."
  LINK_OPENED
  "The personal code is wrong, or nobody has opened the link yet."
  CODE_WRONG
  "It would hold sooner than an entry of law can: from tomorrow, and after what was released before it."
  VALID_FROM_TOO_SOON
  "The numbers are those that hold on that day."
  POLICY_UNCHANGED
  "What the proposal was compared with no longer holds: propose it anew."
  POLICY_SUPERSEDED
}

"Reading."
type Query {
  "Any object by its id; null where it does not exist or is not yours to see. Without a login: what is public."
  node("Id of the object." id: ID!): Node @access(to: [PUBLIC])
  "Several objects by their ids, in the order asked, null for each that is not there or not yours. At most 100."
  nodes("Ids of the objects." ids: [ID!]!): [Node]! @access(to: [PUBLIC])
}

"Writing. Every mutation answers problems in \`userErrors\`, and the same again when it is repeated with its idempotency key."
type Mutation

"What stands in the way of an action that would be the viewer's in this state. An action that has one is not among the allowed ones."
type Blocker {
  "Name of the mutation."
  action: String!
  "What, in the code with which the mutation would be refused."
  code: ErrorCode!
  "What, for people: what is missing, who must act, what next."
  message: String!
  "Path of the input field that the mutation would name; empty where it is the object as a whole."
  field: [String!]!
  "Who can take it out of the way."
  who: Helper!
  "From when it is out of the way by itself; null where somebody must act."
  from: Instant
  "Until when the action can be done, or could be done before the deadline passed; null without limit."
  until: Instant
}

"Who can take out of the way what stands there. New ones may come."
enum Helper {
  "Whoever asks, by mending it."
  VIEWER
  "The person whom the object is about."
  EMPLOYEE
  "The superior, or who acts for them."
  SUPERIOR
  "Who rates."
  RATER
  "Who stands above the head of the unit."
  LEVEL_ABOVE
  "Who decides the objection."
  DECIDER
  "Another member of the session or panel."
  MEMBER
  "The staffing agency (BKPP): by an extension, by mending a record, or by acting instead."
  HR_OFFICER
  "The committee of the selection: another of its officers, or the second person."
  RECRUITMENT_OFFICER
  "Another who decides for the committee of the selection: releases, approves or publishes."
  RECRUITMENT_APPROVER
  "Whoever has applied."
  APPLICANT
  "Nobody need act: it passes by itself at \`from\`."
  TIME
  "Nobody any more."
  NOBODY
}

"Credit points (angka kredit, Peraturan BKN 3/2023): of PNS in a definitive functional post only (policy)."
type CreditPoints {
  "Points, two places: the sum of the records."
  points: Decimal!
  "One record a run of consecutive months at one level: two where the level changed in the year, or months are missing between."
  parts: [CreditPart!]!
}

"A record of credit points: percent × coefficient × months / 12, rounded half-up to two places once. \`months\` is \`monthTo\` − \`monthFrom\` + 1."
type CreditPart {
  "Level of the segment's position (jenjang)."
  level: FunctionalLevel!
  "Yearly points at 100 % (koefisien)."
  coefficient: Decimal!
  "Percent by the predicate, whole."
  percent: Decimal!
  "How many calendar months."
  months: Int!
  "First calendar month, 1 to 12."
  monthFrom: Int!
  "Last calendar month, 1 to 12."
  monthTo: Int!
  "Points of the record, two places."
  points: Decimal!
}

"A record of a final evaluation as the national system takes it (SIASN): one coefficient, with its own months. An evaluation has one for each level, in the order of months."
type SiasnRecord {
  "Year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "Number of the record within the evaluation, from 1."
  record: Int!
  "First calendar month (bulanMulaiPenilaian), 1 to 12; null where no month counts."
  monthFrom: Int
  "Last calendar month (bulanSelesaiPenilaian), 1 to 12; null where no month counts."
  monthTo: Int
  "Months that count; with a coefficient, \`monthTo\` − \`monthFrom\` + 1."
  months: Int!
  "Result rating."
  result: Rating!
  "Its code (hasilKinerjaNilai), 1 to 3."
  resultCode: Int!
  "Behaviour rating."
  behaviour: Rating!
  "Its code (perilakuKerjaNilai), 1 to 3."
  behaviourCode: Int!
  "The place in the matrix of result and behaviour (kuadran): the predicate."
  quadrant: Predicate!
  "Its code (kuadranKinerjaNilai), 1 to 5."
  quadrantCode: Int!
  "Version of the list of codes. A house mapping until BKN confirms it."
  codes: String!
  "Level of the functional post; null where the months feed no credit points."
  level: FunctionalLevel
  "Coefficient of the level; null where the months feed no credit points."
  coefficient: Decimal
  "Credit points of the record, two places; null where it feeds none."
  creditPoints: Decimal
  "The rated person."
  rated: PersonSnapshot!
  "The rater."
  rater: PersonSnapshot!
  "Number of the version."
  version: Int!
  "Hash of the version."
  hash: String!
}

"A page of the export: records, at most as many as were asked for."
type SiasnRecordConnection {
  "The rows."
  edges: [SiasnRecordEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of the export."
type SiasnRecordEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The record."
  node: SiasnRecord!
}

"The printing view of an evaluation (dokumen evaluasi kinerja pegawai, PermenPANRB 6/2022): the version that counts now, as it was frozen."
type EvaluationForm {
  "Name of the agency at the head of the form."
  agency: String!
  "Year."
  year: Int!
  "Number of the evaluation period; null for the year (akhir)."
  period: Int
  "First evaluated day (periode penilaian)."
  periodFrom: Day!
  "Last evaluated day."
  periodTo: Day!
  "1. The rated person (pegawai yang dinilai)."
  rated: FormPerson!
  "2. The rater (pejabat penilai kinerja)."
  rater: FormPerson!
  "3. The rater's superior (atasan pejabat penilai kinerja), as recorded at the hand-over; null where there was none."
  raterSuperior: FormPerson
  "4. What the unit achieved (capaian kinerja organisasi): of a head what the rating was made with, of others once the unit is final; null before."
  achievement: Achievement
  "Result rating with its reason (rating hasil kerja)."
  result: Judgement!
  "Behaviour rating with its reason (rating perilaku kerja)."
  behaviour: Judgement!
  "4. The predicate (predikat kinerja pegawai)."
  predicate: Predicate!
  "The predicate in the words of the form."
  predicateName: String!
  "5. Notes and recommendations (catatan/rekomendasi): the employee's remark when it was received; null where there is none."
  remark: String
  "When the version was handed over."
  handedOverAt: Instant!
  "When it became final; null before, when it is not for signing yet."
  finalAt: Instant
  "Number of the version."
  version: Int!
  "SHA-256 of the version, so that a print can be compared with the record."
  hash: String!
}

"The person at the head of a sheet of credit points. The serial of the employee card (karpeg), the place of birth and the dates of grade and post are not kept here: those lines of the form stay open."
type SheetPerson {
  "Nama."
  name: String!
  "NIP; null where you neither sign nor may see \`Employee.identifiers\`."
  number: String
  "Tanggal lahir; to the person and the staffing agency only."
  birthDate: Day
  "Jenis kelamin; to the person and the staffing agency only."
  sex: Sex
  "Pangkat/golongan ruang; null where you neither sign nor may see \`Employee.grade\`."
  grade: String
  "Jabatan."
  position: String
  "Unit kerja."
  unit: String
}

"What a row of a sheet of credit points was converted from. The two are alternatives for the same months: a year's rows are of one of them."
enum CreditBasis {
  "The evaluation of the year."
  YEARLY
  "The evaluation of a period (konversi periodik)."
  PERIODIC
}

"A row of a sheet of credit points: a record of a final evaluation."
type CreditRow {
  "The evaluation."
  evaluationId: ID!
  "Year."
  year: Int!
  "What it was converted from."
  basis: CreditBasis!
  "First calendar month, 1 to 12 (periodik/bulan)."
  monthFrom: Int!
  "Last calendar month, 1 to 12."
  monthTo: Int!
  "How many months."
  months: Int!
  "Predicate."
  predicate: Predicate!
  "Level."
  level: FunctionalLevel!
  "Percent by the predicate, whole (prosentase)."
  percent: Decimal!
  "Yearly points at 100 % (koefisien per tahun)."
  coefficient: Decimal!
  "Points of the row, two places (angka kredit yang didapat)."
  points: Decimal!
}

"Sheet 1: conversion of a predicate into credit points (konversi predikat kinerja ke angka kredit, Peraturan BKN 3/2023). Of one evaluation, as it was frozen."
type CreditConversionSheet {
  "Name of the agency (instansi)."
  agency: String!
  "The official in the functional post (pejabat fungsional yang dinilai)."
  person: SheetPerson!
  "Who signs (pejabat penilai kinerja)."
  rater: FormPerson!
  "First evaluated day (periode)."
  periodFrom: Day!
  "Last evaluated day."
  periodTo: Day!
  "The rows, in the order of months."
  rows: [CreditRow!]!
  "Their sum, two places."
  points: Decimal!
  "When the evaluation became final; null before, when the sheet is not for signing yet."
  finalAt: Instant
  "Number of the version."
  version: Int!
  "SHA-256 of the version."
  hash: String!
  "Version of the dated policy it was made with."
  policyVersion: String!
}

"Sheet 2: what has been gathered (akumulasi angka kredit): final evaluations only. Of each year either the yearly conversion or, until it is final, the periodic ones: never both for the same months."
type CreditAccumulationSheet {
  "Name of the agency (instansi)."
  agency: String!
  "The official in the functional post."
  person: SheetPerson!
  "First year that was looked at."
  yearFrom: Int!
  "Last year that was looked at."
  yearTo: Int!
  "The rows, by year and month."
  rows: [CreditRow!]!
  "Their sum over all levels, two places."
  points: Decimal!
  "The sum at each level, in the order in which they were held."
  levels: [CreditOfLevel!]!
}

"What was gathered at one level."
type CreditOfLevel {
  "Level (jenjang)."
  level: FunctionalLevel!
  "Points, two places."
  points: Decimal!
}

"Sheet 3: determination of credit points (penetapan angka kredit, PAK) at the present level, for a year (masa penilaian)."
type CreditDeterminationSheet {
  "Name of the agency (instansi)."
  agency: String!
  "I. The person (keterangan perorangan)."
  person: SheetPerson!
  "The present level; the points below are those gathered at it."
  level: FunctionalLevel!
  "The year (masa penilaian)."
  year: Int!
  "II. The lines, in the order of the form."
  lines: [CreditLine!]!
  "Sum of all lines (jumlah angka kredit kumulatif), two places; null where a line is not known: missing is never zero."
  cumulative: Decimal
  "Points that a next grade asks for (angka kredit minimal, pangkat)."
  neededForGrade: Decimal!
  "Points that a next level asks for (angka kredit minimal, jenjang); null where there is none above."
  neededForLevel: Decimal
  "Surplus, or what is short with a minus, for a next grade; null where \`cumulative\` is."
  surplusForGrade: Decimal
  "Surplus, or what is short with a minus, for a next level; null where \`cumulative\` is, or there is none above."
  surplusForLevel: Decimal
  "Version of the dated policy."
  policyVersion: String!
}

"A line of the determination."
type CreditLine {
  "Which line."
  kind: CreditLineKind!
  "Until the year before (lama), two places; null where it is not known here."
  former: Decimal
  "Of the year (baru), two places; null where it is not known here."
  new: Decimal
  "Both (jumlah); null where either is."
  total: Decimal
}

"Lines of the determination, in the order of the form. New ones may come."
enum CreditLineKind {
  "AK dasar yang diberikan."
  BASE
  "AK jabatan fungsional lama."
  FORMER_POST
  "AK penyesuaian/penyetaraan."
  ADJUSTMENT
  "AK konversi: from the evaluations here."
  CONVERSION
  "AK yang diperoleh dari peningkatan pendidikan."
  EDUCATION
}

"What earlier sheets say, as whoever prints states it: used for this print and kept nowhere. Two places at most, not negative."
input CreditEarlierInput {
  "AK dasar yang diberikan."
  base: Decimal!
  "AK jabatan fungsional lama."
  formerPost: Decimal!
  "AK penyesuaian/penyetaraan."
  adjustment: Decimal!
  "AK dari peningkatan pendidikan."
  education: Decimal!
}

extend type Query {
  "Final evaluations of a unit with all below it, for the national system (SIASN), record by record. The city's own unit means all agencies, one after the other: a read for each that is passed."
  siasnExport(
    "The unit."
    unitId: ID!
    "The year."
    year: Int!
    "Number of the evaluation period; null for the year."
    period: Int
    "How many records, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): SiasnRecordConnection @access(to: [HR_OFFICER])
  "The printing view of an evaluation; null before the hand-over. Service numbers and grades to the two who sign, and to who may see them on the record (\`Employee.identifiers\`, \`Employee.grade\`)."
  evaluationForm("Id of the evaluation." id: ID!): EvaluationForm
    @access(to: [SELF, RATER, SUPERIOR, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR, DECIDER, MEMBER])
  "Sheet 1, of an evaluation; null before the hand-over and where it feeds no credit points."
  creditConversion("Id of the evaluation." id: ID!): CreditConversionSheet
    @access(to: [SELF, RATER, SUPERIOR, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "Sheet 2, of a person; null where it is not yours to see."
  creditAccumulation("Whose." employeeId: ID!, "Last year to look at; default this year." year: Int): CreditAccumulationSheet
    @access(to: [SELF, SUPERIOR, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "Sheet 3, of a person; null where it is not yours to see, and where the present post feeds no credit points."
  creditDetermination(
    "Whose."
    employeeId: ID!
    "The year; default this year."
    year: Int
    "What earlier sheets say; without it those lines and all sums stay open."
    earlier: CreditEarlierInput
  ): CreditDeterminationSheet @access(to: [SELF, SUPERIOR, UNIT_ADMIN, HR_OFFICER, AUDITOR])
}

# Who rates at which level, and heads of several units.

extend type Evaluation {
  "Why the rater's post is not of the level that the law asks for; null where it is, or the authority was lent. It refuses nothing. Frozen with the hand-over."
  raterWarning: RaterWarning
  """
  The units that the person headed in the evaluated time, with their achievements. Before the hand-over to whom its ratings are open, as things
  are now; afterwards to all, as they were frozen.
  """
  headedUnits: [HeadedUnit!]!
}

extend type EvaluationVersion {
  "The units that the person headed in the evaluated time, with their achievements."
  headedUnits: [HeadedUnit!]!
  "Why the rater's post was not of the level that the law asks for; null where it was, or the authority was lent."
  raterWarning: RaterWarning
}

"What may be wrong about a rater (PP 30/2019). New ones may come."
enum RaterWarning {
  "Below a supervisor (pejabat pengawas), and nobody above has lent the authority."
  BELOW_LEVEL
}

"A unit that somebody headed in the evaluated time."
type HeadedUnit {
  "The unit."
  unitId: ID!
  "Its name."
  unitName: String!
  "Calendar days in its head's post."
  days: Int!
  "What the level above said it achieved; null before it is set."
  achievement: Achievement
  "Why; null before it is set."
  reason: String
  "Whether this achievement is the result rating."
  holds: Boolean!
  "Why the rater chose this one; null where it was not chosen, or there was nothing to choose."
  because: String
}

"Whose achievement holds for somebody who headed several units."
input ChosenAchievementInput {
  "The unit: one of \`headedUnits\` whose achievement is set."
  unitId: ID!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

extend input EvaluationRateInput {
  "Whose achievement holds; only for who headed several units. Absent leaves."
  achievement: ChosenAchievementInput
}

"Days in a post that no agreed plan covers."
type SegmentWithoutPlan {
  "Id of the assignment."
  assignmentId: ID!
  "Title of the position."
  positionTitle: String!
  "The unit of the post."
  unit: Unit!
  "First day of it in the evaluated time."
  from: Day!
  "Last day of it in the evaluated time."
  to: Day!
}

"""
The evaluation of a person in a period or a year (evaluasi kinerja). Until it is handed over, its ratings, and that it is rated at all, are
shown to the rater and to the members of an open calibration session that holds it; to nobody else, the staffing agency and auditors included.
"""
type Evaluation implements Node
  @access(to: [SELF, RATER, SUPERIOR, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR, DECIDER, MEMBER])
{
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`. To whom ratings are hidden it does not move with them."
  version: Int!
  "Year of the cycle."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "Who is evaluated (pegawai yang dinilai)."
  employee: Employee!
  "The plan of the last segment; null where it is not yours to see."
  plan: Plan
  "Title of the position of the last segment."
  positionTitle: String!
  "How the post is held. Only the definitive post feeds credit points."
  holding: HoldingKind!
  "The unit of the last segment."
  unit: Unit!
  "Whether the post heads the unit: then the unit's achievement is the result rating."
  isHead: Boolean!
  "First evaluated day."
  from: Day!
  "Last evaluated day."
  to: Day!
  "Where it stands."
  status: EvaluationStatus!
  "Who rates as things are now (pejabat penilai kinerja), of what was handed over who did; null where there is nobody."
  rater: Employee
  "The segments that are evaluated, with the months served in each: as things are now, of what was handed over as they were frozen."
  segments: [EvaluationSegment!]!
  "A warning before the hand-over: posts whose days no agreed plan covers. Their months, and credit points, are lost unless a plan is agreed first. Empty afterwards."
  segmentsWithoutPlan: [SegmentWithoutPlan!]!
  "Notes of leaving raters on earlier segments."
  leavingNotes: [LeavingNote!]!
  "The employee's own words; the rater sees them once submitted, nobody else does."
  selfAssessment: SelfAssessment
  "The result rating (hasil kerja) in the making or as handed over; null where it is missing or hidden from you."
  result: Judgement
  "The behaviour rating (perilaku kerja) in the making or as handed over; null where it is missing or hidden from you."
  behaviour: Judgement
  "The predicate of these ratings; null where one is missing or hidden from you."
  predicate: Predicate
  "Who gave these ratings, as they were then; null before, or where it is hidden from you."
  raterSnapshot: PersonSnapshot
  "Feedback that counts in this year, newest first: to the person and to those whom its audience names, the rater among them."
  feedback("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): FeedbackConnection!
  "Published results of the year's 360-degree rounds that were announced as input to the behaviour rating: input, never a score. To their audience only."
  reviewResults: [ReviewResult!]!
  "Confirmed changes by calibration; empty where hidden from you."
  calibrations: [Calibration!]!
  "Versions that were handed over, oldest first. None of them ever changes."
  versions: [EvaluationVersion!]!
  "The version that counts now; null before the first hand-over."
  current: EvaluationVersion
  "Why it was reopened; null unless a new version is being made."
  reopenedReason: String
  "The hand-over of the current version and its receipt; null before."
  handOver: HandOver
  "Credit points (angka kredit) of the year or, by periodic conversion, of the period; two places. Null before it is final and where it feeds none. The year's and those of its periods are alternatives for the same months and are never added: see \`creditAccumulation\`."
  creditPoints: Decimal
  "What follows from it; null where nothing does, or it is not final."
  followUp: FollowUp
  "When it became final; null before."
  finalAt: Instant
  "The instant that counts next: the day by which a period is to be rated (policy), the end of rating, of silence or of the time to object; null where none does."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "Computes the current version anew from its stored inputs; null before the first hand-over."
  verification: EvaluationVerification
}

"Where an evaluation stands."
enum EvaluationStatus {
  "Opened: the self-assessment and the ratings are being written."
  OPEN
  "Both ratings stand with their reasons. Told to the rater and to members of an open calibration session; to all others it is still OPEN."
  RATED
  "Handed over to the employee."
  SHARED
  "Final."
  FINAL
  "Nothing to rate: no day of it was served."
  EXEMPT
}

"A rating by expectation."
enum Rating {
  "Below expectation (di bawah ekspektasi)."
  BELOW
  "Meets expectation (sesuai ekspektasi)."
  MEETS
  "Above expectation (di atas ekspektasi)."
  ABOVE
}

"Predicates of performance (predikat kinerja)."
enum Predicate {
  "Sangat baik."
  VERY_GOOD
  "Baik."
  GOOD
  "Butuh perbaikan."
  NEEDS_IMPROVEMENT
  "Kurang."
  POOR
  "Sangat kurang."
  VERY_POOR
}

"What a unit achieved, by the word of the level above (capaian kinerja organisasi)."
enum Achievement {
  "Istimewa."
  EXCELLENT
  "Baik."
  GOOD
  "Butuh perbaikan."
  NEEDS_IMPROVEMENT
  "Kurang."
  POOR
  "Sangat kurang."
  VERY_POOR
}

"A rating with its reason: a person's word, never a computed one."
type Judgement {
  "The rating."
  rating: Rating!
  "Why."
  reason: String!
}

"A person as they were at an instant."
type PersonSnapshot {
  "Nama."
  name: String!
  "NIP or NI PPPK; null for somebody without one, such as the mayor, and for who is neither of the two who sign nor may see \`Employee.identifiers\`."
  number: String
  "Jabatan."
  position: String
  "Unit kerja."
  unit: String
  "Pangkat/golongan ruang; by the same rule, of \`Employee.grade\`."
  grade: String
  "Whether a civil servant."
  status: CivilStatus!
}

"Whether somebody is a civil servant."
enum CivilStatus {
  "Civil servant (aparatur sipil negara)."
  ASN
  "Not one, such as the mayor."
  NON_ASN
}

"A segment of the evaluated time: the plan of one assignment."
type EvaluationSegment {
  "Its plan."
  planId: ID!
  "The approved plan version by which it is judged."
  planVersion: Int
  "Title of the position."
  positionTitle: String!
  "Name of the unit."
  unitName: String!
  "Level of the functional position (jenjang); null where it is none."
  level: FunctionalLevel
  "First day."
  from: Day!
  "Last day."
  to: Day!
  "As what kind of civil servant: credit points are for PNS only (policy)."
  kind: EmployeeKind!
  "How many calendar months count for it: see \`countedMonths\`."
  months: Int!
  "Those months, 1 to 12. A month counts where more than half of its days were served, in all segments together (of exactly half: where its last day is in one), for the segment with most of them, of equal ones the later. So a year has at most 12, and no month is in two segments."
  countedMonths: [Int!]!
}

"What a leaving rater left for the next."
type LeavingNote {
  "The plan of the segment."
  planId: ID!
  "The notes."
  notes: String!
  "When they were written."
  at: Instant!
}

"The employee's own view (penilaian diri). Never a rating."
type SelfAssessment {
  "What was achieved."
  achievements: String
  "What stood in the way."
  obstacles: String
  "What help is needed."
  helpNeeded: String
  "Own view of the result."
  result: Rating
  "Own view of the behaviour."
  behaviour: Rating
  "When it was last saved."
  savedAt: Instant!
  "When it was submitted; null while a draft, which the employee alone sees."
  submittedAt: Instant
}

"A change of ratings that a calibration session confirmed before the hand-over."
type Calibration {
  "The result rating before."
  resultBefore: Rating
  "The result rating after."
  resultAfter: Rating
  "The behaviour rating before."
  behaviourBefore: Rating
  "The behaviour rating after."
  behaviourAfter: Rating
  "Why."
  reason: String!
  "Who proposed it."
  proposedBy: Employee!
  "Who confirmed it."
  confirmedBy: Employee!
  "When."
  at: Instant!
}

"A version that was handed over. It never changes."
type EvaluationVersion {
  "1, 2, 3, …"
  number: Int!
  "When it was handed over."
  at: Instant!
  "What made it."
  cause: VersionCause!
  "Why there is a new version; null for the first."
  reason: String
  "The result rating with its reason."
  result: Judgement!
  "The behaviour rating with its reason."
  behaviour: Judgement!
  "The predicate."
  predicate: Predicate!
  "The rated person as they were."
  rated: PersonSnapshot!
  "The rater as they were."
  rater: PersonSnapshot!
  "The segments with the months served in each."
  segments: [EvaluationSegment!]!
  "Absences that were taken into account."
  absences: [AbsentDays!]!
  "The unit's achievement; for heads of unit only."
  achievement: Achievement
  "What was on record beside it."
  evidence: [EvaluationEvidence!]!
  "Credit points with their parts; null where it feeds none. They count once the evaluation is final."
  credit: CreditPoints
  "Version of the dated policy whose numbers it was made with."
  policyVersion: String!
  "SHA-256 of everything above, in canonical form."
  hash: String!
}

"What makes a version. New ones may come."
enum VersionCause {
  "The first hand-over."
  HAND_OVER
  "A reopening by the staffing agency."
  REOPENED
  "The decision of an objection (keberatan)."
  OBJECTION
}

"Days of absence. The kind of leave is told on the absence sheet alone."
type AbsentDays {
  "First day."
  from: Day!
  "Last day."
  to: Day!
  "Whether the days keep their months all the same, as paid leave does (policy of the version)."
  keepsMonths: Boolean!
}

"What was on record about a segment when the version was made."
type EvaluationEvidence {
  "The plan."
  planId: ID!
  "Its approved version."
  planVersion: Int
  "How many entries of progress it had."
  progressEntries: Int!
}

"The delivery of the current version and what the employee said."
type HandOver {
  "When it was delivered."
  deliveredAt: Instant!
  "What the employee said; null while silent."
  acknowledgement: Acknowledgement
  "When the employee said so."
  acknowledgedAt: Instant
  "The employee's remark."
  remark: String
  "The legal day on which it counts as received: acknowledged, or by silence (policy)."
  receivedOn: Day!
  "How it is received."
  receipt: ReceiptKind!
  "Until when an objection can be filed, the first instant that no longer counts; null where none can be: agreed to, decided, or objected to already."
  objectionUntil: Instant
}

"What the employee says to an evaluation."
enum Acknowledgement {
  "Read. It does not mean agreed."
  READ
  "Read and agreed: no objection follows."
  READ_AND_AGREED
}

"How an evaluation is received."
enum ReceiptKind {
  "By the employee's own word."
  ACKNOWLEDGED
  "By silence for the days of the policy, with the delivery on record."
  SILENCE
}

"What follows from a final evaluation (tindak lanjut)."
type FollowUp {
  "What kind."
  kind: FollowUpKind!
  "The version it follows from."
  evaluationVersion: Int!
  "Since when."
  at: Instant!
}

"Kinds of follow-up."
enum FollowUpKind {
  "A proposal for an award (usulan penghargaan)."
  AWARD_PROPOSAL
  "A plan of development, worded as help (rencana pengembangan)."
  DEVELOPMENT_PLAN
}

"A version computed anew from its stored inputs."
type EvaluationVerification {
  "Number of the version."
  version: Int!
  "The hash on record."
  hash: String!
  "The hash of what was computed anew."
  recomputed: String!
  "Whether predicate, months, credit points and hash are all the same."
  same: Boolean!
}

"A row of a unit's evaluations: no ratings, the predicate once handed over; before that only to the members of an open calibration session, in its list."
type EvaluationSummary {
  "Id of the evaluation."
  evaluationId: ID!
  "Name of the person."
  employeeName: String!
  "The person."
  employeeId: ID!
  "Title of the position."
  positionTitle: String!
  "How the post is held."
  holding: HoldingKind!
  "Where it stands."
  status: EvaluationStatus!
  "The predicate; null before it is handed over, except in the list of an open calibration session, to its members."
  predicate: Predicate
}

"A page of a unit's evaluations."
type EvaluationSummaryConnection {
  "The rows."
  edges: [EvaluationSummaryEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of a unit's evaluations."
type EvaluationSummaryEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The row."
  node: EvaluationSummary!
}

"A person's absences in a year: what makes a period exempt, and by its kind shortens a year."
type AbsenceSheet implements Node @access(to: [SELF, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Whose."
  employee: Employee!
  "The year."
  year: Int!
  "All that were recorded, the withdrawn ones too, by first day."
  absences: [Absence!]!
}

"An absence."
type Absence implements Node @access(to: [SELF, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id, for \`absenceWithdraw\`."
  id: ID!
  "What kind."
  kind: AbsenceKind!
  "First day."
  from: Day!
  "Last day."
  to: Day!
  "Why."
  reason: String!
  "When it was withdrawn; null while it stands."
  withdrawnAt: Instant
  "Why it was withdrawn."
  withdrawnReason: String
}

"Kinds of absence. No kind lowers a rating; which of them cost months of credit points, a dated policy says. New ones may come."
enum AbsenceKind {
  "Annual leave (cuti tahunan). Keeps its months."
  ANNUAL
  "Sick leave (cuti sakit). Keeps its months."
  SICK
  "Maternity leave (cuti melahirkan). Keeps its months: nobody loses points for a birth."
  MATERNITY
  "Leave for an important reason (cuti karena alasan penting). Keeps its months."
  IMPORTANT_REASON
  "Long leave (cuti besar). Keeps its months."
  BIG
  "Unpaid leave (cuti di luar tanggungan negara). Takes its months."
  UNPAID
  "Study (tugas belajar). Takes its months."
  STUDY
  "Secondment (penugasan, perbantuan). Takes its months: it is rated where somebody serves."
  SECONDMENT
  "Anything else. Takes its months."
  OTHER
}

"Somebody who reports to the viewer, with plan and evaluation of the year."
type TeamMember {
  "The superior for whom the viewer acts by lent authority; null where the report is the viewer's own."
  onBehalfOf: Employee
  "Who, in which post."
  assignment: Assignment!
  "The plan; null where there is none yet."
  plan: Plan
  "The yearly evaluation of this post; null where it is not open yet."
  evaluation: Evaluation
  "How far the 360-degree reviews of this post have come, in the five newest rounds of the year."
  reviews: [ReviewSubject!]!
}

extend type Me {
  "The own evaluations of a year, of all posts: the periods first, then the year. Without a year, of the same year as \`plan\`: last year's while it is evaluated."
  evaluations("The year; default the one that the viewer is about now." year: Int): [Evaluation!]!
}

extend type Employee {
  "The yearly evaluation of the definitive post; null where there is none, or it is not yours to see."
  evaluation("The year; default this year." year: Int): Evaluation
}

extend type Plan {
  "Evaluations of this plan: its periods, then its year; without those that are not yours to see."
  evaluations: [Evaluation!]!
}

extend type Query {
  "An evaluation by its id."
  evaluation("Id of the evaluation." id: ID!): Evaluation @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "Evaluations of a unit with all below it, by unit and name; never an order by rating. The city's own unit means all agencies, one after the other: a read for each that is passed."
  unitEvaluations(
    "The unit."
    unitId: ID!
    "The year."
    year: Int!
    "Number of the evaluation period; null for the year."
    period: Int
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): EvaluationSummaryConnection @access(to: [UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "Those who report to the viewer, with plan and yearly evaluation, in one look."
  myTeam("The year; default this year." year: Int): [TeamMember!]! @access(to: [EMPLOYEE])
  "A person's absences in a year; null where none was recorded."
  absenceSheet("Whose." employeeId: ID!, "The year." year: Int!): AbsenceSheet @access(to: [SELF, UNIT_ADMIN, HR_OFFICER, AUDITOR])
}

extend type Mutation {
  "Opens the evaluation of a period or a year; answers the one that is open already."
  evaluationOpen("Of which plan." input: EvaluationOpenInput!): EvaluationPayload! @access(to: [SELF, RATER, UNIT_ADMIN, HR_OFFICER])
  "Saves a draft of the self-assessment (penilaian diri); the employee alone sees it."
  selfAssessmentSave("What to save; absent leaves, null clears." input: SelfAssessmentSaveInput!): EvaluationPayload! @access(to: [SELF])
  "Hands the self-assessment to the rater."
  selfAssessmentSubmit("Of which evaluation." input: SelfAssessmentSubmitInput!): EvaluationPayload! @access(to: [SELF])
  "Rates result or behaviour with a reason, until it is handed over."
  evaluationRate("What to rate; absent leaves." input: EvaluationRateInput!): EvaluationPayload! @access(to: [RATER])
  "Hands the evaluation over to the employee and freezes it as a version."
  evaluationShare("Which one." input: EvaluationShareInput!): EvaluationPayload! @access(to: [RATER])
  "Says that it was read, or read and agreed to."
  evaluationAcknowledge("What to say." input: EvaluationAcknowledgeInput!): EvaluationPayload! @access(to: [SELF])
  "Makes it final: agreed to, or the time to object is over, or the objection decided. Opens what follows from it."
  evaluationFinalise("Which one." input: EvaluationFinaliseInput!): EvaluationPayload! @access(to: [RATER, HR_OFFICER])
  "Makes several final, each by itself. Repeat with the same key to go on."
  evaluationFinaliseMany("Which ones." input: EvaluationFinaliseManyInput!): EvaluationFinaliseManyPayload! @access(to: [RATER, HR_OFFICER])
  "Gives a handed-over evaluation back to the rater, with a reason. Earlier versions stay; the next hand-over makes a new one."
  evaluationReopen("Which one and why." input: EvaluationReopenInput!): EvaluationPayload! @access(to: [HR_OFFICER])
  "Records an absence: leave, study, secondment. Evaluations that were handed over stay as they are: see \`AbsencePayload.handedOver\`."
  absenceRecord("What to record." input: AbsenceRecordInput!): AbsencePayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Takes a recorded absence back; it stays on record. Evaluations that were handed over stay as they are."
  absenceWithdraw("Which one and why." input: AbsenceWithdrawInput!): AbsencePayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
}

"An evaluation to open."
input EvaluationOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan; of a definitive post, any of the year's opens the same yearly evaluation."
  planId: ID!
  "Number of the evaluation period; null for the year."
  period: Int
}

"A draft of a self-assessment. Absent leaves, null clears."
input SelfAssessmentSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
  "What was achieved, at most 2,000 characters (policy)."
  achievements: String
  "What stood in the way, at most 2,000 characters (policy)."
  obstacles: String
  "What help is needed, at most 2,000 characters (policy)."
  helpNeeded: String
  "Own view of the result."
  result: Rating
  "Own view of the behaviour."
  behaviour: Rating
}

"A self-assessment to submit."
input SelfAssessmentSubmitInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A rating with its reason."
input JudgementInput {
  "The rating."
  rating: Rating!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

"Ratings. Absent leaves."
input EvaluationRateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
  "The result; not for heads of unit, whose result follows the unit."
  result: JudgementInput
  "The behaviour."
  behaviour: JudgementInput
}

"An evaluation to hand over."
input EvaluationShareInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
}

"What the employee says."
input EvaluationAcknowledgeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
  "Read, or read and agreed."
  acknowledgement: Acknowledgement!
  "A remark, at most 1,000 characters (policy)."
  remark: String
}

"An evaluation to make final."
input EvaluationFinaliseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
}

"Evaluations to make final."
input EvaluationFinaliseManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The evaluations, at most 50 (policy)."
  evaluations: [EvaluationFinaliseRow!]!
}

"One row of a batch."
input EvaluationFinaliseRow {
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
}

"An evaluation to reopen."
input EvaluationReopenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

"An absence to record."
input AbsenceRecordInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The year; both days lie in it."
  year: Int!
  "What kind."
  kind: AbsenceKind!
  "First day."
  from: Day!
  "Last day."
  to: Day!
  "Why, at most 300 characters (policy). No diagnosis belongs here."
  reason: String!
}

"An absence to take back."
input AbsenceWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The sheet."
  sheetId: ID!
  "The sheet's version you read."
  expectedVersion: Int!
  "The absence."
  absenceId: ID!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"The evaluation after the mutation."
type EvaluationPayload {
  "The evaluation; null where nothing was done."
  evaluation: Evaluation
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"What became of each row of a batch."
type EvaluationFinaliseManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [EvaluationFinaliseOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row."
type EvaluationFinaliseOutcome {
  "The evaluation; null where the row failed."
  evaluation: Evaluation
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"The absences after the mutation."
type AbsencePayload {
  "The sheet; null where nothing was done."
  sheet: AbsenceSheet
  "Warning: evaluations of the year that were handed over and stay as they are, with the months they were counted with, until the staffing agency reopens them. Those that the viewer may see."
  handedOver: [Evaluation!]!
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"""
A unit's achievement in a period or a year, set by the superior of its head. It is the head's result rating, and says how the
predicates of the unit's employees should spread. \`SELF\` is the unit's head.
"""
type UnitAchievement implements Node @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_HEAD, HR_OFFICER, AUDITOR]) {
  "Opaque id; it follows from unit, cycle and period."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The unit."
  unit: Unit!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "What it achieved."
  achievement: Achievement!
  "Each time it was set, oldest first; the last one holds."
  steps: [AchievementStep!]!
  "Where it stands."
  status: UnitAchievementStatus!
  "When the evaluation phase closes; null once final. Setting it later stays possible: the head could not be evaluated otherwise."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "The numbers with which the unit was finalised; null before."
  final: UnitFinal
  "Version of the dated policy whose numbers hold."
  policyVersion: String!
}

"Where a unit's evaluation stands."
enum UnitAchievementStatus {
  "The achievement is set and may change."
  SET
  "The unit is finalised: its achievement changes no more, unless it is taken back with a reason."
  FINAL
}

"One time that an achievement was set."
type AchievementStep {
  "To what."
  achievement: Achievement!
  "Why."
  reason: String!
  "By whom."
  by: Employee!
  "When."
  at: Instant!
}

"A unit as it was finalised: the numbers of that instant, never changed afterwards."
type UnitFinal {
  "When."
  at: Instant!
  "By whom."
  by: Employee!
  "Those who counted."
  size: Int!
  "How many of each predicate; null while an evaluation among them is not handed over, except to who finalised."
  counts: [PredicateCount!]
  "The guidance, measured; null where \`counts\` is."
  rules: [DistributionRule!]
  "Why the distribution departs from the guidance; null where it does not."
  justification: String
}

"How many evaluations have a predicate. Never who."
type PredicateCount {
  "The predicate."
  predicate: Predicate!
  "How many."
  count: Int!
}

"A line of the guidance on distribution (SE MenPANRB 3/2023), with its numbers. It never changes anybody's rating."
type DistributionRule {
  "The predicates that are counted together."
  predicates: [Predicate!]!
  "Whether it is a maximum or a minimum."
  bound: DistributionBound!
  "Percent of those who count; null where the rule names a number of people."
  percent: Int
  "People: a maximum is rounded down, a minimum up."
  limit: Int!
  "How many there are."
  actual: Int!
  "Whether the distribution keeps to it."
  satisfied: Boolean!
}

"Kinds of bounds."
enum DistributionBound {
  "At most so many."
  MAX
  "At least so many."
  MIN
}

"How the predicates of a unit's employees spread, beside the guidance for its achievement. Numbers only: there is no ranking of people."
type UnitDistribution {
  "The unit; its subtree is counted."
  unit: Unit!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "The unit's achievement; null before the level above has set it."
  achievement: UnitAchievement
  """
  Those whose predicates are counted here: handed over, without the unit's head, the exempt and second posts. What is not handed over is
  counted only to who rated it, and to members of an open calibration session.
  """
  size: Int!
  "Everybody else who counts, as one number: not opened, not rated, or not handed over yet."
  unrated: Int!
  "How many of each predicate."
  counts: [PredicateCount!]!
  "The guidance, measured; empty before the achievement is set."
  rules: [DistributionRule!]!
  "What the viewer can do with the unit now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "Version of the dated policy whose numbers hold."
  policyVersion: String!
}

"Members compare the ratings of a unit before they are handed over (kalibrasi): one proposes a change, another confirms it."
type CalibrationSession implements Node @access(to: [MEMBER, HR_OFFICER]) {
  "Opaque id; it follows from unit, cycle and period."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The unit; its subtree is calibrated."
  unit: Unit!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "Who calibrates."
  members: [Employee!]!
  "Where it stands."
  status: CalibrationStatus!
  "When it was opened."
  openedAt: Instant!
  "When it was closed; null while open."
  closedAt: Instant
  "When the evaluation phase closes: until then changes are proposed and decided; null once closed."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "The evaluations it is about, by unit and name. Predicates that are not handed over are open to members while the session is; never the viewer's own."
  evaluations("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): EvaluationSummaryConnection!
  "The changes proposed in it, without those about the viewer."
  changes("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): CalibrationChangeConnection!
}

"Where a session stands."
enum CalibrationStatus {
  "Changes are proposed and decided."
  OPEN
  "Over. It may be opened anew."
  CLOSED
}

"A change of ratings before the hand-over: proposed by one member, confirmed or rejected by another."
type CalibrationChange implements Node @access(to: [MEMBER, HR_OFFICER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The evaluation."
  evaluationId: ID!
  "Whose."
  employee: Employee!
  "What stood when it was proposed; null where it is hidden from you: before the hand-over only members read it, while the session is open."
  before: CalibrationMarks
  "What should stand; null where it is hidden from you."
  after: CalibrationMarks
  "Why; null where it is hidden from you."
  reason: String
  "Who proposed it."
  proposedBy: Employee!
  "When."
  proposedAt: Instant!
  "Where it stands."
  status: CalibrationChangeStatus!
  "Who confirmed or rejected it; null while it waits."
  decidedBy: Employee
  "When; null while it waits."
  decidedAt: Instant
  "Why it was rejected; null otherwise, and where it is hidden from you."
  rejectedReason: String
}

"The two ratings of an evaluation."
type CalibrationMarks {
  "Result (hasil kerja); null for a head of unit, whose result follows the unit."
  result: Rating
  "Behaviour (perilaku kerja)."
  behaviour: Rating
}

"Where a change stands."
enum CalibrationChangeStatus {
  "Waits for another member."
  PROPOSED
  "It was made."
  CONFIRMED
  "It was not made."
  REJECTED
}

"A page of changes."
type CalibrationChangeConnection {
  "The rows."
  edges: [CalibrationChangeEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of changes."
type CalibrationChangeEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The change."
  node: CalibrationChange!
}

"An objection (keberatan) of an employee against an evaluation that was handed over. Exactly one for each version."
type Objection implements Node @access(to: [SELF, RATER, DECIDER, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The evaluation; null where it is not yours to see."
  evaluation: Evaluation
  "The version that was objected to."
  evaluationVersion: Int!
  "Who objects."
  employee: Employee!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "Why."
  grounds: String!
  "Files that go with it."
  evidence: [Evidence!]!
  "The plans that were evaluated, with everything that was handed in for them: what the decider reads."
  plans: [ObjectionPlan!]! @listSize(assumedSize: 3)
  "When it was filed."
  filedAt: Instant!
  "Who rated the version."
  rater: Employee!
  "Who decides now: the nearest above the rater in service who had no part in the rating, or who was assigned; null until the staffing agency assigns somebody."
  decider: Employee
  "Who assigned the decider and why; null where it is the rater's superior."
  assignment: ObjectionAssignment
  "Where it stands."
  status: ObjectionStatus!
  "What both sides have said, in order."
  statements: [ObjectionStatement!]!
  "Until then the rater's answer is waited for; afterwards it may be decided without one."
  statementUntil: Instant!
  "Whether both sides were heard, or had their time."
  heard: Boolean!
  "When it should be decided (working days, policy); null once it is over. A late decision stays possible: nothing is decided by machine."
  deadlineAt: Instant
  "Whether it should have been decided by now."
  overdue: Boolean!
  "The decision; null before. It is final and made a new version of the evaluation."
  decision: ObjectionDecision
  "When it was withdrawn; null otherwise."
  withdrawnAt: Instant
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where an objection stands."
enum ObjectionStatus {
  "Waits for its decision."
  OPEN
  "Decided."
  DECIDED
  "Taken back by the employee."
  WITHDRAWN
}

"A plan that was evaluated, as the parties of an objection read it."
type ObjectionPlan {
  "Id of the plan."
  planId: ID!
  "Approved versions, oldest first."
  versions: [PlanVersion!]! @listSize(assumedSize: 4)
  "Progress with its evidence, newest day first."
  progress("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ProgressConnection!
}

"The staffing agency's choice of another decider."
type ObjectionAssignment {
  "By whom."
  by: Employee
  "When."
  at: Instant!
  "Why."
  reason: String!
}

"A word of one side."
type ObjectionStatement {
  "Which side."
  side: ObjectionSide!
  "Who."
  by: Employee!
  "When."
  at: Instant!
  "What."
  text: String!
}

"The two sides of an objection."
enum ObjectionSide {
  "Who objects."
  EMPLOYEE
  "Who rated."
  RATER
}

"The decision of an objection."
type ObjectionDecision {
  "Which way."
  outcome: ObjectionOutcome!
  "Why."
  reasons: String!
  "The new result rating; null where it stays."
  result: Rating
  "The new behaviour rating; null where it stays."
  behaviour: Rating
  "Whether the rater answered."
  hearing: ObjectionHearing!
  "By whom."
  by: Employee!
  "When."
  at: Instant!
  "Whether it came after the day by which it should have been decided."
  late: Boolean!
}

"How an objection ends."
enum ObjectionOutcome {
  "Dikabulkan: at least one rating is another one than before."
  UPHELD
  "Dikabulkan sebagian: at least one rating is another one than before, though not as was asked."
  PARTLY
  "Ditolak: the ratings stay."
  REJECTED
}

"How the rater was heard."
enum ObjectionHearing {
  "The rater answered."
  ANSWERED
  "The rater was invited and did not answer in time."
  INVITED_DID_NOT_ANSWER
}

"A page of objections."
type ObjectionConnection {
  "The rows."
  edges: [ObjectionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many wait, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

"A row of a page of objections: what a queue shows, and no word of either side."
type ObjectionEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The row."
  node: ObjectionItem!
}

"An open objection in a queue."
type ObjectionItem {
  "Id of the objection, for \`node\`."
  objectionId: ID!
  "Id of the evaluation."
  evaluationId: ID!
  "Whether somebody is there to decide it."
  hasDecider: Boolean!
  "When it was filed."
  filedAt: Instant!
  "When it should be decided; null in a year whose holidays are not released: see \`holidaysUnknown\`."
  deadlineAt: Instant
  "Whether it should have been decided by now."
  overdue: Boolean!
}

extend type Me {
  "Open objections that the viewer decides, the most urgent first."
  objectionsToDecide("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ObjectionConnection!
}

extend type Evaluation {
  "Objections against its versions, oldest first; those the viewer may see."
  objections: [Objection!]!
}

extend type Query {
  "A unit's achievement; null before it is set."
  unitAchievement(
    "The unit."
    unitId: ID!
    "The year."
    year: Int!
    "Number of the evaluation period; null for the year."
    period: Int
  ): UnitAchievement @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_HEAD, HR_OFFICER, AUDITOR])
  "How a unit's predicates spread, measured against the guidance. Null for the city's own unit: a spread is an agency's."
  unitDistribution(
    "The unit."
    unitId: ID!
    "The year."
    year: Int!
    "Number of the evaluation period; null for the year."
    period: Int
  ): UnitDistribution @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_HEAD, HR_OFFICER])
  "The calibration session of a unit; null where there is none."
  calibration(
    "The unit."
    unitId: ID!
    "The year."
    year: Int!
    "Number of the evaluation period; null for the year."
    period: Int
  ): CalibrationSession @access(to: [MEMBER, HR_OFFICER])
  "Open objections of the region, the most urgent first."
  objectionQueue("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ObjectionConnection!
    @access(to: [HR_OFFICER])
}

extend type Mutation {
  "Sets or changes a unit's achievement, each time with a reason, at most 20 times (policy): by the superior of its head, or somebody above."
  unitAchievementSet("Which unit and what." input: UnitAchievementSetInput!): UnitAchievementPayload! @access(to: [SUPERIOR, LINE_ABOVE])
  """
  Finalises a unit once everybody who counts is rated, whether their evaluation was opened or not: the definitive holders of its subtree who
  served in the period, without its head and the exempt. All ratings are measured, handed over or not; a spread that departs from the
  guidance needs a justification. No rating ever changes by it.
  """
  unitFinalise("Which unit." input: UnitFinaliseInput!): UnitAchievementPayload! @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_HEAD])
  "Opens a calibration session of a unit, or a closed one anew, with at least two members. Refused for the city's own unit: a session is an agency's."
  calibrationOpen("Which unit, and who." input: CalibrationOpenInput!): CalibrationPayload! @access(to: [HR_OFFICER])
  "Proposes another rating of an evaluation that is not handed over yet. Nothing changes before another member confirms."
  calibrationPropose("What to change." input: CalibrationProposeInput!): CalibrationChangePayload! @access(to: [MEMBER])
  "Confirms what another member proposed: the ratings change. One of the two must stand outside the line of the rated person."
  calibrationConfirm("Which change." input: CalibrationConfirmInput!): CalibrationChangePayload! @access(to: [MEMBER])
  "Rejects what another member proposed."
  calibrationReject("Which change and why." input: CalibrationRejectInput!): CalibrationChangePayload! @access(to: [MEMBER])
  "Closes a session, once every proposal is answered."
  calibrationClose("Which one." input: CalibrationCloseInput!): CalibrationPayload! @access(to: [HR_OFFICER])
  """
  Objects to an evaluation that was handed over, once for each version and within 14 days from receipt (PP 30/2019 art. 59), or those given
  by \`objectionExtend\`. What comes too late is kept as the draft.
  """
  objectionFile("Against which, and why." input: ObjectionFileInput!): ObjectionPayload! @access(to: [SELF])
  "Gives an objection to another decider, who had no part in the rating and reports to neither side. Nobody assigns for their own superior or report."
  objectionAssign("Which one, to whom and why." input: ObjectionAssignInput!): ObjectionPayload! @access(to: [HR_OFFICER])
  "Says a word of one's own side; several, until it is decided."
  objectionStatement("What to say." input: ObjectionStatementInput!): ObjectionPayload! @access(to: [SELF, RATER])
  "Decides an objection, after both sides were heard. The decision is final and makes a new version of the evaluation."
  objectionDecide("Which one and how." input: ObjectionDecideInput!): ObjectionPayload! @access(to: [DECIDER])
  "Takes an objection back before it is decided. The version cannot be objected to again."
  objectionWithdraw("Which one." input: ObjectionWithdrawInput!): ObjectionPayload! @access(to: [SELF])
}

"A unit's achievement to set."
input UnitAchievementSetInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit."
  unitId: ID!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "The version you read; 0 where it was not set yet."
  expectedVersion: Int!
  "What it achieved."
  achievement: Achievement!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

"A unit to finalise."
input UnitFinaliseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit."
  unitId: ID!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "The version of its achievement you read; 0 where it was not set yet."
  expectedVersion: Int!
  "Why the distribution departs from the guidance, 20 to 2,000 characters (policy); needed where it does."
  justification: String
}

"A session to open."
input CalibrationOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit."
  unitId: ID!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "Employees who calibrate, 2 to 12 (policy). Who opens it is none of them."
  memberIds: [ID!]!
}

"Another rating to propose. Absent leaves."
input CalibrationProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  calibrationId: ID!
  "The evaluation: of the session's unit and period, rated and not handed over yet."
  evaluationId: ID!
  "The evaluation's version you read."
  expectedVersion: Int!
  "Result; not for heads of unit."
  result: Rating
  "Behaviour."
  behaviour: Rating
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

"A change to confirm."
input CalibrationConfirmInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  calibrationId: ID!
  "The change."
  changeId: ID!
  "The change's version you read."
  expectedVersion: Int!
}

"A change to reject."
input CalibrationRejectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  calibrationId: ID!
  "The change."
  changeId: ID!
  "The change's version you read."
  expectedVersion: Int!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

"A session to close."
input CalibrationCloseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  calibrationId: ID!
  "The version you read."
  expectedVersion: Int!
}

"An objection to file."
input ObjectionFileInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The evaluation's version you read."
  expectedVersion: Int!
  "Why, at most 4,000 characters (policy)."
  grounds: String!
  "Files announced with \`evidenceUpload\` on a plan of the evaluation that have arrived, at most 5 (policy)."
  evidenceIds: [ID!]
}

"Another decider."
input ObjectionAssignInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "The version you read."
  expectedVersion: Int!
  "Who is to decide: somebody in service without a part in the rating."
  deciderId: ID!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}

"A word of one's own side."
input ObjectionStatementInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "The version you read."
  expectedVersion: Int!
  "What to say, at most 4,000 characters (policy)."
  text: String!
}

"A decision."
input ObjectionDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "The version you read."
  expectedVersion: Int!
  "Which way."
  outcome: ObjectionOutcome!
  "Why, 20 to 4,000 characters (policy)."
  reasons: String!
  "The new result rating with its reason; for UPHELD and PARTLY, not for heads of unit. Absent leaves."
  result: JudgementInput
  "The new behaviour rating with its reason; for UPHELD and PARTLY. Absent leaves."
  behaviour: JudgementInput
}

"An objection to take back."
input ObjectionWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "The version you read."
  expectedVersion: Int!
}

"The unit's achievement after the mutation."
type UnitAchievementPayload {
  "The achievement; null where nothing was done."
  unitAchievement: UnitAchievement
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The session after the mutation."
type CalibrationPayload {
  "The session; null where nothing was done."
  calibration: CalibrationSession
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The change and its session after the mutation."
type CalibrationChangePayload {
  "The change; null where nothing was done."
  change: CalibrationChange
  "The session; null where nothing was done."
  calibration: CalibrationSession
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The objection after the mutation."
type ObjectionPayload {
  "The objection; null where nothing was done."
  objection: Objection
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"How feedback is meant (jenis umpan balik)."
enum FeedbackKind {
  "Praise (apresiasi)."
  PRAISE
  "A suggestion (saran)."
  SUGGESTION
  "A concern (keprihatinan)."
  CONCERN
}

"Who will ever see a feedback (keterlihatan). Chosen before writing and never changed."
enum FeedbackVisibility {
  "A note that only its author ever sees (catatan pribadi)."
  PRIVATE
  "Author and recipient."
  SHARED
  "Also whoever rates the recipient, as evidence in the evaluation of that year (bukti evaluasi)."
  COUNTED
}

"Where a feedback stands."
enum FeedbackStatus {
  "Given; the author may still revise or withdraw it."
  GIVEN
  "The recipient has acknowledged it (diterima): it is not edited any more."
  ACKNOWLEDGED
  "Taken back by the author before acknowledgement; only the author still sees it."
  WITHDRAWN
  "Removed after a report of abuse was upheld: nobody reads its words any more, and it counts nowhere."
  REMOVED
}

"How the author stood to the recipient on the day of writing. Computed from the organisation, never claimed."
enum FeedbackRelation {
  "About oneself: a private note."
  SELF
  "The author is a direct superior (atasan langsung)."
  SUPERIOR
  "The recipient is a direct superior of the author (bawahan)."
  SUBORDINATE
  "They share a superior or a unit (rekan sejawat)."
  PEER
  "Anybody else of the region; only within the agency, or in answer to a request."
  OTHER
}

"What a feedback speaks of: a target of the recipient's plan, or a core value."
type FeedbackLink {
  "The plan; null where a behaviour is meant."
  planId: ID
  "The target (RHK) in that plan; null where a behaviour is meant."
  targetId: ID
  "The core value BerAKHLAK; null where a target is meant."
  behaviour: CoreValue
}

"""
Continuous feedback from one employee about another (umpan balik berkelanjutan). Its audience is told before it is written, frozen with it,
and never widens: no office, line of superiors or later superior opens it. Nothing counts feedback: there is no number of praises, no
ranking and no sorting by it anywhere in this API, and its lists have no \`totalCount\`.
Every change is one record of the table's stream, of type \`Feedback\`, with the whole object in \`body\`: later modules take development
steps (\`body.step\`) from there.
"""
type Feedback implements Node @access(to: [AUTHOR, SELF, RATER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Who wrote it."
  author: Employee!
  "Whom it is about: the recipient (penerima)."
  about: Employee!
  "How the author stood to the recipient."
  relation: FeedbackRelation!
  "How it is meant."
  kind: FeedbackKind!
  "Its present wording; null once removed."
  text: String
  "What it speaks of; null where nothing in particular."
  link: FeedbackLink
  "Who sees it, in one word."
  visibility: FeedbackVisibility!
  "Who was named as its audience when it was written, the author first."
  audience: [Employee!]!
  "The year whose evaluation it is evidence for; null unless COUNTED."
  year: Int
  "Where it stands."
  status: FeedbackStatus!
  "When it was given."
  givenAt: Instant!
  "When its present wording was written."
  wordedAt: Instant!
  "When the recipient acknowledged it; null before."
  acknowledgedAt: Instant
  "Older wordings, oldest first, for the same audience; empty once removed."
  versions: [FeedbackVersion!]!
  "The thread below it, oldest first; at most 20 (policy). For author and recipient only; empty once removed."
  replies: [FeedbackReply!] @access(to: [AUTHOR, SELF])
  "The request that it answers; null where nobody asked."
  requestId: ID
  "What the recipient has resolved to do; null where nothing yet."
  step: DevelopmentStep
  "The progress entry with which the recipient followed it up; null where there is none."
  entry: FollowUpEntry
  "End of the day on which an open development step is due; null where there is none."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"A wording that a later one has replaced; it never changes."
type FeedbackVersion {
  "From 1."
  number: Int!
  "How it was meant."
  kind: FeedbackKind!
  "The words."
  text: String!
  "What it spoke of."
  link: FeedbackLink
  "When it was written."
  at: Instant!
}

"A word in the thread below a feedback (tanggapan)."
type FeedbackReply {
  "From 1."
  number: Int!
  "The words."
  text: String!
  "Who wrote it: author or recipient."
  author: Employee!
  "When."
  at: Instant!
}

"Where a development step stands."
enum DevelopmentStepStatus {
  "To do."
  OPEN
  "Done."
  DONE
}

"What a recipient has resolved to do after a feedback (langkah pengembangan)."
type DevelopmentStep {
  "Opaque id."
  stepId: ID!
  "What is to be done."
  text: String!
  "By which day."
  dueOn: Day!
  "Where it stands."
  status: DevelopmentStepStatus!
  "When it was done; null before."
  doneAt: Instant
}

"Where a progress entry stands that follows a feedback up."
type FollowUpEntry {
  "The plan."
  planId: ID!
  "The entry in its progress."
  entryId: ID!
}

"Who will see a feedback, were it written now (siapa yang akan melihat)."
type FeedbackAudience {
  "Who will see it, in words for people: show it before anything is written."
  label: String!
  "The people who will see it, the author first."
  people: [Employee!]!
  "For COUNTED: also the official who rates the recipient for this year will see it; else null."
  year: Int
  "Hand it to \`feedbackGive\`: if the audience has changed by then, nothing is written."
  token: String!
}

"Where a request for feedback stands."
enum FeedbackRequestStatus {
  "Waits for an answer."
  OPEN
  "Answered by a feedback."
  ANSWERED
  "Declined by whom it was put to."
  DECLINED
  "Taken back by the requester."
  WITHDRAWN
  "Its time is over."
  EXPIRED
}

"Somebody asks for feedback about themself (permintaan umpan balik). SELF is whom it is put to, AUTHOR who makes it."
type FeedbackRequest implements Node @access(to: [SELF, AUTHOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Who asks, and about whom."
  requester: Employee!
  "Whom it is put to."
  asked: Employee!
  "What they want to know."
  question: String!
  "What it speaks of; null where nothing in particular."
  link: FeedbackLink
  "Where it stands."
  status: FeedbackRequestStatus!
  "When it was asked."
  askedAt: Instant!
  "The first instant at which it can no longer be answered; null once answered, declined or withdrawn."
  deadlineAt: Instant
  "Why it was declined; null where nothing was said."
  declineNote: String
  "The feedback that answered it; null where there is none, or the viewer does not see it."
  answer: Feedback
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"On which side of requests the viewer stands."
enum FeedbackRequestSide {
  "Requests that were put to the viewer."
  ASKED
  "Requests that the viewer has made."
  ASKING
}

"Where a report of abuse stands."
enum AbuseStatus {
  "Waits for a decision."
  OPEN
  "Upheld (terbukti): the feedback is removed."
  UPHELD
  "Rejected (tidak terbukti): the feedback stays."
  REJECTED
}

"""
A report of abuse (laporan penyalahgunaan) in a sealed queue: the officer reads the text before anybody's name. It names neither author,
recipient nor feedback, and tells the day of filing, not the time. An auditor sees decisions, not texts.
"""
type AbuseReport implements Node @access(to: [HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Where it stands."
  status: AbuseStatus!
  "How the feedback was meant."
  kind: FeedbackKind!
  "The day on which it was filed."
  filedOn: Day!
  "The instant by which it should be decided (policy: 5 working days); null once decided."
  deadlineAt: Instant
  "The wording that was reported."
  text: String @access(to: [HR_OFFICER])
  "Wordings before it, oldest first."
  earlierTexts: [String!] @access(to: [HR_OFFICER])
  "Why the recipient reports it."
  reason: String @access(to: [HR_OFFICER])
  "The day of the decision; null before."
  decidedOn: Day
  "Grounds of the decision; null before."
  note: String
  "Author and recipient, for an officer who has opened the names with \`abuseReveal\`; null for all others."
  parties: AbuseParties @access(to: [HR_OFFICER])
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Who is behind an upheld report."
type AbuseParties {
  "Who wrote the feedback."
  author: Employee!
  "Whom it was about, and who reported it."
  about: Employee!
}

"A page of feedback. There is no \`totalCount\`: nobody counts them."
type FeedbackConnection {
  "The rows."
  edges: [FeedbackEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of feedback."
type FeedbackEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The feedback."
  node: Feedback!
}

"A page of requests for feedback. There is no \`totalCount\`: nobody counts them."
type FeedbackRequestConnection {
  "The rows."
  edges: [FeedbackRequestEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of requests for feedback."
type FeedbackRequestEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The request."
  node: FeedbackRequest!
}

"A page of reports of abuse. There is no \`totalCount\`: nobody counts them."
type AbuseReportConnection {
  "The rows."
  edges: [AbuseReportEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of reports of abuse."
type AbuseReportEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The report."
  node: AbuseReport!
}

extend type Me {
  "Feedback the viewer has received, newest first; never sorted or counted by kind."
  feedbackReceived("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): FeedbackConnection!
  "Feedback the viewer has given, private notes among it, newest first; also what was withdrawn or removed."
  feedbackGiven("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): FeedbackConnection!
  "Requests for feedback, newest first."
  feedbackRequests(
    "Put to the viewer, or made by the viewer."
    side: FeedbackRequestSide!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): FeedbackRequestConnection!
}

extend type Employee {
  "Feedback that counts in the evaluation of a year, newest first: to the person, and to a superior what names them in its audience."
  feedbackCounted(
    "The year."
    year: Int!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): FeedbackConnection @access(to: [SELF, SUPERIOR])
}

extend type Query {
  "Who will see a feedback, were it written now; null where the recipient does not exist. Ask it before writing."
  feedbackAudience("The recipient." aboutId: ID!, "Who should see it." visibility: FeedbackVisibility!): FeedbackAudience
    @access(to: [EMPLOYEE])
  "Reports of abuse, the oldest day first. Texts before names: see \`AbuseReport\`."
  abuseQueue(
    "Those that are decided instead of those that wait."
    decided: Boolean = false
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): AbuseReportConnection! @access(to: [HR_OFFICER, AUDITOR])
}

extend type Mutation {
  "Gives feedback to somebody, or notes something for oneself. With \`requestId\` it answers that request in the same transaction."
  feedbackGive("What to say." input: FeedbackGiveInput!): FeedbackPayload! @access(to: [EMPLOYEE])
  "Words it anew, before it is acknowledged; the old wording is kept for the same audience."
  feedbackRevise("What to say instead." input: FeedbackReviseInput!): FeedbackPayload! @access(to: [AUTHOR])
  "Takes it back, before it is acknowledged."
  feedbackWithdraw("Which one." input: FeedbackWithdrawInput!): FeedbackPayload! @access(to: [AUTHOR])
  "Acknowledges it: from then on it is not edited."
  feedbackAcknowledge("Which one." input: FeedbackAcknowledgeInput!): FeedbackPayload! @access(to: [SELF])
  "Adds a word to its thread, by author or recipient."
  feedbackReply("What to answer." input: FeedbackReplyInput!): FeedbackPayload! @access(to: [AUTHOR, SELF])
  "Asks somebody for feedback about oneself: a superior, peer, report or anybody else of the region."
  feedbackRequest("What to ask." input: FeedbackRequestInput!): FeedbackRequestPayload! @access(to: [EMPLOYEE])
  "Declines a request, with or without a note."
  feedbackRequestDecline("Which one." input: FeedbackRequestDeclineInput!): FeedbackRequestPayload! @access(to: [SELF])
  "Takes a request back."
  feedbackRequestWithdraw("Which one." input: FeedbackRequestWithdrawInput!): FeedbackRequestPayload! @access(to: [AUTHOR])
  "Follows an acknowledged feedback up: with a development step, or with progress of the own plan; one of each."
  feedbackFollowUp("What follows." input: FeedbackFollowUpInput!): FeedbackPayload! @access(to: [SELF])
  "Marks its development step as done."
  developmentStepDone("Which one." input: DevelopmentStepDoneInput!): FeedbackPayload! @access(to: [SELF])
  "Reports it as abuse, once. The feedback stays as it is, and its author is not told. Also what was withdrawn meanwhile can be reported, with the version you have read."
  feedbackReport("What to report." input: FeedbackReportInput!): FeedbackPayload! @access(to: [SELF])
  "Decides a report; whoever is named in it may not. Upheld, the feedback is removed in the same transaction."
  abuseDecide("The decision." input: AbuseDecideInput!): AbusePayload! @access(to: [HR_OFFICER])
  "Opens the names behind an upheld report to the officer who asks. It is on record for ever."
  abuseReveal("Which one, and why." input: AbuseRevealInput!): AbusePayload! @access(to: [HR_OFFICER])
}

"A target or a core value, not both."
input FeedbackLinkInput {
  "A target in the working content or last approved version of the recipient's plan."
  target: FeedbackTargetInput
  "A core value."
  behaviour: CoreValue
}

"A target of a plan."
input FeedbackTargetInput {
  "The plan."
  planId: ID!
  "The target."
  targetId: ID!
}

"Feedback to give."
input FeedbackGiveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whom it is about. About oneself only PRIVATE."
  aboutId: ID!
  "How it is meant."
  kind: FeedbackKind!
  "The words, at most 2,000 characters (policy)."
  text: String!
  "What it speaks of; nothing in particular by default."
  link: FeedbackLinkInput
  "Who should see it."
  visibility: FeedbackVisibility!
  "From \`feedbackAudience\` for this recipient and visibility. AUDIENCE_CHANGED where others would see it now."
  audienceToken: String!
  "The open request that it answers."
  requestId: ID
}

"A new wording."
input FeedbackReviseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
  "How it is meant."
  kind: FeedbackKind!
  "The words, at most 2,000 characters (policy)."
  text: String!
  "What it speaks of; nothing in particular where absent, whatever stood there before."
  link: FeedbackLinkInput
}

"Feedback to take back."
input FeedbackWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
}

"Feedback to acknowledge."
input FeedbackAcknowledgeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A word for the thread."
input FeedbackReplyInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
  "The words, at most 1,000 characters (policy)."
  text: String!
}

"Feedback to ask for. At most 10 requests of one requester are open at a time (policy)."
input FeedbackRequestInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whom to ask."
  fromId: ID!
  "What you want to know, at most 500 characters (policy)."
  question: String!
  "What it speaks of: a target of your own plan, or a core value."
  link: FeedbackLinkInput
  "Last day on which it can be answered; 14 days from today by default, at most 60 (policy)."
  expiresOn: Day
}

"A request to decline."
input FeedbackRequestDeclineInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which request."
  requestId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  note: String
}

"A request to take back."
input FeedbackRequestWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which request."
  requestId: ID!
  "The version you read."
  expectedVersion: Int!
}

"What follows from a feedback: exactly one of the two."
input FeedbackFollowUpInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
  "A development step."
  step: DevelopmentStepInput
  "A progress entry of the own plan; its note names the feedback by id."
  progress: FollowUpProgressInput
}

"What is to be done."
input DevelopmentStepInput {
  "What, at most 500 characters (policy)."
  text: String!
  "By which day: from today, at most a year ahead (policy)."
  dueOn: Day!
}

"Progress of the own plan, by the same rules as \`progressAdd\`."
input FollowUpProgressInput {
  "The plan."
  planId: ID!
  "The target."
  targetId: ID!
  "The indicator."
  indicatorId: ID!
  "The day it tells of: within the segment, not in the future."
  day: Day!
  "The value, for a counted measure."
  value: Decimal
  "The description, for a described measure, at most 2,000 characters (policy)."
  text: String
}

"A step that is done."
input DevelopmentStepDoneInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A report of abuse."
input FeedbackReportInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which feedback."
  feedbackId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why it is abuse, at most 500 characters (policy); an officer reads it without your name, so do not write it here."
  reason: String!
}

"What an officer finds."
enum AbuseFinding {
  "It is abuse: the feedback is removed."
  UPHELD
  "It is none: the feedback stays."
  REJECTED
}

"A decision about a report."
input AbuseDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which report."
  reportId: ID!
  "The version you read."
  expectedVersion: Int!
  "What you find."
  finding: AbuseFinding!
  "On which grounds, at most 500 characters (policy)."
  note: String!
}

"Names to open."
input AbuseRevealInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which report."
  reportId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why you must know them, at most 500 characters (policy)."
  reason: String!
}

"The feedback after the mutation."
type FeedbackPayload {
  "The feedback; null where nothing was done, and where the viewer does not see it."
  feedback: Feedback
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The request after the mutation."
type FeedbackRequestPayload {
  "The request; null where nothing was done."
  request: FeedbackRequest
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The report after the mutation."
type AbusePayload {
  "The report; null where nothing was done."
  report: AbuseReport
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

# The time to object, drafts of objections, and a self-assessment taken back.

extend type Evaluation {
  "What the employee means to object with: theirs alone, and kept when the days are over; null where there is none, or no objection is possible."
  objectionDraft: ObjectionDraft
}

"A draft of an objection. It is none until it is filed."
type ObjectionDraft {
  "Version, for \`expectedVersion\`."
  version: Int!
  "Why."
  grounds: String!
  "Files that are to go with it."
  evidenceIds: [ID!]!
  "When it was last saved."
  savedAt: Instant!
}

extend type HandOver {
  "The days to object that this person was given beyond the law's; null where none were."
  objectionExtended: ObjectionExtension
}

"Days to object for one person, on record."
type ObjectionExtension {
  "Until when, the first instant that no longer counts."
  until: Instant!
  "Why."
  reason: String!
  "By whom; null where that is no employee."
  by: Employee
  "When."
  at: Instant!
}

extend type Mutation {
  "Takes a submitted self-assessment back before the rater has begun: it is a draft again."
  selfAssessmentWithdraw("Of which evaluation." input: SelfAssessmentWithdrawInput!): EvaluationPayload! @access(to: [SELF])
  "Saves a draft of an objection; the employee alone sees it. Possible after the days are over, too."
  objectionDraftSave("What to save." input: ObjectionDraftSaveInput!): EvaluationPayload! @access(to: [SELF])
  """
  Gives one person more days to object than the law's 14, on record. An evaluation that was final is open again until then, and what followed
  from it is withdrawn. Nobody does so for their own superior or report, or for what they rated.
  """
  objectionExtend("For whom, until when and why." input: ObjectionExtendInput!): EvaluationPayload! @access(to: [HR_OFFICER])
}

"A self-assessment to take back."
input SelfAssessmentWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A draft of an objection to save."
input ObjectionDraftSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The draft's version you read; 0 where there was none."
  expectedVersion: Int!
  "Why, at most 4,000 characters (policy)."
  grounds: String!
  "Files announced with \`evidenceUpload\` that are to go with it, at most 5 (policy)."
  evidenceIds: [ID!]
}

"More days to object."
input ObjectionExtendInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The evaluation."
  evaluationId: ID!
  "The version you read."
  expectedVersion: Int!
  "The new last day: after the present one, at most 30 days from now (policy)."
  to: Day!
  "Why, 10 to 2,000 characters (policy). The employee reads it."
  reason: String!
}

"What a changed career moved beside the record of the person: told with the operation that changed it."
type CareerEffect {
  "What happened."
  kind: CareerEffectKind!
  "The assignment; null where it is about an evaluation."
  assignmentId: ID
  "The plan; null where it is about an evaluation or a span."
  planId: ID
  "The evaluation; null where it is about a plan or a span."
  evaluationId: ID
  "First day it has now; null of a void plan and of an evaluation."
  from: Day
  "Last day it has now; null of a void plan, of an evaluation, and where it goes on."
  to: Day
  "Who rated before; null of a plan, and where there was nobody."
  raterBefore: Employee
  "Who rates now; null of a plan, and where there is nobody."
  raterNow: Employee
}

"Kinds of effects of a changed career. New ones may come."
enum CareerEffectKind {
  "A late entry holds only its own span: what came after it on record stays as it is."
  SPAN_FILLED
  "A plan's segment ends, or ends earlier: its days afterwards belong to no plan of this post."
  PLAN_ENDS
  "A plan's segment ends later, or not any more."
  PLAN_GOES_ON
  "Not a day of the plan's year is left to its post: it is void, kept, and never evaluated."
  PLAN_VOID
  "Days came back to a void plan: it stands as it stood."
  PLAN_REVIVED
  "A plan was opened for the new post."
  PLAN_OPENED
  "An evaluation that is not handed over yet is reckoned anew from the plans as they now are, by whoever rates now."
  EVALUATION_FOLLOWS
  "An evaluation that was handed over rests on days that have changed; it stays as it was handed over until it is reopened."
  EVALUATION_RESTS
}

"Why a plan is void, and since when."
type PlanVoid {
  "When."
  at: Instant!
  "Why."
  cause: PlanVoidCause!
}

"Why a plan is void. New ones may come."
enum PlanVoidCause {
  "The assignment ended before the days of the plan."
  ASSIGNMENT_ENDED
  "The entry of the assignment was taken back."
  ENTRY_TAKEN_BACK
}

extend type Plan {
  "The last day, where the assignment ends in this year; null where it goes on."
  endsOn: Day
  "Why it is void; null unless VOID."
  voided: PlanVoid
  "What leaving raters left for the next one, one note a writer, the latest last."
  leavingNotes: [LeavingNote!]!
}

extend type LeavingNote {
  "Who wrote it; null where it was somebody who is no employee."
  author: Employee
}

extend type EmployeePayload {
  "What else the change moved: plans, and evaluations of the person. Empty where nothing."
  effects: [CareerEffect!]!
}

extend type TransferOutcome {
  "What else the move moved: plans, and evaluations of the person. Empty where nothing."
  effects: [CareerEffect!]!
}

extend type Mutation {
  """
  Leaves notes on a plan for the next rater: by the superior of its last days, before the segment's last day and after it, until
  evaluation ends; also by who led the person until lately and moved on (policy: 14 days). Written again, the own note is replaced.
  """
  planLeavingNotes("On which plan, and what." input: PlanLeavingNotesInput!): PlanPayload! @access(to: [SUPERIOR, DELEGATE, RATER])
}

"Notes of a leaving rater."
input PlanLeavingNotesInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which plan."
  planId: ID!
  "The version you read."
  expectedVersion: Int!
  "For the next rater, at most 4,000 characters."
  notes: String!
}

"A person in the city's directory: who holds which post. Nothing else of a person is told here."
type DirectoryEntry {
  "The person; \`employee(id)\` tells more to those who may see more."
  employeeId: ID!
  "The name, with titles."
  name: String!
  "Title of the post as of today."
  positionTitle: String!
  "How the post is held."
  holding: HoldingKind!
  "Whether it heads the unit."
  isHead: Boolean!
  "The unit."
  unit: Unit!
}

"A page of the directory."
type DirectoryConnection {
  "The rows."
  edges: [DirectoryEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of the directory."
type DirectoryEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The person and the post."
  node: DirectoryEntry!
}

"A unit in the chart of the organisation: flat, with the unit above by its id, so that any depth is one list."
type ChartUnit {
  "The unit; open today."
  unit: Unit!
  "Id of the unit above; null at the top of the region."
  parentId: ID
  "Who heads it today, definitive before acting; null where the post is empty."
  head: DirectoryEntry
  "People with a post in it today, without those of units below; null in the chart of the whole region, which is not counted at each question."
  people: Int
}

extend type Query {
  """
  Looks up a colleague in the viewer's region: name, post and unit, and nothing else. By the beginnings of words of the name, all of which must
  be found in it (apostrophes and accents say nothing, titles and degrees are not searched). Only people who serve today, under the post they
  hold; numbers find nobody.
  """
  directory(
    "Words of a name or their beginnings. A single letter finds initials and names of one letter."
    text: String!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): DirectoryConnection! @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  """
  The chart of the organisation as of today: a unit and all below, the units above before those below; without \`unitId\` the whole region, some
  421 units. Null for a unit that is unknown, closed or not yours.
  """
  organisationChart("The unit to begin with." unitId: ID): [ChartUnit!] @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "The cycles of the viewer's region that were ever opened, the newest year first, each with its phases."
  cycles: [PerformanceCycle!]! @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
}

extend type Unit {
  "Posts of this unit that nobody holds today, not even acting, by title."
  vacancies: [Position!]!
}

extend type Position {
  "Who holds it today, definitive first; empty where it is vacant. More than one is possible: acting beside absent holders, and posts of many."
  holders: [Assignment!]!
}

"People, units below or later assignments are still inside a unit that is to close: move or close them, then close it."
type StillInside implements UserError {
  "UNIT_NOT_EMPTY."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
  "Assignments that go on after the last day, in the unit and below."
  people: Int!
  "Assignments that begin only after the last day."
  laterAssignments: Int!
  "Units below, at any depth, that go on after the last day."
  units: Int!
  "Those assignments, the present ones first; at most 100."
  assignments: [Assignment!]!
  "Those units; at most 100."
  openUnits: [Unit!]!
}

"Something rests on an entry: it is not taken back before that is."
type StillRests implements UserError {
  "STILL_RESTS."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
  "What rests on it."
  rests: [Resting!]!
}

"Something that rests on an entry."
type Resting {
  "What it is."
  kind: RestingKind!
  "Its id; of an entry, an assignment or anything that \`node\` finds."
  objectId: ID!
}

"What can rest on an entry. New ones may come."
enum RestingKind {
  "A later entry in the same record, or in one that the same operation changed: take that one back first."
  ENTRY
  "A plan with content of its own, approved under that superior, or with progress on days that the entry gave."
  PLAN
  "An evaluation rated or handed over since, of days that the entry changed."
  EVALUATION
  "A place in a 360-degree round, taken in that post or under that superior."
  REVIEW
  "An assignment in the unit or position; or of somebody who holds the head's post by now."
  ASSIGNMENT
  "A position of the unit."
  POSITION
  "A unit below; or one above, that has closed since."
  UNIT
}

"An operation on a record of the organisation (entri), as long as it may be of use: kept beside the record for 120 days. The audit trail keeps the fact for ever."
type Entry implements Node @access(to: [HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Which operation, for example \`employeeTransfer\`."
  operation: String!
  "When."
  at: Instant!
  "Who: opaque id of the viewer."
  by: String!
  "The version of the record that it made."
  version: Int!
  "Facts of the change as JSON text, without personal numbers."
  detail: String!
  "The instant from which it is no longer taken back, but corrected by a new entry (policy: 30 days)."
  undoUntil: Instant!
  "That it was taken back; null while it stands."
  undone: EntryUndone
  "What rests on it and keeps it from being taken back; empty for one that was taken back."
  blockedBy: [Resting!]!
  "\`entryUndo\`, where nothing rests on it and it is not too late."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"An entry that was taken back."
type EntryUndone {
  "When."
  at: Instant!
  "By whom: opaque id of the viewer."
  by: String!
  "Why."
  reason: String!
}

extend type Employee {
  "What was entered in the record in the last months, newest first."
  entries: [Entry!] @access(to: [HR_OFFICER, AUDITOR])
}

extend type Unit {
  "What was entered in the record in the last months, newest first."
  entries: [Entry!] @access(to: [HR_OFFICER, AUDITOR])
}

extend type Position {
  "What was entered in the record in the last months, newest first."
  entries: [Entry!] @access(to: [HR_OFFICER, AUDITOR])
}

extend type Mutation {
  "Takes a mistaken entry back (pembatalan entri): transfer, beginning or end of an assignment, superior, delegation, number; closing of a unit; opening of a unit or position that is empty. The record is as it was before, plans with it. Refused with \`StillRests\` while anything rests on the entry. Never in the own record."
  entryUndo("Which one, and why." input: EntryUndoInput!): EntryUndoPayload! @access(to: [HR_OFFICER])
}

"An entry to take back."
input EntryUndoInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The employee, unit or position whose record it is."
  subjectId: ID!
  "The version of that record that you read."
  expectedVersion: Int!
  "Which entry."
  entryId: ID!
  "Why, at most 500 characters."
  reason: String!
}

"The record after the mutation: one of the three."
type EntryUndoPayload {
  "The entry as it now is; null where nothing was done."
  entry: Entry
  "The employee, where the entry was in the record of one."
  employee: Employee
  "The unit, where the entry was in the record of one."
  unit: Unit
  "The position, where the entry was in the record of one; null also where it is gone with the entry."
  position: Position
  "What else was put back with a career: plans, and evaluations of the person. Empty where nothing."
  effects: [CareerEffect!]!
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"A letter that a change rests on."
input ProofInput {
  "Its number, at most 100 characters."
  number: String!
  "The day it was issued; not in the future."
  issuedOn: Day!
}

"A change of a record from a day on. Absent leaves."
input EmployeeRecordChangeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "First day; at most a year ahead (policy), of a name not in the future. A late entry fills its span up to the next one."
  validFrom: Day!
  "Name with its titles, at most 200 characters."
  name: String
  "Kind of service: CPNS to PNS, PPPK to part-time and back, PPPK to CPNS or PNS."
  kind: EmployeeKind
  "Grade that fits the kind of service; null clears."
  grade: String
  "The number that comes with another kind of service."
  identifier: String
  "Why, at most 500 characters."
  reason: String!
  "The letter."
  proof: ProofInput!
}

"A correction of a record. Absent leaves."
input EmployeeRecordCorrectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "The value that holds on this day was wrong, for as long as it held; default today."
  asOf: Day
  "Name with its titles, at most 200 characters."
  name: String
  "Kind of service."
  kind: EmployeeKind
  "Grade that fits the kind of service; null clears."
  grade: String
  "Date of birth."
  birthDate: Day
  "Sex."
  sex: Sex
  "Why, at most 500 characters."
  reason: String!
  "The letter."
  proof: ProofInput!
}

"An entry to take back."
input RecordEntryWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Which entry of the history; a change, not a correction."
  entryId: ID!
  "Why, at most 500 characters."
  reason: String!
}

"Promotions of one day."
input PromotionManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "Only say what would become of each row; nothing is written."
  preview: Boolean! = false
  "First day of the new grades (TMT), at most a year ahead (policy)."
  validFrom: Day!
  "Why, at most 500 characters."
  reason: String!
  "Who rises, at most 300."
  promotions: [PromotionInput!]!
}

"One row of a promotion."
input PromotionInput {
  "Who."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "The new grade: higher than the one before."
  grade: String!
  "The letter."
  proof: ProofInput!
}

"A number to put right."
input IdentifierCorrectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "The number that holds on this day is wrong; default today."
  asOf: Day
  "The right number, 18 digits; null strikes the wrong one out; absent where only its first day is wrong."
  identifier: String
  "From when the right one truly holds; default as the wrong one."
  validFrom: Day
  "Why, at most 500 characters."
  reason: String!
  "The letter, where there is one."
  proof: ProofInput
}

"A citizen's number to record."
input NikCorrectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "16 digits; spaces are allowed."
  nik: String!
  "Why, at most 500 characters."
  reason: String!
  "The letter (KTP, kartu keluarga)."
  proof: ProofInput!
}

"A person to take back."
input EmployeeRehireInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Who."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Kind of service from then on."
  kind: EmployeeKind!
  "Grade from then on."
  grade: String
  "The new number; absent where the one on record goes on."
  identifier: String
  "The post, on a day on which no definitive one is held."
  assignment: AssignmentInput!
  "Last day of the contract; null where none is agreed."
  validTo: Day
  "Why, at most 500 characters."
  reason: String!
  "The letter."
  proof: ProofInput!
}

"A unit to rename."
input UnitRenameInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit."
  unitId: ID!
  "The version you read."
  expectedVersion: Int!
  "Official name, at most 200 characters."
  name: String!
  "First day, at most a year ahead (policy)."
  validFrom: Day!
  "Why, at most 500 characters."
  reason: String!
  "The letter."
  proof: ProofInput!
}

"A post to rename."
input PositionRenameInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The post."
  positionId: ID!
  "The version you read."
  expectedVersion: Int!
  "Title, at most 200 characters."
  title: String!
  "First day, at most a year ahead (policy)."
  validFrom: Day!
  "Why, at most 500 characters."
  reason: String!
  "The letter."
  proof: ProofInput!
}

"A correction request to pass on."
input CorrectionPassOnInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which request."
  correctionId: ID!
  "The version you read."
  expectedVersion: Int!
  "What the staffing agency should know, at most 2,000 characters."
  note: String!
}

extend type Employee {
  "What was changed and corrected on the record, newest first: values, days, letters, who and why. A NIK never shows what it was or is; date of birth and sex only to those who may see them."
  recordHistory: [RecordEntry!] @access(to: [SELF, HR_OFFICER, AUDITOR])
}

extend type Unit {
  "Names in time, oldest first, with the letters that changed them; empty where it has always had this one."
  names: [DatedName!]!
}

extend type Position {
  "Titles in time, oldest first, with the letters that changed them; empty where it has always had this one."
  titles: [DatedName!]!
}

extend type CorrectionRequest {
  "The change that answered it: on record, version by version, for the auditor too; null while open, where refused, and of answers from before this was kept."
  change: CorrectionChange
  "When it was passed on to the staffing agency, which alone changes such data; null while it lies with the administrator of the agency too."
  passedOnAt: Instant
  "What the administrator wrote to the staffing agency."
  passedOnNote: String
  "Whose turn it is; null once it is answered or taken back."
  waitsFor: CorrectionOffice
}

"Who answers a correction request."
enum CorrectionOffice {
  "The administrator of the agency (pengelola kepegawaian), or the staffing agency."
  UNIT_ADMIN
  "The staffing agency (BKPP)."
  HR_OFFICER
}

"A change of a record, as its history tells it."
type CorrectionChange {
  "Id of what was changed: the person, or the head, unit or position that was wrong."
  subjectId: ID!
  "The version that the change made."
  version: Int!
  "The operation that changed it."
  operation: String!
  "When."
  at: Instant!
}

"An entry in the history of a record (riwayat perubahan data). Nothing is ever taken out of it."
type RecordEntry {
  "Opaque id, for \`recordEntryWithdraw\`."
  entryId: ID!
  "What was done."
  deed: RecordDeed!
  "First day of what was changed; of a correction, the day whose value was wrong; null for what holds for life."
  validFrom: Day
  "Field by field; empty of a contract renewed as it was."
  changes: [RecordFieldChange!]!
  "Why; null of an appointment, and of a number whose error is plain from the record."
  reason: String
  "The letter it rests on; null where there was none."
  proof: Proof
  "When it was written."
  at: Instant!
  "Who wrote it: opaque id of the officer."
  by: String!
  "Whether it has been taken back since."
  withdrawn: Boolean!
  "Of a withdrawal: the entry that was taken back."
  withdrawnEntryId: ID
}

"What an entry in the history of a record did. New ones may come."
enum RecordDeed {
  "Changed from a day on (kenaikan pangkat, pencantuman gelar, pengangkatan)."
  CHANGED
  "Corrected what was wrong from its start (perbaikan data)."
  CORRECTED
  "Took an entry back."
  WITHDRAWN
}

"One field in an entry."
type RecordFieldChange {
  "Which."
  field: RecordField!
  "What it was; null where there was none, and where the reader may not see it."
  before: String
  "What it is since; null where it was cleared, and where the reader may not see it."
  after: String
}

"Fields of a person's record that change or are corrected. New ones may come."
enum RecordField {
  "Name, with its titles (gelar)."
  NAME
  "Kind of service."
  KIND
  "Grade (golongan/pangkat)."
  GRADE
  "Date of birth."
  BIRTH_DATE
  "Sex."
  SEX
  "NIP or NI PPPK."
  IDENTIFIER
  "Citizen's number (NIK): that it changed, never from what to what."
  NIK
}

"A letter that a change rests on (surat keputusan, ijazah, akta)."
type Proof {
  "Its number."
  number: String!
  "The day it was issued."
  issuedOn: Day!
}

"A name from a day on."
type DatedName {
  "The name."
  name: String!
  "First day; of two from the same day the later written one holds."
  validFrom: Day!
  "Why it was changed; null of the first."
  reason: String
  "The letter that changed it; null of the first."
  proof: Proof
}

"The number belongs to another record already."
type IdentifierTaken implements UserError {
  "IDENTIFIER_TAKEN."
  code: ErrorCode!
  "Text for people."
  message: String!
  "Path of the input field."
  field: [String!]!
  "Whose record has it, of the own region: take that person back (employeeRehire), change their record, or correct the number there first."
  employeeId: ID!
}

extend type Mutation {
  "Changes name, kind of service or grade from a day on, by a letter: titles added, CPNS to PNS, contract to permanent or part-time. Never one's own."
  employeeRecordChange("What changes." input: EmployeeRecordChangeInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Corrects what was wrong on a record: the right value takes the place of the wrong one, which stays in the history. Never one's own."
  employeeRecordCorrect("What was wrong." input: EmployeeRecordCorrectInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Takes an entry back that should not have been made: what held before goes on. Forms and ratings that were frozen meanwhile stay as they are."
  recordEntryWithdraw("Which entry." input: RecordEntryWithdrawInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Promotes many at once (kenaikan pangkat). Each row succeeds or fails by itself; repeat with the same key to go on, or look first with \`preview\`."
  promotionMany("Who rises to what." input: PromotionManyInput!): PromotionManyPayload! @access(to: [HR_OFFICER])
  "Puts another number in the place of a mistyped one, from the day it truly holds, or strikes it out. The wrong one is free for whom it belongs to."
  identifierCorrect("Which number." input: IdentifierCorrectInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Records a citizen's number (NIK), or puts it right. It is kept encrypted and never shown."
  nikCorrect("Whose number." input: NikCorrectInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Takes a former employee back, or goes on with a contract that ends: a definitive post with kind, grade and number, of the same person."
  employeeRehire("Whom." input: EmployeeRehireInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Gives a unit another name from a day on; its code and place stay. From a day that has one already, the new one corrects it."
  unitRename("Which unit." input: UnitRenameInput!): UnitPayload! @access(to: [HR_OFFICER])
  "Gives a post another title from a day on, the own one excepted (OWN_CASE). Assignments show it at once in this process, elsewhere within half a minute; plans, evaluations and reviews keep the title they were made with."
  positionRename("Which post." input: PositionRenameInput!): PositionPayload! @access(to: [HR_OFFICER])
  "Passes a correction request on to the staffing agency, which alone changes such data. The day by which it is due stays."
  correctionPassOn("Which request." input: CorrectionPassOnInput!): CorrectionPayload! @access(to: [UNIT_ADMIN])
}

"What became of each row of a bulk promotion."
type PromotionManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [PromotionOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row, or would."
type PromotionOutcome {
  "The employee; null where the row is refused."
  employee: Employee
  "Grade on the day before; null where the row is refused, or there was none."
  before: String
  "Grade from the day on; null where the row is refused."
  after: String
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

extend type Me {
  "Approved plans of those whom the viewer leaves, or has lately left, without a note of the viewer for the next rater: see \`planLeavingNotes\`. From 30 days before the last day until 14 days after it (policy)."
  notesToLeave: [Plan!]!
}

extend type Mutation {
  "Moves many people at once (pelantikan). Each row succeeds or fails by itself, in an order that frees a head's post before it is entered; those who change places are moved together. Repeat with the same key to go on: the gateway waits 29 seconds, what was made stays made. \`preview\` tells what would happen and writes nothing."
  employeeTransferMany("Whom to move where." input: EmployeeTransferManyInput!): TransferManyPayload! @access(to: [HR_OFFICER])
}

"Moves of many people."
input EmployeeTransferManyInput {
  "Repeat it when you retry: rows that were done are not done again. A preview leaves it unused."
  idempotencyKey: UUID!
  "The moves, each person once; at most 400 (policy). So many may change places in a circle as one transaction holds: four and more."
  moves: [TransferInput!]!
  "Only tell what would become of each row, and write nothing."
  preview: Boolean = false
}

"What became of each row of a bulk transfer, or in a preview what would."
type TransferManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [TransferOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row; in a preview, of the records as they would be with all rows before it."
type TransferOutcome {
  "The employee; null where the row failed."
  employee: Employee
  "The post that is left, with its last day."
  left: Assignment
  "The post that is entered."
  entered: Assignment
  "The superior in the post that is entered, on its first day; null where there is nobody."
  superior: Employee
  "Those who report to the person on the last day in the post that is left; at most 100. Where it heads a unit, the leaving rater is asked for notes about them."
  reports: [Assignment!]
  "Who leads them from the next day on, where the post that is left heads a unit; null where nobody is above."
  successor: Employee
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"A city or regency (daerah): the tenant. No data crosses regions. The province owns the type; this subgraph adds its city's part."
type Region @key(fields: "code") @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR, PROVINCE_VIEWER]) {
  "Kemendagri code, for example \`33.74\`."
  code: ID!
  "Official name, for example \`Kota Semarang\`; null of a region that this deployment does not serve."
  name: String @shareable
  "Units directly under the city's head, as of a day."
  units("The day that counts; default today." asOf: Day): [Unit!] @listSize(assumedSize: 60) @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
}

"A unit of the organisation (perangkat daerah, bagian, kecamatan, kelurahan, UPT, sekolah): a node of the effective-dated tree."
type Unit implements Node @key(fields: "id") @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The city's own code, for example \`bkpp\`, or the Kemendagri code of a district."
  code: String!
  "Official name in Indonesian, as of today."
  name: String!
  "Kind of unit."
  kind: UnitKind!
  "First valid day."
  validFrom: Day!
  "Last valid day; null while open."
  validTo: Day
  "The unit above; null at the top."
  parent: Unit
  "The unit that took over after a reorganisation."
  successor: Unit
  "Units directly below, as of a day."
  children("The day that counts; default today." asOf: Day): [Unit!]!
  "The head, derived from assignments: definitive, else acting (PJ, PLT), else the daily stand-in (PLH); null while vacant."
  head: Assignment
  "Positions of this unit, by title."
  positions: [Position!]!
  "Present assignments in this unit, head first, then by name."
  staff(
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
    "Include all units below."
    subtree: Boolean = false
  ): AssignmentConnection!
}

"Kinds of unit."
enum UnitKind {
  "The city as a whole: the mayor's office (wali kota)."
  CITY
  "Secretariat (sekretariat)."
  SECRETARIAT
  "Inspectorate (inspektorat)."
  INSPECTORATE
  "Agency (badan)."
  AGENCY
  "Office (dinas, satuan)."
  OFFICE
  "Hospital (rumah sakit daerah)."
  HOSPITAL
  "Section (bagian)."
  SECTION
  "District (kecamatan)."
  DISTRICT
  "Sub-district (kelurahan)."
  SUB_DISTRICT
  "School (sekolah)."
  SCHOOL
  "Technical unit (UPT)."
  TECHNICAL_UNIT
}

"A post that can be held (jabatan)."
type Position implements Node @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Title as of today, for example \`Analis SDM Aparatur Ahli Muda\`."
  title: String!
  "Kind of post."
  kind: PositionKind!
  "Level of a functional post; null for others. Decides the credit-point coefficient (Peraturan BKN 3/2023)."
  level: FunctionalLevel
  "Whether the holder heads the unit."
  isHead: Boolean!
  "The unit it belongs to."
  unit: Unit!
}

"Kinds of post (UU 20/2023 on ASN)."
enum PositionKind {
  "Managerial (jabatan manajerial, struktural)."
  MANAGERIAL
  "Functional (jabatan fungsional)."
  FUNCTIONAL
  "Implementing (jabatan pelaksana)."
  IMPLEMENTING
  "Elected (wali kota, wakil wali kota): not a civil servant."
  ELECTED
}

"Levels of functional posts (jenjang jabatan fungsional)."
enum FunctionalLevel {
  "Pemula."
  PEMULA
  "Terampil."
  TERAMPIL
  "Mahir."
  MAHIR
  "Penyelia."
  PENYELIA
  "Ahli Pertama."
  AHLI_PERTAMA
  "Ahli Muda."
  AHLI_MUDA
  "Ahli Madya."
  AHLI_MADYA
  "Ahli Utama."
  AHLI_UTAMA
}

"A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower."
type Employee implements Node @key(fields: "id") @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR]) {
  "Opaque id; never a NIP."
  id: ID!
  "Version, for \`expectedVersion\`; for those who may change the record."
  version: Int!
  "Full name with its titles (gelar), as of today."
  name: String!
  "Kind of service, as of today."
  kind: EmployeeKind!
  "Grade (golongan/pangkat) as of today, for example \`III/c\` or \`IX\`."
  grade: String @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "Date of birth."
  birthDate: Day @access(to: [SELF, HR_OFFICER])
  "Sex as recorded."
  sex: Sex @access(to: [SELF, HR_OFFICER])
  "Numbers with their validity. Looking at them is not secret, but not for strangers."
  identifiers: [Identifier!] @access(to: [SELF, SUPERIOR, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "Contradictions between the record and the numbers that hold now or will: to be looked at, never a rejection; gone with their cause."
  warnings: [RecordWarning!] @access(to: [SELF, HR_OFFICER])
  "Assignments (jabatan yang diemban), as of a day; definitive first. Of other days than today for those who may see \`history\`; empty for others."
  assignments("The day that counts; default today." asOf: Day): [Assignment!]!
  "All assignments ever, newest first: the career."
  history: [Assignment!] @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "Authority lent to others, present and future."
  delegations: [Delegation!] @access(to: [SELF, HR_OFFICER, AUDITOR])
  "Those who report to this person now, by name."
  reports("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): AssignmentConnection
    @access(to: [SELF, SUPERIOR, LINE_ABOVE, DELEGATE, UNIT_ADMIN, HR_OFFICER, AUDITOR])
}

"Kinds of service."
enum EmployeeKind {
  "Candidate for permanent civil servant in the year of probation (calon PNS): carries the NIP for good."
  CPNS
  "Permanent civil servant (pegawai negeri sipil)."
  PNS
  "Civil servant on contract (pegawai pemerintah dengan perjanjian kerja)."
  PPPK
  "The same, part-time (PPPK paruh waktu): evaluated quarterly too, and renewal depends on it."
  PPPK_PART_TIME
  "Elected official, such as the mayor: superior and rater, never rated."
  NON_ASN
}

"Sex as the identifiers tell it."
enum Sex {
  "Laki-laki."
  MALE
  "Perempuan."
  FEMALE
}

"A number of a person, with its validity. It changes with the agency."
type Identifier {
  "Kind of number."
  kind: IdentifierKind!
  "The 18 digits, as a string."
  value: String!
  "First valid day."
  validFrom: Day!
  "Last valid day; null while valid."
  validTo: Day
  "What the digits say."
  explained: IdentifierExplanation!
}

"Kinds of staff numbers. The NIK is never shown. New ones may come."
enum IdentifierKind {
  "Of a permanent civil servant (NIP)."
  NIP
  "Of one on contract (NI PPPK)."
  NI_PPPK
}

"What the digits of a number say (Peraturan BKN on NIP)."
type IdentifierExplanation {
  "Date of birth by digits 1–8."
  birthDate: Day!
  "Month of appointment (\`YYYY-MM\`) of a NIP, year (\`YYYY\`) of an NI PPPK."
  appointed: String!
  "Sex by its digit."
  sex: Sex!
}

"A contradiction on a record. New ones may come."
enum RecordWarning {
  "A number holds another date of birth than the record."
  BIRTH_DATE_DIFFERS
  "A number holds another sex than the record."
  SEX_DIFFERS
}

"An employee in a position of a unit under a superior, with dates (jabatan yang diemban)."
type Assignment implements Node @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Who holds it."
  employee: Employee!
  "Name of the holder, without reading the employee."
  employeeName: String!
  "How it is held."
  holding: HoldingKind!
  "Title of the position as of today, of a past assignment as of its last day; after a rename at most half a minute behind."
  positionTitle: String!
  "Whether it heads the unit."
  isHead: Boolean!
  "The unit."
  unit: Unit!
  "The direct superior now (atasan langsung): by the post the head of the unit (for its head, of the unit above), definitive before acting; a person named while they serve where they did, afterwards the head of that unit; else the next above. Null above the top."
  supervisor: Employee
  "First valid day."
  validFrom: Day!
  "Last valid day; null while open. One that is not over yet is shown to those who may see the holder's \`history\`; null for others."
  validTo: Day
}

"How an assignment is held. Exactly one is definitive at a time."
enum HoldingKind {
  "Definitive (definitif)."
  DEFINITIVE
  "Acting, post vacant (pelaksana tugas)."
  PLT
  "Daily stand-in, holder absent (pelaksana harian)."
  PLH
  "Appointed acting head (penjabat)."
  PJ
  "Additional task (tugas tambahan)."
  ADDITIONAL
}

"A page of assignments."
type AssignmentConnection {
  "The rows."
  edges: [AssignmentEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, all pages together: of somebody's reports, which are read whole. Null for the staff of a unit and a search, of which no more is read than the page."
  totalCount: Int
}

"A row of a page of assignments."
type AssignmentEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The assignment."
  node: Assignment!
}

"Authority lent to somebody for a time (delegasi): the delegate does what the superior does for the superior's reports."
type Delegation implements Node @access(to: [SELF, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Who lends."
  from: Employee!
  "Who acts."
  to: Employee!
  "First valid day."
  validFrom: Day!
  "Last valid day; a delegation always ends."
  validTo: Day!
  "Why."
  reason: String!
}

"Roles of a login, by its verified token. New ones may come: read what you do not know as nothing."
enum Role {
  "Anybody: every login has it."
  PUBLIC
  "A person with an applicant's account (pelamar)."
  APPLICANT
  "A person in service (ASN) with a staff account."
  EMPLOYEE
  "Personnel administrator of an agency (perangkat daerah)."
  UNIT_ADMIN
  "Officer of the staffing agency (BKPP)."
  HR_OFFICER
  "Officer of the recruitment committee (panitia seleksi)."
  RECRUITMENT_OFFICER
  "Second person of the recruitment committee, who approves."
  RECRUITMENT_APPROVER
  "Auditor: reads, never writes."
  AUDITOR
  "Viewer of the province: aggregates of its cities only."
  PROVINCE_VIEWER
  "A federation router."
  ROUTER
}

"The viewer."
type Me implements Node @access(to: [PUBLIC]) {
  "Opaque id of the login: another for each login, also of one person. \`node\` answers it to that login only."
  id: ID!
  "The employee behind the login; null for those who are not staff of a city."
  employee: Employee
  "Roles by the verified token."
  roles: [Role!]!
  "The city or regency of the viewer. Null to who belongs to none: the public, applicants, and a province, which is no Region here and asks for those of its territory by \`region(code)\`."
  region: Region
  "Authority that others lend to the viewer, present and future: whose reports the viewer may act for."
  lentToMe: [Delegation!]!
  "Authority that the viewer lends to others, present and future."
  lentByMe: [Delegation!]!
  "The viewer's own correction requests, newest first."
  corrections("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): CorrectionRequestConnection!
}

"A request to correct the own record: it blocks nothing (domain: wrong or missing superior)."
type CorrectionRequest implements Node @access(to: [SELF, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "What is wrong."
  kind: CorrectionKind!
  "What the employee says about it."
  text: String!
  "Where it stands."
  status: CorrectionStatus!
  "The day by which it is to be answered (working days by policy); null in a year whose holidays are not released: see \`holidaysUnknown\`."
  dueOn: Day
  "Whether the day has passed without an answer."
  overdue: Boolean!
  "Whose record it is."
  employee: Employee!
  "When it was filed."
  filedAt: Instant!
  "What the officer answered."
  answer: String
  "When it was answered."
  answeredAt: Instant
  "What the viewer's side can do with it now."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"What can be wrong with a record. New ones may come."
enum CorrectionKind {
  "My superior is wrong or missing."
  SUPERIOR
  "My unit is wrong."
  UNIT
  "My position is wrong."
  POSITION
  "Name, number or date is wrong."
  PERSONAL_DATA
}

"Where a correction request stands."
enum CorrectionStatus {
  "Waiting for an officer."
  OPEN
  "Done: the record was corrected, by the change that the request shows."
  RESOLVED
  "Refused with a reason."
  REFUSED
  "Taken back by the employee."
  WITHDRAWN
}

"A page of correction requests."
type CorrectionRequestConnection {
  "The rows."
  edges: [CorrectionRequestEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

"A row of a page of correction requests."
type CorrectionRequestEdge {
  "Cursor of this row, for \`after\`."
  cursor: String!
  "The request."
  node: CorrectionRequest!
}

"One record of a subject's history: append-only, each holding the hash of the one before."
type AuditRecord {
  "The subject's version that this change made."
  version: Int!
  "When."
  at: Instant!
  "When the request first arrived, where it was judged as of then: sent in time, and done only when it came again after the deadline. Else null."
  receivedAt: Instant
  "Who: opaque id of the viewer."
  by: String!
  "Which operation."
  operation: String!
  "Facts of the change as JSON text, without personal numbers."
  detail: String!
  "Hash of this record (SHA-256)."
  hash: String!
  "Hash of the record before; null for the first."
  previous: String
}

"A page of audit records."
type AuditRecordConnection {
  "The rows."
  edges: [AuditRecordEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of audit records."
type AuditRecordEdge {
  "Cursor of this row, for \`after\`."
  cursor: String!
  "The record."
  node: AuditRecord!
}

extend type Query {
  "The viewer: who am I here? Null without a login."
  me: Me @access(to: [PUBLIC])
  "A region by its code; the viewer's own by default."
  region("Kemendagri code." code: ID): Region @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR, PROVINCE_VIEWER])
  "A unit by its id."
  unit("Id of the unit." id: ID!): Unit @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "An employee by id."
  employee("Id of the employee." id: ID!): Employee @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "Search people in the caller's scope: staffing agency and auditor in the whole city, a unit administrator or head in the own agency. By the beginnings of words of the name, all of which must be found in it (apostrophes and accents say nothing, titles and degrees are not searched), or by a whole NIP or NI PPPK (then at most one; the answer is the same for unknown and not yours). Who has left is found too, with the post held last."
  employeeSearch(
    "Words of a name or their beginnings, or all 18 digits of a number. A single letter finds initials and names of one letter."
    text: String!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): AssignmentConnection! @access(to: [UNIT_ADMIN, UNIT_HEAD, HR_OFFICER, AUDITOR])
  "Open correction requests in the caller's scope, the most urgent first."
  correctionQueue(
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): CorrectionRequestConnection! @access(to: [UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "The history of one subject (employee, unit, cycle, plan …), oldest first."
  auditTrail(
    "Id of the subject."
    subject: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): AuditRecordConnection! @access(to: [AUDITOR])
}

extend type Mutation {
  "Opens a unit of the tree."
  unitCreate("What to create." input: UnitCreateInput!): UnitPayload! @access(to: [HR_OFFICER])
  "Closes a unit on a day, with the successor that takes over. Its staff is moved by transfers."
  unitClose("What to close." input: UnitCloseInput!): UnitPayload! @access(to: [HR_OFFICER])
  "Opens a position in a unit."
  positionCreate("What to create." input: PositionCreateInput!): PositionPayload! @access(to: [HR_OFFICER])
  "Registers a person in service, with numbers and the first definitive assignment."
  employeeCreate("Whom to register." input: EmployeeCreateInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Adds a number from a day on; the former one ends the day before, a late one fills its span. From the day of the one on record it takes its place: the wrong one stays in the history only, and is free for whom it belongs to."
  identifierAdd("What to add." input: IdentifierAddInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Gives an additional assignment: PLT, PLH, PJ or ADDITIONAL. A definitive one is a transfer, or \`employeeRehire\`."
  assignmentStart("What to start." input: AssignmentStartInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Ends an assignment on a day. One to come takes effect on it: until then the plan goes on. What came after stays."
  assignmentEnd("What to end." input: AssignmentEndInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Names another direct superior of an assignment from a day on, past or future, or says that the superior follows the post again. Entered late it fills its own days and leaves who came after; a person who heads a unit is recorded as its head, whoever that will be. Never by who would gain by it, nor by an administrator for somebody in the own line (OWN_CASE)."
  supervisorChange("What to change." input: SupervisorChangeInput!): EmployeePayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Moves the definitive assignment to another position: the old segment ends the day before, the new one has the days it had left. A move that is entered late leaves what came after; one into the post that comes next is refused."
  employeeTransfer("Whom to move where." input: EmployeeTransferInput!): EmployeePayload! @access(to: [HR_OFFICER])
  "Lends the own authority over the own reports for a time."
  delegationGrant("To whom and how long." input: DelegationGrantInput!): EmployeePayload! @access(to: [SELF, HR_OFFICER])
  "Takes lent authority back: it ends the day before, or at once when it had not begun."
  delegationRevoke("Which one." input: DelegationRevokeInput!): EmployeePayload! @access(to: [SELF, HR_OFFICER])
  "Says that the own record is wrong. It blocks nothing."
  correctionFile("What is wrong." input: CorrectionFileInput!): CorrectionPayload! @access(to: [SELF])
  "Answers a correction request; never one's own."
  correctionAnswer("The answer." input: CorrectionAnswerInput!): CorrectionPayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Takes the own correction request back."
  correctionWithdraw("Which one." input: CorrectionWithdrawInput!): CorrectionPayload! @access(to: [SELF])
}

"A unit to open."
input UnitCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The city's own code; unique in the region."
  code: String!
  "Official name, at most 200 characters."
  name: String!
  "Kind of unit."
  kind: UnitKind!
  "The unit above; null for one directly under the city's head."
  parentId: ID
  "First valid day."
  validFrom: Day!
}

"A unit to close."
input UnitCloseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit."
  unitId: ID!
  "The version you read."
  expectedVersion: Int!
  "Last valid day."
  validTo: Day!
  "The unit that takes over; null where none does."
  successorId: ID
}

"A position to open."
input PositionCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit it belongs to."
  unitId: ID!
  "Title, at most 200 characters."
  title: String!
  "Kind of post."
  kind: PositionKind!
  "Level, for functional posts only."
  level: FunctionalLevel
  "Whether the holder heads the unit."
  isHead: Boolean! = false
}

"A person to register."
input EmployeeCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Full name, at most 200 characters."
  name: String!
  "Kind of service."
  kind: EmployeeKind!
  "Date of birth."
  birthDate: Day!
  "Sex."
  sex: Sex!
  "Grade, for example \`III/c\`."
  grade: String
  "NIP or NI PPPK; required but for elected officials."
  identifier: String
  "Citizen's number (NIK), 16 digits: kept encrypted, never shown."
  nik: String
  "First definitive assignment."
  assignment: AssignmentInput!
}

"Where somebody is assigned."
input AssignmentInput {
  "The position."
  positionId: ID!
  "The direct superior, where another than by the post; absent or null: the head of the unit (for its head, of the unit above), whoever that is."
  supervisorId: ID
  "First valid day."
  validFrom: Day!
}

"A number to add."
input IdentifierAddInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "NIP or NI PPPK, as the kind of service has it, 18 digits; spaces are allowed."
  identifier: String!
  "First valid day."
  validFrom: Day!
  "Why, at most 500 characters; required where it takes the place of another, unless only that one contradicts the record."
  reason: String
  "The letter, where there is one."
  proof: ProofInput
}

"An additional assignment."
input AssignmentStartInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Who."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "How it is held; not DEFINITIVE (REHIRE_INSTEAD)."
  holding: HoldingKind!
  "Where."
  assignment: AssignmentInput!
  "Last valid day; required for PLT, PLH and PJ."
  validTo: Day
}

"An assignment to end."
input AssignmentEndInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Which."
  assignmentId: ID!
  "Last valid day."
  validTo: Day!
  "The leaving rater's notes on the plan that closes, at most 4,000 characters."
  notes: String
}

"Another superior."
input SupervisorChangeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose superior."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Of which assignment."
  assignmentId: ID!
  "The new direct superior; absent or null: by the post again."
  supervisorId: ID
  "First valid day, within the assignment; past or future."
  validFrom: Day!
}

"A move to another position."
input EmployeeTransferInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Who."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Where to."
  assignment: AssignmentInput!
  "The leaving rater's notes on the plan that closes, at most 4,000 characters."
  notes: String
}

"One row of a bulk transfer."
input TransferInput {
  "Who."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Where to."
  assignment: AssignmentInput!
  "The leaving rater's notes."
  notes: String
}

"Authority to lend."
input DelegationGrantInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose authority."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "To whom."
  toEmployeeId: ID!
  "First valid day."
  validFrom: Day!
  "Last valid day; at most 90 days after the first (policy)."
  validTo: Day!
  "Why, at most 500 characters."
  reason: String!
}

"Authority to take back."
input DelegationRevokeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose authority."
  employeeId: ID!
  "The version you read."
  expectedVersion: Int!
  "Which delegation."
  delegationId: ID!
}

"A wrong record."
input CorrectionFileInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "What is wrong."
  kind: CorrectionKind!
  "What it should be, at most 2,000 characters."
  text: String!
}

"An answer to a correction request."
input CorrectionAnswerInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which request."
  correctionId: ID!
  "The version you read."
  expectedVersion: Int!
  "True when the record was corrected, false when refused. Without a change since the filing: CHANGE_MISSING."
  resolved: Boolean!
  "Which change answers it; default the last one of the person's record that can."
  change: CorrectionChangeInput
  "What was done or why not, at most 2,000 characters."
  answer: String!
}

"The change that answers a correction request."
input CorrectionChangeInput {
  "What was changed: the head for a superior, the unit or position that was renamed; default the person. Personal data: the person only."
  subjectId: ID
  "The version that the change made."
  version: Int!
}

"A request to take back."
input CorrectionWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which request."
  correctionId: ID!
  "The version you read."
  expectedVersion: Int!
}

"The unit after the mutation."
type UnitPayload {
  "The unit; null where nothing was done."
  unit: Unit
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The position after the mutation."
type PositionPayload {
  "The position; null where nothing was done."
  position: Position
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The employee after the mutation."
type EmployeePayload {
  "The employee; null where nothing was done."
  employee: Employee
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The correction request after the mutation."
type CorrectionPayload {
  "The request; null where nothing was done."
  correction: CorrectionRequest
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"""
A part of the list of who has not as a file for a spreadsheet (CSV, UTF-8, every line ended by CR LF). Parts put one behind the other are the whole
file: the first alone begins with a byte order mark and the heading. Indonesian is parted by semicolons, as spreadsheets there read it, English by
commas. A cell that a spreadsheet would run as a formula begins with an apostrophe.
"""
type OutstandingFile {
  "Name to save it under: step, year and the day of asking."
  fileName: String!
  """
  The rows: name, position, whether it heads the unit, unit, agency, kind of service, grade, year, the step that was not taken, how far plan and
  evaluation have come, the day of asking, the employee's id. Grades as the list tells them: empty to a head. No service numbers (NIP).
  """
  text: String!
  "How many people are in this part: at most 2,500 of the whole city by STAGE, else at most 8,000."
  rowCount: Int!
  "For \`after\`; null with the last part."
  endCursor: String
}

extend type Query {
  """
  Who has not taken a step, as a file, in the caller's language: the same people to the same callers as \`outstanding\`; null where that is, and to who has nobody to ask about. The
  whole city by STAGE has some seven parts, each of which reads its own alone; in any other order two, each of which reads everybody who has not.
  """
  outstandingFile(
    "Who is asked for."
    filter: OutstandingFilter!
    "In which order."
    sort: OutstandingSort! = STAGE
    "\`endCursor\` of the part before; null for the first."
    after: String
  ): OutstandingFile @access(to: [SUPERIOR, UNIT_ADMIN, UNIT_HEAD, HR_OFFICER, AUDITOR])
}

extend type Mutation {
  """
  Opens the year's evaluation for everybody in a unit and below who has none, some 50 people a call (policy): go on with \`endCursor\` until it is
  null. Whose is open already is passed over, so it may be repeated, late or twice at once. Who has no approved plan is told in the outcome.
  """
  evaluationOpenMany("Where." input: EvaluationOpenManyInput!): EvaluationOpenManyPayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  """
  Takes everybody of a unit and below, within the round's unit, into a launched round, some 50 people a call (policy): go on with \`endCursor\`
  until it is null. Who has a place, or was taken out of the round, is passed over.
  """
  reviewEnrolUnit("Whom." input: ReviewEnrolUnitInput!): ReviewEnrolUnitPayload! @access(to: [HR_OFFICER])
}

"Evaluations to open."
input EvaluationOpenManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The unit, with all units below it; the city's own unit means the whole city."
  unitId: ID!
  "The year: last year's or this one."
  year: Int!
  "\`endCursor\` of the call before; absent to begin."
  after: String
}

"People of a unit to take into a round."
input ReviewEnrolUnitInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The round; launched."
  roundId: ID!
  "The unit, with all units below it; the city's own unit means the whole city."
  unitId: ID!
  "\`endCursor\` of the call before; absent to begin."
  after: String
}

"What became of each person."
type EvaluationOpenManyPayload {
  "One outcome a person, by unit and name."
  outcomes: [EvaluationOpenOutcome!]
  "Where to go on; null when everybody was asked."
  endCursor: String
  "Problems of the request as a whole; those of a person stand in the outcome."
  userErrors: [UserError!]!
}

"What became of one person's evaluation."
type EvaluationOpenOutcome {
  "Whose."
  employee: Employee!
  "The evaluation; null where it could not be opened."
  evaluation: Evaluation
  "What the caller can mend for this person; empty when done."
  userErrors: [UserError!]!
}

"What became of each person."
type ReviewEnrolUnitPayload {
  "One outcome a person, by unit and name."
  outcomes: [ReviewEnrolUnitOutcome!]
  "Where to go on; null when everybody was asked."
  endCursor: String
  "Problems of the request as a whole; those of a person stand in the outcome."
  userErrors: [UserError!]!
}

"What became of one person's place."
type ReviewEnrolUnitOutcome {
  "Whom."
  employee: Employee!
  "The person in the round; null where they could not be taken in."
  subject: ReviewSubject
  "What the caller can mend for this person; empty when done."
  userErrors: [UserError!]!
}

"A step that is expected of everybody in a year, in the order in which they are taken. New ones may come."
enum OutstandingStep {
  "A plan (SKP) is opened."
  PLAN
  "The plan is submitted: its first version waits for the superior, or is approved."
  PLAN_SUBMISSION
  "The plan has an approved version; a change that is talked about meanwhile does not count."
  PLAN_APPROVAL
  "The year's evaluation is opened."
  EVALUATION
  "The self-assessment is handed to the rater."
  SELF_ASSESSMENT
  "The evaluation is rated and handed over. That somebody is rated before the hand-over is the rater's alone to know, so there is no earlier step."
  HAND_OVER
  "The employee has acknowledged the evaluation."
  ACKNOWLEDGEMENT
  "The evaluation is final."
  FINAL
  """
  A place in a 360-degree round (\`roundId\`). For the staffing agency, and for a superior of the own reports, alone: who has a place is told to
  nobody else, so for administrators, heads and auditors the list is null. Who was taken out of it is not asked for again.
  """
  ENROLMENT
}

"How far the plan of a post has come in a year."
enum PlanStage {
  "There is none, or it is void."
  NONE
  "It is being written, and was never approved."
  DRAFT
  "The superior has given it back, and it was never approved."
  RETURNED
  "It waits for the superior, and was never approved."
  SUBMITTED
  "It has an approved version, whatever is talked about meanwhile."
  APPROVED
}

"How far the year's evaluation of a person has come, as everybody may know it."
enum EvaluationStage {
  "Nobody has opened it."
  NONE
  "It is open; the self-assessment is not handed in."
  OPENED
  "The self-assessment is handed in. Whether it is rated is not told."
  SELF_ASSESSED
  "It is handed over, and not acknowledged."
  HANDED_OVER
  "It is acknowledged."
  ACKNOWLEDGED
  "It is final."
  FINAL
  "Nothing could be expected of the person in that year."
  EXEMPT
}

"In which order people are listed."
enum OutstandingSort {
  "Farthest behind first, then by unit and name: of the whole city one or two reads a page."
  STAGE
  "By unit, its head first, then by name."
  UNIT
  "By name."
  NAME
  "Highest grade first, civil servants before PPPK, then by name. As \`grade\` is told: a head asks so of the own reports alone (\`superiorId\`)."
  GRADE
}

"""
Who has not. All that is given must hold. People are those who serve in a definitive post today, without elected officials: who has left is not
in it, and somebody who came after the year's end is not expected to have a plan in it.
"""
input OutstandingFilter {
  "The step that has not been taken."
  step: OutstandingStep!
  "The year, of three: last year's, this one, the next; default this year. Of an earlier one than the latest that people have begun, the list of the whole city costs more reads."
  year: Int
  "The round; required for ENROLMENT and only there."
  roundId: ID
  "A unit with all units below it; default all that the caller reaches. The city's own unit means the whole city."
  unitId: ID
  "Whose direct reports; default everybody's. Who neither heads a unit nor holds an office reaches their own reports alone."
  superiorId: ID
  "Only where the plan of the year stands so, whatever the step."
  planStages: [PlanStage!]
  "Only where the evaluation of the year stands so, whatever the step."
  evaluationStages: [EvaluationStage!]
  "Only these kinds of service, as of today."
  kinds: [EmployeeKind!]
  "Only these grades, as of today, for example \`III/c\`. As \`grade\` is told: a head asks so of the own reports alone (\`superiorId\`)."
  grades: [String!]
}

"Somebody who has not taken a step, in their definitive post."
type OutstandingPerson {
  "The person."
  employee: Employee!
  "Full name."
  name: String!
  "The post."
  assignmentId: ID!
  "Title of the post, as of today."
  positionTitle: String!
  "Whether the post heads its unit."
  isHead: Boolean!
  "The unit."
  unit: Unit!
  "Kind of service, as of today."
  kind: EmployeeKind!
  "Grade, as of today; null where none is on record. Told as on \`Employee\`: not to the head of a unit who is not in the person's line."
  grade: String @access(to: [SELF, SUPERIOR, LINE_ABOVE, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "How far the plan of this post has come in the year."
  planStage: PlanStage!
  "How far the year's evaluation has come."
  evaluationStage: EvaluationStage!
  "The plan of this post in the year; null where there is none."
  plan: Plan
}

"A row of a page of people."
type OutstandingEdge {
  "Cursor of this row, for \`after\`."
  cursor: String!
  "The person."
  node: OutstandingPerson!
}

"A page of people who have not taken a step."
type OutstandingConnection {
  "The rows."
  edges: [OutstandingEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, all pages together: counted anew, one read for every twenty-six hundred of them, none beside \`ofCount\`. \\"37\\" of \\"37 of 16,012\\"."
  totalCount: Int!
  "Of how many: everybody whom the filter reaches, whatever they have done. One read for every twenty-six hundred people."
  ofCount: Int!
}

extend type Query {
  """
  Who has not taken a step: of the whole city for the staffing agency and auditors, of the own agency for its administrator, of the own unit for
  its head, of the own reports for a superior. Null where the unit or the round is not within that reach. Fresh within moments.
  """
  outstanding(
    "Who is asked for."
    filter: OutstandingFilter!
    "In which order. Of the whole city only STAGE reads no more than its page; all others read everybody who has not."
    sort: OutstandingSort! = STAGE
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): OutstandingConnection @access(to: [SUPERIOR, UNIT_ADMIN, UNIT_HEAD, HR_OFFICER, AUDITOR])
}

extend type Mutation {
  "Proposes several targets to one plan at once: all of them, or none where one has a problem."
  targetProposeMany("Which plan and what to propose." input: TargetProposeManyInput!): TargetsPayload!
    @access(to: [SELF, SUPERIOR, DELEGATE])
  "Agrees to several wordings of the other side at once: all of them, or none where one has a problem."
  targetAgreeMany("Which plan and which targets." input: TargetAgreeManyInput!): TargetsPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Sets weights in one step. A weight is part of the wording: each that changes waits for the other side's answer."
  targetWeights("Which plan and which weights." input: TargetWeightsInput!): TargetsPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Puts the targets of a plan into an order, which is also that of the printed form. Nobody has to agree to it."
  targetOrder("Which plan and which order." input: TargetOrderInput!): TargetsPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Proposes one target to several reports. Each row is done by itself; its outcome says whether it was, and why not. Repeat with the same key to go on."
  targetProposeToMany("What to propose, to which plans." input: TargetProposeToManyInput!): TargetProposeToManyPayload!
    @access(to: [SUPERIOR, DELEGATE])
  "Comments on a target or an entry of progress without changing a wording. It is dated, read by whoever reads the plan, and cannot be taken back."
  planComment("On what, and which text." input: PlanCommentInput!): PlanCommentPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
}

"Something said beside the dialogue, without changing a wording. It never changes."
type PlanComment implements Node @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "The target it is about; null where it is about an entry of progress."
  targetId: ID
  "The entry of progress it is about; null where it is about a target."
  entryId: ID
  "Which side said it."
  by: Side!
  "Who."
  author: Employee!
  "When."
  at: Instant!
  "The text."
  text: String!
}

"Where the first wording of a target came from, if nobody wrote it for this plan."
type TargetOrigin {
  "Copied from an own plan, or taken from a template."
  kind: TargetOriginKind!
  "Year of the plan it was copied from; null of a template."
  year: Int
  "The plan it was copied from; null of a template."
  planId: ID
  "The target it was copied from; null of a template."
  targetId: ID
  "The template; null of a copy."
  templateId: ID
  "Edition of the template; null of a copy."
  edition: Int
}

"Where a target may come from. New ones may come."
enum TargetOriginKind {
  "An own plan of another year or post."
  COPY
  "A template for the position."
  TEMPLATE
}

extend type Plan {
  "All comments on its targets and its progress, oldest first; as many as the policy allows."
  comments: [PlanComment!]!
}

extend type Target {
  "Comments on it, oldest first."
  comments: [PlanComment!]!
  "Where its first wording came from; null where somebody wrote it."
  origin: TargetOrigin
}

extend type ProgressEntry {
  "Comments on it, oldest first."
  comments: [PlanComment!]!
}

extend type DialogueStep {
  "Why, in the words of who said it; null where nothing was added."
  comment: String
}

extend input TargetProposeInput {
  "A word why, at most 1,000 characters (policy)."
  comment: String
}

extend input TargetCounterInput {
  "A word why, at most 1,000 characters (policy)."
  comment: String
}

extend input TargetRemoveInput {
  "A word why, at most 1,000 characters (policy)."
  comment: String
}

"A target to propose among several."
input TargetProposalInput {
  "The target."
  target: TargetContentInput!
  "Which of the superior's targets it serves. When left out: PENDING for a main target of somebody who heads no unit, else NONE."
  parent: TargetParentInput
  "A word why, at most 1,000 characters (policy)."
  comment: String
}

"Targets to propose to one plan."
input TargetProposeManyInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The targets, in their order; with those of the plan at most 20 (policy)."
  targets: [TargetProposalInput!]!
}

"Wordings to agree to."
input TargetAgreeManyInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The targets."
  targetIds: [ID!]!
}

"Weights to set."
input TargetWeightsInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "Weights of some targets or all; together with the rest they sum to 10,000, or no target has one."
  weights: [TargetWeightInput!]!
}

"The weight of a target."
input TargetWeightInput {
  "The target."
  targetId: ID!
  "Basis points, 1 to 10,000; null: without."
  weight: Int
}

"An order of targets."
input TargetOrderInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "All targets of the plan, each once."
  targetIds: [ID!]!
}

"A target to propose to several plans."
input TargetProposeToManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The plans, at most 50 (policy)."
  plans: [PlanProposalInput!]!
  "The target."
  target: TargetContentInput!
  "Which of the superior's targets it serves. When left out: PENDING for a main target of somebody who heads no unit, else NONE."
  parent: TargetParentInput
  "A word why, at most 1,000 characters (policy)."
  comment: String
}

"One plan that a target is proposed to."
input PlanProposalInput {
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"A comment."
input PlanCommentInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The target it is about; exactly one of the two is given."
  targetId: ID
  "The entry of progress it is about; exactly one of the two is given."
  entryId: ID
  "The text, at most 1,000 characters (policy)."
  text: String!
}

"Several targets and their plan after the mutation."
type TargetsPayload {
  "The targets concerned, in the order of the input; null where nothing was done."
  targets: [Target!]
  "The plan; null where nothing was done."
  plan: Plan
  "What the caller can mend, all at once, each under its index; empty when done."
  userErrors: [UserError!]!
}

"What became of each row of a proposal to a group."
type TargetProposeToManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [TargetProposeOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row."
type TargetProposeOutcome {
  "The plan; null where it is not the caller's to see."
  plan: Plan
  "The target as it stands in that plan; null where the row failed."
  target: Target
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"The comment after the mutation."
type PlanCommentPayload {
  "The comment; null where nothing was done."
  comment: PlanComment
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"Evidence that lies elsewhere, such as a folder or a page of a system of the city. The product never opens it, and nobody vouches that it stays what it was."
type EvidenceLink {
  "The address, https."
  url: String!
  "Where it leads: the host in ASCII. Show it beside the title, so that a name in another script is seen for what it is."
  host: String!
  "What it is called; null where nothing was given."
  title: String
}

extend type ProgressEntry {
  "Links given as evidence beside files."
  links: [EvidenceLink!]!
}

extend input ProgressAddInput {
  "Links as evidence, at most 5 (policy)."
  links: [EvidenceLinkInput!]
}

"A link as evidence."
input EvidenceLinkInput {
  "An https address on the internet, at most 2,000 characters (policy): no user name, port, IP address or name of a private network."
  url: String!
  "What it is called, at most 150 characters (policy)."
  title: String
}

"A later end of a phase for one person."
type PhaseExtension {
  "Version, for \`expectedVersion\`."
  version: Int!
  "Which phase."
  phase: PhaseKind!
  "Whose."
  employee: Employee!
  "Full name, as of the grant."
  employeeName: String!
  "The unit in which the person served when it was given: the list is by it."
  unit: Unit
  "First instant that no longer counts: midnight WIB after the last day."
  closesAt: Instant!
  "Why."
  reason: String!
  "Who gave it; null for an officer without an employee record."
  by: Employee
  "When."
  at: Instant
}

"A row of a page of extensions."
type PhaseExtensionEdge {
  "Cursor of this row, for \`after\`."
  cursor: String!
  "The extension."
  node: PhaseExtension!
}

"A page of extensions."
type PhaseExtensionConnection {
  "The rows."
  edges: [PhaseExtensionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many people have a later end, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

extend type Query {
  """
  Who has a later end of a phase, by unit and name: of the whole city for the staffing agency and auditors, of the own agency for its
  administrator. Null where the unit is not within that reach. What was taken back is not in it, nor what was given before version 0.3.0.
  """
  phaseExtensions(
    "The cycle."
    cycleId: ID!
    "Which phase."
    phase: PhaseKind!
    "A unit with all units below it; default all that the caller reaches."
    unitId: ID
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): PhaseExtensionConnection @access(to: [UNIT_ADMIN, HR_OFFICER, AUDITOR])
}

extend type Mutation {
  """
  Moves the last day of a phase for a list of people, each by itself. Whoever has that very day already is answered with it, and nothing is
  written. The own days are another officer's to move. Repeat with the same key to go on.
  """
  cyclePhaseExtendMany("What, for whom." input: CyclePhaseExtendManyInput!): CyclePhaseExtendManyPayload! @access(to: [HR_OFFICER])
  "Takes a later end of a phase back, on record: the phase ends for the person as for all. What was done meanwhile stands."
  cyclePhaseExtensionWithdraw("Whose and why." input: CyclePhaseExtensionWithdrawInput!): CyclePayload! @access(to: [HR_OFFICER])
}

"A phase to extend for a list of people."
input CyclePhaseExtendManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The cycle."
  cycleId: ID!
  "The version you read."
  expectedVersion: Int!
  "Which phase."
  phase: PhaseKind!
  "For whom, at most 100 (policy)."
  employeeIds: [ID!]!
  "The new last day; later than now and than what holds so far."
  to: Day!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"An extension to take back."
input CyclePhaseExtensionWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The cycle."
  cycleId: ID!
  "Which phase."
  phase: PhaseKind!
  "Whose."
  employeeId: ID!
  "The version of the extension you read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"What became of each row of a list of extensions."
type CyclePhaseExtendManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [CyclePhaseExtendOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row."
type CyclePhaseExtendOutcome {
  "The person; null where the row failed."
  employee: Employee
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"A target as a version froze it. It has no id of its own: \`targetId\` names the target that lives on under the same name, perhaps worded anew."
type FrozenTarget {
  "The target it was."
  targetId: ID!
  "Main or additional."
  kind: TargetKind!
  "The result."
  title: String!
  "The superior's target that it served."
  parent: FrozenParent!
  "Its indicators."
  indicators: [FrozenIndicator!]! @listSize(assumedSize: 4)
  "Basis points; null where the plan did without weights."
  weight: Int
}

"The superior's target as it was when a target was linked to it."
type FrozenParent {
  "What was said of a parent."
  state: ParentChoice!
  "The superior's plan; null unless linked."
  planId: ID
  "The superior's target; null unless linked."
  targetId: ID
  "Its title when it was linked, as the printed form shows it; null unless linked."
  title: String
  "Whose it is; null unless linked."
  owner: Employee
}

"An indicator as a version or a word of the dialogue froze it. It has no id of its own: \`indicatorId\` names the indicator that lives on."
type FrozenIndicator {
  "The indicator it was; progress refers to it."
  indicatorId: ID!
  "What was looked at."
  text: String!
  "For those who head no unit."
  aspect: Aspect
  "For heads of unit."
  perspective: Perspective
  "What was to be reached."
  measure: Measure!
}

"A template of plans for a position: targets that whoever holds it may begin with. Once published it can be looked up by everybody of the region; before that by those who make templates."
type PlanTemplate implements Node @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR], drafts: [UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The agency whose administrator makes it; null: made by the staffing agency for the whole city."
  unit: Unit
  "Where it stands."
  status: PlanTemplateStatus!
  "What it says now, for those who make it; null for everybody else."
  draft: PlanTemplateDraft
  "Whether the draft says something that the last edition does not."
  changed: Boolean!
  "The last edition; null before the first."
  edition: PlanTemplateEdition
  "All editions, oldest first. None of them ever changes."
  editions: [PlanTemplateEdition!]!
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a template stands."
enum PlanTemplateStatus {
  "Never published."
  DRAFT
  "Plans can begin from its last edition."
  PUBLISHED
  "No plan begins from it any more; those that did stay as they are."
  WITHDRAWN
}

"What a template says before it is published."
type PlanTemplateDraft {
  "Its name."
  name: String!
  "Title of the positions it is for; null where it is for a level."
  positionTitle: String
  "Level of the functional posts it is for; null where it is for a title."
  level: FunctionalLevel
  "Whether it is for heads of unit, whose indicators have perspectives."
  isHead: Boolean!
  "Its targets."
  targets: [TargetContent!]!
}

"A published edition of a template. It never changes."
type PlanTemplateEdition {
  "1, 2, 3, …"
  number: Int!
  "Its name."
  name: String!
  "Title of the positions it is for; null where it is for a level."
  positionTitle: String
  "Level of the functional posts it is for; null where it is for a title."
  level: FunctionalLevel
  "Whether it is for heads of unit, whose indicators have perspectives."
  isHead: Boolean!
  "When it was published."
  publishedAt: Instant!
  "Its targets."
  targets: [TargetContent!]!
}

"A page of templates."
type PlanTemplateConnection {
  "The rows."
  edges: [PlanTemplateEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of templates."
type PlanTemplateEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The template."
  node: PlanTemplate!
}

extend type Plan {
  "Published templates for its post: those of its agency first, then those of the city; a title before a level."
  templates: [PlanTemplate!]!
}

extend type TargetOrigin {
  "The template; null of a copy."
  template: PlanTemplate
}

extend type Query {
  "A template by its id."
  planTemplate("Id of the template." id: ID!): PlanTemplate @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "Templates of an agency or of the city, drafts and withdrawn ones too, by name; empty for who makes none there."
  planTemplates(
    "The agency; null: those of the whole city."
    unitId: ID
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): PlanTemplateConnection! @access(to: [UNIT_ADMIN, HR_OFFICER, AUDITOR])
}

extend type Mutation {
  "Writes a template: a new one, or the draft of one anew. Plans begin from what was published last."
  planTemplateSave("What to write." input: PlanTemplateSaveInput!): PlanTemplatePayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Publishes the draft as a new edition."
  planTemplatePublish("Which template." input: PlanTemplatePublishInput!): PlanTemplatePayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Withdraws a template: no plan begins from it any more. It may be published again."
  planTemplateWithdraw("Which template." input: PlanTemplateWithdrawInput!): PlanTemplatePayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Proposes the targets of a template in the own plan. What is there already is left out, and told; where all of it is, nothing is taken and the plan keeps its version. \`allowedActions\` names it where a template for the plan's post is published."
  planUseTemplate("Which plan and which template." input: PlanUseTemplateInput!): PlanTakenPayload! @access(to: [SELF])
  "Proposes the targets of an own plan of another year, or of the post before, in the own plan. Weights and lines of the annex come along; progress, dialogue and the superior's expectations do not. What is there already is left out, and told; where all of it is, the plan keeps its version."
  planCopy("From which plan into which." input: PlanCopyInput!): PlanTakenPayload! @access(to: [SELF])
}

"A template to write."
input PlanTemplateSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The template; null for a new one."
  templateId: ID
  "The version you read; 0 for a new one."
  expectedVersion: Int!
  "The agency it is for; null: the whole city, which only the staffing agency may. It stays what it was at first."
  unitId: ID
  "Its name, at most 500 characters (policy)."
  name: String!
  "Title of the positions it is for; exactly one of title and level is given."
  positionTitle: String
  "Level of the functional posts it is for; exactly one of title and level is given."
  level: FunctionalLevel
  "Whether it is for heads of unit."
  isHead: Boolean!
  "Its targets, at most 20 (policy)."
  targets: [TargetContentInput!]!
}

"A template to publish."
input PlanTemplatePublishInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The template."
  templateId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A template to withdraw."
input PlanTemplateWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The template."
  templateId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A template to begin from."
input PlanUseTemplateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The template."
  templateId: ID!
  "The edition you read; where a newer one is out, the answer names it."
  edition: Int!
}

"A plan to copy."
input PlanCopyInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan to copy into, a draft."
  planId: ID!
  "That plan's version you read."
  expectedVersion: Int!
  "The plan to copy from: an own one, of this or an earlier year. Its last agreed version counts, else what was drafted."
  fromPlanId: ID!
  "Which of its targets; null: all."
  targetIds: [ID!]
}

"The template after the mutation."
type PlanTemplatePayload {
  "The template; null where nothing was done."
  template: PlanTemplate
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"What was taken over into a plan, and what was not."
type PlanTakenPayload {
  "The plan; null where nothing was done."
  plan: Plan
  "What was taken over, in order; empty where all of it was left out, null where the request was refused."
  taken: [TakenTarget!]
  "What was left out, and why; null where the request was refused."
  left: [LeftTarget!]
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"A target that was taken over. Its parent is the superior's copy of the old one where there is one, else it is still to be linked."
type TakenTarget {
  "The target it was copied from; null of a template."
  fromTargetId: ID
  "The new target; null where it was removed meanwhile."
  target: Target
}

"A target that was left out."
type LeftTarget {
  "The target in the other plan; null of a template."
  targetId: ID
  "Its title."
  title: String!
  "Why."
  reason: LeftReason!
}

"Why a target was left out."
enum LeftReason {
  "The plan has one of this title, or took it over before."
  ALREADY_THERE
  "It is worded for another form: heads of unit have perspectives, all others aspects."
  OTHER_FORM
  "It breaks a rule that holds today; word it anew."
  NO_LONGER_VALID
}

"A year of performance management (periode penilaian kinerja) with its phases and evaluation periods."
type PerformanceCycle implements Node @key(fields: "id") @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR, PROVINCE_VIEWER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The year."
  year: Int!
  "Where it stands."
  status: CycleStatus!
  "How long an evaluation period is."
  periodicity: Periodicity!
  "Planning, execution, evaluation; they may overlap."
  phases: [CyclePhase!]!
  "Evaluation periods, without gap or overlap."
  periods: [EvaluationPeriod!]!
  "Version of the dated policy whose numbers hold in this cycle."
  policyVersion: String!
}

"Where a cycle stands."
enum CycleStatus {
  "In use."
  OPEN
  "Over: nothing in it changes any more."
  CLOSED
}

"How often performance is evaluated within the year (SE MenPANRB 3/2023)."
enum Periodicity {
  "Twelve periods."
  MONTHLY
  "Four periods."
  QUARTERLY
}

"Kinds of phases (tahapan)."
enum PhaseKind {
  "Plans are made and agreed (perencanaan)."
  PLANNING
  "Work, progress and coaching (pelaksanaan, pemantauan, pembinaan)."
  EXECUTION
  "Evaluation (penilaian)."
  EVALUATION
}

"A phase as it holds for all; one person may have been given longer."
type CyclePhase {
  "Which phase."
  kind: PhaseKind!
  "First instant that counts."
  opensAt: Instant!
  "First instant that no longer counts: midnight WIB after the last day."
  closesAt: Instant!
}

"A period that is evaluated by itself."
type EvaluationPeriod {
  "1 to 12, or 1 to 4."
  number: Int!
  "First day."
  from: Day!
  "Last day."
  to: Day!
}

"The plan of an assignment segment in a cycle (sasaran kinerja pegawai, SKP)."
type Plan implements Node @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Year of the cycle."
  year: Int!
  "The cycle."
  cycle: PerformanceCycle!
  "Whose plan it is."
  employee: Employee!
  "The assignment it belongs to."
  assignmentId: ID!
  "Title of the position."
  positionTitle: String!
  "How the assignment is held: somebody acting in a second post has a second plan."
  holding: HoldingKind!
  "The unit of the assignment."
  unit: Unit!
  "Whether the position heads the unit: then indicators have perspectives, else aspects."
  isHead: Boolean!
  "First day of the year on which the assignment holds; of a void plan, held."
  segmentFrom: Day!
  "Last day of the year on which the assignment holds; of a void plan, held."
  segmentTo: Day!
  "Where the working content stands. After the first approval, DRAFT, SUBMITTED and RETURNED are stages of a change."
  status: PlanStatus!
  "A change in mid-cycle that is being talked about; null where there is none. The approved version stays valid meanwhile."
  change: PlanChange
  "Why the superior returned it; null unless RETURNED."
  returnedReason: String
  "When it was submitted; null while a draft."
  submittedAt: Instant
  "The instant until which the next step is possible, with what was extended for this person, or was, where it now takes an extension; of a closed segment, until when progress of its days may be entered. Null where nothing is left to do."
  deadlineAt: Instant
  "Who must act next, and how; null when nobody must, or can."
  nextStep: PlanStep
  """
  What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing but \`planUseTemplate\` with a
  template for another post. \`evaluationOpen\` begins another object: it stands here from the last day of the first evaluation period until the
  evaluation phase closes, also to whoever rates and to the officers, and answers an evaluation that is open already.
  """
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "How its targets stand."
  counts: PlanCounts!
  "Targets of the working content, in the order they were proposed."
  targets: [Target!]!
  "Annex of the working content."
  frame: PlanFrame!
  "Everything said about its targets, also about those that were removed, in order."
  dialogue: [DialogueStep!]!
  "Approved versions, oldest first. None of them ever changes."
  versions: [PlanVersion!]! @listSize(assumedSize: 4)
  "The version by which a day is judged; null before the first."
  versionOn("The day." day: Day!): PlanVersion
  "Progress, newest day first; nothing is ever overwritten."
  progress("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ProgressConnection!
  "What the progress suggests, one for each indicator of the version valid now. Never a rating; empty before the first approval."
  suggestion: [AchievementSuggestion!]!
  "Since when the segment is over, or the plan void; null while it goes on."
  closedAt: Instant
  "The latest notes of a leaving rater for the next one."
  closingNotes: String
}

"Where a plan stands."
enum PlanStatus {
  "Being drafted and talked about."
  DRAFT
  "Waits for the superior's approval."
  SUBMITTED
  "Sent back with a reason."
  RETURNED
  "Agreed by both sides."
  APPROVED
  "The segment is over (transfer, end of assignment). Until carrying out ends, progress of its own days may still be entered."
  CLOSED
  "No day of the year is its post's any more (see \`voided\`): kept as it was, never evaluated."
  VOID
}

"The two sides of a plan. Nobody speaks for both."
enum Side {
  "The employee."
  EMPLOYEE
  "The direct superior, or the delegate."
  SUPERIOR
}

"A change in mid-cycle."
type PlanChange {
  "Why."
  reason: String!
  "Which side asked for it."
  by: Side!
  "When."
  at: Instant!
}

"A step that somebody has to take."
type PlanStep {
  "Which side."
  side: Side!
  "Name of the mutation. \`cyclePhaseExtend\` is the staffing agency's: once the time is over, this side asks it for an extension."
  action: String!
  "What to do, for people."
  text: String!
}

"How the targets of a plan stand."
type PlanCounts {
  "All."
  targets: Int!
  "Agreed by both sides."
  agreed: Int!
  "The employee must answer."
  waitingForEmployee: Int!
  "The superior must answer."
  waitingForSuperior: Int!
}

"What somebody is to achieve (rencana hasil kerja, RHK)."
type Target implements Node @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id. What it says is the working content; as a version or the dialogue froze it, see \`FrozenTarget\`."
  id: ID!
  "Main or additional."
  kind: TargetKind!
  "The result."
  title: String!
  "The superior's target that this one intervenes in."
  parent: TargetParent!
  "Indicators, at least one."
  indicators: [Indicator!]! @listSize(assumedSize: 4)
  "Basis points; all of a plan sum to 10,000. Null where the plan does without weights."
  weight: Int
  "Where the dialogue stands."
  state: TargetState!
  "Whose turn it is; null when agreed."
  waitingFor: Side
  "Everything said about it, in order."
  dialogue: [DialogueStep!]!
}

"Kinds of targets."
enum TargetKind {
  "Main (utama)."
  MAIN
  "Additional (tambahan)."
  ADDITIONAL
}

"Where the dialogue about a target stands."
enum TargetState {
  "Proposed, not yet answered."
  PROPOSED
  "The last word is a counter-proposal."
  COUNTERED
  "Agreed by both sides."
  AGREED
}

"The superior's target that a target serves (rencana hasil kerja pimpinan yang diintervensi)."
type TargetParent {
  "Whether there is one."
  state: ParentState!
  "The superior's plan; null unless linked."
  planId: ID
  "The superior's target; null unless linked."
  targetId: ID
  "Its title as it was agreed last, also while the superior is changing it; null unless linked."
  title: String
  "Whether the superior's plan is being changed: what is shown is what was agreed, and may be worded anew."
  changing: Boolean!
  "Whose it is; null unless linked."
  owner: Employee
}

"Whether a target serves one of the superior's."
enum ParentState {
  "It serves one."
  LINKED
  "It will: the superior has no targets yet. Drafting goes on; approval waits."
  PENDING
  "It serves none, as targets of heads and additional targets may."
  NONE
  "It served one that is gone from the superior's plan: link it anew."
  ORPHANED
}

"How a target is measured (indikator kinerja individu, IKI)."
type Indicator implements Node @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR]) {
  "Opaque id; progress refers to it. What it says is the working content; as a version or the dialogue froze it, see \`FrozenIndicator\`."
  id: ID!
  "What is looked at."
  text: String!
  "For those who head no unit."
  aspect: Aspect
  "For heads of unit."
  perspective: Perspective
  "What is to be reached."
  measure: Measure!
}

"Aspects of an indicator (aspek)."
enum Aspect {
  "Kuantitas."
  QUANTITY
  "Kualitas."
  QUALITY
  "Waktu."
  TIME
  "Biaya."
  COST
}

"Perspectives of a head's indicator (perspektif)."
enum Perspective {
  "Penerima layanan."
  SERVICE_RECIPIENT
  "Proses bisnis."
  BUSINESS_PROCESS
  "Penguatan internal."
  INTERNAL_STRENGTHENING
  "Anggaran."
  BUDGET
}

"Counted or described."
union Measure = QuantitativeMeasure | QualitativeMeasure

"A measure that is counted (kuantitatif)."
type QuantitativeMeasure {
  "Unit of the numbers, for example \`dokumen\` or \`%\`."
  unit: String!
  "Where it started; null where not known."
  baseline: Decimal
  "What is to be reached; for RANGE the lower bound."
  target: Decimal!
  "For RANGE the upper bound, else null."
  targetHigh: Decimal
  "Which way is better."
  direction: Direction!
  "How entries add up."
  accumulation: Accumulation!
}

"A measure that is described (kualitatif)."
type QualitativeMeasure {
  "What it looks like when it is reached."
  standard: String!
}

"Which way is better."
enum Direction {
  "More is better."
  HIGHER
  "Less is better."
  LOWER
  "Best between two bounds."
  RANGE
}

"How the entries of an indicator come to one value."
enum Accumulation {
  "The latest day's value."
  LATEST
  "The sum of all that stand."
  SUM
}

"One word in the dialogue about a target. All are kept."
type DialogueStep {
  "Running number within the plan."
  step: Int!
  "The target."
  targetId: ID!
  "Which side said it."
  by: Side!
  "Who."
  author: Employee!
  "When."
  at: Instant!
  "What kind of word."
  kind: DialogueKind!
  "What it was about, in full."
  content: TargetContent!
}

"Kinds of words in the dialogue. New ones may come."
enum DialogueKind {
  "A new target."
  PROPOSE
  "Another wording, in answer to the other side."
  COUNTER
  "A new wording of the own last word, before it was answered."
  REVISE
  "Agreement."
  AGREE
  "The target was taken out."
  REMOVE
}

"A target as it was proposed."
type TargetContent {
  "Main or additional."
  kind: TargetKind!
  "The result."
  title: String!
  "Basis points, or null."
  weight: Int
  "Indicators, as they were worded then."
  indicators: [FrozenIndicator!]! @listSize(assumedSize: 4)
}

"The annex of a plan (lampiran SKP)."
type PlanFrame {
  "Resources that are needed (dukungan sumber daya), line by line."
  resourceSupport: [String!]!
  "How the employee accounts for the work (skema pertanggungjawaban), line by line."
  accountabilityScheme: [String!]!
  "What follows from reaching or missing it (konsekuensi), line by line."
  consequences: [String!]!
  "The superior's special expectations of behaviour (ekspektasi khusus pimpinan), in the order of the form."
  expectations: [BehaviourExpectation!]!
}

"An expectation about one of the core values."
type BehaviourExpectation {
  "The value."
  value: CoreValue!
  "What the superior expects."
  text: String!
}

"The core values of civil servants, BerAKHLAK (SE MenPANRB 20/2021)."
enum CoreValue {
  "Berorientasi Pelayanan."
  SERVICE_ORIENTED
  "Akuntabel."
  ACCOUNTABLE
  "Kompeten."
  COMPETENT
  "Harmonis."
  HARMONIOUS
  "Loyal."
  LOYAL
  "Adaptif."
  ADAPTIVE
  "Kolaboratif."
  COLLABORATIVE
}

"A version that both sides agreed to. It never changes."
type PlanVersion {
  "1, 2, 3, …"
  number: Int!
  "First day judged by it: the segment's first for the first version, the day of approval for a change."
  validFrom: Day!
  "When it was approved."
  approvedAt: Instant!
  "Who approved it."
  approvedBy: Employee!
  "Why it was changed; null for the first."
  reason: String
  "Its targets, as they were agreed."
  targets: [FrozenTarget!]!
  "Its annex."
  frame: PlanFrame!
}

"What was achieved by a day (realisasi)."
type ProgressEntry implements Node
  @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR, DECIDER])
{
  "Opaque id."
  id: ID!
  "The target."
  targetId: ID!
  "The indicator."
  indicatorId: ID!
  "The day it tells of."
  day: Day!
  "Number of the plan version that judges that day."
  planVersion: Int!
  "The value, for a counted measure."
  value: Decimal
  "The description, for a described measure."
  text: String
  "A remark."
  note: String
  "Evidence (bukti dukung)."
  evidence: [Evidence!]!
  "The entry that this one corrects."
  correctsId: ID
  "When it was written."
  at: Instant!
  "Who wrote it."
  author: Employee!
}

"A page of progress."
type ProgressConnection {
  "The rows."
  edges: [ProgressEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many entries there are, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of progress."
type ProgressEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The entry."
  node: ProgressEntry!
}

"A file of evidence."
type Evidence implements Node
  @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR, DECIDER])
{
  "Opaque id."
  id: ID!
  "Name of the file."
  fileName: String!
  "Media type."
  contentType: String!
  "Bytes."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
  "A link that opens the file, valid for 15 minutes and another at each reading: ask for it when it is to be opened, never keep it."
  url: String!
}

"How to upload an announced file: send its bytes to \`url\` by \`method\` with exactly these headers."
type EvidenceUpload {
  "Name the file by this id in \`progressAdd\`."
  evidenceId: ID!
  "Where to."
  url: String!
  "HTTP method."
  method: String!
  "Headers."
  headers: [UploadHeader!]!
  "The contract ends then; announce the file anew afterwards."
  expiresAt: Instant!
}

"A header of an upload."
type UploadHeader {
  "Name."
  name: String!
  "Value."
  value: String!
}

"What the progress of an indicator suggests, with everything it was computed from. A human judges; this is never a rating and never applied by itself."
type AchievementSuggestion {
  "The target."
  targetId: ID!
  "The indicator."
  indicatorId: ID!
  "Percent, two places, half-up; null with a reason. Missing is never zero."
  percent: Decimal
  "Why there is no percentage."
  reason: NoSuggestion
  "What the entries come to."
  value: Decimal
  "The target it is compared with."
  target: Decimal
  "Upper bound of a range."
  targetHigh: Decimal
  "Which way is better."
  direction: Direction
  "How entries came to one value."
  accumulation: Accumulation
  "Ids of the entries that count."
  usedEntryIds: [ID!]!
  "Ids of the entries that were corrected by later ones."
  correctedEntryIds: [ID!]!
  "Version of the policy that names the formula."
  policyVersion: String!
  "Where the formula comes from."
  source: String!
}

"Why there is no percentage. New ones may come."
enum NoSuggestion {
  "Nothing was entered yet."
  NO_ENTRIES
  "A described measure: read the entries."
  QUALITATIVE
  "The target is not above zero and was missed: no percentage says how far."
  ZERO_TARGET
}

"Something that the viewer can do now and somebody waits for. What can no longer be done is no task: the object itself says that it takes an extension."
type Task {
  "The superior for whom the viewer acts by lent authority; null where it is the viewer's own."
  onBehalfOf: Employee
  "What."
  kind: TaskKind!
  "About whom, in which post; null where it is about no single report."
  assignment: Assignment
  "The plan; null where there is none yet, or it is about none."
  plan: Plan
  "Id of the evaluation that is to be rated or handed over; null otherwise."
  evaluationId: ID
  "Since when it has waited; null where it is not known."
  since: Instant
  "How many targets, requests, objections or reviews wait."
  count: Int!
  "Text for people."
  text: String!
}

"Kinds of tasks. New ones may come."
enum TaskKind {
  "A plan waits for approval."
  APPROVE_PLAN
  "Proposals wait for an answer."
  ANSWER_PROPOSAL
  "A report has no plan yet."
  ASK_FOR_PLAN
  "The year's evaluation of a report is to be rated."
  RATE_EVALUATION
  "A rated evaluation is to be handed over."
  SHARE_EVALUATION
  "Proposals of the superior wait in the viewer's own plan."
  AGREE_TARGETS
  "Feedback was asked for."
  GIVE_FEEDBACK
  "Notes for the next rater are asked for."
  LEAVE_NOTES
  "Objections wait for the viewer's decision, both sides heard."
  DECIDE_OBJECTION
  "Proposed raters of a 360-degree review wait for approval."
  APPROVE_RATERS
  "360-degree reviews are to be written."
  WRITE_REVIEW
}

"The printing view of a plan: all that the official form shows (PermenPANRB 6/2022, annex), in its order."
type PlanForm {
  "Year."
  year: Int!
  "First day of the plan."
  periodFrom: Day!
  "Last day of the plan."
  periodTo: Day!
  "Heads of unit: the column is headed \`perspektif\` instead of \`aspek\`."
  isHead: Boolean!
  "The rated person (pegawai yang dinilai)."
  rated: FormPerson!
  "The rater (pejabat penilai kinerja); null while there is none."
  rater: FormPerson
  "A. Main results (utama)."
  main: [FormResult!]!
  "B. Additional results (tambahan)."
  additional: [FormResult!]!
  "Behaviour (perilaku kerja): the seven values with their guides."
  behaviours: [FormBehaviour!]!
  "Resources (dukungan sumber daya)."
  resourceSupport: [String!]!
  "Accountability (skema pertanggungjawaban)."
  accountabilityScheme: [String!]!
  "Consequences (konsekuensi)."
  consequences: [String!]!
  "Number of the approved version shown; null for a draft, which is not for signing."
  version: Int
  "First day judged by it."
  validFrom: Day
  "When it was submitted."
  submittedAt: Instant
  "When it was approved."
  approvedAt: Instant
}

"A person as the form names them."
type FormPerson {
  "Nama."
  name: String!
  "NIP or NI PPPK; null for somebody without one, such as the mayor, and for who is neither of the two who sign nor may see \`Employee.identifiers\`."
  number: String
  "Pangkat/golongan ruang; by the same rule, of \`Employee.grade\`."
  grade: String
  "Jabatan."
  position: String
  "Unit kerja."
  unit: String
}

"A row of the form's results."
type FormResult {
  "Running number."
  number: Int!
  "The superior's result that is intervened in."
  superiorResult: String
  "The result (rencana hasil kerja)."
  result: String!
  "Its indicators."
  indicators: [FormIndicator!]!
}

"An indicator as the form prints it."
type FormIndicator {
  "Aspect or perspective, in Indonesian."
  aspect: String!
  "Indicator."
  text: String!
  "Target with its unit, decimal comma."
  target: String!
}

"A core value as the form prints it."
type FormBehaviour {
  "Running number."
  number: Int!
  "The value."
  value: CoreValue!
  "Its Indonesian name."
  name: String!
  "Its three guides."
  guides: [String!]!
  "The superior's special expectation."
  expectation: String
}

extend type Region {
  "The cycle of a year; null where none was opened. To a province, of each of its regions."
  cycle("The year." year: Int!): PerformanceCycle
}

extend type Me {
  """
  The own plan of the definitive post, of another year that of the post held on its nearest day; null where there is none yet. Without a year it
  is last year's as long as that is evaluated: it was agreed, its evaluation phase is open (with what was extended for the viewer), and its
  evaluation is not FINAL. Else it is this year's, and on 1 January a new one begins. What means this year names it.
  """
  plan("The year; default the one that the viewer is about now." year: Int): Plan
}

extend type Assignment {
  "The plan of this assignment; null where there is none, or it is not yours to see."
  plan("The year; default this year." year: Int): Plan
}

extend type Query {
  "The cycle of a year in the viewer's region; null where none was opened. A province has many: it asks \`region(code) { cycle(year) }\`."
  cycle("The year." year: Int!): PerformanceCycle @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "A plan by its id."
  plan("Id of the plan." id: ID!): Plan @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "A plan as the official form shows it, in one query: the last approved version, or the working content before the first."
  planForm("Id of the plan." id: ID!): PlanForm
    @access(to: [SELF, SUPERIOR, DELEGATE, RATER, LINE_ABOVE, UNIT_HEAD, UNIT_ADMIN, HR_OFFICER, AUDITOR])
  "What the viewer can do now and somebody waits for: of the own reports approvals first, then proposals to answer, plans to ask for, evaluations to rate and to hand over; then of the lists that are named."
  myTasks(
    "The year; default this year, and of evaluations to rate or to hand over also last year, as long as it is evaluated."
    year: Int
    "Which kinds; default those about the viewer's reports. Each other kind is read only where it is named."
    kinds: [TaskKind!]
  ): [Task!]! @access(to: [EMPLOYEE])
}

extend type Mutation {
  "Opens a year with its phases and evaluation periods."
  cycleOpen("What to open." input: CycleOpenInput!): CyclePayload! @access(to: [HR_OFFICER])
  "Moves the last day of a phase, for all or for one person; only to a later day."
  cyclePhaseExtend("What to extend." input: CyclePhaseExtendInput!): CyclePayload! @access(to: [HR_OFFICER])
  "Closes a year for good, once its last phase is over."
  cycleClose("Which one." input: CycleCloseInput!): CyclePayload! @access(to: [HR_OFFICER])
  "Opens the plan of an assignment."
  planOpen("Of which assignment." input: PlanOpenInput!): PlanPayload! @access(to: [SELF, UNIT_ADMIN, HR_OFFICER])
  "Proposes a target with its indicators; the other side answers."
  targetPropose("What to propose." input: TargetProposeInput!): TargetPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Words a target anew: answers the other side's proposal, mends the own one before it is answered, or opens an agreed one again."
  targetCounter("The new wording, in full." input: TargetCounterInput!): TargetPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Agrees to the other side's wording."
  targetAgree("To which one." input: TargetAgreeInput!): TargetPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Takes a target out of the plan; its dialogue is kept."
  targetRemove("Which one." input: TargetRemoveInput!): TargetPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Says which of the superior's targets this one serves, or that it is still to come. What was agreed stays agreed."
  targetLink("What to link." input: TargetLinkInput!): TargetPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Writes the annex: resources, accountability, consequences; and, by the superior only, expectations of behaviour."
  planFrame("What to write; absent leaves, null clears." input: PlanFrameInput!): PlanPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Asks the superior for approval."
  planSubmit("Which plan." input: PlanSubmitInput!): PlanPayload! @access(to: [SELF])
  "Takes a submitted plan back to go on drafting."
  planWithdraw("Which plan." input: PlanWithdrawInput!): PlanPayload! @access(to: [SELF])
  "Sends a submitted plan back with a reason; it may be mended some days longer, even after planning has closed (policy)."
  planReturn("Which plan and why." input: PlanReturnInput!): PlanPayload! @access(to: [SUPERIOR, DELEGATE])
  "Approves a submitted plan and freezes it as a version. What waited for the superior is agreed by it."
  planApprove("Which plan." input: PlanApproveInput!): PlanPayload! @access(to: [SUPERIOR, DELEGATE])
  "Approves several plans, each by itself, and records which the approver had opened. Repeat with the same key to go on."
  planApproveMany("Which plans." input: PlanApproveManyInput!): PlanApproveManyPayload! @access(to: [SUPERIOR, DELEGATE])
  "Records that the superior opened the plan at this version."
  planMarkRead("Which plan." input: PlanMarkReadInput!): PlanPayload! @access(to: [SUPERIOR, DELEGATE])
  "Opens an approved plan for a change in mid-cycle. The approved version stays valid until the change is approved."
  planChange("Which plan and why." input: PlanChangeInput!): PlanPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Drops a change that was not approved: back to the approved version."
  planChangeCancel("Which plan." input: PlanChangeCancelInput!): PlanPayload! @access(to: [SELF, SUPERIOR, DELEGATE])
  "Announces a file of evidence and answers how to upload it. The file must be exactly the one announced."
  evidenceUpload("Which file." input: EvidenceUploadInput!): EvidencePayload! @access(to: [SELF])
  "Writes down what was achieved by a day. Nothing is overwritten: a wrong entry is corrected by a new one that names it."
  progressAdd("What was achieved." input: ProgressAddInput!): ProgressPayload! @access(to: [SELF])
}

"Days from and to, both included."
input DaySpanInput {
  "First day."
  from: Day!
  "Last day; the phase closes at midnight WIB after it."
  to: Day!
}

"A year to open."
input CycleOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The year; one cycle a year."
  year: Int!
  "How long an evaluation period is."
  periodicity: Periodicity!
  "Planning."
  planning: DaySpanInput!
  "Execution; may overlap with planning, and end after it."
  execution: DaySpanInput!
  "Evaluation; may overlap with execution, and end after it."
  evaluation: DaySpanInput!
}

"A phase to extend."
input CyclePhaseExtendInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The cycle."
  cycleId: ID!
  "The version you read."
  expectedVersion: Int!
  "Which phase."
  phase: PhaseKind!
  "For whom; null for all."
  employeeId: ID
  "The new last day; later than now and than what holds so far."
  to: Day!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A year to close."
input CycleCloseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The cycle."
  cycleId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A plan to open."
input PlanOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Whose; the viewer's own by default."
  employeeId: ID
  "The assignment."
  assignmentId: ID!
  "The year."
  year: Int!
}

"A target in full."
input TargetContentInput {
  "Main or additional."
  kind: TargetKind!
  "The result, at most 500 characters (policy)."
  title: String!
  "Basis points, 1 to 10,000; null where the plan does without weights."
  weight: Int
  "Indicators, 1 to 8 (policy)."
  indicators: [IndicatorInput!]!
}

"An indicator."
input IndicatorInput {
  "Id of an indicator that the target has already, so that its progress stays with it; null for a new one."
  id: ID
  "What is looked at, at most 500 characters (policy)."
  text: String!
  "For those who head no unit."
  aspect: Aspect
  "For heads of unit."
  perspective: Perspective
  "A counted measure; exactly one of the two measures is given."
  quantitative: QuantitativeMeasureInput
  "A described measure; exactly one of the two measures is given."
  qualitative: QualitativeMeasureInput
}

"A counted measure."
input QuantitativeMeasureInput {
  "Unit, at most 50 characters."
  unit: String!
  "Where it started."
  baseline: Decimal
  "What is to be reached; for RANGE the lower bound."
  target: Decimal!
  "For RANGE the upper bound; else leave it out."
  targetHigh: Decimal
  "Which way is better."
  direction: Direction!
  "How entries add up."
  accumulation: Accumulation! = LATEST
}

"A described measure."
input QualitativeMeasureInput {
  "What it looks like when it is reached, at most 500 characters (policy)."
  standard: String!
}

"The superior's target that a target serves."
input TargetParentInput {
  "Whether there is one."
  state: ParentChoice!
  "The superior's plan; for LINKED only."
  planId: ID
  "The superior's target; for LINKED only."
  targetId: ID
}

"What can be said about a parent."
enum ParentChoice {
  "It serves the named target."
  LINKED
  "It will serve one that is still to come."
  PENDING
  "It serves none; of a main target of somebody who heads no unit, the superior's to say."
  NONE
}

"A target to propose."
input TargetProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The target."
  target: TargetContentInput!
  "Which of the superior's targets it serves. When left out: PENDING for a main target of somebody who heads no unit, else NONE."
  parent: TargetParentInput
}

"A new wording."
input TargetCounterInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The target."
  targetId: ID!
  "The new wording, in full; its parent stays."
  target: TargetContentInput!
}

"A wording to agree to."
input TargetAgreeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The target."
  targetId: ID!
}

"A target to take out."
input TargetRemoveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The target."
  targetId: ID!
}

"A target to link."
input TargetLinkInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "The target."
  targetId: ID!
  "Which of the superior's targets it serves."
  parent: TargetParentInput!
}

"The annex of a plan. Absent leaves, null and \`[]\` clear."
input PlanFrameInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "Resources, at most 10 lines (policy)."
  resourceSupport: [String!]
  "Accountability, at most 10 lines (policy)."
  accountabilityScheme: [String!]
  "Consequences, at most 10 lines (policy)."
  consequences: [String!]
  "Expectations of behaviour, at most one a value; the superior's only."
  expectations: [BehaviourExpectationInput!]
}

"An expectation about one of the core values."
input BehaviourExpectationInput {
  "The value."
  value: CoreValue!
  "What the superior expects, at most 500 characters (policy)."
  text: String!
}

"A plan to submit."
input PlanSubmitInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"A plan to take back."
input PlanWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"A plan to send back."
input PlanReturnInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "What is to be mended, at most 300 characters (policy)."
  reason: String!
}

"A plan to approve."
input PlanApproveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"Plans to approve."
input PlanApproveManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The plans, at most 50 (policy)."
  plans: [PlanApprovalInput!]!
}

"One row of a batch approval."
input PlanApprovalInput {
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"A plan that was opened."
input PlanMarkReadInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"A plan to change."
input PlanChangeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A change to drop."
input PlanChangeCancelInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The plan's version you read."
  expectedVersion: Int!
}

"A file to announce."
input EvidenceUploadInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan whose progress it proves."
  planId: ID!
  "Name of the file, at most 150 characters (policy)."
  fileName: String!
  "Media type: PDF, JPEG, PNG, or an office file without macros, docx, xlsx, odt or ods (policy)."
  contentType: String!
  "Bytes, at most 10 MiB for a document, 5 MiB for a picture (policy)."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
}

"Progress to write down."
input ProgressAddInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The plan."
  planId: ID!
  "The target."
  targetId: ID!
  "The indicator."
  indicatorId: ID!
  "The day it tells of: within the segment, not in the future."
  day: Day!
  "The value, for a counted measure."
  value: Decimal
  "The description, for a described measure, at most 2,000 characters (policy)."
  text: String
  "A remark, at most 2,000 characters (policy)."
  note: String
  "Files that were announced and have arrived, at most 5 (policy)."
  evidenceIds: [ID!]
  "The entry that this one corrects."
  correctsId: ID
}

"The cycle after the mutation."
type CyclePayload {
  "The cycle; null where nothing was done."
  cycle: PerformanceCycle
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The plan after the mutation."
type PlanPayload {
  "The plan; null where nothing was done."
  plan: Plan
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The target and its plan after the mutation."
type TargetPayload {
  "The target; null where nothing was done, and where it was removed."
  target: Target
  "The plan; null where nothing was done."
  plan: Plan
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"What became of each row of a batch approval."
type PlanApproveManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [PlanApproveOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row."
type PlanApproveOutcome {
  "The plan; null where the row failed."
  plan: Plan
  "Whether the approver had opened the plan at that version; it is on record."
  opened: Boolean!
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"How to upload the announced file."
type EvidencePayload {
  "The contract; null where nothing was done."
  upload: EvidenceUpload
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The entry after the mutation."
type ProgressPayload {
  "The entry; null where nothing was done."
  entry: ProgressEntry
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"Kinds of files that can be evidence. New ones may come."
enum EvidenceKind {
  "PDF."
  PDF
  "Picture, JPEG."
  JPEG
  "Picture, PNG."
  PNG
  "Text, Office Open XML, without macros."
  DOCX
  "Spreadsheet, Office Open XML, without macros."
  XLSX
  "Text, OpenDocument, without scripts."
  ODT
  "Spreadsheet, OpenDocument, without scripts."
  ODS
}

"Which files may be evidence, and how large."
type EvidenceTerms {
  "How large each kind may be."
  files: [EvidenceFileTerms!]!
  "Bytes to which an office file may unpack, 1 to 200 MiB."
  mostUnpacked: Int!
  "Files of one entry, and beside them links, at most; 1 to 20."
  mostPerEntry: Int!
}

"How large a kind of file may be."
type EvidenceFileTerms {
  "The kind."
  kind: EvidenceKind!
  "Bytes at most, up to 25 MiB; 0: not accepted."
  mostBytes: Int!
}

"Which files may be evidence, and how large."
input EvidenceTermsInput {
  "How large each kind may be. Only the kinds given change; one kind at least stays accepted."
  files: [EvidenceFileTermsInput!]
  "Bytes to which an office file may unpack, 1 to 200 MiB."
  mostUnpacked: Int
  "Files of one entry, and beside them links, at most; 1 to 20."
  mostPerEntry: Int
}

"How large a kind of file may be."
input EvidenceFileTermsInput {
  "The kind."
  kind: EvidenceKind!
  "Bytes at most, up to 25 MiB; 0: not accepted."
  mostBytes: Int!
}

"What an entry of law sets: exactly one kind. What is absent within it stays as it holds on the first day of the entry."
input PolicyTermsInput {
  "The holidays of one year."
  calendar: CalendarTermsInput
  "Numbers of the organisation."
  organisation: OrganisationTermsInput
  "Numbers of planning; a cycle takes those that hold on the first day of its year."
  performance: PerformanceTermsInput
  "Which files may be evidence, and how large; a file keeps what held on the day it was announced."
  evidence: EvidenceTermsInput
  "Numbers of feedback."
  feedback: FeedbackTermsInput
  "Numbers of 360-degree reviews; a round takes those that hold when it is launched."
  reviews: ReviewsTermsInput
  "Numbers of evaluation and credit points; an evaluation takes those that hold when it is opened."
  evaluation: EvaluationTermsInput
  "Guidance on distribution, and days of an objection."
  evaluationUnits: EvaluationUnitsTermsInput
  "Lesson hours (JP) of the development of competence."
  development: DevelopmentTermsInput
  "Numbers of the selection of CPNS; a campaign takes those that hold when it is published."
  recruitment: RecruitmentTermsInput
  "Numbers of the selection of PPPK; a campaign takes those that hold when it is published."
  recruitmentPppk: RecruitmentTermsInput
  "Numbers of the recruitment committee's own work."
  committee: CommitteeTermsInput
  "How long data of a selection is kept, and which counts are told."
  retention: RetentionTermsInput
}

"The holidays of one year. The whole year at once."
input CalendarTermsInput {
  "The year: this one or one of the three to come."
  year: Int!
  "All days of the year on which civil servants do not work, at most 60; by date."
  days: [HolidayInput!]!
}

"Numbers of the organisation."
input OrganisationTermsInput {
  "Working days within which a request to correct a record is answered, 1 to 60."
  correctionWorkingDays: Int
  "The longest delegation in days, 1 to 366."
  delegationDays: Int
  "Days for which an entry can be taken back, 0 to 90."
  undoDays: Int
  "From how many days before the last day in a post the leaving rater is asked for notes, 0 to 90."
  notesDaysBefore: Int
  "Until how many days after it, 0 to 90."
  notesDaysAfter: Int
  "How many days ahead a change of a record may be dated, 0 to 1095."
  recordDaysAhead: Int
}

"Numbers of planning; a cycle takes those that hold on the first day of its year."
input PerformanceTermsInput {
  "Days to plan a segment that begins in mid-year, 1 to 60."
  newSegmentDays: Int
  "Days to mend a plan that was returned, 1 to 30."
  returnGraceDays: Int
}

"Numbers of feedback."
input FeedbackTermsInput {
  "Days for which a request stays open, 1 to 90."
  requestDays: Int
  "The most days that a request may ask for, 1 to 180."
  requestMostDays: Int
  "Working days within which a report of abuse is decided, 1 to 60."
  abuseWorkingDays: Int
}

"Numbers of 360-degree reviews; a round takes those that hold when it is launched."
input ReviewsTermsInput {
  "No round asks for fewer answers of a group, 3 to 10: below three nobody is anonymous."
  thresholdLeast: Int
  "Answers of a group where a round says nothing, at least \`thresholdLeast\`."
  thresholdStandard: Int
  "How many people one rater is asked to review where a round says nothing, 1 to 50."
  loadStandard: Int
  "The same at most, 1 to 50."
  loadMost: Int
  "Days to mend a proposal that was returned, 1 to 30."
  returnGraceDays: Int
}

"Numbers of evaluation and credit points; an evaluation takes those that hold when it is opened."
input EvaluationTermsInput {
  "Days for which the self-assessment is waited for, 0 to 60."
  selfWaitDays: Int
  "Days after which silence counts as receipt, 1 to 60."
  silenceDays: Int
  "Days to object from receipt, 1 to 90. They are law (PP 30/2019 art. 59): only a new law changes them."
  objectionDays: Int
  "Days to rate and hand over after a reopening, 1 to 60."
  reopenedDays: Int
  "Days after the end of a period in which it is to be rated, 1 to 120."
  periodDays: Int
  "What each predicate is worth; a better one never less. Only the rows given change."
  percent: [PredicatePercentInput!]
  "Yearly credit points of each level; a higher one never less. Only the rows given change."
  coefficient: [LevelCoefficientInput!]
  "Credit points that a next grade and a next level ask for. Only the rows given change."
  needed: [LevelNeedInput!]
  "Kinds of absence whose months are not counted; all of them."
  takesMonths: [AbsenceKind!]
}

"Guidance on distribution, and days of an objection."
input EvaluationUnitsTermsInput {
  "The guidance for each achievement. Only the shapes given change."
  distribution: [DistributionShapeInput!]
  "Days in which the rater answers an objection, 1 to 60."
  statementDays: Int
  "Working days in which it should be decided, 1 to 90."
  decisionWorkingDays: Int
  "Days from now to which one person's time to object may be extended, 1 to 120."
  extensionDays: Int
}

"Lesson hours (JP) of the development of competence."
input DevelopmentTermsInput {
  "Lesson hours a year that a PNS has a right to, at least; 0 to 400."
  pnsLeastHours: Int
  "Lesson hours a year that a PPPK may be given, at most; 0 to 400."
  pppkMostHours: Int
}

"Numbers of selection; a campaign takes those that hold when it is published."
input RecruitmentTermsInput {
  "Completed years on the day of registration, at least; 17 to 60."
  youngest: Int
  "Completed years on the day of registration, at most; 17 to 60."
  oldest: Int
  "Groups of posts with another highest age. Only the rows given change."
  oldestOf: [GroupAgeInput!]
  "How the oldest age is counted."
  ageCounted: AgeCounting
  "The day by which age is counted."
  ageCountedOn: AgeDay
  "Least grade point average of 4; null = none asked."
  leastGpa: Decimal
  "Least mean mark of 100; null = none asked."
  leastMark: Decimal
  "Least completed years of work in the field of the post, 0 to 20; null = none asked."
  experienceYears: Int
  "Passing grades: the first row that names category and group holds. All of it, every group of the general category included."
  passing: [PassingTermsInput!]
  "How many times the posts go on to the next test, 1 to 10; absent where there is one test alone."
  shortlistFactor: Int
  "Percent of the final score that a test has, 0 to 100; all tests together have 100. Only the rows given change."
  weights: [TestWeightInput!]
  "Calendar days to object after an announcement, 1 to 30."
  objectionDays: Int
  "Calendar days to answer, 1 to 60."
  objectionAnswerDays: Int
}

"Numbers of the recruitment committee's own work."
input CommitteeTermsInput {
  "Minutes for which an officer holds an application, 5 to 480."
  claimMinutes: Int
  "Calendar days to answer an offer, 1 to 60."
  offerDays: Int
  "Calendar days to file all documents after acceptance, 1 to 90."
  filingDays: Int
}

"How long data of a selection is kept, and which counts are told."
input RetentionTermsInput {
  "Years after a campaign was closed after which who was not hired is anonymised, 1 to 10; a campaign keeps those of its closing."
  years: Int
  "A count of people below this, and above 0, is told nobody; 2 to 50."
  leastCount: Int
}

"A day on which civil servants do not work."
input HolidayInput {
  "The day."
  day: Day!
  "Its name, as decreed; at most 100 characters."
  name: String!
  "What it is."
  kind: HolidayKind!
}

"What a predicate is worth."
input PredicatePercentInput {
  "The predicate."
  predicate: Predicate!
  "Percent of the yearly points, 0 to 200."
  percent: Decimal!
}

"Yearly credit points of a level."
input LevelCoefficientInput {
  "The level."
  level: FunctionalLevel!
  "Points a year at 100 %, 0.25 to 200."
  points: Decimal!
}

"Credit points of a level that promotion asks for."
input LevelNeedInput {
  "The level that is held."
  level: FunctionalLevel!
  "For the next grade, 1 to 1000."
  grade: Decimal!
  "For the next level, 1 to 2000; null where there is none."
  nextLevel: Decimal
}

"Guidance for units with one achievement."
input DistributionShapeInput {
  "The achievement."
  achievement: Achievement!
  "Its rules; none = no guidance."
  rules: [DistributionBoundRuleInput!]!
}

"At most or at least so many of these predicates together: in percent of those who count, or in people."
input DistributionBoundRuleInput {
  "Counted together; at least one."
  predicates: [Predicate!]!
  "Whether it is a maximum or a minimum."
  bound: DistributionBound!
  "Percent of those who count, 0 to 100; null where it names people."
  percent: Int
  "People, 1 to 1000; null where it names a percentage."
  people: Int
}

"Another highest age."
input GroupAgeInput {
  "The group of posts."
  group: PositionGroup!
  "Completed years on the day of registration, at most; 17 to 60."
  oldest: Int!
}

"Least scores of the basic test."
input PassingTermsInput {
  "For these categories."
  categories: [FormationCategory!]!
  "In these groups of posts."
  groups: [PositionGroup!]!
  "Of each test or part that something is asked of; empty = nothing is."
  least: [LeastPointsInput!]!
}

"Least points of a test or of one of its parts."
input LeastPointsInput {
  "Key of the part, or of the test in all: TWK, TIU, TKP, SKD; SKB; TECHNICAL, MANAGERIAL_SOCIOCULTURAL, INTERVIEW, COMPETENCE."
  key: String!
  "Least points."
  points: Int!
}

"The holidays of one year."
type CalendarTerms {
  "The year: this one or one of the three to come."
  year: Int!
  "All days of the year on which civil servants do not work, at most 60; by date."
  days: [Holiday!]!
}

"Numbers of the organisation."
type OrganisationTerms {
  "Working days within which a request to correct a record is answered, 1 to 60."
  correctionWorkingDays: Int!
  "The longest delegation in days, 1 to 366."
  delegationDays: Int!
  "Days for which an entry can be taken back, 0 to 90."
  undoDays: Int!
  "From how many days before the last day in a post the leaving rater is asked for notes, 0 to 90."
  notesDaysBefore: Int!
  "Until how many days after it, 0 to 90."
  notesDaysAfter: Int!
  "How many days ahead a change of a record may be dated, 0 to 1095."
  recordDaysAhead: Int!
}

"Numbers of planning; a cycle takes those that hold on the first day of its year."
type PerformanceTerms {
  "Days to plan a segment that begins in mid-year, 1 to 60."
  newSegmentDays: Int!
  "Days to mend a plan that was returned, 1 to 30."
  returnGraceDays: Int!
}

"Numbers of feedback."
type FeedbackTerms {
  "Days for which a request stays open, 1 to 90."
  requestDays: Int!
  "The most days that a request may ask for, 1 to 180."
  requestMostDays: Int!
  "Working days within which a report of abuse is decided, 1 to 60."
  abuseWorkingDays: Int!
}

"Numbers of 360-degree reviews; a round takes those that hold when it is launched."
type ReviewsTerms {
  "No round asks for fewer answers of a group, 3 to 10: below three nobody is anonymous."
  thresholdLeast: Int!
  "Answers of a group where a round says nothing, at least \`thresholdLeast\`."
  thresholdStandard: Int!
  "How many people one rater is asked to review where a round says nothing, 1 to 50."
  loadStandard: Int!
  "The same at most, 1 to 50."
  loadMost: Int!
  "Days to mend a proposal that was returned, 1 to 30."
  returnGraceDays: Int!
}

"Numbers of evaluation and credit points; an evaluation takes those that hold when it is opened."
type EvaluationTerms {
  "Days for which the self-assessment is waited for, 0 to 60."
  selfWaitDays: Int!
  "Days after which silence counts as receipt, 1 to 60."
  silenceDays: Int!
  "Days to object from receipt, 1 to 90. They are law (PP 30/2019 art. 59): only a new law changes them."
  objectionDays: Int!
  "Days to rate and hand over after a reopening, 1 to 60."
  reopenedDays: Int!
  "Days after the end of a period in which it is to be rated, 1 to 120."
  periodDays: Int!
  "What each predicate is worth; a better one never less. Only the rows given change."
  percent: [PredicatePercent!]!
  "Yearly credit points of each level; a higher one never less. Only the rows given change."
  coefficient: [LevelCoefficient!]!
  "Credit points that a next grade and a next level ask for. Only the rows given change."
  needed: [LevelNeed!]!
  "Kinds of absence whose months are not counted; all of them."
  takesMonths: [AbsenceKind!]!
}

"Guidance on distribution, and days of an objection."
type EvaluationUnitsTerms {
  "The guidance for each achievement. Only the shapes given change."
  distribution: [DistributionShape!]!
  "Days in which the rater answers an objection, 1 to 60."
  statementDays: Int!
  "Working days in which it should be decided, 1 to 90."
  decisionWorkingDays: Int!
  "Days from now to which one person's time to object may be extended, 1 to 120."
  extensionDays: Int!
}

"Lesson hours (JP) of the development of competence."
type DevelopmentTerms {
  "Lesson hours a year that a PNS has a right to, at least; 0 to 400."
  pnsLeastHours: Int!
  "Lesson hours a year that a PPPK may be given, at most; 0 to 400."
  pppkMostHours: Int!
}

"Numbers of selection; a campaign takes those that hold when it is published."
type RecruitmentTerms {
  "Completed years on the day of registration, at least; 17 to 60."
  youngest: Int!
  "Completed years on the day of registration, at most; 17 to 60."
  oldest: Int!
  "Groups of posts with another highest age. Only the rows given change."
  oldestOf: [GroupAge!]!
  "How the oldest age is counted."
  ageCounted: AgeCounting!
  "The day by which age is counted."
  ageCountedOn: AgeDay!
  "Least grade point average of 4; null = none asked."
  leastGpa: Decimal
  "Least mean mark of 100; null = none asked."
  leastMark: Decimal
  "Least completed years of work in the field of the post, 0 to 20; null = none asked."
  experienceYears: Int
  "Passing grades: the first row that names category and group holds. All of it, every group of the general category included."
  passing: [PassingTerms!]!
  "How many times the posts go on to the next test, 1 to 10; null where there is one test alone."
  shortlistFactor: Int
  "Percent of the final score that each test has; 100 together."
  weights: [TestWeight!]!
  "Calendar days to object after an announcement, 1 to 30."
  objectionDays: Int!
  "Calendar days to answer, 1 to 60."
  objectionAnswerDays: Int!
}

"Numbers of the recruitment committee's own work."
type CommitteeTerms {
  "Minutes for which an officer holds an application, 5 to 480."
  claimMinutes: Int!
  "Calendar days to answer an offer, 1 to 60."
  offerDays: Int!
  "Calendar days to file all documents after acceptance, 1 to 90."
  filingDays: Int!
}

"How long data of a selection is kept, and which counts are told."
type RetentionTerms {
  "Years after a campaign was closed after which who was not hired is anonymised, 1 to 10; a campaign keeps those of its closing."
  years: Int!
  "A count of people below this, and above 0, is told nobody; 2 to 50."
  leastCount: Int!
}

"A day on which civil servants do not work."
type Holiday {
  "The day."
  day: Day!
  "Its name, as decreed; at most 100 characters."
  name: String!
  "What it is."
  kind: HolidayKind!
}

"What a predicate is worth."
type PredicatePercent {
  "The predicate."
  predicate: Predicate!
  "Percent of the yearly points, 0 to 200."
  percent: Decimal!
}

"Yearly credit points of a level."
type LevelCoefficient {
  "The level."
  level: FunctionalLevel!
  "Points a year at 100 %, 0.25 to 200."
  points: Decimal!
}

"Credit points of a level that promotion asks for."
type LevelNeed {
  "The level that is held."
  level: FunctionalLevel!
  "For the next grade, 1 to 1000."
  grade: Decimal!
  "For the next level, 1 to 2000; null where there is none."
  nextLevel: Decimal
}

"Guidance for units with one achievement."
type DistributionShape {
  "The achievement."
  achievement: Achievement!
  "Its rules; none = no guidance."
  rules: [DistributionBoundRule!]!
}

"At most or at least so many of these predicates together: in percent of those who count, or in people."
type DistributionBoundRule {
  "Counted together; at least one."
  predicates: [Predicate!]!
  "Whether it is a maximum or a minimum."
  bound: DistributionBound!
  "Percent of those who count, 0 to 100; null where it names people."
  percent: Int
  "People, 1 to 1000; null where it names a percentage."
  people: Int
}

"Another highest age."
type GroupAge {
  "The group of posts."
  group: PositionGroup!
  "Completed years on the day of registration, at most; 17 to 60."
  oldest: Int!
}

"The weight of a test."
type TestWeight {
  "Which test."
  test: ScoreStage!
  "Percent of the final score."
  percent: Int!
}

"Least scores of tests and their parts."
type PassingTerms {
  "For these categories."
  categories: [FormationCategory!]!
  "In these groups of posts."
  groups: [PositionGroup!]!
  "Of each test or part that something is asked of; empty = nothing is."
  least: [PartLeast!]!
}

"Kinds of days on which civil servants do not work."
enum HolidayKind {
  "National holiday (hari libur nasional)."
  NATIONAL
  "Collective leave (cuti bersama)."
  COLLECTIVE_LEAVE
}

"The numbers of one kind."
union PolicyTerms =
  | CalendarTerms
  | OrganisationTerms
  | PerformanceTerms
  | EvidenceTerms
  | FeedbackTerms
  | ReviewsTerms
  | EvaluationTerms
  | EvaluationUnitsTerms
  | DevelopmentTerms
  | RecruitmentTerms
  | CommitteeTerms
  | RetentionTerms

"Kinds of numbers that law or the city may change. Each is one set: an entry replaces what it names of it, from its first day. New ones may come."
enum PolicyKind {
  "Holidays and collective leave, a year at a time (SKB 3 Menteri): by them working days are counted."
  CALENDAR
  "Days of requests to correct a record, of delegations and of what is taken back."
  ORGANISATION
  "Days of planning."
  PERFORMANCE
  "Which files may be evidence, and how large."
  EVIDENCE
  "Days of feedback and of reports of abuse."
  FEEDBACK
  "Thresholds and loads of 360-degree reviews."
  REVIEWS
  "Days of evaluation, and credit points."
  EVALUATION
  "Guidance on distribution, and days of an objection."
  EVALUATION_UNITS
  "Lesson hours of the development of competence."
  DEVELOPMENT
  "Ages, passing grades, weights and days of the selection of CPNS."
  RECRUITMENT
  "Ages, passing grades, experience and days of the selection of PPPK."
  RECRUITMENT_PPPK
  "Minutes and days of the recruitment committee."
  COMMITTEE
  "How long data of a selection is kept."
  RETENTION
}

"Where an entry stands."
enum PolicyEntryStatus {
  "Waits for a second person."
  PROPOSED
  "Holds from its first day on, until a later one of its kind does."
  RELEASED
  "Taken back before its first day: it never holds."
  WITHDRAWN
}

"Numbers that hold on a day, as everybody may know them."
type PolicyInForce {
  "Of which kind; of CALENDAR there is one a year."
  kind: PolicyKind!
  "The version that results name which are made with it."
  version: String!
  "The regulation or decree."
  source: String!
  "Since when it holds."
  validFrom: Day!
  "Whether the region has released it; else it came with the product."
  released: Boolean!
  "The numbers."
  terms: PolicyTerms!
}

"One number before and after."
type PolicyChange {
  "Which, as a path: \`silenceDays\`, \`coefficient.AHLI_MUDA.points\`, \`days.2027-03-08\`."
  path: String!
  "What holds without the entry; null where there is nothing."
  before: String
  "What would hold; null where it is taken away."
  after: String
}

"What is worth a second look in the holidays of a year, and wrong only perhaps."
type PolicyWarning {
  "What it is."
  code: PolicyWarningCode!
  "Which day; null where it is about all of them."
  day: Day
  "In the reader's language."
  message: String!
}

"Kinds of warnings. New ones may come."
enum PolicyWarningCode {
  "A day that never moves (New Year, Labour Day, Pancasila, Independence, Christmas) is missing."
  FIXED_DAY_MISSING
  "Collective leave on a Saturday or Sunday."
  ON_WEEKEND
  "No collective leave at all."
  NO_COLLECTIVE_LEAVE
}

"An entry of law: proposed by one person, released by another, on record with its reason and source for ever."
type PolicyEntry implements Node @access(to: [HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Of which kind."
  kind: PolicyKind!
  "Where it stands."
  status: PolicyEntryStatus!
  "Its first day."
  validFrom: Day!
  "The version that results name which are made with it; null before the release."
  policyVersion: String
  "Whether it holds today."
  inForce: Boolean!
  "The regulation or decree."
  source: String!
  "Why."
  reason: String!
  "All numbers of its kind, as they would hold."
  terms: PolicyTerms!
  "The version that holds on its first day without it; null for a year without holidays. Where another was released since, it can only be withdrawn."
  basedOn: String
  "What changes against that: to be read before it is released."
  changes: [PolicyChange!]!
  "What is worth a second look."
  warnings: [PolicyWarning!]!
  "When it was proposed."
  proposedAt: Instant!
  "Whether by the viewer, who then does not release it."
  mine: Boolean!
  "When it was released; null until then."
  releasedAt: Instant
  "When it was withdrawn; null else."
  withdrawnAt: Instant
  "Why it was withdrawn; null else."
  withdrawnBecause: String
  "What the viewer can do with it now."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"A page of entries."
type PolicyEntryConnection {
  "The rows."
  edges: [PolicyEntryEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of entries."
type PolicyEntryEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The entry."
  node: PolicyEntry!
}

"A year whose holidays are not released: working days in it are not guessed."
type HolidaysUnknown {
  "The year."
  year: Int!
  "What is missing and who can help, in the reader's language."
  message: String!
}

extend type CorrectionRequest {
  "Why there is no \`dueOn\` yet; null where there is one."
  holidaysUnknown: HolidaysUnknown
}

extend type AbuseReport {
  "Why there is no \`deadlineAt\` yet; null where there is one."
  holidaysUnknown: HolidaysUnknown
}

extend type Objection {
  "Why there is no \`deadlineAt\` yet; null where there is one."
  holidaysUnknown: HolidaysUnknown
  "Versions of the holidays by which its day was counted when it was filed; empty where it could not be."
  calendarVersions: [String!]!
}

extend type ObjectionItem {
  "Why there is no \`deadlineAt\` yet; null where there is one."
  holidaysUnknown: HolidaysUnknown
}

extend type Query {
  "The numbers of law and decree that hold in a region on a day, with version and source: for everybody. A kind of which no law is known on that day is left out."
  lawInForce(
    "Code of the region, e.g. 33.74; of a code that is no region's, what comes with the product."
    regionCode: String!
    "The day; null = today. Of a day to come: as it stands now."
    on: Day
    "Only these kinds; null = all."
    kinds: [PolicyKind!]
  ): [PolicyInForce!]! @access(to: [PUBLIC])
  "Entries of law with their history, proposals and withdrawn ones among them, newest first."
  policyEntries(
    "Only of this kind; null = all."
    kind: PolicyKind
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): PolicyEntryConnection! @access(to: [HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

extend type Mutation {
  """
  Proposes numbers of one kind from a day to come. Those of selection (RECRUITMENT, COMMITTEE, RETENTION) by the committee, all others by the staffing
  agency. Nothing changes until somebody else releases it: read \`changes\` and \`warnings\` of the answer first.
  """
  policyPropose("What is to hold." input: PolicyProposeInput!): PolicyPayload!
    @access(to: [HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  """
  Releases an entry: it holds from its first day on. By another person of the same office than who proposed it, at least a quarter of an hour before
  that day, and only while what it was compared with still holds.
  """
  policyRelease("Which one." input: PolicyReleaseInput!): PolicyPayload! @access(to: [HR_OFFICER, RECRUITMENT_APPROVER])
  "Withdraws an entry, with a reason: a proposal at any time, a released one until a quarter of an hour before its first day."
  policyWithdraw("Which one." input: PolicyWithdrawInput!): PolicyPayload!
    @access(to: [HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
}

"An entry of law to propose."
input PolicyProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Its first day: from tomorrow, and after all that was released of its kind; at most three years ahead."
  validFrom: Day!
  "The regulation or decree, 5 to 300 characters. Everybody will read it."
  source: String!
  "Why, 10 to 500 characters."
  reason: String!
  "The numbers."
  terms: PolicyTermsInput!
}

"An entry of law to release."
input PolicyReleaseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The entry."
  entryId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An entry of law to withdraw."
input PolicyWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The entry."
  entryId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, 10 to 500 characters."
  reason: String!
}

"What came of it."
type PolicyPayload {
  "The entry; null where nothing was done."
  entry: PolicyEntry
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"A verdict that was taken back before its list was published."
type VerificationReopening {
  "When."
  at: Instant!
  "Whether it was the viewer who took it back; who it was is told nobody else."
  mine: Boolean!
  "Why."
  reason: String!
  "What the verdict was."
  outcome: VerificationVerdict!
  "The decisions it came from."
  decisions: [VerificationDecision!]!
}

"What of posts can be put right after they were approved."
type FormationTerms {
  "How many posts."
  quota: Int!
  "What applicants must have."
  requirements: OpeningRequirements!
}

"A correction of approved posts (ralat formasi), as those who ask for posts and those who approve them read it."
type FormationCorrection {
  "Where it stands."
  status: FormationCorrectionStatus!
  "What holds without it."
  before: FormationTerms!
  "What is to hold."
  after: FormationTerms!
  "Why; public once it is approved in a campaign that is published."
  reason: String!
  "When it was asked for."
  proposedAt: Instant!
  "Whether by the viewer, who then does not approve it."
  mine: Boolean!
  "When it was approved or rejected; null while it waits."
  decidedAt: Instant
  "Why it was rejected; null otherwise."
  refusal: String
}

"Where a correction of posts stands."
enum FormationCorrectionStatus {
  "Waits for the second person."
  PROPOSED
  "Holds."
  APPROVED
  "Does not."
  REJECTED
}

"What was put right of posts after they were announced (ralat)."
type OpeningCorrection {
  "When it was approved."
  at: Instant!
  "Why."
  reason: String!
  "What was announced before."
  before: FormationTerms!
  "What holds since."
  after: FormationTerms!
}

extend type Mutation {
  """
  Takes a verdict back before its list is published, with a reason: it goes into the queue again and is decided anew, within the stage. By another
  officer than who decided it; who takes it back does not make the first decision that follows.
  """
  verificationReopen("Which one." input: VerificationReopenInput!): VerificationPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  """
  Asks for a correction of approved posts: number, requirements, documents, further test. Once the campaign is published, the number and that test
  as long as no list of the basic test rests on them, and requirements as long as people can register: who has applied is measured by what stood when they did.
  """
  formationCorrect("What is to be put right." input: FormationCorrectInput!): FormationPayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Approves a correction of posts: it holds from now on, and everybody reads it where the campaign is published. By another person than who asked for it."
  formationCorrectionApprove("Which posts." input: FormationCorrectionApproveInput!): FormationPayload! @access(to: [RECRUITMENT_APPROVER])
  "Rejects a correction of posts, with a reason. By another person than who asked for it."
  formationCorrectionReject("Which posts." input: FormationCorrectionRejectInput!): FormationPayload! @access(to: [RECRUITMENT_APPROVER])
  "Takes posts, asked for or approved, out of a campaign that is being prepared, with a reason; they can be asked for anew."
  formationWithdraw("Which posts." input: FormationWithdrawInput!): FormationPayload!
    @access(to: [UNIT_ADMIN, HR_OFFICER, RECRUITMENT_APPROVER])
}

"A verdict to take back."
input VerificationReopenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 1000 characters (policy); stays with the verification and is read by the committee alone."
  reason: String!
}

"What of posts is to be put right; absent leaves."
input FormationCorrectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The posts."
  formationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "How many posts, at least 1."
  quota: Int
  "What applicants must have: all of it."
  requirements: RequirementsInput
  "The test beside the field test by computer: all of it; null takes it away."
  additionalTest: AdditionalTestInput
  "Why, at most 300 characters (policy). Everybody will read it: name nobody."
  reason: String!
}

"A correction of posts to approve."
input FormationCorrectionApproveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The posts."
  formationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A correction of posts to reject."
input FormationCorrectionRejectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The posts."
  formationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"Posts to take out of a campaign that is being prepared."
input FormationWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The posts."
  formationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A major of posts that is known by more than its name."
type MajorName {
  "Name, as \`majors\` has it."
  name: String!
  "Code of the nomenclature of programmes of study (Kepmendikbudristek 163/E/KPT/2022; PDDikti), five digits; null = none given."
  code: String
  "Other names under which diplomas call the same."
  synonyms: [String!]!
}

"Which major of a list somebody's diploma was found to be."
type MatchedMajor {
  "Its name on the list."
  name: String!
  "Its code; null = none given."
  code: String
  "How it was found."
  by: MajorMatch!
}

"How a major is found on a list: by the code first, then by the name, then by other names; case, accents and punctuation say nothing."
enum MajorMatch {
  "Both name the same code."
  CODE
  "The same name."
  NAME
  "Another name that the list gives."
  SYNONYM
}

"A major that posts ask for."
input MajorNameInput {
  "Name, at most 150 characters (policy)."
  name: String!
  "Code of the nomenclature, five digits. Absent or null = none."
  code: String
  "Other names of the same, at most 20 (policy). Absent or null = none."
  synonyms: [String!]
}

"""
A change of a campaign's rules (perubahan aturan seleksi): proposed by one person, released by another as long as the rules are those it was
proposed on. Until then it changes nothing, and only the committee reads it; released, it is the next edition of the rules, and public. One for a
campaign: the last.
"""
type CampaignRuleChange implements Node @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign, with its rules as they hold now."
  campaign: Campaign
  "Where it stands."
  status: RuleChangeStatus!
  "Number of the rules it was proposed on."
  basedOn: Int!
  "Every number that would be another."
  changes: [PolicyChange!]!
  "Why; public once it is released."
  reason: String!
  "The decree or decision that changes them; public once it is released."
  source: String!
  "When it was proposed."
  proposedAt: Instant!
  "Whether the viewer proposed it, who then does not release it."
  mine: Boolean!
  "When it was released, withdrawn or refused; null while it waits."
  decidedAt: Instant
  "Why it was withdrawn or refused; null otherwise."
  refusal: String
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a proposed change of rules stands."
enum RuleChangeStatus {
  "Waits for a second person; nothing is changed yet."
  PROPOSED
  "Released by a second person: it holds."
  RELEASED
  "Taken back by who proposed it."
  WITHDRAWN
  "Not agreed to by somebody else."
  REFUSED
}

extend type Campaign {
  "The change of the rules that was proposed last; null where none was, and for who may not see it."
  ruleChange: CampaignRuleChange
}

extend type Mutation {
  """
  Proposes to change rules in mid-campaign. Nothing changes before another person releases it. One proposal at a time; one that was made on other
  rules gives way. Refused once a list that was made with these numbers is published.
  """
  campaignRuleChange("What is to change." input: CampaignRuleChangeInput!): CampaignRuleChangePayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  """
  Releases it: the rules get a number of their own and are public. By another person than who proposed it, and only while the rules are those that
  it was proposed on (RESULT_CHANGED).
  """
  campaignRuleChangeRelease("Which change." input: CampaignRuleChangeReleaseInput!): CampaignRuleChangePayload!
    @access(to: [RECRUITMENT_APPROVER])
  "Ends a proposal, with a reason: by who made it, or by somebody who does not agree to it."
  campaignRuleChangeWithdraw("Which change." input: CampaignRuleChangeWithdrawInput!): CampaignRuleChangePayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
}

"A proposed change of rules to release."
input CampaignRuleChangeReleaseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The proposed change."
  ruleChangeId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A proposed change of rules to end."
input CampaignRuleChangeWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The proposed change."
  ruleChangeId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 1,000 characters (policy); read by the committee alone."
  reason: String!
}

"The proposed change after the mutation."
type CampaignRuleChangePayload {
  "The change; null where nothing was done."
  ruleChange: CampaignRuleChange
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The numbers a campaign is decided by (aturan seleksi), from the dated policy of its kind. Each change makes a new edition; results name theirs."
type CampaignRules {
  "1 at publication."
  number: Int!
  "Version of the dated policy they were copied from; of a later edition with its number behind \`~\`."
  policyVersion: String!
  "The regulation they come from; of a later edition the decree or decision that changed them."
  source: String!
  "From when they hold."
  since: Instant!
  "Why they were changed; null for the first."
  reason: String
  "Every number that is another than in the edition before; empty for the first."
  changes: [PolicyChange!]!
  "The stages, in their order."
  stages: [CampaignStageKind!]!
  "How old applicants may be."
  ages: AgeRules!
  "Least grade point average (IPK) of 4; null = none asked. A post may ask for more or less."
  leastGpa: Decimal
  "Least mean diploma mark of 100, of secondary schools; null = none asked."
  leastMark: Decimal
  "Least completed years of work in the field of the post; null = none asked. A post may ask for more or less."
  experienceYears: Int
  "Groups that stand before others whatever the points, in their order; empty where there are none."
  priorities: [PriorityGroup!]!
  "The tests, in their order."
  tests: [TestRules!]!
  "Passing grades (nilai ambang batas): the first row that names category and group holds."
  passing: [PassingRules!]!
  "What the final list is ordered by, the first key first; equals in every key are decided by people."
  order: [RankingKey!]!
  "The most that the final score can be: weights are percents of it."
  finalMax: Decimal!
  "Calendar days after an announcement in which objections are filed."
  objectionDays: Int!
  "Calendar days in which they are answered."
  objectionAnswerDays: Int!
}

"How old applicants may be, both ends included."
type AgeRules {
  "At least."
  youngest: Int!
  "At most."
  oldest: Int!
  "Groups of posts with another highest age."
  oldestOf: [GroupAge!]!
  "How years are counted at the upper end."
  counted: AgeCounting!
  "The day by which they are counted."
  countedOn: AgeDay!
}

"How an oldest age is counted."
enum AgeCounting {
  "Completed years: 35 until the day before the 36th birthday."
  COMPLETED_YEARS
  "To the day: no day older than 35 years, 0 months, 0 days."
  TO_THE_DAY
}

"The day by which age is counted."
enum AgeDay {
  "The day on which the application is submitted."
  SUBMISSION
  "The first day of registration."
  REGISTRATION_OPENS
  "The last day of registration, as it is announced to all."
  REGISTRATION_CLOSES
}

"A test of a selection (tes)."
type TestRules {
  "Its stage, which is its key."
  stage: CampaignStageKind!
  "What it is called, in the language of the request."
  label: String!
  "Percent of the final score."
  weight: Int!
  "The most that can be reached: of all parts together."
  max: Decimal!
  "What it measures, in the order in which files name it."
  parts: [TestPartRules!]!
  "How many times the posts go on to the next test, with all who equal the last of them; null for the last test."
  shortlistFactor: Int
  "What the list of who goes on is ordered by; empty for the last test."
  shortlistOrder: [RankingKey!]!
}

"A part of a test: one score of a sheet."
type TestPartRules {
  "Its key."
  key: String!
  "What it is called, in the language of the request."
  label: String!
  "The most that can be reached."
  max: Decimal!
  "The step in which it is given; null = any."
  step: Decimal
}

"What must be reached, and by whom."
type PassingRules {
  "Of these categories."
  categories: [FormationCategory!]!
  "In these groups of posts."
  positionGroups: [PositionGroup!]!
  "Of each test or part that something is asked of; empty = nothing is."
  least: [PartLeast!]!
}

"Least points of a test or of one of its parts."
type PartLeast {
  "Key of the part, or of the test in all."
  key: String!
  "Least points."
  points: Int!
}

"A group that stands before others (kelompok prioritas)."
type PriorityGroup {
  "Its key."
  key: String!
  "What it is called, in the language of the request."
  label: String!
  "In which groups of posts it counts; null = in all."
  positionGroups: [PositionGroup!]
}

"A key of an order."
type RankingKey {
  "TOTAL (the final score), PRIORITY, GPA, AGE, or the key of a test or of a part."
  key: String!
  "What it is called, in the language of the request."
  label: String!
}

"Passing grades (nilai ambang batas) of a category and position group that change."
input PassingGradeInput {
  "Of which category."
  category: FormationCategory!
  "Of which position group."
  positionGroup: PositionGroup!
  "Of which tests and parts; those that are not named stay as they are."
  least: [PartLeastInput!]!
}

"Least points of a test or of one of its parts, as it shall be."
input PartLeastInput {
  "Key of the part, or of the test in all (\`CampaignRules.tests\`)."
  key: String!
  "Least points; null = nothing is asked of it any more."
  points: Int
}

"The weight of a test, as it shall be."
input TestWeightInput {
  "Which test."
  test: ScoreStage!
  "Percent of the final score, 0 to 100; 100 for all tests together."
  percent: Int!
}

"Rules to change. Absent stays as it is; null clears, where a number may be none."
input CampaignRuleChangeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why; it is public. At most 300 characters (policy)."
  reason: String!
  "The decree or decision that changes them; it is public. At most 300 characters (policy)."
  source: String!
  "Youngest age, 17 to 60."
  youngestAge: Int
  "Oldest age, 17 to 70, for posts without an age of their own."
  oldestAge: Int
  "How the oldest age is counted."
  ageCounted: AgeCounting
  "The day by which age is counted."
  ageCountedOn: AgeDay
  "Least grade point average (IPK), 0 to 4; null = none asked any more."
  leastGpa: Decimal
  "Least completed years of work, 0 to 20; null = none asked any more."
  experienceYears: Int
  "Passing grades that change."
  passing: [PassingGradeInput!]
  "How many times the quota goes on to the next test, 1 to 10."
  shortlistFactor: Int
  "Weights that change."
  weights: [TestWeightInput!]
  "Days in which objections are filed, 1 to 30. The stages themselves are extended by \`campaignStageExtend\`."
  objectionDays: Int
  "Days in which objections are answered, 1 to 60."
  objectionAnswerDays: Int
}

"""
A selection of new civil servants (seleksi calon ASN): its stages, rules and posts. Once published, anybody may read it; before, the
committee and the staffing agency of its region.
"""
type Campaign implements Node @access(to: [PUBLIC], drafts: [HR_OFFICER, UNIT_ADMIN, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Kemendagri code of the region that selects."
  regionCode: String!
  "The year: one application a NIK in it."
  year: Int!
  "Title."
  title: String!
  "Which kind of civil servant is sought."
  kind: CampaignKind!
  "Where it stands."
  status: CampaignStatus!
  "All stages in their order, as they hold for all."
  stages: [CampaignStage!]!
  "The stages that are open now, as they hold for all."
  openStages: [CampaignStageKind!]!
  "The end of the present stage, or of the next one; null when all are over."
  deadlineAt: Instant
  "The rules, oldest first; the last ones hold. Empty before publication. Results name the number they were computed with."
  rules: [CampaignRules!]!
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Kinds of selection."
enum CampaignKind {
  "Candidates for permanent civil service (CPNS)."
  CPNS
  "Civil servants under contract (PPPK)."
  PPPK
}

"Where a campaign stands."
enum CampaignStatus {
  "Being prepared: stages and posts are still collected."
  DRAFT
  "Announced: the posts stand, stages follow their dates."
  PUBLISHED
  "Over."
  CLOSED
}

"Stages of a selection (tahapan), in their order; which a kind of selection has, its rules say."
enum CampaignStageKind {
  "Announcement of the posts (pengumuman)."
  ANNOUNCEMENT
  "Registration (pendaftaran)."
  REGISTRATION
  "Administrative selection (seleksi administrasi)."
  ADMINISTRATIVE
  "Objections to the administrative result (masa sanggah)."
  ADMIN_OBJECTION
  "Basic competence test (SKD)."
  SKD
  "Field competence test (SKB)."
  SKB
  "Competence test of PPPK (seleksi kompetensi)."
  COMPETENCE
  "Integration of both results (integrasi nilai)."
  INTEGRATION
  "Announcement of the final result (pengumuman akhir)."
  FINAL_ANNOUNCEMENT
  "Objections to the final result (masa sanggah)."
  FINAL_OBJECTION
  "Filing of documents (pemberkasan)."
  FILING
  "Appointment (pengangkatan)."
  APPOINTMENT
}

"A stage with its dates."
type CampaignStage {
  "Which stage."
  kind: CampaignStageKind!
  "First instant that counts."
  opensAt: Instant!
  "First instant that no longer counts: midnight WIB after the last day."
  closesAt: Instant!
}

"A page of campaigns."
type CampaignConnection {
  "The rows."
  edges: [CampaignEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of campaigns."
type CampaignEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The campaign."
  node: Campaign!
}

"Posts that a unit asks for, and what became of the request (usulan formasi). The public reads what was approved as \`Opening\`."
type Formation implements Node @access(to: [UNIT_ADMIN, HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign they are part of."
  campaign: Campaign!
  "Where the request stands."
  status: FormationStatus!
  "What is asked for."
  opening: Opening!
  "When it was asked for."
  requestedAt: Instant!
  "When it was decided; null while it waits."
  decidedAt: Instant
  "Why it was rejected or withdrawn; null otherwise."
  reason: String
  "The last correction, whatever became of it; null where none was asked for."
  correction: FormationCorrection
  "Registration opens then, so until then it can be decided; null for a campaign that has been published."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a request for posts stands."
enum FormationStatus {
  "Waits for the second person."
  REQUESTED
  "Part of the campaign."
  APPROVED
  "Not part of the campaign."
  REJECTED
  "Taken out of the campaign while it was being prepared."
  WITHDRAWN
}

"A page of requests for posts."
type FormationConnection {
  "The rows."
  edges: [FormationEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many requests wait, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

"A row of a page of requests for posts."
type FormationEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The request."
  node: Formation!
}

"Posts to apply for (formasi): position, unit, category, number and requirements."
type Opening implements Node @access(to: [PUBLIC]) {
  "Opaque id of the posts as they are announced; not that of the request behind them."
  id: ID!
  "Name the posts by this id when you apply."
  formationId: ID!
  "The campaign."
  campaignId: ID!
  "The unit."
  unitId: ID!
  "Its name when the posts were asked for."
  unitName: String!
  "Title of the position (nama jabatan)."
  positionTitle: String!
  "Which passing grades and ages hold."
  positionGroup: PositionGroup!
  "For whom the posts are kept."
  category: FormationCategory!
  "How many posts."
  quota: Int!
  "What applicants must have."
  requirements: OpeningRequirements!
  "What was put right since the campaign was announced (ralat), in order."
  corrections: [OpeningCorrection!]!
}

"Groups of positions with rules of their own (kelompok jabatan)."
enum PositionGroup {
  "All others."
  GENERAL
  "Doctors and dentists (dokter)."
  DOCTOR
  "Specialist doctors (dokter spesialis)."
  SPECIALIST_DOCTOR
  "Researchers, lecturers and the like with a doctorate (peneliti)."
  RESEARCHER
  "Teachers (guru)."
  TEACHER
}

"For whom posts are kept (jenis penetapan kebutuhan)."
enum FormationCategory {
  "Everybody (umum)."
  GENERAL
  "Graduates with praise (putra-putri lulusan terbaik, cum laude)."
  CUM_LAUDE
  "People with a disability (penyandang disabilitas)."
  DISABILITY
  "Indonesians working abroad (diaspora)."
  DIASPORA
  "Papuans (putra-putri Papua)."
  PAPUA
  "People of underdeveloped regions (daerah tertinggal)."
  UNDERDEVELOPED_REGION
}

"Levels of education (jenjang pendidikan)."
enum EducationLevel {
  "Secondary school (SMA/SMK sederajat)."
  SMA
  "Diploma of one year (D-I)."
  D1
  "Diploma of two years (D-II)."
  D2
  "Diploma of three years (D-III)."
  D3
  "Diploma of four years (D-IV)."
  D4
  "Bachelor (S-1)."
  S1
  "Profession (profesi)."
  PROFESSION
  "Specialist (spesialis)."
  SPECIALIST
  "Master (S-2)."
  S2
  "Doctor (S-3)."
  S3
}

"Kinds of documents an application may hold (dokumen persyaratan). New ones may come."
enum ApplicantDocumentKind {
  "Identity card (KTP)."
  ID_CARD
  "Photograph (pasfoto)."
  PHOTO
  "Diploma (ijazah)."
  DIPLOMA
  "Transcript of marks (transkrip nilai)."
  TRANSCRIPT
  "Letter of application (surat lamaran)."
  APPLICATION_LETTER
  "Signed statement (surat pernyataan)."
  STATEMENT
  "Letter of the employer about work in the field (surat keterangan pengalaman kerja)."
  EXPERIENCE_LETTER
  "Proof of the priority group that is claimed."
  PRIORITY_PROOF
  "Proof of a special category (bukti kebutuhan khusus). Kept apart: no panel loads it."
  CATEGORY_PROOF
}

"What applicants for a post must have."
type OpeningRequirements {
  "One of these levels."
  education: [EducationLevel!]!
  "One of these majors (program studi); empty = any."
  majors: [String!]!
  "Of these, those with a code of the nomenclature or other names: an applicant chooses one by its code, or says a name."
  majorNames: [MajorName!]!
  "Least grade point average (IPK); null = by the rules of the campaign."
  leastGpa: Decimal
  "Oldest age in completed years on the day of registration; null = by the rules of the campaign."
  oldestAge: Int
  "Least completed years of work in the field; null = by the rules of the campaign."
  experienceYears: Int
  "Documents that an application must hold."
  documents: [ApplicantDocumentKind!]!
}

"A page of openings."
type OpeningConnection {
  "The rows."
  edges: [OpeningEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many posts match the filter, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of openings."
type OpeningEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The opening."
  node: Opening!
}

"What a person with an applicant's account has said of themself (biodata pelamar). Theirs alone: no member of staff reads it."
type Applicant implements Node @access(to: [OWNER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Name, as typed."
  name: String!
  "The last four digits of the NIK, the others hidden."
  nikEnding: String!
  "Date of birth."
  birthDate: Day!
  "Sex."
  sex: Sex!
  "The diploma to apply with."
  education: ApplicantEducation!
  "Where the NIK contradicts what was said. A hint to look again, never a refusal."
  warnings: [RecordWarning!]!
}

"A diploma (ijazah)."
type ApplicantEducation {
  "Level."
  level: EducationLevel!
  "Major (program studi)."
  major: String!
  "Code of the nomenclature, five digits; null where none was said."
  majorCode: String
  "School or university."
  institution: String!
  "Grade point average (IPK), 0 to 4; for secondary school the mean diploma mark, 0 to 100."
  gpa: Decimal!
  "Year of the diploma."
  year: Int!
  "Graduated with praise from a programme of the highest accreditation (cum laude)."
  cumLaude: Boolean!
}

"An application (lamaran). Until it is submitted a draft, which is saved as often as one likes; submitting is final."
type Application implements Node @access(to: [OWNER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaign: Campaign!
  "The posts applied for; null while none are chosen."
  opening: Opening
  "Where it stands."
  status: ApplicationStatus!
  "Where the applicant would like to sit the tests (titik lokasi); null while not said."
  examLocation: String
  "Completed years of work in the field of the post, as the applicant says; null while not said."
  experienceYears: Int
  "Key of the priority group that is claimed (\`CampaignRules.priorities\`); null = none."
  priorityGroup: String
  "Documents attached, in the order of their kinds."
  documents: [ApplicantDocument!]!
  "What is still missing before it can be submitted."
  missing: [ApplicationGap!]!
  "What was submitted; null for a draft."
  submission: Submission
  "The instant until which it can be submitted, with what was extended for this applicant; null once it is."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where an application stands."
enum ApplicationStatus {
  "Can still be changed; counts for nothing."
  DRAFT
  "Submitted, for good."
  SUBMITTED
}

"Something an application lacks."
type ApplicationGap {
  "What."
  kind: ApplicationGapKind!
  "Which document, where one is missing."
  document: ApplicantDocumentKind
}

"Kinds of things an application may lack."
enum ApplicationGapKind {
  "The applicant has not said who they are: \`profileSave\`."
  PROFILE
  "The posts have not been chosen."
  FORMATION
  "A document is missing."
  DOCUMENT
}

"A document of an application."
type ApplicantDocument {
  "Opaque id, for \`dropDocuments\`."
  documentId: ID!
  "What it is."
  kind: ApplicantDocumentKind!
  "Name of the file."
  fileName: String!
  "Media type."
  contentType: String!
  "Bytes."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
  "When it was announced."
  announcedAt: Instant!
}

"What was true when an application was submitted. The profile may change afterwards, this never."
type Submission {
  "Registration number (nomor peserta): not to be guessed, and tells nothing of the order."
  number: String!
  "When it was submitted, by the clock of the server alone."
  at: Instant!
  "Name."
  name: String!
  "The diploma."
  education: ApplicantEducation!
  "How each requirement was met."
  eligibility: [EligibilityFinding!]!
  "Completed years of work, as said; null where not said."
  experienceYears: Int
  "Key of the priority group that was claimed; null = none."
  priorityGroup: String
  "Number of the campaign's rules by which it was decided."
  rulesNumber: Int!
  "Version of the policy by which it was decided."
  policyVersion: String!
}

"Whether somebody may apply for certain posts, and why or why not."
type EligibilityCheck {
  "Whether every requirement is met, as things stand today."
  eligible: Boolean!
  "The day by which age is counted, by the rules: today, or the first or last day of registration."
  day: Day!
  "How the oldest age is counted, by the rules."
  ageCounted: AgeCounting!
  "One row a requirement."
  findings: [EligibilityFinding!]!
  "Number of the campaign's rules that were applied."
  rulesNumber: Int!
}

"How one requirement is met."
type EligibilityFinding {
  "Which."
  requirement: EligibilityRequirement!
  "Whether it is met."
  met: Boolean!
  "What the applicant has."
  actual: String!
  "What is asked."
  asked: String!
  "Of a major that is met: which of the list it was found to be, and how; else null."
  matched: MatchedMajor
}

"Requirements that are decided by rule. New ones may come."
enum EligibilityRequirement {
  "Age on the day of registration (usia)."
  AGE
  "Level of education (jenjang pendidikan)."
  EDUCATION
  "Major (program studi)."
  MAJOR
  "Grade point average (IPK)."
  GPA
  "Years of work in the field of the post (pengalaman kerja)."
  EXPERIENCE
  "Proof of a special category (bukti kebutuhan khusus)."
  CATEGORY_PROOF
}

"How to upload an announced document: send its bytes to \`url\` by \`method\` with exactly these headers."
type DocumentUpload {
  "Id of the document."
  documentId: ID!
  "Where to."
  url: String!
  "HTTP method."
  method: String!
  "Headers."
  headers: [UploadHeader!]!
  "The contract ends then; announce the file anew afterwards."
  expiresAt: Instant!
}

extend type Me {
  "The viewer's own profile as an applicant; null for everybody without one."
  applicant: Applicant
  "The viewer's own application in a campaign; null where there is none."
  application("The campaign." campaignId: ID!): Application
}

extend type Query {
  "A campaign; null where it does not exist or is not yours to see."
  campaign("Id of the campaign." id: ID!): Campaign @access(to: [PUBLIC])
  "Campaigns of a region, oldest year first: all that were published, by the day they open, then drafts, for the committee alone."
  campaigns(
    "Kemendagri code of the region."
    regionCode: String!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): CampaignConnection! @access(to: [PUBLIC])
  "Posts of a published campaign, by unit and position. Empty before publication."
  openings(
    "The campaign."
    campaignId: ID!
    "Of this unit only."
    unitId: ID
    "For this level of education only."
    education: EducationLevel
    "Of this category only."
    category: FormationCategory
    "Words of position, unit or major, each of which must occur, also within a longer word; case and accents say nothing. The first 100 characters count."
    search: String
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): OpeningConnection! @access(to: [PUBLIC])
  "A request for posts; null where it does not exist or is not yours to see."
  formation("Id of the request." id: ID!): Formation
    @access(to: [UNIT_ADMIN, HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Requests for posts that wait for a decision, oldest first."
  formationQueue("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): FormationConnection!
    @access(to: [HR_OFFICER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Whether the viewer may apply for these posts by their profile, and why or why not; null without a profile or without such posts."
  eligibilityCheck("The posts." formationId: ID!): EligibilityCheck @access(to: [APPLICANT])
}

extend type Mutation {
  "Prepares a campaign."
  campaignCreate("What is to be made." input: CampaignCreateInput!): CampaignPayload! @access(to: [RECRUITMENT_OFFICER])
  "Announces a campaign: its posts stand and its rules are copied from the policy in force. By another person than who prepared it."
  campaignPublish("Which campaign." input: CampaignPublishInput!): CampaignPayload! @access(to: [RECRUITMENT_APPROVER])
  "Gives a stage a later end, for all or for one applicant; one that has not begun may be put off. Never an earlier end, and never once the result of the stage is announced to all."
  campaignStageExtend("What is extended." input: CampaignStageExtendInput!): CampaignPayload! @access(to: [RECRUITMENT_APPROVER])
  "Ends a campaign after its last stage."
  campaignClose("Which campaign." input: CampaignCloseInput!): CampaignPayload! @access(to: [RECRUITMENT_APPROVER])
  "Asks for posts in a campaign that is being prepared (usulan kebutuhan)."
  formationRequest("What is asked for." input: FormationRequestInput!): FormationPayload! @access(to: [UNIT_ADMIN, HR_OFFICER])
  "Approves posts. By another person than who asked for them."
  formationApprove("Which posts." input: FormationApproveInput!): FormationPayload! @access(to: [RECRUITMENT_APPROVER])
  "Rejects a request for posts, with a reason. By another person than who asked for them."
  formationReject("Which posts." input: FormationRejectInput!): FormationPayload! @access(to: [RECRUITMENT_APPROVER])
  "Saves the viewer's own profile as an applicant. Absent fields stay as they are."
  profileSave("What is said." input: ProfileSaveInput!): ApplicantPayload! @access(to: [OWNER])
  "Saves the draft of the viewer's own application, as often as one likes. Absent leaves, null clears."
  applicationSave("What is said." input: ApplicationSaveInput!): ApplicationPayload! @access(to: [OWNER])
  "Announces a document of a draft and answers how to upload it; one of the same kind is replaced. 50 times at once, then one each quarter of an hour (policy)."
  documentUpload("Which file." input: DocumentUploadInput!): DocumentPayload! @access(to: [OWNER])
  "Submits the viewer's own application. Final: it cannot be changed, withdrawn or repeated in the same year."
  applicationSubmit("Which application." input: ApplicationSubmitInput!): ApplicationPayload! @access(to: [OWNER])
}

"A stage of a new campaign, by legal days."
input CampaignStageInput {
  "Which stage."
  kind: CampaignStageKind!
  "First day."
  from: Day!
  "Last day."
  to: Day!
}

"A campaign to prepare."
input CampaignCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The year."
  year: Int!
  "Title, at most 200 characters (policy)."
  title: String!
  "Which kind of civil servant is sought."
  kind: CampaignKind!
  "Every stage once; each begins on the first day of the one before it or later."
  stages: [CampaignStageInput!]!
}

"A campaign to publish."
input CampaignPublishInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A later end of a stage."
input CampaignStageExtendInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Which stage."
  stage: CampaignStageKind!
  "For the applicant of this application only; absent = for all."
  applicationId: ID
  "The new first day, for a stage that has not begun and for all; absent = as it is. Those that come after it are put off first."
  from: Day
  "The new last day. A stage that is put off keeps at least the days it had."
  to: Day!
  "Why; it is on record. At most 300 characters (policy)."
  reason: String!
}

"A campaign to end."
input CampaignCloseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"What applicants for a post must have."
input RequirementsInput {
  "One of these levels; at least one is named."
  education: [EducationLevel!]!
  "One of these majors, at most 30 (policy); absent or empty = any."
  majors: [String!]
  "More majors, each with its code of the nomenclature or other names; with \`majors\` at most 30 (policy)."
  majorNames: [MajorNameInput!]
  "Least grade point average (IPK), 0 to 4, or mean diploma mark, 0 to 100; absent = by the rules of the campaign."
  leastGpa: Decimal
  "Oldest age in completed years on the day of registration; absent = by the rules of the campaign."
  oldestAge: Int
  "Least completed years of work in the field, 0 to 20; absent = by the rules of the campaign."
  experienceYears: Int
  "Documents an application must hold. Posts of a special category ask for a proof besides."
  documents: [ApplicantDocumentKind!]!
}

"Posts to ask for."
input FormationRequestInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign that is being prepared."
  campaignId: ID!
  "The unit that needs them."
  unitId: ID!
  "Title of the position, at most 200 characters (policy)."
  positionTitle: String!
  "Which passing grades and ages hold."
  positionGroup: PositionGroup!
  "For whom the posts are kept."
  category: FormationCategory!
  "How many posts, at least 1."
  quota: Int!
  "What applicants must have."
  requirements: RequirementsInput!
  "A test beside the field test by computer, which then weighs the rest; absent or null = none."
  additionalTest: AdditionalTestInput
}

"Posts to approve."
input FormationApproveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The request."
  formationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"Posts to reject."
input FormationRejectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The request."
  formationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A diploma."
input EducationInput {
  "Level."
  level: EducationLevel!
  "Major (program studi) as the diploma says it, at most 150 characters (policy)."
  major: String!
  "Code of the nomenclature, five digits (PDDikti), as the list of the posts gives it; absent or null = by name alone."
  majorCode: String
  "School or university, at most 150 characters (policy)."
  institution: String!
  "Grade point average (IPK), 0 to 4; for secondary school the mean diploma mark, 0 to 100."
  gpa: Decimal!
  "Year of the diploma."
  year: Int!
  "Graduated with praise from a programme of the highest accreditation (cum laude)."
  cumLaude: Boolean!
}

"What an applicant says of themself. The first time everything is needed; later what is absent stays."
input ProfileSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Version that was read; 0 the first time."
  expectedVersion: Int!
  "Name as on the identity card, at most 150 characters (policy)."
  name: String
  "Residence number (NIK), 16 digits. It can be changed a few times only (policy)."
  nik: String
  "Date of birth."
  birthDate: Day
  "Sex."
  sex: Sex
  "The diploma to apply with."
  education: EducationInput
}

"The draft of an application."
input ApplicationSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version that was read; 0 for a new draft."
  expectedVersion: Int!
  "The posts to apply for; null = none yet."
  formationId: ID
  "Where to sit the tests, at most 100 characters (policy); null = not said."
  examLocation: String
  "Completed years of work in the field of the post, 0 to 50; null = not said."
  experienceYears: Int
  "Key of the priority group that is claimed (\`CampaignRules.priorities\`); null = none."
  priorityGroup: String
  "Documents to take out of the draft."
  dropDocuments: [ApplicantDocumentKind!]
}

"A document to announce."
input DocumentUploadInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The draft."
  applicationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "What it is."
  kind: ApplicantDocumentKind!
  "Name of the file, at most 150 characters (policy)."
  fileName: String!
  "Media type: PDF, JPEG or PNG (policy)."
  contentType: String!
  "Bytes, at most 2 MiB (policy)."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
}

"An application to submit."
input ApplicationSubmitInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The draft."
  applicationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "True: I know that this is final, and that there is one application a year."
  confirm: Boolean!
}

"The campaign after the mutation."
type CampaignPayload {
  "The campaign; null where nothing was done."
  campaign: Campaign
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The request for posts after the mutation."
type FormationPayload {
  "The request; null where nothing was done."
  formation: Formation
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The profile after the mutation."
type ApplicantPayload {
  "The profile; null where nothing was done."
  applicant: Applicant
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The application after the mutation."
type ApplicationPayload {
  "The application; null where nothing was done."
  application: Application
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"How to upload the announced document."
type DocumentPayload {
  "The contract; null where nothing was done."
  upload: DocumentUpload
  "The application with the document; null where nothing was done."
  application: Application
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"""
How somebody leaves a selection once their verdict is announced: disqualified by two persons, or withdrawn by their own wish; one an
application. The next edition of every list shows it, no post is offered any more, and one that was offered is free for who is next as soon
as it cannot be taken back. Before the list of verdicts is published, the verification itself is put right instead.
"""
type ApplicationExclusion implements Node @access(to: [OWNER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "Registration number of the application."
  registrationNumber: String!
  "The posts applied for."
  formationId: ID!
  "Disqualified, or withdrawn."
  kind: Exclusion!
  "Why; null where the applicant has withdrawn themself."
  reason: ExclusionReason
  "What the applicant is told; null where they have withdrawn themself."
  notice: String
  "The committee's own note; null where there is none."
  note: String @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Where it stands."
  status: ExclusionStatus!
  "When it was proposed, or said."
  proposedAt: Instant!
  "Whether the viewer proposed it."
  mine: Boolean!
  "When a second person decided; null until then."
  decidedAt: Instant
  "Why the second person did not agree, to it or to taking it back; null otherwise."
  refusal: String @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "From this instant on the applicant can no longer object; null where nobody can."
  objectUntil: Instant
  "The applicant's objection; null where there is none."
  objection: ExclusionObjection
  "When it was taken back; null where it was not."
  liftedAt: Instant
  "The offer that ended with it; null where none stood."
  offerId: ID
  "Who was in service by then: service ends by the staffing agency's own operation; null for all others."
  employeeId: ID @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Rounds before this one, oldest first: what was rejected or taken back, and a withdrawal, which stands beside whatever is decided later."
  earlier: [EarlierExclusion!] @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where an exclusion stands."
enum ExclusionStatus {
  "Proposed: waits for a second person, changes nothing, and the applicant does not know of it."
  PROPOSED
  "The second person did not agree: nothing has changed."
  REJECTED
  "Holds."
  IN_FORCE
  "An objection was upheld: holds until a second person agrees to take it back; to the applicant it is IN_FORCE until then."
  LIFT_PROPOSED
  "Taken back: the person takes part again, and an offer that had ended stands again."
  LIFTED
}

"Why somebody is disqualified."
enum ExclusionReason {
  "Documents that are not genuine (dokumen palsu)."
  FALSE_DOCUMENTS
  "A false statement (keterangan tidak benar)."
  FALSE_STATEMENT
  "Cheating in a test (kecurangan, joki)."
  CHEATING
  "Serves as a civil servant already (masih berstatus ASN)."
  SERVING_ASN
  "A requirement of the post is not met after all."
  REQUIREMENT_NOT_MET
  "A criminal conviction that excludes from service."
  CRIMINAL_CONVICTION
  "Has died (meninggal dunia)."
  DECEASED
  "Said at a test that they withdraw (APS, atas permintaan sendiri), by the record of the test: then the kind is WITHDRAWN."
  WITHDRAWN_AT_TEST
  "Another reason; then the note says it."
  OTHER
}

"A round of an exclusion before the last one."
type EarlierExclusion {
  "Disqualified, or withdrawn."
  kind: Exclusion!
  "Why; null where the applicant has withdrawn themself."
  reason: ExclusionReason
  "What the applicant was told; null where they had withdrawn themself."
  notice: String
  "Where it ended: rejected, taken back, or, of a withdrawal, in force."
  status: ExclusionStatus!
  "When it was proposed, or said."
  proposedAt: Instant!
  "When a second person decided; null where nobody did."
  decidedAt: Instant
  "Why the second person did not agree; null otherwise."
  refusal: String
  "The applicant's objection; null where there was none."
  objection: ExclusionObjection
  "When it was taken back; null where it was not."
  liftedAt: Instant
}

"What a disqualified applicant holds against it, and the committee's answer."
type ExclusionObjection {
  "In the applicant's words."
  text: String!
  "When it was filed."
  filedAt: Instant!
  "Whether it was upheld; null until it is answered, and to the applicant until a second person has agreed to take the exclusion back."
  accepted: Boolean
  "The committee's answer; null until it is given. Where a second person did not agree to take it back, the applicant reads their reason here."
  answer: String
  "When it was answered; null until then."
  answeredAt: Instant
}

"A page of exclusions."
type ApplicationExclusionConnection {
  "The rows."
  edges: [ApplicationExclusionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of exclusions."
type ApplicationExclusionEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The exclusion."
  node: ApplicationExclusion!
}

extend type Application {
  "How the applicant has left the selection; null while they take part, and as long as only one person has said so."
  exclusion: ApplicationExclusion
}

extend type Offer {
  """
  How whoever was offered the post has left the selection after all; null while they take part. Of somebody in service nothing ends by it: the
  staffing agency ends the appointment.
  """
  exclusion: OfferExclusion
}

"How somebody who was offered a post has left the selection; what the committee wrote about it stays with the exclusion."
type OfferExclusion {
  "Disqualified, or withdrawn."
  kind: Exclusion!
  "Why; null where the applicant has withdrawn themself."
  reason: ExclusionReason
  "Where it stands."
  status: ExclusionStatus!
  "Since when it holds."
  decidedAt: Instant
  "Until when the person may object; null where nobody can."
  objectUntil: Instant
}

extend type Query {
  "Exclusions of a campaign, newest first."
  applicationExclusions(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ApplicationExclusionConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

extend type Mutation {
  """
  Proposes to disqualify somebody who was let through by the published list of verdicts, at any stage up to the end of the campaign. Whom a mark
  in a sheet of scores puts out (DIS, TMS, APS) is on no list before that is decided: the list waits, and names them.
  """
  applicationDisqualify("Whom and why." input: ApplicationDisqualifyInput!): ApplicationExclusionPayload! @access(to: [RECRUITMENT_OFFICER])
  "Withdraws from the selection, for good; an offered post is given back with it. Who is in service by then resigns there."
  applicationWithdraw("Which application." input: ApplicationWithdrawInput!): ApplicationExclusionPayload! @access(to: [OWNER])
  """
  Decides what another person has proposed: a disqualification, from then on told to the applicant, who may object within the days of the
  campaign's rules; or to take one back after an objection was upheld, by another than who upheld it; the two
  who disqualified may agree to that, and not refuse it.
  """
  disqualificationDecide("The decision." input: DisqualificationDecideInput!): ApplicationExclusionPayload!
    @access(to: [RECRUITMENT_APPROVER])
  "Objects to a disqualification, once and in time."
  disqualificationObject("The objection." input: DisqualificationObjectInput!): ApplicationExclusionPayload! @access(to: [OWNER])
  "Answers an objection; by neither of the two who disqualified. One that is upheld is carried out once a second person agrees."
  disqualificationObjectionAnswer("The answer." input: DisqualificationObjectionAnswerInput!): ApplicationExclusionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
}

"Somebody to disqualify."
input ApplicationDisqualifyInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Registration number, as it stands on the list."
  registrationNumber: String!
  "Version of the exclusion that was read; 0 where there is none."
  expectedVersion: Int!
  "Why."
  reason: ExclusionReason!
  "What the applicant is told, at most 4,000 characters (policy)."
  notice: String!
  "The committee's own note, at most 1,000 characters (policy); required for OTHER. Absent or null = none."
  note: String
}

"An application to withdraw."
input ApplicationWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The application."
  applicationId: ID!
  "True: it is final."
  confirm: Boolean!
}

"A decision on what another person has proposed."
input DisqualificationDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The exclusion."
  exclusionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Whether the second person agrees."
  agreed: Boolean!
  "Why not, at most 1,000 characters (policy); only where they do not agree."
  reason: String
}

"An objection to a disqualification."
input DisqualificationObjectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The exclusion."
  exclusionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "In the applicant's words, at most 4,000 characters (policy)."
  text: String!
}

"An answer to such an objection."
input DisqualificationObjectionAnswerInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The exclusion."
  exclusionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Whether it is upheld."
  accepted: Boolean!
  "The answer, at most 4,000 characters (policy)."
  answer: String!
}

"The exclusion after the mutation."
type ApplicationExclusionPayload {
  "The exclusion; null where nothing was done."
  exclusion: ApplicationExclusion
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"Whom to ask about a campaign (kontak panitia)."
type CampaignContact {
  "What the office is called."
  office: String!
  "Its address."
  address: String!
  "When it is open, in words."
  hours: String!
  "Its e-mail address; null where it has none."
  email: String
  "Its telephone number, in international writing; null where it has none."
  phone: String
}

extend type Campaign {
  "Whom to ask; null as long as the committee has not said so."
  contact: CampaignContact
}

extend type Mutation {
  "Says whom to ask about a campaign, or corrects it; public with the campaign."
  campaignContactSet("The contact." input: CampaignContactSetInput!): CampaignPayload! @access(to: [RECRUITMENT_OFFICER])
}

"Whom to ask about a campaign: as a whole."
input CampaignContactSetInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version that was read."
  expectedVersion: Int!
  "What the office is called, at most 150 characters (policy)."
  office: String!
  "Its address, at most 300 characters (policy)."
  address: String!
  "When it is open, in words, at most 300 characters (policy)."
  hours: String!
  "Its e-mail address. Absent or null = none; one of e-mail and telephone is needed."
  email: String
  "Its telephone number, such as \`024 3513366\`. Absent or null = none."
  phone: String
}

extend type Mutation {
  "Proposes a question with its answer for everybody to read; made of an applicant's question, in words of its own. It waits for the second person."
  frequentQuestionPropose("What is said." input: FrequentQuestionProposeInput!): FrequentQuestionPayload! @access(to: [RECRUITMENT_OFFICER])
  "Proposes another wording, of what waits or of what everybody reads; the latter with a reason. It waits for the second person."
  frequentQuestionRevise("What is said." input: FrequentQuestionReviseInput!): FrequentQuestionPayload! @access(to: [RECRUITMENT_OFFICER])
  "Publishes a wording that waits, or refuses it with a reason. By another person than who proposed it."
  frequentQuestionDecide("Which, and how." input: FrequentQuestionDecideInput!): FrequentQuestionPayload!
    @access(to: [RECRUITMENT_APPROVER])
  "Withdraws a public question at once, with a reason; what was published stays in sight as withdrawn. Of one that only waits nothing is seen."
  frequentQuestionWithdraw("Which, and why." input: FrequentQuestionWithdrawInput!): FrequentQuestionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  "Asks the committee of a published campaign. 3 times at once, then one each 8 hours, 20 in all of one account (policy)."
  applicantQuestionAsk("What is asked." input: ApplicantQuestionAskInput!): ApplicantQuestionPayload! @access(to: [OWNER])
  "Answers an applicant's question, or corrects the answer: the applicant reads both."
  applicantQuestionAnswer("Which, and what." input: ApplicantQuestionAnswerInput!): ApplicantQuestionPayload!
    @access(to: [RECRUITMENT_OFFICER])
}

"A public question to propose."
input FrequentQuestionProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "The question, at most 1000 characters (policy); no NIK, NIP or registration number."
  question: String!
  "The answer, at most 3000 characters (policy); no NIK, NIP or registration number."
  answer: String!
  "Its place in the order, 1 to 999 (policy); of equal ones the first published comes first."
  place: Int!
  "The applicant's question it is made of, which then says so; absent or null = of none."
  applicantQuestionId: ID
}

"Another wording of a public question; absent or null leaves."
input FrequentQuestionReviseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which."
  frequentQuestionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The question, at most 1000 characters (policy)."
  question: String
  "The answer, at most 3000 characters (policy)."
  answer: String
  "Its place in the order, 1 to 999 (policy)."
  place: Int
  "Why it replaces what everybody can read, at most 300 characters (policy); everybody will read it. Absent or null where it replaces nothing."
  reason: String
}

"A decision on a wording of a public question."
input FrequentQuestionDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which."
  frequentQuestionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "True: everybody reads it from now on."
  agreed: Boolean!
  "Why it is refused, at most 300 characters (policy); only then."
  refusal: String
}

"A public question to withdraw."
input FrequentQuestionWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which."
  frequentQuestionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy); everybody will read it."
  reason: String!
}

"A question to the committee."
input ApplicantQuestionAskInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "The question, at most 1000 characters (policy)."
  question: String!
}

"An answer to an applicant's question."
input ApplicantQuestionAnswerInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Which."
  applicantQuestionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The answer, at most 3000 characters (policy)."
  answer: String!
}

"The public question after the mutation."
type FrequentQuestionPayload {
  "The question; null where nothing was done, or where it cannot be read."
  frequentQuestion: FrequentQuestion
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The applicant's question after the mutation."
type ApplicantQuestionPayload {
  "The question; null where nothing was done."
  applicantQuestion: ApplicantQuestion
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"""
A question of a campaign with its answer that everybody reads (tanya jawab): written by one of the committee, published by another, corrected by
editions, and withdrawn in sight.
"""
type FrequentQuestion implements Node @access(to: [PUBLIC]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "Where it stands."
  status: FrequentQuestionStatus!
  "The question; of one that was never published what is proposed."
  question: String!
  "The answer."
  answer: String!
  "Its place in the order."
  place: Int!
  "0 before it is published, 1 for the first wording."
  edition: Int!
  "Since when everybody can read this edition; null before."
  since: Instant
  "Why it replaced the one before; null for the first."
  reason: String
  "The editions before this one, oldest first."
  earlier: [FrequentQuestionEdition!]! @listSize(assumedSize: 10)
  "Why it was withdrawn; null otherwise."
  withdrawal: String
  "What waits for the second person, for the committee alone; else null."
  pending: FrequentQuestionProposal
  "Why the last proposal was refused, for the committee alone; null where none was, or another was made since."
  refusal: String
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a public question stands."
enum FrequentQuestionStatus {
  "Waits for the second person, and was never published."
  WAITING
  "Everybody reads it."
  PUBLISHED
  "Was refused, and never published."
  REFUSED
  "Holds no longer; what was published stays in sight."
  WITHDRAWN
}

"A wording of a public question that was replaced."
type FrequentQuestionEdition {
  "1 for the first."
  edition: Int!
  "The question."
  question: String!
  "The answer."
  answer: String!
  "Since when everybody could read it; null where the campaign was being prepared."
  since: Instant
  "Why it replaced the one before; null for the first."
  reason: String
}

"A wording of a public question that waits for the second person."
type FrequentQuestionProposal @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "The question."
  question: String!
  "The answer."
  answer: String!
  "Its place in the order."
  place: Int!
  "Why it replaces what is read; null where nothing is."
  reason: String
  "When it was proposed."
  proposedAt: Instant!
  "Whether by the viewer, who then does not decide on it."
  mine: Boolean!
}

"A page of public questions."
type FrequentQuestionConnection {
  "The rows."
  edges: [FrequentQuestionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

"A row of a page of public questions."
type FrequentQuestionEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The question."
  node: FrequentQuestion!
}

"""
What somebody with an account asks the committee of a campaign. Read by whose it is and by the committee, which does not learn who asks; forgotten
with their application, and at the latest two years later (policy).
"""
type ApplicantQuestion implements Node @access(to: [OWNER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "Where it stands."
  status: ApplicantQuestionStatus!
  "The question."
  question: String!
  "When it was asked."
  askedAt: Instant!
  "The answers, oldest first: the last one holds, those before it were corrected."
  answers: [ApplicantAnswer!]!
  "The public question that was made of it; null where none was, or where it cannot be read yet."
  frequentQuestion: FrequentQuestion
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a question of an applicant stands."
enum ApplicantQuestionStatus {
  "Waits for an answer."
  WAITING
  "Is answered."
  ANSWERED
}

"An answer of the committee."
type ApplicantAnswer {
  "What it says."
  text: String!
  "When."
  at: Instant!
}

"A page of applicants' questions."
type ApplicantQuestionConnection {
  "The rows."
  edges: [ApplicantQuestionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

"A row of a page of applicants' questions."
type ApplicantQuestionEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The question."
  node: ApplicantQuestion!
}

extend type Me {
  "What the viewer has asked the committee of a campaign, oldest first; with or without an application."
  applicantQuestions("The campaign." campaignId: ID!): [ApplicantQuestion!]! @listSize(assumedSize: 20)
}

extend type Query {
  "Questions of a campaign with their answers, in the order that the committee has given them; withdrawn ones keep their place."
  frequentQuestions(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): FrequentQuestionConnection! @access(to: [PUBLIC])
  "Public questions that wait for the second person, new and corrected ones, oldest first. Empty for who competes in the campaign."
  frequentQuestionsWaiting(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): FrequentQuestionConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "What applicants have asked, the oldest first. Empty for who competes in the campaign."
  applicantQuestions(
    "The campaign."
    campaignId: ID!
    "Those that wait, or those that are answered."
    status: ApplicantQuestionStatus!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ApplicantQuestionConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

"""
What a campaign announces beside its posts: a text and files (pengumuman dan lampirannya). Anybody reads it once the campaign is published; from
then on each change is the next edition, agreed to by a second person, and what was said before stays.
"""
type CampaignNotice {
  "The campaign."
  campaignId: ID!
  "Version, for \`expectedVersion\`; 0 where nothing was written yet."
  version: Int!
  "0 while nothing is said, 1 for the first."
  edition: Int!
  "The text; null while nothing is said."
  text: String
  "The files, in the order in which they were attached."
  attachments: [CampaignAttachment!]!
  "Since when everybody can read this edition; null while nothing is said, or while the campaign is prepared."
  since: Instant
  "Why it replaced the one before; null for the first."
  reason: String
  "The editions before this one, oldest first."
  earlier: [NoticeEdition!]! @listSize(assumedSize: 10)
  "What waits for the second person, for the committee alone; else null."
  pending: NoticeProposal
  "Why the last proposal was refused, for the committee alone; null where none was, or another was made since."
  refusal: String
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of what would be the viewer's now."
  blockers: [Blocker!]!
}

"A file that everybody reads without a login. Its address is its hash, so what was read once never changes."
type CampaignAttachment {
  "Names the file where a notice is changed and the file stays."
  fileId: ID!
  "Name of the file."
  name: String!
  "Media type."
  contentType: String!
  "Bytes."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
  "Where it lies, beginning with \`/\`: a GET without a login, once the campaign is published."
  url: String!
}

"A wording of a notice that was replaced."
type NoticeEdition {
  "1 for the first."
  edition: Int!
  "The text."
  text: String!
  "The files."
  attachments: [CampaignAttachment!]!
  "Since when everybody could read it."
  since: Instant
  "Why it replaced the one before; null for the first."
  reason: String
}

"A wording of a notice that waits for the second person."
type NoticeProposal @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "The text."
  text: String!
  "The files; they can be read by everybody once it is agreed to."
  attachments: [CampaignAttachment!]!
  "Why it replaces what is said; null where nothing is said yet."
  reason: String
  "When it was proposed."
  proposedAt: Instant!
  "Whether by the viewer, who then does not decide on it."
  mine: Boolean!
}

"""
What posts are about (uraian jabatan): duties, place of work, range of pay where it is said. Anybody reads it once the campaign is published; from
then on each change is the next edition, agreed to by a second person, and what was said before stays.
"""
type JobText {
  "Version, for \`expectedVersion\`; 0 where nothing was written yet."
  version: Int!
  "0 while nothing is said, 1 for the first."
  edition: Int!
  "What is done (uraian tugas); null while nothing is said."
  duties: String
  "Where (lokasi penempatan); null while nothing is said."
  workplace: String
  "Pay a month; null where nothing is said of it."
  pay: PayRange
  "Since when everybody can read this edition; null while nothing is said, or while the campaign is prepared."
  since: Instant
  "Why it replaced the one before; null for the first."
  reason: String
  "The editions before this one, oldest first."
  earlier: [JobTextEdition!]! @listSize(assumedSize: 10)
  "What waits for the second person, for the committee alone; else null."
  pending: JobTextProposal
  "Why the last proposal was refused, for the committee alone; null where none was, or another was made since."
  refusal: String
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of what would be the viewer's now."
  blockers: [Blocker!]!
}

"Pay a month (kisaran penghasilan), in rupiah."
type PayRange {
  "From."
  from: Int!
  "To."
  to: Int!
}

"A wording of a job text that was replaced."
type JobTextEdition {
  "1 for the first."
  edition: Int!
  "What is done."
  duties: String!
  "Where."
  workplace: String!
  "Pay a month; null where nothing was said of it."
  pay: PayRange
  "Since when everybody could read it."
  since: Instant
  "Why it replaced the one before; null for the first."
  reason: String
}

"A wording of a job text that waits for the second person."
type JobTextProposal @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "What is done."
  duties: String!
  "Where."
  workplace: String!
  "Pay a month; null where nothing is said of it."
  pay: PayRange
  "Why it replaces what is said; null where nothing is said yet."
  reason: String
  "When it was proposed."
  proposedAt: Instant!
  "Whether by the viewer, who then does not decide on it."
  mine: Boolean!
}

extend type Campaign {
  "What it announces beside its posts."
  notice: CampaignNotice!
}

extend type Opening {
  "What the posts are about. Null only where the campaign cannot be read."
  jobText: JobText
}

extend type Mutation {
  "Announces a file (PDF) that is to be attached to a campaign's notice, and answers how to upload it."
  campaignFileAnnounce("Which file." input: CampaignFileAnnounceInput!): CampaignFilePayload! @access(to: [RECRUITMENT_OFFICER])
  """
  Says what a campaign announces: text and files as a whole. While the campaign is prepared it holds at once, and nobody who wrote it publishes the
  campaign; afterwards it waits for the second person, says why, and replaces what waits already.
  """
  campaignNoticeSet("What is said." input: CampaignNoticeSetInput!): CampaignNoticePayload! @access(to: [RECRUITMENT_OFFICER])
  "Agrees to a wording of the notice that waits, or refuses it with a reason. By another person than who proposed it."
  campaignNoticeDecide("Which, and how." input: CampaignNoticeDecideInput!): CampaignNoticePayload! @access(to: [RECRUITMENT_APPROVER])
  """
  Says what posts are about, as a whole. While the campaign is prepared it holds at once, and nobody who wrote it publishes the campaign; afterwards
  it waits for the second person, says why, and replaces what waits already.
  """
  jobTextSet("What is said." input: JobTextSetInput!): JobTextPayload! @access(to: [RECRUITMENT_OFFICER])
  "Agrees to a wording of a job text that waits, or refuses it with a reason. By another person than who proposed it."
  jobTextDecide("Which, and how." input: JobTextDecideInput!): JobTextPayload! @access(to: [RECRUITMENT_APPROVER])
}

"A file to announce."
input CampaignFileAnnounceInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Name of the file, at most 150 characters (policy)."
  fileName: String!
  "Media type: PDF (policy)."
  contentType: String!
  "Bytes, at most 4 MiB (policy)."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
}

"What a campaign announces."
input CampaignNoticeSetInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version of the notice that was read; 0 the first time."
  expectedVersion: Int!
  "The text, at most 10000 characters (policy)."
  text: String!
  "All its files, in their order, at most 10 (policy): those that were uploaded, and those that stay. Absent, null or empty = none."
  attachments: [ID!]
  "Why it replaces what everybody can read, at most 300 characters (policy); everybody will read it. Absent or null where it replaces nothing."
  reason: String
}

"A decision on a wording of a notice."
input CampaignNoticeDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Version of the notice that was read."
  expectedVersion: Int!
  "True: everybody reads it from now on."
  agreed: Boolean!
  "Why it is refused, at most 300 characters (policy); only then."
  refusal: String
}

"What posts are about."
input JobTextSetInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The posts."
  formationId: ID!
  "Version of the job text that was read; 0 the first time."
  expectedVersion: Int!
  "What is done, at most 3000 characters (policy)."
  duties: String!
  "Where, at most 300 characters (policy)."
  workplace: String!
  "Least pay a month in rupiah; with \`payTo\`, or neither."
  payFrom: Int
  "Most pay a month in rupiah; not below \`payFrom\`."
  payTo: Int
  "Why it replaces what everybody can read, at most 300 characters (policy); everybody will read it. Absent or null where it replaces nothing."
  reason: String
}

"A decision on a wording of a job text."
input JobTextDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The posts."
  formationId: ID!
  "Version of the job text that was read."
  expectedVersion: Int!
  "True: everybody reads it from now on."
  agreed: Boolean!
  "Why it is refused, at most 300 characters (policy); only then."
  refusal: String
}

"How to upload an announced file."
type CampaignFilePayload {
  "How to upload the file; null where nothing was done."
  upload: DocumentUpload
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The notice after the mutation."
type CampaignNoticePayload {
  "The notice; null where nothing was done."
  notice: CampaignNotice
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The job text after the mutation."
type JobTextPayload {
  "The job text; null where nothing was done."
  jobText: JobText
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"How somebody of another list meets one requirement of the empty posts that they are placed in (syarat formasi tujuan)."
type FillingFinding {
  "Which."
  requirement: EligibilityRequirement!
  "Whether it is met."
  met: Boolean!
  "What the applicant has."
  actual: String!
  "What those posts ask."
  asked: String!
  "It is not met, and not asked of who comes this way (rules of the campaign)."
  waived: Boolean!
}

extend type AnnouncedRow {
  "What the posts ask that somebody is placed in; empty for all who are not PLACED, and once they are forgotten. For the committee and the auditor."
  findings: [FillingFinding!] @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

extend type ApplicationResult {
  "What the posts ask that they are placed in, and how they meet it; empty for all who are not PLACED."
  findings: [FillingFinding!]!
}

extend type Offer {
  "What the posts ask of somebody of another list, and how they meet it; empty for who is offered a post of the own list, and once they are forgotten."
  findings: [FillingFinding!]!
}

"From which lists empty posts are filled."
type FillRouteTerms {
  "Within the unit, or from another."
  ground: PlacementGround!
  "Categories of the lists that somebody comes from."
  from: [FormationCategory!]!
  "Categories of the empty posts."
  to: [FormationCategory!]!
  "Requirements of those posts that are not asked of who comes this way."
  waives: [EligibilityRequirement!]!
}

"From which lists empty posts are filled."
input FillRouteTermsInput {
  "Within the unit, or from another."
  ground: PlacementGround!
  "Categories of the lists that somebody comes from."
  from: [FormationCategory!]!
  "Categories of the empty posts."
  to: [FormationCategory!]!
  "Requirements of those posts that are not asked of who comes this way."
  waives: [EligibilityRequirement!]!
}

extend type RecruitmentTerms {
  "Ways by which empty posts are filled; the first that names ground and both categories holds. All of them; none = nowhere from. Null in entries released before they could be set: what is shipped holds."
  fillRoutes: [FillRouteTerms!]
}

extend input RecruitmentTermsInput {
  "Ways by which empty posts are filled; the first that names ground and both categories holds. All of them; none = nowhere from."
  fillRoutes: [FillRouteTermsInput!]
}

"Lists that are announced, in their order (pengumuman)."
enum ListStage {
  "Who may sit the tests (hasil seleksi administrasi)."
  ADMINISTRATIVE
  "Who goes on to the next test (hasil SKD); of kinds with one test alone there is none."
  SKD
  "Who is selected (pengumuman akhir)."
  FINAL
}

"What a list says of somebody."
enum ListOutcome {
  "May sit the tests (MS, memenuhi syarat)."
  ELIGIBLE
  "May not (TMS, tidak memenuhi syarat)."
  INELIGIBLE
  "Goes on to the next test."
  THROUGH
  "Reached the passing grade, but stands below the cut of three times the posts (rules of the campaign)."
  BELOW_CUT
  "Did not reach the passing grade (nilai ambang batas)."
  NOT_PASSED
  "Failed, or did not come to, a test beside the field test by computer that eliminates (gugur): not ranked, whatever the other part says."
  ELIMINATED
  "Did not come to the test. Absent is not a score of 0."
  ABSENT
  "Put out of the selection (diskualifikasi): not ranked, whatever was scored."
  DISQUALIFIED
  "Has withdrawn (mengundurkan diri, APS): not ranked, whatever was scored."
  WITHDRAWN
  "Selected within the number of posts (lulus)."
  SELECTED
  "Next in rank, should a post come free (cadangan)."
  RESERVE
  "Equal to others in every key across the last posts: people decide, no machine draws lots."
  TIED
  "Selected for an empty post of another formation."
  PLACED
  "Was offered a post, and the offer has ended, for whatever reason: nobody is told which; said by editions after the first."
  OFFER_ENDED
}

"Why an empty post is filled from another formation."
enum PlacementGround {
  "Same position and unit, of another category; what the posts ask of applicants is met."
  CATEGORY
  "Same position in another unit; what the posts ask of applicants is met."
  UNIT
}

"A published list in one edition (pengumuman). It never changes: a correction is a new edition. By registration number alone."
type Announcement {
  "Opaque id of the list; the same for all its editions."
  listId: ID!
  "The campaign."
  campaignId: ID!
  "Which list."
  stage: ListStage!
  "1 at the first publication; a correction is the next."
  edition: Int!
  "When it was published."
  publishedAt: Instant!
  "Why it was published anew; null for the first edition."
  reason: String
  "SHA-256 that names the edition, over the hashes of its files: 64 hex digits."
  sha256: String!
  "Version of the policy it was made by."
  policyVersion: String!
  "Number of the campaign's rules it was made by. A later change of the rules never changes a published list."
  rulesNumber: Int!
  "How many rows differ from the edition before; 0 in the first."
  changeCount: Int!
  "Each formation's part, in the order of their ids."
  formations: [AnnouncedFormation!]!
  "The rows of a formation, best first, then who is not ranked. Empty for a formation that is not on the list."
  rows(
    "The posts applied for."
    formationId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): AnnouncedRowConnection!
  "What this edition changed, formation by formation; empty for the first."
  changes("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ListChangeConnection!
  "All editions, oldest first."
  editions: [AnnouncementEdition!]!
}

"One edition of a list, in short."
type AnnouncementEdition {
  "1 at the first publication."
  edition: Int!
  "When it was published."
  publishedAt: Instant!
  "Why; null for the first."
  reason: String
  "SHA-256 that names it."
  sha256: String!
  "How many rows differ from the edition before."
  changeCount: Int!
}

"One formation's part of a published list."
type AnnouncedFormation {
  "The posts."
  formationId: ID!
  "What they are; null where they are no longer open to read."
  opening: Opening
  "SHA-256 of the file: 64 hex digits."
  sha256: String!
  "Where the file lies, from the root of this API: immutable, one row a line. Its bytes have the hash in its name."
  url: String!
  "All rows."
  count: Int!
  "Rows by outcome, in the order of outcomes; those without rows are left out."
  outcomes: [OutcomeCount!]!
  "Posts that nobody can fill; 0 before the final list."
  unfilled: Int!
  "Posts that wait for people to decide between equals, on this list or one they may be filled from; 0 before the final list."
  tied: Int!
}

"How many rows have an outcome."
type OutcomeCount {
  "The outcome."
  outcome: ListOutcome!
  "How many."
  count: Int!
}

"A row of a list: what the public reads of somebody. No name, no score."
type AnnouncedRow {
  "Registration number (nomor peserta)."
  number: String!
  "Rank, from 1; equals in every key share one. Null for who is not ranked."
  rank: Int
  "The outcome."
  outcome: ListOutcome!
  "The first key of the order (\`CampaignRules.order\`) in which this one stands behind the one before; null for the first, for equals and for who is not ranked."
  decidedBy: String
  "Id of the formation whose empty post they are selected for; null for all who are not PLACED."
  placedIn: ID
  "Why there; null for all who are not PLACED."
  ground: PlacementGround
  "The scores it was made from; for the committee and the auditor."
  scores: RowScores @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

"Scores of a row, test by test: nothing is said of a test before it is sat."
type RowScores {
  "Every part of every test that was sat and, of tests with several, the test in all."
  parts: [PartScore!]!
  "The final score as it is shown; the order was decided unrounded. Null before all tests are sat, and for who was absent from one."
  final: Decimal
}

"""
The score of a test's part, or of the test in all, and what was asked of it. Which there are, and what each is called, the rules of the campaign
say (\`CampaignRules.tests\`).
"""
type PartScore {
  "The test it is of."
  stage: CampaignStageKind!
  "Key of the part or, of the test in all, of its stage."
  key: String!
  "What it is called, in the language of the request."
  label: String!
  "What was reached; null for who was absent. Absent is not a score of 0."
  score: Decimal
  "The most that can be reached."
  max: Decimal!
  "The least that is asked of it for these posts (nilai ambang batas); null where nothing is, and on a sheet."
  least: Int
  "Whether that is reached; null where nothing is asked, for who was absent, and on a sheet."
  passed: Boolean
}

"A page of rows of a list."
type AnnouncedRowConnection {
  "The rows."
  edges: [AnnouncedRowEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many rows the formation has in this edition, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of rows of a list."
type AnnouncedRowEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The row."
  node: AnnouncedRow!
}

"A row that differs between two editions of a list."
type ListChange {
  "The formation."
  formationId: ID!
  "Registration number."
  number: String!
  "Before; null for who was not on the list."
  before: AnnouncedRow
  "After; null for who is no longer on it."
  after: AnnouncedRow
}

"A page of changes."
type ListChangeConnection {
  "The rows."
  edges: [ListChangeEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many rows the edition changed, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of changes."
type ListChangeEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The change."
  node: ListChange!
}

"What would be published if it were done now (uji coba pengumuman). Nothing is stored: it is made anew each time it is asked for."
type ListPreview {
  "The campaign."
  campaignId: ID!
  "Which list."
  stage: ListStage!
  "The edition it would be."
  edition: Int!
  "Version of the list, for \`expectedVersion\`; 0 before the first edition."
  version: Int!
  "SHA-256 that would name the edition, for \`expectedSha256\`; null while something stands in the way."
  sha256: String
  "Number of the campaign's rules it would be made by."
  rulesNumber: Int!
  "Each formation's part, in the order of their ids."
  formations: [PreviewedFormation!]!
  "The rows of a formation as they would be published."
  rows(
    "The posts applied for."
    formationId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): AnnouncedRowConnection!
  "How many rows would differ from the present edition; 0 before the first, and where only points, rules or empty posts do."
  changeCount: Int!
  "The first hundred of them."
  changes: [ListChange!]!
  "What stands in the way, all at once; empty where it can be published."
  problems: [UserError!]!
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"One formation's part of what would be published."
type PreviewedFormation {
  "The posts."
  formationId: ID!
  "What they are."
  opening: Opening
  "All rows."
  count: Int!
  "Rows by outcome, in the order of outcomes; those without rows are left out."
  outcomes: [OutcomeCount!]!
  "Posts that nobody can fill; 0 before the final list."
  unfilled: Int!
  "Posts that wait for people to decide between equals, on this list or one they may be filled from; 0 before the final list."
  tied: Int!
  "How many rows would differ from the present edition."
  changeCount: Int!
}

extend type Query {
  "What would be published now, and what stands in the way. Null where the campaign does not run, or is not yours to see."
  listPreview("The campaign." campaignId: ID!, "Which list." stage: ListStage!): ListPreview
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "The published lists of a campaign, each in its current edition, in the order of their stages."
  announcements("The campaign." campaignId: ID!): [Announcement!]! @access(to: [PUBLIC])
  "A published list; null where there is none."
  announcement(
    "The campaign."
    campaignId: ID!
    "Which list."
    stage: ListStage!
    "Which edition; absent = the current one."
    edition: Int
  ): Announcement @access(to: [PUBLIC])
}

extend type Mutation {
  """
  Publishes a list, or a correction of it as a new edition, as \`listPreview\` has shown it: what differs from what was checked is refused.
  Never by who proposed the scores it rests on, or changed a rule it is made by. A list is closed to corrections once the next one is published.
  An edition that would say what the present one says is none: LIST_UNCHANGED. Rows, empty posts, the rules and the sheets of scores it rests on make a
  new one.
  """
  listPublish("What was checked." input: ListPublishInput!): ListPayload! @access(to: [RECRUITMENT_APPROVER])
}

"A list to publish."
input ListPublishInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Which list."
  stage: ListStage!
  "Version of the list that was read; 0 before the first edition."
  expectedVersion: Int!
  "\`sha256\` of the preview that was checked."
  expectedSha256: String!
  "Why it is published anew, at most 300 characters (rules of the campaign); needed from the second edition on, refused with the first."
  reason: String
}

"The list after the mutation."
type ListPayload {
  "The list in its current edition; null where nothing was done."
  announcement: Announcement
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

extend type Application {
  "The own rows on the published lists, in the order of the stages; nothing before a list is published."
  results: [ApplicationResult!]!
  "What to do next, and by when."
  nextStep: NextStep!
}

"What a published list says of its applicant, with the own scores."
type ApplicationResult {
  "Which list."
  stage: ListStage!
  "Its current edition."
  edition: Int!
  "When that was published."
  publishedAt: Instant!
  "The outcome."
  outcome: ListOutcome!
  "Rank, from 1; equals in every key share one. Null for who is not ranked."
  rank: Int
  "The first key of the order (\`CampaignRules.order\`) in which this one stands behind the one before; null for the first, for equals and for who is not ranked."
  decidedBy: String
  "The own scores."
  scores: RowScores!
  "The posts of another formation that they are selected for; null for all who are not PLACED."
  placedIn: Opening
  "Why there; null for all who are not PLACED."
  ground: PlacementGround
}

"What an applicant does next."
type NextStep {
  "What."
  code: NextStepCode!
  "The stage it belongs to."
  stage: CampaignStageKind!
  "From when it can be done; null where that is now, or where there is nothing to do."
  from: Instant
  "First instant that no longer counts, or by which the wait should be over; null where nothing runs out."
  deadlineAt: Instant
}

"Steps of an applicant. New ones may come."
enum NextStepCode {
  "Complete the draft and submit it."
  COMPLETE_AND_SUBMIT
  "Registration is over, and the draft was not submitted."
  REGISTRATION_OVER
  "Wait for the list of the stage to be announced, or announced anew."
  WAIT_FOR_LIST
  "The result can be objected to (sanggah)."
  MAY_OBJECT
  "Wait for the committee's answer to the objection."
  WAIT_FOR_ANSWER
  "Sit the test of the stage."
  SIT_TEST
  "Selected, or equal to others for the last post: wait for the offer of the post."
  WAIT_FOR_OFFER
  "Next in rank: wait, should a post come free (cadangan)."
  WAIT_IN_RESERVE
  "A post is offered: accept or decline it."
  ANSWER_OFFER
  "The post is accepted: file the documents that are missing."
  FILE_DOCUMENTS
  "Everything is filed: wait to be appointed."
  WAIT_FOR_APPOINTMENT
  "Appointed; the staffing agency tells the rest."
  APPOINTED
  "The offer has ended, for whatever reason (the offer itself says which); nothing more to do."
  OFFER_ENDED
  "Not selected; nothing more to do."
  NOT_SELECTED
  "Disqualified: object in time, once (disqualificationObject)."
  MAY_OBJECT_TO_DISQUALIFICATION
  "Disqualified for good, or withdrawn; nothing more to do."
  EXCLUDED
}

extend type Offer {
  "Why the appointment was annulled before service began; null where it was not."
  annulment: OfferAnnulment
}

"An appointment that was annulled before service began (pembatalan pengangkatan)."
type OfferAnnulment {
  "Why service never began."
  ground: AnnulmentGround!
  "The decision by which it was annulled: number and date of the letter."
  letter: String!
  "When it was recorded."
  annulledAt: Instant!
}

"Why an appointment never led to service."
enum AnnulmentGround {
  "Withdrew before the first day (mengundurkan diri)."
  WITHDREW
  "Died before the first day (meninggal dunia)."
  DECEASED
  "Was disqualified, for good, before the first day."
  DISQUALIFIED
  "Did not come on the first day (tidak melaksanakan tugas); recorded from that day on, for 30 days (policy)."
  DID_NOT_COME
}

extend type Mutation {
  """
  Annuls an appointment before service has begun: the post leaves the record, a new employee keeps neither post nor number, whoever served before
  has the former post again, and the seat is free for the next in rank. Whoever has served a day resigns, or their post ends.
  """
  appointmentAnnul("The annulment." input: AppointmentAnnulInput!): OfferPayload! @access(to: [HR_OFFICER])
}

"An appointment to annul."
input AppointmentAnnulInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why service never began."
  ground: AnnulmentGround!
  "Number and date of the letter that annuls it; the applicant reads it. At most 1,000 characters (policy)."
  letter: String!
}

extend type Query {
  """
  Offers of a campaign whose person has left the selection after all, disqualified or withdrawn (\`Offer.exclusion\`), the latest decision first. Of who
  is HIRED nothing ends by itself: the staffing agency annuls the appointment or ends the service.
  """
  offersExcluded(
    "The campaign."
    campaignId: ID!
    "Where the offers stand; absent or null = anywhere, empty = nowhere."
    status: [OfferStatus!]
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): OfferConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR])
}

"""
A decision between equals (keputusan rapat panitia atas nilai sama): who are equal in every key of the order, and more than there are posts. One
officer proposes whom to prefer, with a reason; a second person confirms it, and the posts are offered. No machine draws lots. The public reads in
the next edition that it was decided so (\`decidedBy: MEETING\`), and neither the reason nor the people. One for certain posts: the last.
"""
type TieDecision implements Node @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "The posts."
  opening: Opening!
  "Where it stands."
  status: TieDecisionStatus!
  "How many posts there were for the equals."
  tied: Int!
  "Registration numbers of the equals, as they stood when it was proposed."
  tiedNumbers: [String!]!
  "Registration numbers of whom the decision prefers."
  preferred: [String!]!
  "Why."
  reason: String!
  "Edition of the final list it was proposed on."
  edition: Int!
  "When it was proposed."
  proposedAt: Instant!
  "Whether the viewer proposed it, who then does not confirm it."
  mine: Boolean!
  "When it was confirmed, withdrawn or refused; null while it waits."
  decidedAt: Instant
  "Why it was withdrawn or refused; null otherwise."
  refusal: String
  "The offers that were made when it was confirmed; empty until then."
  offers: [Offer!]! @listSize(assumedSize: 2)
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a decision between equals stands."
enum TieDecisionStatus {
  "Waits for a second person; nothing is offered yet."
  PROPOSED
  "Confirmed by a second person: the posts were offered."
  CONFIRMED
  "Taken back by who proposed it."
  WITHDRAWN
  "Not agreed to by somebody else."
  REFUSED
}

extend type FormationSeats {
  "The last decision between equals for these posts; null where none was proposed, and for who may not see it."
  tieDecision: TieDecision
}

extend type Mutation {
  """
  Proposes whom to prefer among equals in every key (\`FormationSeats.tiedNumbers\`), with a reason. One proposal at a time; one that was made on
  other facts gives way.
  """
  tieDecisionPropose("Whom, and why." input: TieDecisionProposeInput!): TieDecisionPayload! @access(to: [RECRUITMENT_OFFICER])
  """
  Confirms it, and offers the posts: by another person than who proposed it, and only while the equals, the posts and the edition are those that it
  was proposed on (RESULT_CHANGED).
  """
  tieDecisionConfirm("Which decision." input: TieDecisionConfirmInput!): TieDecisionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  "Ends a proposal before it is confirmed: taken back by who made it, or refused by somebody else; with a reason."
  tieDecisionWithdraw("Which decision." input: TieDecisionWithdrawInput!): TieDecisionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
}

"A decision between equals to propose."
input TieDecisionProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "The posts."
  formationId: ID!
  "Version of the seats that was read; 0 while nothing was offered."
  expectedVersion: Int!
  "Registration numbers of whom to prefer among \`tiedNumbers\`, no more than \`tied\`."
  preferred: [String!]!
  "Why, at most 1000 characters (policy); read by the committee, and by whom the post is offered."
  reason: String!
}

"A decision between equals to confirm."
input TieDecisionConfirmInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The decision."
  tieDecisionId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A decision between equals to end before it is confirmed."
input TieDecisionWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The decision."
  tieDecisionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 1000 characters (policy)."
  reason: String!
}

"The decision between equals after the mutation."
type TieDecisionPayload {
  "The decision; null where nothing was done."
  tieDecision: TieDecision
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"""
A post that is offered to somebody of the final list (penawaran formasi), with why, until when, and what became of it. It holds a seat
until it ends.
"""
type Offer implements Node @access(to: [OWNER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "The posts of which one is offered."
  opening: Opening!
  "The posts applied for: others only where an empty post is filled."
  appliedFor: Opening!
  "Registration number (nomor peserta)."
  registrationNumber: String!
  "Who is offered the post, as submitted; null once that is forgotten."
  candidate: OfferCandidate
  "Where it stands."
  status: OfferStatus!
  "Why this applicant."
  ground: OfferGround!
  "Rank in the final list of the posts applied for."
  rank: Int!
  "The offer that ended and whose seat this one takes: the next in rank. Null for the first offer of a seat."
  after: ID
  "Why two people preferred this applicant among equals in every key (\`tieDecisionConfirm\`); null where nothing was left to decide."
  reason: String
  "Edition of the published final list it follows from."
  edition: Int!
  "SHA-256 of that edition, 64 hex digits."
  sha256: String!
  "Number of the campaign's rules by which list and order were made."
  rulesNumber: Int!
  "Version of the policy that sets days and documents."
  policyVersion: String!
  "When it was made."
  madeAt: Instant!
  "The first instant that is too late: for the answer, then for the documents. Null where nothing is awaited of the applicant."
  deadlineAt: Instant
  "When the applicant answered; null until then."
  answeredAt: Instant
  "The documents; null before acceptance."
  filing: Filing
  "Who was appointed; null before, and for who may not see employees."
  employee: Employee
  "When the seat was given back; null while it is held."
  endedAt: Instant
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where an offer stands."
enum OfferStatus {
  "Waits for the applicant's answer."
  OFFERED
  "Accepted: documents are filed (pemberkasan)."
  ACCEPTED
  "Declined before acceptance."
  DECLINED
  "Not answered in time, from the instant of the deadline on; or ended because documents were not filed in time."
  LAPSED
  "Withdrawn by the applicant after acceptance (mengundurkan diri)."
  WITHDRAWN
  "Ended by a disqualification (diskualifikasi)."
  DISQUALIFIED
  "Appointed (diangkat)."
  HIRED
  "Resigned after appointment."
  RESIGNED
  "The appointment was annulled before service began (pengangkatan dibatalkan)."
  ANNULLED
}

"Why a post is offered to somebody."
enum OfferGround {
  "By rank in the list of the posts applied for."
  OWN
  "The post was empty: from another category of the same position and unit; see \`findings\`."
  CATEGORY
  "The post was empty: from another unit, for the same position; see \`findings\`."
  UNIT
}

"Who is offered a post, as they said when they applied."
type OfferCandidate {
  "Name."
  name: String!
  "Date of birth."
  birthDate: Day!
  "Sex."
  sex: Sex!
  "The diploma."
  education: ApplicantEducation!
}

"Documents filed before appointment (pemberkasan): only whether they have come, never what they say."
type Filing {
  "Those that have come."
  received: [FilingDocument!]!
  "Those that are still missing."
  missing: [FilingDocument!]!
  "When this was last recorded; null where nothing has come yet."
  recordedAt: Instant
}

"Documents to file before appointment."
enum FilingDocument {
  "Diploma (ijazah)."
  DIPLOMA
  "Transcript of marks (transkrip nilai)."
  TRANSCRIPT
  "Life history (daftar riwayat hidup)."
  LIFE_HISTORY
  "Police record (SKCK)."
  POLICE_RECORD
  "Health certificate (surat keterangan sehat)."
  HEALTH
  "Certificate of freedom from drugs (surat bebas narkoba)."
  DRUG_FREE
  "Signed statement (surat pernyataan)."
  STATEMENT
}

"A page of offers."
type OfferConnection {
  "The rows."
  edges: [OfferEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of offers."
type OfferEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The offer."
  node: Offer!
}

"How the posts of a formation stand. Offered, accepted, hired and free make the quota; tied and unfilled are among the free ones."
type FormationSeats {
  "Version, for \`expectedVersion\` of \`offersMake\` and \`tieDecisionPropose\`; 0 while nothing was offered."
  version: Int!
  "The posts."
  opening: Opening!
  "How many posts there are."
  quota: Int!
  "Offered, and not answered yet."
  offered: Int!
  "Accepted, and not appointed yet."
  accepted: Int!
  "Appointed."
  hired: Int!
  "On offer to nobody."
  free: Int!
  """
  Free ones that wait for people to decide: more are equal in every key than there are posts, or such equals of another list may come here
  once it is decided there. 0 before the final list is published.
  """
  tied: Int!
  "Registration numbers of the equals among whom is decided here; empty where that is elsewhere."
  tiedNumbers: [String!]!
  "Free ones that nobody is left for (formasi kosong). 0 before the final list is published; all free ones once the campaign is over."
  unfilled: Int!
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"A page of seats."
type FormationSeatsConnection {
  "The rows."
  edges: [FormationSeatsEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many announced posts the campaign has, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of seats."
type FormationSeatsEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The seats of one formation."
  node: FormationSeats!
}

extend type Application {
  "The post that is offered to the applicant, or was offered last; null where none ever was."
  offer: Offer
}

extend type Query {
  "An offer; null where it does not exist or is not yours to see."
  offer("Id of the offer." id: ID!): Offer @access(to: [OWNER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR])
  "Offers of certain posts, in the order in which they were made."
  offers(
    "The posts."
    formationId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): OfferConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR])
  "How the posts of a campaign stand, by unit and position."
  formationSeats(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): FormationSeatsConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR])
}

extend type Mutation {
  """
  Offers free posts of a formation to whoever is next: by rank in its own final list, then from where empty posts are filled. At most 20 at
  once (policy). Only after the window for objections to the final list, once all of them are answered, and
  what was right in them is announced.
  """
  offersMake("Which posts." input: OffersMakeInput!): OffersPayload! @access(to: [RECRUITMENT_OFFICER])
  "Accepts the offered post, in time."
  offerAccept("Which offer." input: OfferAcceptInput!): OfferPayload! @access(to: [OWNER])
  "Declines the offered post in time, or withdraws after acceptance. It goes to the next in rank, for good."
  offerDecline("Which offer." input: OfferDeclineInput!): OfferPayload! @access(to: [OWNER])
  "Ends an accepted offer whose documents were not filed in time. One that was not answered has lapsed by itself: this records it, and changes nothing else."
  offerLapse("Which offer." input: OfferLapseInput!): OfferPayload! @access(to: [RECRUITMENT_OFFICER])
  "Records which documents have come."
  filingRecord("What has come." input: FilingRecordInput!): OfferPayload! @access(to: [RECRUITMENT_OFFICER])
  "Appoints: makes exactly one employee, with number and post. By another person than any who recorded the documents."
  appointmentHire("The appointment." input: AppointmentHireInput!): OfferPayload! @access(to: [HR_OFFICER])
  "Records that somebody resigned after appointment: the post ends on the last day, and is free for the next in rank."
  appointmentResign("The resignation." input: AppointmentResignInput!): OfferPayload! @access(to: [HR_OFFICER])
}

"Posts to offer."
input OffersMakeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "The posts."
  formationId: ID!
  "Version of the seats that was read; 0 the first time."
  expectedVersion: Int!
}

"An offer to accept."
input OfferAcceptInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An offer to decline."
input OfferDeclineInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An offer to end."
input OfferLapseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"Documents that have come."
input FilingRecordInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
  "All that have come: the list replaces the one before."
  received: [FilingDocument!]!
}

"An appointment. Name, date of birth, sex and NIK are those of the application."
input AppointmentHireInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
  "NIP for a candidate for permanent service (CPNS), NI PPPK for a contract: 18 digits."
  identifier: String!
  "Grade, for example \`III/a\` or \`IX\`."
  grade: String!
  "The post, in the unit of the formation, from the first day of service on."
  assignment: AssignmentInput!
}

"A resignation."
input AppointmentResignInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The offer."
  offerId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 1000 characters (policy); it is on record."
  reason: String!
  "Last day of service."
  lastDay: Day!
}

"The offers that were made."
type OffersPayload {
  "The offers, the best in rank first; empty where nothing was done."
  offers: [Offer!]!
  "How the posts stand now; null where nothing was done."
  seats: FormationSeats
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The offer after the mutation."
type OfferPayload {
  "The offer; null where nothing was done."
  offer: Offer
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"""
A panel of the field test (panel SKB): members who examine, by interview or practical test and one card form, those whom the basic test let
through. Its members are told a registration number and a name of whom they examine, and nothing else; what colleagues have given, once their
own card is in; the committee, when the panel is closed.
"""
type Panel implements Node @access(to: [MEMBER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "The posts whose applicants it examines; the committee's alone."
  formationIds: [ID!] @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Title of the position applied for (nama jabatan)."
  positionTitle: String!
  "Title of the panel."
  title: String!
  "How it examines."
  method: PanelMethod!
  "Where it stands."
  status: PanelStatus!
  "Who sits on it now, stand-ins last."
  members: [PanelMember!]!
  "The most points a card can have: the sum over the criteria."
  most: Int!
  "The card form (lembar penilaian)."
  criteria: [PanelCriterion!]!
  "How far it is, of whom the viewer meets."
  progress: PanelProgress!
  "Whom it examines, by registration number; for a stand-in, those they stand in for."
  participants(
    "Of this state only."
    state: PanelParticipantState
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): PanelParticipantConnection!
  "One of them; null where the number is none of theirs."
  participant("Registration number." registrationNumber: String!): PanelParticipant
  "The end of the field test, until which cards are handed in; it may be extended for one participant. Null once the panel has ended."
  deadlineAt: Instant
  "When it was made."
  createdAt: Instant!
  "When it was closed or dissolved; null while it is open."
  endedAt: Instant
  "The import of scores it proposed last; the committee's alone, and null before it is closed."
  scoreImportId: ID @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"How a panel examines."
enum PanelMethod {
  "Structured interview (wawancara terstruktur); not for CPNS of a region (PermenPANRB 6/2024, articles 34 to 37)."
  INTERVIEW
  "Practical test (tes praktik kerja)."
  PRACTICAL
}

"Where a panel stands."
enum PanelStatus {
  "Cards are drafted and handed in."
  OPEN
  "All cards are in; its scores were proposed."
  CLOSED
  "Made in error and taken back before any card was in."
  DISSOLVED
}

"A member of a panel (penguji)."
type PanelMember {
  "The employee."
  employeeId: ID!
  "Name, when they were named."
  name: String!
  "Examines only those for whom relations had left too few cards (penguji pengganti)."
  standIn: Boolean!
}

"A criterion of a card form (aspek penilaian)."
type PanelCriterion {
  "Names it on a card of this panel: its place in the form, from 1."
  criterionId: ID!
  "Title."
  title: String!
  "The most points, a whole number."
  most: Int!
  "Behaviours in words, from few points to many (indikator perilaku)."
  anchors: [PanelAnchor!]!
}

"What is seen of somebody who is given so many points."
type PanelAnchor {
  "Points."
  points: Int!
  "In words."
  text: String!
}

"How far a panel is."
type PanelProgress {
  "How many participants."
  participants: Int!
  "How many cards are asked of all members together; none for who was absent."
  cardsAsked: Int!
  "How many of them are in."
  cardsIn: Int!
  "How many participants stand where."
  states: [PanelStateCount!]!
}

"How many participants of a panel stand where."
type PanelStateCount {
  "Where."
  state: PanelParticipantState!
  "How many."
  count: Int!
}

"Where a participant stands before a panel."
enum PanelParticipantState {
  "Cards are still to come."
  SCORING
  "All cards are in, and members are so far apart (20 % of the most points, policy) that they talk about it before it counts."
  DISCUSSION
  "All cards are in."
  COMPLETE
  "Did not come (tidak hadir): no cards, and no score, which is not 0."
  ABSENT
  "Relations have left fewer than two cards (policy): another member must be named."
  STAND_IN_NEEDED
  "No card is asked of the viewer, who sits on the panel: nothing more is told."
  EXCUSED
}

"Somebody a panel examines (peserta), as far as the viewer is told."
type PanelParticipant {
  "Registration number (nomor peserta)."
  registrationNumber: String!
  "Name; null once it was forgotten, 90 days after the campaign's last stage (policy)."
  name: String
  "Where they stand."
  state: PanelParticipantState!
  "How many cards are asked."
  cardsAsked: Int!
  "How many of them are in."
  cardsIn: Int!
  "The viewer's own card, or its draft; null where there is none."
  myCard: PanelCard
  """
  All cards that are in: open to a member whose own is among them, to the committee once the panel is closed. Null before, and for whom no
  card is asked.
  """
  cards: [PanelCard!]
  "The score of the field test that the cards come to, rounded to 2 places; null while there is none, or the cards are not open."
  score: Decimal
  "Why they were absent; null otherwise."
  absence: PanelAbsence
  "What the viewer can do about them now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"That somebody was absent."
type PanelAbsence {
  "Why, as the committee knows."
  reason: String!
  "When it was recorded."
  at: Instant!
}

"A score card (kartu nilai). A draft is its member's alone."
type PanelCard {
  "Whose."
  member: PanelMember!
  "Version, for \`expectedVersion\`."
  version: Int!
  "In the order of the form; a draft may lack some."
  scores: [PanelScore!]!
  "Sum of the points; null for a draft."
  total: Int
  "When it was handed in; null for a draft."
  submittedAt: Instant
  "What the member said after the talk; null where there was none."
  discussion: PanelDiscussion
  "Whether it counts: not where a relation was declared after it was in."
  counts: Boolean!
}

"Points for one criterion."
type PanelScore {
  "The criterion."
  criterionId: ID!
  "Points; null in a draft: not yet."
  points: Int
  "Why; null where nothing was written."
  note: String
}

"What a member said after the talk about cards that were far apart. Both cards are kept, and the second counts."
type PanelDiscussion {
  "The second card; null where the member stands by the first."
  scores: [PanelScore!]
  "Sum of the points that count."
  total: Int!
  "What was said."
  note: String!
  "When."
  at: Instant!
}

"A page of participants."
type PanelParticipantConnection {
  "The rows."
  edges: [PanelParticipantEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many participants the list has, all pages together, of the state asked for. No read of its own."
  totalCount: Int!
}

"A row of a page of participants."
type PanelParticipantEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The participant."
  node: PanelParticipant!
}

"A page of panels."
type PanelConnection {
  "The rows."
  edges: [PanelEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of panels."
type PanelEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The panel."
  node: Panel!
}

extend type Query {
  "A panel; null where it does not exist or is not yours to see."
  panel("Id of the panel." id: ID!): Panel @access(to: [MEMBER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Panels of a campaign, oldest first."
  panels(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): PanelConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Panels on which the viewer sits, oldest first."
  myPanels("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): PanelConnection!
    @access(to: [MEMBER])
}

extend type Mutation {
  """
  Makes a panel for posts of the same position: its members, its card form, and whom it examines, which are those that the published list of
  the basic test lets through. One panel for certain posts, and whoever makes it does not sit on it.
  """
  panelCreate("What is to be made." input: PanelCreateInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Gives a member's seat to somebody else. Cards that were in stay; all others are asked of the successor."
  panelMemberReplace("Who for whom." input: PanelMemberReplaceInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Names one more member for a participant for whom relations have left too few cards."
  panelStandInName("Who for whom." input: PanelStandInNameInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Records that a participant did not come, or takes that back. Nobody is absent of whom there is a card."
  panelAttendanceRecord("Who." input: PanelAttendanceRecordInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Takes over whom the list of the basic test lets through now, after it was published anew; a closed panel is open again."
  panelRosterRenew("Which panel." input: PanelRosterRenewInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Saves a draft of the own card, as a whole and as often as one likes."
  panelCardSave("The draft." input: PanelCardSaveInput!): PanelParticipantPayload! @access(to: [MEMBER])
  "Hands in the own card as it was drafted, for good. Afterwards the colleagues' cards for this participant are open to the viewer."
  panelCardSubmit("Which card." input: PanelCardSubmitInput!): PanelParticipantPayload! @access(to: [MEMBER])
  "Says, once and after the talk, how the own card stands: by a second card, or by standing by the first."
  panelCardDiscuss("What was said." input: PanelCardDiscussInput!): PanelParticipantPayload! @access(to: [MEMBER])
  """
  Says that one is related to a participant or otherwise not free. The own card for them is not asked, counts no more where it is in, and
  nothing about them is told any more. It is not taken back.
  """
  panelConflictDeclare("About whom." input: PanelConflictDeclareInput!): PanelParticipantPayload! @access(to: [MEMBER])
  """
  Closes a panel once all cards are in and all that was far apart was talked about, and proposes its scores as an import, which a second
  person approves as any file. By somebody who does not sit on it.
  """
  panelClose("Which panel." input: PanelCloseInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Proposes the scores of a closed panel again, where what it proposed was rejected or overtaken."
  panelScoresPropose("Which panel." input: PanelScoresProposeInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
  "Takes back a panel that was made in error, before any card is in: its posts are free for another."
  panelDissolve("Which panel." input: PanelDissolveInput!): PanelPayload! @access(to: [RECRUITMENT_OFFICER])
}

"A panel to make."
input PanelCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Posts of the same position, at most 10 (policy)."
  formationIds: [ID!]!
  "Title, at most 150 characters (policy). Its members read it: it says nothing of for whom posts are kept."
  title: String!
  "How it examines."
  method: PanelMethod!
  "Employees, 2 to 7 (policy)."
  memberIds: [ID!]!
  "The card form, 1 to 12 criteria (policy)."
  criteria: [PanelCriterionInput!]!
}

"A criterion of a card form."
input PanelCriterionInput {
  "Title, at most 150 characters (policy)."
  title: String!
  "The most points, 1 to 100 (policy). Criteria are weighted by their points."
  most: Int!
  "Behaviours, 2 to 6 (policy), from few points to many."
  anchors: [PanelAnchorInput!]!
}

"A behaviour beside points."
input PanelAnchorInput {
  "Points."
  points: Int!
  "What is seen of somebody who is given so many, at most 300 characters (policy)."
  text: String!
}

"A seat to give to somebody else."
input PanelMemberReplaceInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The employee who leaves."
  memberId: ID!
  "The employee who takes over; nobody who has ever sat on it."
  successorId: ID!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A stand-in to name."
input PanelStandInNameInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The participant."
  registrationNumber: String!
  "The employee."
  employeeId: ID!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"Whether somebody came."
input PanelAttendanceRecordInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The participant."
  registrationNumber: String!
  "False takes an earlier record back."
  absent: Boolean!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A panel whose roster is to be renewed."
input PanelRosterRenewInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"Points for one criterion."
input PanelScoreInput {
  "The criterion."
  criterionId: ID!
  "0 to the criterion's most; null in a draft: not yet."
  points: Int
  "Why, at most 600 characters (policy). Needed with none and with all of the points."
  note: String
}

"A draft to save."
input PanelCardSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "The participant."
  registrationNumber: String!
  "Version of the draft that was read; 0 for the first."
  expectedVersion: Int!
  "All that is drafted: what is not said is not there any more."
  scores: [PanelScoreInput!]!
}

"A draft to hand in."
input PanelCardSubmitInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "The participant."
  registrationNumber: String!
  "Version of the draft that was read."
  expectedVersion: Int!
}

"How the own card stands after the talk."
input PanelCardDiscussInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "The participant."
  registrationNumber: String!
  "Version of the own card that was read."
  expectedVersion: Int!
  "The second card, in full; null where one stands by the first."
  scores: [PanelScoreInput!]
  "What was said, at most 300 characters (policy)."
  note: String!
}

"A relation to declare."
input PanelConflictDeclareInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "The participant."
  registrationNumber: String!
}

"A panel to close."
input PanelCloseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A closed panel whose scores are proposed again."
input PanelScoresProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A panel to dissolve."
input PanelDissolveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The panel."
  panelId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"The panel after the mutation."
type PanelPayload {
  "The panel; null where nothing was done."
  panel: Panel
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The participant after the mutation."
type PanelParticipantPayload {
  "The participant; null where nothing was done."
  participant: PanelParticipant
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

extend type Query {
  """
  Offers of a campaign that nobody answered in time, which have lapsed by the clock, and accepted ones whose documents did not come in time,
  which an officer may end; the longest overdue first. What lapsed by the clock leaves the list once that is recorded.
  """
  offersOverdue(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): OfferConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR])
}

extend type SelectionObjection {
  "Whether it was accepted against a result and no edition of the list has changed the applicant's row yet."
  correctionDue: Boolean!
  "Why what was accepted changes nothing after all; null where nobody has said so, and to the applicant until a second person has confirmed it."
  refusal: CorrectionRefusal
}

"Why an accepted objection changes nothing after all (penolakan perbaikan)."
type CorrectionRefusal {
  "In the committee's words."
  reason: String!
  "When it was said."
  proposedAt: Instant!
  "When another person confirmed it, from when on the objection is rejected; null until then."
  confirmedAt: Instant
}

extend type Mutation {
  "Says why an objection that was accepted against a result changes nothing after all. By nobody who decided what it is about."
  selectionObjectionRefusalPropose("Which objection, and why." input: SelectionObjectionRefusalProposeInput!): SelectionObjectionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  "Takes back what one has said and nobody has confirmed, by whom it was said: another may say it, or an edition changes the row."
  selectionObjectionRefusalWithdraw("Which objection." input: SelectionObjectionRefusalWithdrawInput!): SelectionObjectionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  "Confirms it, by another person: the objection is rejected in these words, and no edition has to change that row."
  selectionObjectionRefusalConfirm("Which objection." input: SelectionObjectionRefusalConfirmInput!): SelectionObjectionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
}

"Why nothing is changed."
input SelectionObjectionRefusalProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "For the applicant to read, at most 4000 characters (policy)."
  reason: String!
}

"What is taken back."
input SelectionObjectionRefusalWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"What is confirmed."
input SelectionObjectionRefusalConfirmInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "Version that was read."
  expectedVersion: Int!
}

extend type AnnouncedFormation {
  "Where the same list lies as a page to print (A4), from the root of this API; the hash of the file stands on it and in its name."
  printUrl: String!
}

"Where an applicant is written to."
type MessageAddress {
  "The address, as saved."
  email: String!
  "Whether the issuer of the login has verified that it is the applicant's; nothing is sent to one that is not."
  confirmed: Boolean!
  "When it was saved."
  savedAt: Instant!
}

"What an applicant was told of."
type ApplicationReceipt {
  "What of."
  kind: ApplicationReceiptKind!
  "When it happened, or was announced."
  at: Instant!
  "What it is about, in words."
  subject: String!
  "What it says, in the language of the request; times in WIB."
  text: String!
  "First instant that no longer counts; null where nothing runs out."
  deadlineAt: Instant
}

"What receipts tell of. New ones may come."
enum ApplicationReceiptKind {
  "The application was received."
  SUBMITTED
  "A list with the applicant on it was published, or published anew."
  RESULT_ANNOUNCED
  "A post is offered."
  OFFER_MADE
  "A stage ends later, for this applicant."
  DEADLINE_EXTENDED
  "Disqualified."
  DISQUALIFIED
  "Recorded as withdrawn."
  WITHDRAWN
  "An appointment was annulled before service began."
  APPOINTMENT_ANNULLED
}

extend type Applicant {
  "Where the applicant is written to; null where they have said nothing."
  messageAddress: MessageAddress
}

extend type Application {
  "What the applicant was told of, oldest first."
  receipts: [ApplicationReceipt!]! @listSize(assumedSize: 10)
}

extend type Mutation {
  "Says where the applicant is written to, or takes it back; a profile comes first."
  messageAddressSave("The address." input: MessageAddressSaveInput!): ApplicantPayload! @access(to: [OWNER])
}

"Where an applicant is written to."
input MessageAddressSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Version of the profile that was read."
  expectedVersion: Int!
  "An e-mail address, such as \`siti@contoh.id\`; null takes it back."
  email: String
}

extend type Campaign {
  "When it was closed; null until then."
  closedAt: Instant
  "From then on who has applied and was not hired is anonymised (masa retensi, by policy); null while the campaign is not closed."
  anonymisableAt: Instant
  "When nothing of them was left; null until then."
  anonymisedAt: Instant
}

extend type Mutation {
  """
  Anonymises applicants who were not hired, once the period of retention is over: a batch at a time, so repeat it with new keys until nothing is
  left. Names, numbers, documents, objections and notes go for good, drafts go altogether; counts stay, and so does the file of who was hired.
  """
  applicationsAnonymise("Which campaign." input: ApplicationsAnonymiseInput!): ApplicationsAnonymisePayload! @access(to: [HR_OFFICER])
}

"A campaign whose applicants are to be anonymised."
input ApplicationsAnonymiseInput {
  "Repeat it when you retry; a new one for each batch."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
}

"How far a campaign is with anonymising."
type ApplicationsAnonymisePayload {
  "The campaign; null where nothing was done."
  campaign: Campaign
  "Applications this batch has dealt with, drafts and kept ones among them; null where nothing was done."
  done: Int
  "Of those: applications of who was hired, which are kept; null where nothing was done."
  kept: Int
  "Applications of the campaign that are left; 0 = all is done. Null where nothing was done."
  left: Int
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"By what the numbers of a campaign are told apart."
enum FunnelBy {
  "Of all together."
  NONE
  "For whom the posts are kept (jenis formasi)."
  CATEGORY
  "Level of education, from the administrative list on."
  EDUCATION
  "Sex, from the administrative list on."
  SEX
  "The posts applied for."
  FORMATION
}

"Steps of a selection at which people are counted."
enum FunnelStep {
  "Submitted an application."
  SUBMITTED
  "May sit the tests (MS)."
  ELIGIBLE
  "May not (TMS)."
  INELIGIBLE
  "Sat the first of several tests (SKD); where there is one alone, nothing is counted here."
  TESTED_FIRST
  "Reached the passing grade."
  PASSED
  "Went on to the next test."
  THROUGH
  "Sat the last test (SKB, or the competence test of PPPK)."
  TESTED_LAST
  "Selected within the number of posts."
  SELECTED
  "Selected for an empty post of another formation; counted where they applied."
  PLACED
  "Equal in every key across the last posts."
  TIED
  "Next in rank, should a post come free."
  RESERVE
  "Was offered a post, once or more."
  OFFERED
  "Has accepted one, also where it was withdrawn or lapsed afterwards."
  ACCEPTED
  "Is appointed."
  HIRED
}

"""
The numbers of a campaign, step by step (corong seleksi): from the published lists in their current editions, and from offers. Small counts of
people are withheld, and so is whatever would give them away; what everybody can count in the published lists is not. Before the administrative
list whoever has submitted is counted at the end of the day before (WIB), in whole steps of \`leastCount\`.
"""
type CampaignFunnel {
  "The campaign."
  campaignId: ID!
  "By what its rows are told apart."
  by: FunnelBy!
  "A count below this, and above 0, is small (policy). Before the administrative list 0 is small, too: nobody is seen to come."
  leastCount: Int!
  "Version of the policy that says so."
  policyVersion: String!
  "All together."
  total: FunnelRow!
  "The rows, in the order of what they are told apart by; empty for NONE, and for EDUCATION and SEX before the administrative list."
  rows: [FunnelRow!]!
}

"A row of the numbers of a campaign. Of \`category\`, \`level\`, \`sex\` and \`opening\` that one is set by which the rows are told apart."
type FunnelRow {
  "For whom the posts are kept."
  category: FormationCategory
  "Level of education."
  level: EducationLevel
  "Sex."
  sex: Sex
  "The posts."
  opening: Opening
  "The counts, in the order of the steps."
  counts: [FunnelCount!]!
  "Posts that nobody can fill, by the final list; null before it, and where the rows are people."
  unfilled: Int
}

"How many people reached a step."
type FunnelCount {
  "The step."
  step: FunnelStep!
  "How many; null where it is withheld, and before the list that tells it is published. Before the administrative list rounded down to whole steps."
  count: Int
  "Whether it is withheld. Offers are never told by category or formation here: who may see them reads \`formationSeats\`."
  suppressed: Boolean!
}

extend type Query {
  "The numbers of a campaign; null where it does not exist, is not published or is not yours to see. A province reads its regions'."
  campaignFunnel("The campaign." campaignId: ID!, "By what the rows are told apart." by: FunnelBy!): CampaignFunnel
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, HR_OFFICER, AUDITOR, PROVINCE_VIEWER])
}

"A test of the field test (SKB) beside the part by computer (tes lain selain CAT), for certain posts: their part by computer weighs the rest."
type AdditionalTest {
  "How it is held."
  method: PanelMethod!
  "Percent of the field test."
  weight: Int!
  "Percent of the field test that the part by computer weighs."
  weightByComputer: Int!
  "Whether it eliminates (menggugurkan): who does not come to it, or falls short of \`least\`, is not ranked, whatever the other part says."
  eliminating: Boolean!
  "Least points where it eliminates; null = to have sat it is enough."
  least: Int
}

"What posts may have beside the part by computer (tes lain selain CAT); one such test at most."
type AdditionalTestRules {
  "The test it is a part of."
  stage: CampaignStageKind!
  "Key of its score."
  key: String!
  "What it is called, in the language of the request."
  label: String!
  "The most that can be reached."
  max: Decimal!
  "Percent of the test that is left to the part by computer at least."
  leastByComputer: Int!
  "How it may be held."
  methods: [PanelMethod!]!
}

extend type Opening {
  "A test beside the field test by computer; null where there is none, so that the one by computer is the whole."
  additionalTest: AdditionalTest
}

extend type FormationTerms {
  "A test beside the field test by computer; null where there is none."
  additionalTest: AdditionalTest
}

extend type CampaignRules {
  "What posts may have beside the field test by computer; null where each test is the same for all posts."
  additionalTest: AdditionalTestRules
}

extend type PartScore {
  "Percent of its test; null for a test in all, and where the parts are added up."
  weight: Int
}

"A test of the field test beside the part by computer, as it shall be. Interviews are refused for the civil service of a region (PermenPANRB 6/2024)."
input AdditionalTestInput {
  "How it is held (\`CampaignRules.additionalTest\`)."
  method: PanelMethod!
  "Percent of the field test, from 1 to what the rules leave beside the part by computer (40)."
  weight: Int!
  "Whether it eliminates (menggugurkan)."
  eliminating: Boolean!
  "Least points where it eliminates, from 1 to the most that can be reached (100); null = to have sat it is enough."
  least: Int
}

"""
A warning about a file of scores: the file says something else than the rules make of its scores, or may be on another scale. It is looked at
before approval.
"""
type ScoreWarning {
  "Line of the file; of its header where the whole file is meant."
  line: Int!
  "Registration number; empty where the whole file is meant."
  registrationNumber: String!
  "What."
  problem: ScoreWarningKind!
  "What the file says: its mark, its highest score, or the heading of a column."
  said: String!
  "What a list made of the new sheet would say; null where that is not what differs."
  computed: ListOutcome
}

"What is to be looked at before a file of scores is approved."
enum ScoreWarningKind {
  "The file's own verdict (P/L, P, TL or their words) is another than the rules make of its scores."
  VERDICT_DIFFERS
  "Nobody has more than 100 points of a test of 500: the file may be on another scale. It is read as it is."
  SCALE_OF_HUNDRED
  "A column that nobody knows has words in it: \`said\` is its heading, or its letter in brackets. It is not read; what may put somebody out is an issue of its line."
  COLUMN_UNKNOWN
}

"How somebody leaves a selection without being ranked. Neither is the same as absent."
enum Exclusion {
  "Put out of the selection (diskualifikasi)."
  DISQUALIFIED
  "By their own wish (mengundurkan diri)."
  WITHDRAWN
}

"A page of warnings."
type ScoreWarningConnection {
  "How many there are in all."
  totalCount: Int!
  "The rows."
  edges: [ScoreWarningEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of warnings."
type ScoreWarningEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The warning."
  node: ScoreWarning!
}

"""
An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
second person approves it; then its sheet holds, and the one before stays readable as the import it was.
"""
type ScoreImport implements Node @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "Which test."
  stage: ScoreStage!
  "Where it stands."
  status: ScoreImportStatus!
  "Where the scores come from."
  source: ScoreSource!
  "Name of the file; null for panels."
  fileName: String
  "SHA-256 of the file as it was read, 64 hex digits; null for panels."
  sha256: String
  "The posts it speaks of; null where it is the whole sheet of the campaign."
  formationIds: [ID!]
  "When it was proposed."
  proposedAt: Instant!
  "Whether the viewer proposed it."
  mine: Boolean!
  "When it was approved or rejected; null until then."
  decidedAt: Instant
  "Why it was rejected; null otherwise."
  reason: String
  "In numbers."
  counts: ScoreImportCounts!
  "Number of the sheet it was compared with; null where none held."
  comparedWith: Int
  "Number of the sheet it has become; null unless it was approved."
  sheetNumber: Int
  "Version of the policy by which it was read."
  policyVersion: String!
  "Number of the campaign's rules by which it was read."
  rulesNumber: Int!
  "What is wrong with the file, in the order of its lines. Lines with an issue are not part of the sheet."
  issues("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ScoreIssueConnection!
  "What is to be looked at before it is approved, in the order of its lines; lines with a warning are part of the sheet all the same."
  warnings("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ScoreWarningConnection!
  "What it changes on the sheet it was compared with, by registration number."
  changes("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ScoreChangeConnection!
  "The sheet that it makes, as far as certain posts go, by registration number."
  rows(
    "The posts."
    formationId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ScoreRowConnection!
  "Who takes part, by the list as it stands now, and is not on the sheet that it makes: registration numbers."
  missing("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ScoreMissingConnection!
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Tests whose scores are imported."
enum ScoreStage {
  "Basic competence test (SKD), of those who passed the administrative selection."
  SKD
  "Field competence test (SKB) by computer (CAT), of those whom the SKD let through."
  SKB
  "Further test of the SKB, beside the one by computer, of posts that have one: a sheet of its own, from a file or a panel."
  SKB_ADDITIONAL
  "Competence test of PPPK, of those who passed the administrative selection."
  COMPETENCE
}

"Where an import of scores stands."
enum ScoreImportStatus {
  "A dry run: waits for a second person."
  PROPOSED
  "Its sheet holds."
  APPROVED
  "Counts for nothing."
  REJECTED
  "Another sheet was approved after it, or while it waited."
  SUPERSEDED
}

"Where scores come from."
enum ScoreSource {
  "A file of the testing centre."
  FILE
  "Score cards of interviews and practical tests."
  PANEL
}

"An import of scores in numbers."
type ScoreImportCounts {
  "Lines of the file below its header, without blank ones; or rows of the panels."
  lines: Int!
  "Lines that were read and have scores."
  scored: Int!
  "Lines that were read and say absent (tidak hadir)."
  absent: Int!
  "Lines that were read and say put out of the selection (DIS, TMS): no score, and not absent."
  disqualified: Int!
  "Lines that were read and say withdrawn (APS): no score, and not absent."
  withdrawn: Int!
  "Issues: the number that is accepted with an approval. A line may have several."
  issues: Int!
  "Warnings: nothing is left out for them."
  warnings: Int!
  "People whom the sheet it was compared with does not have."
  added: Int!
  "People with other scores than there."
  changed: Int!
  "People of that sheet whom the new one does not have: the number that is accepted with an approval."
  removed: Int!
  "People who take part in the test and are not on the new sheet: neither a score nor absent."
  missing: Int!
}

"Something wrong with a line of a file of scores."
type ScoreIssue {
  "Line of the file, from 1 with its header; where a cell goes over several lines, the last of them."
  line: Int!
  "Registration number as it was read, at most 40 characters; empty where there is none."
  registrationNumber: String!
  "What is wrong."
  problem: ScoreProblem!
  "Which column, by a heading that is read: number, twk, tiu, tkp, skb, teknis, total, status …; null where none is meant, or none of these."
  column: String
  "The mark as it is written, at most 40 characters, where that is what is wrong."
  mark: String
}

"What may be wrong with a line of a file of scores. New ones may come."
enum ScoreProblem {
  "No registration number."
  NUMBER_MISSING
  "Nobody takes part under this number, or not for the posts that the file speaks of."
  NUMBER_UNKNOWN
  "The number comes more than once: nobody can say which line holds, so none does."
  NUMBER_TWICE
  "There is something to the right of the last column: a decimal comma that separates cells."
  CELLS_BEYOND_HEADER
  "Digits stand beside a score in a file whose cells are parted by commas: they may be its decimals. Separate by semicolons, or put scores in quotes."
  SCORE_SPLIT
  "No score, and not said to be absent."
  SCORE_MISSING
  "Not a number."
  SCORE_UNREADABLE
  "A formula where a number is asked: save the file with values."
  FORMULA
  "A date where a number is asked, as spreadsheets make them of numbers with a mark between."
  DATE
  "More than can be reached."
  SCORE_OUT_OF_RANGE
  "Not a score that can be reached: not in the step in which the part is given, as multiples of 5 in TWK and TIU."
  SCORE_NOT_IN_STEP
  "The total that the file tells is not the sum of its parts."
  TOTAL_DIFFERS
  "Said to be absent, and yet with a score above 0."
  ABSENT_WITH_SCORE
  "Something that may put a person out (DIS, TMS, APS, or words such as disqualified, absent, withdrawn, deceased) in a column that is none of remarks: head that column."
  MARKED_OUT
  "Marked as disqualified and as withdrawn: nobody can say which holds."
  MARKS_DIFFER
  "A mark beside the scores that nobody knows: it is never passed over. Known are P, P/L, TL, TH, DIS, TMS, APS and their words."
  MARK_UNKNOWN
}

"A page of issues."
type ScoreIssueConnection {
  "The rows."
  edges: [ScoreIssueEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many issues the file has, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of issues."
type ScoreIssueEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The issue."
  node: ScoreIssue!
}

"What an import changes for one person."
type ScoreChange {
  "Registration number."
  registrationNumber: String!
  "How."
  kind: ScoreChangeKind!
  "On the sheet it was compared with; null where the person is not on it."
  before: TestScores
  "On the new sheet; null where the person is not on it."
  after: TestScores
}

"How an import changes the scores of one person."
enum ScoreChangeKind {
  "New on the sheet."
  ADDED
  "Other scores."
  CHANGED
  "No longer on the sheet."
  REMOVED
}

"A page of changes."
type ScoreChangeConnection {
  "The rows."
  edges: [ScoreChangeEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many rows the import changes, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of changes."
type ScoreChangeEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The change."
  node: ScoreChange!
}

"Scores of one person in one test. Absent is not 0."
type TestScores {
  "Did not sit the test (tidak hadir)."
  absent: Boolean!
  "Was put out of the selection or has withdrawn; then there are no scores. Null for all others."
  exclusion: Exclusion
  "Part by part; empty for who did not sit it, or is out."
  parts: [PartScore!]!
}

"A row of a sheet of scores."
type ScoreRow {
  "Registration number."
  registrationNumber: String!
  "The scores."
  scores: TestScores!
}

"A page of a sheet of scores."
type ScoreRowConnection {
  "The rows."
  edges: [ScoreRowEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many rows the formation has in the sheet, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of a sheet of scores."
type ScoreRowEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The row of the sheet."
  node: ScoreRow!
}

"A page of people without a score."
type ScoreMissingConnection {
  "The rows."
  edges: [ScoreMissingEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many participants have no row, all pages together. No read of its own."
  totalCount: Int!
}

"A row of a page of people without a score."
type ScoreMissingEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "Registration number."
  node: String!
}

"A page of imports of scores."
type ScoreImportConnection {
  "The rows."
  edges: [ScoreImportEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of imports of scores."
type ScoreImportEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The import."
  node: ScoreImport!
}

extend type Query {
  "An import of scores; null where it does not exist or is not yours to see."
  scoreImport("Id of the import." id: ID!): ScoreImport @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Imports of scores of a campaign, newest first."
  scoreImports(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ScoreImportConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

extend type Mutation {
  "Announces a file of scores and answers how to upload it."
  scoreFileAnnounce("Which file." input: ScoreFileAnnounceInput!): ScoreFilePayload! @access(to: [RECRUITMENT_OFFICER])
  """
  Reads an uploaded file of scores as a dry run: what is wrong with its lines, and what it would change. Nothing counts yet. The list that the
  test follows from must be published: the administrative one for a first test, that of the test before for a later one.
  """
  scoreImportPropose("Which file." input: ScoreImportProposeInput!): ScoreImportPayload! @access(to: [RECRUITMENT_OFFICER])
  "Approves an import: from now on its sheet holds. By another person than who proposed it."
  scoreImportApprove("Which import." input: ScoreImportApproveInput!): ScoreImportPayload! @access(to: [RECRUITMENT_APPROVER])
  "Rejects an import, with a reason. By another person than who proposed it."
  scoreImportReject("Which import." input: ScoreImportRejectInput!): ScoreImportPayload! @access(to: [RECRUITMENT_APPROVER])
}

"A file of scores to announce."
input ScoreFileAnnounceInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Which test."
  stage: ScoreStage!
  "Name of the file, at most 150 characters (policy); a name, not a path."
  fileName: String!
  "Media type: text/csv, or that of a workbook (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet)."
  contentType: String!
  "Bytes, at most 4 MiB (policy)."
  size: Int!
  "SHA-256 of the file, 64 hex digits."
  sha256: String!
}

"""
A file of scores to read: a workbook (XLSX) of one sheet, or CSV separated by semicolon, comma or tab, in UTF-8, in UTF-16 with its mark, or in
Windows-1252. Headings in one row or two stand in the first 20 lines, whatever titles are above them. Columns: registration number (nomor peserta); a
score of each part of the test (\`CampaignRules.tests\`); and, if one likes, total and remarks: P/L, P, TL, TH (absent), DIS and TMS (put out), APS
(withdrawn), and their words. At most 40,000 lines (policy).
"""
input ScoreImportProposeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The file, as announced: id of its upload."
  fileId: ID!
  "The posts that the file speaks of: all others stay as they are on the sheet that holds. Absent = the file is the whole sheet."
  formationIds: [ID!]
}

"An import to approve."
input ScoreImportApproveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The import."
  importId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The number of its issues, whose lines are thereby left out; 0 where it has none."
  acceptedIssues: Int!
  "The number of people of the sheet that holds whom the new one no longer has. Absent or null = it takes nobody off."
  acceptedRemovals: Int
}

"An import to reject."
input ScoreImportRejectInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The import."
  importId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"The announced file after the mutation."
type ScoreFilePayload {
  "How to upload the file; null where nothing was done."
  upload: DocumentUpload
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The import of scores after the mutation."
type ScoreImportPayload {
  "The import; null where nothing was done."
  scoreImport: ScoreImport
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

extend type Query {
  "Sessions of a test, the earliest first."
  testSessions(
    "The campaign."
    campaignId: ID!
    "Which test."
    stage: TestStageKind!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): TestSessionConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Who has a seat in a session, by registration number."
  testSeats(
    "The session."
    sessionId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): TestSeatConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "The schedule of a test; null where there is no such campaign."
  testSchedule("The campaign." campaignId: ID!, "Which test." stage: TestStageKind!): TestSchedule
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "The viewer's own cards of a campaign, in the order of the tests; none before a schedule is announced."
  testCards("The campaign." campaignId: ID!): [TestCard!]! @access(to: [APPLICANT]) @listSize(assumedSize: 2)
  "The viewer's own wish, by the application; null where there is none."
  testAccommodation("The application." applicationId: ID!): TestAccommodation @access(to: [APPLICANT])
  "Wishes of a campaign that wait for the committee, oldest first."
  testAccommodations(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): TestAccommodationConnection! @access(to: [RECRUITMENT_OFFICER])
}

extend type Mutation {
  "Makes a session of a test; applicants see it once the schedule is announced. A room that another session has at that time is refused."
  testSessionCreate("The session." input: TestSessionCreateInput!): TestSessionPayload! @access(to: [RECRUITMENT_OFFICER])
  "Changes a session before it begins; once it is announced with a reason, which those who have a seat read."
  testSessionChange("What is changed." input: TestSessionChangeInput!): TestSessionPayload! @access(to: [RECRUITMENT_OFFICER])
  "Calls a session off, for good; whoever has a seat keeps it until another is given, and reads that it is called off."
  testSessionCancel("Which, and why." input: TestSessionCancelInput!): TestSessionPayload! @access(to: [RECRUITMENT_OFFICER])
  """
  Gives seats in bulk: to the next of certain posts who have none, or to those of a list of registration numbers. Each row succeeds or fails
  by itself, and never more are seated than the session has seats. \`preview\` tells what would happen and writes nothing.
  """
  testSeatsAssign("Who is seated." input: TestSeatsAssignInput!): TestSeatsPayload! @access(to: [RECRUITMENT_OFFICER])
  "Takes seats back before the session begins."
  testSeatsFree("Whose." input: TestSeatsFreeInput!): TestSessionPayload! @access(to: [RECRUITMENT_OFFICER])
  "Announces the sessions of a test that wait for it; by nobody who has made or changed one of them."
  testSchedulePublish("Which schedule." input: TestSchedulePublishInput!): TestSchedulePayload! @access(to: [RECRUITMENT_APPROVER])
  "Says what the applicant needs to sit the tests; again to change it."
  testAccommodationRequest("The wish." input: TestAccommodationRequestInput!): TestAccommodationPayload! @access(to: [OWNER])
  "Opens what an applicant has said of their needs, which are data of health: who has read it is on record. Again once it was changed."
  testAccommodationOpen("Which wish." input: TestAccommodationOpenInput!): TestAccommodationPayload! @access(to: [RECRUITMENT_OFFICER])
  "Grants what somebody needs or refuses it in words; also of who has asked elsewhere. Of a wish by who has opened it."
  testAccommodationDecide("The decision." input: TestAccommodationDecideInput!): TestAccommodationPayload!
    @access(to: [RECRUITMENT_OFFICER])
}

"A session of a test."
input TestSessionCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Which test."
  stage: TestStageKind!
  "What the place is called, at most 150 characters (policy)."
  venue: String!
  "Its address, at most 300 characters (policy)."
  address: String!
  "The room, at most 80 characters (policy)."
  room: String!
  "When it begins: within the stage, and not before now."
  startsAt: Instant!
  "First instant after it, within the stage."
  endsAt: Instant!
  "How many can sit, 1 to 2,000 (policy)."
  seats: Int!
  "What to bring, at most 1,000 characters (policy). Absent or null = nothing is said."
  bring: String
}

"What is changed of a session. Absent leaves; null clears what to bring, and leaves all else."
input TestSessionChangeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  sessionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "What the place is called."
  venue: String
  "Its address."
  address: String
  "The room."
  room: String
  "When it begins."
  startsAt: Instant
  "First instant after it."
  endsAt: Instant
  "How many can sit: not fewer than have a seat."
  seats: Int
  "What to bring."
  bring: String
  "Why, at most 500 characters (policy); required once the session is announced."
  reason: String
}

"A session that is called off."
input TestSessionCancelInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  sessionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Why, at most 500 characters (policy)."
  reason: String!
}

"In which order the next are seated."
enum TestSeatOrder {
  "By rank on the published list; where that has none, and of equals, by registration number."
  RANK
  "By registration number."
  REGISTRATION_NUMBER
}

"Who is given a seat: of certain posts, or by number, not both."
input TestSeatsAssignInput {
  "Repeat it when you retry. A preview leaves it unused."
  idempotencyKey: UUID!
  "The session."
  sessionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "The next 50 (policy), or as many as there are seats, of those who applied for these posts and have no seat in the test."
  formationId: ID
  "In which order these are seated; absent or null = by registration number."
  order: TestSeatOrder
  "Registration numbers, at most 50 (policy)."
  registrationNumbers: [String!]
  "Whether somebody who has a seat in another session that takes place is moved; then with a reason."
  move: Boolean = false
  "Why they are moved, at most 500 characters (policy); they read it."
  reason: String
  "Only tell what would become of each row, and write nothing."
  preview: Boolean = false
}

"Seats that are taken back."
input TestSeatsFreeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The session."
  sessionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Registration numbers, at most 50 (policy)."
  registrationNumbers: [String!]!
  "Why, at most 500 characters (policy)."
  reason: String!
}

"A schedule to announce."
input TestSchedulePublishInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Which test."
  stage: TestStageKind!
  "Version that was read: no session comes in that was not looked at."
  expectedVersion: Int!
}

"What an applicant needs."
input TestAccommodationRequestInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The application, submitted."
  applicationId: ID!
  "Version of the wish that was read; 0 where there is none."
  expectedVersion: Int!
  "What is needed, each once."
  needs: [TestNeed!]!
  "In the applicant's words, at most 1,000 characters (policy); required for OTHER. Absent or null = nothing is said."
  wish: String
}

"What is granted to somebody."
input TestAccommodationOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The wish."
  accommodationId: ID!
  "Version of the wish that is to be read."
  expectedVersion: Int!
}

"What is decided on a wish."
input TestAccommodationDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Registration number."
  registrationNumber: String!
  "Version of the wish that was read; 0 where there is none."
  expectedVersion: Int!
  "What is provided, each once; empty = nothing, and the answer says why."
  granted: [TestNeed!]!
  "By how many minutes the test is longer, 1 to 120 (policy); only with MORE_TIME."
  extraMinutes: Int
  "What the applicant is told, at most 1,000 characters (policy); required where nothing is granted."
  answer: String
}

"The session after the mutation."
type TestSessionPayload {
  "The session; null where nothing was done."
  session: TestSession
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"What became of each row of a bulk of seats, or in a preview what would."
type TestSeatsPayload {
  "The session; in a preview as it is. Null where nothing was done."
  session: TestSession
  "One outcome a row, in the order of the numbers. Null where nothing was done."
  outcomes: [TestSeatOutcome!]
  "How many of the posts named still wait for a seat in the test; null where numbers were named."
  left: Int
  "Problems of the request as a whole, and of all rows where nobody could be seated."
  userErrors: [UserError!]!
}

"What became of one row."
type TestSeatOutcome {
  "Registration number, as it was named."
  registrationNumber: String!
  "Whether they are seated, or in a preview would be."
  seated: Boolean!
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"The schedule after the mutation."
type TestSchedulePayload {
  "The schedule; null where nothing was done."
  schedule: TestSchedule
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The wish after the mutation."
type TestAccommodationPayload {
  "The wish; null where nothing was done."
  accommodation: TestAccommodation
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"When and where a test is sat (sesi tes): seen by the committee alone until the schedule is announced."
type TestSession implements Node @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "Which test."
  stage: TestStageKind!
  "Whether it takes place."
  status: TestSessionStatus!
  "What the place is called."
  venue: String!
  "Its address."
  address: String!
  "The room."
  room: String!
  "When it begins."
  startsAt: Instant!
  "First instant after it."
  endsAt: Instant!
  "Day and times in words, in WIB."
  whenInWords: String!
  "How many can sit."
  seats: Int!
  "How many seats are taken."
  taken: Int!
  "What to bring; null where nothing is said."
  bring: String
  "What was changed after it was announced, oldest first."
  changes: [TestSessionChange!]!
  "Why it was called off; null for one that takes place."
  cancelReason: String
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of what would be the viewer's now."
  blockers: [Blocker!]!
}

"A test for which sessions are made."
enum TestStageKind {
  "Basic competence (SKD)."
  SKD
  "Competence in the field of the post (SKB)."
  SKB
  "The further test of the SKB beside the one by computer, of posts that have one; sat in the stage of the SKB."
  SKB_ADDITIONAL
  "The test of a selection of PPPK."
  COMPETENCE
}

"Whether a session takes place."
enum TestSessionStatus {
  "Takes place."
  PLANNED
  "Called off; whoever had a seat is given another."
  CANCELLED
}

"What of a session is told to applicants, or how many can sit."
enum TestSessionPart {
  "The place."
  VENUE
  "Its address."
  ADDRESS
  "The room."
  ROOM
  "When it begins."
  STARTS_AT
  "When it ends."
  ENDS_AT
  "What to bring."
  BRING
  "How many can sit."
  SEATS
}

"What was changed of a session after it was announced."
type TestSessionChange {
  "When."
  at: Instant!
  "Why."
  reason: String!
  "What; empty where it is another session, or was called off."
  changed: [TestSessionPart!]!
}

"Somebody's seat in a session."
type TestSeat {
  "Registration number."
  registrationNumber: String!
  "Name, as submitted; null once it is anonymised."
  name: String
  "The posts applied for."
  formationId: ID!
  "When the seat was given."
  seatedAt: Instant!
  "The session they were moved from; null for a first seat."
  movedFrom: ID
  "The code that stands on the participant's card, for whoever compares it at the door."
  cardCode: String
  "What they need; null where nothing was asked for or granted."
  accommodation: TestAccommodation
}

"A page of seats."
type TestSeatConnection {
  "The rows."
  edges: [TestSeatEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Int!
}

"A row of a page of seats."
type TestSeatEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The seat."
  node: TestSeat!
}

"A page of sessions."
type TestSessionConnection {
  "The rows."
  edges: [TestSessionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Int!
}

"A row of a page of sessions."
type TestSessionEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The session."
  node: TestSession!
}

"The schedule of a test (jadwal tes): its announcement, and the sessions that wait for the next."
type TestSchedule @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "The campaign."
  campaignId: ID!
  "Which test."
  stage: TestStageKind!
  "Version, for \`expectedVersion\`; 0 where nothing was made yet."
  version: Int!
  "How often it was announced."
  edition: Int!
  "When it was announced last; null before."
  publishedAt: Instant
  "The sessions that only the committee sees."
  pending: [TestSession!]! @listSize(assumedSize: 30)
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of what would be the viewer's now."
  blockers: [Blocker!]!
}

"The applicant's own session of a test, with the card to bring (kartu peserta)."
type TestCard @access(to: [APPLICANT]) {
  "Which test."
  stage: TestStageKind!
  "What the test is called."
  test: String!
  "Whether the session takes place; one that is called off is followed by another."
  status: TestSessionStatus!
  "Registration number."
  registrationNumber: String!
  "Name, as submitted."
  name: String!
  "The post applied for."
  position: String!
  "What the place is called."
  venue: String!
  "Its address."
  address: String!
  "The room."
  room: String!
  "When it begins."
  startsAt: Instant!
  "First instant after it, with the time that was granted besides."
  endsAt: Instant!
  "Day and times in words, in WIB."
  whenInWords: String!
  "What to bring; null where nothing is said."
  bring: String
  "When anything of it was changed last after it was announced; null where nothing was."
  changedAt: Instant
  "What was changed, and why; oldest first."
  changes: [TestSessionChange!]!
  "What was asked for and granted; null where nothing was."
  accommodation: TestAccommodation
  "Code that proves the card: made with a key from what stands on it; the committee reads the same beside the seat."
  code: String!
  "The card as a page to print (HTML, A5), with the code on it."
  page: String!
}

"What somebody needs to sit the tests: data of health, kept sealed and apart. No panel and no list reads it."
type TestAccommodation implements Node @access(to: [OWNER, RECRUITMENT_OFFICER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The campaign."
  campaignId: ID!
  "The application."
  applicationId: ID!
  "Registration number."
  registrationNumber: String!
  "Where it stands."
  status: TestAccommodationStatus!
  "What the applicant needs; empty where an officer has recorded it. Null to an officer who has not opened it (\`testAccommodationOpen\`)."
  needs: [TestNeed!]
  "In the applicant's words; null where nothing was said, and to an officer who has not opened it."
  wish: String
  "What is provided; of a wish that was changed, what was granted before."
  granted: [TestNeed!]!
  "By how many minutes the test is longer."
  extraMinutes: Int!
  "What the committee tells the applicant; null where nothing."
  answer: String
  "When it was asked for; null where an officer has recorded it."
  requestedAt: Instant
  "When it was decided; null until then."
  decidedAt: Instant
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of what would be the viewer's now."
  blockers: [Blocker!]!
}

"Where a wish stands."
enum TestAccommodationStatus {
  "Waits for the committee."
  REQUESTED
  "Granted, as far as \`granted\` says."
  GRANTED
  "Nothing is granted; \`answer\` says why."
  REFUSED
}

"What somebody may need to sit a test."
enum TestNeed {
  "More time."
  MORE_TIME
  "A room that is reached by wheelchair."
  WHEELCHAIR
  "Somebody who reads the questions out."
  READER
  "A screen reader."
  SCREEN_READER
  "Large print."
  LARGE_PRINT
  "Sign language."
  SIGN_LANGUAGE
  "Somebody who writes the answers down."
  WRITER
  "Somebody who comes along."
  COMPANION
  "Something else; then the words say it."
  OTHER
}

"A page of wishes."
type TestAccommodationConnection {
  "The rows."
  edges: [TestAccommodationEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Int!
}

"A row of a page of wishes."
type TestAccommodationEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The wish."
  node: TestAccommodation!
}

extend type NextStep {
  "Where: of a test whose session is announced to the applicant; null for everything else."
  place: String
}

"How much an officer was given that is undecided."
type OfficerLoad @access(to: [RECRUITMENT_APPROVER, AUDITOR]) {
  "Who."
  employee: Employee
  "Applications."
  assigned: Int!
}

extend type Verification {
  "To whom a supervisor has given the look that is due; nobody else can claim it. Null where whoever comes may."
  assignee: Employee
  "Whether that is the viewer."
  assignedToMe: Boolean!
}

extend type Query {
  "What officers were given in a campaign and nobody has decided, who has most first. Who was given nothing is not listed."
  verificationLoads("The campaign." campaignId: ID!): [OfficerLoad!] @access(to: [RECRUITMENT_APPROVER, AUDITOR]) @listSize(assumedSize: 30)
}

extend type Mutation {
  "Gives the applications that wait longest to officers, each to whoever was given least so far and is free for it (no conflict, not the first look's officer). \`verificationClaimNext\` hands them out first; nobody else can claim them."
  verificationAssign("What, and to whom." input: VerificationAssignInput!): VerificationsPayload! @access(to: [RECRUITMENT_APPROVER])
  "Takes back what an officer was given and does not work on: whoever comes may claim it."
  verificationTakeBack("From whom." input: VerificationTakeBackInput!): VerificationsPayload! @access(to: [RECRUITMENT_APPROVER])
}

"Applications to give to officers."
input VerificationAssignInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Officers who are present, 1 to 30: employees of the committee. The order says nothing."
  officerIds: [ID!]!
  "How many applications at most, 1 to 18: what one transaction holds."
  most: Int!
  "Gives on what this officer was given and does not work on. Absent or null = of those that nobody was given."
  fromOfficerId: ID
  "Only for these posts. Absent or null = all."
  formationId: ID
  "Only posts of this category. Absent or null = all."
  category: FormationCategory
}

"What to take back."
input VerificationTakeBackInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "The officer."
  officerId: ID!
  "How many applications at most, 1 to 18."
  most: Int!
}

"Several verifications after a change."
type VerificationsPayload {
  "Those that were changed; null where nothing was done."
  verifications: [Verification!] @listSize(assumedSize: 18)
  "Why nothing was done; empty after success."
  userErrors: [UserError!]!
}

"A reason for a rejection, and the documents it was found in."
type IneligibilityGround {
  "Why."
  reason: IneligibilityReason!
  "In which documents; empty where none is named."
  documents: [ApplicantDocumentKind!]!
}

"A reason for a rejection, and the documents it was found in."
input IneligibilityGroundInput {
  "One of the reasons given."
  reason: IneligibilityReason!
  "In which documents; at least one, each once."
  documents: [ApplicantDocumentKind!]!
}

"Lists of the workbench."
enum WorkbenchView {
  "What the viewer can claim now: second looks first, of each the longest waiting first."
  WAITING
  "Of these, what one officer has rejected and another must look at."
  SECOND
  "What officers are working on, whose claim ends first coming first; second looks before first ones."
  CLAIMED
  "Of these, what the viewer is working on."
  MINE
  "What is decided, the latest first."
  DECIDED
}

"Numbers of the committee's work on a campaign, as they are now."
type WorkbenchFigures @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Applications that nobody has decided yet."
  first: Int!
  "Applications that one officer has rejected and another must look at."
  second: Int!
  "Of both, how many officers are working on now."
  claimed: Int!
  "Found eligible."
  eligible: Int!
  "Found ineligible."
  ineligible: Int!
  "When the oldest that is undecided was submitted; null where all are decided."
  oldestSubmittedAt: Instant
  "By officer, who has looked at most first. For supervisors."
  officers: [OfficerFigures!] @access(to: [RECRUITMENT_APPROVER, AUDITOR]) @listSize(assumedSize: 30)
}

"What one officer has done in a campaign. Decisions that were taken back are not counted."
type OfficerFigures {
  "Who; null for a login that is no employee's."
  employee: Employee
  "Whether that is the viewer."
  mine: Boolean!
  "Decisions as the first officer."
  firstLooks: Int!
  "Decisions as the second, on what the first had rejected."
  secondLooks: Int!
  "Rejections as the first officer."
  rejected: Int!
  "Of these, how many the second officer did not share."
  notShared: Int!
  "What the officer is working on now."
  claimed: Int!
}

"Somebody whom the help desk has looked up."
type FoundApplicant {
  "Registration number."
  registrationNumber: String!
  "Name, as submitted."
  name: String!
  "The posts applied for."
  opening: Opening!
  "When the application was submitted."
  submittedAt: Instant!
  "What the committee has found so far."
  verification: Verification
}

"That the help desk has looked somebody up; who searched by which name is not kept."
type ApplicantLookUp @access(to: [RECRUITMENT_APPROVER, AUDITOR]) {
  "When."
  at: Instant!
  "Who has looked; null for a login that is no employee's."
  employee: Employee
  "Whether by name rather than by number."
  byName: Boolean!
  "Registration numbers that were found."
  registrationNumbers: [String!]!
}

"A page of look-ups."
type ApplicantLookUpConnection {
  "The rows."
  edges: [ApplicantLookUpEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of look-ups."
type ApplicantLookUpEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The look-up."
  node: ApplicantLookUp!
}

extend type Query {
  "Whom the help desk has looked up in a campaign, the latest first."
  applicantLookUps(
    "The campaign."
    campaignId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ApplicantLookUpConnection! @access(to: [RECRUITMENT_APPROVER, AUDITOR])
  "Applications of a whole campaign as a list of the committee's work: at most two reads a page, also of fifteen thousand."
  verificationWorkbench(
    "The campaign."
    campaignId: ID!
    "Which list."
    view: WorkbenchView!
    "Only for these posts. Absent = all."
    formationId: ID
    "Only posts of this category. Absent = all."
    category: FormationCategory
    "Of what waits: only what could be claimed before this instant. Absent = all."
    waitingSince: Instant
    "Of what is decided: about so many of a hundred, 1 to 99, for supervisors; always the same ones, and no officer can tell which: refused to officers, and with another list. Absent = all."
    sample: Int @access(to: [RECRUITMENT_APPROVER, AUDITOR])
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): VerificationConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Numbers of the committee's work; counted anew, which reads all applications of the campaign (about nine reads at fifteen thousand)."
  verificationFigures("The campaign." campaignId: ID!): WorkbenchFigures @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

extend type Mutation {
  "Claims one of the applications that wait longest, as \`verificationClaim\` does; officers who ask at the same moment are given different ones."
  verificationClaimNext("From which list." input: VerificationClaimNextInput!): VerificationPayload! @access(to: [RECRUITMENT_OFFICER])
  "Keeps a claimed application for another 30 minutes (policy), counted from now."
  verificationProlong("Which one." input: VerificationProlongInput!): VerificationPayload! @access(to: [RECRUITMENT_OFFICER])
  "Looks up an applicant who asks the help desk, by registration number or whole name. On record, with who has looked."
  applicantLookUp("Whom." input: ApplicantLookUpInput!): ApplicantLookUpPayload! @access(to: [RECRUITMENT_OFFICER])
}

"Of which applications the next is claimed."
input VerificationClaimNextInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Only for these posts. Absent or null = all."
  formationId: ID
  "Only posts of this category. Absent or null = all."
  category: FormationCategory
  "Only second looks. Absent or null = these first, then others."
  secondOnly: Boolean
}

"A claim to prolong."
input VerificationProlongInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"Whom to look up: by number or by name, not both."
input ApplicantLookUpInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The campaign."
  campaignId: ID!
  "Registration number, whatever its dashes and case."
  registrationNumber: String
  "Whole name, without degrees; case and marks are not looked at."
  name: String
}

"Whom the help desk has found."
type ApplicantLookUpPayload {
  "Who was found, at most 20, by registration number; empty where nobody was, null where nothing was done."
  applicants: [FoundApplicant!] @listSize(assumedSize: 3)
  "Why nothing was done; empty after success."
  userErrors: [UserError!]!
}

"""
What the committee finds about a submitted application (verifikasi administrasi): one officer at a time, and a rejection by two who agree.
"""
type Verification implements Node @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`; 0 while nobody has touched it."
  version: Int!
  "Where it stands."
  status: VerificationStatus!
  "Registration number of the application (nomor peserta)."
  registrationNumber: String!
  "The posts applied for."
  formationId: ID!
  "When the application was submitted."
  submittedAt: Instant!
  "Whether an officer is working on it now."
  claimed: Boolean!
  "Whether that is the viewer."
  claimedByMe: Boolean!
  "When the present claim runs out; null while nobody works on it."
  deadlineAt: Instant
  "What was decided so far, the first officer's first; since it was last reopened."
  decisions: [VerificationDecision!]!
  "The result; null until it is final."
  outcome: VerificationVerdict
  "Key of the priority group that is claimed: to be decided on; null = none."
  priorityClaimed: String
  "Key of the priority group that was found proved; null while it is not."
  priorityGroup: String
  "When it became final; null until then."
  decidedAt: Instant
  "What the applicant has submitted; for the officer who has claimed it and as long as the claim lasts, else null. Never health data."
  dossier: Dossier
  "Whether a proof of a special category was submitted. Who decides in favour, or rejects because of it, opens it first."
  hasProof: Boolean!
  "Verdicts that were taken back before their list was published, in order."
  reopenings: [VerificationReopening!]!
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Where a verification stands."
enum VerificationStatus {
  "Waits for an officer, or is being looked at by the first."
  FIRST
  "Rejected by one officer, or let through without the priority that is claimed: another must look."
  SECOND
  "Final."
  DECIDED
}

"Results of the administrative selection."
enum VerificationVerdict {
  "Goes on to the tests (MS, memenuhi syarat)."
  ELIGIBLE
  "Does not (TMS, tidak memenuhi syarat)."
  INELIGIBLE
}

"Why an application is rejected: codes, so that equal cases are named alike."
enum IneligibilityReason {
  "Too young or too old on the day of registration (usia)."
  AGE
  "Another level of education (jenjang pendidikan)."
  EDUCATION
  "Another major (program studi)."
  MAJOR
  "Grade point average too low (IPK)."
  GPA
  "Too little work in the field, or no letter that proves it (pengalaman kerja)."
  EXPERIENCE
  "The proof of the special category does not hold (bukti kebutuhan khusus)."
  CATEGORY_PROOF
  "The documents are of another person, or contradict what was said. Where both officers say so, the NIK is free for whose it is."
  IDENTITY_DIFFERS
  "Serves already as a PNS, and cannot apply for a first post."
  SERVING_ASN
  "A document is missing."
  DOCUMENT_MISSING
  "A document cannot be read."
  DOCUMENT_UNREADABLE
  "A document is not valid: unsigned, out of date, or not what was asked."
  DOCUMENT_INVALID
  "Something else, which the note says."
  OTHER
}

"One officer's decision."
type VerificationDecision {
  "What was decided."
  verdict: VerificationVerdict!
  "Why it was rejected; empty otherwise."
  reasons: [IneligibilityReason!]!
  "Reasons for which documents were named."
  grounds: [IneligibilityGround!]!
  "In words, for the committee alone; null where nothing was written."
  note: String
  "In words, for the applicant; null where nothing was written."
  notice: String
  "Key of the priority group that was found proved; null where none was, or none is claimed."
  priorityGroup: String
  "When."
  at: Instant!
  "Whether the viewer decided it."
  mine: Boolean!
  "Version of the policy by which it was decided."
  policyVersion: String!
}

"What an officer reads to verify an application (berkas lamaran): as it was submitted."
type Dossier {
  "Name."
  name: String!
  "Residence number (NIK) as registered: to be compared, digit by digit, with the identity card."
  nik: String!
  "Where the NIK contradicts what was said, or is that of somebody who serves. A reason to look twice."
  warnings: [DossierWarning!]!
  "Date of birth."
  birthDate: Day!
  "Sex."
  sex: Sex!
  "The diploma."
  education: ApplicantEducation!
  "How each requirement was met by rule."
  eligibility: [EligibilityFinding!]!
  "Completed years of work, as said; null where not said."
  experienceYears: Int
  "Key of the priority group that is claimed: to be decided on; null = none."
  priorityGroup: String
  "The documents, in the order of their kinds; never the proof of a special category."
  documents: [DossierDocument!]!
}

"What is worth a second look in what was submitted."
enum DossierWarning {
  "The NIK holds another date of birth."
  BIRTH_DATE_DIFFERS
  "The NIK holds another sex."
  SEX_DIFFERS
  "Under this NIK somebody serves as a PNS here, who cannot apply for a first post: reject with the reason of this name."
  SERVING_ASN
}

"A proof of a special category (bukti kebutuhan khusus), opened by one officer and on record: it may tell of health or origin."
type CategoryProof {
  "Name of the file."
  fileName: String!
  "Media type."
  contentType: String!
  "Where to read it. Another at each reading, valid for 15 minutes: never keep it."
  url: String!
}

"A document of a submitted application."
type DossierDocument {
  "What it is."
  kind: ApplicantDocumentKind!
  "Where to read it. Another at each reading, valid for 15 minutes: never keep it."
  url: String!
}

"A page of verifications."
type VerificationConnection {
  "The rows."
  edges: [VerificationEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of verifications."
type VerificationEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The verification."
  node: Verification!
}

"An applicant's objection (sanggah) against a result of the selection: once a stage, and only against an error of the committee."
type SelectionObjection implements Node @access(to: [OWNER, RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "In which window it was filed."
  stage: SelectionObjectionStage!
  "Registration number of the application."
  registrationNumber: String!
  "The posts applied for."
  formationId: ID!
  "Which error is meant."
  ground: SelectionObjectionGround!
  "In the applicant's words."
  text: String!
  "Where it stands."
  status: SelectionObjectionStatus!
  "When it was filed."
  filedAt: Instant!
  "From this instant on the committee's answer is late. A late answer is still given."
  deadlineAt: Instant!
  "Whether the answer is late."
  late: Boolean!
  "The committee's answer; null until it is given."
  answer: String
  "When it was answered; null until then."
  answeredAt: Instant
  "What the applicant has submitted; for the officer who has opened it to answer, for 30 minutes (policy), else null. Never health data."
  dossier: Dossier
  "What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
}

"Windows in which applicants may object."
enum SelectionObjectionStage {
  "After the result of the administrative selection."
  ADMIN_OBJECTION
  "After the result of the basic test (SKD): from its announcement, for as many days as the campaign's rules give."
  SKD_OBJECTION
  "After the final result."
  FINAL_OBJECTION
}

"Errors of the committee that an objection may name."
enum SelectionObjectionGround {
  "A document was read wrongly."
  DOCUMENT_MISREAD
  "A requirement was applied wrongly."
  REQUIREMENT_MISAPPLIED
  "What was submitted was recorded wrongly."
  DATA_MISRECORDED
  "A score was recorded wrongly."
  SCORE_MISRECORDED
}

"Where an objection stands."
enum SelectionObjectionStatus {
  "Waits for an officer who did not decide what it is about."
  FILED
  "The committee had erred: the result is announced anew."
  ACCEPTED
  "The result stands."
  REJECTED
}

"A page of objections."
type SelectionObjectionConnection {
  "The rows."
  edges: [SelectionObjectionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many wait, all pages together. One read where the page does not tell it by itself."
  totalCount: Int!
}

"A row of a page of objections."
type SelectionObjectionEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The objection."
  node: SelectionObjection!
}

"The result of the administrative selection, as its applicant is told."
type AdministrativeResult {
  "The result."
  verdict: VerificationVerdict!
  "Why, where it is against the applicant; else empty."
  reasons: [IneligibilityReason!]!
  "The same reasons, each with the documents it was found in."
  grounds: [IneligibilityGround!]!
  "What the officers wrote for the applicant; empty where they wrote nothing, or nothing stands against the applicant."
  notices: [String!]!
  "Key of the priority group that was claimed; null = none."
  priorityClaimed: String
  "Key of the priority group that was found proved: by it one is ranked. Null beside a claim = not proved, by two officers who say why in \`notices\`; it can be objected to."
  priorityGroup: String
  "When it became final."
  decidedAt: Instant!
}

extend type Application {
  "The result of the administrative selection; null until its list is published, since all are told at once."
  administrative: AdministrativeResult
  "The applicant's objections, the earlier stage first."
  objections: [SelectionObjection!]!
}

extend type Query {
  "A verification; null where it does not exist or is not yours to see."
  verification("Id of the verification." id: ID!): Verification @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Applications for certain posts that can be claimed now, the longest waiting first."
  verificationQueue(
    "The posts."
    formationId: ID!
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): VerificationConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
  "Objections that wait for an answer, the most urgent first."
  selectionObjectionQueue(
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): SelectionObjectionConnection! @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER, AUDITOR])
}

extend type Mutation {
  "Takes an application out of the queue to look at it, for 30 minutes (policy). Nobody else can claim it meanwhile."
  verificationClaim("Which one." input: VerificationClaimInput!): VerificationPayload! @access(to: [RECRUITMENT_OFFICER])
  "Puts a claimed application back into the queue."
  verificationRelease("Which one." input: VerificationReleaseInput!): VerificationPayload! @access(to: [RECRUITMENT_OFFICER])
  "Says that one is related to the applicant or otherwise not free. The officer never gets this application again."
  verificationDeclareConflict("Which one." input: VerificationDeclareConflictInput!): VerificationPayload!
    @access(to: [RECRUITMENT_OFFICER])
  "Opens the proof of a special category of a claimed application. That it was opened, and by whom, is on record for ever."
  verificationProofOpen("Which one." input: VerificationProofOpenInput!): VerificationProofPayload! @access(to: [RECRUITMENT_OFFICER])
  "Decides a claimed application. A rejection goes to another officer; where the second does not agree, the applicant goes through."
  verificationDecide("The decision." input: VerificationDecideInput!): VerificationPayload! @access(to: [RECRUITMENT_OFFICER])
  "Objects to a result of the own application that has been announced: once a stage, within its window."
  selectionObjectionFile("The objection." input: SelectionObjectionFileInput!): SelectionObjectionPayload! @access(to: [OWNER])
  "Opens what the applicant has submitted, to answer an objection; on record, for 30 minutes (policy), and nobody else opens it meanwhile."
  selectionObjectionOpen("Which objection." input: SelectionObjectionOpenInput!): SelectionObjectionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  "Opens the proof of a special category besides. That it was opened, and by whom, is on record for ever."
  selectionObjectionProofOpen("Which objection." input: SelectionObjectionProofOpenInput!): SelectionObjectionProofPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
  "Answers an objection; never by who decided what it is about or is not free. One that is accepted changes the result with it."
  selectionObjectionAnswer("The answer." input: SelectionObjectionAnswerInput!): SelectionObjectionPayload!
    @access(to: [RECRUITMENT_OFFICER, RECRUITMENT_APPROVER])
}

"An application to claim."
input VerificationClaimInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An application to put back."
input VerificationReleaseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An application to give away."
input VerificationDeclareConflictInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A proof to open."
input VerificationProofOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"A decision."
input VerificationDecideInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The verification."
  verificationId: ID!
  "Version that was read."
  expectedVersion: Int!
  "What is decided."
  verdict: VerificationVerdict!
  "Why it is rejected: at least one; empty where it is not."
  reasons: [IneligibilityReason!]!
  "Documents in which a reason was found; each reason once. Absent or null = none named."
  grounds: [IneligibilityGroundInput!]
  "In words, for the committee alone, at most 1000 characters (policy). Needed with OTHER, and by a second officer who does not agree with the first."
  note: String
  "Of whom claims a priority group and is let through: that group where it is proved; null where it is not, which a second officer must share and \`notice\` explains."
  priorityGroup: String
  "For the applicant, who reads it with the list: what exactly is wrong, at most 4000 characters (policy). Absent or null = nothing."
  notice: String
}

"An objection to file."
input SelectionObjectionFileInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The own application."
  applicationId: ID!
  "In which window."
  stage: SelectionObjectionStage!
  "Which error is meant."
  ground: SelectionObjectionGround!
  "What was wrong, at most 4000 characters (policy)."
  text: String!
}

"An objection whose file is opened."
input SelectionObjectionOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An objection whose proof is opened."
input SelectionObjectionProofOpenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "Version that was read."
  expectedVersion: Int!
}

"An answer to an objection."
input SelectionObjectionAnswerInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The objection."
  objectionId: ID!
  "Version that was read."
  expectedVersion: Int!
  "Whether the committee had erred."
  accepted: Boolean!
  "The answer to the applicant, at most 4000 characters (policy)."
  answer: String!
}

"The verification after the mutation."
type VerificationPayload {
  "The verification; null where nothing was done."
  verification: Verification
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The proof that was opened."
type VerificationProofPayload {
  "The proof; null where nothing was done, and when the claim is over."
  proof: CategoryProof
  "The verification after the mutation; null where nothing was done."
  verification: Verification
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The proof that was opened."
type SelectionObjectionProofPayload {
  "The proof; null where there is none or nothing was done, and when the time for reading is over."
  proof: CategoryProof
  "The objection after the mutation; null where nothing was done."
  objection: SelectionObjection
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The objection after the mutation."
type SelectionObjectionPayload {
  "The objection; null where nothing was done."
  objection: SelectionObjection
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

extend type Mutation {
  """
  Cancels a launched round for good, with a reason that everybody reads: invitations end, and nothing that was written is ever published. A
  closed round is not cancelled; people can be taken out of it before their results are published.
  """
  reviewRoundCancel("Which round and why." input: ReviewRoundCancelInput!): ReviewRoundPayload! @access(to: [HR_OFFICER])
  """
  Takes somebody out of a round before the results are published, with a reason; undoes an enrolment by mistake. Invitations end, and nothing
  that was written about them is ever published. Who was taken out before raters were approved may be enrolled again. Not in the own case.
  """
  reviewSubjectWithdraw("Whom and why." input: ReviewSubjectWithdrawInput!): ReviewSubjectPayload! @access(to: [HR_OFFICER])
}

"How many are asked in a group."
type ReviewAskedCount {
  "Which group."
  group: RaterGroup!
  "How many raters are approved in it; 0 before the approval."
  asked: Int!
}

"A round to cancel."
input ReviewRoundCancelInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The round."
  roundId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy); everybody who sees the round reads it."
  reason: String!
}

"Somebody to take out of a round."
input ReviewSubjectWithdrawInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why, at most 300 characters (policy); the person reads it."
  reason: String!
}

"""
An approved rater from outside. Whether they have opened their link, or answered, stands nowhere.
"""
type ReviewExternalRater {
  "Opaque id, for \`reviewExternalInvite\`."
  externalId: ID!
  "Name."
  name: String!
  "Where they work."
  organisation: String!
  "Whether their link was handed out."
  invited: Boolean!
  "The officer who handed it out; null before."
  handedBy: Employee
  "The day on which it was handed out; null before."
  handedOn: Day
}

"""
What a rater from outside sees behind the link: enough to answer, and nothing else. It is the same before and after the link was opened and
used, until the round is over; only \`answered\` is told, and only to whoever holds the personal code.
"""
type ReviewExternalView {
  "Name of the person to be reviewed."
  employeeName: String!
  "Title of their position."
  positionTitle: String!
  "What the results are for."
  purpose: ReviewPurpose!
  "Who will see the results."
  audience: ReviewAudience!
  "The same by name: these people, and nobody who comes later."
  readers: [String!]!
  "Least number of responses of a group that is shown."
  threshold: Int!
  "Whether enough people from outside are asked. Where not, what you write is shown to nobody: neither scores nor comments."
  canBeShown: Boolean!
  "To be shown before writing: that answers are shown only where enough of the group answer, and where too few are asked, to nobody. It tells neither who is asked nor how many."
  notice: String!
  "Whether an answer was given in your name; null without the right personal code. True although you have not answered: tell the staffing agency."
  answered: Boolean
  "What is asked."
  form: ReviewForm!
  "First instant at which no answer is taken any more."
  deadlineAt: Instant!
}

extend type Query {
  """
  What a rater from outside is asked; null for a link that is unknown or over, alike. Whoever has the link without the personal code sees the
  same before and after its use.
  """
  reviewExternal("The token of the link." token: String!, "The personal code, to see \`answered\`." code: String): ReviewExternalView
    @access(to: [PUBLIC])
}

extend type Mutation {
  """
  Hands out the link of an approved rater from outside, once and on record. Only an officer who is neither the person reviewed, nor in their line
  of superiors, nor acts for one of these, nor is a rater here. Give it to the rater's own address, which you have not from the person or the
  superior, and to nobody else. The token is shown here only; the same key shows it again.
  """
  reviewExternalInvite("Whom." input: ReviewExternalInviteInput!): ReviewExternalInvitePayload! @access(to: [HR_OFFICER])
  """
  Opens the link for the first time, and shows the personal code (kode pribadi), which is needed to answer and shown never again; the same key
  shows it again. LINK_OPENED: somebody was there before. If it was not you, tell the staffing agency.
  """
  reviewExternalOpen("Which link." input: ReviewExternalOpenInput!): ReviewExternalOpenPayload! @access(to: [PUBLIC])
  "Sends the review of a rater from outside, once and for good, with the personal code."
  reviewExternalSubmit("What to send." input: ReviewExternalSubmitInput!): ReviewExternalSubmitPayload! @access(to: [PUBLIC])
}

"A rater from outside to invite."
input ReviewExternalInviteInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
  "The approved rater from outside."
  externalId: ID!
}

"A link to open."
input ReviewExternalOpenInput {
  "Repeat it when you retry: it is what the personal code follows from."
  idempotencyKey: UUID!
  "The token of the link."
  token: String!
}

"The review of a rater from outside."
input ReviewExternalSubmitInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The token of the link."
  token: String!
  "The personal code that was shown when the link was opened."
  code: String!
  "Scores; each value needs one."
  scores: [ReviewScoreInput!]!
  "Comments."
  comments: [ReviewCommentInput!]
}

"The link of a rater from outside."
type ReviewExternalInvitePayload {
  "The person in the round; null where nothing was done."
  subject: ReviewSubject
  "The token of the link, to be handed to the rater alone; stored nowhere. Null where nothing was done."
  token: String
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"A link that was opened."
type ReviewExternalOpenPayload {
  "The personal code: keep it, it is shown never again. Null where nothing was done."
  code: String
  "What is asked; null where nothing was done."
  review: ReviewExternalView
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"Whether the review of a rater from outside has arrived."
type ReviewExternalSubmitPayload {
  "Whether it has arrived."
  received: Boolean!
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The questionnaire of a 360-degree round (instrumen penilaian 360 derajat): kept by the staffing agency, every save a new version."
type ReviewTemplate implements Node @access(to: [HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`; each save is one, and the old ones are kept."
  version: Int!
  "The questionnaire itself."
  form: ReviewForm!
}

"What raters are asked, as it stands in a template or frozen in a launched round."
type ReviewForm {
  "Title."
  title: String!
  "The seven core values in the order of the word BerAKHLAK."
  values: [ReviewValueForm!]!
  "Questions answered in free text, at most 3; each may be left out."
  questions: [ReviewQuestion!]!
}

"How one core value is asked: its three guides (panduan perilaku) and what each step of the scale looks like."
type ReviewValueForm {
  "The value."
  value: CoreValue!
  "Its Indonesian name."
  name: String!
  "The three guides of behaviour."
  guides: [String!]!
  "Five descriptions of behaviour (jangkar perilaku), from step 1 to step 5."
  anchors: [String!]!
}

"A question answered in free text."
type ReviewQuestion {
  "1 to 3; answers name it."
  number: Int!
  "The question."
  text: String!
}

"A 360-degree round (penilaian 360 derajat): a campaign in which people are reviewed from several sides."
type ReviewRound implements Node @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR], drafts: [HR_OFFICER, AUDITOR]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "Title."
  title: String!
  "The year."
  year: Int!
  "What its results are for; locked at launch."
  purpose: ReviewPurpose!
  "The unit whose people, with all units below it, may be reviewed."
  unit: Unit!
  "Groups of raters beside the person and the superior, who always review."
  groups: [ReviewGroupRule!]!
  "Least number of responses of a group that is shown (ambang anonimitas); locked at launch."
  threshold: Int!
  "How many people one rater is asked to review in this round, at most."
  loadCap: Int!
  "Last day on which raters are proposed."
  nominateUntil: Day!
  "Last day on which answers are taken."
  answerUntil: Day!
  "First instant at which no answer is taken any more: midnight WIB after the last day."
  deadlineAt: Instant!
  "Who will see the results; locked at launch."
  audience: ReviewAudience!
  "Where it stands."
  status: ReviewRoundStatus!
  "What raters are asked: the template's present wording while a draft, frozen at launch."
  form: ReviewForm!
  "The day whose organisation decides who is superior, peer and subordinate; null before launch."
  snapshotDay: Day
  "When it was launched; null before."
  launchedAt: Instant
  "When it was closed for good; null before."
  closedAt: Instant
  "When it was cancelled; null unless it was."
  cancelledAt: Instant
  "Why it was cancelled; null unless it was."
  cancelledReason: String
  "Version of the dated policy whose numbers hold in this round."
  policyVersion: String!
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "Whom it reviews, by unit and name."
  subjects(
    "A unit, with all units below it; null for all."
    unitId: ID
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ReviewSubjectConnection @access(to: [HR_OFFICER])
}

"What results of a round are for."
enum ReviewPurpose {
  "Growth only: the superior sees it to coach, and no rating rests on it."
  DEVELOPMENTAL
  "Also one input of the superior's rating of behaviour; never a score by itself."
  EVALUATIVE
}

"Where a round stands."
enum ReviewRoundStatus {
  "Being prepared by the staffing agency."
  DRAFT
  "Raters are proposed and answer; its terms are locked."
  LAUNCHED
  "Over; results are published person by person."
  CLOSED
  "Ended before its time: nothing is answered or published any more."
  CANCELLED
}

"From which side somebody reviews (kelompok penilai)."
enum RaterGroup {
  "The person reviewed (diri sendiri); shown by name."
  SELF
  "The superior (atasan); shown by name."
  SUPERIOR
  "Colleagues under the same superior or in the same unit (rekan); anonymous."
  PEER
  "Those who report to the person (bawahan); anonymous."
  SUBORDINATE
  "People from outside whom the work serves (pihak luar); anonymous."
  EXTERNAL
}

"How many raters of a group are asked for."
type ReviewGroupRule {
  "PEER, SUBORDINATE or EXTERNAL."
  group: RaterGroup!
  "At least so many are proposed, where the organisation has as many."
  least: Int!
  "At most so many."
  most: Int!
}

"Who will see the results, told to every rater before writing."
type ReviewAudience {
  "Exactly these, and nobody else."
  to: [ReviewAudienceMember!]!
  "The same in words, in the reader's language."
  text: String!
}

"Somebody who sees results."
enum ReviewAudienceMember {
  "The person reviewed."
  SUBJECT
  "The superior of the day of the snapshot, whom raters are told of, while in service; never one who comes later."
  SUPERIOR
}

"A page of rounds."
type ReviewRoundConnection {
  "The rows."
  edges: [ReviewRoundEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of rounds."
type ReviewRoundEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The round."
  node: ReviewRound!
}

"A page of templates."
type ReviewTemplateConnection {
  "The rows."
  edges: [ReviewTemplateEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of templates."
type ReviewTemplateEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The template."
  node: ReviewTemplate!
}

"""
Somebody who is reviewed in a round (pegawai yang dinilai). Its status, its version and its reminders tell nothing of answers: nobody can see
here, or anywhere, who has answered. RATER is who chooses the raters: the superior of the day of the snapshot while in service, else the present
superior. A later superior sees where it stands, and nobody's name.
"""
type ReviewSubject implements Node @access(to: [SELF, SUPERIOR, RATER, HR_OFFICER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\`."
  version: Int!
  "The round."
  round: ReviewRound!
  "Who is reviewed."
  employee: Employee!
  "Title of the position on the day of the snapshot."
  positionTitle: String!
  "The unit on the day of the snapshot."
  unit: Unit!
  "Where it stands."
  status: ReviewSubjectStatus!
  "When raters were proposed; null while none are."
  submittedAt: Instant
  "Why the superior returned the proposal; null unless returned."
  returnedReason: String
  "The instant until which the next step is possible; null when none is left."
  deadlineAt: Instant
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "Why the person was taken out of the round; null unless that was done."
  withdrawnReason: String @access(to: [SELF, RATER, HR_OFFICER])
  "How often raters were reminded; each who has not answered sees it in the own list."
  reminders: Int!
  "Who chooses the raters now: the superior of the day of the snapshot while in service, else the present superior. Null where there is nobody."
  approver: Employee @access(to: [SELF, RATER, HR_OFFICER])
  "How many raters are approved, by anonymous group of the round."
  asked: [ReviewAskedCount!]!
  "Who may be asked to review, as the organisation stood on the day of the snapshot."
  candidates: [ReviewCandidate!] @access(to: [SELF, RATER])
  "A balanced choice of raters: those with the fewest reviews in this round first. Only a suggestion."
  suggestedRaters: [ReviewCandidate!] @access(to: [SELF, RATER])
  "Whom the person has proposed; null before."
  nomination: ReviewNomination @access(to: [SELF, RATER])
  "Whom the superior has approved, and who declined or has left service; empty before the approval. It never tells who has answered."
  raters: [ReviewRater!] @access(to: [RATER])
  "Whom the superior has struck from the proposal, and why; empty before the approval."
  struck: [ReviewStruckRater!] @access(to: [RATER])
  "People from outside whom the superior has approved, also for the officer who hands out their links; empty before the approval."
  externals: [ReviewExternalRater!] @access(to: [RATER, HR_OFFICER])
  "How many answers are there, by anonymous group; below the threshold only whether there are enough."
  progress: [ReviewProgress!]!
  "The results; null before they are published, and to everybody but the audience."
  result: ReviewResult @access(to: [SELF, RATER])
}

"Where the review of a person stands."
enum ReviewSubjectStatus {
  "Raters are to be proposed."
  NOMINATING
  "Proposed raters wait for the superior."
  SUBMITTED
  "Raters are approved and answer."
  ANSWERING
  "No answer is taken any more."
  CLOSED
  "The results are published; they never change."
  PUBLISHED
  "The person was taken out of the round; nothing is published."
  WITHDRAWN
  "The round was cancelled; nothing is published."
  CANCELLED
}

"Somebody who may be asked."
type ReviewCandidate {
  "Who."
  employee: Employee!
  "From which side."
  group: RaterGroup!
}

"A proposal of raters (usulan penilai)."
type ReviewNomination {
  "People of the organisation."
  raters: [ReviewCandidate!]!
  "People from outside."
  externals: [ReviewNominatedExternal!]!
  "People who should not be asked."
  conflicts: [ReviewConflict!]!
}

"Somebody from outside who is proposed."
type ReviewNominatedExternal {
  "Name."
  name: String!
  "Where they work."
  organisation: String!
  "Why they can judge."
  reason: String!
}

"Somebody who should not be asked, because interests conflict (benturan kepentingan)."
type ReviewConflict {
  "Who."
  employee: Employee!
  "Why."
  reason: String!
}

"An approved rater; it never tells whether they have answered."
type ReviewRater {
  "Who."
  employee: Employee!
  "From which side."
  group: RaterGroup!
  "Whether they declined."
  state: ReviewInvitationState!
  "Whether they have left service: then somebody else can be asked in their place."
  hasLeft: Boolean!
  "Why they declined; null unless they did."
  declineReason: ReviewDeclineReason
  "What they added; null unless they did."
  declineNote: String
}

"Somebody whom the superior has struck."
type ReviewStruckRater {
  "Who."
  employee: Employee!
  "Why."
  reason: String!
}

"How far a group has come."
type ReviewProgress {
  "Which group."
  group: RaterGroup!
  "Whether there are as many answers as the threshold asks for."
  enough: Boolean!
  "How many answers; null below the threshold."
  count: Int
}

"A page of people who are reviewed."
type ReviewSubjectConnection {
  "The rows."
  edges: [ReviewSubjectEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of people who are reviewed."
type ReviewSubjectEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The person in the round."
  node: ReviewSubject!
}

"A review that the viewer is asked to write (undangan menilai). Only the rater sees it."
type ReviewInvitation implements Node @access(to: [REVIEWER]) {
  "Opaque id."
  id: ID!
  "Version, for \`expectedVersion\` of \`reviewDecline\`; it does not change with answers."
  version: Int!
  "The round, with its purpose, its threshold and who will see the results: read them before writing."
  round: ReviewRound!
  "Name of the person to be reviewed."
  employeeName: String!
  "Title of their position on the day of the snapshot."
  positionTitle: String!
  "From which side the viewer reviews."
  group: RaterGroup!
  "Who will read the results, by name: as told at the invitation, and nobody who comes later."
  readers: [String!]!
  """
  Whether enough people are asked in the viewer's group for it to be shown. Where not, what its members write is shown to nobody, neither scores
  nor comments. As it stands now: who declined does not count. Always true for SELF and SUPERIOR, who are shown by name.
  """
  canBeShown: Boolean!
  """
  To be shown before writing: whether answers are shown by name, and else that they are shown only where enough of the group answer (the round's
  threshold, from policy); where too few are asked, that nobody will see them. It tells neither who is asked nor how many.
  """
  notice: String!
  "Whether the viewer's answers are shown by name (SELF, SUPERIOR) or never (all other groups)."
  anonymous: Boolean!
  "Where it stands."
  state: ReviewInvitationState!
  "Whether the viewer has answered. Known to nobody else."
  answered: Boolean!
  "How often reminders were sent to those who have not answered; 0 once answered."
  reminders: Int!
  "First instant at which no answer is taken any more."
  deadlineAt: Instant!
  "What the viewer can do with it now: names of mutations."
  allowedActions: [String!]!
  "What stands in the way of all else that would be the viewer's in this state: what, who can help, until when."
  blockers: [Blocker!]!
  "The viewer's own draft; null where there is none. A draft never counts."
  draft: ReviewDraft
}

"Where an invitation stands."
enum ReviewInvitationState {
  "Asked."
  INVITED
  "The rater declined."
  DECLINED
  "The time to answer is over."
  EXPIRED
  "Over before its time: the round was cancelled, the person taken out of it, or somebody else asked in the rater's place."
  ENDED
}

"Why a rater declines."
enum ReviewDeclineReason {
  "Interests conflict (benturan kepentingan)."
  CONFLICT_OF_INTEREST
  "Too little contact to judge."
  NO_CONTACT
  "Something else; told in the note."
  OTHER
}

"Answers that are not sent yet."
type ReviewDraft {
  "Version, for \`expectedVersion\`."
  version: Int!
  "Scores so far."
  scores: [ReviewScoreAnswer!]!
  "Comments so far."
  comments: [ReviewCommentAnswer!]!
}

"The score of one value."
type ReviewScoreAnswer {
  "The value."
  value: CoreValue!
  "Step of the scale, or not observed."
  score: ReviewScore!
}

"The answer to a question in free text."
type ReviewCommentAnswer {
  "Number of the question."
  question: Int!
  "The text."
  text: String!
}

"A step of the behaviourally anchored scale (skala berjangkar perilaku)."
enum ReviewScore {
  "1: far below what the value asks for."
  ONE
  "2."
  TWO
  "3: as the value asks for."
  THREE
  "4."
  FOUR
  "5: an example to others."
  FIVE
  "Not observed: counts in no mean."
  NOT_OBSERVED
}

"A page of reviews to write."
type ReviewInvitationConnection {
  "The rows."
  edges: [ReviewInvitationEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A row of a page of reviews to write."
type ReviewInvitationEdge {
  "Cursor of this row, for \`after\`; valid for this list and viewer only."
  cursor: String!
  "The invitation."
  node: ReviewInvitation!
}

"""
The results of a person, computed once when they are published and never again. No minimum, maximum, spread or number by question is told, and
nothing is computed from answers that are not shown. RATER is the superior whom raters were told of, while in service; no later superior reads it.
"""
type ReviewResult @access(to: [SELF, RATER]) {
  "The person in the round."
  subjectId: ID!
  "The day of publication."
  publishedOn: Day!
  "Version of the dated policy it was computed with."
  policyVersion: String!
  "Least number of responses of a group that is shown."
  threshold: Int!
  "Groups that are shown: SELF and SUPERIOR, and each that has reached the threshold. A smaller one looks like one without any answer."
  groups: [ReviewGroupResult!]!
  "Comments of all anonymous groups that are shown together, by question, in no order."
  comments: [ReviewQuestionComments!]!
  "How the own view differs from the others', for each value where both are shown."
  gaps: [ReviewGap!]!
  "Values in which others see the person strong (policy)."
  strengths: [CoreValue!]!
  "Values that the person rates clearly higher than others do (titik buta, policy)."
  blindSpots: [CoreValue!]!
  "Where a development plan may begin; worded as help."
  developmentSeeds: [ReviewDevelopmentSeed!]!
}

"The result of one group."
type ReviewGroupResult {
  "Which group."
  group: RaterGroup!
  "The group itself."
  merged: [RaterGroup!]! @deprecated(reason: "2026-11-27: groups are not merged any more, since it told who was silent; read \`group\`.")
  "How many responses."
  responses: Int
  "One a value, in the order of the form."
  values: [ReviewValueResult!]!
  "Comments of SELF and SUPERIOR, who are shown by name; null for every anonymous group."
  comments: [ReviewQuestionComments!]
}

"The mean of a value within a group."
type ReviewValueResult {
  "The value."
  value: CoreValue!
  "Mean to one decimal, half-up; null where it is not shown."
  mean: Decimal
  "Why there is no mean; null where there is one."
  missing: ReviewMissing
}

"Why a mean is not shown. New ones may come."
enum ReviewMissing {
  "Fewer than the threshold have observed it."
  NOT_ENOUGH
  "It was not observed."
  NOT_OBSERVED
}

"Comments on one question."
type ReviewQuestionComments {
  "Number of the question."
  question: Int!
  "The question."
  text: String!
  "The comments, shuffled for each question by itself. Nothing is taken out of them."
  comments: [String!]!
}

"The own view beside the others'."
type ReviewGap {
  "The value."
  value: CoreValue!
  "The own score."
  self: Decimal!
  "The mean of the others, from the means that are shown."
  others: Decimal!
  "Own less others."
  gap: Decimal!
}

"Where a development plan may begin."
type ReviewDevelopmentSeed {
  "The value."
  value: CoreValue!
  "Why."
  reason: ReviewSeedReason!
  "The guides of behaviour to work on."
  guides: [String!]!
}

"Why a value is worth working on. New ones may come."
enum ReviewSeedReason {
  "The person rates it clearly higher than others do."
  BLIND_SPOT
  "Others see it as low."
  LOW
}

extend type Me {
  "Reviews that the viewer is asked to write, the latest year first; also those of the past."
  reviewsToGive("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ReviewInvitationConnection!
  "Rounds in which the viewer is reviewed, the latest year first."
  reviewsOfMe("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ReviewSubjectConnection!
  """
  People whose raters the viewer approves, as superior of the day of the snapshot, the latest year first. Who takes over from a superior that has
  left service finds them in the own team: \`Assignment.review\`, \`myTeam\`.
  """
  reviewsToApprove("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ReviewSubjectConnection!
}

extend type Assignment {
  "The review of its holder in a round; null where there is none for this assignment, or it is not yours to see."
  review("Id of the round." roundId: ID!): ReviewSubject
}

extend type Query {
  "The templates of the region, by title."
  reviewTemplates("How many, 1 to 100." first: Int!, "Cursor of the last edge of the page before." after: String): ReviewTemplateConnection!
    @access(to: [HR_OFFICER, AUDITOR])
  "The rounds of a year, newest first."
  reviewRounds(
    "The year; default this year."
    year: Int
    "How many, 1 to 100."
    first: Int!
    "Cursor of the last edge of the page before."
    after: String
  ): ReviewRoundConnection! @access(to: [HR_OFFICER, AUDITOR])
  "A round by its id; a draft shows itself to the staffing agency and the auditor only."
  reviewRound("Id of the round." id: ID!): ReviewRound @access(to: [EMPLOYEE, HR_OFFICER, AUDITOR])
  "Somebody's place in a round by its id."
  reviewSubject("Id of the person's place in the round." id: ID!): ReviewSubject @access(to: [SELF, SUPERIOR, RATER, HR_OFFICER])
  "A review to write, by its id; to its rater only."
  reviewInvitation("Id of the invitation." id: ID!): ReviewInvitation @access(to: [REVIEWER])
  "The results of a person; null before they are published. To the audience only: no office reads them, and no later superior."
  reviewResult("Id of the person's place in the round." subjectId: ID!): ReviewResult @access(to: [SELF, RATER])
}

extend type Mutation {
  "Writes a questionnaire: a new one, or a new version of one."
  reviewTemplateSave("What to write." input: ReviewTemplateSaveInput!): ReviewTemplatePayload! @access(to: [HR_OFFICER])
  "Prepares a round."
  reviewRoundCreate("What to prepare." input: ReviewRoundCreateInput!): ReviewRoundPayload! @access(to: [HR_OFFICER])
  "Changes a round that is a draft still."
  reviewRoundChange("What to change; absent leaves." input: ReviewRoundChangeInput!): ReviewRoundPayload! @access(to: [HR_OFFICER])
  "Launches a round: its form, threshold, purpose, audience and the organisation of today are locked from here on."
  reviewLaunch("Which round." input: ReviewLaunchInput!): ReviewRoundPayload! @access(to: [HR_OFFICER])
  "Moves the last day for answers; only to a later day, and before the round is closed."
  reviewExtend("Which round and to when." input: ReviewExtendInput!): ReviewRoundPayload! @access(to: [HR_OFFICER])
  "Closes a round for good, once the last day for answers is over. Results are published afterwards."
  reviewClose("Which round." input: ReviewCloseInput!): ReviewRoundPayload! @access(to: [HR_OFFICER])
  "Takes people into a launched round, each by itself. Repeat with the same key to go on."
  reviewEnrolMany("Whom." input: ReviewEnrolManyInput!): ReviewEnrolManyPayload! @access(to: [HR_OFFICER])
  "Proposes raters to the superior; may be sent anew until they are approved."
  reviewNominate("Whom to propose, in full." input: ReviewNominateInput!): ReviewSubjectPayload! @access(to: [SELF])
  "Sends a proposal of raters back with a reason; it may be mended some days longer (policy)."
  reviewReturnRaters("Which proposal and why." input: ReviewReturnRatersInput!): ReviewSubjectPayload! @access(to: [RATER])
  """
  Approves raters, and invites them. The superior may strike some with a reason and add others; after the last day for proposals also where
  none came. A proposed rater who reviews too many already is named by the place in the proposal: \`nomination\`, \`raters\`, index.
  """
  reviewApproveRaters("Which proposal." input: ReviewApproveRatersInput!): ReviewSubjectPayload! @access(to: [RATER])
  "Asks somebody else in the place of a rater who declined or has left service; of nobody else, so that it never tells who has answered."
  reviewReplaceRater("Whom by whom." input: ReviewReplaceRaterInput!): ReviewSubjectPayload! @access(to: [RATER])
  "Reminds those who have not answered, whoever they are; at most once a day."
  reviewRemind("In whose review." input: ReviewRemindInput!): ReviewSubjectPayload! @access(to: [RATER, HR_OFFICER])
  "Declines to review somebody."
  reviewDecline("Which invitation and why." input: ReviewDeclineInput!): ReviewInvitationPayload! @access(to: [REVIEWER])
  "Keeps answers as a draft. What is left out stays, null clears; a draft never counts."
  reviewDraftSave("What to keep." input: ReviewDraftSaveInput!): ReviewInvitationPayload! @access(to: [REVIEWER])
  """
  Sends the review, once and for good: the draft with what is given here. Answers of anonymous groups are kept without their author; comments
  are shown as they were written, so write nothing that gives you away.
  """
  reviewSubmit("What to send." input: ReviewSubmitInput!): ReviewInvitationPayload! @access(to: [REVIEWER])
  "Publishes the results of several people of a closed round, each by itself and once for good. Repeat with the same key to go on."
  reviewPublishMany("Whose." input: ReviewPublishManyInput!): ReviewPublishManyPayload! @access(to: [HR_OFFICER])
}

"A questionnaire to write."
input ReviewTemplateSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The template; null for a new one."
  templateId: ID
  "The version you read; 0 for a new one."
  expectedVersion: Int!
  "Title, at most 150 characters (policy)."
  title: String!
  "Wording of values; those left out have the default wording."
  values: [ReviewValueInput!]
  "Questions answered in free text, at most 3 of at most 300 characters (policy)."
  questions: [String!]!
}

"The wording of one value."
input ReviewValueInput {
  "The value."
  value: CoreValue!
  "Three guides, at most 300 characters each (policy); null for the official ones."
  guides: [String!]
  "Five descriptions, from step 1 to step 5, at most 300 characters each (policy); null for the default ones."
  anchors: [String!]
}

"How many raters of a group."
input ReviewGroupInput {
  "PEER, SUBORDINATE or EXTERNAL."
  group: RaterGroup!
  "At least, 0 or more."
  least: Int!
  "At most; not below the threshold, for such a group could never be shown by itself."
  most: Int!
}

"A round to prepare."
input ReviewRoundCreateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "Title, at most 150 characters (policy)."
  title: String!
  "The year."
  year: Int!
  "What its results are for."
  purpose: ReviewPurpose!
  "The unit whose people, with all units below it, may be reviewed."
  unitId: ID!
  "The questionnaire; null for the default one."
  templateId: ID
  "Groups of raters; null for the default ones (policy)."
  groups: [ReviewGroupInput!]
  "Least number of responses of a group that is shown, at least 3 (policy); null for the default."
  threshold: Int
  "How many people one rater is asked to review, at most; null for the default (policy)."
  loadCap: Int
  "Last day on which raters are proposed."
  nominateUntil: Day!
  "Last day on which answers are taken; later."
  answerUntil: Day!
}

"A draft of a round to change. Absent leaves."
input ReviewRoundChangeInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The round."
  roundId: ID!
  "The version you read."
  expectedVersion: Int!
  "Title, at most 150 characters (policy)."
  title: String
  "What its results are for."
  purpose: ReviewPurpose
  "The unit whose people, with all units below it, may be reviewed."
  unitId: ID
  "The questionnaire; null for the default one."
  templateId: ID
  "Groups of raters; null for the default ones (policy)."
  groups: [ReviewGroupInput!]
  "Least number of responses of a group that is shown; null for the default."
  threshold: Int
  "How many people one rater is asked to review, at most; null for the default."
  loadCap: Int
  "Last day on which raters are proposed."
  nominateUntil: Day
  "Last day on which answers are taken."
  answerUntil: Day
}

"A round to launch."
input ReviewLaunchInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The round."
  roundId: ID!
  "The version you read."
  expectedVersion: Int!
}

"A round to extend."
input ReviewExtendInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The round."
  roundId: ID!
  "The version you read."
  expectedVersion: Int!
  "The new last day for answers; later than today and than what holds so far."
  answerUntil: Day!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A round to close."
input ReviewCloseInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The round."
  roundId: ID!
  "The version you read."
  expectedVersion: Int!
}

"People to take into a round."
input ReviewEnrolManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The round; launched."
  roundId: ID!
  "The people, at most 50 (policy)."
  employeeIds: [ID!]!
}

"A rater to propose."
input ReviewRaterInput {
  "Who."
  employeeId: ID!
  "From which side: PEER or SUBORDINATE."
  group: RaterGroup!
}

"A rater from outside to propose."
input ReviewExternalInput {
  "Name, at most 150 characters (policy)."
  name: String!
  "Where they work, at most 150 characters (policy)."
  organisation: String!
  "Why they can judge, at most 300 characters (policy)."
  reason: String!
}

"Somebody who should not be asked."
input ReviewConflictInput {
  "Who."
  employeeId: ID!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"A proposal of raters, in full."
input ReviewNominateInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The own place in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
  "People of the organisation."
  raters: [ReviewRaterInput!]!
  "People from outside, where the round asks for them."
  externals: [ReviewExternalInput!]
  "People who should not be asked, at most 10 (policy); the superior sees them."
  conflicts: [ReviewConflictInput!]
}

"A proposal to send back."
input ReviewReturnRatersInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
  "What is to be mended, at most 300 characters (policy)."
  reason: String!
}

"A rater to strike."
input ReviewStrikeInput {
  "Who."
  employeeId: ID!
  "Why, at most 300 characters (policy)."
  reason: String!
}

"Raters to approve."
input ReviewApproveRatersInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
  "Proposed raters that are not to be asked."
  strike: [ReviewStrikeInput!]
  "Others to be asked beside."
  add: [ReviewRaterInput!]
}

"A rater to replace."
input ReviewReplaceRaterInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
  "Who declined, or has left service."
  declinedId: ID!
  "Who is asked instead, of the same group."
  employeeId: ID!
}

"A review to remind of."
input ReviewRemindInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
}

"An invitation to decline."
input ReviewDeclineInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The invitation."
  invitationId: ID!
  "The version you read."
  expectedVersion: Int!
  "Why; the superior sees it."
  reason: ReviewDeclineReason!
  "More about it, at most 300 characters (policy), which the superior sees too; required for OTHER."
  note: String
}

"The score of one value."
input ReviewScoreInput {
  "The value."
  value: CoreValue!
  "Step of the scale, or not observed; null clears."
  score: ReviewScore
}

"The answer to a question in free text."
input ReviewCommentInput {
  "Number of the question."
  question: Int!
  "The text, at most 600 characters (policy); null clears."
  text: String
}

"Answers to keep."
input ReviewDraftSaveInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The invitation."
  invitationId: ID!
  "The draft's version you read; 0 where there is none."
  expectedVersion: Int!
  "Scores; values that are left out stay."
  scores: [ReviewScoreInput!]
  "Comments; questions that are left out stay."
  comments: [ReviewCommentInput!]
}

"A review to send."
input ReviewSubmitInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The invitation."
  invitationId: ID!
  "The draft's version you read; 0 where there is none."
  expectedVersion: Int!
  "Scores beside those of the draft; each value needs one in the end."
  scores: [ReviewScoreInput!]
  "Comments beside those of the draft."
  comments: [ReviewCommentInput!]
}

"Results to publish."
input ReviewPublishManyInput {
  "Repeat it when you retry: rows that were done are not done again."
  idempotencyKey: UUID!
  "The round; closed."
  roundId: ID!
  "Whose, at most 20 (policy)."
  subjects: [ReviewPublicationInput!]!
}

"One row of a publication."
input ReviewPublicationInput {
  "The person in the round."
  subjectId: ID!
  "The version you read."
  expectedVersion: Int!
}

"The template after the mutation."
type ReviewTemplatePayload {
  "The template; null where nothing was done."
  template: ReviewTemplate
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The round after the mutation."
type ReviewRoundPayload {
  "The round; null where nothing was done."
  round: ReviewRound
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"The person's place in the round after the mutation."
type ReviewSubjectPayload {
  "The person in the round; null where nothing was done."
  subject: ReviewSubject
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

"What became of each row of an enrolment."
type ReviewEnrolManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [ReviewSubjectOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of each row of a publication."
type ReviewPublishManyPayload {
  "One outcome a row, in the order of the input."
  outcomes: [ReviewSubjectOutcome!]
  "Problems of the request as a whole; those of a row stand in its outcome."
  userErrors: [UserError!]!
}

"What became of one row."
type ReviewSubjectOutcome {
  "The person in the round; null where the row failed."
  subject: ReviewSubject
  "What the caller can mend in this row; empty when done."
  userErrors: [UserError!]!
}

"The invitation after the mutation."
type ReviewInvitationPayload {
  "The invitation; null where nothing was done."
  invitation: ReviewInvitation
  "What the caller can mend; empty when done."
  userErrors: [UserError!]!
}

# Units: who is still to be rated, and the way back from a finalised one.

extend type UnitDistribution {
  "Those who would count and have nothing to rate."
  exempt: Int!
  "Whom the finalisation waits for, by name, at most 100 and never the viewer; null to whoever may not finalise the unit."
  unratedPeople: [UnratedPerson!]
}

"Somebody who counts in a unit and is not rated yet."
type UnratedPerson {
  "Who."
  employeeId: ID!
  "The name."
  employeeName: String!
  "Title of the position."
  positionTitle: String!
  "Whether somebody has opened the evaluation."
  opened: Boolean!
  "The evaluation; null where nobody has opened it."
  evaluationId: ID
}

extend type UnitAchievement {
  "Each time the unit was taken back after it was final, oldest first."
  reopenings: [UnitReopening!]!
}

"One time that a finalised unit was taken back."
type UnitReopening {
  "When."
  at: Instant!
  "By whom."
  by: Employee!
  "Why."
  reason: String!
  "What was final until then."
  final: UnitFinal!
}

extend type Mutation {
  """
  Takes a finalised unit back with a reason, on record: its achievement may be set anew and people be rated. By the level above, or by an
  officer of the staffing agency who neither serves in the unit nor is its head's superior or report.
  """
  unitReopen("Which unit and why." input: UnitReopenInput!): UnitAchievementPayload! @access(to: [SUPERIOR, LINE_ABOVE, HR_OFFICER])
}

"A unit to take back."
input UnitReopenInput {
  "Repeat it when you retry."
  idempotencyKey: UUID!
  "The unit."
  unitId: ID!
  "The year."
  year: Int!
  "Number of the evaluation period; null for the year."
  period: Int
  "The version of its achievement you read."
  expectedVersion: Int!
  "Why, 10 to 2,000 characters (policy)."
  reason: String!
}
`;

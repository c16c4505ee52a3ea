// Types of the resolvers and the SDL as a module, made from schema/*.graphql. Generated files are committed; `npm run check` holds them current.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        mapperTypeSuffix: 'Parent',
        scalars: { Day: 'string', Instant: 'string', Decimal: 'string', UUID: 'string', ID: 'string' },
        mappers: {
          Region: '../services/organisation/regions.ts#RegionView',
          Unit: '../services/organisation/units.ts#UnitView',
          Position: '../data/organisation.ts#PositionRow',
          Employee: '../data/organisation.ts#EmployeeRow',
          Assignment: '../domain/organisation/types.ts#AssignmentCard',
          Identifier: '../domain/identifiers.ts#DatedIdentifier',
          Delegation: '../services/organisation/employees.ts#LentAuthority',
          CorrectionRequest: '../data/organisation.ts#CorrectionRow',
          AuditRecord: '../data/audit.ts#AuditFacts',
          Me: '../viewer.ts#Viewer',
          PerformanceCycle: '../data/performance.ts#CycleRow',
          Plan: '../data/performance.ts#PlanRow',
          Target: '../services/performance/targets.ts#TargetView',
          TargetParent: '../services/performance/targets.ts#ParentView',
          Indicator: '../domain/performance/types.ts#Indicator',
          QuantitativeMeasure: '../domain/performance/types.ts#QuantitativeMeasure',
          QualitativeMeasure: '../domain/performance/types.ts#QualitativeMeasure',
          DialogueStep: '../domain/performance/types.ts#DialogueStep',
          TargetContent: '../domain/performance/types.ts#TargetContent',
          PlanVersion: '../services/performance/documents.ts#VersionView',
          PlanFrame: '../domain/performance/types.ts#Frame',
          ProgressEntry: '../domain/performance/types.ts#ProgressEntry',
          EvidenceUpload: '../services/performance/progress.ts#Contract',
          AchievementSuggestion: '../services/performance/progress.ts#SuggestionView',
          Task: '../services/performance/tasks.ts#TaskView',
          PlanForm: '../domain/performance/form.ts#PlanForm',
          // feedback
          CyclePayload: './payload.ts#PayloadParent',
          PlanPayload: './payload.ts#PayloadParent',
          TargetPayload: './payload.ts#PayloadParent',
          PlanApproveManyPayload: './payload.ts#PayloadParent',
          PlanApproveOutcome: '../services/performance/plans.ts#ApproveOutcome',
          // reviews
          EvidencePayload: './payload.ts#PayloadParent',
          ProgressPayload: './payload.ts#PayloadParent',
          UserError: './payload.ts#UserErrorView',
          RuleViolation: './payload.ts#UserErrorView',
          VersionConflict: './payload.ts#UserErrorView',
          DeadlinePassed: './payload.ts#UserErrorView',
          TransitionRefused: './payload.ts#UserErrorView',
          // evaluation
          // recruitment: campaigns, formations, applications
          Campaign: '../data/recruitment/registration.ts#CampaignRow',
          CampaignRules: '../domain/recruitment/types.ts#CampaignRules',
          Formation: '../data/recruitment/registration.ts#FormationRow',
          Opening: '../domain/recruitment/types.ts#Formation',
          Applicant: '../data/recruitment/registration.ts#ProfileRow',
          Application: '../data/recruitment/registration.ts#ApplicationRow',
          DocumentUpload: '../services/recruitment/documents.ts#DocumentContract',
          CampaignPayload: './payload.ts#PayloadParent',
          FormationPayload: './payload.ts#PayloadParent',
          ApplicantPayload: './payload.ts#PayloadParent',
          ApplicationPayload: './payload.ts#PayloadParent',
          DocumentPayload: './payload.ts#PayloadParent',
          // recruitment: scores and ranking
          // recruitment: verification, objections, offers, appointment
          UnitPayload: './payload.ts#PayloadParent',
          PositionPayload: './payload.ts#PayloadParent',
          EmployeePayload: './payload.ts#PayloadParent',
          CorrectionPayload: './payload.ts#PayloadParent',
          TransferManyPayload: './payload.ts#PayloadParent',
          TransferOutcome: './payload.ts#OutcomeParent',
        },
        maybeValue: 'T | null | undefined',
      },
    },
    'src/resolvers/sdl.generated.ts': { plugins: ['./scripts/codegen-sdl.js'] },
  },
};

export default config;

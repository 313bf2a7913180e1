// States the steps of those who hand in a usage plan: more storage, billing services, DDBJ Group Cloud, many users. Sources:
// the pages on the usage plan, on DDBJ Group Cloud and on registering a group.
import type {StepRule} from './step';

const whenReopened = [{when: 'planWaits', to: 'reopened'}] as const;
const decided = [
  'estimate-fee',
  'tell-office',
  'decide-group-cloud',
  'plan-compute-resources',
  'ask-about-development',
  'ask-before-priority-use',
  'ask-before-accelerators',
  'list-members',
  'check-members-fefta',
  'state-course-dates',
] as const;
/** A plan is handed in after the application has been accepted. */
const accepted = ['answer-to-application'] as const;

/** In the order in which they are done. */
export const planSteps = [
  {id: 'read-about-group-cloud', phase: 'plan', actor: 'applicant', when: 'wantsGroupCloud'},
  {
    id: 'decide-group-cloud',
    phase: 'plan',
    actor: 'applicant',
    when: 'wantsGroupCloud',
    needs: ['read-about-group-cloud'],
  },
  {id: 'plan-compute-resources', phase: 'plan', actor: 'applicant', when: 'usesGroupCloudNodes'},
  {id: 'ask-about-development', phase: 'plan', actor: 'applicant', when: 'mayNeedDevelopment'},
  {id: 'ask-before-priority-use', phase: 'plan', actor: 'applicant', when: 'usesPriority'},
  {id: 'ask-before-accelerators', phase: 'plan', actor: 'applicant', when: 'usesNodesInGeneral'},
  {id: 'list-members', phase: 'plan', actor: 'applicant', when: 'bringsManyUsers'},
  {
    id: 'check-members-fefta',
    phase: 'plan',
    actor: 'applicant',
    when: 'bringsManyUsers',
    needs: ['list-members'],
  },
  {id: 'state-course-dates', phase: 'plan', actor: 'applicant', when: 'isCourse'},
  {id: 'estimate-fee', phase: 'plan', actor: 'applicant', when: 'isCharged'},
  {id: 'tell-office', phase: 'plan', actor: 'responsible-person', when: 'isCharged', needs: ['estimate-fee']},
  {id: 'fill-in-usage-plan', phase: 'plan', actor: 'applicant', when: 'needsUsagePlan', needs: decided},
  {
    id: 'hand-in-usage-plan',
    phase: 'plan',
    actor: 'responsible-person',
    when: 'handsInPlan',
    needs: ['fill-in-usage-plan', ...accepted],
  },
  {
    id: 'hand-in-plan-in-advance',
    phase: 'plan',
    actor: 'responsible-person',
    when: 'planWaits',
    needs: ['fill-in-usage-plan'],
  },
  {
    id: 'wait-for-reopening',
    phase: 'reopened',
    actor: 'centre',
    when: 'planWaits',
    needs: ['hand-in-plan-in-advance'],
    blockedBy: ['large-scale', 'personal-genome'],
  },
  {
    id: 'ask-for-personal-genome-account',
    phase: 'plan',
    moved: whenReopened,
    actor: 'applicant',
    when: 'asksForDivisionLater',
    needs: ['wait-for-reopening'],
    blockedBy: ['personal-genome'],
  },
  {
    id: 'review-usage-plan',
    phase: 'plan',
    moved: whenReopened,
    actor: 'centre',
    when: 'needsUsagePlan',
    needs: ['hand-in-usage-plan', 'hand-in-plan-in-advance', 'wait-for-reopening'],
    blockedBy: ['large-scale', 'personal-genome'],
  },
  {
    id: 'invite-to-group-cloud',
    phase: 'plan',
    moved: whenReopened,
    actor: 'centre',
    when: 'wantsGroupCloud',
    needs: ['review-usage-plan'],
    blockedBy: ['personal-genome'],
  },
  {
    id: 'get-members-accounts',
    phase: 'plan',
    moved: whenReopened,
    actor: 'centre',
    when: 'bringsManyUsers',
    needs: ['review-usage-plan'],
    blockedBy: ['large-scale', 'personal-genome'],
  },
  {id: 'mind-fee-deadlines', phase: 'later', actor: 'responsible-person', when: 'isCharged'},
] as const satisfies readonly StepRule[];

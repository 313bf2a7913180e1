// The steps with a usage plan: more storage, billing services, DDBJ Group Cloud, many users. Sources: the pages on the
// usage plan, on DDBJ Group Cloud and on registering a group.
import {inPhase, pages, type StepRule} from './step';

const decided = [
  'estimate-fee',
  'tell-office',
  'decide-group-cloud',
  'ask-before-nodes',
  'list-members',
  'state-course-dates',
] as const;

/** In the order in which they are done. */
export const planSteps = [
  ...inPhase('plan', [
    {id: 'decide-group-cloud', when: 'wantsGroupCloud', page: `${pages.groupCloud}#how-to-apply-for-use`},
    {id: 'ask-before-nodes', when: 'asksBeforeNodes', page: `${pages.plan}#ask-first`},
    {id: 'list-members', when: 'bringsManyUsers', page: `${pages.plan}#how-to-fill-in-table`},
    {id: 'state-course-dates', when: 'isCourse', page: `${pages.group}#steps`},
    {id: 'estimate-fee', when: 'isCharged', page: '/application/billing_services/#price-list', tool: 'estimator'},
    {
      id: 'tell-office',
      actor: 'responsible-person',
      when: 'isCharged',
      needs: ['estimate-fee'],
      page: '/application/invoice/#payment-method',
    },
    {id: 'fill-in-usage-plan', when: 'needsUsagePlan', needs: decided, page: `${pages.plan}#how-to-fill-in-table`},
    {
      id: 'hand-in-usage-plan',
      actor: 'responsible-person',
      when: 'submitsPlan',
      // After the application has been accepted.
      needs: ['fill-in-usage-plan', 'answer-to-application'],
      page: `${pages.plan}#usage-plan`,
      tool: 'mail',
    },
    {
      id: 'hand-in-plan-in-advance',
      actor: 'responsible-person',
      when: 'planWaits',
      needs: ['fill-in-usage-plan'],
      page: `${pages.plan}#usage-plan`,
      tool: 'mail',
    },
  ]),
  ...inPhase('reopened', [
    {
      id: 'wait-for-reopening',
      actor: 'centre',
      when: 'planWaits',
      needs: ['hand-in-plan-in-advance'],
      blockedBy: ['large-scale', 'personal-genome'],
      page: '/application/registration/#how-to-apply-for-use',
    },
  ]),
  ...inPhase('plan', [
    {
      id: 'review-usage-plan',
      actor: 'centre',
      when: 'needsUsagePlan',
      needs: ['hand-in-usage-plan', 'hand-in-plan-in-advance', 'wait-for-reopening'],
      blockedBy: ['large-scale', 'personal-genome'],
      page: `${pages.plan}#usage-plan`,
    },
    {
      id: 'invite-to-group-cloud',
      actor: 'centre',
      when: 'wantsGroupCloud',
      needs: ['review-usage-plan'],
      blockedBy: ['personal-genome'],
      page: `${pages.groupCloud}#how-to-apply-for-use`,
    },
    {
      id: 'get-members-accounts',
      actor: 'centre',
      when: 'bringsManyUsers',
      needs: ['review-usage-plan'],
      blockedBy: ['large-scale', 'personal-genome'],
      page: `${pages.group}#steps`,
    },
  ]),
] as const satisfies readonly StepRule[];

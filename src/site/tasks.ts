// What people come for, in three groups: for the home page and the footer.
import type {IconName} from '../components/Icon';
import type {Localized} from '../lib/localized';
import {taskMessages as m} from './home-messages';

type Task = {to: string; title: Localized; text: Localized};
type TaskGroup = {icon: IconName; title: Localized; text: Localized; tasks: Task[]};

export const taskGroups: readonly TaskGroup[] = [
  {
    icon: 'user',
    title: m.start,
    text: m.startText,
    tasks: [
      {to: '/application/registration/', title: m.apply, text: m.applyText},
      {to: '/tools/checklist/', title: m.checklist, text: m.checklistText},
      {
        to: '/application/terms_and_policies/user_account_issurance_criteria/',
        title: m.criteria,
        text: m.criteriaText,
      },
      {to: '/application/ssh_keys/', title: m.keys, text: m.keysText},
      {to: '/application/apply_as_group/', title: m.group, text: m.groupText},
    ],
  },
  {
    icon: 'terminal',
    title: m.use,
    text: m.useText,
    tasks: [
      {to: '/guides/using_general_analysis_division/ga_after_login/', title: m.afterLogin, text: m.afterLoginText},
      {to: '/tools/ssh-key/', title: m.checkKey, text: m.checkKeyText},
      {to: '/application/cannot_log_in/', title: m.help, text: m.helpText},
      {to: '/application/change_account_info/', title: m.change, text: m.changeText},
      {to: '/subscribe/', title: m.subscribe, text: m.subscribeText},
    ],
  },
  {
    icon: 'yen',
    title: m.pay,
    text: m.payText,
    tasks: [
      {to: '/application/billing_services/', title: m.prices, text: m.pricesText},
      {to: '/tools/fees/', title: m.estimate, text: m.estimateText},
      {to: '/application/resource_extension/', title: m.plan, text: m.planText},
      {to: '/application/invoice/', title: m.invoice, text: m.invoiceText},
      {
        to: '/guides/using_personal_genome_division/group_cloud/',
        title: m.groupCloud,
        text: m.groupCloudText,
      },
    ],
  },
];

// The order of the pages in the side navigation, and its headings in both languages.
import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {inCurrentLocale} from './current-locale';

const sidebars: SidebarsConfig = {
  main: [
    {
      type: 'category',
      label: inCurrentLocale({ja: 'はじめての利用', en: 'Getting started'}),
      key: 'start',
      collapsible: false,
      items: [
        'application/registration',
        'tools/checklist',
        'application/apply_as_group',
        'guides/from_application_to_approval',
        'guides/using_general_analysis_division/ga_application',
        'guides/using_personal_genome_division/pg_application',
        'application/agreement_signing',
        'application/terms_and_policies/user_account_issurance_criteria',
        'application/terms_and_policies/terms_of_use_2025',
        'application/handling_of_pii',
      ],
    },
    {
      type: 'category',
      label: inCurrentLocale({ja: 'SSH鍵とログイン', en: 'SSH keys and login'}),
      key: 'ssh',
      collapsible: false,
      items: [
        'application/ssh_keys',
        'tools/ssh-key',
        'application/ssh_copy_id',
        'application/cannot_log_in',
        'guides/using_general_analysis_division/ga_after_login',
        'guides/using_personal_genome_division/pg_after_login',
      ],
    },
    {
      type: 'category',
      label: inCurrentLocale({ja: '料金と利用計画', en: 'Fees and usage plan'}),
      key: 'fees',
      collapsible: false,
      items: [
        'application/billing_services',
        'tools/fees',
        'application/resource_extension',
        'application/invoice',
        'guides/using_personal_genome_division/group_cloud',
      ],
    },
    {
      type: 'category',
      label: inCurrentLocale({ja: '利用中の手続き', en: 'While you use it'}),
      key: 'account',
      collapsible: false,
      items: [
        'application/renewal',
        'application/change_account_info',
        'status',
        'subscribe',
        'application/reference',
        'accessibility',
      ],
    },
  ],
};

export default sidebars;

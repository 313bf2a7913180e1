// The addresses and anchors that people have bookmarked and printed: they must resolve in both languages for good.
// Add to this list when a page is published; take nothing away (a page that moves gets a redirect in src/content-lint/data/addresses.ts).

/** A page's address without the language, and the anchors on it that others link to. */
export type PublishedAddress = {path: string; anchors: string[]};

export const publishedAddresses: PublishedAddress[] = [
  {path: '/', anchors: ['registration-suspension', 'year-end-renewals']},
  {path: '/application/registration/', anchors: ['how-to-apply-for-use', 'apply-group']},
  {
    path: '/application/ssh_keys/',
    anchors: [
      'check-commands-installation',
      'generate-ssh-keys',
      'generate-ssh-keys-ga',
      'generate-ssh-keys-pg',
      'check-ssh-key-generated',
    ],
  },
  {
    path: '/application/ssh_copy_id/',
    anchors: ['set-ssh-pub-key-ga', 'set-ssh-pub-key-pg', 'check-ssh-login', 'conf-ssh-config'],
  },
  {path: '/application/reference/', anchors: []},
  {
    path: '/application/resource_extension/',
    anchors: ['usage-plan', 'download-table', 'how-to-fill-in-table', 'group-quotas-for-storage', 'sharing-data'],
  },
  {path: '/application/billing_services/', anchors: ['overview', 'price-list', 'billing-service-list']},
  {path: '/application/invoice/', anchors: ['issuing-invoices', 'payment-method']},
  {path: '/application/renewal/', anchors: []},
  {path: '/application/change_account_info/', anchors: []},
  {path: '/application/agreement_signing/', anchors: ['steps-to-sign-a-pledge']},
  {path: '/application/handling_of_pii/', anchors: []},
  {
    path: '/application/terms_and_policies/terms_of_use_2025/',
    anchors: [
      'terms-of-use',
      'price-list-revised-on-2025',
      'apx1-pertaining-to-article-12',
      'apx2-pertaining-to-article-12',
    ],
  },
  {
    path: '/application/terms_and_policies/user_account_issurance_criteria/',
    anchors: ['target-users', 'the-responsible-persons-responsibilities', 'precautions-for-fefta'],
  },
  {path: '/guides/from_application_to_approval/', anchors: []},
  {
    path: '/guides/using_general_analysis_division/ga_application/',
    anchors: ['steps-from-application-to-start', 'steps-from--account-application-to-start-of-use'],
  },
  {
    path: '/guides/using_personal_genome_division/pg_application/',
    anchors: ['starting-to-use', 'prepare-users-computer'],
  },
  {
    path: '/guides/using_personal_genome_division/group_cloud/',
    anchors: ['how-to-apply-for-use', 'usage-fees'],
  },
  {path: '/blog/2022-05-13-suspension-of-applications/', anchors: []},
  {path: '/blog/2024-10-25-account_system_maintenance/', anchors: []},
  {path: '/blog/', anchors: []},
  {path: '/blog/tags/news/', anchors: []},
  {path: '/blog/tags/maintenance/', anchors: []},
  {path: '/tools/ssh-key/', anchors: []},
  {path: '/tools/checklist/', anchors: []},
  {path: '/tools/fees/', anchors: []},
];

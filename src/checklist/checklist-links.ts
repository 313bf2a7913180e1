// States where each step of the checklist leads: the page that explains it, and the tool that does a part of it.
import type {StepId} from './steps';
import type {StepLink} from './words';

const criteria = '/application/terms_and_policies/user_account_issurance_criteria/';
const plan = '/application/resource_extension/';
const changes = '/application/change_account_info/';
const groupCloud = '/guides/using_personal_genome_division/group_cloud/';
const personalGenome = '/guides/using_personal_genome_division/pg_application/';
const keys = '/application/ssh_keys/';
const addKey = '/application/ssh_copy_id/';
const path = '/guides/from_application_to_approval/';

/** The page of the estimator. */
export const estimatorPage = '/tools/fees/';
/** The page of the key check. */
export const keyCheckPage = '/tools/ssh-key/';

/** The page of every step; a tool stands beside it where there is one. */
export const stepLinks: Readonly<Record<StepId, StepLink>> = {
  'read-suspension-notice': {page: '/application/registration/#what-to-do-today'},
  'read-criteria': {page: `${criteria}#target-users`},
  'read-terms': {page: '/application/terms_and_policies/terms_of_use_2025/#terms-of-use'},
  'find-out-fefta-status': {page: `${criteria}#precautions-for-fefta`},
  'find-responsible-person': {page: `${criteria}#the-responsible-persons-responsibilities`, tool: 'forward'},
  'check-you-can-be-responsible': {page: `${criteria}#the-responsible-persons-responsibilities`},
  'ask-responsible-person': {page: `${criteria}#the-responsible-persons-responsibilities`, tool: 'forward'},
  'read-responsibilities': {page: `${criteria}#the-responsible-persons-responsibilities`},
  'check-applicant-and-purpose': {page: `${criteria}#conditions-of-use`},
  'propose-another-person': {page: `${criteria}#target-users`},
  'ask-who-can-be-responsible': {page: '/application/reference/#what-to-write', tool: 'mail'},
  'begin-with-one-tb': {page: '/application/registration/#what-you-get'},
  'begin-in-general-division': {
    page: '/guides/using_general_analysis_division/ga_application/#steps-from-application-to-start',
  },
  'gather-particulars': {page: '/application/registration/#what-to-have-ready'},
  'write-purpose': {page: '/application/registration/#screen-applicant'},
  'write-fefta-particulars': {page: `${criteria}#precautions-for-fefta`},
  'state-personal-genome': {page: `${personalGenome}#starting-to-use`},
  'check-commands-windows': {page: `${keys}?os=windows#check-commands-installation`},
  'check-commands-macos': {page: `${keys}?os=macos#check-commands-installation`},
  'check-commands-linux': {page: `${keys}?os=linux#check-commands-installation`},
  'make-key-general': {page: `${keys}#generate-ssh-keys-ga`},
  'check-key-general': {page: `${keys}#check-ssh-key-generated`, tool: 'key-check'},
  'make-key-personal-genome': {page: `${keys}#generate-ssh-keys-pg`},
  'check-key-personal-genome': {page: `${keys}#check-ssh-key-generated`, tool: 'key-check'},

  'apply-by-email': {page: '/application/registration/#apply-by-email', tool: 'mail'},
  'apply-on-web-form': {page: '/application/registration/#web-form'},
  'answer-to-application': {page: `${path}#if-it-takes-longer`},
  'mail-with-pledge': {page: '/application/agreement_signing/#mail-not-arrived'},
  'sign-pledge': {page: '/application/agreement_signing/#steps-to-sign-a-pledge'},
  'applicant-signs-pledge': {page: '/application/agreement_signing/#who-signs'},
  'post-certificate': {page: `${path}#whole-path`},
  'note-initial-password': {page: `${path}#steps`},
  'send-first-key': {page: `${keys}#hand-in-public-key`, tool: 'mail'},
  'log-in-general': {page: `${addKey}#check-ssh-login`},
  'send-personal-genome-key': {page: `${keys}#hand-in-public-key`},
  'ask-about-vpn': {page: `${personalGenome}#prepare-users-computer`},
  'log-in-personal-genome': {page: `${addKey}#check-ssh-login`},

  'read-about-group-cloud': {page: `${groupCloud}#what-it-is-for`},
  'decide-group-cloud': {page: `${groupCloud}#what-it-is-for`},
  'plan-compute-resources': {page: `${groupCloud}#how-to-apply-for-use`},
  'ask-about-development': {page: `${groupCloud}#usage-fees`},
  'ask-before-priority-use': {page: `${plan}#ask-first`},
  'ask-before-accelerators': {page: `${plan}#ask-first`},
  'list-members': {page: `${plan}#sheet-purpose`},
  'check-members-fefta': {page: `${criteria}#precautions-for-fefta`},
  'state-course-dates': {page: '/application/registration/#apply-group'},
  'estimate-fee': {page: '/application/billing_services/#price-list', tool: 'estimator'},
  'tell-office': {page: '/application/invoice/#payment-method'},
  'fill-in-usage-plan': {page: `${plan}#how-to-fill-in-table`},
  'hand-in-usage-plan': {page: `${plan}#usage-plan`, tool: 'mail'},
  'hand-in-plan-in-advance': {page: `${plan}#usage-plan`, tool: 'mail'},
  'wait-for-reopening': {page: '/application/registration/#notices'},
  'ask-for-personal-genome-account': {page: `${personalGenome}#starting-to-use`},
  'review-usage-plan': {page: '/application/invoice/#refunds-and-approval'},
  'invite-to-group-cloud': {page: `${groupCloud}#how-to-apply-for-use`},
  'get-members-accounts': {page: '/application/registration/#apply-group'},
  'mind-fee-deadlines': {page: '/application/invoice/#change-deadline'},

  'report-exposed-key': {page: '/tools/ssh-key/#private-key-sent', tool: 'mail'},
  'install-git-bash': {page: `${addKey}?os=windows#prepare-ssh-copy-id`},
  'install-ssh-copy-id': {page: `${addKey}?os=macos#prepare-ssh-copy-id`},
  'add-key-with-ssh-copy-id': {page: `${addKey}#prepare-new-key`},
  'send-new-key': {page: `${changes}#ssh-key`, tool: 'mail'},
  'register-new-key-on-web': {page: `${changes}#ssh-key`},
  'ask-to-disable-lost-key': {page: `${changes}#ssh-key`},
  'check-renewal-dates': {page: '/application/renewal/#dates'},
  'collect-pubmed-ids': {page: '/application/renewal/#steps'},
  'renew-on-web': {page: '/application/renewal/#steps'},
  'carry-account-over': {page: '/application/renewal/#what-to-do'},
  'ask-why-login-stopped': {page: '/application/reference/#what-to-write', tool: 'mail'},
  'update-affiliation': {page: `${changes}#affiliation`},
  'ask-what-remains': {page: '/application/reference/#what-to-write', tool: 'mail'},
  'consult-about-ending-plan': {page: `${changes}#end-account`},
  'save-data': {page: `${changes}#end-account`},
  'end-account': {page: `${changes}#request-by-email`, tool: 'mail'},
  'ask-about-fefta-after-move': {page: `${criteria}#precautions-for-fefta`},
  'report-move-by-email': {page: `${changes}#request-by-email`, tool: 'mail'},
  'report-move-on-web': {page: `${changes}#affiliation`},
  'ask-about-new-pledge': {page: `${changes}#affiliation`},
  'ask-who-is-billed': {page: '/application/invoice/#payment-method'},
  'write-ssh-config': {page: `${addKey}#conf-ssh-config`},
  'renew-every-year': {page: '/application/renewal/#dates'},
};

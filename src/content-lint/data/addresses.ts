// Old addresses that are still in e-mails and printed documents, and the pages that replaced them.
/** A redirect made by the build in both languages: `from` is the old path, `to` the page (with the tab to open). */
export type OldAddress = {from: string; to: string};

const operatingSystems = [
  {suffix: 'win', tab: 'windows'},
  {suffix: 'mac', tab: 'macos'},
  {suffix: 'linux', tab: 'linux'},
] as const;

/** Every old address that must stay valid. Add a line when a page moves; never remove one. */
export const oldAddresses: OldAddress[] = [
  ...operatingSystems.flatMap(({suffix, tab}) => [
    {from: `/application/ssh_keys_ssh-keygen_${suffix}/`, to: `/application/ssh_keys/?os=${tab}`},
    {from: `/application/ssh_keys_register_${suffix}/`, to: `/application/ssh_copy_id/?os=${tab}`},
  ]),
  {from: '/application/terms_and_policies/terms_of_use/', to: '/application/terms_and_policies/terms_of_use_2025/'},
  {from: '/guides/group_cloud/', to: '/guides/using_personal_genome_division/group_cloud/'},
];

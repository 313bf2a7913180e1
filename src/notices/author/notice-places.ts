// In which folders the two files of a notice are.

/** From the project's root. The build and the staff's commands read the notices there. */
export const noticeFileFolders = {ja: 'blog/', en: 'i18n/en/docusaurus-plugin-content-blog/'} as const;

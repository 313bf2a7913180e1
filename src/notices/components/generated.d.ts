// The data files that the plugins in ../plugin write for pages.

declare module '@generated/notices/default/all.json' {
  const notices: import('../published').PublishedNotice[];
  export default notices;
}

declare module '@generated/notice-files/default/files.json' {
  const files: import('../plugin/notice-files').NoticeSources;
  export default files;
}

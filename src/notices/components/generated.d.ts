// The data files that the notices plugin writes for pages.

declare module '@generated/notices/default/all.json' {
  const notices: import('../published').PublishedNotice[];
  export default notices;
}

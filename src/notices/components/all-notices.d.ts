// What the notices plugin writes for pages that show notices of any time.
declare module '@generated/notices/default/all.json' {
  const notices: import('../published').PublishedNotice[];
  export default notices;
}

// What the notices plugin writes for pages that show notices of any time.
declare module '@generated/notices/default/all.json' {
  const notices: import('../../domain/notices/published').PublishedNotice[];
  export default notices;
}

// Nothing: src/finish/structured-data.ts writes what search engines read, from the notice's own data. The theme's names no author and an address that redirects.
export default function StructuredData(): null {
  return null;
}

// Nothing: src/finish/structured-data.ts writes what search engines read. The theme's leaves out the top page and names an address that redirects.
export default function StructuredData(): null {
  return null;
}

// What src/notices/plugin/lists.ts writes for the links to the lists by year.
declare module '@generated/notices/default/years.json' {
  const years: string[];
  export default years;
}

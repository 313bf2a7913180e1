// No highlighting (CodeBlock): the theme's would load the grammars into every page.
export default function prismIncludeLanguages(): void {}

// No language to highlight: code is shown as it is typed (CodeBlock). The theme's would fetch the highlighter's grammars into every page.
export default function prismIncludeLanguages(): void {}

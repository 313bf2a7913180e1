// Pages use components without an import: the build adds the imports of those that a page names.
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/** Every component that pages and notices may use, and the module (from the project's root) that exports it. */
export const pageComponents: Record<string, string> = {
  AddToCalendar: 'src/notices/components/Subscribe',
  ApplicationChecklist: 'src/checklist/components/ApplicationChecklist',
  ButtonLink: 'src/components/Steps',
  Buttons: 'src/components/Steps',
  ChecklistStart: 'src/checklist/components/ChecklistStart',
  FeedTable: 'src/notices/components/Subscribe',
  FeeEstimator: 'src/fees/components/FeeEstimator',
  FeeExample: 'src/fees/components/FeeExample',
  Fix: 'src/site/CannotLogIn',
  Fold: 'src/components/Steps',
  FoldedKeyCheck: 'src/site/FoldedKeyCheck',
  GroupCloudDiagram: 'src/site/GroupCloudDiagram',
  GroupCloudState: 'src/site/GroupCloudState',
  HelpColumns: 'src/site/Help',
  HelpContact: 'src/site/Help',
  HelpDesk: 'src/components/HelpDesk',
  IfClosed: 'src/notices/components/IfOpen',
  IfOpen: 'src/notices/components/IfOpen',
  JobPath: 'src/site/JobPath',
  KeyTypeTable: 'src/ssh-key/components/KeyTypeTable',
  Links: 'src/site/Help',
  LoginVerdict: 'src/site/CannotLogIn',
  MailButton: 'src/components/HelpDesk',
  MakeKey: 'src/ssh-key/components/MakeKey',
  NodeTable: 'src/fees/components/Prices',
  OsTabs: 'src/components/OsTabs',
  Price: 'src/fees/components/Prices',
  PriceFigures: 'src/fees/components/Prices',
  PriceTable: 'src/fees/components/Prices',
  RecentNotices: 'src/notices/status/Status',
  RegistrationToday: 'src/notices/components/RegistrationToday',
  ServiceNotices: 'src/notices/components/CurrentNotices',
  SshKeyChecker: 'src/ssh-key/components/SshKeyChecker',
  StatusSummary: 'src/notices/status/Status',
  StatusTimeline: 'src/notices/status/Status',
  Steps: 'src/components/Steps',
  StorageSteps: 'src/fees/components/StorageSteps',
  TabItem: 'src/components/OsTabs',
  TaxRules: 'src/fees/components/Prices',
  TermTable: 'src/fees/components/TermTable',
  Tiles: 'src/site/CannotLogIn',
  TwoColumns: 'src/site/TwoColumns',
  Who: 'src/components/Steps',
  WorkbookButton: 'src/fees/workbook/components/WorkbookFile',
  WorkbookName: 'src/fees/workbook/components/WorkbookFile',
};

/** Every module that a page may import. */
export const modulesOfPageComponents: readonly string[] = [...new Set(Object.values(pageComponents))];

/** The import as an ESTree program, which MDX compiles. */
function importOf(name: string, module: string): object {
  return {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        attributes: [],
        specifiers: [
          {
            type: 'ImportSpecifier',
            imported: {type: 'Identifier', name},
            local: {type: 'Identifier', name},
          },
        ],
        source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
      },
    ],
  };
}

type Element = {name?: string | null; attributes?: {name?: string; value?: unknown}[]};

/** The theme's link reports ids to the check of anchors; an `<a id="…" />` of a page does not get there by itself. */
function throughTheme(node: Element): void {
  const [id, other] = node.attributes ?? [];
  if (id?.name === 'id' && !other)
    Object.assign(node, {type: 'oldId', data: {hName: 'a', hProperties: {id: id.value}}});
}

/** A remark plugin: adds an import for each known component that the page uses. */
export const usePageComponents: Plugin<[], Root> = () => (root, file) => {
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
      return;
    }
    const {name} = node as Element;
    if (name === 'a') throughTheme(node as Element);
    if (name && /^[A-Z]/.test(name)) {
      if (!Object.hasOwn(pageComponents, name)) {
        file.fail(
          `<${name}> is no component of this site. Known are: ${Object.keys(pageComponents).join(', ')}.`,
          node,
        );
      }
      used.add(name);
    }
  });
  for (const name of used) {
    const module = `@site/${pageComponents[name]}`;
    root.children.unshift({
      type: 'mdxjsEsm',
      value: `import {${name}} from ${JSON.stringify(module)};`,
      data: {estree: importOf(name, module)},
    } as unknown as Root['children'][number]);
  }
};

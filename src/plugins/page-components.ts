// Lets pages use the site's components without an import: the build adds the imports of those that a page names.
// So authors write `<PriceTable section="storage" />`, and no page sends the code of components that stand on others.
import type {Program} from 'estree';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

const ui = '@site/src/ui';
const tools = '@site/src/tools';

/** Every component that pages and notices may use, and the module that exports it under the same name. */
export const pageComponents: Record<string, string> = {
  ApplicationChecklist: `${tools}/ApplicationChecklist/ApplicationChecklist`,
  ChecklistStart: `${tools}/ApplicationChecklist/ChecklistStart`,
  FeeExample: `${tools}/Prices/FeeExample`,
  FeeEstimator: `${tools}/FeeEstimator/FeeEstimator`,
  FeedTable: `${tools}/Notices/FeedTable`,
  FoldedEstimator: `${tools}/folded-tools`,
  FoldedGpuHours: `${tools}/folded-tools`,
  FoldedKeyCheck: `${tools}/folded-tools`,
  FoldedSharedStorage: `${tools}/folded-tools`,
  GoingOnNow: `${tools}/Notices/GoingOnNow`,
  GroupCloudDiagram: `${tools}/GroupCloud/GroupCloudDiagram`,
  HelpDesk: `${tools}/HelpDesk/HelpDesk`,
  HomeHero: `${tools}/Home/HomeHero`,
  KeyTypeTable: `${tools}/SshKeyChecker/KeyTypeTable`,
  MakeKey: `${tools}/SshKeyChecker/MakeKey`,
  NodeTable: `${tools}/Prices/NodeTable`,
  OsTabs: `${ui}/OsTabs`,
  Price: `${tools}/Prices/Price`,
  PriceTable: `${tools}/Prices/PriceTable`,
  RegistrationToday: `${tools}/Notices/RegistrationToday`,
  ServiceNotices: `${tools}/Notices/ServiceNotices`,
  SshKeyChecker: `${tools}/SshKeyChecker/SshKeyChecker`,
  StateBox: `${tools}/Notices/StateBox`,
  StatusTimeline: `${tools}/Status/StatusTimeline`,
  Steps: `${ui}/Steps`,
  StorageSteps: `${tools}/Prices/StorageSteps`,
  TabItem: `${ui}/OsTabs`,
  TermTable: `${tools}/Prices/TermTable`,
  WebFormScreen: `${tools}/WebForm/WebFormScreen`,
};

/** Every module that a page may come to import. */
export const modulesOfPageComponents: readonly string[] = [...new Set(Object.values(pageComponents))];

function importOf(name: string, module: string): Program {
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

/** A remark plugin: adds an import for each known component that the page uses. */
export const usePageComponents: Plugin<[], Root> = () => (root, file) => {
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
      return;
    }
    const {name} = node as {name?: string | null};
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
    const module = pageComponents[name] ?? '';
    root.children.unshift({
      type: 'mdxjsEsm',
      value: `import {${name}} from ${JSON.stringify(module)};`,
      data: {estree: importOf(name, module)},
    } as unknown as Root['children'][number]);
  }
};

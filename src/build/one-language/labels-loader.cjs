// The bundler's loader (CommonJS, because the bundler loads it by itself): puts the labels of the build's language into the code that shows
// them, in place of the Japanese ones. Without it every page would carry the labels of all tools, as the framework does it.
const {parse, print} = require('@swc/core');

const text = (value, span) => ({type: 'StringLiteral', span, value});

/** `message` of `{id: 'x.y', message: '…'}` */
function labelInObject({type, properties}, labels) {
  if (type !== 'ObjectExpression') {
    return;
  }
  const partOf = (name) => properties.find(({key}) => key?.value === name)?.value;
  const [id, message] = [partOf('id'), partOf('message')];
  const label = labels[id?.value];
  if (id?.type === 'StringLiteral' && message && label !== undefined) {
    properties.find(({key}) => key?.value === 'message').value = text(label, message.span);
  }
}

/** The children of `<Translate id="x.y">…</Translate>` */
function labelInElement(node, labels) {
  if (node.type !== 'JSXElement' || node.opening.name.value !== 'Translate') {
    return;
  }
  const id = node.opening.attributes.find(({name}) => name?.value === 'id')?.value?.value;
  const label = labels[id];
  if (label !== undefined) {
    const {span} = node;
    node.children = [{type: 'JSXExpressionContainer', span, expression: text(label, span)}];
  }
}

function putLabels(node, labels) {
  if (Array.isArray(node)) {
    for (const child of node) {
      putLabels(child, labels);
    }
  } else if (node !== null && typeof node === 'object') {
    labelInObject(node, labels);
    labelInElement(node, labels);
    putLabels(Object.values(node), labels);
  }
}

/** @param {string} source a TypeScript module @param {Record<string, string>} labels the labels by their ids */
async function withLabels(source, labels) {
  const tree = await parse(source, {syntax: 'typescript', tsx: true, target: 'es2022'});
  putLabels(tree.body, labels);
  return (await print(tree)).code;
}

module.exports = function loader(source) {
  const callback = this.async();
  const {labels, labelsFile} = this.getOptions();
  // A build that kept its cache would show the labels of the build before.
  this.addDependency(labelsFile);
  // Most modules have no label.
  if (!/\b[Tt]ranslate\b/.test(source)) {
    callback(null, source);
    return;
  }
  withLabels(source, labels).then((code) => callback(null, code), callback);
};
module.exports.withLabels = withLabels;

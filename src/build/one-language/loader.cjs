// The bundler's loader (CommonJS, because the bundler loads it by itself): empties `en` of each `{ja: '…', en: '…'}` in
// a Japanese build, and `ja` in an English one. Works on the syntax tree, so that text which only looks like code is
// left alone.
const {parse, print} = require('@swc/core');

const languages = ['en', 'ja'];

/** A string, a template, or a sum of such. */
function isString({type, operator, left, right}) {
  if (type === 'BinaryExpression') return operator === '+' && isString(left) && isString(right);
  return type === 'StringLiteral' || type === 'TemplateLiteral';
}

function isText({type, value}) {
  return type === 'KeyValueProperty' && isString(value);
}

function isLocalized({type, properties}) {
  return (
    type === 'ObjectExpression' &&
    properties.length === languages.length &&
    properties.every(isText) &&
    properties
      .map(({key}) => key.value)
      .sort()
      .join() === languages.join()
  );
}

function emptyOthers(node, locale) {
  if (Array.isArray(node)) {
    for (const child of node) {
      emptyOthers(child, locale);
    }
  } else if (node !== null && typeof node === 'object') {
    if (isLocalized(node)) {
      for (const property of node.properties.filter(({key}) => key.value !== locale)) {
        property.value = {type: 'StringLiteral', span: property.value.span, value: ''};
      }
    } else {
      emptyOthers(Object.values(node), locale);
    }
  }
}

/** @param {string} source a TypeScript module @param {string} locale the language to keep */
async function keepOneLanguage(source, locale) {
  const tree = await parse(source, {syntax: 'typescript', target: 'es2022'});
  emptyOthers(tree.body, locale);
  return (await print(tree)).code;
}

module.exports = function loader(source) {
  const callback = this.async();
  keepOneLanguage(source, this.getOptions().locale).then((code) => callback(null, code), callback);
};
module.exports.keepOneLanguage = keepOneLanguage;

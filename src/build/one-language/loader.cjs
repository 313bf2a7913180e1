// The bundler's loader (CommonJS): empties the other languages of each `{ja: '…', en: '…'}`. It works on
// the syntax tree.
const {parse, print} = require('@swc/core');

/** A string, a template, or a sum of such. */
function isString({type, operator, left, right}) {
  if (type === 'BinaryExpression') return operator === '+' && isString(left) && isString(right);
  return type === 'StringLiteral' || type === 'TemplateLiteral';
}

function isText({type, value}) {
  return type === 'KeyValueProperty' && isString(value);
}

/** The languages of a message; none where the node is something else. */
function languagesOf({type, properties}, locales) {
  if (type !== 'ObjectExpression' || properties.length < 2 || !properties.every(isText)) return [];
  const keys = properties.map(({key}) => key.value);
  return keys.every((key) => locales.includes(key)) ? keys : [];
}

function emptyOthers(node, locale, locales) {
  if (Array.isArray(node)) {
    for (const child of node) {
      emptyOthers(child, locale, locales);
    }
  } else if (node !== null && typeof node === 'object') {
    const languages = languagesOf(node, locales);
    if (languages.length > 0) {
      if (!languages.includes(locale)) {
        const text = node.properties[0].value.value ?? '…';
        throw new Error(`The message “${text}” has no text in the language ${locale}. Write it beside the others.`);
      }
      for (const property of node.properties.filter(({key}) => key.value !== locale)) {
        property.value = {type: 'StringLiteral', span: property.value.span, value: ''};
      }
    } else {
      emptyOthers(Object.values(node), locale, locales);
    }
  }
}

/** Keeps one of the languages. @throws Error that names a message without a text in it */
async function keepOneLanguage(source, locale, locales) {
  const tree = await parse(source, {syntax: 'typescript', target: 'es2022'});
  emptyOthers(tree.body, locale, locales);
  return (await print(tree)).code;
}

module.exports = function loader(source) {
  const callback = this.async();
  const {locale, locales} = this.getOptions();
  keepOneLanguage(source, locale, locales).then((code) => callback(null, code), callback);
};
module.exports.keepOneLanguage = keepOneLanguage;

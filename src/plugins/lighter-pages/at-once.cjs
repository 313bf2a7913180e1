// The bundler's loader (CommonJS, because the bundler loads it by itself) for the build that draws the pages: what the browser loads later is there
// at once. With a promise, React would write the part to the end of the page and leave it to a script to move it to its place.
module.exports = (source) => source.replace(/\bimport\((["'][^"']+["'])\)/g, 'require($1)');

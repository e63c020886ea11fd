const { gzipSync } = require('node:zlib');

const NAME_WIDTH = 56;

/** Prints what a user downloads: every script compressed, what the first screen needs, and the total. */
class SizePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SizePlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('SizePlugin', (assets) => {
        if (compilation.compiler.isChild() || compilation.errors.length > 0) return;
        this.rows = Object.entries(assets)
          .filter(([name]) => /\.(js|css|html)$/.test(name))
          .map(([name, source]) => {
            const content = source.buffer();
            return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
          });
      });
    });
    compiler.hooks.done.tap('SizePlugin', ({ compilation }) => {
      if (compilation.errors.length > 0 || !this.rows) return;
      const first = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
      console.log(report(this.rows, first));
    });
  }
}

function report(rows, first) {
  const line = (name, row) =>
    `  ${shortened(name).padEnd(NAME_WIDTH)}${kilobytes(row.bytes)}${kilobytes(row.gzip)}`;
  const sorted = [...rows].sort((a, b) => b.gzip - a.gzip);
  return [
    `  ${'the pane (* is needed for the first screen)'.padEnd(NAME_WIDTH)}${'minified'.padStart(12)}${'gzip'.padStart(12)}`,
    ...sorted.map((row) => line(`${first.has(row.name) ? '*' : ' '} ${row.name}`, row)),
    line('  first screen', sum(rows.filter((row) => first.has(row.name) || row.name.endsWith('.html')))),
    line('  total', sum(rows)),
  ].join('\n');
}

/** webpack names a chunk after everything in it. */
function shortened(name) {
  return name.length < NAME_WIDTH ? name : `${name.slice(0, NAME_WIDTH - 20)}…${name.slice(-18)}`;
}

function sum(rows) {
  return {
    bytes: rows.reduce((total, row) => total + row.bytes, 0),
    gzip: rows.reduce((total, row) => total + row.gzip, 0),
  };
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
}

module.exports = { SizePlugin };

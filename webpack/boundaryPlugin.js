const { resourcesOf } = require('./resourcesOf');

/** What is for development only: the embedded workbook, its grid, the commands of development, and Microsoft's library, which pages load from its host. */
const FORBIDDEN = [
  /[\\/]src[\\/](host|tools)[\\/]/,
  /[\\/]node_modules[\\/]@univerjs[\\/]/,
  /[\\/]node_modules[\\/]@microsoft[\\/]office-js[\\/]/,
];

/** Fails the build when a file that is for development only has come into it, by whichever way. */
class BoundaryPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BoundaryPlugin', (compilation) => {
      compilation.hooks.afterOptimizeModules.tap('BoundaryPlugin', () => {
        for (const resource of resourcesOf(compilation.modules)) {
          if (FORBIDDEN.some((pattern) => pattern.test(resource))) {
            compilation.errors.push(
              new Error(`${resource} is for development only and must not be in the build.`),
            );
          }
        }
      });
    });
  }
}

module.exports = { BoundaryPlugin };

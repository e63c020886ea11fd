const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { resourcesOf } = require('./resourcesOf');

/** Licences that allow redistribution in a closed deployment with nothing but their notice. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense']);
const FILE = 'third-party-licences.txt';

/**
 * Writes the notices of every package that is really in the build, as their licences ask, and fails the build when one
 * of them has a licence that was not weighed.
 */
class LicencePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencePlugin', stage }, () => {
        const notices = [];
        for (const folder of [...packageFolders(compilation.modules)].sort()) {
          const { name, version, license } = JSON.parse(
            readFileSync(path.join(folder, 'package.json'), 'utf8'),
          );
          if (!isAllowed(license)) {
            compilation.errors.push(
              new Error(`${name} is in the build under "${license}", see webpack/licencePlugin.js`),
            );
          }
          notices.push(`${name} ${version} (${license})\n\n${licenceText(folder)}`);
        }
        compilation.emitAsset(FILE, new sources.RawSource(notices.join(`\n\n${'-'.repeat(80)}\n\n`)));
      });
    });
  }
}

function isAllowed(license) {
  return (
    typeof license === 'string' &&
    license.split(/ OR /).some((each) => ALLOWED.has(each.replace(/[()]/g, '').trim()))
  );
}

function packageFolders(modules) {
  return new Set([...resourcesOf(modules)].map(packageFolder).filter(Boolean));
}

function packageFolder(resource) {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource);
  return match && existsSync(path.join(match[0], 'package.json')) ? match[0] : undefined;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : 'The package has no licence file of its own.';
}

module.exports = { LicencePlugin };

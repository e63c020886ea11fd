/** The configuration of the real build, with an entry that brings in what SMUGGLED names. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const configuration = require('../../webpack.config.js');

const folder = process.env.SMUGGLING_FOLDER;
const entry = join(folder, 'entry.js');
writeFileSync(
  entry,
  `import * as smuggled from ${JSON.stringify(process.env.SMUGGLED)};\nconsole.log(smuggled);\n`,
);

module.exports = {
  ...configuration,
  entry,
  cache: false,
  output: { ...configuration.output, path: join(folder, 'dist') },
  optimization: { ...configuration.optimization, minimize: false },
  plugins: configuration.plugins.filter(({ constructor }) =>
    /^(Boundary|Licence)Plugin$/.test(constructor.name),
  ),
};

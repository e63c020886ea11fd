/**
 * The production build of the task pane, and of nothing else: no part of src/host or src/tools may get in (test/build proves it).
 * PANE_URL=https://… npm run build  writes a manifest for that address instead of https://localhost:3000.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BoundaryPlugin } = require('./webpack/boundaryPlugin');
const { LicencePlugin } = require('./webpack/licencePlugin');
const { SizePlugin } = require('./webpack/sizePlugin');

const DEVELOPMENT_URL = 'https://localhost:3000';

/** @returns {import('webpack').Configuration} */
function configuration() {
  const paneUrl = (process.env.PANE_URL ?? DEVELOPMENT_URL).replace(/\/$/, '');
  return {
    mode: 'production',
    context: __dirname,
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      assetModuleFilename: '[name].[contenthash:10][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(__dirname, 'src'),
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
        { test: /\.(svg|png)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      // Names, not numbers, so that the size report and a stack trace can be read.
      chunkIds: 'named',
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          react: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
            name: 'react',
            priority: 20,
          },
          fluent: {
            test: /[\\/]node_modules[\\/](@fluentui|@griffel|@floating-ui|tabster|keyborg|stylis|rtl-css-js)[\\/]/,
            name: 'fluent',
            // What only a lazy view uses stays with that view.
            chunks: 'initial',
            priority: 10,
          },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, paneUrl),
          },
        ],
      }),
      new BoundaryPlugin(),
      new LicencePlugin(),
      new SizePlugin(),
    ],
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(__dirname, 'node_modules', '.cache', 'webpack'),
      buildDependencies: { config: [__filename] },
    },
    stats: 'errors-warnings',
  };
}

module.exports = configuration();

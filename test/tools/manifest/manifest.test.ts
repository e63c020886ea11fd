import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../../src/tools/manifest/check';

const root = join(__dirname, '..', '..', '..');
const assets = join(root, 'assets');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The problems of the manifest after one change, which must really have changed it. */
function afterChange(from: string | RegExp, to: string): Promise<string[]> {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return checkManifest(changed, assets, version);
}

it('has no problem as it stands', async () => {
  expect(await checkManifest(manifest, assets, version)).toEqual([]);
});

it.each([
  ['broken XML', '</Hosts>', '', /well-formed/],
  [
    'elements out of order',
    /(<Version>.*?<\/Version>)(\s*)(<ProviderName>.*?<\/ProviderName>)/,
    '$3$2$1',
    /out of order/,
  ],
  ['an id that is no GUID', /<Id>.*?<\/Id>/, '<Id>cchc</Id>', /not a GUID/],
  [
    'a version that is not that of the package',
    /<Version>.*?<\/Version>/,
    '<Version>9.9.9.0</Version>',
    /does not go with/,
  ],
  ['another floor', 'MinVersion="1.13"', 'MinVersion="1.1"', /1\.13 is not required/],
  [
    'an address without https',
    'https://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html',
    /not an https/,
  ],
  ['an unknown resource', 'resid="Tab.Label"', 'resid="Tab.Name"', /Tab\.Name is used and not there/],
  [
    'a label that is too long',
    'Value="PAR Index"',
    `Value="${'x'.repeat(126)}"`,
    /126 characters, 125 are allowed/,
  ],
  [
    'a text without English',
    '<bt:Override Locale="en-US" Value="Round"/>',
    '',
    /Group\.Label has no text for en-US/,
  ],
  [
    'an override of the default language',
    'Locale="en-US" Value="Round"',
    'Locale="vi-VN" Value="Đợt"',
    /overrides its default/,
  ],
  ['an icon of the wrong size', 'assets/icon-80.png', 'assets/icon-64.png', /64 × 64 pixels instead of 80/],
  ['a missing icon', 'assets/icon-16.png', 'assets/icon-17.png', /icon-17\.png is not a PNG file/],
])('reports %s', async (_what, from, to, problem) => {
  expect((await afterChange(from, to)).join('\n')).toMatch(problem);
});

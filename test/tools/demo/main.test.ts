import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/tools/demo/main';

describe('npm run demo', () => {
  let folder: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    said = [];
    jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses a bad file with a list of what is wrong and where, and writes nothing', async () => {
    const round = join(folder, 'round.json');
    const out = join(folder, 'out');
    writeFileSync(round, JSON.stringify({ format: 'cchc-round/2', periods: [] }));
    expect(await main(['--round', round, '--out', out])).toBe(2);
    expect(said.join('\n')).toContain('/format  phải là "cchc-round/1".');
    expect(said.join('\n')).toContain('/  thiếu "framework".');
    expect(existsSync(out)).toBe(false);
  });

  it('collects the forms of invented units, and writes what became of them', async () => {
    const lines: string[] = [];
    jest.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(text));
    expect(await main(['--units', '3', '--damaged', '34', '--out', folder])).toBe(0);
    expect(lines.join('\n')).toContain('Phát 3 phiếu cho 3 đơn vị; gửi về 3 tệp.');
    const written = join(folder, 'mau-thu-phieu-2026');
    expect(readdirSync(written).sort()).toEqual(['collection.json', 'forms', 'returned', 'round.xlsx']);
    expect(readdirSync(join(written, 'returned'))).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(written, 'collection.json'), 'utf8'))).toMatchObject({
      summary: { units: 3, files: 3, byState: { accepted: 2, refused: 1 } },
    });
  });

  it.each([[['--round', '/no/such/file.json']], [['--colour']]])(
    'answers %j with exit code 2',
    async (args) => {
      expect(await main(args)).toBe(2);
      expect(said).toHaveLength(1);
    },
  );
});

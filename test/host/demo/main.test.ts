import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/host/demo/main';

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

  it.each([[['--round', '/no/such/file.json']], [['--colour']]])(
    'answers %j with exit code 2',
    async (args) => {
      expect(await main(args)).toBe(2);
      expect(said).toHaveLength(1);
    },
  );
});

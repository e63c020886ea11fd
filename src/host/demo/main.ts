import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Round } from '../../core/round/round';
import type { RoundFile } from '../../core/round/roundFile';
import { binhDuong2017 } from '../../samples/binhDuong2017';
import { communes2026 } from '../../samples/communes2026';
import { findingsText } from './findingsText';
import { demoOptions, USAGE } from './options';
import type { PlayedForms } from './playForms';
import { playRound } from './playRound';
import { rankingText } from './rankingText';
import { readRoundFile } from './readRoundFile';
import { writeOutput } from './writeOutput';

const EXIT = { done: 0, refused: 2 } as const;

/** `npm run demo`: the whole job without Excel and without a screen. The answer is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const options = demoOptions(args, here);
  if ('problem' in options) {
    return refuse([options.problem, '', USAGE]);
  }
  if (options.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  if (options.round === undefined) {
    await play(binhDuong2017, join(options.out, binhDuong2017.round.id), here);
    await play(communes2026, join(options.out, communes2026.round.id), here);
    return EXIT.done;
  }
  let text: string;
  try {
    text = await readFile(options.round, 'utf8');
  } catch (error) {
    return refuse([`Không đọc được tệp ${options.round}: ${error instanceof Error ? error.message : ''}`]);
  }
  const reading = readRoundFile(text);
  if (!reading.ok) {
    return refuse([
      `Tệp ${options.round} không dùng được: ${reading.problems.length} chỗ sai. Chưa ghi gì.`,
      ...reading.problems.map(({ pointer, sentence }) => `  ${pointer || '/'}  ${sentence}`),
    ]);
  }
  await play(reading.file, options.out, here);
  return EXIT.done;
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return EXIT.refused;
}

async function play(file: RoundFile, folder: string, here: string): Promise<void> {
  console.log(`\n━━ ${file.round.title} ━━`);
  const played = await playRound(file);
  const { analysis, findings, forms } = played;
  console.log(formsText(analysis.round, forms).join('\n'));
  console.log(rankingText(analysis, analysis.round.periods.length - 1).join('\n'));
  console.log(findingsText(findings).join('\n'));
  await writeOutput(folder, played);
  const nearby = relative(here, folder);
  const shown = nearby === '' || nearby.startsWith('..') ? folder : nearby;
  console.log(
    `\nĐã ghi ${shown}/: round.xlsx, results.json, templates/ (${forms.templates.length} phiếu phát), returned/ (${forms.filled.length} phiếu gửi lại).`,
  );
}

function formsText({ periods }: Round, { templates, filled, counts }: PlayedForms): string[] {
  if (filled.length === 0) {
    return [`Phiếu tự chấm: phát ${templates.length}; không có phiếu nào gửi lại.`];
  }
  const returned = counts.map((count, period) => `${periods[period]?.name} ${count.returned}/${count.sent}`);
  const sum = (key: 'received' | 'typed'): number => counts.reduce((total, count) => total + count[key], 0);
  return [
    `Phiếu tự chấm: phát ${templates.length}; gửi lại ${returned.join(', ')}.`,
    `Nhận vào sổ ${sum('received')} phiếu; ${sum('typed')} phiếu có lỗi không nhận, nội dung được nhập tay vào trang Điểm.`,
  ];
}

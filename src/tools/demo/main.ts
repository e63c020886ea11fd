import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Round } from '../../core/round/round';
import type { RoundFile } from '../../core/roundFile/roundFile';
import { binhDuong2017 } from '../../samples/binhDuong2017';
import { communes2026 } from '../../samples/communes2026';
import { planCollection } from './collection/collectionPlan';
import { collectionResults } from './collection/collectionResults';
import { collectionText } from './collection/collectionText';
import { playCollection } from './collection/playCollection';
import { findingsText } from './findingsText';
import { demoOptions, USAGE, type DemoOptions } from './options';
import type { PlayedForms } from './playForms';
import { playRound } from './playRound';
import { rankingText } from './rankingText';
import { readRoundFile } from './readRoundFile';
import { resultsOf } from './results';
import { writeOutput, type Output } from './writeOutput';

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
  if (options.round !== undefined) {
    return playFile(options.round, options.out, here);
  }
  if (options.collection) {
    await collect(options.collection, options.out, here);
  } else {
    await play(binhDuong2017, join(options.out, binhDuong2017.round.id), here);
    await play(communes2026, join(options.out, communes2026.round.id), here);
  }
  return EXIT.done;
}

async function playFile(path: string, out: string, here: string): Promise<number> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return refuse([`Không đọc được tệp ${path}: ${error instanceof Error ? error.message : ''}`]);
  }
  const reading = readRoundFile(text);
  if (!reading.ok) {
    return refuse([
      `Tệp ${path} không dùng được: ${reading.problems.length} chỗ sai. Chưa ghi gì.`,
      ...reading.problems.map(({ pointer, sentence }) => `  ${pointer || '/'}  ${sentence}`),
    ]);
  }
  await play(reading.file, out, here);
  return EXIT.done;
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return EXIT.refused;
}

async function play(file: RoundFile, folder: string, here: string): Promise<void> {
  console.log(`\n━━ ${file.round.title} ━━`);
  const played = await playRound(file);
  const { analysis, findings, forms, workbook } = played;
  console.log(formsText(analysis.round, forms).join('\n'));
  console.log(rankingText(analysis, analysis.round.periods.length - 1).join('\n'));
  console.log(findingsText(findings, analysis.round).join('\n'));
  const results = { 'results.json': resultsOf(played) };
  await write(folder, here, { workbook, forms: forms.forms, returned: forms.filled, results });
}

async function collect(
  { units, damagedPercent }: NonNullable<DemoOptions['collection']>,
  out: string,
  here: string,
): Promise<void> {
  const played = await playCollection(planCollection(units, damagedPercent));
  const { settings } = played.analysis.round;
  console.log(`\n━━ ${settings.title} ━━`);
  console.log(collectionText(played).join('\n'));
  const results = { 'collection.json': collectionResults(played) };
  await write(join(out, settings.id), here, { ...played, results });
}

async function write(folder: string, here: string, output: Output): Promise<void> {
  await writeOutput(folder, output);
  const nearby = relative(here, folder);
  const shown = nearby === '' || nearby.startsWith('..') ? folder : nearby;
  const { forms, returned, results } = output;
  console.log(
    `\nĐã ghi ${shown}/: round.xlsx, ${Object.keys(results).join(', ')}, forms/ (${forms.length} phiếu phát), returned/ (${returned.length} tệp gửi về).`,
  );
}

function formsText({ periods }: Round, { forms, filled, counts }: PlayedForms): string[] {
  if (filled.length === 0) {
    return [`Phiếu tự chấm: phát ${forms.length}; không có phiếu nào gửi lại.`];
  }
  const returned = counts.map((count, period) => `${periods[period]?.name} ${count.returned}/${count.sent}`);
  const sum = (key: 'received' | 'typed'): number => counts.reduce((total, count) => total + count[key], 0);
  return [
    `Phiếu tự chấm: phát ${forms.length}; gửi lại ${returned.join(', ')}.`,
    `Nhận vào sổ ${sum('received')} phiếu; ${sum('typed')} phiếu có lỗi không nhận, nội dung được nhập tay vào trang Điểm.`,
  ];
}

export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Lines of a table whose columns stand under each other in a terminal. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ heading }, column) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, column) => padded(cells[column] ?? '', widths[column] ?? 0, align))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ heading }) => heading)),
    line(widths.map((width) => '─'.repeat(width))),
    ...rows.map(line),
  ];
}

/** Vietnamese letters take one place each once accents are composed. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  const composed = text.normalize('NFC');
  return align === 'right' ? gap + composed : composed + gap;
}

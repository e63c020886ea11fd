import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly empty: boolean;
  readonly open: boolean;
  readonly headless: boolean;
  readonly help: boolean;
  /** undefined: the usual port, or a free one where it is taken. */
  readonly port?: number;
}

const MOST = 65_534;

/** Reads the arguments of `npm start`; a sentence where they cannot be understood. */
export function startOptions(args: readonly string[]): StartOptions | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        empty: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= MOST)) {
      return { problem: `--port ${values.port ?? ''}: 0–${String(MOST)}` };
    }
    const { empty, headless, help } = values;
    return { empty, headless, help, open: !values['no-open'], ...(port !== undefined && { port }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

export const USAGE = `npm start -- [--empty] [--port N] [--no-open] [--headless]

  --empty     sổ trống, không nạp đợt mẫu / an empty workbook, without the sample round
  --port N    cổng của trang sổ; khung bên phải dùng cổng N+1 / port of the workbook page; the pane takes N+1
  --no-open   chỉ in địa chỉ, không mở trình duyệt / prints the address, opens no browser
  --headless  mở trình duyệt không cửa sổ và in địa chỉ DevTools, để chụp màn hình
              / opens a browser without a window and prints its DevTools address, for pictures`;

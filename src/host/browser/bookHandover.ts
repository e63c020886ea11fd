/** A workbook on its way into another start of this page, as the bytes of its .xlsx file. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KEY = 'book';

/**
 * Keeps a workbook for the next start of the page in this tab, or in a tab opened from it (which gets a copy of the
 * tab's storage). False if it is too large for that.
 */
export function handOver(name: string, base64: string): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ name, base64 }));
    return true;
  } catch {
    return false;
  }
}

/** The workbook that was handed over to this start; it is handed over once. */
export function takeOver(): Book | undefined {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (text === null) {
    return undefined;
  }
  const { name, base64 } = JSON.parse(text) as { readonly name: string; readonly base64: string };
  return { name, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
}

/** After the workbook went to another tab: this one must not take it at its own next start. */
export function forget(): void {
  sessionStorage.removeItem(KEY);
}

/** The content of a file as base64, read by the browser. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}

import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks; imported before what needs it. */
Object.assign(globalThis, { TextEncoder, TextDecoder });

Blob.prototype.arrayBuffer ??= function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = (): void => resolve(reader.result as ArrayBuffer);
    reader.onerror = (): void => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsArrayBuffer(this);
  });
};

/** Time for the browser to take the file before its address is given up. */
const KEEP_MILLISECONDS = 60_000;

/** Hands bytes to the browser as a file. Whether it arrives cannot be known from here. */
export function downloadFile(fileName: string, bytes: Uint8Array, type: string): void {
  // A copy of its own, because a Blob may not refer to memory that is shared.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}

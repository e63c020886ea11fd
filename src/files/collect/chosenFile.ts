/** A file that was chosen. Its bytes are asked for when its turn comes, and let go afterwards: `File` is one. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Undefined for a file that was moved, or is in a cloud that cannot be reached. */
export async function bytesOf(chosen: ChosenFile): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** A file that was chosen. Its bytes are asked for when its turn comes, and let go afterwards: `File` is one. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** When it was last saved, in milliseconds since 1970; absent where nobody knows. */
  readonly lastModified?: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The day on which it was last saved, an ISO date of this place; undefined where nobody knows. */
export function dayOf({ lastModified }: ChosenFile): string | undefined {
  if (lastModified === undefined) {
    return undefined;
  }
  const day = new Date(lastModified);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Undefined for a file that was moved, or is in a cloud that cannot be reached. */
export async function bytesOf(chosen: ChosenFile): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch {
    return undefined;
  }
}

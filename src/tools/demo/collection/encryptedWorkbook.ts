import { CFB } from '@e965/xlsx';

interface CompoundFiles {
  readonly utils: {
    cfb_new(): unknown;
    cfb_add(file: unknown, path: string, content: Uint8Array): void;
  };
  write(file: unknown, options: { type: 'array' }): ArrayLike<number>;
}

/** More than a compound file keeps in one piece. */
const PACKAGE_BYTES = 9_000;

/** What an .xlsx is under a password: a compound file with these two streams. Nobody can read what is in them. */
export function encryptedWorkbook(): Uint8Array {
  const { utils, write } = CFB as CompoundFiles;
  const file = utils.cfb_new();
  utils.cfb_add(file, '/EncryptionInfo', new TextEncoder().encode('<encryption/>'));
  utils.cfb_add(
    file,
    '/EncryptedPackage',
    Uint8Array.from({ length: PACKAGE_BYTES }, (_, index) => (index * 97) % 251),
  );
  return Uint8Array.from(write(file, { type: 'array' }));
}

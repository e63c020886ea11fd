import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';

export interface FilePickerHandle {
  open(): void;
}

interface FilePickerProps {
  readonly ref: Ref<FilePickerHandle>;
  readonly onPick: (file: File) => void;
}

/** The browser's own choice of a file, opened by our buttons. */
export function FilePicker({ ref, onPick }: FilePickerProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ open: () => input.current?.click() }), []);
  return (
    <input
      ref={input}
      type="file"
      accept=".xlsx,.xlsm,.xlsb,.xls,.ods"
      hidden
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        // The same file may be chosen twice in a row, after it was corrected.
        event.currentTarget.value = '';
        if (file) {
          onPick(file);
        }
      }}
    />
  );
}

import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';

export interface FilePickerHandle {
  open(): void;
}

interface FilePickerProps {
  readonly ref: Ref<FilePickerHandle>;
  /** Endings with their dots, as the browser wants them: ".xlsx,.ods". */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** The browser's own choice of files, opened by our buttons. */
export function FilePicker({ ref, accept, multiple = false, onPick }: FilePickerProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ open: () => input.current?.click() }), []);
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      multiple={multiple}
      hidden
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // The same file may be chosen twice in a row, after it was corrected.
        event.currentTarget.value = '';
        if (files.length > 0) {
          onPick(files);
        }
      }}
    />
  );
}

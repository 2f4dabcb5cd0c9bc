import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** of the files to choose from, as an input takes them: ".pdf,.docx" */
  types: string;
  onFile: (file: File) => void;
  children: ReactNode;
}

/** A button that asks for a file. The same file may be chosen again. */
export const FileButton = ({ types, onFile, children }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={types}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{children}</Button>
    </>
  );
};

import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { useWords } from './words.tsx';

/** Stored data that this version can't read: nothing of it was lost, and the person decides what becomes of it. */
export const AsideNotice = ({ onSave, onDelete }: { onSave: () => void; onDelete: () => void }) => {
  const words = useWords();
  return (
    <Notice
      title={words('asideTitle')}
      actions={
        <>
          <Button onClick={onSave}>{words('asideSave')}</Button>
          <Button onClick={onDelete}>{words('asideDelete')}</Button>
        </>
      }
    >
      {words('asideText')}
    </Notice>
  );
};

import { Button } from './Button.tsx';
import { Confirmed } from './Confirmed.tsx';
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
          <Confirmed
            label={words('asideDelete')}
            title={words('asideDeleteTitle')}
            text={words('asideDeleteText')}
            onConfirm={onDelete}
          />
        </>
      }
    >
      {words('asideText')}
    </Notice>
  );
};

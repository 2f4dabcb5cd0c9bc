import { type ReactNode, useEffect } from 'react';
import styles from './PageFrame.module.css';
import { useWords } from './words.tsx';

/** The extension's own pages, in the order in which they are linked. */
const PAGES = [
  ['options', 'pageOptions'],
  ['saved', 'pageSaved'],
] as const;

interface Props {
  title: string;
  /** which of the linked ones it is; absent for one that is none of them */
  page?: (typeof PAGES)[number][0];
  /** stands at the end of the head: whether all is stored, a way back */
  status?: ReactNode;
  children: ReactNode;
}

/** What is the same on each page of the extension: its head, with the way to the others. */
export const PageFrame = ({ title, page, status, children }: Props) => {
  const words = useWords();
  const name = words('extensionName');
  useEffect(() => {
    document.title = title.includes(name) ? title : `${name}: ${title}`;
  }, [title, name]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{title}</h1>
        <nav aria-label={words('pages')}>
          <ul className={styles.pages}>
            {PAGES.map(([name, title]) => (
              <li key={name}>
                <a href={`/${name}.html`} aria-current={name === page ? 'page' : undefined}>
                  {words(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {status}
      </header>
      {children}
    </div>
  );
};

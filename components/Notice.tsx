import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  title: string;
  /** 1 where nothing else says what the page is about */
  level?: 1 | 2 | 3;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A state in which there is no list to show: what is so, what it means, what can be done. */
export const Notice = ({ title, level = 2, children, actions }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.notice}>
      <Heading className={styles.title}>{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};

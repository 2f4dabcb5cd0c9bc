import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A state in which there is no list to show: what is so, what it means, what can be done. */
export const Notice = ({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) => (
  <div className={styles.notice}>
    <h2 className={styles.title}>{title}</h2>
    {children && <p>{children}</p>}
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);

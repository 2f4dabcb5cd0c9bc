import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  type?: 'button' | 'submit';
  /** `primary` is the one thing to do next; `plain` stands beside it; `quiet` is a word that can be pressed */
  look?: 'primary' | 'plain' | 'quiet';
  children: ReactNode;
};

export const Button = ({ look = 'plain', ...rest }: Props) => (
  <button type="button" className={`${styles.button} ${styles[look]}`} {...rest} />
);

/** A button that shows a picture only; its label is read out and appears on hover. */
export const IconButton = ({ label, children, ...rest }: Omit<Props, 'look'> & { label: string }) => (
  <button type="button" className={`${styles.button} ${styles.icon}`} aria-label={label} title={label} {...rest}>
    {children}
  </button>
);

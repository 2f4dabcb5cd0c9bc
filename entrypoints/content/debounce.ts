/** Work that is put off while more keeps coming. */
export interface Debounced {
  /** asks for the work: it is done when nobody has asked for `quiet` ms, but at the latest `atMost` ms after the first */
  ask(): void;
  /** forgets what was asked for */
  cancel(): void;
}

/** Puts work off by `quiet` ms at a time, but by no more than `atMost` ms in all. */
export function debounce(work: () => void, quiet: number, atMost: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    cancel,
    ask() {
      const now = performance.now();
      if (timer === undefined) first = now;
      cancel();
      timer = setTimeout(
        () => {
          timer = undefined;
          work();
        },
        Math.max(0, Math.min(quiet, first + atMost - now)),
      );
    },
  };
}

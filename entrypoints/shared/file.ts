/** Hands a text to the browser to save as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file in its own time; a minute is far more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every file system takes: "fitlens-account-executive.json". */
export function fileName(about: string, extension: string): string {
  const slug = about
    .normalize('NFKD')
    // what NFKD has taken off its letter: "é" is "e" here
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `fitlens${slug && `-${slug}`}.${extension}`;
}

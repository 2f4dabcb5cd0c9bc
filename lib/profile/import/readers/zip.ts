import { BIGGEST_FILE, ImportError, TOO_BIG } from '../problem.ts';

export interface Archive {
  readonly names: readonly string[];
  /** the texts of the CSV files in it, by their names without folders */
  readonly tables: ReadonlyMap<string, string>;
}

/** What is in a ZIP. Throws an ImportError where it is too big when unpacked, another error where it is damaged. */
export async function openZip(bytes: Uint8Array): Promise<Archive> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      size += originalSize;
      if (size > BIGGEST_FILE) throw new ImportError(TOO_BIG.key, ...TOO_BIG.values);
      return /\.csv$/iu.test(name);
    },
  });
  const tables = Object.entries(files).map(
    ([name, file]) => [name.replace(/^.*\//u, ''), new TextDecoder().decode(file)] as const,
  );
  return { names, tables: new Map(tables) };
}

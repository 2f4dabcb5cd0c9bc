// npm run --silent parse -- FILE … [--profile resume.json] [--url URL] [--format json|markdown|csv] [--today DAY] [--trace]
// Reads saved pages, and postings in text files, without a browser. What it prints and how it ends: README.md, "On the command line".
import process from 'node:process';
import { parse } from './parse/command.ts';

// Who reads it has seen enough, such as `head`.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});
// Not exit(): what is still on its way to a pipe would be lost.
process.exitCode = await parse(process.argv.slice(2), process);

import { expect, it } from 'vitest';
import { SITES } from '../../lib/sites/known/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { KNOWN_PAGES } from './known/index.ts';

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function row(site: Site): string {
  const page = KNOWN_PAGES.find((one) => one.id === site.id);
  const facts = Object.keys(page?.facts ?? {}).filter((name) => name !== 'site');
  const runs = site.hosts.length === 0 ? 'when known by its marks' : site.onDemand ? 'when asked' : 'by itself';
  const hosts = site.hosts.length > 4 ? [...site.hosts.slice(0, 3), `${site.hosts.length - 3} more`] : site.hosts;
  const cells = [
    code(site.id),
    hosts.join(', ') || 'companies’ own',
    runs,
    page?.unmarked ? 'no' : 'yes',
    `addresses: ${page?.urls.length}; text${facts.map((name) => `, ${name}`).join('')}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

// Written anew by `npm run unit -- tests/sites/readme.test.ts -u`.
it('the table of sites is as the sites are', async () => {
  const text = `# Where a posting stands

${SITES.length} layouts of job sites are known, one file each in \`known/\`; any other page is read by its structure (\`generic.ts\`), and structured data
(\`json-ld.ts\`, \`microdata.ts\`) fills in what a layout leaves open. Each layout is tested with a page written for it in the site's DOM shape
(\`tests/sites/known/\`): its addresses are no other site's, the facts and the text are read, what stands beside the posting is not, and
after a redesign that leaves none of its names the posting is still found by its structure.

*Runs*: by itself on the site's hosts, or when the person clicks the icon. *From a file*: known in a saved page without an address.

| Layout | Hosts | Runs | From a file | Tested |
| --- | --- | --- | --- | --- |
${SITES.map(row).join('\n')}
`;
  await expect(text).toMatchFileSnapshot('../../lib/sites/README.md');
});

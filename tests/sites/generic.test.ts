import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/page/text.ts';
import { rootsOf, sitesAt } from '../../lib/sites/detect.ts';
import { findInData, findPosting, looksLikePosting } from '../../lib/sites/index.ts';
import { KNOWN_PAGES } from './known/index.ts';
import { open } from './open.ts';

const NOWHERE = new URL('about:blank');
const HERE = new URL('https://www.example.org/page');
const load = (name: string): Document => open(readFileSync(join(import.meta.dirname, 'pages', name), 'utf8'));

function textOf(document: Document, url = HERE, insist = false): string {
  const found = findPosting(document, url, insist);
  return found.ok ? readText(found.value.roots, found.value.skip).text : `(${found.error})`;
}

const POSTING = `<h2>What you will do</h2><ul><li>Set type by hand and pull proofs</li><li>Teach two evening classes a month</li></ul>
<h2>What we are looking for</h2><ul><li>Two years in a print shop</li><li>Able to lift 40 pounds of lead</li></ul>
<p>This is a part-time position at $24 an hour. Apply with samples of your work.</p>`;
const chrome = (main: string, head = ''): string =>
  `<html><head><title>Letterpress printer | Inkwell</title><link rel="stylesheet" href="/a.css">${head}</head><body><nav><a href="/">Inkwell</a></nav>${main}<footer>Inkwell, required by law to say so</footer></body></html>`;

describe('pages that are no posting', () => {
  it.each([
    ['list-careers.html', 'many-postings'],
    ['list-data.html', 'many-postings'],
    ['article-hiring.html', 'not-a-posting'],
    ['shop.html', 'not-a-posting'],
    ['software-docs.html', 'not-a-posting'],
    ['image-only.html', 'no-text'],
  ])('%s is told as %s', (name, error) => {
    for (const url of [NOWHERE, HERE]) expect(findPosting(load(name), url)).toEqual({ ok: false, error });
  });

  it.each([
    ['an empty page', ''],
    [
      'a page that is still to be rendered',
      '<div id="root"></div><script>var job = "We are looking for a cook with experience"</script>',
    ],
    ['an image', '<title>Vacancy</title><img src="/vacancy.png">'],
  ])('%s has no text', (_, html) => {
    expect(findPosting(open(html), HERE)).toEqual({ ok: false, error: 'no-text' });
  });

  it('a known layout without words has none either', () => {
    const url = new URL('https://www.indeed.com/viewjob?jk=1');
    expect(findPosting(open('<div id="jobDescriptionText"><img src="scan.png"></div>'), url)).toEqual({
      ok: false,
      error: 'no-text',
    });
  });

  it('a wall before the page passes no gate', () => {
    const url = new URL('https://www.indeed.com/viewjob?jk=1');
    expect(looksLikePosting(open('<title>Just a moment...</title><p>Checking your browser</p>'), url)).toBe(false);
  });

  it.each(['article-hiring.html', 'shop.html', 'software-docs.html'])('%s is read when the person insists', (name) => {
    expect(findPosting(load(name), HERE, true)).toMatchObject({ ok: true, value: { facts: { site: 'generic' } } });
  });
});

describe('a posting on any page', () => {
  it.each([
    ['in main', `<main><h1>Letterpress printer</h1>${POSTING}</main>`],
    ['in a div among divs', `<div><div><p>News</p></div><div class="x"><div>${POSTING}</div></div></div>`],
    ['in a table', `<table><tr><td><a href="/a">Menu</a></td><td>${POSTING}</td></tr></table>`],
    [
      'in the form that an old system wraps around a page',
      `
        <form id="aspnetForm">
          <input type="hidden" name="__VIEWSTATE">
          <div>${POSTING}<p>${'More about the shop and the street that it is in. '.repeat(12)}</p></div>
        </form>
      `,
    ],
    [
      'in a dialog over a list',
      `<main><p>Six openings</p></main><div role="dialog">${POSTING}<p>${'More about the shop and the street that it is in. '.repeat(12)}</p></div>`,
    ],
    [
      'under a class that is called has-sidebar',
      `<div class="has-sidebar"><p>${'More about the shop and the street that it is in. '.repeat(12)}</p>${POSTING}</div>`,
    ],
    [
      'with headings that are only bold',
      `<div>${POSTING.replaceAll('<h2>', '<p><b>').replaceAll('</h2>', '</b></p>')}</div>`,
    ],
    [
      'with headings that are only words and colons',
      `<div>${POSTING.replaceAll('<h2>', '<p>').replaceAll('</h2>', ':</p>')}</div>`,
    ],
    ['in hidden tabs', `<div>${POSTING.replaceAll('<ul>', '<ul hidden style="display:none">')}</div>`],
    [
      'in an accordion',
      `<div>${POSTING.replaceAll('<h2>', '<details><summary>').replaceAll('</h2>', '</summary></details>')}</div>`,
    ],
  ])('%s', (_, html) => {
    const text = textOf(open(chrome(html)));
    expect(text).toContain('Teach two evening classes');
    expect(text).toContain('lift 40 pounds of lead');
    expect(text).not.toContain('required by law');
  });

  it('in an open shadow root', () => {
    const document = open(chrome('<main><job-posting></job-posting></main>'));
    const shadow = document.querySelector('job-posting')?.attachShadow({ mode: 'open' });
    shadow?.append(...open(`<section>${POSTING}</section>`).body.childNodes);
    expect(textOf(document)).toContain('lift 40 pounds of lead');
  });

  it('without the form, the cookie notice and the other openings', () => {
    const beside = `<form><h2>Apply</h2><label>Years of glassblowing (required) <input></label></form><div id="cookie-banner"><p>You must accept</p></div><section><h3>Other positions</h3><p>Glassblower, ten years of experience required</p></section>`;
    const text = textOf(open(chrome(`<main>${POSTING}${beside}</main>`)));
    expect(text).toContain('Two years in a print shop');
    for (const words of ['lassblow', 'must accept', 'Other positions']) expect(text).not.toContain(words);
  });

  it('where the data of the page says which part it is', () => {
    const description =
      'Set type by <b>hand</b>, and pull proofs for <a href="/p">posters</a>, cards and the odd wedding.';
    const words = 'Set type by hand, and pull proofs for posters, cards and the odd wedding.';
    const more = 'The press stands in the window, and people will watch you at work all day.';
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Printer', description: `<p>${description}</p><p>${more}</p>` })}</script>`;
    const long = `<p>${'This street has been here since 1780 and has a history that we tell at length. '.repeat(20)}</p>`;
    const text = textOf(
      open(chrome(`<div><div>${long}</div><div><p>${description}</p><p>${more}</p></div></div>`, data)),
    );
    expect(text).toBe(`${words}\n${more}`);
  });

  it('with several postings in its data, where one is this page’s', () => {
    const data = ['Letterpress printer', 'Binder'].map((title) => ({
      '@type': 'JobPosting',
      title,
      hiringOrganization: `${title}s`,
    }));
    const document = open(
      chrome(
        `<h1>Letterpress printer</h1>${POSTING}`,
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    );
    expect(findPosting(document, HERE)).toMatchObject({
      value: { facts: { title: 'Letterpress printer', company: 'Letterpress printers' } },
    });
  });

  it('marked up with microdata', () => {
    const document = open(
      chrome(
        `
          <div itemscope itemtype="https://schema.org/JobPosting">
            <h1 itemprop="title">Letterpress printer</h1>
            <span itemprop="hiringOrganization" itemscope><b itemprop="name">Inkwell</b></span>
            <div itemprop="jobLocation" itemscope><span itemprop="addressLocality">Hay</span></div>
            <meta itemprop="datePosted" content="2026-10-01">
            <p>Glassblower wanted too</p>
            <div itemprop="description">${POSTING}</div>
          </div>
        `,
      ),
    );
    expect(findPosting(document, HERE)).toMatchObject({
      value: { facts: { title: 'Letterpress printer', company: 'Inkwell', location: 'Hay', datePosted: '2026-10-01' } },
    });
    expect(textOf(document)).not.toContain('Glassblower');
  });

  it('of a list of microdata postings, none', () => {
    const item = `<div itemscope itemtype="https://schema.org/JobPosting"><div itemprop="description">${POSTING}</div></div>`;
    expect(findPosting(open(chrome(item + item)), HERE)).toEqual({ ok: false, error: 'many-postings' });
  });
});

describe('a saved piece of a page', () => {
  it.each([
    ['heading and text', `<h2>Letterpress printer</h2>${POSTING}`],
    [
      'breaks only',
      'Letterpress printer wanted<br><br>We are looking for someone with two years of experience.<br>- able to lift 40 pounds<br>- evenings, part-time<br><br>Apply with samples of your work.',
    ],
    [
      'lines only',
      '<body>\nLetterpress printer wanted\n\nWe are looking for someone with two years of experience.\n* able to lift 40 pounds\n* evenings, part-time\n\nApply with samples of your work.\n</body>',
    ],
    [
      'paragraphs without a heading',
      '<p>Inkwell is hiring a letterpress printer. The role is part-time.</p><p>Candidates have two years of experience in the trade and are able to lift 40 pounds.</p><p>Apply with samples of your work.</p>',
    ],
  ])('is read whole: %s', (_, html) => {
    const document = open(html);
    const text = textOf(document, NOWHERE);
    expect(text.replace(/\s/g, '')).toBe((document.body.textContent ?? '').replace(/\s/g, ''));
  });

  it('is known by the marks of its site', () => {
    expect(findPosting(open(`<div id="jobDescriptionText">${POSTING}</div>`), NOWHERE)).toMatchObject({
      value: { facts: { site: 'indeed' } },
    });
  });

  it('is no posting where it is a recipe', () => {
    const recipe =
      '<h1>Rye bread</h1><p>Mix flour, water and salt, and leave the dough for a night. Bake it hot and let it cool before you cut it.</p><p>Keeps for a week.</p>';
    expect(findPosting(open(recipe), NOWHERE)).toEqual({ ok: false, error: 'not-a-posting' });
  });
});

describe('a title that ends in a place', () => {
  const words =
    '<h2>Requirements</h2><ul><li>Two years with a letterpress</li><li>Able to lift 40 pounds</li></ul><p>The press stands in Reno, NV 89501, and you set type there on weekdays, full-time, with paid time off. Apply today.</p>';

  it.each(['Printer - Reno, NV 89501', 'Printer | Reno, NV | Inkwell Press'])(
    'gives the place, and no company: %s',
    (title) => {
      const found = findPosting(open(`<title>${title}</title><h1>Printer</h1>${words}`), HERE);
      const place = title.includes('89501') ? 'Reno, NV 89501' : 'Reno, NV';
      expect(found).toMatchObject({ ok: true, value: { facts: { location: place } } });
      expect(found.ok && found.value.facts.company).toBeUndefined();
    },
  );
});

describe('a page around a frame', () => {
  const shell = `<main><h1>Careers at Inkwell</h1><p>We are hiring people with years of experience. Join our team: full-time, benefits, equal opportunity. Apply below.</p><h2>Why join us</h2><p>The role of a printer is a good one.</p>FRAME</main>`;
  const around = (frame: string) => open(chrome(shell.replace('FRAME', frame)));

  it.each([
    ['Greenhouse', 'https://boards.greenhouse.io/embed/job_app?for=inkwell&token=1'],
    ['Greenhouse’s job boards', 'https://job-boards.greenhouse.io/embed/job_app?for=inkwell&token=1'],
    ['Lever', 'https://jobs.lever.co/inkwell/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb'],
    ['Ashby', '//jobs.ashbyhq.com/inkwell/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb'],
    ['Jobvite', 'https://jobs.jobvite.com/inkwell/job/o1'],
  ])('yields to a posting of %s in it', (_, source) => {
    expect(findPosting(around(`<iframe src="${source}"></iframe>`), HERE)).toEqual({
      ok: false,
      error: 'in-frame',
    });
  });

  it.each([
    ['a film', 'https://www.youtube.com/embed/1'],
    ['a posting of a site that puts none into frames', 'https://www.indeed.com/viewjob?jk=1'],
    ['a board that is no posting', 'https://jobs.lever.co/inkwell'],
  ])('does not yield to %s', (_, source) => {
    expect(findPosting(around(`<iframe src="${source}"></iframe>`), HERE).ok).toBe(true);
  });

  it('of iCIMS yields to the frame of the same host', () => {
    const url = new URL('https://careers-inkwell.icims.com/jobs/1/printer/job');
    expect(
      findPosting(around('<iframe id="icims_content_iframe" src="/jobs/1/printer/job?in_iframe=1"></iframe>'), url).ok,
    ).toBe(false);
  });
});

describe('a posting that is only in the data', () => {
  const description =
    '&lt;p&gt;We print by hand in Hay, and have done so since the flood.&lt;/p&gt;&lt;h3&gt;You have&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Two years in a &lt;b&gt;print&lt;/b&gt; shop&lt;/li&gt;&lt;li&gt;Able to lift 40 pounds of lead all day long&lt;/li&gt;&lt;/ul&gt;Evenings&lt;br&gt;and weekends, most of the year';
  const shell = (data: object) =>
    open(`<title>x</title><script type="application/ld+json">${JSON.stringify(data)}</script><div id="root"></div>`);
  const posting = { '@type': 'JobPosting', title: 'Printer', description };

  it('is not found in the page, but can be read', () => {
    const document = shell(posting);
    expect(findPosting(document, HERE)).toEqual({ ok: false, error: 'no-text' });
    const found = findInData(document, HERE);
    expect(found?.facts).toMatchObject({ site: 'generic', title: 'Printer', url: HERE.href });
    const { text, lines } = readText(found?.roots ?? []);
    expect(text.split('\n')).toEqual([
      'We print by hand in Hay, and have done so since the flood.',
      'You have',
      'Two years in a print shop',
      'Able to lift 40 pounds of lead all day long',
      'Evenings',
      'and weekends, most of the year',
    ]);
    expect(lines.map((line) => [line.heading, line.item])).toEqual([
      [0, false],
      [3, false],
      [0, true],
      [0, true],
      [0, false],
      [0, false],
    ]);
    expect(document.getElementById('root')?.childElementCount).toBe(0);
  });

  it.each([
    ['a list', [posting, { ...posting, title: 'Binder' }]],
    ['a line', { ...posting, description: 'See our page.' }],
    ['none', { '@type': 'WebPage' }],
  ])('is none where there is %s', (_, data) => {
    expect(findInData(shell(data), HERE)).toBeUndefined();
  });
});

describe('a selector that finds something else after a redesign', () => {
  it('is not believed where the data has far more', () => {
    const description = `<div>${POSTING}</div>`.repeat(2);
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Printer', description })}</script>`;
    const document = open(
      chrome(
        `<div class="description">A hundred and twenty years of printing in Hay.</div><h1>Printer</h1><main>${POSTING}</main>`,
        data,
      ),
    );
    expect(textOf(document, new URL('https://inkwell.breezy.hr/p/1-printer'))).toContain('lift 40 pounds of lead');
  });
});

describe('what a page says of itself', () => {
  const factsOf = (html: string, url = HERE) => {
    const found = findPosting(open(html), url);
    return found.ok ? found.value.facts : undefined;
  };

  it.each([
    ['a table', '<table><tr><th>Location</th><td>Hay</td></tr><tr><th>Salary</th><td>£12 an hour</td></tr></table>'],
    ['a list of pairs', '<dl><dt>Location</dt><dd>Hay</dd><dt>Salary</dt><dd>£12 an hour</dd></dl>'],
    ['labels in bold', '<p><b>Location:</b> Hay</p><p><strong>Salary</strong>: £12 an hour</p>'],
    ['labels above', '<h4>Location</h4><p>Hay</p><h4>Salary</h4><p>£12 an hour</p>'],
  ])('in %s', (_, html) => {
    expect(factsOf(chrome(`<main>${html}${POSTING}</main>`))).toMatchObject({
      location: 'Hay',
      salary: { min: 12, max: 12, currency: 'GBP', period: 'hour' },
    });
  });

  it('a word in a sentence is no label', () => {
    const facts = factsOf(
      chrome(
        `<main>${POSTING}<p>We are a <b>company</b> that prints, in a <span>location</span> that floods.</p></main>`,
      ),
    );
    expect(facts).not.toHaveProperty('company');
    expect(facts).not.toHaveProperty('location');
  });

  it('its title, not the heading of a section or of the site', () => {
    expect(factsOf(chrome(`<h1>Inkwell</h1><h2>Letterpress printer</h2>${POSTING}`))?.title).toBe(
      'Letterpress printer',
    );
    expect(factsOf(chrome(`<main>${POSTING}</main>`, '<meta property="og:site_name" content="Inkwell">'))?.title).toBe(
      'Letterpress printer',
    );
  });

  it('its company, where its text names the site', () => {
    const named = '<meta property="og:site_name" content="Inkwell">';
    expect(factsOf(chrome(`<main>${POSTING}<p>At Inkwell we print slowly.</p></main>`, named))?.company).toBe(
      'Inkwell',
    );
    expect(factsOf(chrome(`<main>${POSTING}</main>`, named))).not.toHaveProperty('company');
  });

  it('its address where it is one: the page’s own if it comes from a file', () => {
    const head =
      '<link rel="canonical" href="https://inkwell.example/jobs/7"><meta property="og:url" content="https://inkwell.example/">';
    expect(factsOf(chrome(`<main>${POSTING}</main>`, head), NOWHERE)?.url).toBe('https://inkwell.example/jobs/7');
    expect(factsOf(chrome(`<main>${POSTING}</main>`, head))?.url).toBe(HERE.href);
    expect(factsOf(chrome(`<main>${POSTING}</main>`), NOWHERE)).not.toHaveProperty('url');
  });
});

describe('on any page', () => {
  const names = fc.constantFrom(
    ...[
      'div',
      'p',
      'ul',
      'li',
      'h1',
      'h2',
      'table',
      'td',
      'form',
      'aside',
      'b',
      'span',
      'a',
      'br',
      'input',
      'dialog',
      'template',
    ],
  );
  const words = fc.constantFrom(
    'Requirements',
    'Qualifications:',
    'two years of experience required',
    'Location',
    'Hay',
    '$20 an hour',
    'Similar jobs',
    'apply',
    '\u200b',
    '',
  );
  const marks = fc.constantFrom(
    '',
    'id="jobDescriptionText"',
    'class="sidebar"',
    'itemscope itemtype="https://schema.org/JobPosting"',
    'itemprop="description"',
    'role="dialog"',
    'href="/jobs/1-x"',
    'data-automation-id="jobPostingDescription"',
    'class="prose"',
  );
  const html = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 6 }, words, tie('element')),
    element: fc
      .tuple(names, marks, fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, mark, children]) => `<${name} ${mark}>${children.join('')}</${name}>`),
  })).element;
  const urls = fc.constantFrom(
    ...KNOWN_PAGES.flatMap((page) => page.urls),
    'about:blank',
    'https://example.org/',
    'file:///tmp/x.html',
  );

  it('never throws, never changes the page, and gives roots that are not inside one another', () => {
    fc.assert(
      fc.property(html, urls, fc.boolean(), (body, url, insist) => {
        const document = open(`<html><body>${body}</body></html>`);
        const before = document.documentElement.outerHTML;
        const found = findPosting(document, new URL(url), insist);
        expect(document.documentElement.outerHTML).toBe(before);
        if (!found.ok) return;
        const { roots, facts } = found.value;
        expect(roots.length).toBeGreaterThan(0);
        for (const root of roots) expect(roots.some((other) => other !== root && other.contains(root))).toBe(false);
        expect(Object.values(facts)).not.toContain(undefined);
      }),
      { numRuns: 150 },
    );
  });

  it('passes the gate where a known layout has its text', () => {
    fc.assert(
      fc.property(html, urls, (body, url) => {
        const address = new URL(url);
        const document = open(`<body>${body}</body>`);
        const shown = sitesAt(address).some((site) => rootsOf(document, site, () => false).length > 0);
        if (shown) expect(looksLikePosting(document, address)).toBe(true);
      }),
    );
  });
});

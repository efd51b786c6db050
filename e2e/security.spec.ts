import { type Bridge, eventNames, type LibraryApi, methodNames } from '../src/contract';
import { request } from './bridge';
import { expect, test } from './fixtures';

test('the page has no Node, and its context is not that of the preload', async ({ app, page }) => {
  const found = await page.evaluate(() => ['require', 'process', 'module', 'global'].filter((name) => name in window));
  expect(found).toEqual([]);
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page can reach main only by the methods of the contract', async ({ page }) => {
  const bridge = await page.evaluate(() => Object.keys(window.crossread).sort());
  // Importing by path is not among them, because a page must not name files.
  const methods = Object.keys(methodNames).filter((method) => method !== 'importPaths');
  expect(bridge).toEqual([...methods, ...Object.keys(eventNames), 'importDropped'].sort());
});

test('the content security policy is sent as a header and stops injected elements', async ({ app, page }) => {
  const policy = await page
    .evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'))
    .catch(() => null);
  const served = await app.electron.evaluate(async ({ session }) => {
    const response = await session.defaultSession.fetch('app://crossread/index.html');
    return response.headers.get('content-security-policy');
  });
  // The policy closes connect-src as well, so that the page cannot even fetch its document.
  expect(policy).toBeNull();
  expect(served).toContain("default-src 'none'");
  expect(served).toContain("script-src 'self'");
  const ran = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const image = document.createElement('img');
    const refused = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'https://example.com/pixel.png';
    document.body.append(image);
    await refused;
    return { injected: 'injected' in window, blocked: blocked.sort() };
  });
  expect(ran.injected).toBe(false);
  expect(ran.blocked).toEqual(expect.arrayContaining(['img-src', 'script-src-elem']));
});

test('the window cannot navigate elsewhere', async ({ app, page }) => {
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'data:text/html,x',
    'app://crossread/index.html?other',
    'app://crossread/other.html',
  ]) {
    await page.evaluate((target) => {
      location.href = target;
    }, address);
  }
  // Run in the main process, because Playwright waits for each navigation to finish, and these never start.
  const shown = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return {
      address: contents?.getURL(),
      text: (await contents?.executeJavaScript('document.querySelector("main").innerText')) as string,
    };
  });
  expect(shown.address).toBe('app://crossread/index.html');
  expect(shown.text).toContain('Russia won a promise');
});

test('the page may reload itself', async ({ compare, page }) => {
  await page.evaluate(() => {
    Object.assign(window, { before: true });
    // Deferred, because `evaluate` waits for an answer of this page.
    setTimeout(() => location.reload());
  });
  await page.waitForFunction(() => !('before' in window));
  await expect(compare.text).toContainText('Russia won a promise');
  expect(page.url()).toBe('app://crossread/index.html');
});

test('no second window opens, and no web view is attached', async ({ app, page }) => {
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
  });
  const contents = await app.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getType()),
  );
  expect(contents).toEqual(['window']);
});

test('every permission is denied', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const states = await Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    );
    const position = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    );
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'denied',
    );
    return { states: [...new Set(states)], position, camera, notification: await Notification.requestPermission() };
  });
  expect(answers).toEqual({ states: ['denied'], position: 'denied', camera: 'denied', notification: 'denied' });
});

test('app:// serves the window’s files and nothing above them', async ({ app }) => {
  const statuses = await app.electron.evaluate(async ({ session }) => {
    const addresses = [
      'app://crossread/../../package.json',
      'app://crossread/%2e%2e/%2e%2e/package.json',
      'app://crossread/..%2f..%2fpackage.json',
      'app://crossread/assets/..%2f..%2f..%2fpackage.json',
      'app://crossread//etc/passwd',
      'app://crossread/%00',
      'app://elsewhere/index.html',
    ];
    return Promise.all(
      addresses.map(async (address) => {
        try {
          return (await session.defaultSession.fetch(address)).status;
        } catch {
          return 404;
        }
      }),
    );
  });
  expect([...new Set(statuses)]).toEqual([404]);
});

test('malformed arguments are refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const compare = window.crossread.compare as (
      ...words: unknown[]
    ) => Promise<{ ok: boolean; error?: { code: string } }>;
    return [await compare({ toString: 'x' }, 1), await compare('no', 'such'), await compare()].map(
      (answer) => answer.ok || answer.error?.code,
    );
  });
  expect(answers).toEqual(['bad-request', 'unknown-article', 'bad-request']);
});

test('malformed decisions are refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const decide = window.crossread.decide as (
      ...words: unknown[]
    ) => Promise<{ ok: boolean; error?: { code: string } }>;
    const decision = { kind: 'make', left: [0], right: [0], reason: '', texts: null };
    const changes = [
      {},
      { kind: 'burn' },
      { left: [] },
      { left: [-1] },
      { right: [0.5] },
      { reason: 'x'.repeat(1001) },
    ];
    const given = await Promise.all(changes.map((change) => decide('no', 'such', [{ ...decision, ...change }])));
    return given.map((answer) => answer.ok || answer.error?.code);
  });
  expect(answers).toEqual(['unknown-article', ...Array<string>(5).fill('bad-request')]);
});

test('malformed requests to the library are refused and have no effect', async ({ page }) => {
  const long = 'x'.repeat(10_000);
  const all = { skip: 0, limit: 10 };
  const asked: readonly (readonly [keyof LibraryApi & keyof Bridge, ...unknown[]])[] = [
    ['libraryStories', 'added; DROP TABLE story', all],
    ['libraryStories', 'added', { skip: 0, limit: 1e9 }],
    ['libraryStories', 'added', { skip: -1, limit: 10 }],
    ['libraryArticles', { outlet: 7 }, 'added', all],
    ['libraryArticles', null, 'added', all],
    ['libraryArticle', '1 OR 1=1'],
    ['libraryArticle', 1.5],
    ['libraryArticle', Number.NaN],
    ['librarySearch', long, 0],
    ['openStory', [1]],
    ['openArticles', Array.from({ length: 500 }, (_, id) => id + 1)],
    ['importPasted', { kind: 'script', value: 'x' }],
    ['importAddresses', [long]],
    ['readFeed', { toString: 'x' }],
    ['correct', 1, { kind: 'outlet', value: long }],
    ['correct', 1, { kind: 'role', at: { text: 'x', nth: 0 }, role: 'admin' }],
    ['renameStory', 1, 'x', 'tomorrow'],
    ['moveArticles', [], null],
    ['deleteArticles', 'all'],
    ['putBack', { articles: [{ id: 1 }], stories: [] }],
    ['setVersion', 1],
    ['readAgain', 1, long],
  ];
  for (const [method, ...given] of asked) {
    expect(await request(page, method, ...given), `${method} ${JSON.stringify(given).slice(0, 60)}`).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  }
  // Well-formed requests for missing things are answered, and words are not run as commands.
  expect(await request(page, 'libraryArticle', 4711)).toMatchObject({ error: { code: 'unknown-article' } });
  expect(await request(page, 'openStory', 4711)).toMatchObject({ error: { code: 'unknown-article' } });
  expect(await request(page, 'librarySearch', '" OR rowid > 0; DROP TABLE search --', 0)).toMatchObject({ ok: true });
  expect(await request(page, 'importAddresses', ['http://127.0.0.1/', 'file:///etc/passwd'])).toMatchObject({
    value: { imported: [], problems: [{ code: 'refused-address' }, { code: 'refused-address' }] },
  });
  expect(await request(page, 'libraryStories', 'added', all)).toMatchObject({ value: { total: 1 } });
});

test('messages from any other sender are refused', async ({ app }) => {
  // A second window with the same preload but another page.
  const answer = await app.electron.evaluate(async ({ BrowserWindow, app: electron }) => {
    const path = process.mainModule?.require('node:path') as typeof import('node:path');
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: path.join(electron.getAppPath(), 'out/preload/index.js'), sandbox: true },
    });
    await other.loadURL('about:blank');
    const result = await other.webContents.executeJavaScript(
      'window.crossread ? window.crossread.story().then((a) => a.ok ? "answered" : a.error.code, () => "refused") : "no bridge"',
    );
    other.destroy();
    return result as string;
  });
  expect(['refused', 'bad-request', 'no bridge']).toContain(answer);
});

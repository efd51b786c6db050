/** The application's scheme and host: the only origin that the window shows and main answers. */
export const SCHEME = 'app';
const HOST = 'crossread';

/** The page the window opens. */
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** Whether a URL has exactly our origin: no port, no user, no other host. */
export function isOurs(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

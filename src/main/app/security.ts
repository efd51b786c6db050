import { app, type Session, type WebContents } from 'electron';
import { START_PAGE } from './origin';

/**
 * Forbids everything Electron allows by default, for every window and frame there will ever be: the window shows the
 * application's own page and no other (but may load it again), opens nothing, embeds nothing, downloads nothing and is
 * allowed nothing.
 */
export function closeDoors(): void {
  app.on('web-contents-created', (_event, contents) => closeDoorsOf(contents));
  app.on('session-created', closeDoorsOfSession);
}

function closeDoorsOf(contents: WebContents): void {
  const refuseUnlessReload = (event: {
    readonly url: string;
    readonly isMainFrame: boolean;
    preventDefault(): void;
  }) => {
    const isReload = event.isMainFrame && event.url === START_PAGE && contents.mainFrame.url === START_PAGE;
    if (!isReload) event.preventDefault();
  };
  contents.on('will-navigate', refuseUnlessReload);
  contents.on('will-frame-navigate', refuseUnlessReload);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function closeDoorsOfSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

import { app, type Session, type WebContents } from 'electron';
import { START_PAGE } from './origin';

/**
 * Revokes everything Electron allows by default, for every window and frame. The window shows only the application's
 * page (which it may reload), opens no other windows, embeds nothing, downloads nothing and has no permissions.
 */
export function restrictWindows(): void {
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

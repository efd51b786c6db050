import type { ElectronApplication } from '@playwright/test';

/** The application outside of its page: file dialogs, menu, clipboard, and the answers of the main process. */
export class System {
  constructor(private readonly electron: ElectronApplication) {}

  /** Answers each dialog for opening files or folders with these paths; cancels it if there are none. */
  async chooseFiles(...paths: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    }, paths);
  }

  /** Answers each dialog for saving a file with this path. */
  async chooseSavePath(path: string): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
  }

  /** Chooses an entry of the application menu, and returns the text of the message box that it opens. */
  async messageAfter(menuItem: string): Promise<string> {
    return this.electron.evaluate(async ({ dialog, Menu }, id) => {
      const message = new Promise<string>((resolve) => {
        dialog.showMessageBox = ((_window: unknown, options: Electron.MessageBoxOptions) => {
          resolve(options.message);
          return Promise.resolve({ response: 0, checkboxChecked: false });
        }) as typeof dialog.showMessageBox;
      });
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
      return message;
    }, menuItem);
  }

  /** Chooses an entry of the application menu, by its id. */
  async chooseMenuItem(id: string): Promise<void> {
    await this.electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
  }

  /** Whether an entry of the application menu has its check mark. */
  isMenuItemChecked(id: string): Promise<boolean | undefined> {
    return this.electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.checked, id);
  }

  /** Every entry of the application menu, with its key. */
  menuLabels(): Promise<readonly string[]> {
    return this.electron.evaluate(({ Menu }) => {
      const flat = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
        items.flatMap((item) => [item, ...flat(item.submenu?.items ?? [])]);
      return flat(Menu.getApplicationMenu()?.items ?? []).map((item) =>
        `${item.label} ${item.accelerator ?? ''}`.trim(),
      );
    });
  }

  /** The entries of the menu of recent stories. */
  recentStories(): Promise<readonly string[]> {
    return this.electron.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find((item) => item.label === '&File')?.submenu;
      const recent = file?.items.find((item) => item.label === '&Recent stories')?.submenu;
      return (recent?.items ?? []).map((item) => item.label).filter((label) => label !== '');
    });
  }

  async clearRecentStories(): Promise<void> {
    await this.electron.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find((item) => item.label === '&File')?.submenu;
      const recent = file?.items.find((item) => item.label === '&Recent stories')?.submenu;
      recent?.items.at(-1)?.click();
    });
  }

  copiedText(): Promise<string> {
    return this.electron.evaluate(({ clipboard }) => clipboard.readText());
  }

  async copyText(text: string): Promise<void> {
    await this.electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }

  /** Makes the main process give this answer on a channel from now on. */
  async answerWith(channel: string, answer: unknown): Promise<void> {
    await this.electron.evaluate(
      ({ ipcMain }, [name, given]) => {
        ipcMain.removeHandler(name);
        ipcMain.handle(name, () => given);
      },
      [channel, answer] as const,
    );
  }

  /** Like `answerWith`. Returns a function that reads the arguments of each request since. */
  async recordRequests(channel: string, answer: unknown): Promise<() => Promise<readonly (readonly unknown[])[]>> {
    await this.electron.evaluate(
      ({ ipcMain }, [name, given]) => {
        const recorded: unknown[][] = [];
        Object.assign(globalThis, { [`requests ${name}`]: recorded });
        ipcMain.removeHandler(name);
        ipcMain.handle(name, (_event, ...args: unknown[]) => {
          recorded.push(args);
          return given;
        });
      },
      [channel, answer] as const,
    );
    return () =>
      this.electron.evaluate(
        (_electron, name) => (globalThis as unknown as Record<string, unknown[][]>)[`requests ${name}`] ?? [],
        channel,
      );
  }

  /** Makes the main process answer the next request on a channel as cancelled. Later ones are answered as before. */
  async cancelNext(channel: string): Promise<void> {
    await this.electron.evaluate(({ ipcMain }, name) => {
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> })
        ._invokeHandlers;
      const handler = handlers.get(name);
      handlers.set(name, () => {
        if (handler !== undefined) handlers.set(name, handler);
        return { ok: false, error: { code: 'cancelled', message: 'Stopped.' } };
      });
    }, channel);
  }

  /** Sends an event to the window, as the main process does. */
  async sendToWindow(channel: string, value: unknown): Promise<void> {
    await this.electron.evaluate(
      ({ BrowserWindow }, [name, given]) => BrowserWindow.getAllWindows()[0]?.webContents.send(name, given),
      [channel, value] as const,
    );
  }

  /** The document that the window loads, as it is served now. */
  servedDocument(): Promise<string> {
    return this.electron.evaluate(async ({ session }) =>
      (await session.defaultSession.fetch('app://crossread/index.html')).text(),
    );
  }
}

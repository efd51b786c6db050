import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The name of the user's data folder: the same as Electron's `userData`, so that all starts share one library. */
const NAME = 'Crossread';

/** The folder of the library: in CROSSREAD_DATA if set, else in the application's data folder. */
export function libraryFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  return join(dataFolder(env, platform, home), 'library');
}

function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (env.CROSSREAD_DATA) return resolve(env.CROSSREAD_DATA);
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), NAME);
}

/** Where the data lives when nobody says: the user's application data folder, the same for every door. */
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

export function defaultDataFolder(): string {
  if (platform() === 'win32')
    return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Netra');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Netra');
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'netra');
}

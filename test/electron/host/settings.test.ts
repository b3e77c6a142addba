import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SettingsFile } from '../../../electron/host/settings.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'settings-'));

test('the newest library comes first, once, and the list does not grow for ever', () => {
  const where = folder();
  const settings = new SettingsFile(where);
  for (const name of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) settings.rememberLibrary(name);
  settings.setTheme('dark');
  const reopened = new SettingsFile(where).current;
  expect(reopened).toEqual({ theme: 'dark', recentLibraries: ['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a'] });
  expect(readdirSync(where)).toEqual(['settings.json']);
});

test.each(['', 'null', '{"theme":"紫","recentLibraries":7}', '{"recentLibr'])(
  'a settings file that holds %j does not keep the program from starting',
  (content) => {
    const where = folder();
    writeFileSync(path.join(where, 'settings.json'), content);
    expect(new SettingsFile(where).current).toEqual({ theme: 'system', recentLibraries: [] });
  },
);

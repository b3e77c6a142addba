import { expect, test } from 'vitest';
import { mappedDrive, type Surroundings, storageLocation } from '../../../db/library/storageLocation.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** As `net use` prints it on a Japanese Windows. */
const netUse = [
  '新しい接続は記憶されます。',
  '',
  'ステータス  ローカル名 リモート名                ネットワーク名',
  '-------------------------------------------------------------------------------',
  'OK           Z:        \\\\fs01\\労働局 共有       Microsoft Windows Network',
  '利用不可     Y:        \\\\192.168.10.5\\scan     Microsoft Windows Network',
  '             P:        \\\\vboxsvr\\private',
  'コマンドは正常に終了しました。',
].join('\r\n');

const windows = (more: Partial<Surroundings> = {}): Surroundings => ({
  platform: 'win32',
  home: 'C:\\Users\\shimane',
  environment: {},
  read: () => null,
  ask: () => '',
  ...more,
});
const linux = (mountinfo: string): Surroundings => ({
  platform: 'linux',
  home: '/home/shimane',
  environment: {},
  read: (file) => (file === '/proc/self/mountinfo' ? mountinfo : null),
  ask: () => '',
});
const mac = (mounts: string): Surroundings => ({
  ...linux(''),
  platform: 'darwin',
  home: '/Users/shimane',
  ask: (command) => (command === 'mount' ? mounts : ''),
});

const local = { kind: 'local' };
const network = (what: string) => ({ kind: 'network', what });
const synced = (what: string) => ({ kind: 'synced', what });

test('a share on a Windows network is a network, however it is written', () => {
  for (const path of [
    '\\\\fs01\\kyoyu\\保管庫',
    '//fs01/kyoyu/保管庫',
    '\\\\?\\UNC\\fs01\\kyoyu\\保管庫',
    '\\\\wsl.localhost\\Debian\\home',
  ]) {
    expect(storageLocation(path, windows()), path).toMatchObject({ kind: 'network' });
  }
});

test('a drive letter is a network where Windows says that it stands for a share', () => {
  const surroundings = windows({ ask: (...asked) => (asked.join(' ') === 'net use' ? netUse : '') });
  expect(storageLocation('Z:\\審議会\\保管庫', surroundings)).toEqual(network('\\\\fs01\\労働局 共有'));
  expect(storageLocation('z:/審議会', surroundings)).toEqual(network('\\\\fs01\\労働局 共有'));
  expect(storageLocation('D:\\審議会', surroundings)).toEqual(local);
  expect(mappedDrive(netUse, 'Y:\\')).toBe('\\\\192.168.10.5\\scan');
  expect(mappedDrive(netUse, 'P:\\')).toBe('\\\\vboxsvr\\private');
  expect(mappedDrive('', 'Z:\\')).toBeNull();
});

test('nothing is asked for the drive that Windows itself is on', () => {
  const asked: string[] = [];
  const ask = (...words: string[]) => {
    asked.push(words.join(' '));
    return '';
  };
  storageLocation('c:\\Users\\shimane\\保管庫', windows({ ask, environment: { SystemDrive: 'C:' } }));
  expect(asked).toEqual([]);
  storageLocation('D:\\保管庫', windows({ ask, environment: { SystemDrive: 'C:' } }));
  expect(asked).toEqual(['net use']);
});

test('folders on a local Windows disk are local, also with names that come near a service’s', () => {
  for (const path of [
    'C:\\Users\\shimane\\Documents\\保管庫',
    '\\\\?\\C:\\審議会',
    'D:\\Box\\保管庫',
    'C:\\審議会\\OneDriveからの移動',
    'C:\\Users\\shimane\\Boxes',
    'C:\\Dropboxes\\x',
    'C:\\Users\\shimane\\..\\..\\保管庫',
  ]) {
    expect(storageLocation(path, windows()), path).toEqual(local);
  }
});

test('a folder that a service synchronises is known by its name', () => {
  for (const [path, service] of [
    ['C:\\Users\\shimane\\OneDrive\\ドキュメント\\保管庫', 'OneDrive'],
    ['C:\\Users\\shimane\\OneDrive - 厚生労働省\\保管庫', 'OneDrive'],
    ['D:\\onedrive\\保管庫', 'OneDrive'],
    ['C:\\Users\\shimane\\Dropbox (島根労働局)\\保管庫', 'Dropbox'],
    ['C:\\Users\\shimane\\島根労働局 Dropbox\\保管庫', 'Dropbox'],
    ['G:\\マイドライブ\\保管庫', 'Google Drive'],
    ['G:\\My Drive\\保管庫', 'Google Drive'],
    ['C:\\Users\\shimane\\iCloudDrive\\保管庫', 'iCloud'],
    ['C:\\Users\\shimane\\Box\\保管庫', 'Box'],
    ['C:\\Users\\shimane\\Box Sync\\保管庫', 'Box'],
  ] as const) {
    expect(storageLocation(path, windows()), path).toEqual(synced(service));
  }
});

test('a service’s folder of any name is known from what the service told the system', () => {
  const environment = { OneDriveCommercial: 'D:\\雲', APPDATA: 'C:\\Users\\shimane\\AppData\\Roaming' };
  const info = {
    'C:\\Users\\shimane\\AppData\\Roaming\\Dropbox\\info.json': '{"business":{"path":"E:\\\\箱","host":1}}',
  };
  const read = (file: string) => Object.entries(info).find(([name]) => name === file)?.[1] ?? null;
  const surroundings = windows({ environment, read });
  expect(storageLocation('d:\\雲\\保管庫', surroundings)).toEqual(synced('OneDrive'));
  expect(storageLocation('D:\\雲', surroundings)).toEqual(synced('OneDrive'));
  expect(storageLocation('D:\\雲海\\保管庫', surroundings)).toEqual(local);
  expect(storageLocation('E:\\箱\\保管庫', surroundings)).toEqual(synced('Dropbox'));
  const broken = windows({ environment, read: () => '{"personal"' });
  expect(storageLocation('E:\\箱\\保管庫', broken)).toEqual(local);
});

const mountinfo = [
  '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
  '30 22 0:40 / /mnt/kyoyu rw,relatime shared:9 - cifs //fs01/kyoyu rw,vers=3.0',
  '31 22 0:41 / /mnt/with\\040space rw - nfs4 10.0.0.5:/export/a\\040b rw',
  '32 22 0:42 / /home/shimane/remote rw - fuse.sshfs shimane@host:/ rw',
  '33 22 8:17 / /media/usb rw - fuseblk /dev/sdb1 rw',
  '34 30 8:18 / /mnt/kyoyu/disk rw - xfs /dev/sdc1 rw',
  '35 22 0:50 / /mnt/c rw - 9p C:\\134 rw',
  'a line of another format',
].join('\n');

test('on Linux the file system under the folder decides', () => {
  for (const [path, location] of [
    ['/home/shimane/保管庫', local],
    ['/mnt/kyoyu', network('cifs //fs01/kyoyu')],
    ['/mnt/kyoyu/保管庫', network('cifs //fs01/kyoyu')],
    ['/mnt/kyoyu2/保管庫', local],
    ['/mnt/kyoyu/disk/保管庫', local],
    ['/mnt/with space/保管庫', network('nfs4 10.0.0.5:/export/a b')],
    ['/home/shimane/remote/保管庫', network('fuse.sshfs shimane@host:/')],
    ['/media/usb/保管庫', local],
    ['/mnt/c/保管庫', network('9p C:\\')],
    ['/home/shimane/Nextcloud/保管庫', synced('クラウド同期')],
  ] as const) {
    expect(storageLocation(path, linux(mountinfo)), path).toEqual(location);
  }
});

test('a guest system’s own root is local whatever carries it', () => {
  expect(storageLocation('/保管庫', linux('1 0 0:1 / / rw - 9p none rw'))).toEqual(local);
  expect(storageLocation('/保管庫', linux('1 0 0:1 / / rw - nfs host:/ rw'))).toEqual(network('nfs host:/'));
  expect(storageLocation('/保管庫', linux(''))).toEqual(local);
});

test('on macOS mounted shares and the services’ folders are known', () => {
  const mounts = [
    '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
    '//shimane@fs01/kyoyu (1) on /Volumes/kyoyu (smbfs, nodev, nosuid, mounted by shimane)',
    '/dev/disk4s1 on /Volumes/USB (1) (msdos, local, nodev)',
  ].join('\n');
  for (const [path, location] of [
    ['/Users/shimane/Documents/保管庫', local],
    ['/Volumes/kyoyu/保管庫', network('smbfs //shimane@fs01/kyoyu (1)')],
    ['/Volumes/USB (1)/保管庫', local],
    ['/Users/shimane/Library/CloudStorage/OneDrive-島根/保管庫', synced('OneDrive')],
    ['/Users/shimane/Library/CloudStorage/GoogleDrive-a@example.jp/マイドライブ', synced('Google Drive')],
    ['/Users/shimane/Library/CloudStorage/Box-Box/保管庫', synced('Box')],
    ['/Users/shimane/Library/Mobile Documents/com~apple~CloudDocs/保管庫', synced('iCloud')],
    // Names come from macOS disks in decomposed form.
    ['/Users/shimane/マイドライブ'.normalize('NFD'), synced('Google Drive')],
  ] as const) {
    expect(storageLocation(path, mac(mounts)), path).toEqual(location);
  }
});

test('this machine’s temporary folder is local', () => {
  expect(storageLocation(temporaryFolder())).toEqual(local);
});

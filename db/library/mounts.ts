/** A file system and the folder where it is attached. */
export interface Mount {
  readonly point: string;
  readonly type: string;
  readonly source: string;
  /** Whether other machines may write to it, or its locks cannot be trusted. */
  readonly network: boolean;
}

const networkTypes = new Set([
  ...['nfs', 'nfs4', 'cifs', 'smb', 'smb2', 'smb3', 'smbfs', 'afpfs', 'webdav', 'davfs', 'afs', 'ncpfs'],
  ...['ceph', 'glusterfs', 'lustre', 'gpfs', 'gfs2', 'ocfs2', 'beegfs', 'orangefs', '9p', 'virtiofs'],
  ...['vboxsf', 'prl_fs', 'vmhgfs', 'coda', 'ftp', 'macfuse', 'osxfuse'],
]);

/**
 * `fuse.sshfs`, `fuse.rclone`, … and `fuse` of unknown kind; not `fuseblk`, which is a local disk. A guest system
 * may have its own disk as 9p or virtiofs: as the root it is local.
 */
function isNetwork(type: string, point: string): boolean {
  if (point === '/' && (type === '9p' || type === 'virtiofs')) return false;
  return networkTypes.has(type) || type === 'fuse' || type.startsWith('fuse.');
}

const mounted = (point: string, type: string, source: string): Mount => ({
  point,
  type,
  source,
  network: isNetwork(type, point),
});

/** Reads /proc/self/mountinfo (proc_pid_mountinfo(5)); lines it does not understand are left out. */
export function linuxMounts(mountinfo: string): Mount[] {
  return mountinfo.split('\n').flatMap((line) => {
    const [before, after] = line.split(' - ');
    const point = before?.split(' ')[4];
    const [type, source] = after?.split(' ') ?? [];
    return point && type ? [mounted(unescaped(point), type, unescaped(source ?? ''))] : [];
  });
}

/** Space, tab, newline and backslash are written as \040, \011, \012 and \134. */
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Reads what `mount` prints on macOS: `//taro@nas/share on /Volumes/share (smbfs, nodev, nosuid)`. */
export function macMounts(printed: string): Mount[] {
  return printed.split('\n').flatMap((line) => {
    const [, source, point, type] = /^(.*?) on (\/.*) \(([^,)]+)[^()]*\)$/.exec(line) ?? [];
    return source && point && type ? [mounted(point, type, source)] : [];
  });
}

/** The mount that a path lies on; of several at one place the last, which hides the others. */
export function mountAt(mounts: readonly Mount[], path: string): Mount | null {
  let found: Mount | null = null;
  for (const mount of mounts) {
    const inside = mount.point === '/' || path === mount.point || path.startsWith(`${mount.point}/`);
    if (inside && mount.point.length >= (found?.point.length ?? 0)) found = mount;
  }
  return found;
}

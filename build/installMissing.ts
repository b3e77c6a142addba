import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { findChromium } from './findChromium.ts';

export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
}

const poppler = ['pdftotext', 'pdftoppm', 'pdffonts', 'pdfinfo'];

function isOnPath({ env }: Machine, name: string): boolean {
  return (env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Debian's names of the packages that are missing on the machine. */
function missingPackages(machine: Machine): string[] {
  return [
    ...(findChromium(machine.env) === null ? ['chromium'] : []),
    ...(poppler.every((name) => isOnPath(machine, name)) ? [] : ['poppler-utils']),
    ...(isOnPath(machine, 'qpdf') ? [] : ['qpdf']),
    ...(isOnPath(machine, 'xmllint') ? [] : ['libxml2-utils']),
  ];
}

/**
 * Installs what tests and development call beside Node, where that needs no question: as root on Debian.
 * @returns null when everything is there in the end, else the command that a person has to run.
 */
export function installMissing(machine: Machine): string | null {
  const missing = missingPackages(machine);
  const hasAptGet = isOnPath(machine, 'apt-get');
  if (missing.length > 0 && machine.isRoot && hasAptGet) {
    const env = { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Lists that cannot be renewed may still do: the result of the first call does not matter.
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { stdio: 'inherit', env });
  }
  const still = missingPackages(machine);
  if (still.length === 0) return null;
  const sudo = machine.isRoot ? '' : 'sudo ';
  return hasAptGet ? `${sudo}apt-get install -y ${still.join(' ')}` : `install ${still.join(', ')}`;
}

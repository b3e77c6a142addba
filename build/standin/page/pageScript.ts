import { survivesJson } from '../survivesJson.ts';
import { guardPermissions } from './guardPermissions.ts';
import { receiverName } from './messages.ts';
import { openWire } from './openWire.ts';
import { preloadScope } from './preloadScope.ts';

export interface Preload {
  /** Source text of the app's own preload, a CommonJS bundle. */
  readonly source: string;
  /** `webPreferences.additionalArguments`. */
  readonly argv: readonly string[];
}

/** The source of what a page runs before its own scripts. It is pasted, not evaluated, so that no policy forbids it. */
export function pageScript(binding: string, preload: Preload | null): string {
  const process = JSON.stringify({
    platform: globalThis.process.platform,
    versions: globalThis.process.versions,
    argv: preload?.argv ?? [],
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
  });
  const wire = `(${openWire})(${survivesJson}, ${JSON.stringify(binding)}, ${JSON.stringify(receiverName)})`;
  const runPreload = `((require, module, exports, process) => { ${preload?.source}
  })((${preloadScope})(wire), { exports: {} }, {}, ${process});`;
  return `(() => {
    const wire = ${wire};
    if (!wire) return;
    (${guardPermissions})(wire);
    try { ${preload ? runPreload : ''} } catch (error) { console.error('Unable to load preload script:', error); }
  })();`;
}

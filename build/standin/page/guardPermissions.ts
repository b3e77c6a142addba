import type { Wire } from './openWire.ts';

/**
 * Lets each call that needs a permission wait until the app's handler has decided; the call itself is then
 * Chromium's own, granted or refused by it. Runs in the page: it can use nothing from outside.
 */
export function guardPermissions(wire: Wire): void {
  const guard = (
    owner: object | undefined,
    method: string,
    permissionOf: (argument: unknown) => string,
  ): void => {
    const original: unknown = owner && Reflect.get(owner, method);
    if (!owner || typeof original !== 'function') return;
    const kind = method === 'query' ? 'check' : 'request';
    const guarded = async (...args: unknown[]): Promise<unknown> => {
      await wire.ask((id) => ({ kind, id, permission: permissionOf(args[0]) }));
      return Reflect.apply(original, owner, args);
    };
    Object.defineProperty(owner, method, { value: guarded, configurable: true, writable: true });
  };
  const { clipboard, geolocation, mediaDevices, permissions } = navigator;
  guard(globalThis.Notification, 'requestPermission', () => 'notifications');
  guard(geolocation, 'getCurrentPosition', () => 'geolocation');
  guard(geolocation, 'watchPosition', () => 'geolocation');
  guard(mediaDevices, 'getUserMedia', () => 'media');
  guard(mediaDevices, 'getDisplayMedia', () => 'display-capture');
  guard(clipboard, 'read', () => 'clipboard-read');
  guard(clipboard, 'readText', () => 'clipboard-read');
  guard(clipboard, 'write', () => 'clipboard-sanitized-write');
  guard(clipboard, 'writeText', () => 'clipboard-sanitized-write');
  const electronNames: Readonly<Record<string, string>> = {
    camera: 'media',
    microphone: 'media',
    'clipboard-write': 'clipboard-sanitized-write',
  };
  guard(permissions, 'query', (descriptor) => {
    const name = String(Reflect.get(Object(descriptor), 'name'));
    return electronNames[name] ?? name;
  });
}

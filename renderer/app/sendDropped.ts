import { pieceBytes } from '../../shared/host/dropContract.ts';
import { ask, Refused } from './desk.ts';

interface Sending {
  readonly signal?: AbortSignal | undefined;
  readonly onSent?: (bytes: number) => void;
  /** Why the file cannot be read, by the name of the file and the browser's reason. */
  readonly unreadable: (details: { readonly name: string; readonly reason: string }) => Refused;
}

/**
 * Hands a dropped file to the program piece by piece, and its name among the dropped ones to `take`; the program lets go
 * of it afterwards. Throws `Refused`: `cancelled`, what `unreadable` gives, or what the program refuses.
 */
export async function sendDropped<T>(
  file: File,
  { signal, onSent, unreadable }: Sending,
  take: (dropId: string) => Promise<T>,
): Promise<T> {
  const dropId = crypto.randomUUID();
  try {
    for (let from = 0; from === 0 || from < file.size; from += pieceBytes) {
      if (signal?.aborted) throw new Refused({ code: 'cancelled' });
      // A file that is gone says that it has no bytes; reading it as a whole, and not a part of nothing, tells them apart.
      const piece = file.size === 0 ? file : file.slice(from, from + pieceBytes);
      const base64 = await base64Of(piece).catch(() => {
        throw unreadable({ name: file.name, reason: '読み取る間に、なくなったか変わりました' });
      });
      await ask('drop.piece', { dropId, base64 });
      onSent?.(Math.min(from + pieceBytes, file.size));
    }
    return await take(dropId);
  } finally {
    await ask('drop.forget', { dropId });
  }
}

function base64Of(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data address: what stands before the comma says what kind of file the system takes it for.
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(piece);
  });
}

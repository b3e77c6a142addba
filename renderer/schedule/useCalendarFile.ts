import { useChanges } from '../app/changes.tsx';
import { ask, Refused } from '../app/desk.ts';
import { useToast } from '../app/toasts.tsx';

/** Writes meetings and deadlines as an .ics file, and says where it went or why not. */
export function useCalendarFile(): () => Promise<void> {
  const { settled } = useChanges();
  const say = useToast();
  return async () => {
    await settled();
    try {
      const saved = await ask('schedule.saveCalendarFile', {});
      if (saved) say(`${saved.path} に書き出しました`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    }
  };
}
